// SPDX-License-Identifier: GPL-3.0-or-later
// AnalyticsRepository: sums of registration_cohorts, which the database keeps with every change of an
// application (migration 0014), and the few single durations that percentiles need. Its cost grows with the
// days that are asked for, not with the applications. To be asked within a Snapshot where answers must agree.
#pragma once

#include "libportal/analytics/figures.h"
#include "libportal/base/zone.h"
#include "libportal/storage/database.h"

namespace portal {

class AnalyticsRepository
{
public:
    AnalyticsRepository(Database &database, Zone zone) : m_database(database), m_zone(zone) {}

    struct Sums
    {
        Cohort cohort;
        std::chrono::milliseconds verify{0}; ///< from submission to verification, all together
        std::chrono::milliseconds approve{0};
        std::chrono::milliseconds convert{0};
    };
    Result<Sums> sums(const Period &period);
    Result<QList<TrendDay>> byDay(const Period &period);
    /// Those submitted in each hour of each weekday.
    Result<QList<HeatCell>> byHour(const Period &period);

    // By name, in no order, those that are there.
    Result<QMap<QString, qint64>> byStatus(const Period &period);
    Result<QMap<QString, qint64>> byRejectCategory(const Period &period);
    Result<QList<GroupFigures>> byPackage(const Period &period);
    Result<QList<GroupFigures>> byCity(const Period &period);
    Result<QList<GroupFigures>> bySource(const Period &period);

    enum class Took { Verify, Approve, Convert };
    /// Median and 90th percentile, exact to the millisecond.
    struct Percentiles
    {
        std::optional<double> median; ///< hours
        std::optional<double> p90;
    };
    Result<Percentiles> percentiles(Took took, const Period &period);

private:
    Bindings slotsOf(const Period &period) const;
    Result<QList<GroupFigures>> by(const QString &dimension, const Period &period);
    Result<QMap<QString, qint64>> counts(const QString &dimension, const Period &period);

    Database &m_database;
    const Zone m_zone;
};

} // namespace portal
