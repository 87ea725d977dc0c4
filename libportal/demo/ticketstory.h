// SPDX-License-Identifier: GPL-3.0-or-later
// TicketStory: a ticket and what happened to it, told step by step as TicketService would have written it.
// Steps that lie in the future are not told; nor is anything after them.
#pragma once

#include "libportal/tickets/ticket.h"
#include "libportal/tickets/ticketworkflow.h"

namespace portal {

class TicketStory
{
public:
    /// Opened at `ticket.createdAt` by `actor`; what lies after `now` has not happened.
    TicketStory(const Ticket &ticket, const Actor &actor, Instant now);

    /// What TicketService::change does; false when the step is not told.
    bool step(TicketAction action, Instant at, const Actor &actor, const QString &note = {});
    bool assign(Instant at, const Actor &actor, StaffId assignee);
    bool reschedule(Instant at, const Actor &actor, Instant scheduledAt);

    const Ticket &ticket() const { return m_ticket; }
    const QList<TicketEvent> &events() const { return m_events; }
    void setNumber(const QString &number) { m_ticket.number = number; }
    void setCustomerCode(const QString &code, const QString &title);

private:
    bool happens(Instant at);
    void record(Instant at, const Actor &actor, const QString &action, std::optional<TicketStatus> from,
                const QString &note);

    Ticket m_ticket;
    QList<TicketEvent> m_events;
    Instant m_now;
    bool m_over = false;
};

} // namespace portal
