// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/migrator.h"

#include "libportal/storage/transaction.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

static void loadMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace portal {

namespace {

const QString createTable = QStringLiteral(
    "CREATE TABLE IF NOT EXISTS schema_migrations ("
    "version BIGINT PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)");
const QString selectApplied =
    QStringLiteral("SELECT version, checksum FROM schema_migrations ORDER BY version");
const QString insertApplied =
    QStringLiteral("INSERT INTO schema_migrations (version, name, checksum, applied_at) "
                   "VALUES (:version, :name, :checksum, :applied_at)");
const QString tableInSqlite =
    QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_migrations'");
const QString tableInPostgres = QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE "
                                               "table_schema = current_schema() AND table_name = "
                                               "'schema_migrations'");

QString checksum(const QString &sql)
{
    return QString::fromLatin1(QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

Migrator::Migrator(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

QList<Migration> Migrator::builtIn()
{
    loadMigrationResources();
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/portal/migrations"));
    for (const QString &fileName : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QString sql = QString::fromUtf8(file.readAll());
        sql.remove(u'\r'); // a checkout with other line ends is the same migration
        migrations.append({fileName.left(4).toInt(), fileName.chopped(4), sql});
    }
    return migrations;
}

QStringList Migrator::statements(const QString &sql, Dialect dialect)
{
    const bool sqlite = dialect == Dialect::Sqlite;
    static const QRegularExpression blankLine(QStringLiteral("\\n[ \\t]*\\n"));
    QStringList statements;
    for (QString statement : sql.split(blankLine, Qt::SkipEmptyParts)) {
        statement = statement.trimmed();
        if (statement.startsWith(sqlite ? u"-- postgresql" : u"-- sqlite"))
            continue;
        QStringList lines;
        for (const QString &line : statement.split(u'\n')) {
            if (!line.trimmed().startsWith(u"--"))
                lines.append(line);
        }
        statement = lines.join(u'\n').trimmed();
        statement.replace(QStringLiteral("{{id}}"),
                          sqlite ? QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT")
                                 : QStringLiteral("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"));
        statement.replace(QStringLiteral("{{bytes}}"),
                          sqlite ? QStringLiteral("BLOB") : QStringLiteral("BYTEA"));
        statement.replace(QStringLiteral("{{real}}"),
                          sqlite ? QStringLiteral("REAL") : QStringLiteral("DOUBLE PRECISION"));
        if (!statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

Result<bool> Migrator::tableExists()
{
    PORTAL_ASSIGN(
        const qint64 count,
        m_database.integer(m_database.dialect() == Dialect::Sqlite ? tableInSqlite : tableInPostgres));
    return count > 0;
}

Result<QList<Migrator::Applied>> Migrator::applied()
{
    return m_database.all(selectApplied, {}, [](const Row &row) {
        return Applied{int(row.integer(0)), row.text(1)};
    });
}

Result<void> Migrator::compare(const QList<Applied> &applied, const QList<Migration> &migrations) const
{
    const auto refused = [](const char *source, int version) {
        return failure(Error::invalid(QStringLiteral("database"), QStringLiteral("schema"),
                                      {source, {QString::number(version)}}));
    };
    if (applied.size() > migrations.size()) {
        return refused(QT_TRANSLATE_NOOP("portal", "This database was made by a newer version of the program "
                                                   "(schema %1). Install that version."),
                       applied.last().version);
    }
    for (qsizetype i = 0; i < applied.size(); ++i) {
        if (applied[i].version != migrations[i].version ||
            applied[i].checksum != checksum(migrations[i].sql)) {
            return refused(
                QT_TRANSLATE_NOOP("portal", "The database's schema %1 is not the one this program made."),
                applied[i].version);
        }
    }
    return {};
}

Result<int> Migrator::migrate(const QList<Migration> &migrations)
{
    int ran = 0;
    for (;;) {
        PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
        PORTAL_TRY(m_database.lockKey(QStringLiteral("schema_migrations"))); // two programs starting at once
        PORTAL_TRY(m_database.executeScript(createTable));
        PORTAL_ASSIGN(const QList<Applied> done, applied());
        PORTAL_TRY(compare(done, migrations));
        if (done.size() == migrations.size()) {
            PORTAL_TRY(transaction.commit());
            return ran;
        }
        const Migration &next = migrations[done.size()];
        if (m_database.dialect() == Dialect::PostgreSql) // it takes as long as it takes
            PORTAL_TRY(m_database.executeScript(QStringLiteral("SET LOCAL statement_timeout = 0")));
        for (const QString &statement : statements(next.sql, m_database.dialect()))
            PORTAL_TRY(m_database.executeScript(statement));
        PORTAL_TRY(m_database.execute(insertApplied, {{QStringLiteral("version"), next.version},
                                                      {QStringLiteral("name"), next.name},
                                                      {QStringLiteral("checksum"), checksum(next.sql)},
                                                      {QStringLiteral("applied_at"), toSql(m_clock.now())}}));
        PORTAL_TRY(transaction.commit());
        ++ran;
    }
}

Result<void> Migrator::check(const QList<Migration> &migrations)
{
    PORTAL_ASSIGN(const bool exists, tableExists());
    QList<Applied> done;
    if (exists) {
        PORTAL_ASSIGN(done, applied());
    }
    PORTAL_TRY(compare(done, migrations));
    if (done.size() < migrations.size()) {
        Error behind = Error::unavailable(
            QStringLiteral("%1 migrations have not run yet").arg(migrations.size() - done.size()));
        behind.message = {QT_TRANSLATE_NOOP("portal", "First run: aglis-portald migrate."), {}};
        return failure(behind);
    }
    return {};
}

} // namespace portal
