// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/changelog.h"

#include <algorithm>
#include <limits>

namespace portal {

namespace {

const QString insertChange =
    QStringLiteral("INSERT INTO change_log (entity, key, at) VALUES (:entity, :key, :at)");
// PostgreSQL takes many in one go: there a statement costs a round trip.
const QString insertChanges =
    QStringLiteral("INSERT INTO change_log (entity, key, at) "
                   "SELECT :entity, one_key, :at FROM unnest(string_to_array(:keys, chr(10))) AS one_key");
const QString notify = QStringLiteral("SELECT pg_notify('aglis_changes', :entity)"); // channel()
const QString selectAfter = QStringLiteral("SELECT seq, entity, key, at FROM change_log "
                                           "WHERE seq > :seq AND seq < :open ORDER BY seq LIMIT :limit");
const QString deleteBefore =
    QStringLiteral("DELETE FROM change_log WHERE at < :before AND seq < (SELECT max(seq) FROM change_log)");
const QString selectNewest = QStringLiteral("SELECT coalesce(max(seq), 0) FROM change_log WHERE seq < :open");

// PostgreSQL gives out seqs in order, but transactions commit in any order. So a transaction holds, from
// before its first seq until it ends, a shared advisory lock whose number no seq of its own is below; readers
// stop before the lowest such lock. Transactions that change nothing here, and other databases of the server,
// hold up nobody. The setting makes it one lock per transaction; it is undone with a savepoint, as the lock
// is.
const QString holdFeed = QStringLiteral(
    "SELECT CASE WHEN coalesce(current_setting('aglis.feed', true), '') = '' THEN set_config('aglis.feed', "
    "pg_advisory_xact_lock_shared(1095519571, (last_value + is_called::int)::int)::text || 'held', true) END "
    "FROM change_log_seq_seq");
const QString selectNextSeq = QStringLiteral("SELECT last_value + is_called::int FROM change_log_seq_seq");
const QString selectLowestHeld = QStringLiteral("SELECT coalesce(min(objid::bigint), :next) FROM pg_locks "
                                                "WHERE locktype = 'advisory' AND classid = 1095519571 "
                                                "AND objsubid = 2 AND granted AND database = (SELECT oid "
                                                "FROM pg_database WHERE datname = current_database())");

} // namespace

ChangeLog::ChangeLog(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

Result<void> ChangeLog::record(const QString &entity, const QString &key)
{
    PORTAL_TRY(holdOpen());
    PORTAL_TRY(m_database.execute(insertChange, {{QStringLiteral("entity"), entity},
                                                 {QStringLiteral("key"), key},
                                                 {QStringLiteral("at"), toSql(m_clock.now())}}));
    return tell(entity);
}

Result<void> ChangeLog::record(const QString &entity, const QStringList &keys)
{
    if (m_database.dialect() == Dialect::Sqlite) {
        for (const QString &key : keys)
            PORTAL_TRY(record(entity, key));
        return {};
    }
    if (keys.isEmpty())
        return {};
    PORTAL_TRY(holdOpen());
    PORTAL_TRY(m_database.execute(insertChanges, {{QStringLiteral("entity"), entity},
                                                  {QStringLiteral("keys"), keys.join(QChar(u'\n'))},
                                                  {QStringLiteral("at"), toSql(m_clock.now())}}));
    return tell(entity);
}

Result<void> ChangeLog::holdOpen()
{
    if (m_database.dialect() == Dialect::Sqlite)
        return {};
    return m_database.each(holdFeed, {}, [](const Row &) {});
}

Result<void> ChangeLog::tell(const QString &entity)
{
    m_database.announceOnCommit(entity);
    if (m_database.dialect() == Dialect::Sqlite)
        return {};
    return m_database.each(notify, {{QStringLiteral("entity"), entity}}, [](const Row &) {});
}

Result<QList<Change>> ChangeLog::after(qint64 seq, int limit)
{
    PORTAL_ASSIGN(const qint64 open, firstOpenSeq());
    return m_database.all(
        selectAfter,
        {{QStringLiteral("seq"), seq}, {QStringLiteral("open"), open}, {QStringLiteral("limit"), limit}},
        [](const Row &row) {
            return Change{row.integer(0), row.text(1), row.text(2), row.instant(3)};
        });
}

Result<qint64> ChangeLog::forgetBefore(Instant before)
{
    return m_database.execute(deleteBefore, {{QStringLiteral("before"), toSql(before)}});
}

Result<qint64> ChangeLog::newest()
{
    PORTAL_ASSIGN(const qint64 open, firstOpenSeq());
    return m_database.integer(selectNewest, {{QStringLiteral("open"), open}});
}

Result<qint64> ChangeLog::firstOpenSeq()
{
    if (m_database.dialect() == Dialect::Sqlite)
        return std::numeric_limits<qint64>::max(); // one writer at a time
    // In this order, and the rows after that: a seq below `next` was given out to a transaction that still
    // holds its lock now, or has ended, so that a later look at the rows sees it.
    PORTAL_ASSIGN(const qint64 next, m_database.integer(selectNextSeq));
    PORTAL_ASSIGN(const qint64 lowestHeld,
                  m_database.integer(selectLowestHeld, {{QStringLiteral("next"), next}}));
    return std::min(next, lowestHeld);
}

} // namespace portal
