// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/dispatcherthread.h"

#include "libportal/messaging/simulatorinbox.h"
#include "tests/libportal/messaging/messagingfixture.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::MessagingFixture;
using portal::testing::TestDatabase;

class DispatcherThreadTest : public QObject
{
    Q_OBJECT

    static DispatcherOptions unpaced()
    {
        DispatcherOptions options;
        options.settings.perMinute = 0;
        options.settings.perDay = 0;
        options.settings.newContactsPerDay = 0;
        return options;
    }
    static DispatcherContext contextOf(MessagingFixture &fixture)
    {
        return {fixture.testDatabase.source(), fixture.vault, fixture.clock};
    }
    static QString none(const QString &) { return {}; }

private Q_SLOTS:
    void without_gateways_the_simulator_gets_the_messages_data() { TestDatabase::addRows(); }
    void without_gateways_the_simulator_gets_the_messages()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        DispatcherThread thread(contextOf(fixture), unpaced(), none);
        thread.start();
        const MessageId id = fixture.queue(fixture.code());
        QTRY_COMPARE(fixture.record(id).state, MessageState::Accepted);
        SimulatorInbox inbox(*fixture.database, fixture.clock, fixture.vault, fixture.changes);
        const auto messages = inbox.messages({fixture.phone(), 1}).value();
        QCOMPARE(messages.size(), 1);
        QVERIFY(messages[0].text.contains(u"482916"));
        QCOMPARE(messages[0].message, id);
        QCOMPARE(fixture.record(id).provider, u"simulator"_qs);
    }

    void s31_threads_that_share_an_outbox_send_each_message_once_data() { TestDatabase::addRows(); }
    void s31_threads_that_share_an_outbox_send_each_message_once()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        DispatcherThread one(contextOf(fixture), unpaced(), none);
        DispatcherThread two(contextOf(fixture), unpaced(), none);
        one.start();
        two.start();
        constexpr int many = 60;
        for (int i = 0; i < many; ++i)
            fixture.queue(fixture.received(u"REG-%1"_qs.arg(i), i));
        const QString accepted = u"SELECT count(*) FROM outbox WHERE state = 'accepted' AND attempts = 1"_qs;
        QTRY_COMPARE_WITH_TIMEOUT(fixture.number(accepted), many, 20'000);
    }

    void the_simulator_is_not_paced()
    {
        MessagingFixture fixture(Dialect::Sqlite);
        DispatcherOptions options;
        const int many = 2 * options.settings.perMinute;
        for (int i = 0; i < many; ++i)
            fixture.queue(fixture.received(u"REG-%1"_qs.arg(i), i));
        DispatcherThread thread(contextOf(fixture), options, none);
        thread.start();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.number(u"SELECT count(*) FROM simulator_messages"_qs), many,
                                  20'000);
    }

    void s32_only_what_can_be_banned_is_paced()
    {
        MessagingSettings settings;
        QCOMPARE(pacedFor(settings).perMinute, 0);
        ProviderSettings fonnte;
        fonnte.kind = ProviderKind::Fonnte;
        fonnte.name = u"utama"_qs;
        settings.providers = {providerSettingsToJson({}), providerSettingsToJson(fonnte)};
        QCOMPARE(pacedFor(settings), settings);
        settings.providers = {providerSettingsToJson({})};
        QCOMPARE(pacedFor(settings).newContactsPerDay, 0);
    }

    void it_stops_promptly_and_starts_again()
    {
        MessagingFixture fixture(Dialect::Sqlite);
        DispatcherThread thread(contextOf(fixture), unpaced(), none);
        thread.stop(); // nothing runs yet
        for (int i = 0; i < 3; ++i) {
            thread.start();
            const MessageId id = fixture.queue(fixture.received());
            QTRY_COMPARE(fixture.record(id).state, MessageState::Accepted);
            QElapsedTimer timer;
            timer.start();
            thread.stop();
            QVERIFY(timer.elapsed() < 5'000);
        }
    }

    void a_gateway_without_its_token_is_left_out_and_the_others_send()
    {
        MessagingFixture fixture(Dialect::Sqlite);
        DispatcherOptions options = unpaced();
        ProviderSettings fonnte;
        fonnte.kind = ProviderKind::Fonnte;
        fonnte.name = u"utama"_qs;
        options.settings.providers = {providerSettingsToJson(fonnte), providerSettingsToJson({})};
        DispatcherThread thread(contextOf(fixture), options, none);
        thread.start();
        const MessageId id = fixture.queue(fixture.received());
        QTRY_COMPARE(fixture.record(id).state, MessageState::Accepted);
        QCOMPARE(fixture.record(id).provider, u"simulator"_qs);
    }
};

QTEST_GUILESS_MAIN(DispatcherThreadTest)
#include "tst_dispatcherthread.moc"
