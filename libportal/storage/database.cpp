// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/database.h"

#include "libportal/storage/connection.h"
#include "libportal/storage/writerqueue.h"

#include <QtCore/QScopeGuard>

#include <utility>

namespace portal {

Database::Database(std::unique_ptr<Connection> connection, std::shared_ptr<ChangeSignal> changes)
    : m_connection(std::move(connection)), m_changes(std::move(changes))
{
}

Database::~Database() = default;

Dialect Database::dialect() const
{
    return m_connection->dialect();
}

Result<qint64> Database::execute(const QString &sql, const Bindings &bindings)
{
    PORTAL_ASSIGN(const auto statement, m_connection->run(sql, bindings));
    return changedBy(*statement, sql);
}

Result<qint64> Database::changedBy(SqlStatement &statement, const QString &sql)
{
    const auto finishing = qScopeGuard([&] { statement.finish(); });
    for (;;) { // what RETURNING gives is passed by
        const auto stands = statement.next();
        if (!stands)
            return failure(m_connection->stoppedReading(stands.error(), sql));
        if (!*stands)
            return statement.changed();
    }
}

const QString &Database::placeholder(qsizetype index)
{
    static const QStringList names = [] {
        QStringList all;
        for (int i = 0; i < mostInOrder; ++i)
            all.append(QStringLiteral(":p%1").arg(i));
        return all;
    }();
    return names[index];
}

Result<qint64> Database::executeInOrder(const QString &sql, const QVariantList &values)
{
    PORTAL_ASSIGN(const auto statement, m_connection->runInOrder(sql, values));
    return changedBy(*statement, sql);
}

Result<void> Database::each(const QString &sql, const Bindings &bindings,
                            const std::function<void(const Row &)> &visit)
{
    PORTAL_ASSIGN(const auto statement, m_connection->run(sql, bindings));
    const auto finishing = qScopeGuard([&] { statement->finish(); }); // also where `visit` throws
    const Row row(*statement);
    for (;;) {
        const auto stands = statement->next();
        if (!stands)
            return failure(m_connection->stoppedReading(stands.error(), sql));
        if (!*stands)
            return {};
        visit(row);
    }
}

Result<qint64> Database::integer(const QString &sql, const Bindings &bindings)
{
    PORTAL_ASSIGN(const auto found, one(sql, bindings, [](const Row &row) { return row.integer(0); }));
    return found.value_or(0);
}

Result<void> Database::executeScript(const QString &sql)
{
    return m_connection->runScript(sql);
}

bool Database::inTransaction() const
{
    return m_connection->inTransaction();
}

Result<void> Database::lockKey(const QString &key)
{
    if (!inTransaction())
        return failure(Error::internal(QStringLiteral("lockKey outside a transaction")));
    if (dialect() == Dialect::Sqlite)
        return {};
    return each(QStringLiteral("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))"),
                {{QStringLiteral("key"), key}}, [](const Row &) {});
}

Result<void> Database::begin()
{
    m_announcements.clear();
    return m_connection->begin();
}

Result<void> Database::beginSnapshot()
{
    m_announcements.clear();
    return m_connection->beginSnapshot();
}

Result<void> Database::commit()
{
    PORTAL_TRY(m_connection->commit());
    for (const QString &entity : std::exchange(m_announcements, {}))
        m_changes->raise(entity);
    return {};
}

void Database::rollback()
{
    m_announcements.clear();
    m_connection->rollback();
}

void Database::announceOnCommit(const QString &entity)
{
    if (inTransaction() && !m_announcements.contains(entity))
        m_announcements.append(entity);
}

Result<void> Database::notifyOnCommit(const QString &channel)
{
    announceOnCommit(channel);
    if (dialect() == Dialect::Sqlite)
        return {};
    return each(QStringLiteral("SELECT pg_notify(:channel, '')"), {{QStringLiteral("channel"), channel}},
                [](const Row &) {});
}

Result<void> Database::listen(const QString &channel, std::function<void()> heard)
{
    return m_connection->listen(channel, std::move(heard));
}

DatabaseSource::DatabaseSource(DatabaseConfig config)
    : m_config(std::move(config)),
      m_changes(std::make_shared<ChangeSignal>()),
      m_writers(std::make_shared<WriterQueue>())
{
}

DatabaseSource::~DatabaseSource() = default;

Dialect DatabaseSource::dialect() const
{
    return m_config.postgresUrl.isEmpty() ? Dialect::Sqlite : Dialect::PostgreSql;
}

Result<std::unique_ptr<Database>> DatabaseSource::open() const
{
    auto connection = std::make_unique<Database::Connection>(m_config, m_writers);
    PORTAL_TRY(connection->open());
    return std::unique_ptr<Database>(new Database(std::move(connection), m_changes));
}

} // namespace portal
