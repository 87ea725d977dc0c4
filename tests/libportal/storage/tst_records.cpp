// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that every room shares: change feed, audit chain, counters, search.
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/counters.h"
#include "libportal/storage/savepoint.h"
#include "libportal/storage/search.h"
#include "libportal/storage/transaction.h"
#include "tests/support/fixedclock.h"
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

#include <atomic>
#include <set>
#include <thread>

using namespace portal;
using portal::testing::FixedClock;
using portal::testing::TestDatabase;

class RecordsTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock;

    static QString take(Database &database, int day = 20777)
    {
        auto transaction = Transaction::begin(database).value();
        const auto number = Counters(database).nextOfDay(u"REG"_qs, Day(std::chrono::days(day)));
        return number && transaction.commit() ? *number : QString();
    }

private Q_SLOTS:
    void numbers_are_never_given_twice_and_leave_no_gap_data() { TestDatabase::addRows(); }
    void numbers_are_never_given_twice_and_leave_no_gap()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        std::mutex mutex;
        std::set<QString> numbers;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&] {
                    const auto database = testDatabase.open();
                    for (int n = 0; n < 25; ++n) {
                        const QString number = take(*database);
                        const std::scoped_lock lock(mutex);
                        numbers.insert(number);
                    }
                });
            }
        }
        QCOMPARE(numbers.size(), size_t(100));
        QCOMPARE(*numbers.begin(), u"REG-20261120-0001"_qs);
        QCOMPARE(*numbers.rbegin(), u"REG-20261120-0100"_qs);
    }

    void a_clock_that_goes_back_over_midnight_gives_no_number_twice_data() { TestDatabase::addRows(); }
    void a_clock_that_goes_back_over_midnight_gives_no_number_twice()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        const auto database = testDatabase.open();
        QStringList numbers;
        for (const int day : {20777, 20778, 20777, 20778, 20777})
            numbers.append(take(*database, day).mid(10));
        QCOMPARE(numbers.join(u' '), u"20-0001 21-0001 20-0002 21-0002 20-0003"_qs);
    }

    void a_number_grows_wider_when_a_day_needs_it_data() { TestDatabase::addRows(); }
    void a_number_grows_wider_when_a_day_needs_it()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        const auto database = testDatabase.open();
        QVERIFY(database->execute(u"INSERT INTO counters VALUES ('REG', '20261120', 9999)"_qs).has_value());
        QCOMPARE(take(*database), u"REG-20261120-10000"_qs);
    }

    void a_rolled_back_number_is_given_again_data() { TestDatabase::addRows(); }
    void a_rolled_back_number_is_given_again()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        const auto database = testDatabase.open();
        {
            const auto transaction = Transaction::begin(*database);
            QVERIFY(Counters(*database).nextOfDay(u"REG"_qs, Day(std::chrono::days(20777))).has_value());
        }
        QCOMPARE(take(*database), u"REG-20261120-0001"_qs);
    }

    void a_change_is_seen_after_the_commit_and_in_order_data() { TestDatabase::addRows(); }
    void a_change_is_seen_after_the_commit_and_in_order()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        const auto writer = testDatabase.open();
        const auto reader = testDatabase.open();
        ChangeLog written(*writer, m_clock);
        ChangeLog feed(*reader, m_clock);
        {
            auto transaction = Transaction::begin(*writer).value();
            QVERIFY(written.record(u"registration"_qs, u"REG-1"_qs).has_value());
            QVERIFY(feed.after(0, 10).value().isEmpty());
            QVERIFY(transaction.commit().has_value());
        }
        const auto changes = feed.after(0, 10).value();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].key, u"REG-1"_qs);
        QVERIFY(feed.after(changes[0].seq, 10).value().isEmpty());
        QCOMPARE(feed.newest().value(), changes[0].seq);
    }

    void a_slow_transaction_is_not_overtaken_in_the_feed_data()
    {
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("one change") << QStringList{u"slow"_qs};
        QTest::newRow("several changes") << QStringList{u"slow"_qs, u"slower"_qs};
    }
    void a_slow_transaction_is_not_overtaken_in_the_feed()
    {
        QFETCH(QStringList, keys);
        if (!TestDatabase::dialects().contains(Dialect::PostgreSql))
            QSKIP("AGLIS_TEST_POSTGRES names no server; SQLite has one writer at a time");
        const TestDatabase testDatabase(Dialect::PostgreSql);
        const auto slow = testDatabase.open();
        const auto quick = testDatabase.open();
        const auto reader = testDatabase.open();
        ChangeLog feed(*reader, m_clock);
        auto slowTransaction = Transaction::begin(*slow).value();
        {
            auto transaction = Transaction::begin(*quick).value();
            // The older transaction takes the later seq.
            QVERIFY(Counters(*quick).nextOfDay(u"REG"_qs, Day(std::chrono::days(20777))).has_value());
            ChangeLog slowLog(*slow, m_clock);
            QVERIFY((keys.size() == 1 ? slowLog.record(u"ticket"_qs, keys[0])
                                      : slowLog.record(u"ticket"_qs, keys))
                        .has_value());
            QVERIFY(ChangeLog(*quick, m_clock).record(u"ticket"_qs, u"quick"_qs).has_value());
            QVERIFY(transaction.commit().has_value());
        }
        QVERIFY(feed.after(0, 10).value().isEmpty());
        QCOMPARE(feed.newest().value(), 0);
        QVERIFY(slowTransaction.commit().has_value());
        QCOMPARE(feed.after(0, 10).value().size(), keys.size() + 1);
    }

    void a_reader_that_remembers_the_last_seq_misses_nothing_data() { TestDatabase::addRows(); }
    void a_reader_that_remembers_the_last_seq_misses_nothing()
    {
        QFETCH(Dialect, dialect);
        constexpr int writers = 4;
        constexpr int transactions = 30;
        const TestDatabase testDatabase(dialect);
        const auto reader = testDatabase.open();
        ChangeLog feed(*reader, m_clock);
        std::atomic<int> finished = 0;
        std::vector<std::jthread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&, writer] {
                const auto database = testDatabase.open();
                ChangeLog changes(*database, m_clock);
                for (int n = 0; n < transactions; ++n) {
                    auto transaction = Transaction::begin(*database).value();
                    for (int part = 0; part < 2; ++part)
                        (void)changes.record(u"ticket"_qs,
                                             QStringLiteral("%1-%2-%3").arg(writer).arg(n).arg(part));
                    (void)transaction.commit();
                }
                ++finished;
            });
        }
        QSet<QString> seen;
        qint64 last = 0;
        for (bool done = false; !done;) {
            done = finished == writers; // asked before the last look
            const auto changes = feed.after(last, 7).value();
            for (const Change &change : changes)
                seen.insert(change.key);
            last = changes.isEmpty() ? last : changes.last().seq;
            done = done && changes.isEmpty();
        }
        QCOMPARE(seen.size(), writers * transactions * 2);
    }

    void a_change_undone_with_a_savepoint_leaves_the_feed_held()
    {
        if (!TestDatabase::dialects().contains(Dialect::PostgreSql))
            QSKIP("AGLIS_TEST_POSTGRES names no server; SQLite has one writer at a time");
        const TestDatabase testDatabase(Dialect::PostgreSql);
        const auto slow = testDatabase.open();
        const auto quick = testDatabase.open();
        const auto reader = testDatabase.open();
        ChangeLog feed(*reader, m_clock);
        auto slowTransaction = Transaction::begin(*slow).value();
        {
            const auto savepoint = Savepoint::begin(*slow);
            QVERIFY(ChangeLog(*slow, m_clock).record(u"ticket"_qs, u"undone"_qs).has_value());
        }
        for (int i = 0; i < 3; ++i)
            QVERIFY(ChangeLog(*slow, m_clock).record(u"ticket"_qs, u"slow"_qs).has_value());
        QCOMPARE(slow->integer(u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' "
                               "AND pid = pg_backend_pid()"_qs)
                     .value(),
                 1);
        {
            auto transaction = Transaction::begin(*quick).value();
            QVERIFY(ChangeLog(*quick, m_clock).record(u"ticket"_qs, u"quick"_qs).has_value());
            QVERIFY(transaction.commit().has_value());
        }
        QVERIFY(feed.after(0, 10).value().isEmpty());
        QVERIFY(slowTransaction.commit().has_value());
        QCOMPARE(feed.after(0, 10).value().size(), 4);
    }

    void a_transaction_that_changes_something_else_holds_nobody_up_data() { TestDatabase::addRows(); }
    void a_transaction_that_changes_something_else_holds_nobody_up()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        const TestDatabase otherDatabase(dialect);
        const auto writer = testDatabase.open();
        const auto other = otherDatabase.open();
        const auto longTransaction = Transaction::begin(*other);
        QVERIFY(ChangeLog(*other, m_clock).record(u"ticket"_qs, u"elsewhere"_qs).has_value());
        auto transaction = Transaction::begin(*writer).value();
        QVERIFY(ChangeLog(*writer, m_clock).record(u"ticket"_qs, u"here"_qs).has_value());
        QVERIFY(transaction.commit().has_value());
        QCOMPARE(ChangeLog(*writer, m_clock).after(0, 10).value().size(), 1);
    }

    void an_altered_or_missing_audit_entry_shows_data() { TestDatabase::addRows(); }
    void an_altered_or_missing_audit_entry_shows()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        const auto database = testDatabase.open();
        AuditLog audit(*database, m_clock);
        for (int i = 0; i < 5; ++i) {
            m_clock.advance(std::chrono::seconds(1));
            QVERIFY(audit
                        .append({0,
                                 {},
                                 u"staff:%1"_qs.arg(i),
                                 u"photo.viewed"_qs,
                                 u"registration"_qs,
                                 u"REG-1"_qs,
                                 {}})
                        .has_value());
        }
        QCOMPARE(audit.of(u"registration"_qs, u"REG-1"_qs).value().size(), 5);
        // What reads UTF-8 drops such a mark at the beginning of a text.
        QVERIFY(audit.append({0, {}, u"staff:1"_qs, u"access.refused"_qs, u"x"_qs, u"\uFEFF\uFEFFx"_qs, {}}));
        QCOMPARE(audit.firstBroken().value(), std::nullopt);
        QVERIFY(database->execute(u"UPDATE audit_log SET actor = 'staff:9' WHERE seq = 3"_qs).has_value());
        QCOMPARE(audit.firstBroken().value(), 3);
        QVERIFY(database->execute(u"UPDATE audit_log SET actor = 'staff:2' WHERE seq = 3"_qs).has_value());
        QCOMPARE(audit.firstBroken().value(), std::nullopt);
        QVERIFY(database->execute(u"DELETE FROM audit_log WHERE seq = 4"_qs).has_value());
        QCOMPARE(audit.firstBroken().value(), 5);
    }

    void audit_pages_go_back_in_time_data() { TestDatabase::addRows(); }
    void audit_pages_go_back_in_time()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        const auto database = testDatabase.open();
        AuditLog audit(*database, m_clock);
        for (int i = 1; i <= 5; ++i)
            QVERIFY(
                audit.append({0, {}, u"system"_qs, u"x"_qs, u"y"_qs, QString::number(i), {}}).has_value());
        const auto first = audit.list({2, {}}).value();
        QCOMPARE(first.total, 5);
        QCOMPARE(first.items[0].key, u"5"_qs);
        const auto last = audit.list({4, audit.list({2, first.nextCursor}).value().nextCursor}).value();
        QCOMPARE(last.items.size(), 1);
        QCOMPARE(last.items[0].key, u"1"_qs);
        QVERIFY(last.nextCursor.isEmpty());
    }

    void search_finds_parts_of_words_and_takes_signs_literally_data() { TestDatabase::addRows(); }
    void search_finds_parts_of_words_and_takes_signs_literally()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        const auto database = testDatabase.open();
        int number = 0;
        for (const auto *name : {"Zainal Uji", "Siti \"Coba\" Percontohan", "100% Nyata"}) {
            const QString text = searchText({QString::fromUtf8(name), u"0812-0000-000%1"_qs.arg(++number)});
            QVERIFY(database
                        ->execute(
                            u"INSERT INTO customers (code, status, language, full_name, email, phone, "
                            "street, rt, rw, village, district, city, province, postal_code, landmark, "
                            "address_key, package_code, package_name, package_speed_mbps, package_price, "
                            "created_at, updated_at, search_text) VALUES (:code, 'active', 'id', '', '', '', "
                            "'', '', '', '', '', '', '', '', '', '', '', '', 1, 1, 1, 1, :text)"_qs,
                            {{u"code"_qs, QString::number(number)}, {u"text"_qs, text}})
                        .has_value());
        }
        const auto found = [&](const QString &query) {
            const SearchCondition condition = searchCondition(dialect, u"customers"_qs, u"c"_qs, query);
            return database
                ->integer(u"SELECT count(*) FROM customers c WHERE "_qs + condition.sql, condition.bindings)
                .value();
        };
        QCOMPARE(found(u"ainal"_qs), 1);
        QCOMPARE(found(u"ZAINAL uji"_qs), 1);
        QCOMPARE(found(u"zainal coba"_qs), 0);
        QCOMPARE(found(u"ji"_qs), 1);
        QCOMPARE(found(u"0812-0000"_qs), 3);
        QCOMPARE(found(u"\"coba\""_qs), 1);
        QCOMPARE(found(u"%"_qs), 1);
        QCOMPARE(found(u"0% n"_qs), 1);
        QCOMPARE(found(u"___"_qs), 0);
        QCOMPARE(found(u"* OR NOT ("_qs), 0);
        QCOMPARE(found(QString()), 3);
    }
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "tst_records.moc"
