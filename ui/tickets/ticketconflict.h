// SPDX-License-Identifier: GPL-3.0-or-later
// TicketConflictDialog: somebody was faster. Shows the ticket as it was seen beside what it is now, what
// happened since and what was about to be done, and lets the person choose. Locks nothing and decides
// nothing.
#pragma once

#include "libportal/tickets/ticketqueue.h"
#include "ui/frame/page.h"
#include "ui/widgets/formdialog.h"

class QGridLayout;

namespace portal::ui {

/// What was refused because somebody was faster.
struct StaleTicket
{
    Ticket seen;
    QString assigneeName; ///< of `seen`
    QString action;       ///< "Complete"
    QString details{};    ///< what was typed for it, if anything
    std::function<bool(const Ticket &now)> possible;
};

class TicketConflictDialog : public FormDialog
{
    Q_OBJECT

public:
    TicketConflictDialog(const DeskContext &context, const StaleTicket &stale, const TicketDetail &now,
                         QWidget *parent);

Q_SIGNALS:
    /// Do it on what is now.
    void anywayChosen();
    void leaveChosen();

private:
    QWidget *sides(const StaleTicket &stale, const TicketDetail &now);
    QString changes(const StaleTicket &stale, const TicketDetail &now) const;

    const DeskContext m_context;
};

/// Reads what is now and lets the person choose; `leave` also when it cannot be read.
void resolveStale(const DeskContext &context, const StaleTicket &stale, QWidget *window,
                  const std::function<void(const TicketDetail &now)> &anyway,
                  const std::function<void()> &leave);

} // namespace portal::ui
