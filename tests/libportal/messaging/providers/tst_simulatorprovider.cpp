// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/simulatorprovider.h"

#include "tests/libportal/messaging/providers/samples.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;
using Connection = ProviderHealth::Connection;
using Play = SimulatorSettings::Play;

namespace {

class ListStore final : public SimulatorStore
{
public:
    Result<QString> record(const OutgoingMessage &message) override
    {
        if (broken)
            return failure(Error::unavailable({}));
        messages.append(message);
        return QStringLiteral("sim-%1").arg(messages.size());
    }

    QList<OutgoingMessage> messages;
    bool broken = false;
};

} // namespace

class SimulatorProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps_what_it_is_given_with_the_code_readable()
    {
        ListStore store;
        SimulatorProvider provider(u"latihan"_qs, {}, store);
        QCOMPARE(provider.name(), u"latihan"_qs);
        const auto sent = provider.send(sampleMessage());
        QTRY_VERIFY(sent.isFinished());
        QVERIFY(sent.result().isAccepted());
        QCOMPARE(sent.result().providerMessageId, u"sim-1"_qs);
        QCOMPARE(store.messages, QList<OutgoingMessage>{sampleMessage()});
    }

    void plays_a_gateways_bad_days_data()
    {
        QTest::addColumn<Play>("play");
        QTest::addColumn<ErrorClass>("errorClass");
        QTest::addColumn<Connection>("connection");
        QTest::newRow("device offline")
            << Play::DeviceOffline << ErrorClass::DeviceOffline << Connection::Disconnected;
        QTest::newRow("bad token") << Play::BadToken << ErrorClass::Auth << Connection::Unknown;
        QTest::newRow("quota gone") << Play::QuotaGone << ErrorClass::Quota << Connection::Connected;
        QTest::newRow("bad number") << Play::BadNumber << ErrorClass::BadNumber << Connection::Connected;
        QTest::newRow("too fast") << Play::TooFast << ErrorClass::Rate << Connection::Connected;
        QTest::newRow("down") << Play::Down << ErrorClass::Temporary << Connection::Unknown;
    }

    void plays_a_gateways_bad_days()
    {
        QFETCH(Play, play);
        QFETCH(ErrorClass, errorClass);
        ListStore store;
        SimulatorProvider provider(u"latihan"_qs, {.play = play}, store);
        const auto sent = provider.send(sampleMessage());
        QTRY_VERIFY(sent.isFinished());
        QVERIFY(!sent.result().isAccepted());
        QCOMPARE(sent.result().errorClass, errorClass);
        QCOMPARE(sent.result().retryAfter.has_value(), errorClass == ErrorClass::Rate);
        QVERIFY(!sent.result().reason.isEmpty());
        QVERIFY(store.messages.isEmpty());
        const auto health = provider.health();
        QTRY_VERIFY(health.isFinished());
        QTEST(health.result().connection, "connection");
    }

    void answers_late_when_told_to_be_slow()
    {
        ListStore store;
        SimulatorProvider provider(u"latihan"_qs, {.delay = 50ms}, store);
        QElapsedTimer clock;
        clock.start();
        const auto sent = provider.send(sampleMessage());
        QVERIFY(!sent.isFinished());
        QTRY_VERIFY(sent.isFinished());
        QVERIFY(clock.elapsed() >= 45);
        QVERIFY(sent.result().isAccepted());
    }

    void tells_when_its_store_cannot_keep_a_message()
    {
        ListStore store;
        store.broken = true;
        SimulatorProvider provider(u"latihan"_qs, {}, store);
        const auto sent = provider.send(sampleMessage());
        QTRY_VERIFY(sent.isFinished());
        QCOMPARE(sent.result().errorClass, ErrorClass::Temporary);
    }

    void finishes_what_is_under_way_when_taken_down()
    {
        ListStore store;
        QFuture<SendOutcome> sent;
        {
            SimulatorProvider provider(u"latihan"_qs, {.delay = 20s}, store);
            sent = provider.send(sampleMessage());
        }
        QVERIFY(sent.isFinished());
        QVERIFY(sent.result().maybeSent());
        QVERIFY(store.messages.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SimulatorProviderTest)
#include "tst_simulatorprovider.moc"
