// SPDX-License-Identifier: GPL-3.0-or-later
// How the dispatcher stops a gateway, goes over to the next one and comes back.
#include "libportal/messaging/gatewayservice.h"
#include "tests/libportal/messaging/dispatcherfixture.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::DispatcherFixture;
using portal::testing::Script;
using portal::testing::TestDatabase;

class DispatcherChainTest : public QObject
{
    Q_OBJECT

    static void addFaults()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<ErrorClass>("errorClass");
        for (const Dialect dialect : TestDatabase::dialects()) {
            for (const ErrorClass fault : {ErrorClass::Auth, ErrorClass::DeviceOffline, ErrorClass::Quota}) {
                QTest::newRow(qPrintable(TestDatabase::name(dialect) + u' ' + errorClassName(fault)))
                    << dialect << fault;
            }
        }
    }

private Q_SLOTS:
    void s32_a_dead_device_stops_the_batch_at_the_first_error_data() { addFaults(); }
    void s32_a_dead_device_stops_the_batch_at_the_first_error()
    {
        QFETCH(Dialect, dialect);
        QFETCH(ErrorClass, errorClass);
        DispatcherFixture fixture(dialect);
        fixture.first().always(Script::refused(errorClass));
        fixture.queueMany(50);
        fixture.start();
        QTRY_COMPARE(fixture.gateway(u"first"_qs), u"stopped"_qs);
        QTRY_COMPARE(fixture.count(u"queued"_qs), 50);
        fixture.advance(30s);
        const MessageId another = fixture.queue(fixture.received());
        QTRY_COMPARE(fixture.state(another), MessageState::Queued);
        QCOMPARE(fixture.first().received.size(), 1);
        QCOMPARE(
            fixture.number(u"SELECT count(*) FROM change_log WHERE entity = 'gateway' AND key = 'first'"_qs),
            1);
        QCOMPARE(fixture.number(u"SELECT count(*) FROM outbox_contacts"_qs), 0);
    }

    void s32_a_device_that_dies_in_the_middle_gets_no_more_than_was_under_way()
    {
        DispatcherFixture fixture(Dialect::Sqlite);
        fixture.options.mostAtOnce = 8;
        Script &gateway = fixture.first();
        gateway.answer = [&](const OutgoingMessage &message) {
            return gateway.received.size() <= 40 ? Script::taken(QString::number(message.id))
                                                 : Script::refused(ErrorClass::DeviceOffline);
        };
        fixture.queueMany(100);
        fixture.start();
        QTRY_COMPARE(fixture.gateway(u"first"_qs), u"stopped"_qs);
        QTRY_COMPARE(fixture.count(u"sending"_qs), 0);
        QVERIFY(gateway.received.size() <= 48);
        QCOMPARE(fixture.count(u"accepted"_qs), 40);
        QCOMPARE(fixture.count(u"queued"_qs), 60);
    }

    void the_next_gateway_takes_over_what_the_first_cannot_send_data() { addFaults(); }
    void the_next_gateway_takes_over_what_the_first_cannot_send()
    {
        QFETCH(Dialect, dialect);
        QFETCH(ErrorClass, errorClass);
        DispatcherFixture fixture(dialect, 2);
        fixture.first().always(Script::refused(errorClass));
        const QList<MessageId> ids = fixture.queueMany(20);
        fixture.start();
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 20);
        QCOMPARE(fixture.first().received.size(), 1);
        QCOMPARE(fixture.second().received.size(), 20);
        QCOMPARE(fixture.record(ids[0]).provider, u"second"_qs);
        QCOMPARE(fixture.record(ids[0]).errorClass, QString());
    }

    void a_gateway_that_fails_twice_in_a_row_is_left_alone_for_the_next_data() { TestDatabase::addRows(); }
    void a_gateway_that_fails_twice_in_a_row_is_left_alone_for_the_next()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect, 2);
        fixture.first().always(Script::refused(ErrorClass::Temporary));
        fixture.queueMany(20);
        fixture.start();
        QTRY_COMPARE(fixture.gateway(u"first"_qs), u"paused"_qs);
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 19); // the first one tried waits a little longer
        QCOMPARE(fixture.first().received.size(), 2);
        fixture.first().health = {.errorClass = ErrorClass::Temporary};
        fixture.advance(20s);
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 20);
        QCOMPARE(fixture.first().received.size(), 2);
    }

    void while_a_gateway_is_too_fast_the_next_one_sends()
    {
        DispatcherFixture fixture(Dialect::Sqlite, 2);
        fixture.first().always(Script::refused(ErrorClass::Rate, 60s));
        fixture.queueMany(5);
        fixture.start();
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 5);
        QCOMPARE(fixture.first().received.size(), 1);
    }

    void a_gateway_comes_back_when_it_says_that_it_is_well_data() { addFaults(); }
    void a_gateway_comes_back_when_it_says_that_it_is_well()
    {
        QFETCH(Dialect, dialect);
        QFETCH(ErrorClass, errorClass);
        DispatcherFixture fixture(dialect);
        fixture.first().always(Script::refused(errorClass));
        fixture.first().health =
            errorClass == ErrorClass::Quota
                ? ProviderHealth{.connection = ProviderHealth::Connection::Connected, .quota = 0}
                : ProviderHealth{.errorClass = errorClass};
        fixture.queueMany(3);
        fixture.start();
        QTRY_COMPARE(fixture.gateway(u"first"_qs), u"stopped"_qs);
        QCOMPARE(fixture.first().healthQuestions, 0); // not before a minute has passed
        fixture.advance(60s);
        QTRY_COMPARE(fixture.first().healthQuestions, 1);
        QTRY_COMPARE(fixture.gateway(u"first"_qs), u"stopped"_qs);
        fixture.first().answer = {};
        fixture.first().health = {.connection = ProviderHealth::Connection::Connected, .quota = 900};
        fixture.advance(15min);
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 3);
        QCOMPARE(fixture.gateway(u"first"_qs), u"healthy"_qs);
        QCOMPARE(fixture.first().received.size(), 4);
    }

    void a_gateway_that_cannot_say_how_it_is_gets_one_message_to_try_data() { addFaults(); }
    void a_gateway_that_cannot_say_how_it_is_gets_one_message_to_try()
    {
        QFETCH(Dialect, dialect);
        QFETCH(ErrorClass, errorClass);
        DispatcherFixture fixture(dialect);
        fixture.first().always(Script::refused(errorClass));
        fixture.queueMany(3);
        fixture.start();
        QTRY_COMPARE(fixture.gateway(u"first"_qs), u"stopped"_qs);
        fixture.advance(60s);
        QTRY_COMPARE(fixture.first().received.size(), 2);
        QTRY_COMPARE(fixture.count(u"queued"_qs), 3);
        QCOMPARE(fixture.gateway(u"first"_qs), u"stopped"_qs);
        fixture.first().answer = {};
        fixture.advance(15min);
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 3);
        QCOMPARE(fixture.gateway(u"first"_qs), u"healthy"_qs);
    }

    void an_administrator_has_a_stopped_gateway_asked_at_once_data() { TestDatabase::addRows(); }
    void an_administrator_has_a_stopped_gateway_asked_at_once()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        GatewayService gateways(*fixture.database, fixture.clock, fixture.access, fixture.changes);
        const Actor cs = Actor::staff(StaffId(1), Role::Cs, u"Staf Uji"_qs);
        const Actor admin = Actor::staff(StaffId(2), Role::Admin, u"Admin Uji"_qs);
        fixture.first().always(Script::refused(ErrorClass::DeviceOffline));
        fixture.first().health = {.connection = ProviderHealth::Connection::Connected};
        fixture.queueMany(3);
        fixture.start();
        QTRY_COMPARE(fixture.gateway(u"first"_qs), u"stopped"_qs);
        const auto seen = gateways.states(cs).value();
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen[0].errorClass, ErrorClass::DeviceOffline);
        QCOMPARE(seen[0].reason, u"as scripted"_qs);
        fixture.first().answer = {};
        QCOMPARE(gateways.askAgain(cs, u"first"_qs).error().code, ErrorCode::Forbidden);
        QCOMPARE(gateways.askAgain(admin, u"nobody"_qs).error().code, ErrorCode::NotFound);
        QVERIFY(gateways.askAgain(admin, u"first"_qs).has_value());
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 3);
        QCOMPARE(fixture.first().healthQuestions, 1);
    }

    void a_restart_asks_a_stopped_gateway_at_once_data() { TestDatabase::addRows(); }
    void a_restart_asks_a_stopped_gateway_at_once()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.first().always(Script::refused(ErrorClass::Auth));
        fixture.queueMany(3);
        fixture.start();
        QTRY_COMPARE(fixture.gateway(u"first"_qs), u"stopped"_qs);
        fixture.first().answer = {}; // somebody put the right token in
        fixture.first().health = {.connection = ProviderHealth::Connection::Connected};
        fixture.restart();
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 3);
    }

    void what_one_dispatcher_learns_of_a_gateway_all_know_data() { TestDatabase::addRows(); }
    void what_one_dispatcher_learns_of_a_gateway_all_know()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.first().always(Script::refused(ErrorClass::DeviceOffline));
        fixture.queueMany(1);
        fixture.start();
        QTRY_COMPARE(fixture.gateway(u"first"_qs), u"stopped"_qs);
        Script other{.name = u"first"_qs};
        other.health = {.connection = ProviderHealth::Connection::Disconnected};
        Dispatcher::Providers providers;
        providers.push_back(std::make_unique<portal::testing::ScriptedProvider>(other));
        Dispatcher second({fixture.testDatabase.source(), fixture.vault, fixture.clock}, fixture.options,
                          std::move(providers));
        second.start();
        QTRY_COMPARE(other.healthQuestions, 1);
        fixture.queueMany(5);
        second.poke();
        QTRY_COMPARE(fixture.count(u"queued"_qs), 6);
        QCOMPARE(other.received.size(), 0);
    }

    void a_gateway_dead_for_a_day_loses_nothing_data() { TestDatabase::addRows(); }
    void a_gateway_dead_for_a_day_loses_nothing()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.first().always(Script::refused(ErrorClass::Temporary));
        fixture.first().health = {.errorClass = ErrorClass::Temporary};
        const QList<MessageId> ids = fixture.queueMany(10);
        fixture.start();
        QTRY_COMPARE(fixture.gateway(u"first"_qs), u"paused"_qs);
        for (int hour = 0; hour < 24; ++hour) {
            const int asked = fixture.first().healthQuestions;
            fixture.advance(1h);
            QTRY_VERIFY(fixture.first().healthQuestions > asked);
            QTRY_COMPARE(fixture.count(u"queued"_qs), 10);
        }
        QVERIFY(fixture.first().received.size() < 10); // it was asked after its health, not shot at
        fixture.first().answer = {};
        fixture.first().health = {.connection = ProviderHealth::Connection::Connected};
        fixture.advance(5min);
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 10);
        QCOMPARE(fixture.gateway(u"first"_qs), u"healthy"_qs);
    }

    void a_slow_start_gives_way_to_many_at_once()
    {
        DispatcherFixture fixture(Dialect::Sqlite);
        fixture.options.mostAtOnce = 8;
        fixture.first().hold = true;
        fixture.queueMany(60);
        fixture.start();
        QList<qsizetype> atOnce;
        for (const qsizetype expected : {1, 2, 4, 8, 8}) {
            QTRY_COMPARE(qsizetype(fixture.first().held.size()), expected);
            fixture.first().release();
        }
    }

    void without_any_gateway_messages_wait()
    {
        DispatcherFixture fixture(Dialect::Sqlite, 0);
        const MessageId id = fixture.queue(fixture.received());
        const MessageId code = fixture.queue(fixture.code());
        fixture.start();
        fixture.advance(1h);
        QTRY_COMPARE(fixture.state(code), MessageState::Expired);
        QCOMPARE(fixture.state(id), MessageState::Queued);
    }
};

QTEST_GUILESS_MAIN(DispatcherChainTest)
#include "tst_dispatcherchain.moc"
