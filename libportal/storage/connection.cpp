// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/connection.h"

#include "libportal/storage/writerqueue.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(portalStorage, "portal.storage")

namespace portal {

namespace {

constexpr std::chrono::milliseconds busyPatience{5000};

// PostgreSQL has no such text, and nobody types one.
bool holdsNul(const QVariant &value)
{
    return value.typeId() == QMetaType::QString &&
           static_cast<const QString *>(value.constData())->contains(QChar(u'\0'));
}

Error textWithNul()
{
    return Error::malformed(QStringLiteral("a text with a NUL character"));
}

// Named in the log: the statement's first words, never a value.
QString nameOf(const QString &sql)
{
    return sql.simplified().left(60);
}

} // namespace

Database::Connection::Connection(const DatabaseConfig &config, std::shared_ptr<WriterQueue> writers)
    : m_dialect(config.postgresUrl.isEmpty() ? Dialect::Sqlite : Dialect::PostgreSql),
      m_writers(std::move(writers)),
      m_driver(m_dialect == Dialect::Sqlite ? sqliteDriver(config.sqliteFile)
                                            : postgresDriver(config.postgresUrl))
{
}

Database::Connection::~Connection()
{
    rollback();
    close();
}

void Database::Connection::close()
{
    m_statements.clear();
    m_driver->close();
}

Result<void> Database::Connection::open()
{
    m_lost = true; // until all of this has been done
    PORTAL_TRY(m_driver->open());
    PORTAL_TRY(subscribe());
    m_lost = false;
    return {};
}

Result<void> Database::Connection::listen(const QString &channel, std::function<void()> heard)
{
    m_listeners.insert(channel, std::move(heard));
    return subscribe();
}

// A connection that was opened anew knows nothing of what was listened for.
Result<void> Database::Connection::subscribe()
{
    if (m_listeners.isEmpty())
        return {};
    const auto subscribed = m_driver->listen(m_listeners.keys(), [this](const QString &channel) {
        if (const auto heard = m_listeners.value(channel))
            heard();
    });
    if (!subscribed)
        return failure(Error::unavailable(QStringLiteral("cannot listen for notifications")));
    return {};
}

Result<void> Database::Connection::control(const QString &sql)
{
    if (const auto ran = m_driver->script(sql); !ran)
        return failure(translate(ran.error(), sql));
    if (sql.startsWith(u"ROLLBACK TO"))
        m_failure.reset();
    return {};
}

Result<void> Database::Connection::begin()
{
    if (m_inTransaction)
        return failure(Error::internal(QStringLiteral("a transaction inside a transaction")));
    if (m_dialect == Dialect::PostgreSql)
        return beginWith(QStringLiteral("BEGIN"));
    if (!m_writers->enter(busyPatience))
        return failure(Error::unavailable(QStringLiteral("too many writers are waiting")));
    m_writing = true;
    return beginWith(QStringLiteral("BEGIN IMMEDIATE"));
}

Result<void> Database::Connection::beginSnapshot()
{
    if (m_inTransaction)
        return failure(Error::internal(QStringLiteral("a snapshot inside a transaction")));
    return beginWith(m_dialect == Dialect::Sqlite
                         ? QStringLiteral("BEGIN")
                         : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
}

Result<void> Database::Connection::beginWith(const QString &sql)
{
    if (m_lost) {
        close();
        if (auto opened = open(); !opened) {
            leaveWriters();
            return opened;
        }
    }
    auto begun = control(sql);
    if (!begun && m_lost) { // a connection that died idle is noticed only now; nothing has been done yet
        close();
        begun = open().and_then([&] { return control(sql); });
    }
    if (!begun) {
        leaveWriters();
        return begun;
    }
    m_failure.reset();
    m_inTransaction = true;
    return {};
}

Result<void> Database::Connection::commit()
{
    if (m_failure) {
        rollback();
        const QString detail = QStringLiteral("committed although a statement had failed");
        return failure(*m_failure == ErrorCode::Unavailable ? Error::unavailable(detail)
                                                            : Error::internal(detail));
    }
    auto committed = control(QStringLiteral("COMMIT"));
    if (!committed) {
        rollback();
        return committed;
    }
    m_inTransaction = false;
    leaveWriters();
    return {};
}

void Database::Connection::rollback()
{
    if (!m_inTransaction)
        return;
    if (!control(QStringLiteral("ROLLBACK")))
        m_lost = true; // whatever state it is in, a new connection has a clean one
    m_inTransaction = false;
    leaveWriters();
}

void Database::Connection::leaveWriters()
{
    if (std::exchange(m_writing, false))
        m_writers->leave();
}

Result<Database::Connection::Statement> Database::Connection::prepared(const QString &sql)
{
    if (const auto found = m_statements.constFind(sql); found != m_statements.constEnd())
        return *found;
    auto statement = m_driver->prepare(sql);
    if (!statement)
        return failure(translate(statement.error(), sql));
    // Filters are composed, so the number of different statements is bounded, but not small.
    constexpr qsizetype mostStatements = 256;
    if (m_statements.size() >= mostStatements)
        m_statements.clear();
    return *m_statements.insert(sql, std::move(*statement));
}

Result<Database::Connection::Statement> Database::Connection::run(const QString &sql,
                                                                  const Bindings &bindings)
{
    if (std::ranges::any_of(bindings, [](const auto &binding) { return holdsNul(binding.second); }))
        return failure(textWithNul());
    return runWith(sql, [&bindings](SqlStatement &statement) { return statement.run(bindings); });
}

Result<Database::Connection::Statement> Database::Connection::runInOrder(const QString &sql,
                                                                         const QVariantList &values)
{
    if (std::ranges::any_of(values, holdsNul))
        return failure(textWithNul());
    return runWith(sql, [&values](SqlStatement &statement) { return statement.runInOrder(values); });
}

Result<Database::Connection::Statement> Database::Connection::runWith(const QString &sql, const Run &run)
{
    for (int attempt = 0;; ++attempt) {
        if (m_lost && !m_inTransaction) {
            close();
            PORTAL_TRY(open());
        }
        auto statement = prepared(sql);
        if (statement) {
            const auto ran = run(**statement);
            if (ran)
                return statement;
            statement = failure(translate(ran.error(), sql));
        }
        // Outside a transaction the statement either never reached the server or stood alone: try it once
        // on a new connection. Inside one, what came before is gone, and the caller has to know.
        const bool worthAnother = m_lost && !m_inTransaction && attempt == 0 &&
                                  sql.trimmed().startsWith(u"SELECT", Qt::CaseInsensitive);
        if (!worthAnother)
            return statement;
    }
}

Result<void> Database::Connection::runScript(const QString &sql)
{
    return control(sql);
}

Error Database::Connection::stoppedReading(const SqlFault &fault, const QString &sql)
{
    Error error = translate(fault, sql);
    error.code = ErrorCode::Unavailable;
    return error;
}

Error Database::Connection::translate(const SqlFault &fault, const QString &sql)
{
    m_lost = m_lost || fault.isLost;
    const bool unavailable = m_lost || fault.kind == SqlFault::Kind::Unavailable;
    // PostgreSQL answers its COMMIT with a quiet ROLLBACK.
    if (m_dialect == Dialect::PostgreSql && m_inTransaction && !m_failure)
        m_failure = unavailable ? ErrorCode::Unavailable : ErrorCode::Internal;
    const QString detail = QStringLiteral("database code %1 in: %2").arg(fault.code, nameOf(sql));
    if (fault.kind == SqlFault::Kind::Duplicate) {
        Error duplicate;
        duplicate.code = ErrorCode::Duplicate;
        duplicate.message = {QT_TRANSLATE_NOOP("portal", "This exists already."), {}};
        duplicate.detail = detail;
        return duplicate;
    }
    qCWarning(portalStorage).noquote() << detail;
    return unavailable ? Error::unavailable(detail) : Error::internal(detail);
}

} // namespace portal
