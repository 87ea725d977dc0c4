// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/savepoint.h"

#include "libportal/storage/transaction.h"
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

using namespace portal;
using portal::testing::TestDatabase;

class SavepointTest : public QObject
{
    Q_OBJECT

    static bool add(Database &database, const QString &series)
    {
        return database.execute(u"INSERT INTO counters VALUES (:series, '', 1)"_qs, {{u"series"_qs, series}})
            .has_value();
    }

private Q_SLOTS:
    void a_part_is_undone_unless_kept_data() { TestDatabase::addRows(); }
    void a_part_is_undone_unless_kept()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        const auto database = testDatabase.open();
        auto transaction = Transaction::begin(*database).value();
        QVERIFY(add(*database, u"before"_qs));
        {
            auto kept = Savepoint::begin(*database).value();
            QVERIFY(add(*database, u"kept"_qs));
            QVERIFY(kept.keep().has_value());
        }
        {
            auto undone = Savepoint::begin(*database).value();
            QVERIFY(add(*database, u"undone"_qs));
            QVERIFY(undone.undo().has_value());
        }
        {
            const auto forgotten = Savepoint::begin(*database);
            QVERIFY(add(*database, u"forgotten"_qs));
        }
        QVERIFY(add(*database, u"after"_qs));
        QVERIFY(transaction.commit().has_value());
        const auto series = database->all(u"SELECT series FROM counters ORDER BY series"_qs, {},
                                          [](const Row &row) { return row.text(0); });
        QCOMPARE(series.value(), QStringList({u"after"_qs, u"before"_qs, u"kept"_qs}));
    }

    void a_failed_part_does_not_spoil_the_rest_data() { TestDatabase::addRows(); }
    void a_failed_part_does_not_spoil_the_rest()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        const auto database = testDatabase.open();
        auto transaction = Transaction::begin(*database).value();
        QVERIFY(add(*database, u"once"_qs));
        {
            const auto part = Savepoint::begin(*database);
            QVERIFY(!add(*database, u"once"_qs));
        }
        QVERIFY(add(*database, u"more"_qs));
        QVERIFY(transaction.commit().has_value());
        QCOMPARE(database->integer(u"SELECT count(*) FROM counters"_qs).value(), 2);
    }

    void a_savepoint_belongs_into_a_transaction_data() { TestDatabase::addRows(); }
    void a_savepoint_belongs_into_a_transaction()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        const auto database = testDatabase.open();
        QCOMPARE(Savepoint::begin(*database).error().code, ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(SavepointTest)
#include "tst_savepoint.moc"
