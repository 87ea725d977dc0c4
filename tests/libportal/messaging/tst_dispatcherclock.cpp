// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of messages when the machine's clock is set back: they go on.
#include "tests/libportal/messaging/dispatcherfixture.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::DispatcherFixture;
using portal::testing::Script;
using portal::testing::TestDatabase;

class DispatcherClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_clock_that_is_set_back_stops_nothing_data() { TestDatabase::addRows(); }
    void a_clock_that_is_set_back_stops_nothing()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        const MessageId code = fixture.queue(fixture.code());
        const MessageId other = fixture.queue(fixture.received(u"REG-2"_qs, 2));
        fixture.clock.advance(-2h);
        fixture.start();
        QTRY_COMPARE(fixture.state(code), MessageState::Accepted);
        QTRY_COMPARE(fixture.state(other), MessageState::Accepted);
    }

    void a_try_before_the_clock_was_set_back_is_not_waited_for_data() { TestDatabase::addRows(); }
    void a_try_before_the_clock_was_set_back_is_not_waited_for()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.first().always(Script::refused(ErrorClass::Temporary));
        const MessageId id = fixture.queue(fixture.received());
        fixture.start();
        QTRY_COMPARE(fixture.record(id).errorClass, u"temporary"_qs);
        fixture.advance(-2h);
        QTRY_COMPARE(fixture.first().received.size(), 2);
        QTRY_COMPARE(fixture.state(id), MessageState::Queued);
        QVERIFY(fixture.record(id).nextAttemptAt > fixture.clock.now()); // and from here on as always
        fixture.first().answer = {};
        fixture.advance(2min);
        QTRY_COMPARE(fixture.state(id), MessageState::Accepted);
        QCOMPARE(fixture.first().received.size(), 3);
    }

    void a_lease_from_before_the_clock_was_set_back_ends_data() { TestDatabase::addRows(); }
    void a_lease_from_before_the_clock_was_set_back_ends()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.first().hold = true;
        const MessageId mine = fixture.queue(fixture.received());
        fixture.start();
        QTRY_COMPARE(fixture.first().received.size(), 1);
        fixture.advance(-2h);
        const QString leaseUntil = u"SELECT lease_until FROM outbox WHERE id = 1"_qs;
        QTRY_COMPARE(fromMillis(fixture.number(leaseUntil)), fixture.clock.now() + fixture.options.lease);
        QCOMPARE(fixture.first().received.size(), 1); // whoever lives keeps what is under way
        fixture.first().release();
        QTRY_COMPARE(fixture.state(mine), MessageState::Accepted);

        fixture.first().hold = false;
        const MessageId left = fixture.queue(fixture.received(u"REG-2"_qs, 2));
        QVERIFY(fixture.database
                    ->execute(u"UPDATE outbox SET state = 'sending', lease_owner = 'killed', "
                              "lease_until = :until WHERE id = :id"_qs,
                              {{u"until"_qs, toSql(fixture.clock.now() + 2h)}, {u"id"_qs, left.value()}})
                    .has_value());
        fixture.advance(0s);
        QTRY_COMPARE(fixture.state(left), MessageState::Accepted);
    }

    void what_was_sent_before_the_clock_was_set_back_stops_nothing_data() { TestDatabase::addRows(); }
    void what_was_sent_before_the_clock_was_set_back_stops_nothing()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.options.settings.perMinute = 8;
        fixture.options.settings.newContactsPerDay = 8;
        fixture.queueMany(6);
        fixture.start();
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 6);
        fixture.advance(std::chrono::days(-2));
        const MessageId next = fixture.queue(fixture.received(u"REG-99"_qs, 99));
        QTRY_COMPARE(fixture.state(next), MessageState::Accepted);
    }

    void a_stopped_gateway_is_asked_again_although_the_clock_was_set_back_data() { TestDatabase::addRows(); }
    void a_stopped_gateway_is_asked_again_although_the_clock_was_set_back()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        fixture.first().always(Script::refused(ErrorClass::DeviceOffline));
        fixture.first().health = {.connection = ProviderHealth::Connection::Disconnected};
        const MessageId id = fixture.queue(fixture.received());
        fixture.start();
        QTRY_COMPARE(fixture.gateway(u"first"_qs), u"stopped"_qs);
        fixture.first().answer = {};
        fixture.first().health = {.connection = ProviderHealth::Connection::Connected};
        fixture.advance(-2h);
        QTRY_COMPARE(fixture.state(id), MessageState::Accepted);
    }
};

QTEST_GUILESS_MAIN(DispatcherClockTest)
#include "tst_dispatcherclock.moc"
