// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/analytics/analyticsservice.h"
#include "libportal/packages/packageservice.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/settings/settingsservice.h"
#include "tests/libportal/analytics/bruteforce.h"
#include "tests/support/demofill.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;

/// Every figure against the same counted by hand, and every filter against the figure it stands for.
class tst_Analytics : public QObject
{
    Q_OBJECT

    static Day today(TestPortal &portal, Zone zone = {}) { return zone.dayOf(portal.clock().now()); }
    static QList<Package> packages(TestPortal &portal)
    {
        return portal->packages().all(Actor::system()).value();
    }
    static void setZone(TestPortal &portal, Zone zone)
    {
        auto brand = portal->settings().brand().value();
        brand.value.zone = zone;
        QVERIFY(portal->settings().setBrand(Actor::system(), brand.value, brand.version));
    }
    static QStringList wrongFigures(TestPortal &portal, const Period &period, Zone zone = {})
    {
        const auto found = portal->analytics().report(portal.staff(Role::Supervisor), period);
        if (!found)
            return {found.error().detail};
        return differences(*found,
                           countedByHand(everyRegistration(portal.get()), packages(portal), period, zone));
    }
    static qint64 listed(TestPortal &portal, const RegistrationFilter &filter)
    {
        return portal->queue().list(portal.staff(Role::Supervisor), filter, {}).value().total;
    }
    static void submitAt(TestPortal &portal, const QString &number, Instant at)
    {
        QVERIFY(portal->database().execute(
            u"UPDATE registrations SET submitted_at = :at WHERE number = :number"_qs,
            {{u"at"_qs, toSql(at)}, {u"number"_qs, number}}));
    }

private Q_SLOTS:
    void every_figure_is_what_counting_by_hand_gives_data() { TestDatabase::addRows(); }
    void every_figure_is_what_counting_by_hand_gives()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        fillWithDemoData(portal, 3000, 1500);
        for (const int days : offeredDays())
            QCOMPARE(wrongFigures(portal, Period::last(days, today(portal))), QStringList());
        const Period whole{today(portal) - std::chrono::days(800), today(portal)};
        QCOMPARE(wrongFigures(portal, whole), QStringList());
        QCOMPARE(portal->analytics().report(Actor::system(), whole)->overview.cohort.total, 3000);
        for (int day = 0; day < 10; ++day) {
            const Day one = today(portal) - std::chrono::days(day * 7);
            QCOMPARE(wrongFigures(portal, {one, one}), QStringList());
        }
    }

    void another_zone_has_other_days_and_right_figures_data() { TestDatabase::addRows(); }
    void another_zone_has_other_days_and_right_figures()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        fillWithDemoData(portal, 1500, 750);
        for (const Zone::Name name : {Zone::Name::Wit, Zone::Name::Wita, Zone::Name::Wib}) {
            const Zone zone(name);
            setZone(portal, zone);
            for (const int days : {7, 90})
                QCOMPARE(wrongFigures(portal, Period::last(days, today(portal, zone)), zone), QStringList());
        }
    }

    void applications_at_midnight_count_on_their_own_side_of_it_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<int>("zone");
        for (const Dialect dialect : TestDatabase::dialects()) {
            for (const Zone::Name name : {Zone::Name::Wib, Zone::Name::Wita, Zone::Name::Wit})
                QTest::addRow("%s %s", qPrintable(TestDatabase::name(dialect)),
                              qPrintable(Zone(name).label()))
                    << dialect << int(name);
        }
    }
    void applications_at_midnight_count_on_their_own_side_of_it()
    {
        QFETCH(Dialect, dialect);
        QFETCH(int, zone);
        TestPortal portal(dialect);
        const Zone local{Zone::Name(zone)};
        setZone(portal, local);
        const Day day = today(portal, local) - std::chrono::days(3);
        const Instant midnight = local.startOf(day);
        const QList<std::chrono::milliseconds> places{-1h - 1ms, -1h,      -1ms, 0ms, 1ms,      1h - 1ms,
                                                      1h,        2h - 1ms, 2h,   23h, 24h - 1ms};
        for (qsizetype i = 0; i < places.size(); ++i)
            submitAt(portal, portal.submitted(u"0812-0000-%1"_qs.arg(i, 4, 10, QChar(u'0'))),
                     midnight + places[i]);
        for (const Period &period : {Period{day, day}, Period{day - std::chrono::days(1), day},
                                     Period{day + std::chrono::days(1), day + std::chrono::days(1)}})
            QCOMPARE(wrongFigures(portal, period, local), QStringList());
        const auto figures = portal->analytics().report(portal.staff(Role::Supervisor), {day, day}).value();
        QCOMPARE(figures.overview.cohort.total, 8);
        QCOMPARE(figures.overview.previous.total, 3);
        QCOMPARE(listed(portal, cohortFilter({day, day})), 8);
        for (const HeatCell &cell : figures.heatmap) {
            RegistrationFilter filter = cohortFilter({day, day});
            filter.weekday = cell.weekday;
            filter.hour = cell.hour;
            QCOMPARE(listed(portal, filter), cell.count);
        }
    }

    void a_period_without_applications_has_nothing_to_divide_by_data() { TestDatabase::addRows(); }
    void a_period_without_applications_has_nothing_to_divide_by()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const Period period = Period::last(7, today(portal));
        QCOMPARE(wrongFigures(portal, period), QStringList());
        const auto report = portal->analytics().report(portal.staff(Role::Supervisor), period).value();
        QCOMPARE(report.overview.cohort, Cohort());
        QVERIFY(!report.overview.cohort.approvalRate());
        QVERIFY(!report.overview.cohort.conversionRate());
        QCOMPARE(report.overview.toVerify, Hours());
        QCOMPARE(report.trends.size(), 7);
        QCOMPARE(report.heatmap.size(), 168);
        QCOMPARE(report.funnel.size(), 5);
        QVERIFY(!report.funnel.first().shareOfTotal);
        QVERIFY(!report.funnel.last().dropOff);
    }

    void single_answers_are_those_of_the_whole_report_data() { TestDatabase::addRows(); }
    void single_answers_are_those_of_the_whole_report()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        fillWithDemoData(portal, 400, 200);
        const Period period = Period::last(60, today(portal));
        const Actor actor = portal.staff(Role::Supervisor);
        AnalyticsService &analytics = portal->analytics();
        const AnalyticsReport whole = analytics.report(actor, period).value();
        QCOMPARE(analytics.overview(actor, period).value(), whole.overview);
        QCOMPARE(analytics.trends(actor, period).value(), whole.trends);
        QCOMPARE(analytics.funnel(actor, period).value(), whole.funnel);
        QCOMPARE(analytics.packages(actor, period).value(), whole.packages);
        QCOMPARE(analytics.rejections(actor, period).value(), whole.rejections);
        QCOMPARE(analytics.cities(actor, period).value(), whole.cities);
        QCOMPARE(analytics.sources(actor, period).value(), whole.sources);
        QCOMPARE(analytics.heatmap(actor, period).value(), whole.heatmap);
    }

    void every_figure_opens_as_many_rows_as_it_says_data() { TestDatabase::addRows(); }
    void every_figure_opens_as_many_rows_as_it_says()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        fillWithDemoData(portal, 1200, 600);
        const Period period = Period::last(90, today(portal));
        const AnalyticsReport report =
            portal->analytics().report(portal.staff(Role::Supervisor), period).value();
        const RegistrationFilter base = cohortFilter(period);
        const auto with = [&](auto set) {
            RegistrationFilter filter = base;
            set(filter);
            return listed(portal, filter);
        };
        for (const FunnelStep &step : report.funnel)
            QCOMPARE(listed(portal, stageFilter(period, step.stage)), step.count);
        for (const RegistrationStatus status : allRegistrationStatuses())
            QCOMPARE(with([&](auto &filter) { filter.statuses = {status}; }),
                     report.overview.byStatus.value(registrationStatusName(status)));
        for (const PackageFigures &one : report.packages)
            QCOMPARE(with([&](auto &filter) { filter.packageCode = one.code; }), one.cohort.total);
        for (const GroupFigures &one : report.cities)
            QCOMPARE(with([&](auto &filter) { filter.city = one.name; }), one.cohort.total);
        for (const GroupFigures &one : report.sources)
            QCOMPARE(with([&](auto &filter) { filter.campaignSource = one.name; }), one.cohort.total);
        for (const RejectionFigures &one : report.rejections)
            QCOMPARE(with([&](auto &filter) { filter.rejectCategory = one.category; }), one.count);
        for (const HeatCell &one : report.heatmap) {
            QCOMPARE(with([&](auto &filter) {
                         filter.weekday = one.weekday;
                         filter.hour = one.hour;
                     }),
                     one.count);
        }
        for (const TrendDay &one : report.trends)
            QCOMPARE(listed(portal, cohortFilter({one.day, one.day})), one.cohort.total);
    }

    void a_row_fits_the_filters_by_which_it_is_listed()
    {
        TestPortal portal(Dialect::Sqlite);
        fillWithDemoData(portal, 500, 250);
        const QList<Registration> all = everyRegistration(portal.get());
        QList<RegistrationFilter> filters(8);
        filters[0].weekday = 3;
        filters[1].hour = 9;
        filters[2].reached = Milestone::Survey;
        filters[3].reached = Milestone::Customer;
        filters[4].rejectCategory = RejectCategory::OutOfCoverage;
        filters[5].campaignSource = QString();
        filters[6].campaignSource = all.first().campaign.source;
        filters[7].submittedFrom = portal.clock().now() - 500h;
        for (const RegistrationFilter &filter : filters) {
            const auto fits = std::count_if(all.begin(), all.end(), [&](const Registration &one) {
                return matches(filter, one, Zone());
            });
            QCOMPARE(qint64(fits), listed(portal, filter));
        }
    }

    void what_waits_too_long_is_counted_once_and_opens_data() { TestDatabase::addRows(); }
    void what_waits_too_long_is_counted_once_and_opens()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const Instant now = portal.clock().now();
        struct Wait
        {
            std::chrono::minutes age;
            bool verified;
        };
        const QList<Wait> waits{{24h + 1min, false}, {72h, false}, {24h, false},       {19h, false},
                                {18h, false},        {1h, false},  {48h + 1min, true}, {48h, true},
                                {37h, true},         {36h, true},  {2h, true}};
        for (qsizetype i = 0; i < waits.size(); ++i) {
            const QString number = portal.submitted(u"0812-0000-%1"_qs.arg(i, 4, 10, QChar(u'0')));
            if (waits[i].verified)
                portal.step(number, RegistrationAction::Verify);
            submitAt(portal, number, now - waits[i].age);
        }
        const auto groups = portal->analytics().ageing(portal.staff(Role::Supervisor)).value();
        QCOMPARE(groups.size(), 4);
        QCOMPARE(groups[0].count, 2); // 72 h, 24 h and a minute
        QCOMPARE(groups[1].count, 2); // 24 h, 19 h
        QCOMPARE(groups[2].count, 1);
        QCOMPARE(groups[3].count, 2);
        QCOMPARE(groups[0].oldest.first().submittedAt, now - 72h);
        for (const AgeingGroup &group : groups)
            QCOMPARE(listed(portal, group.filter), group.count);
    }

    void s21_only_who_may_see_analytics_is_answered_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("may");
        QTest::newRow("cs") << int(Role::Cs) << false;
        QTest::newRow("technician") << int(Role::Technician) << false;
        QTest::newRow("supervisor") << int(Role::Supervisor) << true;
        QTest::newRow("admin") << int(Role::Admin) << true;
    }
    void s21_only_who_may_see_analytics_is_answered()
    {
        QFETCH(int, role);
        QFETCH(bool, may);
        TestPortal portal(Dialect::Sqlite);
        const Actor actor = portal.staff(Role(role));
        const Period period = Period::last(7, today(portal));
        AnalyticsService &analytics = portal->analytics();
        const auto fits = [&](const auto &answer) {
            return answer.has_value() == may && (may || answer.error().code == ErrorCode::Forbidden);
        };
        QVERIFY(fits(analytics.overview(actor, period)));
        QVERIFY(fits(analytics.trends(actor, period)));
        QVERIFY(fits(analytics.funnel(actor, period)));
        QVERIFY(fits(analytics.packages(actor, period)));
        QVERIFY(fits(analytics.rejections(actor, period)));
        QVERIFY(fits(analytics.cities(actor, period)));
        QVERIFY(fits(analytics.sources(actor, period)));
        QVERIFY(fits(analytics.heatmap(actor, period)));
        QVERIFY(fits(analytics.report(actor, period)));
        QVERIFY(fits(analytics.ageing(actor)));
    }

    void a_period_is_at_least_a_day_and_at_most_three_years()
    {
        const Day day = Day(std::chrono::days(20000));
        QCOMPARE(Period::between(day, day)->days(), 1);
        QCOMPARE(Period::between(day, day - std::chrono::days(1)).error().fields.first().code,
                 u"before_from"_qs);
        QVERIFY(Period::between(day, day + std::chrono::days(Period::mostDays - 1)));
        QCOMPARE(Period::between(day, day + std::chrono::days(Period::mostDays)).error().fields.first().code,
                 u"too_long"_qs);
    }
};

QTEST_GUILESS_MAIN(tst_Analytics)
#include "tst_analytics.moc"
