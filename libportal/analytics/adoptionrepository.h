// SPDX-License-Identifier: GPL-3.0-or-later
// AdoptionRepository: what the portal's own rows and the tickets that came by it add up to (adoption.h). To
// be asked within a Snapshot, so that its answers agree.
#pragma once

#include "libportal/analytics/period.h"
#include "libportal/base/zone.h"
#include "libportal/storage/database.h"

#include <QtCore/QMap>

namespace portal {

class AdoptionRepository
{
public:
    AdoptionRepository(Database &database, Zone zone) : m_database(database), m_zone(zone) {}

    Result<qint64> withAccess();
    /// Different customers who were there.
    Result<qint64> active(const Period &period);
    /// The same by day; days without any are left out.
    Result<QMap<Day, qint64>> activeByDay(const Period &period);

    struct LogIns
    {
        qint64 asked = 0;
        qint64 signedIn = 0;
    };
    /// Days without any are left out.
    Result<QMap<Day, LogIns>> logInsByDay(const Period &period);

    struct Tickets
    {
        qint64 all = 0;
        qint64 byPortal = 0;
    };
    Result<Tickets> tickets(const Period &period);

    /// How long one ticket by the portal took; nullopt for what has not happened.
    struct Took
    {
        std::optional<std::chrono::milliseconds> response;
        std::optional<std::chrono::milliseconds> resolve;
    };
    Result<QList<Took>> took(const Period &period);

private:
    Bindings days(const Period &period) const;
    Bindings instants(const Period &period) const;

    Database &m_database;
    const Zone m_zone;
};

} // namespace portal
