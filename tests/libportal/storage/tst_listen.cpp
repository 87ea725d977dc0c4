// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"
#include "tests/support/fixedclock.h"
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;

/// What PostgreSQL tells the connections that listen. (SQLite tells nothing; the feed looks there.)
class tst_Listen : public QObject
{
    Q_OBJECT

    static void record(Database &database, const Clock &clock)
    {
        auto transaction = Transaction::begin(database);
        QVERIFY(transaction);
        QVERIFY(ChangeLog(database, clock).record(u"registration"_qs, u"REG-20261101-0001"_qs));
        QVERIFY(transaction->commit());
    }

private Q_SLOTS:
    void init()
    {
        if (!TestDatabase::dialects().contains(Dialect::PostgreSql))
            QSKIP("AGLIS_TEST_POSTGRES names no server");
    }

    void what_is_committed_elsewhere_is_heard()
    {
        const TestDatabase database(Dialect::PostgreSql);
        const FixedClock clock;
        const auto ears = database.open();
        const auto mouth = database.open();
        int heard = 0;
        QVERIFY(ears->listen(ChangeLog::channel(), [&] { ++heard; }));
        record(*mouth, clock);
        QTRY_COMPARE(heard, 1);
        record(*ears, clock); // and one's own, as everybody's
        QTRY_COMPARE(heard, 2);
    }

    void what_is_rolled_back_is_not_heard()
    {
        const TestDatabase database(Dialect::PostgreSql);
        const auto ears = database.open();
        const auto mouth = database.open();
        QStringList heard;
        QVERIFY(ears->listen(u"aglis_one"_qs, [&] { heard.append(u"one"_qs); }));
        QVERIFY(ears->listen(u"aglis_two"_qs, [&] { heard.append(u"two"_qs); }));
        {
            auto transaction = Transaction::begin(*mouth);
            QVERIFY(mouth->notifyOnCommit(u"aglis_one"_qs));
        }
        auto transaction = Transaction::begin(*mouth);
        QVERIFY(mouth->notifyOnCommit(u"aglis_two"_qs));
        QVERIFY(transaction->commit());
        QTRY_COMPARE(heard, QStringList{u"two"_qs});
    }

    void a_connection_that_was_lost_listens_again()
    {
        const TestDatabase database(Dialect::PostgreSql);
        const FixedClock clock;
        const auto ears = database.open();
        const auto mouth = database.open();
        int heard = 0;
        QVERIFY(ears->listen(ChangeLog::channel(), [&] { ++heard; }));
        const auto pid = ears->integer(u"SELECT pg_backend_pid()"_qs);
        QVERIFY(
            mouth->each(u"SELECT pg_terminate_backend(:pid)"_qs, {{u"pid"_qs, *pid}}, [](const Row &) {}));
        QTRY_VERIFY(ears->integer(u"SELECT pg_backend_pid()"_qs).value_or(*pid) != *pid);
        record(*mouth, clock);
        QTRY_COMPARE(heard, 1);
    }
};

QTEST_GUILESS_MAIN(tst_Listen)
#include "tst_listen.moc"
