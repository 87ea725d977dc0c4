// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "libportal/storage/migrator.h"
#include "tests/support/fixedclock.h"

#include <QtCore/QUrl>
#include <QtCore/QUuid>
#include <QtTest/QtTest>

namespace portal::testing {

namespace {

QString postgresServer()
{
    return qEnvironmentVariable("AGLIS_TEST_POSTGRES");
}

QString postgresUrl(const QString &databaseName)
{
    QUrl url(postgresServer());
    url.setPath(u'/' + databaseName);
    return url.toString(QUrl::FullyEncoded);
}

void onServer(const QString &sql)
{
    const DatabaseSource server({{}, postgresServer()});
    auto database = server.open();
    if (!database || !(*database)->executeScript(sql))
        qFatal("AGLIS_TEST_POSTGRES does not let tests run: %s", qPrintable(sql));
}

// Migrating takes longer than most tests; PostgreSQL copies a migrated template instead.
QString migratedTemplate()
{
    static const QString name = [] {
        const QString made =
            QStringLiteral("aglis_template_%1").arg(QUuid::createUuid().toString(QUuid::Id128));
        onServer(QStringLiteral("CREATE DATABASE %1").arg(made));
        const DatabaseSource source({{}, postgresUrl(made)});
        auto database = source.open();
        const FixedClock clock;
        if (!database || !Migrator(**database, clock).migrate())
            qFatal("the template database could not be migrated");
        return made;
    }();
    return name;
}

} // namespace

QList<Dialect> TestDatabase::dialects()
{
    QList<Dialect> dialects{Dialect::Sqlite};
    if (!postgresServer().isEmpty())
        dialects.append(Dialect::PostgreSql);
    return dialects;
}

QString TestDatabase::name(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql");
}

void TestDatabase::addRows()
{
    QTest::addColumn<Dialect>("dialect");
    for (const Dialect dialect : dialects())
        QTest::newRow(qPrintable(name(dialect))) << dialect;
}

TestDatabase::TestDatabase(Dialect dialect, Content content)
{
    DatabaseConfig config;
    if (dialect == Dialect::Sqlite) {
        config.sqliteFile = m_folder.filePath(QStringLiteral("portal.sqlite"));
    } else {
        m_postgresName = QStringLiteral("aglis_test_%1").arg(QUuid::createUuid().toString(QUuid::Id128));
        const QString origin =
            content == Content::Migrated ? QStringLiteral(" TEMPLATE ") + migratedTemplate() : QString();
        onServer(QStringLiteral("CREATE DATABASE %1%2").arg(m_postgresName, origin));
        config.postgresUrl = postgresUrl(m_postgresName);
    }
    m_source = std::make_unique<DatabaseSource>(config);
    if (content == Content::Migrated && dialect == Dialect::Sqlite)
        migrate();
}

TestDatabase::TestDatabase(const QString &copyOf)
{
    const QString file = m_folder.filePath(QStringLiteral("portal.sqlite"));
    if (!QFile::copy(copyOf, file))
        qFatal("%s could not be copied", qPrintable(copyOf));
    m_source = std::make_unique<DatabaseSource>(DatabaseConfig{file, {}});
    migrate();
}

void TestDatabase::migrate()
{
    const FixedClock clock;
    if (const auto migrated = Migrator(*open(), clock).migrate(); !migrated)
        qFatal("migrations failed: %s", qPrintable(migrated.error().detail));
}

TestDatabase::~TestDatabase()
{
    m_source.reset();
    if (!m_postgresName.isEmpty())
        onServer(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_postgresName));
}

std::unique_ptr<Database> TestDatabase::open() const
{
    auto database = m_source->open();
    if (!database)
        qFatal("the test database does not open: %s", qPrintable(database.error().detail));
    return std::move(*database);
}

} // namespace portal::testing
