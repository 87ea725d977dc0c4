// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceCalendar: arithmetic with service time, which passes only while field staff work (ServiceHours, in
// the provider's zone). Pure: no clock, no database, no tickets.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/zone.h"
#include "libportal/settings/settings.h"

namespace portal {

class PORTAL_EXPORT ServiceCalendar
{
public:
    /// Hours as SettingsService gives them out: open on one day a week at least.
    ServiceCalendar(ServiceHours hours, Zone zone) : m_hours(std::move(hours)), m_zone(zone) {}

    /// The first instant at which `service` has passed since `from`; of nothing or less, `from` itself. Where
    /// ten years of holidays leave no hours, what is left counts by the clock.
    Instant after(Instant from, std::chrono::milliseconds service) const;

    /// How much service time lies from `from` until `to`; none when `to` is not later.
    std::chrono::milliseconds between(Instant from, Instant to) const;

    bool isOpen(Instant instant) const;

private:
    struct Opening
    {
        Instant from;
        Instant to;
    };
    /// The hours of a local day; empty (`from == to`) when it is closed.
    Opening openingOf(Day day) const;

    ServiceHours m_hours;
    Zone m_zone;
};

} // namespace portal
