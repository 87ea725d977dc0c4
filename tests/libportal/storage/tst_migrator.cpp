// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/migrator.h"
#include "tests/support/fixedclock.h"
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

#include <thread>

using namespace portal;
using portal::testing::FixedClock;
using portal::testing::TestDatabase;

namespace {

const QList<Migration> twoSteps{
    {1, u"0001_create_things"_qs,
     u"CREATE TABLE things (id {{id}}, name TEXT);\n\nINSERT INTO things (name) "
     "VALUES ('first');\n"_qs},
    {2, u"0002_add_colour"_qs, u"ALTER TABLE things ADD COLUMN colour TEXT;\n"_qs},
};

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock;

private Q_SLOTS:
    void the_built_in_migrations_are_numbered_without_a_gap()
    {
        const auto migrations = Migrator::builtIn();
        QVERIFY(!migrations.isEmpty());
        for (int i = 0; i < migrations.size(); ++i)
            QCOMPARE(migrations[i].version, i + 1);
    }

    void a_new_database_gets_every_migration_once_data() { TestDatabase::addRows(); }
    void a_new_database_gets_every_migration_once()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        const auto database = testDatabase.open();
        Migrator migrator(*database, m_clock);
        QCOMPARE(migrator.check().error().code, ErrorCode::Unavailable);
        QCOMPARE(migrator.migrate().value(), int(Migrator::builtIn().size()));
        QCOMPARE(migrator.migrate().value(), 0);
        QVERIFY(migrator.check().has_value());
    }

    void data_survive_the_next_step_data() { TestDatabase::addRows(); }
    void data_survive_the_next_step()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        const auto database = testDatabase.open();
        Migrator migrator(*database, m_clock);
        QCOMPARE(migrator.migrate({twoSteps[0]}).value(), 1);
        QCOMPARE(migrator.migrate(twoSteps).value(), 1);
        QCOMPARE(database->integer(u"SELECT count(*) FROM things WHERE name = 'first' AND colour IS NULL"_qs)
                     .value(),
                 1);
    }

    void a_failing_step_leaves_the_database_as_it_was_data() { TestDatabase::addRows(); }
    void a_failing_step_leaves_the_database_as_it_was()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        const auto database = testDatabase.open();
        Migrator migrator(*database, m_clock);
        QVERIFY(migrator.migrate({twoSteps[0]}).has_value());
        QList<Migration> broken = twoSteps;
        broken[1].sql = u"ALTER TABLE things ADD COLUMN colour TEXT;\n\nINSERT INTO nowhere VALUES (1);\n"_qs;
        QVERIFY(!migrator.migrate(broken).has_value());
        QCOMPARE(migrator.migrate(twoSteps).value(), 1); // the column was not left behind
    }

    void a_newer_or_altered_schema_is_refused_data() { TestDatabase::addRows(); }
    void a_newer_or_altered_schema_is_refused()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        const auto database = testDatabase.open();
        Migrator migrator(*database, m_clock);
        QVERIFY(migrator.migrate(twoSteps).has_value());
        QCOMPARE(migrator.migrate({twoSteps[0]}).error().fields.value(0).field, u"database"_qs);
        QList<Migration> altered = twoSteps;
        altered[0].sql += u"-- changed afterwards\n"_qs;
        QCOMPARE(migrator.check(altered).error().fields.value(0).field, u"database"_qs);
    }

    void two_programs_that_start_at_once_migrate_once_data() { TestDatabase::addRows(); }
    void two_programs_that_start_at_once_migrate_once()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        std::atomic<int> ran = 0;
        std::atomic<int> failures = 0;
        {
            std::vector<std::jthread> programs;
            for (int i = 0; i < 4; ++i) {
                programs.emplace_back([&] {
                    const DatabaseSource own(testDatabase.config()); // as another process: no shared queue
                    const auto database = own.open();
                    const auto migrated = database ? Migrator(**database, m_clock).migrate(twoSteps)
                                                   : failure(database.error());
                    migrated ? ran += *migrated : ++failures;
                });
            }
        }
        QCOMPARE(failures.load(), 0);
        QCOMPARE(ran.load(), 2);
    }

    void a_statement_can_be_for_one_dialect_alone()
    {
        const QString sql =
            u"-- why\nCREATE TABLE a (x {{bytes}});\n\n-- sqlite\nONLY LITE;\n\n-- postgresql\nONLY PG;\n"_qs;
        QCOMPARE(Migrator::statements(sql, Dialect::Sqlite),
                 QStringList({u"CREATE TABLE a (x BLOB);"_qs, u"ONLY LITE;"_qs}));
        QCOMPARE(Migrator::statements(sql, Dialect::PostgreSql),
                 QStringList({u"CREATE TABLE a (x BYTEA);"_qs, u"ONLY PG;"_qs}));
    }
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
