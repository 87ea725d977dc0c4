// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/blobstore.h"
#include "libportal/storage/database.h"
#include "libportal/storage/transaction.h"
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

#include <thread>

using namespace portal;
using portal::testing::TestDatabase;

namespace {

const QString countNotes = u"SELECT count(*) FROM notes"_qs;
const QString insertNote = u"INSERT INTO notes (words) VALUES (:words)"_qs;

std::unique_ptr<Database> withNotes(const TestDatabase &testDatabase)
{
    auto database = testDatabase.open();
    const bool made =
        database
            ->executeScript(u"CREATE TABLE notes (words TEXT PRIMARY KEY, number BIGINT, bytes %1)"_qs.arg(
                database->dialect() == Dialect::Sqlite ? u"BLOB"_qs : u"BYTEA"_qs))
            .has_value();
    return made ? std::move(database) : nullptr;
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_committed_transaction_stays_and_another_vanishes_data() { TestDatabase::addRows(); }
    void a_committed_transaction_stays_and_another_vanishes()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        QVERIFY(database);
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction.has_value());
            QVERIFY(database->execute(insertNote, {{u"words"_qs, u"kept"_qs}}).has_value());
            QVERIFY(transaction->commit().has_value());
        }
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction.has_value());
            QVERIFY(database->execute(insertNote, {{u"words"_qs, u"dropped"_qs}}).has_value());
            QCOMPARE(database->integer(countNotes).value(), 2);
        }
        QCOMPARE(testDatabase.open()->integer(countNotes).value(), 1);
        QVERIFY(!database->inTransaction());
    }

    void a_transaction_inside_a_transaction_is_refused_data() { TestDatabase::addRows(); }
    void a_transaction_inside_a_transaction_is_refused()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        const auto database = testDatabase.open();
        const auto outer = Transaction::begin(*database);
        QVERIFY(outer.has_value());
        QVERIFY(!Transaction::begin(*database).has_value());
        QVERIFY(database->inTransaction());
    }

    void values_come_back_as_they_went_in_data() { TestDatabase::addRows(); }
    void values_come_back_as_they_went_in()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        QVERIFY(database);
        const QByteArray bytes("\0\x01'\\\xff", 5);
        const QString words = u"O'Brien \\ \"%\" :words 😀\nnew"_qs;
        QVERIFY(database
                    ->execute(u"INSERT INTO notes VALUES (:words, :number, :bytes)"_qs,
                              {{u"words"_qs, words}, {u"number"_qs, qint64(1) << 60}, {u"bytes"_qs, bytes}})
                    .has_value());
        QVERIFY(
            database
                ->execute(u"INSERT INTO notes VALUES (:words, :number, :bytes)"_qs,
                          {{u"words"_qs, u"null"_qs}, {u"number"_qs, sqlNull()}, {u"bytes"_qs, sqlNull()}})
                .has_value());
        int seen = 0;
        const auto read = database->each(u"SELECT words, number, bytes FROM notes ORDER BY number IS NULL"_qs,
                                         {}, [&](const Row &row) {
                                             if (seen++ == 0) {
                                                 QCOMPARE(row.text(0), words);
                                                 QCOMPARE(row.integer(1), qint64(1) << 60);
                                                 QCOMPARE(row.bytes(2), bytes);
                                             } else {
                                                 QVERIFY(row.isNull(1));
                                                 QVERIFY(!row.optionalInteger(1));
                                                 QVERIFY(row.isNull(2));
                                             }
                                         });
        QVERIFY(read.has_value());
        QCOMPARE(seen, 2);
    }

    void s26_a_value_is_never_read_as_sql_data() { TestDatabase::addRows(); }
    void s26_a_value_is_never_read_as_sql()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        QVERIFY(database);
        const QString attack = u"x'); DROP TABLE notes; --"_qs;
        QVERIFY(database->execute(insertNote, {{u"words"_qs, attack}}).has_value());
        QCOMPARE(database->integer(countNotes).value(), 1);
    }

    void values_are_found_by_name_in_any_order_data() { TestDatabase::addRows(); }
    void values_are_found_by_name_in_any_order()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        QVERIFY(database);
        const QString sql = u"SELECT words FROM notes WHERE number = :number AND words <> :not AND "
                            "(words = :words OR words = :words || '!')"_qs;
        QVERIFY(database->execute(u"INSERT INTO notes (number, words) VALUES (:number, :words)"_qs,
                                  {{u"words"_qs, u"so!"_qs}, {u"number"_qs, 7}}));
        const auto read = [](const Row &row) {
            return row.text(0);
        };
        const Bindings inOrder{{u"number"_qs, 7}, {u"not"_qs, u"no"_qs}, {u"words"_qs, u"so"_qs}};
        const Bindings turned{{u"words"_qs, u"so"_qs}, {u"not"_qs, u"no"_qs}, {u"number"_qs, 7}};
        for (const Bindings &bindings : {inOrder, turned, inOrder})
            QCOMPARE(database->all(sql, bindings, read).value(), QStringList(u"so!"_qs));
        QCOMPARE(
            database->one(sql, {{u"words"_qs, u"so"_qs}, {u"not"_qs, u"so!"_qs}, {u"number"_qs, 7}}, read)
                .value(),
            std::nullopt);
        QVERIFY(database->executeInOrder(
            u"INSERT INTO notes (words, number) VALUES (:p1, :p0), ('again ' || :p1, :p0 + 1)"_qs,
            {20, u"turned"_qs}));
        QCOMPARE(database->integer(u"SELECT number FROM notes WHERE words = 'again turned'"_qs).value(), 21);
    }

    void a_value_of_the_last_run_is_not_left_behind()
    {
        const TestDatabase testDatabase(Dialect::Sqlite, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        QVERIFY(database);
        const QString sql = u"INSERT INTO notes (words, number) VALUES (:words, :number)"_qs;
        QVERIFY(database->execute(sql, {{u"words"_qs, u"a"_qs}, {u"number"_qs, 1}}));
        QVERIFY(!database->execute(sql, {{u"words"_qs, u"b"_qs}}));
        QVERIFY(!database->execute(sql, {{u"words"_qs, u"b"_qs}, {u"words"_qs, u"c"_qs}}));
        QCOMPARE(database->integer(countNotes).value(), 1);
    }

    void one_statement_is_run_and_not_half_of_two()
    {
        const TestDatabase testDatabase(Dialect::Sqlite, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        QVERIFY(database);
        const QString two = u"INSERT INTO notes (words) VALUES ('a'); DELETE FROM nothing"_qs;
        QVERIFY(!database->execute(two));
        QVERIFY(!database->executeScript(two));
        QVERIFY(!database->executeScript(u"-- nothing at all"_qs));
        QCOMPARE(database->integer(countNotes).value(), 0);
    }

    void rows_that_a_change_gives_are_passed_by_data() { TestDatabase::addRows(); }
    void rows_that_a_change_gives_are_passed_by()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        QVERIFY(database);
        QCOMPARE(database->execute(u"INSERT INTO notes (words) VALUES ('a'), ('b'), ('c') RETURNING words"_qs)
                     .value(),
                 3);
        QCOMPARE(testDatabase.open()->integer(countNotes).value(), 3);
    }

    void a_reader_that_throws_leaves_nothing_open()
    {
        const TestDatabase testDatabase(Dialect::Sqlite, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        QVERIFY(database);
        for (const QString &words : {u"a"_qs, u"b"_qs})
            QVERIFY(database->execute(insertNote, {{u"words"_qs, words}}));
        const auto throwing = [](const Row &) {
            throw std::runtime_error("no");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 (void)database->each(u"SELECT words FROM notes"_qs, {}, throwing));
        QVERIFY(testDatabase.open()->execute(insertNote, {{u"words"_qs, u"c"_qs}}));
        QCOMPARE(database->integer(countNotes).value(), 3); // not what stood there then
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction.has_value());
        QVERIFY(database->execute(insertNote, {{u"words"_qs, u"d"_qs}}));
        QVERIFY(transaction->commit().has_value());
    }

    void a_text_that_begins_with_a_byte_order_mark_comes_back()
    {
        const TestDatabase testDatabase(Dialect::Sqlite, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        QVERIFY(database);
        const QString words = u"\uFEFFa"_qs;
        QVERIFY(database->execute(insertNote, {{u"words"_qs, words}}));
        const auto read = [](const Row &row) {
            return row.text(0);
        };
        QCOMPARE(
            database->one(u"SELECT words FROM notes WHERE words = :words"_qs, {{u"words"_qs, words}}, read)
                .value(),
            words);
    }

    void a_nul_character_is_refused_alike_data() { TestDatabase::addRows(); }
    void a_nul_character_is_refused_alike()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        const QString text = u"a"_qs + QChar(u'\0') + u"b"_qs;
        QCOMPARE(database->execute(insertNote, {{u"words"_qs, text}}).error().code, ErrorCode::Malformed);
        QCOMPARE(database->integer(countNotes).value(), 0);
    }

    void a_second_row_with_the_same_key_is_a_duplicate_and_its_value_is_not_told_data()
    {
        TestDatabase::addRows();
    }
    void a_second_row_with_the_same_key_is_a_duplicate_and_its_value_is_not_told()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        QVERIFY(database);
        QVERIFY(database->execute(insertNote, {{u"words"_qs, u"secret words"_qs}}).has_value());
        const auto again = database->execute(insertNote, {{u"words"_qs, u"secret words"_qs}});
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().code, ErrorCode::Duplicate);
        QVERIFY(!again.error().detail.contains(u"secret words"));
    }

    void writers_wait_for_each_other_and_all_get_through_data() { TestDatabase::addRows(); }
    void writers_wait_for_each_other_and_all_get_through()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
        QVERIFY(withNotes(testDatabase));
        constexpr int writers = 8;
        constexpr int each = 25;
        std::atomic<int> failures = 0;
        std::vector<std::jthread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&, writer] {
                const auto database = testDatabase.open();
                for (int i = 0; i < each; ++i) {
                    auto transaction = Transaction::begin(*database);
                    const QString words = u"%1/%2"_qs.arg(writer).arg(i);
                    if (!transaction || !database->execute(insertNote, {{u"words"_qs, words}}) ||
                        !transaction->commit())
                        ++failures;
                }
            });
        }
        threads.clear();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(testDatabase.open()->integer(countNotes).value(), writers * each);
    }

    void a_read_only_database_answers_unavailable()
    {
        const TestDatabase testDatabase(Dialect::Sqlite, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        QVERIFY(database->executeScript(u"PRAGMA query_only=ON"_qs).has_value());
        const auto written = database->execute(insertNote, {{u"words"_qs, u"x"_qs}});
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, ErrorCode::Unavailable);
    }

    void a_full_disk_answers_unavailable_and_loses_nothing()
    {
        const TestDatabase testDatabase(Dialect::Sqlite, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        QVERIFY(database->execute(insertNote, {{u"words"_qs, u"first"_qs}}).has_value());
        const qint64 pages = database->integer(u"PRAGMA page_count"_qs).value();
        QVERIFY(database->executeScript(u"PRAGMA max_page_count=%1"_qs.arg(pages)).has_value());
        const auto written = database->execute(insertNote, {{u"words"_qs, QString(1000000, u'x')}});
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, ErrorCode::Unavailable);
        QCOMPARE(testDatabase.open()->integer(countNotes).value(), 1);
    }

    void a_lost_postgres_connection_is_replaced()
    {
        if (!TestDatabase::dialects().contains(Dialect::PostgreSql))
            QSKIP("AGLIS_TEST_POSTGRES names no server");
        const TestDatabase testDatabase(Dialect::PostgreSql, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        const auto other = testDatabase.open();
        const auto cut = [&] {
            return other->integer(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE "
                                  "datname = current_database() AND pid <> pg_backend_pid()"_qs);
        };
        QCOMPARE(cut().value(), 1);
        QCOMPARE(database->integer(countNotes).value(), 0); // reads are tried again by themselves

        QCOMPARE(cut().value(), 1);
        auto transaction = Transaction::begin(*database); // nothing done yet: a new connection serves
        QVERIFY(transaction.has_value());
        QVERIFY(database->execute(insertNote, {{u"words"_qs, u"a"_qs}}).has_value());
        QCOMPARE(cut().value(), 1);
        const auto committed = transaction->commit();
        QVERIFY(!committed.has_value());
        QCOMPARE(committed.error().code, ErrorCode::Unavailable);
        QCOMPARE(database->integer(countNotes).value(), 0);
    }

    void a_server_that_vanishes_is_noticed_soon()
    {
        if (!TestDatabase::dialects().contains(Dialect::PostgreSql))
            QSKIP("AGLIS_TEST_POSTGRES names no server");
        const TestDatabase testDatabase(Dialect::PostgreSql, TestDatabase::Content::Empty);
        const auto database = testDatabase.open();
        const auto setting = [&](const QString &name) {
            return database
                ->one(u"SELECT current_setting(:name, true)"_qs, {{u"name"_qs, name}},
                      [](const Row &row) { return row.text(0); })
                .value()
                .value();
        };
        QCOMPARE(setting(u"idle_in_transaction_session_timeout"_qs), u"30s"_qs);
        QCOMPARE(setting(u"statement_timeout"_qs), u"1min"_qs);
        const bool overTcp =
            database
                ->integer(u"SELECT count(*) FROM pg_stat_activity WHERE pid = pg_backend_pid() "
                          "AND client_addr IS NOT NULL"_qs)
                .value() == 1;
        if (!overTcp)
            return; // on a socket of this machine the server knows no keepalives
        QCOMPARE(setting(u"tcp_keepalives_idle"_qs), u"10"_qs);
        if (database->integer(u"SELECT current_setting('server_version_num')::int"_qs).value() >= 120000)
            QVERIFY(setting(u"tcp_user_timeout"_qs) == u"10s" || setting(u"tcp_user_timeout"_qs) == u"10000");
    }

    void a_server_that_became_read_only_is_left()
    {
        if (!TestDatabase::dialects().contains(Dialect::PostgreSql))
            QSKIP("AGLIS_TEST_POSTGRES names no server");
        const TestDatabase testDatabase(Dialect::PostgreSql, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        const auto write = [&] {
            return database->execute(insertNote, {{u"words"_qs, u"a"_qs}});
        };
        const QString readOnly = u"SET default_transaction_read_only = on"_qs; // of this session alone
        QVERIFY(database->executeScript(readOnly).has_value());
        QCOMPARE(write().error().code, ErrorCode::Unavailable);
        QVERIFY(write().has_value());

        QVERIFY(database->executeScript(readOnly).has_value());
        {
            const auto transaction = Transaction::begin(*database);
            QCOMPARE(database->execute(u"DELETE FROM notes"_qs).error().code, ErrorCode::Unavailable);
        }
        auto transaction = Transaction::begin(*database).value();
        QVERIFY(database->execute(u"DELETE FROM notes"_qs).has_value());
        QVERIFY(transaction.commit().has_value());
    }

    void a_file_opened_anew_has_all_its_settings()
    {
        const TestDatabase testDatabase(Dialect::Sqlite, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        QVERIFY(database->executeScript(u"PRAGMA wal_checkpoint(TRUNCATE)"_qs).has_value());
        {
            const auto transaction = Transaction::begin(*database);
            QVERIFY(database->executeScript(u"ROLLBACK"_qs).has_value()); // nobody knows its state now
        }
        const QString file = testDatabase.config().sqliteFile;
        QVERIFY(QFile::rename(file, file + u".away"_qs));
        for (const auto &beside : {u"-wal"_qs, u"-shm"_qs})
            QVERIFY(QFile::remove(file + beside));
        QFile rubbish(file);
        QVERIFY(rubbish.open(QIODevice::WriteOnly));
        rubbish.write(QByteArray(8192, 'x'));
        rubbish.close();
        QVERIFY(!database->integer(countNotes).has_value());
        QVERIFY(rubbish.remove());
        QVERIFY(QFile::rename(file + u".away"_qs, file));
        QCOMPARE(database->integer(u"PRAGMA foreign_keys"_qs).value(), 1);
        QCOMPARE(database->integer(u"PRAGMA secure_delete"_qs).value(), 1);
        QCOMPARE(database->integer(countNotes).value(), 0);
    }

    void a_transaction_with_a_failed_statement_is_not_committed()
    {
        if (!TestDatabase::dialects().contains(Dialect::PostgreSql))
            QSKIP("AGLIS_TEST_POSTGRES names no server; SQLite undoes the failed statement alone");
        const TestDatabase testDatabase(Dialect::PostgreSql, TestDatabase::Content::Empty);
        const auto database = withNotes(testDatabase);
        {
            auto transaction = Transaction::begin(*database).value();
            QVERIFY(database->execute(insertNote, {{u"words"_qs, u"a"_qs}}).has_value());
            QCOMPARE(database->execute(insertNote, {{u"words"_qs, u"a"_qs}}).error().code,
                     ErrorCode::Duplicate);
            const auto committed = transaction.commit();
            QVERIFY(!committed.has_value());
            QCOMPARE(committed.error().code, ErrorCode::Internal);
        }
        QVERIFY(!database->inTransaction());
        QCOMPARE(database->integer(countNotes).value(), 0);
        auto next = Transaction::begin(*database).value(); // and it is forgotten with its transaction
        QVERIFY(database->execute(insertNote, {{u"words"_qs, u"a"_qs}}).has_value());
        QVERIFY(next.commit().has_value());
        QCOMPARE(database->integer(countNotes).value(), 1);
    }

    void an_unusable_address_names_the_field_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("other scheme") << u"mysql://a@b/c"_qs;
        QTest::newRow("no name") << u"postgresql://a@b/"_qs;
        QTest::newRow("garbage") << u"postgresql://a b c"_qs;
    }
    void an_unusable_address_names_the_field()
    {
        QFETCH(QString, url);
        const auto opened = DatabaseSource({{}, url}).open();
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().fields.value(0).field, u"database"_qs);
    }

    void sealed_bytes_come_back_and_can_be_removed_data() { TestDatabase::addRows(); }
    void sealed_bytes_come_back_and_can_be_removed()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        const auto database = testDatabase.open();
        BlobStore store(*database, testDatabase.folder() + u"/photos"_qs);
        const QByteArray bytes(300000, '\x7f');
        QVERIFY(store.put(u"abcdef0123"_qs, bytes).has_value());
        QCOMPARE(store.get(u"abcdef0123"_qs).value(), bytes);
        QVERIFY(store.remove(u"abcdef0123"_qs).has_value());
        QCOMPARE(store.get(u"abcdef0123"_qs).error().code, ErrorCode::NotFound);
        QVERIFY(!store.put(u"../../etc/passwd"_qs, bytes).has_value());
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
