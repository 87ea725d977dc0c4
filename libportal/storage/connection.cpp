// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/connection.h"

#include "libportal/storage/writerqueue.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtSql/QSqlDriver>

#include <algorithm>
#include <atomic>

Q_LOGGING_CATEGORY(portalStorage, "portal.storage")

namespace portal {

namespace {

constexpr std::chrono::milliseconds busyPatience{5000};

// A server that vanishes without a word is noticed within half a minute, on both sides; the server then
// frees what a vanished program had locked. Nothing people wait for takes a minute.
const QString postgresOptions = QStringLiteral(
    "connect_timeout=5;tcp_user_timeout=10000;keepalives_idle=10;keepalives_interval=5;keepalives_count=3;"
    "options='-c client_min_messages=warning -c lock_timeout=5000 -c statement_timeout=60000 "
    "-c idle_in_transaction_session_timeout=30000 -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 "
    "-c tcp_keepalives_count=3'");
// Since PostgreSQL 12.
const QString setUserTimeout = QStringLiteral(
    "SELECT set_config(name, '10000', false) FROM pg_settings WHERE name = 'tcp_user_timeout'");

Error invalidDatabase(const char *source)
{
    return Error::invalid(QStringLiteral("database"), QStringLiteral("format"), {source, {}});
}

// Result codes of SQLite 3 (sqlite.org/rescode.html), as QSQLITE reports them.
bool sqliteUnique(const QString &code)
{
    return code == u"2067" || code == u"1555"; // SQLITE_CONSTRAINT_UNIQUE, _PRIMARYKEY
}
bool sqliteUnavailable(const QString &code)
{
    switch (code.toInt() & 0xff) {
    case 5:  // BUSY
    case 6:  // LOCKED
    case 8:  // READONLY
    case 10: // IOERR
    case 13: // FULL
    case 14: // CANTOPEN
        return true;
    default:
        return false;
    }
}

// SQLSTATE classes of PostgreSQL (appendix A of its manual).
bool postgresLost(const QString &state)
{
    // 25006: after a fail-over this server only reads; a new connection finds the one that writes.
    return state.startsWith(u"08") || state.startsWith(u"57P") || state == u"25006";
}
bool postgresUnavailable(const QString &state)
{
    return state.startsWith(u"53") || state.startsWith(u"40") || state == u"55P03" || state == u"58030";
}

// Qt binds null strings and byte arrays as NULL; here they are empty ones, and NULL is what sqlNull() says.
const QVariant &present(const QVariant &value)
{
    static const QVariant emptyText(QStringLiteral(""));
    static const QVariant emptyBytes(QByteArray(""));
    switch (value.typeId()) {
    case QMetaType::QString:
        return static_cast<const QString *>(value.constData())->isNull() ? emptyText : value;
    case QMetaType::QByteArray:
        return static_cast<const QByteArray *>(value.constData())->isNull() ? emptyBytes : value;
    default:
        return value;
    }
}

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

Database::Connection::Connection(DatabaseConfig config, std::shared_ptr<WriterQueue> writers)
    : m_config(std::move(config)),
      m_dialect(m_config.postgresUrl.isEmpty() ? Dialect::Sqlite : Dialect::PostgreSql),
      m_writers(std::move(writers))
{
    static std::atomic<quint64> opened = 0; // QSqlDatabase wants a name that is unique in the process
    m_name = QStringLiteral("portal-%1").arg(++opened);
}

Database::Connection::~Connection()
{
    rollback();
    close();
}

void Database::Connection::close()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Database::Connection::open()
{
    m_lost = true; // until all of this has been done
    if (m_dialect == Dialect::Sqlite) {
        if (m_config.sqliteFile.isEmpty())
            return failure(invalidDatabase(QT_TRANSLATE_NOOP("portal", "No database file is named.")));
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(m_config.sqliteFile);
        m_database.setConnectOptions(
            QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1;QSQLITE_ENABLE_REGEXP=0").arg(busyPatience.count()));
    } else {
        const QUrl url(m_config.postgresUrl, QUrl::StrictMode);
        const QString name = url.path().mid(1);
        if (!url.isValid() || (url.scheme() != u"postgresql" && url.scheme() != u"postgres") ||
            name.isEmpty())
            return failure(invalidDatabase(
                QT_TRANSLATE_NOOP("portal", "Write the database as postgresql://user@host/name.")));
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
        const QUrlQuery query(url);
        const QString socketFolder = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
        m_database.setHostName(socketFolder.isEmpty() ? url.host() : socketFolder);
        m_database.setPort(url.port(-1));
        m_database.setDatabaseName(name);
        m_database.setUserName(url.userName());
        m_database.setPassword(url.password());
        m_database.setConnectOptions(postgresOptions);
    }
    if (!m_database.isValid())
        return failure(Error::internal(QStringLiteral("the Qt driver for this database is not installed")));
    if (!m_database.open())
        return failure(Error::unavailable(QStringLiteral("cannot open the database, code %1")
                                              .arg(m_database.lastError().nativeErrorCode())));
    if (m_dialect == Dialect::PostgreSql) {
        PORTAL_TRY(control(setUserTimeout));
    } else {
        for (const auto *pragma :
             {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
              "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-8192", "PRAGMA journal_size_limit=67108864"})
            PORTAL_TRY(control(QLatin1String(pragma)));
    }
    PORTAL_TRY(subscribe());
    m_lost = false;
    return {};
}

Result<void> Database::Connection::listen(const QString &channel, std::function<void()> heard)
{
    m_listeners.insert(channel, std::move(heard));
    return subscribe();
}

// The driver is a new one after each open(), and knows nothing of what was listened for.
Result<void> Database::Connection::subscribe()
{
    if (m_dialect == Dialect::Sqlite || m_listeners.isEmpty())
        return {};
    QSqlDriver *driver = m_database.driver();
    driver->disconnect(driver);
    QObject::connect(driver, &QSqlDriver::notification, driver, [this](const QString &channel) {
        if (const auto heard = m_listeners.value(channel))
            heard();
    });
    const QStringList subscribed = driver->subscribedToNotifications();
    for (const QString &channel : m_listeners.keys()) {
        if (!subscribed.contains(channel) && !driver->subscribeToNotification(channel))
            return failure(Error::unavailable(QStringLiteral("cannot listen to ") + channel));
    }
    return {};
}

Result<void> Database::Connection::control(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(translate(query.lastError(), sql));
    query.finish();
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

Result<QSqlQuery *> Database::Connection::prepared(const QString &sql)
{
    if (const auto found = m_statements.constFind(sql); found != m_statements.constEnd())
        return found->get();
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return failure(translate(query->lastError(), sql));
    // Filters are composed, so the number of different statements is bounded, but not small.
    constexpr qsizetype mostStatements = 256;
    if (m_statements.size() >= mostStatements)
        m_statements.clear();
    m_statements.insert(sql, query);
    return query.get();
}

Result<QSqlQuery *> Database::Connection::run(const QString &sql, const Bindings &bindings)
{
    if (std::ranges::any_of(bindings, [](const auto &binding) { return holdsNul(binding.second); }))
        return failure(textWithNul());
    return runBound(sql, [&bindings](QSqlQuery &query) {
        for (const auto &[name, value] : bindings)
            query.bindValue(u':' + name, present(value));
    });
}

Result<QSqlQuery *> Database::Connection::runInOrder(const QString &sql, const QVariantList &values)
{
    if (std::ranges::any_of(values, holdsNul))
        return failure(textWithNul());
    // By name: binding by position makes QSqlQuery compose a name for each value.
    return runBound(sql, [&values](QSqlQuery &query) {
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(placeholder(i), present(values[i]));
    });
}

Result<QSqlQuery *> Database::Connection::runBound(const QString &sql, const Bind &bind)
{
    for (int attempt = 0;; ++attempt) {
        if (m_lost && !m_inTransaction) {
            close();
            PORTAL_TRY(open());
        }
        auto query = prepared(sql);
        if (query) {
            bind(**query);
            if ((*query)->exec())
                return query;
            query = failure(translate((*query)->lastError(), sql));
        }
        // Outside a transaction the statement either never reached the server or stood alone: try it once
        // on a new connection. Inside one, what came before is gone, and the caller has to know.
        const bool worthAnother = m_lost && !m_inTransaction && attempt == 0 &&
                                  sql.trimmed().startsWith(u"SELECT", Qt::CaseInsensitive);
        if (!worthAnother)
            return query;
    }
}

Result<void> Database::Connection::runScript(const QString &sql)
{
    return control(sql);
}

Error Database::Connection::stoppedReading(const QSqlQuery &query)
{
    Error error = translate(query.lastError(), query.lastQuery());
    error.code = ErrorCode::Unavailable;
    return error;
}

Error Database::Connection::translate(const QSqlError &error, const QString &sql)
{
    const QString code = error.nativeErrorCode();
    bool unique = false;
    bool unavailable = false;
    if (m_dialect == Dialect::Sqlite) {
        unique = sqliteUnique(code);
        unavailable = sqliteUnavailable(code);
    } else {
        unique = code == u"23505";
        m_lost = m_lost || error.type() == QSqlError::ConnectionError || postgresLost(code) ||
                 (code.isEmpty() && !m_database.isOpen()) ||
                 error.databaseText().contains(u"server closed the connection") ||
                 error.databaseText().contains(u"no connection to the server");
        unavailable = m_lost || postgresUnavailable(code);
        if (m_inTransaction && !m_failure) // PostgreSQL answers its COMMIT with a quiet ROLLBACK
            m_failure = unavailable ? ErrorCode::Unavailable : ErrorCode::Internal;
    }
    const QString detail = QStringLiteral("database code %1 in: %2").arg(code, nameOf(sql));
    if (unique) {
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
