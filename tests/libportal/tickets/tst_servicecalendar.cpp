// SPDX-License-Identifier: GPL-3.0-or-later
// Service time over closed hours, days and holidays, in every zone; and deadlines over holds.
#include "libportal/tickets/deadline.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;

namespace {

// 20 November 2026 is a Friday.
Instant local(const QString &dayAndTime, Zone zone = {})
{
    const Day day = dayFromIsoDate(dayAndTime.section(u' ', 0, 0)).value();
    const QString time = dayAndTime.section(u' ', 1);
    return zone.startOf(day) + std::chrono::hours(time.section(u':', 0, 0).toInt()) +
           std::chrono::minutes(time.section(u':', 1).toInt());
}

QString shown(Instant instant, Zone zone = {})
{
    const qint64 minutes = std::chrono::duration_cast<std::chrono::minutes>(zone.timeOfDay(instant)).count();
    return QStringLiteral("%1 %2:%3")
        .arg(toIsoDate(zone.dayOf(instant)))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

ServiceHours officeHours()
{
    ServiceHours hours;
    hours.weekdays.fill({9 * 60, 17 * 60});
    hours.weekdays[5] = {9 * 60, 13 * 60}; // Saturday
    hours.weekdays[6] = {0, 0};            // Sunday
    return hours;
}

Ticket ticketOf(TicketPriority priority, const QString &createdAt)
{
    Ticket ticket;
    ticket.priority = priority;
    ticket.createdAt = local(createdAt);
    ticket.status = TicketStatus::Open;
    return ticket;
}

} // namespace

Q_DECLARE_METATYPE(portal::ServiceHours)
Q_DECLARE_METATYPE(portal::Zone)
Q_DECLARE_METATYPE(portal::TicketPriority)

class ServiceCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void service_time_passes_while_it_is_open_data()
    {
        QTest::addColumn<ServiceHours>("hours");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("expected");
        const ServiceHours daily;
        const ServiceHours office = officeHours();
        ServiceHours holidays = officeHours();
        holidays.holidays = {dayFromIsoDate(u"2026-11-21").value(), dayFromIsoDate(u"2026-11-23").value()};
        ServiceHours always;
        always.weekdays.fill({0, 24 * 60});

        QTest::newRow("within a day") << daily << u"2026-11-20 09:00"_qs << 240 << u"2026-11-20 13:00"_qs;
        QTest::newRow("none") << daily << u"2026-11-20 23:00"_qs << 0 << u"2026-11-20 23:00"_qs;
        QTest::newRow("to closing time") << daily << u"2026-11-20 18:00"_qs << 120 << u"2026-11-20 20:00"_qs;
        QTest::newRow("a minute more") << daily << u"2026-11-20 18:00"_qs << 121 << u"2026-11-21 08:01"_qs;
        QTest::newRow("over the night") << daily << u"2026-11-20 18:00"_qs << 240 << u"2026-11-21 10:00"_qs;
        QTest::newRow("from before opening")
            << daily << u"2026-11-20 03:00"_qs << 60 << u"2026-11-20 09:00"_qs;
        QTest::newRow("from after closing")
            << daily << u"2026-11-20 22:00"_qs << 240 << u"2026-11-21 12:00"_qs;
        QTest::newRow("24 hours") << daily << u"2026-11-20 09:00"_qs << 24 * 60 << u"2026-11-22 09:00"_qs;
        QTest::newRow("48 hours") << daily << u"2026-11-20 09:00"_qs << 48 * 60 << u"2026-11-24 09:00"_qs;
        QTest::newRow("short Saturday, closed Sunday")
            << office << u"2026-11-20 16:00"_qs << 6 * 60 << u"2026-11-23 10:00"_qs;
        QTest::newRow("from the closed Sunday")
            << office << u"2026-11-22 12:00"_qs << 60 << u"2026-11-23 10:00"_qs;
        QTest::newRow("over holidays") << holidays << u"2026-11-20 16:00"_qs << 120 << u"2026-11-24 10:00"_qs;
        QTest::newRow("over the year's end")
            << office << u"2026-12-31 16:30"_qs << 60 << u"2027-01-01 09:30"_qs;
        QTest::newRow("round the clock") << always << u"2026-11-20 22:00"_qs << 240 << u"2026-11-21 02:00"_qs;
    }
    void service_time_passes_while_it_is_open()
    {
        QFETCH(ServiceHours, hours);
        QFETCH(QString, from);
        QFETCH(int, minutes);
        QFETCH(QString, expected);
        for (const Zone zone : {Zone(Zone::Name::Wib), Zone(Zone::Name::Wita), Zone(Zone::Name::Wit)}) {
            const ServiceCalendar calendar(hours, zone);
            const Instant begin = local(from, zone);
            const Instant end = calendar.after(begin, std::chrono::minutes(minutes));
            QCOMPARE(shown(end, zone), expected);
            QCOMPARE(calendar.between(begin, end), std::chrono::milliseconds(std::chrono::minutes(minutes)));
        }
    }

    void the_same_instant_is_open_in_one_zone_and_closed_in_another()
    {
        const Instant evening = instantFromRfc3339(u"2026-11-20T12:00:00Z").value(); // 19:00 WIB, 21:00 WIT
        const ServiceCalendar west({}, Zone(Zone::Name::Wib));
        const ServiceCalendar east({}, Zone(Zone::Name::Wit));
        QVERIFY(west.isOpen(evening));
        QVERIFY(!east.isOpen(evening));
        QCOMPARE(toRfc3339(west.after(evening, 4h)), u"2026-11-21T04:00:00.000Z"_qs); // 11:00 WIB
        QCOMPARE(toRfc3339(east.after(evening, 4h)), u"2026-11-21T03:00:00.000Z"_qs); // 12:00 WIT
        QCOMPARE(west.between(evening, evening + 24h), std::chrono::milliseconds(12h));
    }

    void between_and_after_agree_whatever_the_hours()
    {
        const ServiceCalendar calendar(officeHours(), {});
        const Instant start = local(u"2026-11-16 00:00"_qs);
        for (int i = 0; i < 400; ++i) {
            const Instant from = start + 37min * i;
            const std::chrono::milliseconds service = 1min * (1 + (i * 53) % 2000);
            const Instant end = calendar.after(from, service);
            QCOMPARE(calendar.between(from, end), service);
            QCOMPARE(calendar.between(from, end - 1ms), service - 1ms); // it is the first such instant
        }
        QCOMPARE(calendar.between(start + 5h, start), 0ms);
    }

    void a_promise_begins_with_the_ticket_or_with_the_agreed_visit_data()
    {
        QTest::addColumn<TicketPriority>("priority");
        QTest::addColumn<QString>("visit");
        QTest::addColumn<QString>("expected");
        QTest::newRow("high") << TicketPriority::High << QString() << u"2026-11-20 13:00"_qs;
        QTest::newRow("normal") << TicketPriority::Normal << QString() << u"2026-11-22 09:00"_qs;
        QTest::newRow("low") << TicketPriority::Low << QString() << u"2026-11-24 09:00"_qs;
        QTest::newRow("high, visit later")
            << TicketPriority::High << u"2026-11-25 17:00"_qs << u"2026-11-26 09:00"_qs;
        QTest::newRow("high, visit before")
            << TicketPriority::High << u"2026-11-19 10:00"_qs << u"2026-11-20 13:00"_qs;
    }
    void a_promise_begins_with_the_ticket_or_with_the_agreed_visit()
    {
        QFETCH(TicketPriority, priority);
        QFETCH(QString, visit);
        QFETCH(QString, expected);
        Ticket ticket = ticketOf(priority, u"2026-11-20 09:00"_qs);
        if (!visit.isEmpty())
            ticket.scheduledAt = local(visit);
        QCOMPARE(shown(deadlineOf(ticket, ServiceCalendar({}, {}))), expected);
    }

    void a_hold_stops_the_clock_and_gives_back_what_was_left()
    {
        const ServiceCalendar calendar({}, {});
        Ticket ticket = ticketOf(TicketPriority::Normal, u"2026-11-20 09:00"_qs);
        ticket.dueAt = deadlineOf(ticket, calendar);
        pauseDeadline(ticket, calendar, local(u"2026-11-20 19:00"_qs)); // 10 of 24 hours are gone
        QCOMPARE(ticket.heldLeft, std::optional<std::chrono::milliseconds>(14h));
        resumeDeadline(ticket, calendar, local(u"2026-11-23 07:00"_qs));
        QVERIFY(!ticket.heldLeft);
        QCOMPARE(shown(ticket.dueAt), u"2026-11-24 10:00"_qs);

        pauseDeadline(ticket, calendar, local(u"2026-11-23 22:00"_qs)); // in closed hours nothing is lost
        resumeDeadline(ticket, calendar, local(u"2026-11-24 06:00"_qs));
        QCOMPARE(shown(ticket.dueAt), u"2026-11-24 10:00"_qs);
    }

    void what_was_late_before_a_hold_is_late_after_it()
    {
        const ServiceCalendar calendar({}, {});
        Ticket ticket = ticketOf(TicketPriority::High, u"2026-11-20 09:00"_qs);
        ticket.dueAt = deadlineOf(ticket, calendar); // 13:00
        pauseDeadline(ticket, calendar, local(u"2026-11-20 15:00"_qs));
        const Instant resumed = local(u"2026-11-23 08:00"_qs);
        resumeDeadline(ticket, calendar, resumed);
        QCOMPARE(ticket.dueAt, resumed - 2h);
        QCOMPARE(ageOf(ticket, calendar, resumed), TicketAge::Late);
    }

    void age_is_told_by_the_service_time_that_is_left_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("age");
        QTest::newRow("new") << u"2026-11-20 09:00"_qs << u"fresh"_qs;
        QTest::newRow("6 hours and a minute left") << u"2026-11-21 14:59"_qs << u"fresh"_qs;
        QTest::newRow("6 hours left, and a night") << u"2026-11-21 15:00"_qs << u"soon"_qs;
        QTest::newRow("the last moment") << u"2026-11-22 09:00"_qs << u"soon"_qs;
        QTest::newRow("over") << u"2026-11-22 09:01"_qs << u"late"_qs;
    }
    void age_is_told_by_the_service_time_that_is_left()
    {
        QFETCH(QString, now);
        QFETCH(QString, age);
        const ServiceCalendar calendar({}, {});
        Ticket ticket = ticketOf(TicketPriority::Normal, u"2026-11-20 09:00"_qs);
        ticket.dueAt = deadlineOf(ticket, calendar); // Sunday 09:00
        if (now == u"2026-11-21 14:59")
            QCOMPARE(calendar.between(local(now), ticket.dueAt), std::chrono::milliseconds(6h + 1min));
        QCOMPARE(ticketAgeName(ageOf(ticket, calendar, local(now))), age);
        ticket.status = TicketStatus::OnHold;
        QCOMPARE(ageOf(ticket, calendar, local(now)), TicketAge::Paused);
        ticket.status = TicketStatus::Cancelled;
        QCOMPARE(ageOf(ticket, calendar, local(now)), TicketAge::Done);
    }
};

QTEST_GUILESS_MAIN(ServiceCalendarTest)
#include "tst_servicecalendar.moc"
