// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite through its own C API: QtSql describes every column anew at each run and turns every value into a
// QVariant, which costs more than the reading itself.
#include "libportal/storage/sqldriver.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace portal {

namespace {

constexpr std::chrono::milliseconds busyPatience{5000};

SqlFault::Kind kindOf(int extendedCode)
{
    if (extendedCode == SQLITE_CONSTRAINT_UNIQUE || extendedCode == SQLITE_CONSTRAINT_PRIMARYKEY)
        return SqlFault::Kind::Duplicate;
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
        return SqlFault::Kind::Unavailable;
    default:
        return SqlFault::Kind::Other;
    }
}

tl::unexpected<SqlFault> faultOf(int extendedCode)
{
    return tl::make_unexpected(SqlFault{kindOf(extendedCode), QString::number(extendedCode), false});
}

tl::unexpected<SqlFault> lastFault(sqlite3 *connection)
{
    return faultOf(sqlite3_extended_errcode(connection));
}

class SqliteStatement final : public SqlStatement
{
public:
    SqliteStatement(sqlite3 *connection, sqlite3_stmt *statement)
        : m_connection(connection), m_statement(statement)
    {
        const int count = sqlite3_bind_parameter_count(statement);
        for (int place = 1; place <= count; ++place) // without the colon
            m_names.append(QString::fromUtf8(sqlite3_bind_parameter_name(statement, place)).mid(1));
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    SqlResult<void> run(const Bindings &bindings) override
    {
        finish();
        for (qsizetype i = 0; i < bindings.size(); ++i) {
            if (const auto bound = bind(placeOf(bindings[i].first, i), bindings[i].second); !bound)
                return bound;
        }
        return begin();
    }

    SqlResult<void> runInOrder(const QVariantList &values) override
    {
        finish();
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (const auto bound = bind(placeInOrder(i), values[i]); !bound)
                return bound;
        }
        return begin();
    }

    SqlResult<bool> next() override
    {
        if (m_ahead == Ahead::Unknown) {
            if (auto stepped = step(); !stepped)
                return tl::make_unexpected(stepped.error());
        }
        if (m_ahead == Ahead::End)
            return false;
        m_ahead = Ahead::Unknown;
        return true;
    }

    qint64 changed() const override { return sqlite3_changes(m_connection); }

    void finish() override
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        m_given.assign(size_t(m_names.size()), false);
        m_ahead = Ahead::End;
    }

    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

    QString text(int column) const override
    {
        const auto *begin = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        const QByteArrayView utf8(begin, sqlite3_column_bytes(m_statement, column));
        QString text = QString::fromUtf8(utf8);
        if (utf8.startsWith("\xef\xbb\xbf")) // it takes that for the mark of a file
            text.prepend(QChar(QChar::ByteOrderMark));
        return text;
    }

    qint64 integer(int column) const override
    {
        if (sqlite3_column_type(m_statement, column) == SQLITE_FLOAT)
            return qRound64(sqlite3_column_double(m_statement, column));
        return sqlite3_column_int64(m_statement, column);
    }

    double real(int column) const override { return sqlite3_column_double(m_statement, column); }

    QByteArray bytes(int column) const override
    {
        const auto *begin = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return {begin, sqlite3_column_bytes(m_statement, column)};
    }

private:
    enum class Ahead { Unknown, Row, End };

    SqlResult<void> begin()
    {
        if (std::ranges::find(m_given, false) != m_given.end()) {
            finish();
            return faultOf(SQLITE_MISUSE);
        }
        return step();
    }

    SqlResult<void> step()
    {
        const int stepped = sqlite3_step(m_statement);
        if (stepped == SQLITE_ROW || stepped == SQLITE_DONE) {
            m_ahead = stepped == SQLITE_ROW ? Ahead::Row : Ahead::End;
            return {};
        }
        const auto fault = lastFault(m_connection); // finish() clears it
        finish();
        return fault;
    }

    // Callers give their values in the same order each time: the place is usually known from the last time.
    int placeOf(const QString &name, qsizetype position)
    {
        if (m_places.size() <= size_t(position))
            m_places.resize(size_t(position) + 1);
        int &place = m_places[size_t(position)];
        if (place == 0 || m_names[place - 1] != name)
            place = int(m_names.indexOf(name)) + 1;
        return place;
    }

    int placeInOrder(qsizetype position)
    {
        return m_names.value(position) == QStringView(Database::placeholder(position)).mid(1)
                   ? int(position) + 1
                   : placeOf(Database::placeholder(position).mid(1), position);
    }

    SqlResult<void> bind(int place, const QVariant &value)
    {
        if (place == 0)
            return {}; // a value that this statement does not need
        m_given[size_t(place) - 1] = true;
        if (bound(place, value) == SQLITE_OK)
            return {};
        const auto fault = lastFault(m_connection);
        finish();
        return fault;
    }

    int bound(int place, const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::UnknownType:
        case QMetaType::Nullptr:
            return sqlite3_bind_null(m_statement, place);
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::Long:
        case QMetaType::LongLong:
            return sqlite3_bind_int64(m_statement, place, value.toLongLong());
        case QMetaType::Double:
            return sqlite3_bind_double(m_statement, place, value.toDouble());
        case QMetaType::QByteArray: {
            const QByteArray bytes = value.toByteArray();
            return sqlite3_bind_blob(m_statement, place, bytes.constData(), int(bytes.size()),
                                     SQLITE_TRANSIENT);
        }
        default: {
            const QByteArray utf8 = value.toString().toUtf8();
            return sqlite3_bind_text(m_statement, place, utf8.constData(), int(utf8.size()),
                                     SQLITE_TRANSIENT);
        }
        }
    }

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement;
    QStringList m_names;
    std::vector<int> m_places; // by the position of the caller's value; 0: not known
    std::vector<bool> m_given; // by place; since finish()
    Ahead m_ahead = Ahead::End;
};

class SqliteDriver final : public SqlDriver
{
public:
    explicit SqliteDriver(const QString &file) : m_file(file) {}
    ~SqliteDriver() override { close(); }
    SqliteDriver(const SqliteDriver &) = delete;
    SqliteDriver &operator=(const SqliteDriver &) = delete;

    Result<void> open() override
    {
        if (m_file.isEmpty())
            return failure(Error::invalid(QStringLiteral("database"), QStringLiteral("format"),
                                          {QT_TRANSLATE_NOOP("portal", "No database file is named."), {}}));
        // One thread at a time uses a connection: it needs no locks of its own.
        constexpr int flags =
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
        const int opened = sqlite3_open_v2(m_file.toUtf8().constData(), &m_connection, flags, nullptr);
        if (opened != SQLITE_OK) {
            close();
            return failure(
                Error::unavailable(QStringLiteral("cannot open the database, code %1").arg(opened)));
        }
        sqlite3_extended_result_codes(m_connection, 1);
        sqlite3_busy_timeout(m_connection, int(busyPatience.count()));
        for (const char *pragma :
             {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
              "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-8192", "PRAGMA journal_size_limit=67108864",
              // What was erased (P2, P3) does not stay in pages that are free; Debian's SQLite does so
              // unasked.
              "PRAGMA secure_delete=ON"}) {
            if (const auto set = script(QLatin1String(pragma)); !set) {
                const QString detail =
                    QStringLiteral("cannot open the database, code %1").arg(set.error().code);
                return failure(set.error().kind == SqlFault::Kind::Unavailable ? Error::unavailable(detail)
                                                                               : Error::internal(detail));
            }
        }
        return {};
    }

    void close() override { sqlite3_close_v2(std::exchange(m_connection, nullptr)); }

    SqlResult<std::unique_ptr<SqlStatement>> prepare(const QString &sql) override
    {
        return compile(sql, SQLITE_PREPARE_PERSISTENT);
    }

    SqlResult<void> script(const QString &sql) override
    {
        auto statement = compile(sql, 0);
        if (!statement)
            return tl::make_unexpected(statement.error());
        if (const auto ran = (*statement)->run({}); !ran)
            return ran;
        for (;;) {
            const auto stands = (*statement)->next();
            if (!stands)
                return tl::make_unexpected(stands.error());
            if (!*stands)
                return {};
        }
    }

    // `PRAGMA data_version` tells of others; see ChangeWatch.
    SqlResult<void> listen(const QStringList &, const std::function<void(const QString &)> &) override
    {
        return {};
    }

private:
    /// One statement: what stands behind it would never run.
    SqlResult<std::unique_ptr<SqlStatement>> compile(const QString &sql, unsigned flags)
    {
        const QByteArray text = sql.toUtf8();
        sqlite3_stmt *compiled = nullptr;
        const char *tail = nullptr;
        if (sqlite3_prepare_v3(m_connection, text.constData(), int(text.size()), flags, &compiled, &tail) !=
            SQLITE_OK)
            return lastFault(m_connection);
        auto statement = std::make_unique<SqliteStatement>(m_connection, compiled);
        if (!compiled || !QByteArray(tail).trimmed().isEmpty())
            return faultOf(SQLITE_MISUSE);
        return statement;
    }

    QString m_file;
    sqlite3 *m_connection = nullptr;
};

} // namespace

std::unique_ptr<SqlDriver> sqliteDriver(const QString &file)
{
    return std::make_unique<SqliteDriver>(file);
}

} // namespace portal
