// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/auditlog.h"

#include "libportal/storage/transaction.h"

#include <QtCore/QCryptographicHash>

namespace portal {

namespace {

// The chain's head is one row: updating it first makes appends wait for each other on both databases.
const QString takeHead =
    QStringLiteral("UPDATE audit_chain SET seq = seq + 1 WHERE id = 1 RETURNING seq, hash");
const QString setHead = QStringLiteral("UPDATE audit_chain SET hash = :hash WHERE id = 1");
const QString insertEntry =
    QStringLiteral("INSERT INTO audit_log (seq, at, actor, action, entity, key, detail, hash) "
                   "VALUES (:seq, :at, :actor, :action, :entity, :key, :detail, :hash)");
const QString columns =
    QStringLiteral("SELECT seq, at, actor, action, entity, key, detail, hash FROM audit_log");
const QString selectPage = columns + QStringLiteral(" WHERE seq < :before ORDER BY seq DESC LIMIT :limit");
const QString selectOf = columns + QStringLiteral(" WHERE entity = :entity AND key = :key ORDER BY seq");
const QString selectAll = columns + QStringLiteral(" ORDER BY seq");
// By place, not by time alone: only a chain's end can be taken off without breaking it.
const QString deleteOldEnd =
    QStringLiteral("DELETE FROM audit_log WHERE seq < (SELECT coalesce(min(seq), (SELECT max(seq) + 1 "
                   "FROM audit_log)) FROM audit_log WHERE at >= :before)");
const QString countAll = QStringLiteral("SELECT count(*) FROM audit_log");

AuditEntry read(const Row &row)
{
    return {row.integer(0), row.instant(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)};
}

// What reads UTF-8 takes it for the mark of a file: it would not come back, and the chain would seem broken.
QString withoutMark(QString text)
{
    while (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

QByteArray chained(const QByteArray &previous, const AuditEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    for (const QString &part : {QString::number(entry.seq), QString::number(toMillis(entry.at)), entry.actor,
                                entry.action, entry.entity, entry.key, entry.detail}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes); // lengths keep the parts apart
    }
    return hash.result();
}

} // namespace

AuditLog::AuditLog(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

Result<void> AuditLog::append(const AuditEntry &entry)
{
    if (m_database.inTransaction())
        return appendInside(entry);
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_TRY(appendInside(entry));
    return transaction.commit();
}

Result<void> AuditLog::appendInside(const AuditEntry &entry)
{
    AuditEntry complete = entry;
    complete.at = m_clock.now();
    PORTAL_ASSIGN(const auto head, m_database.one(takeHead, {}, [](const Row &row) {
        return std::pair(row.integer(0), row.bytes(1));
    }));
    if (!head)
        return failure(Error::internal(QStringLiteral("the audit chain has no head")));
    complete.seq = head->first;
    for (QString *text :
         {&complete.actor, &complete.action, &complete.entity, &complete.key, &complete.detail})
        *text = withoutMark(*text);
    const QByteArray hash = chained(head->second, complete);
    PORTAL_TRY(m_database.execute(insertEntry, {{QStringLiteral("seq"), complete.seq},
                                                {QStringLiteral("at"), toSql(complete.at)},
                                                {QStringLiteral("actor"), complete.actor},
                                                {QStringLiteral("action"), complete.action},
                                                {QStringLiteral("entity"), complete.entity},
                                                {QStringLiteral("key"), complete.key},
                                                {QStringLiteral("detail"), complete.detail},
                                                {QStringLiteral("hash"), hash}}));
    PORTAL_TRY(m_database.execute(setHead, {{QStringLiteral("hash"), hash}}));
    return {};
}

Result<Page<AuditEntry>> AuditLog::list(const PageRequest &request)
{
    const QString order = QStringLiteral("audit");
    qint64 before = std::numeric_limits<qint64>::max();
    if (!request.cursor.isEmpty()) {
        PORTAL_ASSIGN(const QVariantList keys, decodeCursor(request.cursor, order, 1));
        before = keys[0].toLongLong();
    }
    Page<AuditEntry> page;
    PORTAL_ASSIGN(page.items, m_database.all(selectPage,
                                             {{QStringLiteral("before"), before},
                                              {QStringLiteral("limit"), request.limit + 1}},
                                             read));
    PORTAL_ASSIGN(page.total, m_database.integer(countAll));
    if (page.items.size() > request.limit) {
        page.items.removeLast();
        page.nextCursor = encodeCursor(order, {page.items.last().seq});
    }
    return page;
}

Result<QList<AuditEntry>> AuditLog::of(const QString &entity, const QString &key)
{
    return m_database.all(selectOf, {{QStringLiteral("entity"), entity}, {QStringLiteral("key"), key}}, read);
}

Result<qint64> AuditLog::forgetBefore(Instant before)
{
    return m_database.execute(deleteOldEnd, {{QStringLiteral("before"), toSql(before)}});
}

Result<std::optional<qint64>> AuditLog::firstBroken()
{
    std::optional<qint64> broken;
    QByteArray previous;
    PORTAL_TRY(m_database.each(selectAll, {}, [&](const Row &row) {
        const AuditEntry entry = read(row);
        const QByteArray hash = row.bytes(7);
        // Retention takes entries off the old end: the first one left has no predecessor to compare with.
        const bool first = previous.isEmpty() && entry.seq != 1;
        if (!broken && !first && hash != chained(previous, entry))
            broken = entry.seq;
        previous = hash;
    }));
    return broken;
}

} // namespace portal
