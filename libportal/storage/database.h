// SPDX-License-Identifier: GPL-3.0-or-later
// Database: one connection to SQLite or PostgreSQL, used by the thread that opened it. Runs statements with
// named placeholders, keeps them prepared, and turns the drivers' errors into ours. Knows no table.
// DatabaseSource: where connections come from; shared by all threads of a process.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/storage/changesignal.h"
#include "libportal/storage/row.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <initializer_list>
#include <memory>
#include <utility>

namespace portal {

enum class Dialect { Sqlite, PostgreSql };

/// Values for named placeholders, without the colon: {{"id", 7}, {"email", address}}.
using Bindings = QList<std::pair<QString, QVariant>>;

class PORTAL_EXPORT Database
{
public:
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Dialect dialect() const;

    /// Runs one statement; returns how many rows it changed. Rows that it gives are passed by.
    /// Errors: Duplicate when a unique constraint refuses (detail: the constraint, never the value);
    /// Unavailable when the database is busy, full, read-only or gone; Internal otherwise.
    Result<qint64> execute(const QString &sql, const Bindings &bindings = {});

    /// The same for statements that are composed: their placeholders are placeholder(0), placeholder(1) …,
    /// the values come in that order.
    Result<qint64> executeInOrder(const QString &sql, const QVariantList &values);
    static constexpr int mostInOrder = 2'000;
    /// ":p0" and so on, up to mostInOrder.
    static const QString &placeholder(qsizetype index);

    /// Runs a statement and reads every row through `read`. Errors as execute().
    template <typename Read>
    auto all(const QString &sql, const Bindings &bindings, Read read)
        -> Result<QList<decltype(read(std::declval<Row>()))>>
    {
        QList<decltype(read(std::declval<Row>()))> rows;
        PORTAL_TRY(each(sql, bindings, [&](const Row &row) { rows.append(read(row)); }));
        return rows;
    }

    /// The first row, or nullopt when there is none. Errors as execute().
    template <typename Read>
    auto one(const QString &sql, const Bindings &bindings, Read read)
        -> Result<std::optional<decltype(read(std::declval<Row>()))>>
    {
        std::optional<decltype(read(std::declval<Row>()))> found;
        PORTAL_TRY(each(sql, bindings, [&](const Row &row) {
            if (!found)
                found = read(row);
        }));
        return found;
    }

    /// The one integer a statement gives ("SELECT count(*)", "… RETURNING id"); 0 when there is no row.
    Result<qint64> integer(const QString &sql, const Bindings &bindings = {});

    /// Calls `visit` for each row while it is read; nothing is kept. `visit` runs nothing on this connection:
    /// PostgreSQL is still sending. Errors as execute().
    Result<void> each(const QString &sql, const Bindings &bindings,
                      const std::function<void(const Row &)> &visit);

    /// Runs one statement unprepared and without values: what defines tables (which PostgreSQL does not
    /// prepare), and pragmas. Errors as execute().
    Result<void> executeScript(const QString &sql);

    bool inTransaction() const;

    /// Inside a transaction: nobody else passes the same key before this transaction ends. Several keys are
    /// to be taken in sorted order. SQLite has one writer at a time, so there it does nothing.
    Result<void> lockKey(const QString &key);

    /// Inside a transaction: once it is committed, tells this process that `entity` changed.
    void announceOnCommit(const QString &entity);

    /// Inside a transaction: once it is committed, tells this process as announceOnCommit(), and on
    /// PostgreSQL whoever listens to the channel, in any process.
    Result<void> notifyOnCommit(const QString &channel);
    /// On PostgreSQL: from now on `heard` is called, by this thread's event loop, when somebody notified the
    /// channel; not for what happens while the connection is lost. On SQLite nothing is ever heard:
    /// `PRAGMA data_version` tells there.
    Result<void> listen(const QString &channel, std::function<void()> heard);

private:
    friend class DatabaseSource;
    friend class Snapshot;
    friend class Transaction;
    class Connection;
    Database(std::unique_ptr<Connection> connection, std::shared_ptr<ChangeSignal> changes);

    Result<qint64> changedBy(SqlStatement &statement, const QString &sql);
    Result<void> begin();
    Result<void> beginSnapshot();
    Result<void> commit();
    void rollback();

    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<ChangeSignal> m_changes;
    QStringList m_announcements;
};

struct DatabaseConfig
{
    /// The SQLite file; used when postgresUrl is empty.
    QString sqliteFile;
    /// "postgresql://user[:password]@host[:port]/name[?host=/socket/folder]".
    QString postgresUrl;
};

class PORTAL_EXPORT DatabaseSource
{
public:
    explicit DatabaseSource(DatabaseConfig config);
    ~DatabaseSource();

    Dialect dialect() const;
    const DatabaseConfig &config() const { return m_config; }

    /// Opens a connection for the calling thread. Unavailable when the database cannot be reached,
    /// Invalid on field `database` when the URL or the path cannot be used.
    Result<std::unique_ptr<Database>> open() const;

    /// Raised after each commit of a connection opened here, with the entities that changed.
    ChangeSignal &changes() const { return *m_changes; }

private:
    DatabaseConfig m_config;
    std::shared_ptr<ChangeSignal> m_changes;
    // SQLite has one writer: threads of one process queue here instead of polling the file's lock.
    std::shared_ptr<class WriterQueue> m_writers;
};

} // namespace portal
