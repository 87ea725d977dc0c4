// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/deadline.h"
#include "tests/libportal/tickets/ticketroom.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::TestDatabase;
using portal::testing::TicketRoom;

namespace {

QString faultOf(const Error &error)
{
    return error.fields.isEmpty() ? errorCodeName(error.code)
                                  : error.fields.first().field + u':' + error.fields.first().code;
}

} // namespace

class TicketPriorityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void another_priority_is_another_promise_from_the_same_beginning_data() { TestDatabase::addRows(); }
    void another_priority_is_another_promise_from_the_same_beginning()
    {
        QFETCH(Dialect, dialect);
        TicketRoom room(dialect); // 09.00 in the provider's zone; service is from 08.00 to 20.00
        const Instant opened = room.clock.now();
        const auto prioritise = [&](const Ticket &ticket, TicketPriority priority) {
            TicketChange wanted{TicketAction::Prioritise, ticket.version, {}, {}};
            wanted.priority = priority;
            return room.here.tickets.change(room.cs, ticket.number, wanted);
        };
        Ticket ticket = room.ticket(TicketStatus::InProgress);
        room.clock.advance(1h);
        ticket = room.step(ticket, TicketAction::Hold);
        room.clock.advance(2h);
        ticket = room.step(ticket, TicketAction::Resume);
        ticket = prioritise(ticket, TicketPriority::High).value();
        QCOMPARE(ticket.priority, TicketPriority::High);
        QCOMPARE(ticket.status, TicketStatus::InProgress);
        QCOMPARE(ticket.dueAt, opened + 4h + 2h); // what it stood still stays given
        QCOMPARE(room.now(ticket), ticket);
        QCOMPARE(room.here.tickets.history(room.cs, ticket.number).value().last().action,
                 u"priority_high"_qs);
        QVERIFY(!ticketEventText(u"priority_high").isEmpty());
        QCOMPARE(faultOf(prioritise(ticket, TicketPriority::High).error()), u"priority:unchanged"_qs);

        ticket = room.step(ticket, TicketAction::Hold);
        const auto left = *ticket.heldLeft;
        ticket = prioritise(ticket, TicketPriority::Normal).value();
        QCOMPARE(ticket.heldLeft, left + 20h);
        QCOMPARE(ticket.status, TicketStatus::OnHold);
    }
};

QTEST_GUILESS_MAIN(TicketPriorityTest)
#include "tst_ticketpriority.moc"
