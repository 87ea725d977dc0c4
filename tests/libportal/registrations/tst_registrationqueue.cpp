// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationqueue.h"
#include "tests/support/testportal.h"

#include <QtTest/QtTest>

using namespace portal;
using portal::testing::TestDatabase;
using portal::testing::TestPortal;

namespace {

using A = RegistrationAction;

} // namespace

class RegistrationQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_list_filters_and_searches_data() { TestDatabase::addRows(); }
    void the_list_filters_and_searches()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        for (int i = 1; i <= 4; ++i) {
            portal.submitted(u"0812-0000-000%1"_qs.arg(i));
            portal.clock().advance(std::chrono::hours(12));
        }
        portal.step(u"REG-20261120-0002"_qs, A::Verify);
        const Actor cs = portal.staff(Role::Cs);
        const auto numbers = [&](const RegistrationFilter &filter) {
            const auto page = portal->queue().list(cs, filter, {}).value();
            QStringList found;
            for (const Registration &registration : page.items)
                found.append(registration.number.mid(4));
            return page.total == found.size() ? found.join(u' ') : u"total is wrong"_qs;
        };
        const QString all = u"20261121-0002 20261121-0001 20261120-0002 20261120-0001"_qs;
        RegistrationFilter filter;
        QCOMPARE(numbers(filter), all);
        filter.order = RegistrationFilter::Order::OldestFirst;
        QCOMPARE(numbers(filter), u"20261120-0001 20261120-0002 20261121-0001 20261121-0002"_qs);
        filter = {};
        filter.statuses = {RegistrationStatus::Verified};
        QCOMPARE(numbers(filter), u"20261120-0002"_qs);
        filter = {};
        filter.from = filter.to = dayFromIsoDate(u"2026-11-21");
        QCOMPARE(numbers(filter), u"20261121-0002 20261121-0001"_qs);
        for (const QString &search : {u"0812-0000-0003"_qs, u"081200000003"_qs, u"+62812 00000003"_qs,
                                      u"pelanggan0003@EXAMPLE"_qs, u"20261121-0001"_qs, u"uji 0003"_qs}) {
            filter = {};
            filter.search = search;
            QCOMPARE(numbers(filter), u"20261121-0001"_qs);
        }
        filter.search = u"zainal"_qs;
        QCOMPARE(numbers(filter), all);
        filter.city = u"Kota Surabaya"_qs;
        QCOMPARE(numbers(filter), QString());
        filter = {};
        filter.packageCode = u"HOME-20"_qs;
        filter.submittedBefore = portal.clock().now() - std::chrono::hours(24);
        QCOMPARE(numbers(filter), u"20261120-0002 20261120-0001"_qs);
        const auto stats = portal->queue().stats(cs).value();
        QCOMPARE(stats.total, 4);
        QCOMPARE(stats.byStatus.value(u"verified"_qs), 1);
        QCOMPARE(stats.pendingOver24Hours, 1);
        QCOMPARE(portal->queue().list(portal.staff(Role::Technician), {}, {}).error().code,
                 ErrorCode::Forbidden);
    }

    void pages_join_without_a_gap_while_rows_arrive_data() { TestDatabase::addRows(); }
    void pages_join_without_a_gap_while_rows_arrive()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        for (int i = 11; i <= 17; ++i) // all at one instant: the id decides the order
            portal.submitted(u"0812-0000-00%1"_qs.arg(i));
        const Actor cs = portal.staff(Role::Cs);
        QStringList seen;
        QString cursor;
        do {
            const auto page = portal->queue().list(cs, {}, {3, cursor}).value();
            for (const Registration &registration : page.items)
                seen.append(registration.number.right(4));
            cursor = page.nextCursor;
            if (seen.size() == 3) {
                portal.clock().advance(std::chrono::minutes(2));
                portal.submitted(u"0812-0000-0099"_qs);
            }
        } while (!cursor.isEmpty());
        QCOMPARE(seen.join(u' '), u"0007 0006 0005 0004 0003 0002 0001"_qs);
        RegistrationFilter oldest;
        oldest.order = RegistrationFilter::Order::OldestFirst;
        const auto first = portal->queue().list(cs, {}, {3, {}}).value();
        QCOMPARE(portal->queue().list(cs, oldest, {3, first.nextCursor}).error().fields.value(0).field,
                 u"cursor"_qs);
    }

    void look_alikes_show_what_is_shared_data() { TestDatabase::addRows(); }
    void look_alikes_show_what_is_shared()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString first = portal.submitted();
        Submission submission =
            portal.submission(u"0812-0000-0002"_qs, portal.verifiedToken(u"0812-0000-0002"_qs));
        submission.address.street = u"jalan contoh nomor 0001"_qs;
        const QString second = portal->submissions().submit(submission)->number;
        const auto detail = portal->queue().detail(portal.staff(Role::Cs), second).value();
        QCOMPARE(detail.lookAlikes.size(), 1);
        QCOMPARE(detail.lookAlikes[0].number, first);
        QCOMPARE(detail.lookAlikes[0].fields, QStringList({u"address"_qs, u"name"_qs}));
    }
};

QTEST_GUILESS_MAIN(RegistrationQueueTest)
#include "tst_registrationqueue.moc"
