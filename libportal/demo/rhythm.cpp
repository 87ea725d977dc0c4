// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/demo/rhythm.h"

#include <algorithm>
#include <array>

namespace portal {

namespace {

using namespace std::chrono_literals;

constexpr auto opens = 8h;
constexpr auto closes = 18h;

// Per cent of an ordinary day, Monday first.
constexpr std::array<int, 7> weekdays{118, 112, 108, 105, 100, 84, 73};
// Of a thousand applications, by local hour.
const QList<int> hours{6,  3,  2,  1,  2,  6,  16, 34, 58, 74, 80, 72,
                       56, 62, 66, 60, 54, 50, 58, 76, 74, 52, 26, 12};

double weightOf(Day day, int number)
{
    const std::chrono::weekday weekday{day};
    const std::chrono::year_month_day date{day};
    const unsigned dayOfMonth = unsigned(date.day());
    const double growth = 0.45 + 1.1 * double(number) / Rhythm::days;
    const double payday = dayOfMonth >= 25 || dayOfMonth <= 5 ? 1.25 : 1.0;
    return growth * payday * weekdays[weekday.iso_encoding() - 1] / 100.0;
}

// A demo wants work in progress in it, and something of the last hours, however small it is.
constexpr int ofTheLastDays = 20;
constexpr auto lastDays = std::chrono::milliseconds(6 * 24h);
constexpr auto lastHours = std::chrono::milliseconds(3h);

} // namespace

Rhythm::Rhythm(Zone zone, Instant now)
    : m_zone(zone), m_now(now), m_firstDay(zone.dayOf(now) - std::chrono::days(days - 1))
{
}

QList<Instant> Rhythm::arrivals(Random &random, qint64 count) const
{
    const qint64 recent = std::min<qint64>(count / 3, ofTheLastDays);
    double whole = 0;
    for (int number = 0; number < days; ++number)
        whole += weightOf(m_firstDay + std::chrono::days(number), number);

    QList<Instant> times;
    times.reserve(count);
    double passed = 0;
    for (int number = 0; number < days; ++number) {
        const Day day = m_firstDay + std::chrono::days(number);
        passed += weightOf(day, number);
        const qint64 until = qint64(double(count - recent) * passed / whole + 0.5);
        while (times.size() < until) {
            const auto hour = std::chrono::hours(random.weighted(hours));
            const Instant at =
                m_zone.startOf(day) + hour + std::chrono::milliseconds(random.below(3'600'000));
            // Of the last day only what has passed.
            times.append(at < m_now ? at : m_now - std::chrono::milliseconds(random.below(36'000'000)));
        }
    }
    for (qint64 i = 0; i < recent; ++i) {
        const auto within = i % 3 == 0 ? lastHours : lastDays;
        times.append(m_now - std::chrono::milliseconds(random.below(int(within.count()))));
    }
    std::sort(times.begin(), times.end());
    return times;
}

Instant Rhythm::worked(Random &random, Instant from, std::chrono::milliseconds mean) const
{
    const Instant ready = from + random.wait(mean);
    const Day day = m_zone.dayOf(ready);
    const auto timeOfDay = m_zone.timeOfDay(ready);
    const auto soon = std::chrono::milliseconds(random.below(90 * 60'000));
    if (timeOfDay < opens)
        return m_zone.startOf(day) + opens + soon;
    if (timeOfDay >= closes)
        return m_zone.startOf(day + std::chrono::days(1)) + opens + soon;
    return ready;
}

Instant Rhythm::visit(Random &random, Instant from, int daysLater) const
{
    const Day day = m_zone.dayOf(from) + std::chrono::days(daysLater);
    return m_zone.startOf(day) + std::chrono::hours(random.between(9, 16));
}

} // namespace portal
