// SPDX-License-Identifier: GPL-3.0-or-later
// TicketHistoryTab: who did what when with a ticket, newest first, as a line through time.
#pragma once

#include "libportal/tickets/ticketqueue.h"
#include "ui/frame/page.h"
#include "ui/widgets/timeline.h"

namespace portal::ui {

class TicketHistoryTab : public Timeline
{
    Q_OBJECT

public:
    explicit TicketHistoryTab(const DeskContext &context, QWidget *parent = nullptr);

    void showDetail(const TicketDetail &detail);

private:
    const DeskContext m_context;
};

} // namespace portal::ui
