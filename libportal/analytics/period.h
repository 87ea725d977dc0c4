// SPDX-License-Identifier: GPL-3.0-or-later
// Period: the local days whose applications a figure is of, both ends included, and the one before it that it
// is compared with.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/instant.h"
#include "libportal/base/result.h"

namespace portal {

struct PORTAL_EXPORT Period
{
    static constexpr int mostDays = 3 * 366;

    Day from;
    Day to;

    /// The last `days` days, today among them.
    static Period last(int days, Day today) { return {today - std::chrono::days(days - 1), today}; }
    /// Invalid on `to` when it is before `from` or more than mostDays lie between.
    static Result<Period> between(Day from, Day to);

    int days() const { return int((to - from).count()) + 1; }
    /// As many days, ending the day before this begins.
    Period before() const { return {from - std::chrono::days(days()), from - std::chrono::days(1)}; }
    bool holds(Day day) const { return day >= from && day <= to; }

    bool operator==(const Period &) const = default;
};

/// 7, 30, 60 and 90: the periods that are offered by their length.
PORTAL_EXPORT QList<int> offeredDays();

} // namespace portal
