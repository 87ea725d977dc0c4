// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/analytics/analyticsservice.h"
#include "libportal/packages/packageservice.h"
#include "libportal/registrations/registrationservice.h"
#include "libportal/storage/snapshot.h"
#include "libportal/storage/transaction.h"
#include "tests/libportal/analytics/bruteforce.h"
#include "tests/support/demofill.h"

#include <QtTest/QtTest>

#include <atomic>
#include <thread>

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;

namespace {

// What is kept, and what it should be: every cell of every application added up.
const QString kept =
    u"SELECT dimension, slot, value, total, verified, surveyed, approved, rejected, converted, verify_ms, "
    "approve_ms, convert_ms FROM registration_cohorts WHERE total <> 0 ORDER BY dimension, slot, value"_qs;
const QString shouldBe =
    u"SELECT dimension, slot, value, CAST(sum(total) AS BIGINT), CAST(sum(verified) AS BIGINT), "
    "CAST(sum(surveyed) AS BIGINT), CAST(sum(approved) AS BIGINT), CAST(sum(rejected) AS BIGINT), "
    "CAST(sum(converted) AS BIGINT), CAST(sum(verify_ms) AS BIGINT), CAST(sum(approve_ms) AS BIGINT), "
    "CAST(sum(convert_ms) AS BIGINT) FROM registration_cells GROUP BY dimension, slot, value "
    "ORDER BY dimension, slot, value"_qs;

QStringList rows(Database &database, const QString &sql)
{
    return database
        .all(sql, {},
             [](const Row &row) {
                 QStringList cells{row.text(0), row.text(1), row.text(2)};
                 for (int i = 3; i < 12; ++i)
                     cells.append(QString::number(row.integer(i)));
                 return cells.join(u' ');
             })
        .value();
}

} // namespace

/// What the database keeps for analytics is what the applications say, whatever happens to them.
class tst_Cohorts : public QObject
{
    Q_OBJECT

    using A = RegistrationAction;

    static QStringList wrongFigures(TestPortal &portal)
    {
        if (rows(portal->database(), kept) != rows(portal->database(), shouldBe))
            return {u"what is kept is not what the rows say"_qs};
        const Period period = Period::last(30, Zone().dayOf(portal.clock().now()));
        const auto found = portal->analytics().report(portal.staff(Role::Supervisor), period);
        if (!found)
            return {found.error().detail};
        const auto packages = portal->packages().all(Actor::system()).value();
        return differences(*found, countedByHand(everyRegistration(portal.get()), packages, period, {}));
    }
    static Overview overview(TestPortal &portal)
    {
        return portal->analytics()
            .overview(portal.staff(Role::Supervisor), Period::last(30, Zone().dayOf(portal.clock().now())))
            .value();
    }

private Q_SLOTS:
    void every_step_of_an_application_is_counted_data() { TestDatabase::addRows(); }
    void every_step_of_an_application_is_counted()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted();
        QCOMPARE(wrongFigures(portal), QStringList());
        for (const A action : {A::Verify, A::ScheduleSurvey, A::CompleteSurvey, A::Approve}) {
            portal.clock().advance(5h);
            portal.step(number, action);
            QCOMPARE(wrongFigures(portal), QStringList());
        }
        const Overview before = overview(portal);
        QCOMPARE(before.cohort.approved, 1);
        QCOMPARE(before.toApprove.average, 20.0);
        QCOMPARE(before.toVerify.p90, 5.0);
        portal.clock().advance(4h);
        QVERIFY(portal->registrations().createCustomer(portal.staff(Role::Cs), number,
                                                       portal.registration(number).version));
        QCOMPARE(wrongFigures(portal), QStringList());
        QCOMPARE(overview(portal).toCustomer.median, 24.0);
    }

    void reopening_takes_the_stages_away_and_cancelling_does_not_data() { TestDatabase::addRows(); }
    void reopening_takes_the_stages_away_and_cancelling_does_not()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString reopened = portal.submitted(u"0812-0000-0001"_qs);
        const QString cancelled = portal.submitted(u"0812-0000-0002"_qs);
        portal.clock().advance(2h);
        for (const QString &number : {reopened, cancelled}) {
            for (const A action : {A::Verify, A::ScheduleSurvey, A::CompleteSurvey, A::Approve})
                portal.step(number, action);
        }
        portal.step(reopened, A::Reject);
        QCOMPARE(overview(portal).cohort.approved, 2);
        QCOMPARE(overview(portal).cohort.rejected, 1);
        QCOMPARE(wrongFigures(portal), QStringList());
        portal.step(reopened, A::Reopen);
        portal.step(cancelled, A::Cancel);
        QCOMPARE(wrongFigures(portal), QStringList());
        const Overview after = overview(portal);
        QCOMPARE(after.cohort, (Cohort{2, 1, 1, 1, 0, 0}));
        QCOMPARE(after.byStatus.value(u"pending_verification"_qs), 1);
        QCOMPARE(after.byStatus.value(u"cancelled"_qs), 1);
        portal.clock().advance(30h);
        portal.step(reopened, A::Verify);
        QCOMPARE(overview(portal).toVerify.median, 17.0); // 2 h and 32 h
    }

    void what_is_deleted_is_counted_no_more_data() { TestDatabase::addRows(); }
    void what_is_deleted_is_counted_no_more()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        fillWithDemoData(portal, 300, 150);
        QVERIFY(portal->database().execute(
            u"DELETE FROM registrations WHERE status = 'rejected' AND id % 2 = 0"_qs));
        QVERIFY(portal->database().execute(
            u"UPDATE registrations SET submitted_at = submitted_at - 3600000, city = 'Kota Baru' "
            "WHERE id % 5 = 0"_qs));
        QCOMPARE(wrongFigures(portal), QStringList());
        QVERIFY(portal->database().execute(u"DELETE FROM registrations WHERE customer_code IS NULL"_qs));
        QCOMPARE(wrongFigures(portal), QStringList());
    }

    void demo_data_is_kept_as_if_it_had_been_entered_data() { TestDatabase::addRows(); }
    void demo_data_is_kept_as_if_it_had_been_entered()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        fillWithDemoData(portal, 500, 250);
        QCOMPARE(rows(portal->database(), kept), rows(portal->database(), shouldBe));
        portal.submitted();
        QCOMPARE(wrongFigures(portal), QStringList());
    }

    void a_change_that_is_rolled_back_is_not_counted_data() { TestDatabase::addRows(); }
    void a_change_that_is_rolled_back_is_not_counted()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        portal.submitted();
        {
            const auto transaction = Transaction::begin(portal->database());
            QVERIFY(transaction);
            QVERIFY(portal->database().execute(u"DELETE FROM registrations"_qs));
        }
        QCOMPARE(wrongFigures(portal), QStringList());
        QCOMPARE(overview(portal).cohort.total, 1);
    }

    void a_snapshot_stays_as_it_was_while_others_write_data() { TestDatabase::addRows(); }
    void a_snapshot_stays_as_it_was_while_others_write()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString count = u"SELECT count(*) FROM registrations"_qs;
        const auto reader = portal.another();
        {
            const auto snapshot = Snapshot::begin(reader->database());
            QVERIFY(snapshot);
            QCOMPARE(reader->database().integer(count).value(), 0);
            portal.submitted();
            QCOMPARE(reader->database().integer(count).value(), 0);
            QVERIFY(!Snapshot::begin(reader->database()));
        }
        QCOMPARE(reader->database().integer(count).value(), 1);
    }

    void the_parts_of_a_report_agree_while_writes_go_on_data() { TestDatabase::addRows(); }
    void the_parts_of_a_report_agree_while_writes_go_on()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        fillWithDemoData(portal, 400, 200);
        QStringList numbers;
        for (int i = 0; i < 40; ++i)
            numbers.append(portal.submitted(u"0812-0001-%1"_qs.arg(i, 4, 10, QChar(u'0'))));
        const Actor actor = portal.staff(Role::Supervisor);
        const Period period = Period::last(30, Zone().dayOf(portal.clock().now()));

        std::atomic<int> left = 2;
        std::atomic<int> refused = 0;
        const auto work = [&](int from) {
            const auto own = portal.another();
            for (int i = from; i < numbers.size(); i += 2) {
                qint64 version = 1;
                for (const A action : {A::Verify, A::Reject, A::Reopen, A::Verify, A::Cancel}) {
                    StepRequest request;
                    request.action = action;
                    request.version = version++;
                    if (action == A::Reject) {
                        request.category = RejectCategory::Unreachable;
                        request.reason = u"Tidak dapat dihubungi."_qs;
                    }
                    if (!own->registrations().step(actor, numbers[i], request))
                        ++refused;
                }
            }
            --left;
        };
        std::thread one(work, 0);
        std::thread other(work, 1);
        QStringList wrong;
        int reports = 0;
        do {
            const AnalyticsReport report = portal->analytics().report(actor, period).value();
            const auto check = [&](qint64 sum, const char *what) {
                if (sum != report.overview.cohort.total)
                    wrong.append(QLatin1String(what));
            };
            qint64 states = 0;
            for (const qint64 count : report.overview.byStatus)
                states += count;
            check(states, "status");
            Cohort days;
            for (const TrendDay &day : report.trends)
                days += day.cohort;
            if (days != report.overview.cohort)
                wrong.append(u"trends"_qs);
            qint64 cells = 0;
            for (const HeatCell &cell : report.heatmap)
                cells += cell.count;
            check(cells, "heatmap");
            Cohort cities;
            for (const GroupFigures &city : report.cities)
                cities += city.cohort;
            if (cities != report.overview.cohort)
                wrong.append(u"cities"_qs);
            qint64 rejections = 0;
            for (const RejectionFigures &rejection : report.rejections)
                rejections += rejection.count;
            if (rejections != report.overview.cohort.rejected)
                wrong.append(u"rejections"_qs);
            ++reports;
        } while (left > 0 && wrong.isEmpty());
        one.join();
        other.join();
        QCOMPARE(wrong, QStringList());
        QVERIFY(reports > 1);
        QCOMPARE(refused.load(), 0);
        QCOMPARE(wrongFigures(portal), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Cohorts)
#include "tst_cohorts.moc"
