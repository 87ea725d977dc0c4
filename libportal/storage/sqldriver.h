// SPDX-License-Identifier: GPL-3.0-or-later
// SqlDriver and SqlStatement: what Database::Connection needs of a database; one of each for SQLite (its C
// API) and for PostgreSQL (QtSql). Mechanism only: transactions, retrying and what is told to people are
// above.
#pragma once

#include "libportal/storage/database.h"

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace portal {

/// Why the database did not do it.
struct SqlFault
{
    enum class Kind { Duplicate, Unavailable, Other };

    Kind kind = Kind::Other;
    QString code;        ///< SQLite's extended result code, or an SQLSTATE
    bool isLost = false; ///< the connection is of no use any more
};

template <typename T>
using SqlResult = tl::expected<T, SqlFault>;

/// A prepared statement, and the row it stands on. Columns count from 0; NULL reads as 0 or empty.
class SqlStatement
{
public:
    virtual ~SqlStatement() = default;

    /// Runs it with these values, from the start. Each placeholder has one; SQLite refuses to run without.
    virtual SqlResult<void> run(const Bindings &bindings) = 0;
    /// The same with values for Database::placeholder(0), (1) …
    virtual SqlResult<void> runInOrder(const QVariantList &values) = 0;
    /// Goes to the first row, then to the next; false behind the last.
    virtual SqlResult<bool> next() = 0;
    /// How many rows it changed.
    virtual qint64 changed() const = 0;
    /// Lets go of rows and values.
    virtual void finish() = 0;

    virtual bool isNull(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
};

/// A connection. Its statements do not outlive close().
class SqlDriver
{
public:
    virtual ~SqlDriver() = default;

    /// Unavailable; Invalid on field `database` when it cannot be such a database.
    virtual Result<void> open() = 0;
    virtual void close() = 0;
    virtual SqlResult<std::unique_ptr<SqlStatement>> prepare(const QString &sql) = 0;
    /// One statement, unprepared and without values; its rows are passed by.
    virtual SqlResult<void> script(const QString &sql) = 0;
    /// From now on `heard` is called with the name of a channel that somebody notified.
    virtual SqlResult<void> listen(const QStringList &channels,
                                   const std::function<void(const QString &)> &heard) = 0;
};

std::unique_ptr<SqlDriver> sqliteDriver(const QString &file);
std::unique_ptr<SqlDriver> postgresDriver(const QString &url);

} // namespace portal
