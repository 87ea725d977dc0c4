// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/analytics/adoptionrepository.h"

namespace portal {

namespace {

const QString countWithAccess = QStringLiteral(
    "SELECT (SELECT coalesce(sum(count), 0) FROM customer_counts WHERE status <> 'terminated') - "
    "(SELECT count(*) FROM customers WHERE portal_access = 0 AND status <> 'terminated')");
const QString countActive = QStringLiteral("SELECT count(DISTINCT customer_id) FROM portal_active_days "
                                           "WHERE day BETWEEN :first AND :last");
const QString selectActive = QStringLiteral("SELECT day, count(*) FROM portal_active_days "
                                            "WHERE day BETWEEN :first AND :last GROUP BY day");
const QString selectLogIns =
    QStringLiteral("SELECT day, count(*), sum(got_in) FROM (SELECT day, phone_fingerprint, "
                   "max(CASE WHEN outcome = 'signed_in' THEN 1 ELSE 0 END) AS got_in FROM portal_log_ins "
                   "WHERE day BETWEEN :first AND :last AND known = 1 GROUP BY day, phone_fingerprint) AS "
                   "people GROUP BY day");
const QString asked = QStringLiteral("FROM tickets t WHERE t.created_at >= :from AND t.created_at < :before "
                                     "AND t.type IN ('repair', 'upgrade', 'dismantle')");
const QString countTickets =
    QStringLiteral("SELECT count(*), coalesce(sum(CASE WHEN t.created_by LIKE 'customer:%' THEN 1 ELSE 0 "
                   "END), 0) ") +
    asked;
const QString selectTook =
    QStringLiteral("SELECT t.created_at, t.completed_at, (SELECT min(e.at) FROM ticket_events e "
                   "WHERE e.ticket_id = t.id AND e.actor LIKE 'staff:%' AND e.action <> 'note') ") +
    asked + QStringLiteral(" AND t.created_by LIKE 'customer:%'");

Day dayOf(const Row &row)
{
    return Day(std::chrono::days(row.integer(0)));
}

} // namespace

Bindings AdoptionRepository::days(const Period &period) const
{
    return {{QStringLiteral("first"), qint64(period.from.time_since_epoch().count())},
            {QStringLiteral("last"), qint64(period.to.time_since_epoch().count())}};
}

Bindings AdoptionRepository::instants(const Period &period) const
{
    return {{QStringLiteral("from"), toSql(m_zone.startOf(period.from))},
            {QStringLiteral("before"), toSql(m_zone.startOf(period.to + std::chrono::days(1)))}};
}

Result<qint64> AdoptionRepository::withAccess()
{
    return m_database.integer(countWithAccess);
}

Result<qint64> AdoptionRepository::active(const Period &period)
{
    return m_database.integer(countActive, days(period));
}

Result<QMap<Day, qint64>> AdoptionRepository::activeByDay(const Period &period)
{
    QMap<Day, qint64> counts;
    PORTAL_TRY(m_database.each(selectActive, days(period),
                               [&](const Row &row) { counts.insert(dayOf(row), row.integer(1)); }));
    return counts;
}

Result<QMap<Day, AdoptionRepository::LogIns>> AdoptionRepository::logInsByDay(const Period &period)
{
    QMap<Day, LogIns> counts;
    PORTAL_TRY(m_database.each(selectLogIns, days(period), [&](const Row &row) {
        counts.insert(dayOf(row), {row.integer(1), row.integer(2)});
    }));
    return counts;
}

Result<AdoptionRepository::Tickets> AdoptionRepository::tickets(const Period &period)
{
    PORTAL_ASSIGN(const auto counted, m_database.one(countTickets, instants(period), [](const Row &row) {
        return Tickets{row.integer(0), row.integer(1)};
    }));
    return counted.value_or(Tickets{});
}

Result<QList<AdoptionRepository::Took>> AdoptionRepository::took(const Period &period)
{
    return m_database.all(selectTook, instants(period), [](const Row &row) {
        const auto since = [made = row.instant(0)](std::optional<Instant> then) {
            return then ? std::optional(*then - made) : std::optional<std::chrono::milliseconds>();
        };
        return Took{since(row.optionalInstant(2)), since(row.optionalInstant(1))};
    });
}

} // namespace portal
