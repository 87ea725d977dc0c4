// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of customers and of tickets on some thousand rows of demo data: pages, filters, counts, queues, and
// how much technicians have to do.
#include "libportal/customers/customerqueue.h"
#include "libportal/staff/staffservice.h"
#include "libportal/tickets/ticketqueue.h"
#include "libportal/tickets/ticketworkflow.h"
#include "tests/support/demofill.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;

namespace {

QStringList codesOf(const QList<Customer> &rows)
{
    QStringList codes;
    for (const Customer &row : rows)
        codes.append(row.code);
    return codes;
}

QStringList numbersOf(const QList<TicketRow> &rows)
{
    QStringList numbers;
    for (const TicketRow &row : rows)
        numbers.append(row.ticket.number);
    return numbers;
}

QList<Customer> everyCustomer(TestPortal &portal, const CustomerFilter &filter)
{
    QList<Customer> all;
    PageRequest page{200, {}};
    do {
        const auto part = portal->customerQueue().list(portal.staff(Role::Cs), filter, page).value();
        all.append(part.items);
        page.cursor = part.nextCursor;
    } while (!page.cursor.isEmpty());
    return all;
}

QList<TicketRow> everyTicket(TestPortal &portal, const Actor &actor, const TicketFilter &filter)
{
    QList<TicketRow> all;
    PageRequest page{200, {}};
    do {
        const auto part = portal->ticketQueue().list(actor, filter, page).value();
        all.append(part.items);
        page.cursor = part.nextCursor;
    } while (!page.cursor.isEmpty());
    return all;
}

} // namespace

class CustomerListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customers_come_in_pages_and_exactly_as_filters_say_data() { TestDatabase::addRows(); }
    void customers_come_in_pages_and_exactly_as_filters_say()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        fillWithDemoData(portal, 3000, 2000);
        const Actor cs = portal.staff(Role::Cs);
        const QList<Customer> all = everyCustomer(portal, {});
        QCOMPARE(all.size(), 2000);
        const QStringList codes = codesOf(all);
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), 2000);

        const Customer &some = all[700];
        QList<CustomerFilter> filters(9);
        filters[1].order = CustomerFilter::Order::OldestFirst;
        filters[2].statuses = {CustomerStatus::Suspended, CustomerStatus::Terminated};
        filters[3].packageCode = some.packageCode;
        filters[4].city = some.address.city;
        filters[5].portalAccess = true;
        filters[6].search = some.fullName.left(4) + u' ' + some.code.left(6);
        filters[7].search = some.phone.right(6);
        filters[8].search = some.fullName.left(5);
        filters[8].statuses = {CustomerStatus::Active};
        for (int i = 0; i < filters.size(); ++i) {
            QStringList matching;
            for (const Customer &row : all) {
                if (matches(filters[i], row))
                    matching.append(row.code);
            }
            QStringList found = codesOf(everyCustomer(portal, filters[i]));
            QCOMPARE(portal->customerQueue().count(cs, filters[i]).value(),
                     (CustomerCount{matching.size(), false}));
            QVERIFY2(!matching.isEmpty(), qPrintable(QString::number(i)));
            matching.sort();
            found.sort();
            QCOMPARE(found, matching);
        }
        const auto skipped =
            portal->customerQueue().list(cs, {}, {50, {}, 1000, PageRequest::Total::Unknown}).value();
        QCOMPARE(codesOf(skipped.items), codesOf(all.mid(1000, 50)));
        QCOMPARE(portal->customerQueue().rows(cs, {some.code, u"AGL-209901-0001"_qs}).value(), QList{some});
        const auto counts = portal->customerQueue().queues(cs).value();
        QCOMPARE(counts.size(), allCustomerQueues().size());
        QCOMPARE(counts.first().count, (CustomerCount{2000, false}));
        QVERIFY(portal->customerQueue().cities(cs).value().contains(some.address.city));
    }

    void tickets_come_in_pages_and_exactly_as_filters_say_data() { TestDatabase::addRows(); }
    void tickets_come_in_pages_and_exactly_as_filters_say()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        fillWithDemoData(portal, 1500, 1000);
        const Actor cs = portal.staff(Role::Cs);
        const QList<TicketRow> all = everyTicket(portal, cs, {});
        QVERIFY(all.size() > 1500);
        const TicketRow some = *std::ranges::find_if(all, [](const TicketRow &row) {
            return !row.ticket.customerCode.isEmpty() && row.ticket.assigneeId.isValid() &&
                   row.ticket.scheduledAt;
        });
        QVERIFY(!some.personName.isEmpty());
        QVERIFY(!some.assigneeName.isEmpty());
        using Order = TicketFilter::Order;
        QList<TicketFilter> filters(13);
        filters[0].order = Order::OldestFirst;
        filters[1].order = Order::DueFirst;
        filters[2].order = Order::VisitFirst;
        filters[3].statuses = {TicketStatus::Open, TicketStatus::Cancelled};
        filters[4].types = {TicketType::Repair};
        filters[5].assigneeId = some.ticket.assigneeId;
        filters[6].assignee = TicketFilter::Assignee::Nobody;
        filters[7].customerCode = some.ticket.customerCode;
        filters[8].visitFrom = *some.ticket.scheduledAt;
        filters[8].visitBefore = *some.ticket.scheduledAt + 48h;
        filters[9].dueBefore = some.ticket.dueAt;
        filters[10].search = some.personName;
        filters[11].search = some.ticket.number;
        filters[12].dueFrom = some.ticket.dueAt;
        for (int i = 0; i < filters.size(); ++i) {
            QStringList matching;
            for (const TicketRow &row : all) {
                if (matches(filters[i], row))
                    matching.append(row.ticket.number);
            }
            QStringList found = numbersOf(everyTicket(portal, cs, filters[i]));
            QVERIFY2(!matching.isEmpty(), qPrintable(QString::number(i)));
            QCOMPARE(portal->ticketQueue().count(cs, filters[i]).value(),
                     (TicketCount{matching.size(), false}));
            matching.sort();
            found.sort();
            QCOMPARE(found, matching);
        }
        const QList<TicketRow> byDeadline = everyTicket(portal, cs, filters[1]);
        QVERIFY(
            std::ranges::is_sorted(byDeadline, {}, [](const TicketRow &row) { return row.ticket.dueAt; }));
        QCOMPARE(portal->ticketQueue().rows(cs, {some.ticket.number}).value(), QList{some});
        const auto detail = portal->ticketQueue().detail(cs, some.ticket.number).value();
        QCOMPARE(detail.place.personName, some.personName);
        QCOMPARE(detail.place.address.city, some.city);
        const QList<TicketQueueCount> queues = portal->ticketQueue().queues(cs).value();
        for (const TicketQueueCount &queue : queues) {
            const auto rows = everyTicket(portal, cs, queue.filter);
            QCOMPARE(queue.count.rows, rows.size());
        }
    }

    void s21_a_technician_sees_own_tickets_only_data() { TestDatabase::addRows(); }
    void s21_a_technician_sees_own_tickets_only()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        fillWithDemoData(portal, 200, 150);
        const Actor cs = portal.staff(Role::Cs);
        const QList<TicketRow> all = everyTicket(portal, cs, {});
        const TicketRow some =
            *std::ranges::find_if(all, [](const TicketRow &row) { return row.ticket.assigneeId.isValid(); });
        const Actor technician = Actor::staff(some.ticket.assigneeId, Role::Technician, some.assigneeName);
        TicketFilter anybody;
        anybody.assignee = TicketFilter::Assignee::Nobody;
        const auto own = everyTicket(portal, technician, anybody);
        const auto expected = std::ranges::count_if(
            all, [&](const TicketRow &row) { return row.ticket.assigneeId == technician.staffId; });
        QCOMPARE(own.size(), expected);
        QVERIFY(own.size() < all.size());
        QCOMPARE(numbersOf(portal->ticketQueue().rows(technician, numbersOf(all.mid(0, 100))).value()).size(),
                 std::ranges::count_if(all.mid(0, 100), [&](const TicketRow &row) {
                     return row.ticket.assigneeId == technician.staffId;
                 }));
        const Day today = Zone().dayOf(portal.clock().now());
        QCOMPARE(portal->ticketQueue().load(technician, today, today).error().code, ErrorCode::Forbidden);
        QCOMPARE(portal->ticketQueue().list(Actor::applicant(), {}, {}).error().code, ErrorCode::Forbidden);
    }

    void the_load_counts_each_technicians_visits_by_local_day_data() { TestDatabase::addRows(); }
    void the_load_counts_each_technicians_visits_by_local_day()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        fillWithDemoData(portal, 600, 400);
        const Actor cs = portal.staff(Role::Cs);
        const QList<TicketRow> all = everyTicket(portal, cs, {});
        const Zone zone;
        const Day last = zone.dayOf(portal.clock().now()) + std::chrono::days(5);
        const Day first = last - std::chrono::days(TicketQueue::mostDays - 1);
        const auto loads = portal->ticketQueue().load(cs, first, last).value();
        QVERIFY(!loads.isEmpty());
        qint64 visits = 0;
        for (const TechnicianLoad &load : loads) {
            QCOMPARE(load.days.size(), TicketQueue::mostDays);
            qint64 without = 0;
            for (const TicketRow &row : all) {
                without += row.ticket.assigneeId == load.technician.id && !row.ticket.scheduledAt &&
                           isUnfinished(row.ticket.status);
            }
            QCOMPARE(load.withoutVisit, without);
            for (const DayLoad &day : load.days) {
                qint64 unfinished = 0;
                qint64 finished = 0;
                for (const TicketRow &row : all) {
                    const Ticket &t = row.ticket;
                    if (t.assigneeId != load.technician.id || !t.scheduledAt ||
                        zone.dayOf(*t.scheduledAt) != day.day || t.status == TicketStatus::Cancelled)
                        continue;
                    (t.status == TicketStatus::Completed ? finished : unfinished) += 1;
                }
                QCOMPARE(day.unfinished, unfinished);
                QCOMPARE(day.finished, finished);
                visits += finished + unfinished;
            }
        }
        QVERIFY(visits > 0);
        QCOMPARE(portal->ticketQueue().load(cs, last, first).error().fields.value(0).field, u"to"_qs);
    }
};

QTEST_GUILESS_MAIN(CustomerListTest)
#include "tst_customerlist.moc"
