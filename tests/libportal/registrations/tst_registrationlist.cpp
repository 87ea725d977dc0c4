// SPDX-License-Identifier: GPL-3.0-or-later
// What a window on a long list asks for, on demo data: pages far down, rows as they are now, queues' counts.
#include "libportal/registrations/registrationfilter.h"
#include "libportal/registrations/registrationqueue.h"
#include "tests/support/demofill.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;

namespace {

using Order = RegistrationFilter::Order;
using S = RegistrationStatus;

QStringList numbersOf(const QList<Registration> &rows)
{
    QStringList numbers;
    for (const Registration &row : rows)
        numbers.append(row.number);
    return numbers;
}

} // namespace

class RegistrationListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_page_far_down_is_the_same_as_reading_up_to_it_data() { TestDatabase::addRows(); }
    void a_page_far_down_is_the_same_as_reading_up_to_it()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        fillWithDemoData(portal, 500, 100);
        const Actor cs = portal.staff(Role::Cs);
        for (const Order order : {Order::NewestFirst, Order::OldestFirst}) {
            RegistrationFilter filter;
            filter.order = order;
            const auto first = portal->queue().list(cs, filter, {100, {}}).value();
            const auto second = portal->queue().list(cs, filter, {100, first.nextCursor}).value();
            const auto third = portal->queue().list(cs, filter, {100, second.nextCursor}).value();
            QCOMPARE(first.total, 500);
            const auto skipped =
                portal->queue()
                    .list(cs, filter, {100, first.nextCursor, 100, PageRequest::Total::Unknown})
                    .value();
            QCOMPARE(numbersOf(skipped.items), numbersOf(third.items));
            QCOMPARE(skipped.nextCursor, third.nextCursor);
            QCOMPARE(skipped.total, -1);
            const auto last = portal->queue().list(cs, filter, {100, {}, 450}).value();
            QCOMPARE(last.items.size(), 50);
            QVERIFY(last.nextCursor.isEmpty());
        }
    }

    void a_row_matches_a_filter_exactly_when_the_list_holds_it_data() { TestDatabase::addRows(); }
    void a_row_matches_a_filter_exactly_when_the_list_holds_it()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        fillWithDemoData(portal, 150, 40);
        const Actor cs = portal.staff(Role::Cs);
        const auto all = portal->queue().list(cs, {}, {PageRequest::maximumLimit, {}}).value();
        QCOMPARE(all.items.size(), 150);
        const Registration &some = all.items[40];
        const Zone zone;

        QList<RegistrationFilter> filters(12);
        filters[0].statuses = {S::PendingVerification, S::Approved};
        filters[1].packageCode = some.packageCode;
        filters[2].city = some.address.city;
        filters[3].from = zone.dayOf(some.submittedAt);
        filters[4].to = zone.dayOf(some.submittedAt);
        filters[5].converted = true;
        filters[6].converted = false;
        filters[7].submittedBefore = some.submittedAt;
        filters[8].surveyFrom = some.submittedAt;
        filters[9].surveyBefore = portal.clock().now();
        filters[10].search = some.fullName.left(4) + u' ' + some.number.left(8);
        filters[11].search = some.phone.right(6);
        for (int i = 0; i < filters.size(); ++i) {
            const auto listed = portal->queue().list(cs, filters[i], {PageRequest::maximumLimit, {}}).value();
            QStringList matching;
            for (const Registration &row : all.items) {
                if (matches(filters[i], row, zone))
                    matching.append(row.number);
            }
            QVERIFY2(!matching.isEmpty(), qPrintable(QString::number(i)));
            QCOMPARE(matching, numbersOf(listed.items));
            QCOMPARE(portal->queue().count(cs, filters[i]).value(),
                     (RegistrationCount{matching.size(), false}));
        }
    }

    void rows_are_given_as_they_are_now_and_without_those_that_are_gone_data() { TestDatabase::addRows(); }
    void rows_are_given_as_they_are_now_and_without_those_that_are_gone()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString one = portal.submitted(u"0812-0000-0001"_qs);
        const QString two = portal.submitted(u"0812-0000-0002"_qs);
        portal.step(two, RegistrationAction::Verify);
        const Actor cs = portal.staff(Role::Cs);
        const auto rows = portal->queue().rows(cs, {two, u"REG-20000101-0001"_qs, one}).value();
        QCOMPARE(QSet<QString>(rows.size() == 2 ? QSet{rows[0].number, rows[1].number} : QSet<QString>()),
                 QSet<QString>({one, two}));
        const auto again = portal->queue().rows(cs, {two}).value();
        QCOMPARE(again, QList{portal.registration(two)});
        QCOMPARE(again.first().status, S::Verified);
        QCOMPARE(portal->queue().rows(cs, {}).value(), QList<Registration>());
    }

    void each_city_is_named_once_data() { TestDatabase::addRows(); }
    void each_city_is_named_once()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const Actor cs = portal.staff(Role::Cs);
        QCOMPARE(portal->queue().cities(cs).value(), QStringList());
        fillWithDemoData(portal, 200, 40);
        QStringList expected;
        const auto all = portal->queue().list(cs, {}, {PageRequest::maximumLimit, {}}).value();
        for (const Registration &row : all.items)
            expected.append(row.address.city);
        expected.sort();
        expected.removeDuplicates();
        QStringList cities = portal->queue().cities(cs).value();
        cities.sort();
        QCOMPARE(cities, expected);
    }

    void s21_a_technician_sees_neither_rows_nor_counts_nor_cities()
    {
        TestPortal portal(Dialect::Sqlite);
        const QString number = portal.submitted();
        const Actor technician = portal.staff(Role::Technician);
        QCOMPARE(portal->queue().rows(technician, {number}).error().code, ErrorCode::Forbidden);
        QCOMPARE(portal->queue().count(technician, {}).error().code, ErrorCode::Forbidden);
        QCOMPARE(portal->queue().cities(technician).error().code, ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(RegistrationListTest)
#include "tst_registrationlist.moc"
