// SPDX-License-Identifier: GPL-3.0-or-later
// How customers take to the portal, of a period of local days in the provider's zone:
//   active     a customer whose session was used on the day (in the month, in the period), counted once
//   asked      numbers with an account for which a code was asked on a day, counted once for each day
//   signedIn   those of them that got in on that day; numbers without an account do not count
//   tickets    repairs, package changes and dismantlings opened in the period; by the portal: by the customer
//   response   from a ticket by the portal to the first thing that staff did with it, notes aside
//   resolve    from a ticket by the portal to its completion
// Steps of logging in are kept for 90 days, days of use for 400: before that there are none.
#pragma once

#include "libportal/analytics/figures.h"

#include <chrono>

namespace portal {

struct PORTAL_EXPORT PortalDay
{
    Day day;
    qint64 active = 0;
    qint64 asked = 0;
    qint64 signedIn = 0;

    bool operator==(const PortalDay &) const = default;
};

/// Of the whole month, also where the period has only a part of it.
struct PortalMonth
{
    std::chrono::year_month month;
    qint64 active = 0;

    bool operator==(const PortalMonth &) const = default;
};

struct PORTAL_EXPORT PortalAdoption
{
    Period period;
    qint64 withAccess = 0; ///< customers who may log in, now
    qint64 active = 0;     ///< different customers in the period
    QList<PortalDay> days; ///< every day there is
    QList<PortalMonth> months;
    qint64 asked = 0; ///< sums of the days
    qint64 signedIn = 0;
    qint64 tickets = 0;
    qint64 ticketsByPortal = 0;
    Hours toResponse;
    Hours toResolve;

    std::optional<double> activeShare() const { return rateOf(active, withAccess); }
    std::optional<double> logInRate() const { return rateOf(signedIn, asked); }
    std::optional<double> portalShare() const { return rateOf(ticketsByPortal, tickets); }

    bool operator==(const PortalAdoption &) const = default;
};

/// Average, median and 90th percentile of some durations; all nullopt of none.
PORTAL_EXPORT Hours hoursOf(QList<std::chrono::milliseconds> durations);

} // namespace portal
