// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/bulkload.h"

#include "libportal/storage/migrator.h"
#include "libportal/storage/search.h"
#include "libportal/storage/transaction.h"
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

using namespace portal;
using portal::testing::TestDatabase;

class BulkLoadTest : public QObject
{
    Q_OBJECT

    /// Owners and their things, which are searchable and indexed.
    static void makeTables(Database &database)
    {
        const QString sql = uR"(
CREATE TABLE owners (id {{id}}, name TEXT NOT NULL UNIQUE);

CREATE TABLE things (
    id {{id}},
    owner_id BIGINT NOT NULL REFERENCES owners (id),
    weight BIGINT,
    search_text TEXT NOT NULL
);

CREATE INDEX things_by_weight ON things (weight);

-- sqlite
CREATE VIRTUAL TABLE things_search USING fts5 (
    search_text, content = 'things', content_rowid = 'id', tokenize = 'trigram'
);

-- sqlite
CREATE TRIGGER things_search_insert AFTER INSERT ON things BEGIN
    INSERT INTO things_search (rowid, search_text) VALUES (new.id, new.search_text);
END;
)"_qs;
        for (const QString &statement : Migrator::statements(sql, database.dialect()))
            QVERIFY(database.executeScript(statement).has_value());
    }
    static QList<BulkLoad::Table> tables()
    {
        return {{u"owners"_qs, {u"id"_qs, u"name"_qs}},
                {u"things"_qs, {u"id"_qs, u"owner_id"_qs, u"weight"_qs, u"search_text"_qs}}};
    }
    static QStringList parts(Database &database)
    {
        return database
            .all(
                database.dialect() == Dialect::Sqlite
                    ? u"SELECT type || name FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"_qs
                    : u"SELECT indexname || indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexname"_qs,
                {}, [](const Row &row) { return row.text(0); })
            .value();
    }
    static qint64 found(Database &database, const QString &words)
    {
        const SearchCondition search = searchCondition(database.dialect(), u"things"_qs, u"t"_qs, words);
        return database.integer(u"SELECT count(*) FROM things t WHERE "_qs + search.sql, search.bindings)
            .value();
    }

private Q_SLOTS:
    void rows_are_there_and_the_tables_are_whole_again_data() { TestDatabase::addRows(); }
    void rows_are_there_and_the_tables_are_whole_again()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        const auto database = testDatabase.open();
        makeTables(*database);
        const QStringList before = parts(*database);
        constexpr int owners = 30;
        constexpr int things = 1234; // no multiple of any batch
        {
            auto transaction = Transaction::begin(*database).value();
            BulkLoad load(*database);
            QVERIFY(load.begin(tables()).has_value());
            for (int i = 1; i <= things; ++i) { // owners come just before the things that need them
                if (i <= owners)
                    QVERIFY(load.add(0, {i, u"Zainal %1"_qs.arg(i)}).has_value());
                QVERIFY(load.add(1, {i, 1 + i % std::min(i, owners), i % 2 ? QVariant(i) : sqlNull(),
                                     u"kotak nomor %1"_qs.arg(i)})
                            .has_value());
            }
            QCOMPARE(load.rows(), owners + things);
            QVERIFY(load.finish().has_value());
            QVERIFY(transaction.commit().has_value());
        }
        QCOMPARE(database->integer(u"SELECT count(*) FROM owners"_qs).value(), owners);
        QCOMPARE(database->integer(u"SELECT count(*) FROM things"_qs).value(), things);
        QCOMPARE(database->integer(u"SELECT count(*) FROM things WHERE weight IS NULL"_qs).value(),
                 things / 2);
        QCOMPARE(parts(*database), before);
        QCOMPARE(found(*database, u"nomor 1234"_qs), 1);
        // What comes later gets the next id, and is found too.
        QCOMPARE(
            database
                ->integer(
                    u"INSERT INTO things (owner_id, search_text) VALUES (1, 'lemari kaca') RETURNING id"_qs)
                .value(),
            things + 1);
        QCOMPARE(found(*database, u"lemari"_qs), 1);
    }

    void a_load_that_was_rolled_back_leaves_all_as_it_was_data() { TestDatabase::addRows(); }
    void a_load_that_was_rolled_back_leaves_all_as_it_was()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        const auto database = testDatabase.open();
        makeTables(*database);
        const QStringList before = parts(*database);
        {
            const auto transaction = Transaction::begin(*database).value();
            BulkLoad load(*database);
            QVERIFY(load.begin(tables()).has_value());
            QVERIFY(load.add(0, {1, u"Zainal"_qs}).has_value());
            QVERIFY(parts(*database) != before);
        }
        QCOMPARE(parts(*database), before);
        QCOMPARE(database->integer(u"SELECT count(*) FROM owners"_qs).value(), 0);
    }

    void a_row_that_cannot_be_is_refused_data() { TestDatabase::addRows(); }
    void a_row_that_cannot_be_is_refused()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        const auto database = testDatabase.open();
        makeTables(*database);
        BulkLoad outside(*database);
        QCOMPARE(outside.begin(tables()).error().code, ErrorCode::Internal);
        const auto transaction = Transaction::begin(*database).value();
        BulkLoad load(*database);
        QVERIFY(load.begin(tables()).has_value());
        QCOMPARE(load.begin(tables()).error().code, ErrorCode::Internal);
        QCOMPARE(load.add(0, {1}).error().code, ErrorCode::Internal);
        const auto twice = load.add(0, {1, u"Zainal"_qs})
                               .and_then([&] {
                                   return load.add(0, {2, u"Zainal"_qs});
                               })
                               .and_then([&] { return load.finish(); });
        QCOMPARE(twice.error().code, ErrorCode::Duplicate);
    }
};

QTEST_GUILESS_MAIN(BulkLoadTest)
#include "tst_bulkload.moc"
