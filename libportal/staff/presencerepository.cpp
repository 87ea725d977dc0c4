// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/presencerepository.h"

namespace portal {

namespace {

const QString upsert =
    QStringLiteral("INSERT INTO presence (desk, staff_id, entity, key, renewed_at) "
                   "VALUES (:desk, :staff_id, :entity, :key, :now) ON CONFLICT (desk) DO UPDATE SET "
                   "staff_id = excluded.staff_id, entity = excluded.entity, key = excluded.key, "
                   "beat = presence.beat + 1, renewed_at = excluded.renewed_at");
const QString deleteGone = QStringLiteral("DELETE FROM presence WHERE renewed_at < :gone");
const QString renewRow =
    QStringLiteral("UPDATE presence SET beat = beat + 1, renewed_at = :now WHERE desk = :desk");
const QString deleteRow = QStringLiteral("DELETE FROM presence WHERE desk = :desk");
const QString selectOthers =
    QStringLiteral("SELECT p.desk, p.staff_id, s.full_name, p.entity, p.key, p.beat, p.renewed_at "
                   "FROM presence p JOIN staff s ON s.id = p.staff_id WHERE p.desk <> :desk");

} // namespace

Result<void> PresenceRepository::put(const PresenceRow &row)
{
    PORTAL_TRY(m_database.execute(upsert, {{QStringLiteral("desk"), row.desk},
                                           {QStringLiteral("staff_id"), toSql(row.staffId)},
                                           {QStringLiteral("entity"), row.entity},
                                           {QStringLiteral("key"), row.key},
                                           {QStringLiteral("now"), toSql(row.renewedAt)}}));
    return {};
}

Result<void> PresenceRepository::renew(const QString &desk, Instant now)
{
    PORTAL_TRY(
        m_database.execute(renewRow, {{QStringLiteral("desk"), desk}, {QStringLiteral("now"), toSql(now)}}));
    return {};
}

Result<void> PresenceRepository::remove(const QString &desk)
{
    PORTAL_TRY(m_database.execute(deleteRow, {{QStringLiteral("desk"), desk}}));
    return {};
}

Result<void> PresenceRepository::removeBefore(Instant renewed)
{
    PORTAL_TRY(m_database.execute(deleteGone, {{QStringLiteral("gone"), toSql(renewed)}}));
    return {};
}

Result<QList<PresenceRow>> PresenceRepository::others(const QString &desk)
{
    return m_database.all(selectOthers, {{QStringLiteral("desk"), desk}}, [](const Row &row) {
        return PresenceRow{row.text(0), row.id<StaffTag>(1), row.text(2),   row.text(3),
                           row.text(4), row.integer(5),      row.instant(6)};
    });
}

} // namespace portal
