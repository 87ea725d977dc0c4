// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/presencerepository.h"

#include "libportal/storage/transaction.h"

namespace portal {

namespace {

constexpr std::chrono::hours longGone{1};

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
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_TRY(m_database.execute(upsert, {{QStringLiteral("desk"), row.desk},
                                           {QStringLiteral("staff_id"), toSql(row.staffId)},
                                           {QStringLiteral("entity"), row.entity},
                                           {QStringLiteral("key"), row.key},
                                           {QStringLiteral("now"), toSql(row.renewedAt)}}));
    PORTAL_TRY(m_database.execute(deleteGone, {{QStringLiteral("gone"), toSql(row.renewedAt - longGone)}}));
    PORTAL_TRY(m_database.notifyOnCommit(channel()));
    return transaction.commit();
}

Result<bool> PresenceRepository::renew(const QString &desk, Instant now)
{
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_ASSIGN(const qint64 changed, m_database.execute(renewRow, {{QStringLiteral("desk"), desk},
                                                                      {QStringLiteral("now"), toSql(now)}}));
    PORTAL_TRY(transaction.commit());
    return changed == 1;
}

Result<void> PresenceRepository::remove(const QString &desk)
{
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_TRY(m_database.execute(deleteRow, {{QStringLiteral("desk"), desk}}));
    PORTAL_TRY(m_database.notifyOnCommit(channel()));
    return transaction.commit();
}

Result<QList<PresenceRow>> PresenceRepository::others(const QString &desk)
{
    return m_database.all(selectOthers, {{QStringLiteral("desk"), desk}}, [](const Row &row) {
        return PresenceRow{row.text(0), row.id<StaffTag>(1), row.text(2),   row.text(3),
                           row.text(4), row.integer(5),      row.instant(6)};
    });
}

} // namespace portal
