// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/analytics/adoption.h"

#include <algorithm>
#include <cmath>

namespace portal {

namespace {

constexpr double millisOfHour = 3'600'000.0;

/// Between the two nearest, as a spreadsheet has it (PERCENTILE.INC). Of at least one, in order.
double percentile(const QList<std::chrono::milliseconds> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto below = qsizetype(std::floor(place));
    const auto above = std::min(below + 1, sorted.size() - 1);
    const double low = double(sorted[below].count());
    return (low + (double(sorted[above].count()) - low) * (place - double(below))) / millisOfHour;
}

} // namespace

Hours hoursOf(QList<std::chrono::milliseconds> durations)
{
    if (durations.isEmpty())
        return {};
    std::ranges::sort(durations);
    std::chrono::milliseconds sum{0};
    for (const auto duration : std::as_const(durations))
        sum += duration;
    return {double(sum.count()) / double(durations.size()) / millisOfHour, percentile(durations, 0.5),
            percentile(durations, 0.9)};
}

} // namespace portal
