// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/ticketfilter.h"

#include "libportal/storage/search.h"
#include "libportal/tickets/ticketrow.h"

#include <algorithm>

namespace portal {

namespace {

// As the partial indexes have them.
const QList<TicketStatus> unfinished{TicketStatus::Open, TicketStatus::Assigned, TicketStatus::InProgress,
                                     TicketStatus::OnHold};

bool holdsWords(const TicketRow &row, const QString &search)
{
    const QStringList words = search.toLower().split(u' ', Qt::SkipEmptyParts);
    const QStringList texts{ticketSearchText(row.ticket),
                            searchText({row.personName, searchablePhone(row.personPhone),
                                        row.ticket.customerCode, row.ticket.registrationNumber})};
    return std::ranges::any_of(texts, [&words](const QString &text) {
        return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
    });
}

} // namespace

bool matches(const TicketFilter &filter, const TicketRow &row)
{
    const Ticket &t = row.ticket;
    const bool nobody = filter.assignee == TicketFilter::Assignee::Nobody;
    return (filter.statuses.isEmpty() || filter.statuses.contains(t.status)) &&
           (filter.types.isEmpty() || filter.types.contains(t.type)) &&
           (!filter.priority || filter.priority == t.priority) &&
           (filter.assigneeId.isValid() ? filter.assigneeId == t.assigneeId
                                        : !nobody || !t.assigneeId.isValid()) &&
           (filter.customerCode.isEmpty() || filter.customerCode == t.customerCode) &&
           (filter.registrationNumber.isEmpty() || filter.registrationNumber == t.registrationNumber) &&
           (!filter.visitFrom || (t.scheduledAt && *t.scheduledAt >= *filter.visitFrom)) &&
           (!filter.visitBefore || (t.scheduledAt && *t.scheduledAt < *filter.visitBefore)) &&
           (!filter.dueFrom || (t.dueAt >= *filter.dueFrom && t.status != TicketStatus::OnHold)) &&
           (!filter.dueBefore || (t.dueAt < *filter.dueBefore && t.status != TicketStatus::OnHold)) &&
           (filter.order != TicketFilter::Order::VisitFirst || t.scheduledAt) &&
           (filter.search.trimmed().isEmpty() || holdsWords(row, filter.search));
}

QList<TicketQueueKind> allTicketQueues()
{
    return {TicketQueueKind::Unfinished, TicketQueueKind::Unassigned, TicketQueueKind::Late,
            TicketQueueKind::Due,        TicketQueueKind::Today,      TicketQueueKind::OnHold,
            TicketQueueKind::Mine};
}

Text ticketQueueText(TicketQueueKind queue)
{
    switch (queue) {
    case TicketQueueKind::Unfinished:
        return {QT_TRANSLATE_NOOP("portal", "All unfinished"), {}};
    case TicketQueueKind::Unassigned:
        return {QT_TRANSLATE_NOOP("portal", "Without technician"), {}};
    case TicketQueueKind::Late:
        return {QT_TRANSLATE_NOOP("portal", "Past the deadline"), {}};
    case TicketQueueKind::Due:
        return {QT_TRANSLATE_NOOP("portal", "Due today"), {}};
    case TicketQueueKind::Today:
        return {QT_TRANSLATE_NOOP("portal", "Visits today"), {}};
    case TicketQueueKind::OnHold:
        return {QT_TRANSLATE_NOOP("portal", "On hold"), {}};
    case TicketQueueKind::Mine:
        return {QT_TRANSLATE_NOOP("portal", "Mine"), {}};
    }
    return {};
}

TicketFilter ticketQueueFilter(TicketQueueKind queue, StaffId me, Zone zone, Instant now)
{
    TicketFilter filter;
    filter.statuses = unfinished;
    filter.order = TicketFilter::Order::DueFirst;
    switch (queue) {
    case TicketQueueKind::Unfinished:
        break;
    case TicketQueueKind::Unassigned:
        filter.assignee = TicketFilter::Assignee::Nobody;
        break;
    case TicketQueueKind::Late:
        filter.dueBefore = now;
        break;
    case TicketQueueKind::Due:
        filter.dueFrom = now;
        filter.dueBefore = zone.startOf(zone.dayOf(now) + std::chrono::days(1));
        break;
    case TicketQueueKind::Today:
        filter.visitFrom = zone.startOf(zone.dayOf(now));
        filter.visitBefore = zone.startOf(zone.dayOf(now) + std::chrono::days(1));
        filter.order = TicketFilter::Order::VisitFirst;
        break;
    case TicketQueueKind::OnHold:
        filter.statuses = {TicketStatus::OnHold};
        break;
    case TicketQueueKind::Mine:
        filter.assigneeId = me;
        break;
    }
    return filter;
}

} // namespace portal
