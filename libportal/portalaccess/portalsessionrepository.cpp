// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/portalaccess/portalsessionrepository.h"

namespace portal {

namespace {

const QString insertSession =
    QStringLiteral("INSERT INTO portal_sessions (id, customer_id, created_at, expires_at, last_seen_at, "
                   "address, user_agent) "
                   "SELECT :session_id, id, :created_at, :expires_at, :last_seen_at, :address, :user_agent "
                   "FROM customers WHERE id = :customer_id AND phone = :phone AND portal_access = 1 "
                   "AND status <> 'terminated'");
const QString columns = QStringLiteral("SELECT s.id, s.customer_id, s.created_at, s.expires_at, "
                                       "s.last_seen_at, s.address, s.user_agent, s.ended_at, s.ended_reason");
const QString selectGood =
    columns +
    QStringLiteral(", c.code, c.full_name FROM portal_sessions s JOIN customers c ON c.id = s.customer_id "
                   "WHERE s.id = :id AND s.ended_at IS NULL AND s.expires_at > :now "
                   "AND c.portal_access = 1 AND c.status <> 'terminated'");
const QString selectGoodOf =
    columns +
    QStringLiteral(" FROM portal_sessions s WHERE s.customer_id = :customer_id "
                   "AND s.ended_at IS NULL AND s.expires_at > :now ORDER BY s.created_at DESC, s.id");
const QString selectOf =
    columns + QStringLiteral(" FROM portal_sessions s WHERE s.customer_id = :customer_id "
                             "ORDER BY s.created_at DESC, s.id LIMIT :limit");
const QString updateSeen = QStringLiteral("UPDATE portal_sessions SET last_seen_at = :now WHERE id = :id");
const QString insertActive = QStringLiteral("INSERT INTO portal_active_days (day, customer_id) "
                                            "VALUES (:day, :customer_id) ON CONFLICT DO NOTHING");
const QString endOne = QStringLiteral("UPDATE portal_sessions SET ended_at = :now, ended_reason = :reason "
                                      "WHERE id = :id AND customer_id = :customer_id AND ended_at IS NULL "
                                      "AND expires_at > :not_expired");
const QString endOthers = QStringLiteral(
    "UPDATE portal_sessions SET ended_at = :now, ended_reason = :reason "
    "WHERE customer_id = :customer_id AND id <> :keep AND ended_at IS NULL AND expires_at > :not_expired");
const QString deleteSessionsOf = QStringLiteral("DELETE FROM portal_sessions WHERE customer_id = :customer");
const QString deleteDaysOf = QStringLiteral("DELETE FROM portal_active_days WHERE customer_id = :customer");
const QString deleteExpired = QStringLiteral("DELETE FROM portal_sessions WHERE expires_at < :before");
const QString deleteActive = QStringLiteral("DELETE FROM portal_active_days WHERE day < :before");

qint64 numberOf(Day day)
{
    return day.time_since_epoch().count();
}

PortalSession readSession(const Row &row)
{
    return {row.text(0),
            row.id<CustomerTag>(1),
            row.instant(2),
            row.instant(3),
            row.instant(4),
            {row.text(5), row.text(6)},
            row.optionalInstant(7),
            portalSessionEndFromName(row.text(8))};
}

} // namespace

Result<bool> PortalSessionRepository::insert(const PortalSession &session, const QString &phone)
{
    PORTAL_ASSIGN(
        const qint64 inserted,
        m_database.execute(insertSession, {{QStringLiteral("session_id"), session.id},
                                           {QStringLiteral("created_at"), toSql(session.createdAt)},
                                           {QStringLiteral("expires_at"), toSql(session.expiresAt)},
                                           {QStringLiteral("last_seen_at"), toSql(session.lastSeenAt)},
                                           {QStringLiteral("address"), session.origin.address},
                                           {QStringLiteral("user_agent"), session.origin.userAgent},
                                           {QStringLiteral("customer_id"), session.customerId.value()},
                                           {QStringLiteral("phone"), phone}}));
    return inserted == 1;
}

Result<std::optional<PortalSessionRepository::Holder>> PortalSessionRepository::findGood(const QString &id,
                                                                                         Instant now)
{
    return m_database.one(selectGood, {{QStringLiteral("id"), id}, {QStringLiteral("now"), toSql(now)}},
                          [](const Row &row) {
                              return Holder{readSession(row), row.text(9), row.text(10)};
                          });
}

Result<QList<PortalSession>> PortalSessionRepository::listGood(CustomerId customer, Instant now)
{
    return m_database.all(
        selectGoodOf,
        {{QStringLiteral("customer_id"), customer.value()}, {QStringLiteral("now"), toSql(now)}},
        readSession);
}

Result<QList<PortalSession>> PortalSessionRepository::list(CustomerId customer, int limit)
{
    return m_database.all(
        selectOf, {{QStringLiteral("customer_id"), customer.value()}, {QStringLiteral("limit"), limit}},
        readSession);
}

Result<void> PortalSessionRepository::touch(const QString &id, Instant now)
{
    PORTAL_TRY(
        m_database.execute(updateSeen, {{QStringLiteral("now"), toSql(now)}, {QStringLiteral("id"), id}}));
    return {};
}

Result<void> PortalSessionRepository::markActive(Day day, CustomerId customer)
{
    PORTAL_TRY(m_database.execute(insertActive, {{QStringLiteral("day"), numberOf(day)},
                                                 {QStringLiteral("customer_id"), customer.value()}}));
    return {};
}

Result<bool> PortalSessionRepository::end(const QString &id, CustomerId customer, PortalSessionEnd reason,
                                          Instant now)
{
    PORTAL_ASSIGN(const qint64 ended,
                  m_database.execute(endOne, {{QStringLiteral("now"), toSql(now)},
                                              {QStringLiteral("reason"), portalSessionEndName(reason)},
                                              {QStringLiteral("id"), id},
                                              {QStringLiteral("customer_id"), customer.value()},
                                              {QStringLiteral("not_expired"), toSql(now)}}));
    return ended == 1;
}

Result<qint64> PortalSessionRepository::endAll(CustomerId customer, const QString &keep,
                                               PortalSessionEnd reason, Instant now)
{
    return m_database.execute(endOthers, {{QStringLiteral("now"), toSql(now)},
                                          {QStringLiteral("reason"), portalSessionEndName(reason)},
                                          {QStringLiteral("customer_id"), customer.value()},
                                          {QStringLiteral("keep"), keep},
                                          {QStringLiteral("not_expired"), toSql(now)}});
}

Result<void> PortalSessionRepository::removeAll(CustomerId customer)
{
    for (const QString &statement : {deleteSessionsOf, deleteDaysOf})
        PORTAL_TRY(m_database.execute(statement, {{QStringLiteral("customer"), customer.value()}}));
    return {};
}

Result<qint64> PortalSessionRepository::removeExpiredBefore(Instant instant)
{
    return m_database.execute(deleteExpired, {{QStringLiteral("before"), toSql(instant)}});
}

Result<qint64> PortalSessionRepository::removeActiveDaysBefore(Day day)
{
    return m_database.execute(deleteActive, {{QStringLiteral("before"), numberOf(day)}});
}

} // namespace portal
