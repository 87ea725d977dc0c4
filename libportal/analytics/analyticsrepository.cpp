// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/analytics/analyticsrepository.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace portal {

namespace {

const QString where =
    QStringLiteral("FROM registration_cohorts WHERE dimension = '%1' AND slot >= :first AND slot < :end ");
// Sums of PostgreSQL are numerics unless told otherwise.
const QString cohortSums = QStringLiteral(
    "CAST(sum(total) AS BIGINT), CAST(sum(verified) AS BIGINT), CAST(sum(surveyed) AS BIGINT), "
    "CAST(sum(approved) AS BIGINT), CAST(sum(rejected) AS BIGINT), CAST(sum(converted) AS BIGINT) ");
const QString selectSums =
    QStringLiteral("SELECT ") + cohortSums +
    QStringLiteral(", CAST(sum(verify_ms) AS BIGINT), CAST(sum(approve_ms) AS BIGINT), "
                   "CAST(sum(convert_ms) AS BIGINT) ") +
    where.arg(QStringLiteral("hour"));
const QString selectSlots = QStringLiteral("SELECT slot, ") + cohortSums + where.arg(QStringLiteral("hour")) +
                            QStringLiteral("GROUP BY slot");
const QString selectHours = QStringLiteral("SELECT slot, value, total ") + where.arg(QStringLiteral("hour"));
const QString selectGroups = QStringLiteral("SELECT value, ") + cohortSums + where +
                             QStringLiteral("GROUP BY value HAVING sum(total) > 0");
const QString selectCounts = QStringLiteral("SELECT value, CAST(sum(total) AS BIGINT) ") + where +
                             QStringLiteral("GROUP BY value HAVING sum(total) > 0");
// %1 is the time's column, %2 the width of a step: written as in the index.
const QString selectDurations = QStringLiteral(
    "SELECT r.%1 - r.submitted_at FROM registrations r WHERE r.%1 IS NOT NULL "
    "AND (r.%1 - r.submitted_at) / %2 = :step AND r.submitted_at >= :from AND r.submitted_at < :to "
    "ORDER BY r.%1 - r.submitted_at LIMIT :count OFFSET :rank");

// As migration 0014 has it: slots begin where a local day of WIT (15 UTC), WITA (16) and WIB (17) begins,
// and the third lasts until the next begins.
constexpr std::chrono::hours firstMidnight{15};

qint64 slotOf(Instant instant)
{
    using namespace std::chrono;
    const auto since = instant.time_since_epoch() - firstMidnight;
    const auto day = floor<days>(since);
    const qint64 part = std::min<qint64>(2, duration_cast<hours>(since - day).count());
    return day.count() * 3 + part;
}

Instant startOfSlot(qint64 slot)
{
    const std::chrono::days day(slot / 3);
    return Instant(std::chrono::milliseconds(day + firstMidnight + std::chrono::hours(slot % 3)));
}

// The hour belongs to the slot's own day or, after UTC's midnight, to the next.
Instant startOfHour(qint64 slot, int utcHour)
{
    const Instant start = startOfSlot(slot);
    const auto day = std::chrono::floor<std::chrono::days>(start);
    const Instant sameDay = Instant(day) + std::chrono::hours(utcHour);
    return sameDay >= start ? sameDay : sameDay + std::chrono::days(1);
}

Cohort readCohort(const Row &row, int at)
{
    return {row.integer(at),     row.integer(at + 1), row.integer(at + 2),
            row.integer(at + 3), row.integer(at + 4), row.integer(at + 5)};
}

struct Duration
{
    QString dimension;
    QString column;
    qint64 step; ///< milliseconds
};

Duration durationOf(AnalyticsRepository::Took took)
{
    switch (took) {
    case AnalyticsRepository::Took::Verify:
        return {QStringLiteral("verify"), QStringLiteral("verified_at"), 3600000};
    case AnalyticsRepository::Took::Approve:
        return {QStringLiteral("approve"), QStringLiteral("approved_at"), 14400000};
    case AnalyticsRepository::Took::Convert:
        break;
    }
    return {QStringLiteral("convert"), QStringLiteral("converted_at"), 28800000};
}

} // namespace

Bindings AnalyticsRepository::slotsOf(const Period &period) const
{
    return {{QStringLiteral("first"), slotOf(m_zone.startOf(period.from))},
            {QStringLiteral("end"), slotOf(m_zone.startOf(period.to + std::chrono::days(1)))}};
}

Result<AnalyticsRepository::Sums> AnalyticsRepository::sums(const Period &period)
{
    PORTAL_ASSIGN(const auto row, m_database.one(selectSums, slotsOf(period), [](const Row &read) {
        return Sums{readCohort(read, 0), std::chrono::milliseconds(read.integer(6)),
                    std::chrono::milliseconds(read.integer(7)), std::chrono::milliseconds(read.integer(8))};
    }));
    return row.value_or(Sums());
}

Result<QList<TrendDay>> AnalyticsRepository::byDay(const Period &period)
{
    QList<TrendDay> days;
    for (Day day = period.from; day <= period.to; day += std::chrono::days(1))
        days.append({day, {}});
    PORTAL_TRY(m_database.each(selectSlots, slotsOf(period), [&](const Row &row) {
        const Day day = m_zone.dayOf(startOfSlot(row.integer(0)));
        days[(day - period.from).count()].cohort += readCohort(row, 1);
    }));
    return days;
}

Result<QList<HeatCell>> AnalyticsRepository::byHour(const Period &period)
{
    QList<HeatCell> cells;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (int hour = 0; hour < 24; ++hour)
            cells.append({weekday, hour, 0});
    }
    PORTAL_TRY(m_database.each(selectHours, slotsOf(period), [&](const Row &row) {
        const Instant start = startOfHour(row.integer(0), row.text(1).toInt());
        const unsigned weekday = std::chrono::weekday(m_zone.dayOf(start)).iso_encoding();
        const auto hour = std::chrono::duration_cast<std::chrono::hours>(m_zone.timeOfDay(start)).count();
        cells[(weekday - 1) * 24 + hour].count += row.integer(2);
    }));
    return cells;
}

Result<QMap<QString, qint64>> AnalyticsRepository::counts(const QString &dimension, const Period &period)
{
    QMap<QString, qint64> found;
    PORTAL_TRY(m_database.each(selectCounts.arg(dimension), slotsOf(period),
                               [&](const Row &row) { found.insert(row.text(0), row.integer(1)); }));
    return found;
}

Result<QList<GroupFigures>> AnalyticsRepository::by(const QString &dimension, const Period &period)
{
    return m_database.all(selectGroups.arg(dimension), slotsOf(period), [](const Row &row) {
        return GroupFigures{row.text(0), readCohort(row, 1)};
    });
}

Result<QMap<QString, qint64>> AnalyticsRepository::byStatus(const Period &period)
{
    return counts(QStringLiteral("status"), period);
}

Result<QMap<QString, qint64>> AnalyticsRepository::byRejectCategory(const Period &period)
{
    return counts(QStringLiteral("category"), period);
}

Result<QList<GroupFigures>> AnalyticsRepository::byPackage(const Period &period)
{
    return by(QStringLiteral("package"), period);
}

Result<QList<GroupFigures>> AnalyticsRepository::byCity(const Period &period)
{
    return by(QStringLiteral("city"), period);
}

Result<QList<GroupFigures>> AnalyticsRepository::bySource(const Period &period)
{
    return by(QStringLiteral("source"), period);
}

// The kept steps say in which of them the wanted durations lie, and before how many others; only those of
// that step are read, along their index.
Result<AnalyticsRepository::Percentiles> AnalyticsRepository::percentiles(Took took, const Period &period)
{
    const Duration duration = durationOf(took);
    PORTAL_ASSIGN(const auto counted, counts(duration.dimension, period));
    QMap<qint64, qint64> steps;
    qint64 total = 0;
    for (auto it = counted.begin(); it != counted.end(); ++it) {
        steps.insert(it.key().toLongLong(), it.value());
        total += it.value();
    }
    if (total == 0)
        return Percentiles();

    const QString select = selectDurations.arg(duration.column).arg(duration.step);
    // `count` durations from that rank on, counted from 0; fewer at the end of a step.
    const auto from = [&](qint64 rank, int count) -> Result<QList<qint64>> {
        auto step = steps.constBegin();
        for (; rank >= step.value(); ++step)
            rank -= step.value();
        return m_database.all(
            select,
            {{QStringLiteral("step"), step.key()},
             {QStringLiteral("from"), toSql(m_zone.startOf(period.from))},
             {QStringLiteral("to"), toSql(m_zone.startOf(period.to + std::chrono::days(1)))},
             {QStringLiteral("count"), count},
             {QStringLiteral("rank"), rank}},
            [](const Row &row) { return row.integer(0); });
    };
    const auto hoursAt = [&](double share) -> Result<double> {
        const double place = share * double(total - 1);
        const auto rank = qint64(std::floor(place));
        const double beyond = place - double(rank);
        PORTAL_ASSIGN(QList<qint64> nearest, from(rank, beyond > 0 ? 2 : 1));
        if (beyond > 0 && nearest.size() == 1) {
            PORTAL_ASSIGN(const QList<qint64> next, from(rank + 1, 1));
            nearest += next;
        }
        if (nearest.isEmpty())
            return failure(Error::internal(QStringLiteral("kept durations do not fit the applications")));
        const double between = nearest.size() > 1 ? beyond * double(nearest.last() - nearest.first()) : 0;
        return (double(nearest.first()) + between) / 3'600'000.0;
    };
    Percentiles found;
    PORTAL_ASSIGN(found.median, hoursAt(0.5));
    PORTAL_ASSIGN(found.p90, hoursAt(0.9));
    return found;
}

} // namespace portal
