// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/ticketrow.h"

#include "libportal/storage/search.h"

namespace portal {

// Inside, because other files' constants are made of it before main().
const QString &ticketColumns()
{
    static const QString names = QStringLiteral(
        "t.id, t.number, t.type, t.status, t.priority, t.version, t.registration_number, t.customer_code, "
        "t.title, t.description, t.package_code, t.scheduled_at, t.assignee_id, t.due_at, t.held_left, "
        "t.created_at, t.created_by, t.updated_at, t.started_at, t.completed_at, t.cancelled_at");
    return names;
}

Ticket readTicket(const Row &row)
{
    int at = 0;
    Ticket ticket;
    ticket.id = row.id<TicketTag>(at++);
    ticket.number = row.text(at++);
    ticket.type = ticketTypeFromName(row.text(at++)).value_or(ticket.type);
    ticket.status = ticketStatusFromName(row.text(at++)).value_or(ticket.status);
    ticket.priority = ticketPriorityFromName(row.text(at++)).value_or(ticket.priority);
    ticket.version = row.integer(at++);
    ticket.registrationNumber = row.text(at++);
    ticket.customerCode = row.text(at++);
    ticket.title = row.text(at++);
    ticket.description = row.text(at++);
    ticket.packageCode = row.text(at++);
    ticket.scheduledAt = row.optionalInstant(at++);
    ticket.assigneeId = row.id<StaffTag>(at++);
    ticket.dueAt = row.instant(at++);
    if (const auto left = row.optionalInteger(at++))
        ticket.heldLeft = std::chrono::milliseconds(*left);
    ticket.createdAt = row.instant(at++);
    ticket.createdBy = row.text(at++);
    ticket.updatedAt = row.instant(at++);
    ticket.startedAt = row.optionalInstant(at++);
    ticket.completedAt = row.optionalInstant(at++);
    ticket.cancelledAt = row.optionalInstant(at++);
    return ticket;
}

QString ticketSearchText(const Ticket &ticket)
{
    return searchText({ticket.number, ticket.title});
}

} // namespace portal
