// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/simulatorinbox.h"

#include "libportal/messaging/storedsimulator.h"
#include "tests/libportal/messaging/messagingfixture.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::MessagingFixture;
using portal::testing::TestDatabase;

class SimulatorInboxTest : public QObject
{
    Q_OBJECT

    static OutgoingMessage message(qint64 id, int recipient)
    {
        return {.id = id,
                .to = MessagingFixture::phone(recipient),
                .text = u"*482916* kode %1"_qs.arg(id),
                .code = u"482916"_qs};
    }

private Q_SLOTS:
    void what_was_sent_can_be_read_with_its_code_data() { TestDatabase::addRows(); }
    void what_was_sent_can_be_read_with_its_code()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        StoredSimulator store(fixture.testDatabase.source(), fixture.clock, fixture.vault);
        SimulatorInbox inbox(*fixture.database, fixture.clock, fixture.vault, fixture.changes);
        for (int i = 1; i <= 5; ++i) {
            fixture.clock.advance(1s);
            QVERIFY(store.record(message(i, i % 2)).has_value());
        }
        const auto all = inbox.messages({}).value();
        QCOMPARE(all.size(), 5);
        QCOMPARE(all[0].text, u"*482916* kode 1"_qs);
        QCOMPARE(all[4].at, fixture.clock.now());
        const auto last = inbox.messages({std::nullopt, 2}).value();
        QCOMPARE(last.size(), 2);
        QCOMPARE(last[1].message, MessageId(5));
        const auto to = inbox.messages({fixture.phone(0), 50}).value();
        QCOMPARE(to.size(), 2);
        QCOMPARE(to[0].message, MessageId(2));
        QCOMPARE(inbox.forgetBefore(fixture.clock.now()).value(), 4);
    }

    void s03_the_words_are_sealed_in_the_database_data() { TestDatabase::addRows(); }
    void s03_the_words_are_sealed_in_the_database()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        StoredSimulator store(fixture.testDatabase.source(), fixture.clock, fixture.vault);
        QVERIFY(store.record(message(1, 1)).has_value());
        const auto content = fixture.database->one(u"SELECT content FROM simulator_messages"_qs, {},
                                                   [](const Row &row) { return row.bytes(0); });
        QVERIFY(!content.value().value().contains("482916"));
    }

    void the_same_message_arrives_once_however_often_it_is_sent_data() { TestDatabase::addRows(); }
    void the_same_message_arrives_once_however_often_it_is_sent()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        StoredSimulator store(fixture.testDatabase.source(), fixture.clock, fixture.vault);
        const QString id = store.record(message(7, 1)).value();
        QCOMPARE(store.record(message(7, 1)).value(), id);
        QVERIFY(store.record(message(8, 1)).value() != id);
        QCOMPARE(fixture.number(u"SELECT count(*) FROM simulator_messages"_qs), 2);
    }
};

QTEST_GUILESS_MAIN(SimulatorInboxTest)
#include "tst_simulatorinbox.moc"
