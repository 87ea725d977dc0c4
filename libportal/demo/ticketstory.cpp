// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/demo/ticketstory.h"

namespace portal {

TicketStory::TicketStory(const Ticket &ticket, const Actor &actor, Instant now) : m_ticket(ticket), m_now(now)
{
    m_ticket.version = 1;
    m_ticket.createdBy = actor.key();
    record(m_ticket.createdAt, actor, QStringLiteral("open"), std::nullopt, {});
}

void TicketStory::setCustomerCode(const QString &code, const QString &title)
{
    m_ticket.customerCode = code;
    m_ticket.title = title;
}

bool TicketStory::happens(Instant at)
{
    m_over = m_over || at > m_now || !isUnfinished(m_ticket.status);
    return !m_over;
}

bool TicketStory::step(TicketAction action, Instant at, const Actor &actor, const QString &note)
{
    const auto to = ticketStateAfter(action, m_ticket.status);
    if (!to || !happens(at))
        return false;
    const TicketStatus from = m_ticket.status;
    m_ticket.status = *to;
    ++m_ticket.version;
    if (*to == TicketStatus::InProgress && !m_ticket.startedAt)
        m_ticket.startedAt = at;
    if (*to == TicketStatus::Completed)
        m_ticket.completedAt = at;
    if (*to == TicketStatus::Cancelled)
        m_ticket.cancelledAt = at;
    record(at, actor, ticketActionName(action), from, note);
    return true;
}

bool TicketStory::assign(Instant at, const Actor &actor, StaffId assignee)
{
    if (!step(TicketAction::Assign, at, actor))
        return false;
    m_ticket.assigneeId = assignee;
    return true;
}

bool TicketStory::reschedule(Instant at, const Actor &actor, Instant scheduledAt)
{
    if (!happens(at))
        return false;
    m_ticket.scheduledAt = scheduledAt;
    ++m_ticket.version;
    record(at, actor, QStringLiteral("reschedule"), m_ticket.status, {});
    return true;
}

void TicketStory::record(Instant at, const Actor &actor, const QString &action,
                         std::optional<TicketStatus> from, const QString &note)
{
    m_ticket.updatedAt = at;
    m_events.append({at, actor.key(), actor.name, action, from, m_ticket.status, note});
}

} // namespace portal
