// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/outbox.h"
#include "libportal/registrations/registrationqueue.h"
#include "tests/support/testportal.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;

/// The saved queues, the lists they open, and lists of so many rows that nobody counts them.
class tst_SavedQueues : public QObject
{
    Q_OBJECT

    static SavedQueueCount of(TestPortal &portal, SavedQueue queue, Role role = Role::Cs)
    {
        const auto queues = portal->queue().queues(portal.staff(role));
        for (const SavedQueueCount &count : queues.value()) {
            if (count.queue == queue)
                return count;
        }
        return {};
    }
    static QStringList opened(TestPortal &portal, const RegistrationFilter &filter)
    {
        QStringList numbers;
        PageRequest page{2, {}}; // small, so that cursors are used
        do {
            const auto listed = portal->queue().list(portal.staff(Role::Cs), filter, page).value();
            for (const Registration &found : listed.items)
                numbers.append(found.number);
            page.cursor = listed.nextCursor;
        } while (!page.cursor.isEmpty());
        return numbers;
    }
    static void expect(TestPortal &portal, SavedQueue queue, const QStringList &numbers)
    {
        const SavedQueueCount count = of(portal, queue);
        QCOMPARE(opened(portal, count.filter), numbers);
        QCOMPARE(count.count, numbers.size());
        QVERIFY(!count.isLeast);
    }
    static void fail(TestPortal &portal, const QString &number)
    {
        QVERIFY(portal->database().execute(
            u"UPDATE outbox SET state = 'failed', error_class = 'quota' WHERE entity = 'registration' "
            "AND key = :number"_qs,
            {{u"number"_qs, number}}));
    }
    /// As many more like the first application, each a minute later.
    static void multiply(TestPortal &portal, int times)
    {
        const QString same =
            u"status, version, language, full_name, email, phone, street, rt, rw, village, district, city, "
            "province, postal_code, landmark, address_key, package_code, package_name, package_speed_mbps, "
            "package_price, notes, consent_version, consent_hash, consent_at, campaign_source, "
            "campaign_medium, campaign_name, local_day, updated_at, updated_by, search_text"_qs;
        QVERIFY(portal->database().execute(
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :times) "
            "INSERT INTO registrations (number, submitted_at, %1) "
            "SELECT 'REG-20261101-' || (5000 + n.i), submitted_at + n.i * 60000, %1 FROM registrations, n "
            "WHERE registrations.id = (SELECT min(id) FROM registrations)"_qs.arg(same),
            {{u"times"_qs, times}}));
    }

private Q_SLOTS:
    void each_queue_opens_what_it_counts_data() { TestDatabase::addRows(); }
    void each_queue_opens_what_it_counts()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString old = portal.submitted(u"0812-0000-0001"_qs);
        const QString failed = portal.submitted(u"0812-0000-0002"_qs);
        portal.clock().advance(25h);
        QStringList n;
        for (int i = 3; i <= 9; ++i) {
            n.append(portal.submitted(u"0812-0000-000%1"_qs.arg(i)));
            portal.clock().advance(1min);
        }
        const auto step = [&](const QString &number, QList<RegistrationAction> actions) {
            for (const RegistrationAction action : actions)
                portal.step(number, action);
        };
        using A = RegistrationAction;
        step(n[0], {A::Verify, A::ScheduleSurvey}); // for tomorrow
        step(n[1], {A::Verify, A::ScheduleSurvey, A::CompleteSurvey});
        step(n[2], {A::Verify, A::ScheduleSurvey, A::CompleteSurvey, A::Approve});
        step(n[3], {A::Verify, A::ScheduleSurvey, A::CompleteSurvey, A::Approve});
        QVERIFY(portal->registrations().createCustomer(portal.staff(Role::Supervisor), n[3],
                                                       portal.registration(n[3]).version));
        step(n[4], {A::Reject});
        fail(portal, failed);
        fail(portal, n[4]);

        expect(portal, SavedQueue::Pending, {n[6], n[5], failed, old});
        expect(portal, SavedQueue::OlderThan24Hours, {old, failed});
        expect(portal, SavedQueue::SurveyToday, {});
        expect(portal, SavedQueue::ReadyToApprove, {n[1]});
        expect(portal, SavedQueue::ApprovedWithoutCustomer, {n[2]});
        expect(portal, SavedQueue::MessageFailed, {n[4], failed});
        expect(portal, SavedQueue::Mine, {}); // the supervisor did all of it
        const SavedQueueCount mine = of(portal, SavedQueue::Mine, Role::Supervisor);
        QCOMPARE(opened(portal, mine.filter), (QStringList{n[2], n[1], n[0]}));
        QCOMPARE(mine.count, 3);

        QVERIFY(portal->outbox().forgetBodiesBefore(portal.clock().now() - 24h)); // of the older one
        expect(portal, SavedQueue::MessageFailed, {n[4]});
        QVERIFY(portal->outbox().resendFailed(portal.staff(Role::Cs)));
        expect(portal, SavedQueue::MessageFailed, {});
        portal.clock().advance(24h);
        expect(portal, SavedQueue::SurveyToday, {n[0]});
    }

    void s21_a_technician_sees_no_queue_data() { TestDatabase::addRows(); }
    void s21_a_technician_sees_no_queue()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        QCOMPARE(portal->queue().queues(portal.staff(Role::Technician)).error().code, ErrorCode::Forbidden);
        QCOMPARE(portal->queue().cities(portal.staff(Role::Technician)).error().code, ErrorCode::Forbidden);
    }

    void cities_are_named_once_and_in_order_data() { TestDatabase::addRows(); }
    void cities_are_named_once_and_in_order()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const Actor cs = portal.staff(Role::Cs);
        QVERIFY(portal->queue().cities(cs)->isEmpty());
        int last = 0;
        for (const QString &city : {u"Kota Medan"_qs, u"Kota Ambon"_qs, u"Kota Medan"_qs, u"Bogor"_qs}) {
            const QString phone = u"0812-0000-000%1"_qs.arg(++last);
            Submission submission = portal.submission(phone, portal.verifiedToken(phone));
            submission.address.city = city;
            QVERIFY(portal->submissions().submit(submission));
        }
        QCOMPARE(portal->queue().cities(cs).value(),
                 (QStringList{u"Bogor"_qs, u"Kota Ambon"_qs, u"Kota Medan"_qs}));
    }

    void surveys_are_listed_by_their_date_data() { TestDatabase::addRows(); }
    void surveys_are_listed_by_their_date()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        QStringList n;
        for (int i = 1; i <= 4; ++i)
            n.append(portal.submitted(u"0812-0000-000%1"_qs.arg(i)));
        for (const int i : {2, 0, 3}) { // each for a day from then
            portal.clock().advance(1h);
            portal.step(n[i], RegistrationAction::Verify);
            portal.step(n[i], RegistrationAction::ScheduleSurvey);
        }
        RegistrationFilter filter;
        filter.order = RegistrationFilter::Order::SurveyDate;
        QCOMPARE(opened(portal, filter), (QStringList{n[2], n[0], n[3]}));
        QCOMPARE(portal->queue().list(portal.staff(Role::Cs), filter, {})->total, 3);
    }

    void nobody_counts_ten_thousand_and_more_data() { TestDatabase::addRows(); }
    void nobody_counts_ten_thousand_and_more()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString first = portal.submitted();
        multiply(portal, 10'050);
        const Actor cs = portal.staff(Role::Cs);
        RegistrationFilter filter;
        filter.search = u"zainal"_qs;
        auto page = portal->queue().list(cs, filter, {});
        QCOMPARE(page->total, 10'000);
        QVERIFY(page->totalIsLeast);
        QCOMPARE(page->items.first().number, u"REG-20261101-15050"_qs);
        QCOMPARE(page->items.last().number, u"REG-20261101-15001"_qs);
        page = portal->queue().list(cs, filter, {50, page->nextCursor});
        QCOMPARE(page->items.first().number, u"REG-20261101-15000"_qs);
        filter.order = RegistrationFilter::Order::OldestFirst;
        QCOMPARE(portal->queue().list(cs, filter, {})->items.first().number, first);

        filter.search = u"zainal "_qs + first; // whose words the others were given too
        QVERIFY(portal->queue().list(cs, filter, {})->totalIsLeast);
        filter.search = u"za"_qs;
        QVERIFY(portal->queue().list(cs, filter, {})->totalIsLeast);
        filter.search = u"budi"_qs;
        page = portal->queue().list(cs, filter, {});
        QCOMPARE(page->total, 0);
        QVERIFY(!page->totalIsLeast);
        filter = {};
        filter.city = u"Kota Bandung"_qs;
        QVERIFY(portal->queue().list(cs, filter, {})->totalIsLeast);
    }
};

QTEST_GUILESS_MAIN(tst_SavedQueues)
#include "tst_savedqueues.moc"
