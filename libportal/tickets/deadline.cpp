// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/deadline.h"

#include "libportal/tickets/ticketworkflow.h"

#include <algorithm>

namespace portal {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr int soonPart = 4; // of the promise

} // namespace

std::chrono::hours promisedTime(TicketPriority priority)
{
    switch (priority) {
    case TicketPriority::Low:
        return 48h;
    case TicketPriority::Normal:
        return 24h;
    case TicketPriority::High:
        return 4h;
    }
    return 24h;
}

Instant deadlineOf(const Ticket &ticket, const ServiceCalendar &calendar)
{
    const Instant begin = std::max(ticket.createdAt, ticket.scheduledAt.value_or(ticket.createdAt));
    return calendar.after(begin, promisedTime(ticket.priority));
}

void pauseDeadline(Ticket &ticket, const ServiceCalendar &calendar, Instant now)
{
    // What is over may be long over; the time that was not kept is not given back.
    ticket.heldLeft = ticket.dueAt > now ? calendar.between(now, ticket.dueAt) : ticket.dueAt - now;
}

void resumeDeadline(Ticket &ticket, const ServiceCalendar &calendar, Instant now)
{
    const milliseconds left = ticket.heldLeft.value_or(0ms);
    ticket.dueAt = left > 0ms ? calendar.after(now, left) : now + left;
    ticket.heldLeft.reset();
}

void changePromise(Ticket &ticket, TicketPriority priority, const ServiceCalendar &calendar)
{
    const milliseconds stood = calendar.between(deadlineOf(ticket, calendar), ticket.dueAt);
    if (ticket.heldLeft)
        *ticket.heldLeft += promisedTime(priority) - promisedTime(ticket.priority);
    ticket.priority = priority;
    ticket.dueAt = calendar.after(deadlineOf(ticket, calendar), stood);
}

TicketAge ageOf(const Ticket &ticket, const ServiceCalendar &calendar, Instant now)
{
    if (!isUnfinished(ticket.status))
        return TicketAge::Done;
    if (ticket.status == TicketStatus::OnHold)
        return TicketAge::Paused;
    if (now > ticket.dueAt)
        return TicketAge::Late;
    const milliseconds soon = milliseconds(promisedTime(ticket.priority)) / soonPart;
    // By the clock first: no service time can be longer, and most tickets are decided without the calendar.
    if (ticket.dueAt - now <= soon || calendar.between(now, ticket.dueAt) <= soon)
        return TicketAge::Soon;
    return TicketAge::Fresh;
}

QString ticketAgeName(TicketAge age)
{
    constexpr const char *names[] = {"fresh", "soon", "late", "paused", "done"};
    return QLatin1String(names[size_t(age)]);
}

Text ticketAgeText(TicketAge age)
{
    switch (age) {
    case TicketAge::Fresh:
        return {QT_TRANSLATE_NOOP("portal", "In time"), {}};
    case TicketAge::Soon:
        return {QT_TRANSLATE_NOOP("portal", "Due soon"), {}};
    case TicketAge::Late:
        return {QT_TRANSLATE_NOOP("portal", "Late"), {}};
    case TicketAge::Paused:
        return {QT_TRANSLATE_NOOP("portal", "Clock stopped"), {}};
    case TicketAge::Done:
        return {QT_TRANSLATE_NOOP("portal", "Done"), {}};
    }
    return {};
}

} // namespace portal
