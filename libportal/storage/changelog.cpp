// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/changelog.h"

namespace portal {

namespace {

const QString insertChange =
    QStringLiteral("INSERT INTO change_log (entity, key, at) VALUES (:entity, :key, :at)");
const QString notify = QStringLiteral("SELECT pg_notify('aglis_changes', :entity)");

// Identity values are taken in order, but transactions commit in any order: rows of transactions that are
// not older than every running one stay hidden until they are.
const QString settledOnly = QStringLiteral(" AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())");
const QString selectAfter = QStringLiteral("SELECT seq, entity, key, at FROM change_log WHERE seq > :seq%1 "
                                           "ORDER BY seq LIMIT :limit");
const QString selectNewest = QStringLiteral("SELECT coalesce(max(seq), 0) FROM change_log WHERE seq > 0%1");

QString settled(const QString &sql, Dialect dialect)
{
    return sql.arg(dialect == Dialect::PostgreSql ? settledOnly : QString());
}

} // namespace

ChangeLog::ChangeLog(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

Result<void> ChangeLog::record(const QString &entity, const QString &key)
{
    PORTAL_TRY(m_database.execute(insertChange, {{QStringLiteral("entity"), entity},
                                                 {QStringLiteral("key"), key},
                                                 {QStringLiteral("at"), toSql(m_clock.now())}}));
    m_database.announceOnCommit(entity);
    if (m_database.dialect() == Dialect::PostgreSql)
        return m_database.each(notify, {{QStringLiteral("entity"), entity}}, [](const Row &) {});
    return {};
}

Result<QList<Change>> ChangeLog::after(qint64 seq, int limit)
{
    return m_database.all(settled(selectAfter, m_database.dialect()),
                          {{QStringLiteral("seq"), seq}, {QStringLiteral("limit"), limit}},
                          [](const Row &row) {
                              return Change{row.integer(0), row.text(1), row.text(2), row.instant(3)};
                          });
}

Result<qint64> ChangeLog::newest()
{
    return m_database.integer(settled(selectNewest, m_database.dialect()));
}

} // namespace portal
