// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerHistoryTab: who did what when with a customer, newest first, as a line through time.
#pragma once

#include "libportal/customers/customerqueue.h"
#include "ui/frame/page.h"
#include "ui/widgets/timeline.h"

namespace portal::ui {

class CustomerHistoryTab : public Timeline
{
    Q_OBJECT

public:
    explicit CustomerHistoryTab(const DeskContext &context, QWidget *parent = nullptr);

    void showDetail(const CustomerDetail &detail);

    /// Who did it, as people read it; never a key.
    static QString actorText(const CustomerEvent &event);
    /// "Data changed: name, phone number".
    static QString eventText(const CustomerEvent &event, const Wording &wording);

private:
    const DeskContext m_context;
};

} // namespace portal::ui
