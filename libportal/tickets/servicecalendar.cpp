// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/servicecalendar.h"

#include <algorithm>

namespace portal {

using std::chrono::milliseconds;

namespace {

constexpr int mostDays = 3660;

} // namespace

ServiceCalendar::Opening ServiceCalendar::openingOf(Day day) const
{
    const Instant midnight = m_zone.startOf(day);
    if (m_hours.holidays.contains(day))
        return {midnight, midnight};
    const unsigned weekday = std::chrono::weekday(day).iso_encoding() - 1;
    const ServiceHours::Span &span = m_hours.weekdays[weekday];
    return {midnight + std::chrono::minutes(span.from), midnight + std::chrono::minutes(span.to)};
}

Instant ServiceCalendar::after(Instant from, milliseconds service) const
{
    if (service <= milliseconds(0))
        return from;
    milliseconds left = service;
    Day day = m_zone.dayOf(from);
    for (int i = 0; i < mostDays; ++i, day += std::chrono::days(1)) {
        const Opening opening = openingOf(day);
        const Instant begin = std::max(opening.from, from);
        if (begin >= opening.to)
            continue;
        if (left <= opening.to - begin)
            return begin + left;
        left -= opening.to - begin;
    }
    return std::max(m_zone.startOf(day), from) + left;
}

milliseconds ServiceCalendar::between(Instant from, Instant to) const
{
    milliseconds passed{0};
    for (Day day = m_zone.dayOf(from); m_zone.startOf(day) < to; day += std::chrono::days(1)) {
        const Opening opening = openingOf(day);
        const milliseconds part = std::min(opening.to, to) - std::max(opening.from, from);
        passed += std::max(part, milliseconds(0));
    }
    return passed;
}

bool ServiceCalendar::isOpen(Instant instant) const
{
    const Opening opening = openingOf(m_zone.dayOf(instant));
    return instant >= opening.from && instant < opening.to;
}

} // namespace portal
