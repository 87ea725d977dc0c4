// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a message, whatever the gateway says. How gateways are stopped, paced and replaced:
// tst_dispatcherchain, tst_dispatcherpace.
#include "tests/libportal/messaging/dispatcherfixture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::DispatcherFixture;
using portal::testing::Script;
using portal::testing::TestDatabase;

class DispatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_committed_message_goes_out_and_is_recorded_data() { TestDatabase::addRows(); }
    void a_committed_message_goes_out_and_is_recorded()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.start();
        const MessageId id = fixture.queue(fixture.received());
        QTRY_COMPARE(fixture.state(id), MessageState::Accepted);
        const MessageRecord record = fixture.record(id);
        QCOMPARE(fixture.first().received.size(), 1);
        const OutgoingMessage sent = fixture.first().received[0];
        QCOMPARE(sent.id, id.value());
        QCOMPARE(sent.to, fixture.phone());
        QCOMPARE(sent.text, record.text);
        QCOMPARE(sent.templateParameters.first(), u"Zainal Uji"_qs);
        QCOMPARE(record.provider, u"first"_qs);
        QCOMPARE(record.acceptedAt, fixture.clock.now());
        QCOMPARE(record.attempts, 1);
        QCOMPARE(record.deliveredAt, std::nullopt);
        QCOMPARE(fixture.changes.after(0, 10).value().size(), 2);
    }

    void s03_a_code_is_sent_and_its_seal_is_gone_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<ErrorClass>("outcome");
        QTest::addColumn<MessageState>("ended");
        for (const Dialect dialect : TestDatabase::dialects()) {
            const QString name = TestDatabase::name(dialect);
            QTest::newRow(qPrintable(name + u" sent"_qs))
                << dialect << ErrorClass::None << MessageState::Accepted;
            QTest::newRow(qPrintable(name + u" failed"_qs))
                << dialect << ErrorClass::BadNumber << MessageState::Failed;
        }
    }
    void s03_a_code_is_sent_and_its_seal_is_gone()
    {
        QFETCH(Dialect, dialect);
        QFETCH(ErrorClass, outcome);
        QFETCH(MessageState, ended);
        DispatcherFixture fixture(dialect);
        if (outcome != ErrorClass::None)
            fixture.first().always(Script::refused(outcome));
        const MessageId id = fixture.queue(fixture.code());
        QCOMPARE(fixture.number(u"SELECT count(*) FROM outbox WHERE secret IS NOT NULL"_qs), 1);
        fixture.start();
        QTRY_COMPARE(fixture.state(id), ended);
        QCOMPARE(fixture.first().received.at(0).code, u"482916"_qs);
        QVERIFY(fixture.first().received.at(0).text.contains(u"482916"));
        QCOMPARE(fixture.number(u"SELECT count(*) FROM outbox WHERE secret IS NOT NULL"_qs), 0);
        QVERIFY(!fixture.record(id).text.contains(u"482916"));
    }

    void each_class_of_error_has_its_own_consequence_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<ErrorClass>("errorClass");
        QTest::addColumn<MessageState>("state");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<QString>("gateway");
        const struct
        {
            ErrorClass errorClass;
            MessageState state;
            int attempts;
            QString gateway;
        } rows[] = {
            {ErrorClass::Auth, MessageState::Queued, 0, u"stopped"_qs},
            {ErrorClass::DeviceOffline, MessageState::Queued, 0, u"stopped"_qs},
            {ErrorClass::Quota, MessageState::Queued, 0, u"stopped"_qs},
            {ErrorClass::BadNumber, MessageState::Failed, 1, u"healthy"_qs},
            {ErrorClass::Permanent, MessageState::Failed, 1, u"healthy"_qs},
            {ErrorClass::Rate, MessageState::Queued, 0, u"paused"_qs},
            {ErrorClass::Temporary, MessageState::Queued, 1, u"healthy"_qs},
        };
        for (const Dialect dialect : TestDatabase::dialects()) {
            for (const auto &row : rows) {
                const QString name = TestDatabase::name(dialect) + u' ' + errorClassName(row.errorClass);
                QTest::newRow(qPrintable(name))
                    << dialect << row.errorClass << row.state << row.attempts << row.gateway;
            }
        }
    }
    void each_class_of_error_has_its_own_consequence()
    {
        QFETCH(Dialect, dialect);
        QFETCH(ErrorClass, errorClass);
        QFETCH(MessageState, state);
        QFETCH(int, attempts);
        QFETCH(QString, gateway);
        DispatcherFixture fixture(dialect);
        fixture.first().always(Script::refused(errorClass));
        const MessageId id = fixture.queue(fixture.received());
        fixture.start();
        QTRY_COMPARE(fixture.record(id).errorClass, errorClassName(errorClass));
        const MessageRecord record = fixture.record(id);
        QCOMPARE(record.state, state);
        QCOMPARE(record.attempts, attempts);
        QCOMPARE(record.errorReason, u"as scripted"_qs);
        QCOMPARE(record.provider, u"first"_qs);
        QCOMPARE(record.failedAt.has_value(), state == MessageState::Failed);
        QCOMPARE(fixture.gateway(u"first"_qs), gateway);
        QCOMPARE(fixture.first().received.size(), 1);
    }

    void an_answer_that_cannot_be_stored_stops_nobody_else_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<SendOutcome>("outcome");
        QTest::addColumn<MessageState>("state");
        const QString nul = u"a"_qs + QChar(u'\0') + u"b"_qs;
        for (const Dialect dialect : TestDatabase::dialects()) {
            const QByteArray name = TestDatabase::name(dialect).toLatin1();
            QTest::addRow("id with NUL, %s", name.constData())
                << dialect << Script::taken(nul) << MessageState::Accepted;
            SendOutcome refused = Script::refused(ErrorClass::BadNumber);
            refused.reason = nul;
            QTest::addRow("reason with NUL, %s", name.constData())
                << dialect << refused << MessageState::Failed;
        }
    }
    void an_answer_that_cannot_be_stored_stops_nobody_else()
    {
        QFETCH(Dialect, dialect);
        QFETCH(SendOutcome, outcome);
        QFETCH(MessageState, state);
        DispatcherFixture fixture(dialect);
        fixture.first().hold = true;
        const MessageId odd = fixture.queue(fixture.received());
        fixture.first().answer = [&](const OutgoingMessage &message) {
            return message.id == odd.value() ? outcome : Script::taken(QString::number(message.id));
        };
        const MessageId other = fixture.queue(fixture.received(u"REG-2"_qs, 2));
        fixture.start();
        QTRY_VERIFY(!fixture.first().held.empty());
        fixture.first().hold = false;
        fixture.first().release();
        QTRY_COMPARE(fixture.state(other), MessageState::Accepted);
        QTRY_COMPARE(fixture.state(odd), state);
        QCOMPARE(fixture.first().received.size(), 2);
    }

    void a_rate_limit_is_waited_out_as_long_as_it_says_data() { TestDatabase::addRows(); }
    void a_rate_limit_is_waited_out_as_long_as_it_says()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.first().always(Script::refused(ErrorClass::Rate, 90s));
        const MessageId id = fixture.queue(fixture.received());
        fixture.start();
        QTRY_COMPARE(fixture.record(id).errorClass, u"rate"_qs);
        QCOMPARE(fixture.record(id).nextAttemptAt, fixture.clock.now() + 90s);
        fixture.first().answer = {};
        const MessageId other = fixture.queue(fixture.received(u"REG-2"_qs, 2)); // the line waits as a whole
        fixture.advance(89s);
        QTRY_COMPARE(fixture.count(u"queued"_qs), 2);
        fixture.advance(2s);
        QTRY_COMPARE(fixture.state(id), MessageState::Accepted);
        QTRY_COMPARE(fixture.state(other), MessageState::Accepted);
        QCOMPARE(fixture.first().received.size(), 3);
    }

    void a_temporary_error_is_tried_again_later_and_later_until_it_fails_data() { TestDatabase::addRows(); }
    void a_temporary_error_is_tried_again_later_and_later_until_it_fails()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.options.settings.attempts = 4;
        const QString unlucky = fixture.phone(7).e164();
        fixture.first().answer = [unlucky](const OutgoingMessage &message) {
            return message.to.e164() == unlucky ? Script::refused(ErrorClass::Temporary)
                                                : Script::taken(QString::number(message.id));
        };
        const MessageId id = fixture.queue(fixture.received(u"REG-7"_qs, 7));
        fixture.start();
        std::chrono::milliseconds previous{0};
        for (int attempt = 1; attempt < 4; ++attempt) {
            QTRY_COMPARE(fixture.record(id).attempts, attempt);
            QTRY_COMPARE(fixture.state(id), MessageState::Queued);
            const auto wait = fixture.record(id).nextAttemptAt - fixture.clock.now();
            QVERIFY2(wait > 2 * previous && wait >= 8s && wait < 8h,
                     qPrintable(QString::number(wait.count())));
            previous = wait;
            // Others get through meanwhile: the gateway is fine, the message is not.
            const MessageId lucky = fixture.queue(fixture.received(u"REG-1"_qs, 1));
            QTRY_COMPARE(fixture.state(lucky), MessageState::Accepted);
            QCOMPARE(fixture.first().received.last().id, lucky.value());
            const MessageRecord waiting = fixture.record(id);
            fixture.advance(waiting.nextAttemptAt - fixture.clock.now());
        }
        QTRY_COMPARE(fixture.state(id), MessageState::Failed);
        QCOMPARE(fixture.record(id).attempts, 4);
        QCOMPARE(fixture.record(id).failedAt, fixture.clock.now());
    }

    void a_code_is_tried_again_within_seconds()
    {
        DispatcherFixture fixture(Dialect::Sqlite);
        fixture.first().always(Script::refused(ErrorClass::Temporary));
        const MessageId id = fixture.queue(fixture.code());
        fixture.start();
        QTRY_COMPARE(fixture.record(id).errorClass, u"temporary"_qs);
        QVERIFY(fixture.record(id).nextAttemptAt - fixture.clock.now() <= 3s);
        QCOMPARE(fixture.number(u"SELECT count(*) FROM outbox WHERE secret IS NOT NULL"_qs), 1);
    }

    void an_answer_that_never_came_is_tried_again_but_not_for_ever_data() { TestDatabase::addRows(); }
    void an_answer_that_never_came_is_tried_again_but_not_for_ever()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.options.settings.attempts = 3;
        fixture.first().always(Script::unanswered());
        fixture.first().health = {.connection = ProviderHealth::Connection::Connected};
        const MessageId id = fixture.queue(fixture.received());
        fixture.start();
        for (int tries = 1; tries < 3; ++tries) {
            QTRY_COMPARE(fixture.first().received.size(), tries);
            QTRY_COMPARE(fixture.state(id), MessageState::Queued);
            fixture.advance(7h);
        }
        QTRY_COMPARE(fixture.state(id), MessageState::Failed);
        QCOMPARE(fixture.first().received.size(), 3);
        QCOMPARE(fixture.number(u"SELECT count(*) FROM outbox_contacts"_qs), 1); // it may have been reached
    }

    void s11_a_code_that_expired_while_it_waited_is_never_sent_data() { TestDatabase::addRows(); }
    void s11_a_code_that_expired_while_it_waited_is_never_sent()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        const MessageId old = fixture.queue(fixture.code(1));
        fixture.clock.advance(5min);
        const MessageId fresh = fixture.queue(fixture.code(2));
        fixture.start();
        QTRY_COMPARE(fixture.state(fresh), MessageState::Accepted);
        QCOMPARE(fixture.state(old), MessageState::Expired);
        QCOMPARE(fixture.first().received.size(), 1);
        QCOMPARE(fixture.first().received[0].id, fresh.value());
        QCOMPARE(fixture.number(u"SELECT count(*) FROM outbox WHERE secret IS NOT NULL"_qs), 0);
    }

    void s11_a_code_expires_even_while_every_gateway_is_down_data() { TestDatabase::addRows(); }
    void s11_a_code_expires_even_while_every_gateway_is_down()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.first().always(Script::refused(ErrorClass::Auth));
        fixture.first().health = {.errorClass = ErrorClass::Auth};
        const MessageId id = fixture.queue(fixture.code());
        fixture.start();
        QTRY_COMPARE(fixture.gateway(u"first"_qs), u"stopped"_qs);
        fixture.advance(5min);
        QTRY_COMPARE(fixture.state(id), MessageState::Expired);
        QCOMPARE(fixture.first().received.size(), 1);
    }

    void a_held_message_waits_for_its_time_data() { TestDatabase::addRows(); }
    void a_held_message_waits_for_its_time()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        MessageRequest request = fixture.received();
        request.hold = 10s;
        const MessageId held = fixture.queue(request);
        fixture.start();
        fixture.advance(9s);
        const MessageId marker = fixture.queue(fixture.received(u"REG-2"_qs, 2));
        QTRY_COMPARE(fixture.state(marker), MessageState::Accepted);
        QCOMPARE(fixture.state(held), MessageState::Queued);
        fixture.advance(1s);
        QTRY_COMPARE(fixture.state(held), MessageState::Accepted);
    }

    void s31_a_killed_dispatchers_messages_are_taken_over_when_its_lease_ends_data()
    {
        TestDatabase::addRows();
    }
    void s31_a_killed_dispatchers_messages_are_taken_over_when_its_lease_ends()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        const MessageId id = fixture.queue(fixture.received());
        {
            Script hanging{.name = u"first"_qs};
            hanging.hold = true;
            Dispatcher::Providers providers;
            providers.push_back(std::make_unique<portal::testing::ScriptedProvider>(hanging));
            Dispatcher killed({fixture.testDatabase.source(), fixture.vault, fixture.clock}, fixture.options,
                              std::move(providers));
            killed.start();
            QTRY_COMPARE(hanging.received.size(), 1);
        } // it is gone without a word, as a killed process is
        QCOMPARE(fixture.state(id), MessageState::Sending);
        fixture.start();
        fixture.advance(fixture.options.lease - 1s);
        const MessageId marker = fixture.queue(fixture.received(u"REG-2"_qs, 2));
        QTRY_COMPARE(fixture.state(marker), MessageState::Accepted);
        QCOMPARE(fixture.state(id), MessageState::Sending);
        fixture.advance(1s);
        QTRY_COMPARE(fixture.state(id), MessageState::Accepted);
        QCOMPARE(fixture.record(id).attempts, 2);
        QCOMPARE(fixture.first().received.size(), 2);
    }

    void a_lease_is_renewed_while_its_message_is_under_way_data() { TestDatabase::addRows(); }
    void a_lease_is_renewed_while_its_message_is_under_way()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.first().hold = true;
        const MessageId id = fixture.queue(fixture.received());
        fixture.start();
        QTRY_COMPARE(fixture.first().received.size(), 1);
        const QString leaseUntil = u"SELECT lease_until FROM outbox"_qs;
        const Instant lease = fromMillis(fixture.number(leaseUntil));
        QCOMPARE(lease, fixture.clock.now() + fixture.options.lease);
        fixture.advance(fixture.options.lease * 3 / 4);
        QTRY_COMPARE(fromMillis(fixture.number(leaseUntil)), fixture.clock.now() + fixture.options.lease);
        fixture.first().release();
        QTRY_COMPARE(fixture.state(id), MessageState::Accepted);
        QCOMPARE(fixture.number(u"SELECT count(*) FROM outbox WHERE lease_owner IS NOT NULL"_qs), 0);
    }

    void s31_a_dispatcher_that_lost_its_lease_changes_nothing_data() { TestDatabase::addRows(); }
    void s31_a_dispatcher_that_lost_its_lease_changes_nothing()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.first().hold = true;
        const MessageId id = fixture.queue(fixture.received());
        fixture.start();
        QTRY_COMPARE(fixture.first().received.size(), 1);
        QVERIFY(fixture.database->execute(u"UPDATE outbox SET lease_owner = 'somebody else'"_qs).has_value());
        fixture.first().release();
        fixture.first().hold = false;
        const MessageId marker = fixture.queue(fixture.received(u"REG-2"_qs, 2));
        QTRY_COMPARE(fixture.state(marker), MessageState::Accepted);
        QCOMPARE(fixture.state(id), MessageState::Sending);
    }

    void s31_two_dispatchers_never_send_one_message_twice_data() { TestDatabase::addRows(); }
    void s31_two_dispatchers_never_send_one_message_twice()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        Script other{.name = u"first"_qs};
        Dispatcher::Providers providers;
        providers.push_back(std::make_unique<portal::testing::ScriptedProvider>(other));
        const QList<MessageId> ids = fixture.queueMany(150);
        Dispatcher second({fixture.testDatabase.source(), fixture.vault, fixture.clock}, fixture.options,
                          std::move(providers));
        fixture.start();
        second.start();
        QTRY_COMPARE(fixture.count(u"accepted"_qs), ids.size());
        QSet<qint64> seen;
        for (const auto &message : fixture.first().received + other.received)
            seen.insert(message.id);
        QCOMPARE(seen.size(), ids.size());
        QCOMPARE(fixture.first().received.size() + other.received.size(), ids.size());
        QVERIFY(!fixture.first().received.isEmpty() && !other.received.isEmpty());
    }

    void what_another_process_wrote_is_found_all_the_same_data() { TestDatabase::addRows(); }
    void what_another_process_wrote_is_found_all_the_same()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.options.poll = 10ms;
        const DatabaseSource elsewhere(fixture.testDatabase.config()); // its signals are not heard here
        Dispatcher::Providers providers;
        providers.push_back(std::make_unique<portal::testing::ScriptedProvider>(fixture.first()));
        Dispatcher dispatcher({elsewhere, fixture.vault, fixture.clock}, fixture.options,
                              std::move(providers));
        dispatcher.start();
        const MessageId id = fixture.queue(fixture.received());
        QTRY_COMPARE(fixture.state(id), MessageState::Accepted);
    }

    void s31_a_lost_database_connection_loses_no_result()
    {
        if (!TestDatabase::dialects().contains(Dialect::PostgreSql))
            QSKIP("AGLIS_TEST_POSTGRES names no server");
        DispatcherFixture fixture(Dialect::PostgreSql);
        fixture.options.poll = 10ms;
        fixture.first().hold = true;
        const MessageId id = fixture.queue(fixture.received());
        fixture.start();
        QTRY_COMPARE(fixture.first().received.size(), 1);
        QVERIFY(fixture.number(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                               "WHERE datname = current_database() AND pid <> pg_backend_pid()"_qs) > 0);
        fixture.first().release();
        QTRY_COMPARE(fixture.state(id), MessageState::Accepted);
        fixture.first().hold = false;
        const MessageId later = fixture.queue(fixture.received(u"REG-2"_qs, 2));
        QTRY_COMPARE(fixture.state(later), MessageState::Accepted);
        QCOMPARE(fixture.first().received.size(), 2);
    }

    void s31_a_database_that_refuses_to_write_delays_results_and_loses_none()
    {
        DispatcherFixture fixture(Dialect::Sqlite);
        fixture.options.poll = 10ms;
        fixture.first().hold = true;
        const MessageId id = fixture.queue(fixture.received());
        fixture.start();
        QTRY_COMPARE(fixture.first().received.size(), 1);
        QVERIFY(fixture.database->executeScript(u"ALTER TABLE change_log RENAME TO change_log_away"_qs));
        fixture.first().release();
        QTRY_VERIFY(fixture.first().held.empty());
        QCOMPARE(fixture.state(id), MessageState::Sending);
        QVERIFY(fixture.database->executeScript(u"ALTER TABLE change_log_away RENAME TO change_log"_qs));
        QTRY_COMPARE(fixture.state(id), MessageState::Accepted);
        QCOMPARE(fixture.first().received.size(), 1);
    }

    void stopping_waits_for_what_is_under_way_data() { TestDatabase::addRows(); }
    void stopping_waits_for_what_is_under_way()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.first().hold = true;
        const MessageId underWay = fixture.queue(fixture.received());
        fixture.start();
        QTRY_COMPARE(fixture.first().received.size(), 1);
        const MessageId waiting = fixture.queue(fixture.received(u"REG-2"_qs, 2));
        QSignalSpy stopped(fixture.dispatcher.get(), &Dispatcher::stopped);
        fixture.dispatcher->stop();
        fixture.first().release();
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(fixture.state(underWay), MessageState::Accepted);
        QCOMPARE(fixture.state(waiting), MessageState::Queued);
        QCOMPARE(fixture.first().received.size(), 1);
    }

    void stopping_gives_back_what_does_not_come_data() { TestDatabase::addRows(); }
    void stopping_gives_back_what_does_not_come()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.options.patience = 20ms;
        fixture.first().hold = true;
        const MessageId id = fixture.queue(fixture.received());
        fixture.start();
        QTRY_COMPARE(fixture.first().received.size(), 1);
        QSignalSpy stopped(fixture.dispatcher.get(), &Dispatcher::stopped);
        fixture.dispatcher->stop();
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(fixture.state(id), MessageState::Queued);
        QCOMPARE(fixture.number(u"SELECT count(*) FROM outbox WHERE lease_owner IS NOT NULL"_qs), 0);
        QCOMPARE(fixture.record(id).attempts, 1); // it may have gone out
    }

    void a_gateway_that_gives_every_message_the_same_id_holds_nothing_up_data() { TestDatabase::addRows(); }
    void a_gateway_that_gives_every_message_the_same_id_holds_nothing_up()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.first().always(Script::taken(u"90000001"_qs));
        fixture.queueMany(3);
        fixture.start();
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 3);
    }
};

QTEST_GUILESS_MAIN(DispatcherTest)
#include "tst_dispatcher.moc"
