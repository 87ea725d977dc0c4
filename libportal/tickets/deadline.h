// SPDX-License-Identifier: GPL-3.0-or-later
// What is promised of a ticket and how near the end of the promise is (1-product: 48, 24, 4 hours for low,
// normal, high), in service time. Pure; the times stand in the ticket, TicketService keeps them.
#pragma once

#include "libportal/tickets/servicecalendar.h"
#include "libportal/tickets/ticket.h"

namespace portal {

/// Service time from when the promise begins: the agreed visit, or else the day the ticket came in.
PORTAL_EXPORT std::chrono::hours promisedTime(TicketPriority priority);

/// The deadline of a ticket as it is opened or its visit is moved.
PORTAL_EXPORT Instant deadlineOf(const Ticket &ticket, const ServiceCalendar &calendar);

/// Stops the clock of the deadline, and lets it run again with what was left. What was late stays late.
PORTAL_EXPORT void pauseDeadline(Ticket &ticket, const ServiceCalendar &calendar, Instant now);
PORTAL_EXPORT void resumeDeadline(Ticket &ticket, const ServiceCalendar &calendar, Instant now);

/// Another promise from the same beginning; what the clock stood still stays given.
PORTAL_EXPORT void changePromise(Ticket &ticket, TicketPriority priority, const ServiceCalendar &calendar);

/// Soon: at most a quarter of the promise is left. Paused: on hold. Done: completed or cancelled.
enum class TicketAge { Fresh, Soon, Late, Paused, Done };

PORTAL_EXPORT TicketAge ageOf(const Ticket &ticket, const ServiceCalendar &calendar, Instant now);
/// "fresh", "soon", "late", "paused", "done": on the wire.
PORTAL_EXPORT QString ticketAgeName(TicketAge age);
PORTAL_EXPORT Text ticketAgeText(TicketAge age);

} // namespace portal
