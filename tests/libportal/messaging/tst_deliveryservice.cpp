// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/deliveryservice.h"

#include "tests/libportal/messaging/dispatcherfixture.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::DispatcherFixture;
using portal::testing::MessagingFixture;
using portal::testing::Script;
using portal::testing::TestDatabase;

class DeliveryServiceTest : public QObject
{
    Q_OBJECT

    /// A message that gateway "first" took under the id "abc".
    static MessageId accepted(MessagingFixture &fixture, const QString &gatewayId = u"abc"_qs)
    {
        const MessageId id = fixture.queue(fixture.received());
        const auto changed = fixture.database->execute(
            u"UPDATE outbox SET state = 'accepted', provider = 'first', provider_message_id = :gateway_id "
            "WHERE id = :id"_qs,
            {{u"gateway_id"_qs, gatewayId}, {u"id"_qs, id.value()}});
        if (!changed)
            qFatal("the message could not be prepared");
        return id;
    }
    static WebhookContents report(DeliveryState state, const QString &id = u"abc"_qs)
    {
        return {.deliveries = {{.providerMessageId = id, .state = state}}};
    }

private Q_SLOTS:
    void a_message_moves_forward_and_never_back_data()
    {
        using M = MessageState;
        using D = DeliveryState;
        QTest::addColumn<MessageState>("now");
        QTest::addColumn<DeliveryState>("reported");
        QTest::addColumn<MessageState>("then");
        const struct
        {
            M now;
            D reported;
            M then;
        } rows[] = {
            {M::Accepted, D::Accepted, M::Accepted}, {M::Accepted, D::Sent, M::Sent},
            {M::Accepted, D::Read, M::Read},         {M::Sent, D::Delivered, M::Delivered},
            {M::Delivered, D::Sent, M::Delivered},   {M::Read, D::Delivered, M::Read},
            {M::Delivered, D::Read, M::Read},        {M::Accepted, D::Failed, M::Failed},
            {M::Sent, D::Expired, M::Expired},       {M::Delivered, D::Failed, M::Delivered},
            {M::Read, D::Expired, M::Read},          {M::Failed, D::Sent, M::Failed},
            {M::Failed, D::Delivered, M::Delivered}, {M::Expired, D::Read, M::Read},
            {M::Queued, D::Delivered, M::Queued},    {M::Cancelled, D::Delivered, M::Cancelled},
            {M::Sending, D::Failed, M::Sending},
        };
        for (const auto &row : rows) {
            QTest::newRow(
                qPrintable(u"%1 after report %2"_qs.arg(messageStateName(row.now)).arg(int(row.reported))))
                << row.now << row.reported << row.then;
        }
    }
    void a_message_moves_forward_and_never_back()
    {
        QFETCH(MessageState, now);
        QFETCH(DeliveryState, reported);
        QFETCH(MessageState, then);
        QCOMPARE(stateAfter(now, reported).value_or(now), then);
        QCOMPARE(stateAfter(now, reported).has_value(), now != then);
    }

    void reports_carry_a_message_to_the_phone_data() { TestDatabase::addRows(); }
    void reports_carry_a_message_to_the_phone()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        DeliveryService deliveries(*fixture.database, fixture.clock, fixture.changes);
        const MessageId id = accepted(fixture);
        QVERIFY(deliveries.receive(u"first"_qs, report(DeliveryState::Sent)).has_value());
        QCOMPARE(fixture.record(id).state, MessageState::Sent);
        fixture.clock.advance(10s);
        WebhookContents read = report(DeliveryState::Read);
        read.deliveries[0].at = fixture.clock.now() - 3s;
        QVERIFY(deliveries.receive(u"first"_qs, read).has_value());
        QCOMPARE(fixture.record(id).state, MessageState::Read);
        QCOMPARE(fixture.record(id).readAt, fixture.clock.now() - 3s);
        QCOMPARE(fixture.record(id).deliveredAt, fixture.clock.now() - 3s);
        QCOMPARE(fixture.changes.after(0, 10).value().size(), 3);
    }

    void a_report_that_overtakes_our_own_record_is_applied_to_it_data() { TestDatabase::addRows(); }
    void a_report_that_overtakes_our_own_record_is_applied_to_it()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        DeliveryService deliveries(*fixture.database, fixture.clock, fixture.changes);
        fixture.first().hold = true;
        const MessageId id = fixture.queue(fixture.received());
        fixture.start();
        QTRY_COMPARE(fixture.first().received.size(), 1);
        const QString gatewayId = u"id-%1"_qs.arg(id.value());
        WebhookContents early = report(DeliveryState::Sent, gatewayId);
        early.deliveries[0].providerStateId = u"second-name"_qs;
        early.deliveries.append({.providerStateId = u"second-name"_qs, .state = DeliveryState::Delivered});
        QVERIFY(deliveries.receive(u"first"_qs, early).has_value());
        QVERIFY(deliveries.receive(u"second"_qs, report(DeliveryState::Failed, gatewayId)).has_value());
        fixture.clock.advance(10s);
        fixture.first().release();
        QTRY_COMPARE(fixture.state(id), MessageState::Delivered);
        QCOMPARE(fixture.record(id).deliveredAt, fixture.clock.now() - 10s);
        const qint64 version = fixture.record(id).version;
        QVERIFY(deliveries.receive(u"first"_qs, early).has_value()); // S29
        QCOMPARE(fixture.record(id).version, version);
    }

    void reports_about_nobodys_messages_are_kept_for_an_hour_and_bounded_data() { TestDatabase::addRows(); }
    void reports_about_nobodys_messages_are_kept_for_an_hour_and_bounded()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        DeliveryService deliveries(*fixture.database, fixture.clock, fixture.changes);
        const QString count = u"SELECT count(*) FROM early_reports"_qs;
        QVERIFY(deliveries.receive(u"first"_qs, report(DeliveryState::Sent, u"old"_qs)).has_value());
        QCOMPARE(fixture.number(count), 1);
        fixture.clock.advance(61min);
        QVERIFY(fixture.database
                    ->execute(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                              "WHERE i < 10000) INSERT INTO early_reports (provider, message_id, state_id, "
                              "state, error_class, reason, at, received_at) SELECT 'first', 'x', '', 'sent', "
                              "'none', '', 0, CAST(:now AS BIGINT) FROM n"_qs,
                              {{u"now"_qs, toSql(fixture.clock.now())}})
                    .has_value());
        QVERIFY(deliveries.receive(u"first"_qs, report(DeliveryState::Sent, u"new"_qs)).has_value());
        QCOMPARE(fixture.number(count), 10000);
        QVERIFY(deliveries.forgetBefore(fixture.clock.now() + 1s).has_value());
        QCOMPARE(fixture.number(count), 0);
    }

    void a_failure_is_told_with_its_reason_data() { TestDatabase::addRows(); }
    void a_failure_is_told_with_its_reason()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        DeliveryService deliveries(*fixture.database, fixture.clock, fixture.changes);
        const MessageId id = accepted(fixture);
        WebhookContents failed = report(DeliveryState::Failed);
        failed.deliveries[0].errorClass = ErrorClass::BadNumber;
        failed.deliveries[0].reason = u"131026: not on WhatsApp"_qs;
        QVERIFY(deliveries.receive(u"first"_qs, failed).has_value());
        QCOMPARE(fixture.record(id).state, MessageState::Failed);
        QCOMPARE(fixture.record(id).errorClass, u"bad_number"_qs);
        QCOMPARE(fixture.record(id).errorReason, u"131026: not on WhatsApp"_qs);
        QCOMPARE(fixture.record(id).failedAt, fixture.clock.now());
        QVERIFY(deliveries.receive(u"first"_qs, report(DeliveryState::Delivered)).has_value());
        QCOMPARE(fixture.record(id).state, MessageState::Delivered);
        QCOMPARE(fixture.record(id).errorClass, QString());
    }

    void s29_a_report_that_comes_again_changes_nothing_data() { TestDatabase::addRows(); }
    void s29_a_report_that_comes_again_changes_nothing()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        DeliveryService deliveries(*fixture.database, fixture.clock, fixture.changes);
        const MessageId id = accepted(fixture);
        QVERIFY(deliveries.receive(u"first"_qs, report(DeliveryState::Delivered)).has_value());
        const MessageRecord before = fixture.record(id);
        fixture.clock.advance(1h);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(deliveries.receive(u"first"_qs, report(DeliveryState::Delivered)).has_value());
            QVERIFY(deliveries.receive(u"first"_qs, report(DeliveryState::Sent)).has_value());
        }
        QCOMPARE(fixture.record(id).deliveredAt, before.deliveredAt);
        QCOMPARE(fixture.record(id).version, before.version);
        QCOMPARE(deliveries.forgetBefore(fixture.clock.now()).value(), 1);
    }

    void s29_reports_about_unknown_messages_are_ignored_data() { TestDatabase::addRows(); }
    void s29_reports_about_unknown_messages_are_ignored()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        DeliveryService deliveries(*fixture.database, fixture.clock, fixture.changes);
        const MessageId id = accepted(fixture);
        QVERIFY(deliveries.receive(u"first"_qs, report(DeliveryState::Read, u"xyz"_qs)).has_value());
        QVERIFY(deliveries.receive(u"second"_qs, report(DeliveryState::Read)).has_value());
        QVERIFY(deliveries.receive(u"first"_qs, report(DeliveryState::Read, QString())).has_value());
        QCOMPARE(fixture.record(id).state, MessageState::Accepted);
        QCOMPARE(fixture.number(u"SELECT count(*) FROM webhook_events"_qs), 0);
    }

    void fonntes_second_name_finds_the_message_data() { TestDatabase::addRows(); }
    void fonntes_second_name_finds_the_message()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        DeliveryService deliveries(*fixture.database, fixture.clock, fixture.changes);
        const MessageId id = accepted(fixture);
        const WebhookContents first{.deliveries = {{.providerMessageId = u"abc"_qs,
                                                    .providerStateId = u"state-9"_qs,
                                                    .state = DeliveryState::Sent}}};
        const WebhookContents later{
            .deliveries = {{.providerStateId = u"state-9"_qs, .state = DeliveryState::Read}}};
        QVERIFY(deliveries.receive(u"first"_qs, later).has_value());
        QCOMPARE(fixture.record(id).state, MessageState::Accepted);
        QVERIFY(deliveries.receive(u"first"_qs, first).has_value());
        QCOMPARE(fixture.record(id).state, MessageState::Sent);
        QVERIFY(deliveries.receive(u"first"_qs, later).has_value());
        QCOMPARE(fixture.record(id).state, MessageState::Read);
    }

    void of_two_messages_with_one_id_the_newest_is_meant()
    {
        MessagingFixture fixture(Dialect::Sqlite);
        DeliveryService deliveries(*fixture.database, fixture.clock, fixture.changes);
        const MessageId older = accepted(fixture);
        const MessageId newer = accepted(fixture);
        QVERIFY(deliveries.receive(u"first"_qs, report(DeliveryState::Read)).has_value());
        QCOMPARE(fixture.record(older).state, MessageState::Accepted);
        QCOMPARE(fixture.record(newer).state, MessageState::Read);
    }

    void s29_a_message_to_us_is_noted_once_and_not_kept()
    {
        MessagingFixture fixture(Dialect::Sqlite);
        DeliveryService deliveries(*fixture.database, fixture.clock, fixture.changes);
        const WebhookContents inbound{
            .inbound = {{.providerMessageId = u"in-1"_qs, .from = fixture.phone(), .text = u"Halo"_qs}}};
        for (int i = 0; i < 2; ++i)
            QVERIFY(deliveries.receive(u"first"_qs, inbound).has_value());
        QCOMPARE(fixture.number(u"SELECT count(*) FROM webhook_events"_qs), 1);
    }

    void a_device_that_reports_down_stops_its_line_and_comes_back_when_it_is_up_data()
    {
        TestDatabase::addRows();
    }
    void a_device_that_reports_down_stops_its_line_and_comes_back_when_it_is_up()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.first().health = {.connection = ProviderHealth::Connection::Connected};
        DeliveryService deliveries(*fixture.database, fixture.clock, fixture.changes);
        const WebhookContents down{.devices = {{.connection = ProviderHealth::Connection::Disconnected,
                                                .reason = u"logged out"_qs}}};
        const WebhookContents up{.devices = {{.connection = ProviderHealth::Connection::Connected}}};
        QVERIFY(deliveries.receive(u"first"_qs, up).has_value());
        QCOMPARE(fixture.gateway(u"first"_qs), u"healthy"_qs);
        fixture.start();
        const MessageId before = fixture.queue(fixture.received());
        QTRY_COMPARE(fixture.state(before), MessageState::Accepted);
        QVERIFY(deliveries.receive(u"first"_qs, down).has_value());
        QCOMPARE(fixture.gateway(u"first"_qs), u"stopped"_qs);
        const MessageId id = fixture.queue(fixture.received());
        const MessageId code = fixture.queue(fixture.code());
        fixture.advance(30s);
        QCOMPARE(fixture.state(id), MessageState::Queued);
        QVERIFY(deliveries.receive(u"first"_qs, up).has_value()); // the dispatcher hears of it by itself
        QTRY_COMPARE(fixture.state(id), MessageState::Accepted);
        QTRY_COMPARE(fixture.state(code), MessageState::Accepted);
        QCOMPARE(fixture.first().healthQuestions, 1);
    }
};

QTEST_GUILESS_MAIN(DeliveryServiceTest)
#include "tst_deliveryservice.moc"
