// SPDX-License-Identifier: GPL-3.0-or-later
// Rhythm: when people apply and when staff work. More people from month to month, around payday, on working
// days; mornings, after lunch and evenings. The office works from eight to six.
#pragma once

#include "libportal/base/zone.h"
#include "libportal/demo/random.h"

namespace portal {

class Rhythm
{
public:
    static constexpr int days = 730;

    /// The two years that end now.
    Rhythm(Zone zone, Instant now);

    /// `count` instants of the two years in order, the last few just before now. The more there are, the
    /// later: the business grows.
    QList<Instant> arrivals(Random &random, qint64 count) const;

    /// When the office gets to something: after a wait of `mean` on average, within working hours.
    Instant worked(Random &random, Instant from, std::chrono::milliseconds mean) const;
    /// A visit: on the hour between nine and four, `daysLater` days after `from`.
    Instant visit(Random &random, Instant from, int daysLater) const;

    Instant start() const { return m_zone.startOf(m_firstDay); }

private:
    Zone m_zone;
    Instant m_now;
    Day m_firstDay;
};

} // namespace portal
