// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/ticketqueue.h"

#include "libportal/messaging/outbox.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/staff/staffservice.h"
#include "libportal/tickets/ticketphotos.h"
#include "libportal/tickets/ticketservice.h"

#include <algorithm>

namespace portal {

namespace {

const QString entity = QStringLiteral("ticket");

bool seesAll(const Actor &actor)
{
    return !actor.isStaff() || allows(actor.role, Permission::WorkTickets);
}

} // namespace

TicketQueue::TicketQueue(const Parts &parts)
    : m_parts(parts), m_lists(std::make_unique<TicketListRepository>(parts.database))
{
}

TicketQueue::~TicketQueue() = default;

Result<TicketFilter> TicketQueue::allowed(const Actor &actor, TicketFilter filter)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkOwnTickets, entity));
    if (!seesAll(actor))
        filter.assigneeId = actor.staffId;
    return filter;
}

Result<Page<TicketRow>> TicketQueue::list(const Actor &actor, const TicketFilter &filter,
                                          const PageRequest &page)
{
    PORTAL_ASSIGN(const TicketFilter own, allowed(actor, filter));
    return m_lists->list(own, page);
}

Result<TicketCount> TicketQueue::count(const Actor &actor, const TicketFilter &filter)
{
    PORTAL_ASSIGN(const TicketFilter own, allowed(actor, filter));
    return m_lists->count(own);
}

Result<QList<TicketRow>> TicketQueue::rows(const Actor &actor, const QStringList &numbers)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkOwnTickets, entity));
    PORTAL_ASSIGN(QList<TicketRow> found, m_lists->byNumbers(numbers));
    if (!seesAll(actor))
        found.removeIf([&actor](const TicketRow &row) { return row.ticket.assigneeId != actor.staffId; });
    return found;
}

Result<QList<TicketQueueCount>> TicketQueue::queues(const Actor &actor)
{
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    QList<TicketQueueCount> queues;
    for (const TicketQueueKind kind : allTicketQueues()) {
        PORTAL_ASSIGN(
            const TicketFilter filter,
            allowed(actor, ticketQueueFilter(kind, actor.staffId, brand.value.zone, m_parts.clock.now())));
        PORTAL_ASSIGN(const TicketCount counted, m_lists->count(filter));
        queues.append({kind, filter, counted});
    }
    return queues;
}

Result<ServiceCalendar> TicketQueue::calendar(const Actor &actor)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkOwnTickets, entity));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const auto hours, m_parts.settings.serviceHours());
    return ServiceCalendar(hours.value, brand.value.zone);
}

Result<TicketDetail> TicketQueue::detail(const Actor &actor, const QString &number)
{
    TicketDetail detail;
    PORTAL_ASSIGN(detail.ticket, m_parts.tickets.find(actor, number));
    PORTAL_ASSIGN(const ServiceCalendar hours, calendar(actor));
    detail.age = ageOf(detail.ticket, hours, m_parts.clock.now());
    PORTAL_ASSIGN(detail.place, m_lists->place(detail.ticket));
    PORTAL_ASSIGN(detail.history, m_parts.tickets.history(actor, number));
    PORTAL_ASSIGN(detail.photos, m_parts.photos.list(actor, number));
    PORTAL_ASSIGN(detail.messages, m_parts.outbox.about(entity, number));
    if (detail.ticket.assigneeId.isValid()) {
        PORTAL_ASSIGN(const auto colleague, m_parts.staff.colleague(detail.ticket.assigneeId));
        if (colleague)
            detail.assigneeName = colleague->fullName;
    }
    return detail;
}

Result<QList<TechnicianLoad>> TicketQueue::load(const Actor &actor, Day first, Day last)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkTickets, entity));
    if (last < first || last - first >= std::chrono::days(mostDays)) {
        return failure(Error::invalid(
            QStringLiteral("to"), QStringLiteral("out_of_range"),
            {QT_TRANSLATE_NOOP("portal", "Choose up to %1 days."), {QString::number(mostDays)}}));
    }
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const QList<Colleague> colleagues, m_parts.staff.colleagues(actor));
    PORTAL_ASSIGN(const QList<PlannedWork> planned, m_lists->planned(first, last, brand.value.zone));
    QList<TechnicianLoad> loads;
    for (const Colleague &colleague : colleagues) {
        if (colleague.role != Role::Technician)
            continue;
        TechnicianLoad load;
        load.technician = colleague;
        for (Day day = first; day <= last; day += std::chrono::days(1))
            load.days.append({day, 0, 0});
        for (const PlannedWork &work : planned) {
            if (work.assigneeId != colleague.id)
                continue;
            if (!work.day) {
                load.withoutVisit = work.unfinished;
                continue;
            }
            DayLoad &day = load.days[(*work.day - first).count()];
            day.unfinished = work.unfinished;
            day.finished = work.finished;
        }
        loads.append(load);
    }
    return loads;
}

} // namespace portal
