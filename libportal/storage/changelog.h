// SPDX-License-Identifier: GPL-3.0-or-later
// ChangeLog: the one feed of what changed, for live desks, other servers, caches and webhooks.
// Written in the transaction that changes something; holds keys, never content.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/storage/database.h"

#include <QtCore/QStringList>

namespace portal {

struct Change
{
    qint64 seq = 0;
    QString entity; ///< "registration", "ticket", "outbox", "package", …
    QString key;    ///< the human number where there is one
    Instant at;

    bool operator==(const Change &) const = default;
};

class PORTAL_EXPORT ChangeLog
{
public:
    ChangeLog(Database &database, const Clock &clock);

    /// What PostgreSQL's listeners hear when a transaction that recorded something is committed.
    static QString channel() { return QStringLiteral("aglis_changes"); }

    /// To be called inside the transaction that makes the change. On PostgreSQL also notifies listeners.
    Result<void> record(const QString &entity, const QString &key);
    /// The same for several keys, none of which holds a line break.
    Result<void> record(const QString &entity, const QStringList &keys);

    /// At most `limit` changes after `seq`, oldest first. A change shows up only when no earlier one can
    /// still appear, so that a reader who remembers the last seq misses nothing. Not to be called inside a
    /// transaction that records: its own changes, and those after them, are still open.
    Result<QList<Change>> after(qint64 seq, int limit);

    /// Forgets changes before `before`, but never the newest: a reader who was away longer has to read
    /// everything anew. Returns how many.
    Result<qint64> forgetBefore(Instant before);

    /// The newest visible seq; 0 when nothing has changed yet.
    Result<qint64> newest();

private:
    // What every way to record begins and ends with.
    Result<void> holdOpen();
    Result<void> tell(const QString &entity);
    Result<qint64> firstOpenSeq();

    Database &m_database;
    const Clock &m_clock;
};

} // namespace portal
