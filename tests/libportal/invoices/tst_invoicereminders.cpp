// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoicereminders.h"
#include "libportal/settings/settingsservice.h"
#include "tests/libportal/invoices/invoiceroom.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace std::chrono;

class InvoiceRemindersTest : public QObject
{
    Q_OBJECT

    static ReminderReport look(InvoiceRoom &room) { return room->invoiceReminders().runIfDue().value(); }

private Q_SLOTS:
    void an_invoice_is_overdue_when_its_due_day_is_over_where_the_provider_is_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<int>("zone");
        for (const Dialect dialect : TestDatabase::dialects()) {
            for (const Zone::Name zone : {Zone::Name::Wib, Zone::Name::Wita, Zone::Name::Wit}) {
                QTest::addRow("%s %s", qPrintable(TestDatabase::name(dialect)),
                              qPrintable(Zone(zone).label()))
                    << dialect << int(zone);
            }
        }
    }
    void an_invoice_is_overdue_when_its_due_day_is_over_where_the_provider_is()
    {
        QFETCH(Dialect, dialect);
        QFETCH(int, zone);
        InvoiceRoom room(dialect);
        auto brand = room->settings().brand().value();
        brand.value.zone = Zone(Zone::Name(zone));
        QVERIFY(room->settings().setBrand(room.staff(Role::Admin), brand.value, brand.version).has_value());
        const Invoice made = room.invoice(room.customer()).invoice;
        QCOMPARE(toIsoDate(made.dueOn), u"2026-11-30"_qs);
        const Instant midnight = brand.value.zone.startOf(Day(year(2026) / 12 / 1));
        room.clock().set(midnight - milliseconds(1));
        QCOMPARE(look(room).turnedOverdue, 0);
        QCOMPARE(room.now(made.number).status, InvoiceStatus::Pending);
        room.clock().set(midnight);
        QCOMPARE(look(room).turnedOverdue, 1);
        QCOMPARE(room.now(made.number).status, InvoiceStatus::Overdue);
        QCOMPARE(room.now(made.number).version, made.version + 1);
        QCOMPARE(look(room).turnedOverdue, 0);
    }

    void the_day_of_issue_is_that_of_the_zone_data() { TestDatabase::addRows(); }
    void the_day_of_issue_is_that_of_the_zone()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        const QString customer = room.customer();
        const Instant midnight = Zone().startOf(Day(year(2026) / 12 / 1));
        room.clock().set(midnight - milliseconds(1));
        const Invoice before = room.invoice(customer).invoice;
        QCOMPARE(before.number, u"INV-202611-00001"_qs);
        QCOMPARE(toIsoDate(before.dueOn), u"2026-12-10"_qs);
        room.clock().set(midnight);
        const Invoice after = room.invoice(customer).invoice;
        QCOMPARE(after.number, u"INV-202612-00001"_qs);
        QCOMPARE(toIsoDate(after.dueOn), u"2026-12-11"_qs);
    }

    void each_reminder_goes_out_once_on_its_day_data() { TestDatabase::addRows(); }
    void each_reminder_goes_out_once_on_its_day()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        const Invoice made = room.invoice(room.customer()).invoice; // due on the 30th
        const auto told = [&](Day day) {
            room.clock().set(Zone().startOf(day));
            look(room);
            look(room);
            return room.messagesAbout(u"invoice"_qs, made.number).mid(1);
        };
        QCOMPARE(told(Day(year(2026) / 11 / 26)), QStringList());
        QCOMPARE(told(Day(year(2026) / 11 / 27)), QStringList(u"invoice.reminder"_qs));
        QCOMPARE(told(Day(year(2026) / 11 / 28)), QStringList(u"invoice.reminder"_qs));
        QCOMPARE(told(Day(year(2026) / 11 / 30)), QStringList(u"invoice.reminder"_qs));
        QCOMPARE(told(Day(year(2026) / 12 / 1)),
                 QStringList({u"invoice.reminder"_qs, u"invoice.overdue"_qs}));
        QCOMPARE(told(Day(year(2026) / 12 / 20)),
                 QStringList({u"invoice.reminder"_qs, u"invoice.overdue"_qs}));
    }

    void what_is_paid_or_cancelled_is_left_alone_data() { TestDatabase::addRows(); }
    void what_is_paid_or_cancelled_is_left_alone()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        const QString customer = room.customer();
        room.invoice(customer, InvoiceStatus::Paid);
        room.invoice(customer, InvoiceStatus::Cancelled);
        room.clock().advance(days(9));
        QCOMPARE(look(room), ReminderReport{});
        room.clock().advance(days(9));
        QCOMPARE(look(room), ReminderReport{});
    }

    void reminders_can_be_switched_off_data() { TestDatabase::addRows(); }
    void reminders_can_be_switched_off()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        auto settings = room->settings().invoices().value();
        settings.value.reminderDaysBefore = 0;
        settings.value.reminderDaysAfter = 0;
        QVERIFY(room->settings().setInvoices(room.staff(Role::Admin), settings.value, 0).has_value());
        room.invoice(room.customer());
        room.clock().advance(days(9));
        QCOMPARE(look(room), ReminderReport{});
        room.clock().advance(days(9));
        QCOMPARE(look(room), (ReminderReport{1, 0, 0}));
    }

    void who_was_told_today_is_not_reminded_today_data() { TestDatabase::addRows(); }
    void who_was_told_today_is_not_reminded_today()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        auto settings = room->settings().invoices().value();
        settings.value.dueDays = 2;
        QVERIFY(room->settings().setInvoices(room.staff(Role::Admin), settings.value, 0).has_value());
        room.invoice(room.customer());
        QCOMPARE(look(room).remindedBefore, 0);
    }
};

QTEST_GUILESS_MAIN(InvoiceRemindersTest)
#include "tst_invoicereminders.moc"
