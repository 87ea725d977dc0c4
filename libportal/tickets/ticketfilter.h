// SPDX-License-Identifier: GPL-3.0-or-later
// TicketFilter: which tickets a list shows and in which order; and the queues that stand beside the list in
// the desk, each nothing but a filter: what is counted is what opens.
#pragma once

#include "libportal/base/page.h"
#include "libportal/base/zone.h"
#include "libportal/tickets/ticket.h"

namespace portal {

struct TicketFilter
{
    enum class Order {
        NewestFirst,
        OldestFirst,
        DueFirst,   ///< the nearest deadline
        VisitFirst, ///< the earliest visit; leaves out those without one
    };
    enum class Assignee { Any, Nobody };

    QList<TicketStatus> statuses; ///< none: all
    QList<TicketType> types;      ///< none: all
    std::optional<TicketPriority> priority;
    QString search;     ///< words in number or title, or in the person's name, e-mail, phone or number
    StaffId assigneeId; ///< invalid: `assignee` decides
    Assignee assignee = Assignee::Any;
    QString customerCode;
    QString registrationNumber;
    std::optional<Instant> visitFrom;   ///< agreed visit, first instant
    std::optional<Instant> visitBefore; ///< agreed visit, first instant that does not count any more
    // Either leaves out those on hold, whose clock stands.
    std::optional<Instant> dueFrom;   ///< deadline, first instant
    std::optional<Instant> dueBefore; ///< deadline, first instant that does not count any more
    Order order = Order::NewestFirst;

    bool operator==(const TicketFilter &) const = default;
};

/// A ticket as lists show it, with whom it is for.
struct TicketRow
{
    Ticket ticket;
    QString personName;
    QString personPhone; ///< E.164
    QString city;
    QString assigneeName;

    bool operator==(const TicketRow &) const = default;
};

/// Whether a list with this filter holds the ticket, as the database would say, but for an e-mail address
/// that was searched for, which no row holds.
PORTAL_EXPORT bool matches(const TicketFilter &filter, const TicketRow &row);

using TicketCount = RowCount;

enum class TicketQueueKind {
    Unfinished,
    Unassigned,
    Late,
    Due,   ///< by the end of the provider's local day
    Today, ///< visits of the provider's local day
    OnHold,
    Mine,
};

/// In the order in which they stand.
PORTAL_EXPORT QList<TicketQueueKind> allTicketQueues();
PORTAL_EXPORT Text ticketQueueText(TicketQueueKind queue);
PORTAL_EXPORT TicketFilter ticketQueueFilter(TicketQueueKind queue, StaffId me, Zone zone, Instant now);

struct TicketQueueCount
{
    TicketQueueKind queue = TicketQueueKind::Unfinished;
    TicketFilter filter; ///< opens exactly what was counted
    TicketCount count;

    bool operator==(const TicketQueueCount &) const = default;
};

} // namespace portal
