// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/sqldriver.h"

#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <atomic>

namespace portal {

namespace {

// A server that vanishes without a word is noticed within half a minute, on both sides; the server then
// frees what a vanished program had locked. Nothing people wait for takes a minute.
const QString connectOptions = QStringLiteral(
    "connect_timeout=5;tcp_user_timeout=10000;keepalives_idle=10;keepalives_interval=5;keepalives_count=3;"
    "options='-c client_min_messages=warning -c lock_timeout=5000 -c statement_timeout=60000 "
    "-c idle_in_transaction_session_timeout=30000 -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 "
    "-c tcp_keepalives_count=3'");
// Since PostgreSQL 12.
const QString setUserTimeout = QStringLiteral(
    "SELECT set_config(name, '10000', false) FROM pg_settings WHERE name = 'tcp_user_timeout'");

// SQLSTATE classes of PostgreSQL (appendix A of its manual).
bool isUnique(const QString &state)
{
    return state == u"23505";
}
bool isLost(const QString &state)
{
    // 25006: after a fail-over this server only reads; a new connection finds the one that writes.
    return state.startsWith(u"08") || state.startsWith(u"57P") || state == u"25006";
}
bool isUnavailable(const QString &state)
{
    return state.startsWith(u"53") || state.startsWith(u"40") || state == u"55P03" || state == u"58030";
}

tl::unexpected<SqlFault> faultOf(const QSqlError &error, bool isOpen)
{
    SqlFault fault;
    fault.code = error.nativeErrorCode();
    fault.isLost = error.type() == QSqlError::ConnectionError || isLost(fault.code) ||
                   (fault.code.isEmpty() && !isOpen) ||
                   error.databaseText().contains(u"server closed the connection") ||
                   error.databaseText().contains(u"no connection to the server");
    if (isUnique(fault.code))
        fault.kind = SqlFault::Kind::Duplicate;
    else if (fault.isLost || isUnavailable(fault.code))
        fault.kind = SqlFault::Kind::Unavailable;
    return tl::make_unexpected(fault);
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

class PostgresStatement final : public SqlStatement
{
public:
    PostgresStatement(const QSqlDatabase &database, QSqlQuery query)
        : m_database(database), m_query(std::move(query))
    {
    }

    SqlResult<void> run(const Bindings &bindings) override
    {
        for (const auto &[name, value] : bindings)
            m_query.bindValue(u':' + name, present(value));
        return begin();
    }

    // By name: binding by position makes QSqlQuery compose a name for each value.
    SqlResult<void> runInOrder(const QVariantList &values) override
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            m_query.bindValue(Database::placeholder(i), present(values[i]));
        return begin();
    }

    SqlResult<bool> next() override
    {
        if (m_query.next())
            return true;
        if (m_query.lastError().isValid())
            return faultOf(m_query.lastError(), m_database.isOpen());
        return false;
    }

    qint64 changed() const override { return m_query.numRowsAffected(); }
    void finish() override { m_query.finish(); }

    bool isNull(int column) const override { return m_query.isNull(column); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    double real(int column) const override { return m_query.value(column).toDouble(); }
    QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }

private:
    SqlResult<void> begin()
    {
        if (!m_query.exec())
            return faultOf(m_query.lastError(), m_database.isOpen());
        return {};
    }

    const QSqlDatabase &m_database;
    QSqlQuery m_query;
};

class PostgresDriver final : public SqlDriver
{
public:
    explicit PostgresDriver(const QString &url) : m_url(url)
    {
        static std::atomic<quint64> opened = 0; // QSqlDatabase wants a name that is unique in the process
        m_name = QStringLiteral("portal-%1").arg(++opened);
    }
    ~PostgresDriver() override { close(); }
    PostgresDriver(const PostgresDriver &) = delete;
    PostgresDriver &operator=(const PostgresDriver &) = delete;

    Result<void> open() override
    {
        const QUrl url(m_url, QUrl::StrictMode);
        const QString name = url.path().mid(1);
        if (!url.isValid() || (url.scheme() != u"postgresql" && url.scheme() != u"postgres") ||
            name.isEmpty())
            return failure(Error::invalid(
                QStringLiteral("database"), QStringLiteral("format"),
                {QT_TRANSLATE_NOOP("portal", "Write the database as postgresql://user@host/name."), {}}));
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
        if (!m_database.isValid())
            return failure(
                Error::internal(QStringLiteral("the Qt driver for this database is not installed")));
        const QUrlQuery query(url);
        const QString socketFolder = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
        m_database.setHostName(socketFolder.isEmpty() ? url.host() : socketFolder);
        m_database.setPort(url.port(-1));
        m_database.setDatabaseName(name);
        m_database.setUserName(url.userName());
        m_database.setPassword(url.password());
        m_database.setConnectOptions(connectOptions);
        if (!m_database.open())
            return failure(Error::unavailable(QStringLiteral("cannot open the database, code %1")
                                                  .arg(m_database.lastError().nativeErrorCode())));
        if (const auto set = script(setUserTimeout); !set)
            return failure(Error::unavailable(
                QStringLiteral("cannot open the database, code %1").arg(set.error().code)));
        return {};
    }

    void close() override
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }

    SqlResult<std::unique_ptr<SqlStatement>> prepare(const QString &sql) override
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return faultOf(query.lastError(), m_database.isOpen());
        return std::make_unique<PostgresStatement>(m_database, std::move(query));
    }

    SqlResult<void> script(const QString &sql) override
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            return faultOf(query.lastError(), m_database.isOpen());
        return {};
    }

    SqlResult<void> listen(const QStringList &channels,
                           const std::function<void(const QString &)> &heard) override
    {
        QSqlDriver *driver = m_database.driver();
        driver->disconnect(driver);
        QObject::connect(driver, &QSqlDriver::notification, driver, heard);
        const QStringList subscribed = driver->subscribedToNotifications();
        for (const QString &channel : channels) {
            if (!subscribed.contains(channel) && !driver->subscribeToNotification(channel))
                return faultOf(driver->lastError(), m_database.isOpen());
        }
        return {};
    }

private:
    QString m_url;
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace

std::unique_ptr<SqlDriver> postgresDriver(const QString &url)
{
    return std::make_unique<PostgresDriver>(url);
}

} // namespace portal
