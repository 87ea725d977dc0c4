// SPDX-License-Identifier: GPL-3.0-or-later
// Zone: one of Indonesia's three, each a fixed offset with no summer time, so that the local day of an
// instant is integer arithmetic, the same in C++ and in both databases.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/instant.h"

namespace portal {

class PORTAL_EXPORT Zone
{
public:
    enum class Name { Wib, Wita, Wit };

    constexpr Zone() = default;
    constexpr explicit Zone(Name name) : m_name(name) {}

    /// "WIB", "WITA", "WIT" in any case; nullopt for anything else.
    static std::optional<Zone> fromLabel(QStringView label);
    QString label() const;

    constexpr std::chrono::hours offset() const { return std::chrono::hours(7 + int(m_name)); }
    constexpr Day dayOf(Instant instant) const
    {
        return Day(std::chrono::floor<std::chrono::days>(instant + offset()).time_since_epoch());
    }
    /// The first instant of a local day.
    constexpr Instant startOf(Day day) const
    {
        return Instant(std::chrono::milliseconds(day.time_since_epoch())) - offset();
    }
    /// Milliseconds since local midnight.
    constexpr std::chrono::milliseconds timeOfDay(Instant instant) const
    {
        return instant - startOf(dayOf(instant));
    }
    constexpr bool operator==(const Zone &) const = default;

private:
    Name m_name = Name::Wib;
};

} // namespace portal
