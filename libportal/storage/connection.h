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
    Result<void> commit();
    void rollback();

    /// Prepares (or reuses), binds and runs; opens the connection anew if it was lost outside a transaction.
    Result<QSqlQuery *> run(const QString &sql, const Bindings &bindings);
    /// The same with values for Database::placeholder(0), (1) …
    Result<QSqlQuery *> runInOrder(const QString &sql, const QVariantList &values);
    Result<void> runScript(const QString &sql);

private:
    using Bind = std::function<void(QSqlQuery &)>;
    Result<QSqlQuery *> runBound(const QString &sql, const Bind &bind);
    Result<QSqlQuery *> prepared(const QString &sql);
    Result<void> control(const QString &sql);
    Error translate(const QSqlError &error, const QString &sql);
    void leaveWriters();
    void close();

    DatabaseConfig m_config;
    Dialect m_dialect;
    std::shared_ptr<WriterQueue> m_writers;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    bool m_inTransaction = false;
    bool m_writing = false;
    bool m_lost = false;
};

} // namespace portal
