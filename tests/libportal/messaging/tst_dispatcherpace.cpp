// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the dispatcher sends, and to whom first (S32).
#include "tests/libportal/messaging/dispatcherfixture.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::DispatcherFixture;
using portal::testing::Script;
using portal::testing::TestDatabase;

class DispatcherPaceTest : public QObject
{
    Q_OBJECT

    static int codesAmong(const QList<OutgoingMessage> &messages)
    {
        return int(std::count_if(messages.begin(), messages.end(),
                                 [](const OutgoingMessage &message) { return !message.code.isEmpty(); }));
    }

private Q_SLOTS:
    void s32_no_more_go_out_in_a_minute_than_allowed_data() { TestDatabase::addRows(); }
    void s32_no_more_go_out_in_a_minute_than_allowed()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.options.settings.perMinute = 8; // two of them are kept for codes
        fixture.queueMany(20);
        fixture.start();
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 6);
        for (int i = 0; i < 3; ++i) { // codes take the rest, and no more
            fixture.queue(fixture.code(30 + i));
        }
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 8);
        QCOMPARE(codesAmong(fixture.first().received), 2);
        fixture.advance(59s);
        fixture.restart(); // a restart forgets nothing
        const MessageId marker = fixture.queue(fixture.received(u"REG-99"_qs, 99));
        QTRY_COMPARE(fixture.state(marker), MessageState::Queued);
        QCOMPARE(fixture.first().received.size(), 8);
        fixture.advance(1s);
        QTRY_COMPARE(fixture.first().received.size(), 14);
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 14);
        QCOMPARE(codesAmong(fixture.first().received), 3);
    }

    void s32_no_more_go_out_in_a_day_than_allowed_data() { TestDatabase::addRows(); }
    void s32_no_more_go_out_in_a_day_than_allowed()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.options.settings.perDay = 10;
        fixture.queueMany(20);
        fixture.start();
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 9);
        const MessageId code = fixture.queue(fixture.code(30));
        QTRY_COMPARE(fixture.state(code), MessageState::Accepted);
        fixture.advance(23h);
        const MessageId late = fixture.queue(fixture.code(31));
        fixture.advance(6min);
        QTRY_COMPARE(fixture.state(late), MessageState::Expired);
        QCOMPARE(fixture.first().received.size(), 10);
        fixture.advance(1h);
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 19);
    }

    void s32_new_contacts_are_limited_and_known_ones_are_not_data() { TestDatabase::addRows(); }
    void s32_new_contacts_are_limited_and_known_ones_are_not()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.options.settings.newContactsPerDay = 4; // one of them is kept for codes
        fixture.queueMany(10);
        fixture.start();
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 3);
        const MessageId known = fixture.queue(fixture.received(u"REG-1"_qs, 1));
        QTRY_COMPARE(fixture.state(known), MessageState::Accepted);
        const MessageId code = fixture.queue(fixture.code(30));
        QTRY_COMPARE(fixture.state(code), MessageState::Accepted);
        QCOMPARE(fixture.count(u"queued"_qs), 7);
        fixture.advance(24h);
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 8);
    }

    void what_waits_for_the_pace_is_seen_to_be_looked_at_data() { TestDatabase::addRows(); }
    void what_waits_for_the_pace_is_seen_to_be_looked_at()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.options.settings.perDay = 10;
        QCOMPARE(fixture.outbox.counts().value().lastLooked, std::nullopt);
        fixture.queueMany(20);
        fixture.start();
        QTRY_COMPARE(fixture.outbox.counts().value().lastLooked, fixture.clock.now());
        fixture.advance(1h);
        QTRY_COMPARE(fixture.outbox.counts().value().lastLooked, fixture.clock.now());
        QVERIFY(fixture.outbox.counts().value().earliestDue <= fixture.clock.now() - 1h);
        fixture.dispatcher.reset();
        fixture.clock.advance(1h);
        QCOMPARE(fixture.outbox.counts().value().lastLooked, fixture.clock.now() - 1h);
    }

    void it_stops_at_once_while_somebody_else_writes()
    {
        DispatcherFixture fixture(Dialect::Sqlite);
        fixture.start();
        QTRY_COMPARE(fixture.outbox.counts().value().lastLooked, fixture.clock.now());
        const DatabaseSource elsewhere(
            fixture.testDatabase.config()); // another process, with a queue of its own
        const auto database = elsewhere.open().value();
        const auto writing = Transaction::begin(*database);
        QVERIFY(writing.has_value());
        fixture.clock.advance(1h);
        QSignalSpy stopped(fixture.dispatcher.get(), &Dispatcher::stopped);
        fixture.dispatcher->stop();
        QVERIFY(stopped.wait(3000));
    }

    void s32_two_dispatchers_share_one_pace_data() { TestDatabase::addRows(); }
    void s32_two_dispatchers_share_one_pace()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.options.settings.perMinute = 12;
        Script other{.name = u"first"_qs};
        Dispatcher::Providers providers;
        providers.push_back(std::make_unique<portal::testing::ScriptedProvider>(other));
        fixture.queueMany(30);
        Dispatcher second({fixture.testDatabase.source(), fixture.vault, fixture.clock}, fixture.options,
                          std::move(providers));
        fixture.start();
        second.start();
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 9);
        fixture.advance(1min);
        second.poke();
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 18);
        QCOMPARE(fixture.first().received.size() + other.received.size(), 18);
    }

    void a_number_that_was_not_reached_stays_a_new_contact()
    {
        DispatcherFixture fixture(Dialect::Sqlite);
        fixture.first().always(Script::refused(ErrorClass::BadNumber));
        const MessageId id = fixture.queue(fixture.received());
        fixture.start();
        QTRY_COMPARE(fixture.state(id), MessageState::Failed);
        QCOMPARE(fixture.number(u"SELECT count(*) FROM outbox_contacts"_qs), 0);
    }

    void codes_go_before_everything_else_and_bulk_goes_last_data() { TestDatabase::addRows(); }
    void codes_go_before_everything_else_and_bulk_goes_last()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.options.mostAtOnce = 1;
        MessageRequest bulk = fixture.received(u"REG-1"_qs, 1);
        bulk.priority = MessagePriority::Bulk;
        const MessageId last = fixture.queue(bulk);
        const MessageId second = fixture.queue(fixture.received(u"REG-2"_qs, 2));
        const MessageId third = fixture.queue(fixture.received(u"REG-3"_qs, 3));
        const MessageId first = fixture.queue(fixture.code(4));
        fixture.start();
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 4);
        QList<qint64> order;
        for (const OutgoingMessage &message : fixture.first().received)
            order.append(message.id);
        QCOMPARE(order, QList<qint64>({first.value(), second.value(), third.value(), last.value()}));
    }
};

QTEST_GUILESS_MAIN(DispatcherPaceTest)
#include "tst_dispatcherpace.moc"
