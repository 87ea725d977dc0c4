// SPDX-License-Identifier: GPL-3.0-or-later
// Database::Connection: what a Database does with its driver: transactions and SQLite's queue of writers,
// prepared statements, a lost connection opened anew, and what is said when something fails.
#pragma once

#include "libportal/storage/sqldriver.h"

#include <QtCore/QHash>

#include <functional>
#include <optional>

namespace portal {

class WriterQueue;

class Database::Connection
{
public:
    Connection(const DatabaseConfig &config, std::shared_ptr<WriterQueue> writers);
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

    using Statement =
        std::shared_ptr<SqlStatement>; // whoever reads it keeps it, also when the store is emptied

    /// Prepares (or reuses), binds and runs; opens the connection anew if it was lost outside a transaction.
    Result<Statement> run(const QString &sql, const Bindings &bindings);
    /// The same with values for Database::placeholder(0), (1) …
    Result<Statement> runInOrder(const QString &sql, const QVariantList &values);
    Result<void> runScript(const QString &sql);
    Result<void> listen(const QString &channel, std::function<void()> heard);
    /// What to say when not all rows of a statement came.
    Error stoppedReading(const SqlFault &fault, const QString &sql);

private:
    using Run = std::function<SqlResult<void>(SqlStatement &)>;
    Result<Statement> runWith(const QString &sql, const Run &run);
    Result<Statement> prepared(const QString &sql);
    Result<void> control(const QString &sql);
    Result<void> beginWith(const QString &sql);
    Error translate(const SqlFault &fault, const QString &sql);
    Result<void> subscribe();
    void leaveWriters();
    void close();

    Dialect m_dialect;
    std::shared_ptr<WriterQueue> m_writers;
    std::unique_ptr<SqlDriver> m_driver;
    QHash<QString, Statement> m_statements;
    QHash<QString, std::function<void()>> m_listeners; // by channel; they outlive a lost connection
    bool m_inTransaction = false;
    bool m_writing = false;
    bool m_lost = false;
    std::optional<ErrorCode> m_failure; // of a statement in the transaction under way; PostgreSQL only
};

} // namespace portal
