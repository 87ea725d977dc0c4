// SPDX-License-Identifier: GPL-3.0-or-later
// Points in time and days. Instants are UTC milliseconds since 1970; a Day belongs to no zone by itself,
// the provider's Zone turns one into the other.
#pragma once

#include "libportal/base/export.h"

#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace portal {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Day = std::chrono::local_days;

/// Milliseconds since 1970: the form in which every instant is stored.
constexpr qint64 toMillis(Instant instant)
{
    return instant.time_since_epoch().count();
}
constexpr Instant fromMillis(qint64 millis)
{
    return Instant(std::chrono::milliseconds(millis));
}

/// "2026-11-20T07:30:00.000Z" (RFC 3339, UTC, milliseconds), and back; nullopt for anything else.
PORTAL_EXPORT QString toRfc3339(Instant instant);
/// Reads any RFC 3339 time with an offset; fractions beyond milliseconds are cut.
PORTAL_EXPORT std::optional<Instant> instantFromRfc3339(QStringView text);

/// "2026-11-20", and back; nullopt for what is not a day of the calendar.
PORTAL_EXPORT QString toIsoDate(Day day);
PORTAL_EXPORT std::optional<Day> dayFromIsoDate(QStringView text);

} // namespace portal
