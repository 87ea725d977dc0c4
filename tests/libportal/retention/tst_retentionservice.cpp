// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationqueue.h"
#include "libportal/retention/retentionservice.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "tests/support/applicants.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using std::chrono::days;
using std::chrono::hours;

namespace {

using A = RegistrationAction;

qint64 forgotten(TestPortal &portal, const QString &kind)
{
    const auto report = portal->retention().runIfDue();
    if (!report || !*report)
        return -1;
    for (const auto &[name, count] : **report) {
        if (name == kind)
            return count;
    }
    return -2;
}

} // namespace

class RetentionServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_day_has_one_run_and_the_audit_log_tells_of_it_data() { TestDatabase::addRows(); }
    void a_day_has_one_run_and_the_audit_log_tells_of_it()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        QVERIFY(portal->retention().runIfDue().value().has_value());
        const auto other = portal.another();
        QVERIFY(!other->retention().runIfDue().value().has_value());
        portal.clock().set(instantFromRfc3339(u"2026-11-20T16:59:59Z").value());
        QVERIFY(!portal->retention().runIfDue().value().has_value());
        portal.clock().set(instantFromRfc3339(u"2026-11-20T17:00:00Z").value()); // midnight in WIB
        QVERIFY(portal->retention().runIfDue().value().has_value());
        QCOMPARE(portal->audit().of(u"retention"_qs, u"2026-11-21"_qs).value().size(), 1);
    }

    void the_change_feed_keeps_thirty_days_and_the_newest_change_data() { TestDatabase::addRows(); }
    void the_change_feed_keeps_thirty_days_and_the_newest_change()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        ChangeLog changes(portal->database(), portal.clock());
        const auto newest = [&] {
            return changes.newest().value();
        };
        const auto count = [&] {
            return portal->database().integer(u"SELECT count(*) FROM change_log"_qs).value();
        };
        for (const auto &key : {u"a"_qs, u"b"_qs, u"c"_qs})
            QVERIFY(changes.record(u"ticket"_qs, key).has_value());
        const qint64 all = count();
        const qint64 last = newest();
        portal.clock().advance(days(30));
        QCOMPARE(forgotten(portal, u"changes"_qs), 0);
        portal.clock().advance(days(1));
        QCOMPARE(forgotten(portal, u"changes"_qs), all - 1);
        QCOMPARE(newest(), last);
        QCOMPARE(count(), 1);
    }

    void a_run_that_fails_is_done_again_data() { TestDatabase::addRows(); }
    void a_run_that_fails_is_done_again()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        QVERIFY(portal->database().executeScript(u"ALTER TABLE webhook_events RENAME TO gone"_qs));
        QVERIFY(!portal->retention().runIfDue());
        QVERIFY(portal->database().executeScript(u"ALTER TABLE gone RENAME TO webhook_events"_qs));
        QVERIFY(portal->retention().runIfDue().value().has_value());
    }

    void p3_rejected_and_cancelled_applications_go_after_ninety_days_data() { TestDatabase::addRows(); }
    void p3_rejected_and_cancelled_applications_go_after_ninety_days()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const Application rejected = withPhoto(portal, u"0812-0000-0001"_qs);
        const Application kept = withPhoto(portal, u"0812-0000-0002"_qs);
        for (const A action : {A::Verify, A::ScheduleSurvey, A::Reject})
            portal.step(rejected.number, action);
        portal.clock().advance(days(90));
        QCOMPARE(forgotten(portal, u"closed_applications"_qs), 0);
        portal.clock().advance(days(1));
        QCOMPARE(forgotten(portal, u"closed_applications"_qs), 1);

        const Actor supervisor = portal.staff(Role::Supervisor);
        QCOMPARE(portal->queue().detail(supervisor, rejected.number).error().code, ErrorCode::NotFound);
        QVERIFY(!hasBlob(portal, rejected.photo));
        QVERIFY(hasBlob(portal, kept.photo));
        QCOMPARE(portal.count(u"tickets"_qs), 0);
        QCOMPARE(portal.count(u"registration_events"_qs), 1);
        const auto stats = portal->queue().stats(supervisor).value();
        QCOMPARE(stats.total, 1);
        QCOMPARE(stats.byStatus.value(u"rejected"_qs), 0);
        RegistrationFilter search;
        search.search = u"Zainal"_qs;
        QCOMPARE(portal->queue().list(supervisor, search, {}).value().items.size(), 1);
    }

    void p3_a_photo_without_an_application_goes_after_a_week_data() { TestDatabase::addRows(); }
    void p3_a_photo_without_an_application_goes_after_a_week()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString token = portal.verifiedToken(u"0812-0000-0001"_qs);
        const QString photo = portal->submissions().storePhoto(token, picture()).value();
        portal.clock().advance(days(7));
        QCOMPARE(forgotten(portal, u"unused_photos"_qs), 0);
        portal.clock().advance(days(1));
        QCOMPARE(forgotten(portal, u"unused_photos"_qs), 1);
        QVERIFY(!hasBlob(portal, photo));
        QCOMPARE(portal.count(u"photos"_qs), 0);
    }

    void p3_a_customer_s_photo_goes_thirty_days_after_activation_data() { TestDatabase::addRows(); }
    void p3_a_customer_s_photo_goes_thirty_days_after_activation()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const Application application = withPhoto(portal, u"0812-0000-0001"_qs);
        const auto made = madeCustomer(portal, application.number);
        portal.clock().advance(days(60));
        QCOMPARE(forgotten(portal, u"photos_of_customers"_qs), 0); // not active yet
        complete(portal, made.ticketNumber);
        portal.clock().advance(days(30));
        QCOMPARE(forgotten(portal, u"photos_of_customers"_qs), 0);
        portal.clock().advance(days(1));
        QCOMPARE(forgotten(portal, u"photos_of_customers"_qs), 1);
        QVERIFY(!hasBlob(portal, application.photo));
        QCOMPARE(portal->queue().photo(portal.staff(Role::Supervisor), application.number, {}).error().code,
                 ErrorCode::NotFound);
        QVERIFY(!portal->queue().detail(portal.staff(Role::Cs), application.number).value().hasPhoto);
    }

    void p3_codes_go_after_a_day_and_audit_entries_after_two_years_data() { TestDatabase::addRows(); }
    void p3_codes_go_after_a_day_and_audit_entries_after_two_years()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        portal.verifiedToken(u"0812-0000-0001"_qs);
        portal.clock().advance(hours(25));
        QVERIFY(forgotten(portal, u"codes"_qs) >= 1);
        QCOMPARE(portal.count(u"otp_challenges"_qs), 0);
        const qint64 entries = portal.count(u"audit_log"_qs);
        portal.clock().advance(days(731));
        QCOMPARE(forgotten(portal, u"audit_entries"_qs), entries);
        QCOMPARE(portal->audit().firstBroken().value(), std::nullopt);
        QCOMPARE(portal.count(u"audit_log"_qs), 1); // this run's own
    }
};

QTEST_GUILESS_MAIN(RetentionServiceTest)
#include "tst_retentionservice.moc"
