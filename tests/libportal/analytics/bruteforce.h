// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of analytics counted a second time, one application after the other, with nothing of the
// library's way to count them: what every figure is compared with.
#pragma once

#include "libportal/analytics/figures.h"
#include "libportal/packages/package.h"
#include "tests/support/testportal.h"

namespace portal::testing {

/// Every application there is.
QList<Registration> everyRegistration(Portal &portal);

AnalyticsReport countedByHand(const QList<Registration> &all, const QList<Package> &packages,
                              const Period &period, Zone zone);

/// What differs, in words a failed test can print; empty when nothing does. Fractions may differ by what
/// floating point differs.
QStringList differences(const AnalyticsReport &found, const AnalyticsReport &wanted);

} // namespace portal::testing
