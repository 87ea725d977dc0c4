// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/staffsessionrepository.h"

#include "libportal/storage/database.h"

namespace portal {

namespace {

const QString insertSession =
    QStringLiteral("INSERT INTO staff_sessions (id, staff_id, created_at, expires_at, last_seen_at, address, "
                   "user_agent) "
                   "SELECT :session_id, id, :created_at, :expires_at, :last_seen_at, :address, :user_agent "
                   "FROM staff WHERE id = :staff_id AND version = :version AND active = 1");
const QString columns = QStringLiteral("SELECT s.id, s.staff_id, s.created_at, s.expires_at, s.last_seen_at, "
                                       "s.address, s.user_agent");
const QString selectGood =
    columns +
    QStringLiteral(", m.full_name, m.role FROM staff_sessions s JOIN staff m ON m.id = s.staff_id "
                   "WHERE s.id = :id AND s.ended_at IS NULL AND s.expires_at > :now AND m.active = 1");
const QString selectGoodOf =
    columns + QStringLiteral(" FROM staff_sessions s WHERE s.staff_id = :staff_id AND s.ended_at IS NULL "
                             "AND s.expires_at > :now ORDER BY s.created_at DESC, s.id");
const QString updateSeen = QStringLiteral("UPDATE staff_sessions SET last_seen_at = :now WHERE id = :id");
const QString endOne = QStringLiteral("UPDATE staff_sessions SET ended_at = :now, ended_reason = :reason "
                                      "WHERE id = :id AND ended_at IS NULL");
const QString endOthers = QStringLiteral(
    "UPDATE staff_sessions SET ended_at = :now, ended_reason = :reason "
    "WHERE staff_id = :staff_id AND id <> :keep AND ended_at IS NULL AND expires_at > :not_expired");
const QString deleteExpired = QStringLiteral("DELETE FROM staff_sessions WHERE expires_at < :before");

QString reasonName(SessionEnd reason)
{
    switch (reason) {
    case SessionEnd::SignedOut:
        return QStringLiteral("signed_out");
    case SessionEnd::EndedByStaff:
        return QStringLiteral("ended_by_staff");
    case SessionEnd::PasswordChanged:
        return QStringLiteral("password_changed");
    case SessionEnd::Deactivated:
        return QStringLiteral("deactivated");
    case SessionEnd::SecondFactorRemoved:
        return QStringLiteral("second_factor_removed");
    }
    return {};
}

StaffSession readSession(const Row &row)
{
    return {row.text(0),    row.id<StaffTag>(1), row.instant(2),
            row.instant(3), row.instant(4),      {row.text(5), row.text(6)}};
}

} // namespace

Result<bool> StaffSessionRepository::insert(const StaffSession &session, qint64 memberVersion)
{
    PORTAL_ASSIGN(
        const qint64 inserted,
        m_database.execute(insertSession, {{QStringLiteral("session_id"), session.id},
                                           {QStringLiteral("created_at"), toSql(session.createdAt)},
                                           {QStringLiteral("expires_at"), toSql(session.expiresAt)},
                                           {QStringLiteral("last_seen_at"), toSql(session.lastSeenAt)},
                                           {QStringLiteral("address"), session.origin.address},
                                           {QStringLiteral("user_agent"), session.origin.userAgent},
                                           {QStringLiteral("staff_id"), session.staffId.value()},
                                           {QStringLiteral("version"), memberVersion}}));
    return inserted == 1;
}

Result<std::optional<StaffSessionRepository::Holder>> StaffSessionRepository::findGood(const QString &id,
                                                                                       Instant now)
{
    return m_database.one(
        selectGood, {{QStringLiteral("id"), id}, {QStringLiteral("now"), toSql(now)}}, [](const Row &row) {
            return Holder{readSession(row), row.text(7), roleFromName(row.text(8)).value_or(Role::Cs)};
        });
}

Result<QList<StaffSession>> StaffSessionRepository::listGood(StaffId staff, Instant now)
{
    return m_database.all(selectGoodOf,
                          {{QStringLiteral("staff_id"), staff.value()}, {QStringLiteral("now"), toSql(now)}},
                          readSession);
}

Result<void> StaffSessionRepository::touch(const QString &id, Instant now)
{
    PORTAL_TRY(
        m_database.execute(updateSeen, {{QStringLiteral("now"), toSql(now)}, {QStringLiteral("id"), id}}));
    return {};
}

Result<bool> StaffSessionRepository::end(const QString &id, SessionEnd reason, Instant now)
{
    PORTAL_ASSIGN(const qint64 ended,
                  m_database.execute(endOne, {{QStringLiteral("now"), toSql(now)},
                                              {QStringLiteral("reason"), reasonName(reason)},
                                              {QStringLiteral("id"), id}}));
    return ended == 1;
}

Result<qint64> StaffSessionRepository::endAll(StaffId staff, const QString &keep, SessionEnd reason,
                                              Instant now)
{
    return m_database.execute(endOthers, {{QStringLiteral("now"), toSql(now)},
                                          {QStringLiteral("reason"), reasonName(reason)},
                                          {QStringLiteral("staff_id"), staff.value()},
                                          {QStringLiteral("keep"), keep},
                                          {QStringLiteral("not_expired"), toSql(now)}});
}

Result<qint64> StaffSessionRepository::removeExpiredBefore(Instant instant)
{
    return m_database.execute(deleteExpired, {{QStringLiteral("before"), toSql(instant)}});
}

} // namespace portal
