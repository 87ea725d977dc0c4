// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/integrity.h"

namespace portal {

namespace {

const QString quickCheck = QStringLiteral("PRAGMA quick_check(10)");
const QString foreignKeys = QStringLiteral("PRAGMA foreign_key_check");
// Both databases refuse it before they look for rows; SQLite begins a transaction all the same.
const QString writeNothing = QStringLiteral("UPDATE counters SET value = value WHERE 1 = 0");
const QString serverTime = QStringLiteral("SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)");

const QString postgresVersion = QStringLiteral("SHOW server_version");
const QString sqliteVersion = QStringLiteral("SELECT sqlite_version()");

} // namespace

Result<QStringList> integrityProblems(Database &database)
{
    QStringList problems;
    if (database.dialect() != Dialect::Sqlite)
        return problems;
    PORTAL_TRY(database.each(quickCheck, {}, [&](const Row &row) {
        if (row.text(0) != u"ok")
            problems.append(row.text(0).simplified());
    }));
    PORTAL_TRY(database.each(foreignKeys, {}, [&](const Row &row) {
        if (problems.size() < 10)
            problems.append(
                QStringLiteral("a row of %1 points to a missing row of %2").arg(row.text(0), row.text(2)));
    }));
    return problems;
}

Result<void> checkWritable(Database &database)
{
    PORTAL_TRY(database.execute(writeNothing));
    return {};
}

Result<QString> serverVersion(Database &database)
{
    const bool sqlite = database.dialect() == Dialect::Sqlite;
    PORTAL_ASSIGN(const auto version, database.one(sqlite ? sqliteVersion : postgresVersion, {},
                                                   [](const Row &row) { return row.text(0); }));
    // "15.4 (Debian 15.4-1.pgdg120+1)": the packager's part says nothing to the reader
    return (sqlite ? QStringLiteral("SQLite ") : QStringLiteral("PostgreSQL ")) +
           version.value_or(QString()).section(u' ', 0, 0);
}

Result<std::chrono::milliseconds> databaseClockAhead(Database &database, const Clock &clock)
{
    if (database.dialect() != Dialect::PostgreSql)
        return std::chrono::milliseconds(0);
    PORTAL_ASSIGN(const auto millis,
                  database.one(serverTime, {}, [](const Row &row) { return qint64(row.real(0)); }));
    return fromMillis(millis.value_or(0)) - clock.now();
}

} // namespace portal
