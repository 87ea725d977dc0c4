// SPDX-License-Identifier: GPL-3.0-or-later
// Database::Connection: the driver behind a Database. The only place, with database.cpp, where QtSql and the
// two dialects are named.
#pragma once

#include "libportal/storage/database.h"

#include <QtCore/QHash>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <functional>
#include <optional>

namespace portal {

class WriterQueue;

class Database::Connection
{
public:
    Connection(DatabaseConfig config, std::shared_ptr<WriterQueue> writers);
    ~Connection();

    Dialect dialect() const { return m_dialect; }
    bool inTransaction() const { return m_inTransaction; }

    Result<void> open();
    Result<void> begin();
    /// Read-only, and all of one moment.
    Result<void> beginSnapshot();
    /// On PostgreSQL an error when a statement failed since begin() or the savepoint that was gone back to:
    /// nothing of the transaction is left then. SQLite undoes a failed statement alone, and commits the rest.
    Result<void> commit();
    void rollback();

    /// Prepares (or reuses), binds and runs; opens the connection anew if it was lost outside a transaction.
    Result<QSqlQuery *> run(const QString &sql, const Bindings &bindings);
    /// The same with values for Database::placeholder(0), (1) …
    Result<QSqlQuery *> runInOrder(const QString &sql, const QVariantList &values);
    Result<void> runScript(const QString &sql);
    Result<void> listen(const QString &channel, std::function<void()> heard);
    /// What to say when the rows of `query` did not all come.
    Error stoppedReading(const QSqlQuery &query);

private:
    using Bind = std::function<void(QSqlQuery &)>;
    Result<QSqlQuery *> runBound(const QString &sql, const Bind &bind);
    Result<QSqlQuery *> prepared(const QString &sql);
    Result<void> control(const QString &sql);
    Result<void> beginWith(const QString &sql);
    Error translate(const QSqlError &error, const QString &sql);
    Result<void> subscribe();
    void leaveWriters();
    void close();

    DatabaseConfig m_config;
    Dialect m_dialect;
    std::shared_ptr<WriterQueue> m_writers;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    QHash<QString, std::function<void()>> m_listeners; // by channel; they outlive a lost connection
    bool m_inTransaction = false;
    bool m_writing = false;
    bool m_lost = false;
    std::optional<ErrorCode> m_failure; // of a statement in the transaction under way; PostgreSQL only
};

} // namespace portal
