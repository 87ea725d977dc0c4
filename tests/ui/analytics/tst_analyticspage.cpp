// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/analyticspage.h"

#include "libportal/analytics/analyticsservice.h"
#include "libportal/customers/customerservice.h"
#include "libportal/portalaccess/portalsignin.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/staffapi/changesapi.h"
#include "libportal/storage/transaction.h"
#include "tests/support/demofill.h"
#include "tests/ui/support/testdesk.h"
#include "ui/analytics/ageingwall.h"
#include "ui/analytics/chartsview.h"
#include "ui/analytics/heatmap.h"
#include "ui/analytics/periodbar.h"
#include "ui/frame/mainwindow.h"
#include "ui/registrations/registrationfilterbar.h"
#include "ui/registrations/registrationlist.h"
#include "ui/registrations/registrationspage.h"
#include "ui/registrations/registrationtablemodel.h"
#include "ui/widgets/banner.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

namespace {

/// The page beside the one that lists, in one window, told of changes as in the desk.
struct Desk
{
    explicit Desk(TestDesk &onDesk)
        : desk(onDesk),
          context(desk.context()),
          window(context),
          registrations(new RegistrationsPage(context)),
          analytics(new AnalyticsPage(context))
    {
        window.addPage(registrations);
        window.addPage(analytics);
        QObject::connect(&desk.api.changes(), &ChangesApi::changed, &window, &MainWindow::changed);
        if (!answered(desk.api.changes().start()))
            qFatal("no changes");
        window.resize(1366, 768);
        window.show();
        look();
    }

    void look()
    {
        window.showPage(analytics);
        if (!QTest::qWaitFor([this] { return analytics->report().has_value(); }, 20000))
            qFatal("no figures");
    }
    ChartsView &charts() { return analytics->charts(); }
    const AnalyticsReport &report() { return *analytics->report(); }
    void choose(int days)
    {
        for (auto *button : analytics->period().findChildren<QToolButton *>()) {
            if (button->text() == QStringLiteral("%1 days").arg(days))
                button->click();
        }
        QTRY_COMPARE(analytics->report()->overview.period.days(), days);
    }
    /// What the list that was opened says, and back to the figures.
    qint64 opened()
    {
        if (!QTest::qWaitFor([this] { return window.currentPage() == registrations; }, 5000))
            return -1;
        RegistrationTableModel &model = registrations->list().model();
        const bool read = QTest::qWaitFor(
            [&] {
                return !model.isLoading() && model.total() &&
                       model.filter() == registrations->list().filter();
            },
            20000);
        const qint64 rows = read ? model.total()->rows : -1;
        window.showPage(analytics);
        return rows;
    }

    TestDesk &desk;
    const DeskContext context;
    MainWindow window;
    RegistrationsPage *registrations;
    AnalyticsPage *analytics;
};

void enter(QWidget &widget)
{
    QTest::keyClick(&widget, Qt::Key_Return);
}

} // namespace

class tst_AnalyticsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void each_chart_opens_a_list_of_as_many_as_it_says()
    {
        TestDesk desk;
        fillWithDemoData(desk.portal, 1500, 300);
        Desk shown(desk);
        shown.choose(90);
        ChartsView &charts = shown.charts();
        const AnalyticsReport report = shown.report();
        QVERIFY(report.overview.cohort.total > 50);

        QTest::mouseClick(&charts.kpi(Kpi::Total), Qt::LeftButton);
        QCOMPARE(shown.opened(), report.overview.cohort.total);
        QTest::mouseClick(&charts.kpi(Kpi::Approved), Qt::LeftButton);
        QCOMPARE(shown.opened(), report.overview.cohort.approved);
        QTest::mouseClick(&charts.kpi(Kpi::Converted), Qt::LeftButton);
        QCOMPARE(shown.opened(), report.overview.cohort.converted);
        QTest::mouseClick(&charts.kpi(Kpi::HoursToApprove), Qt::LeftButton);
        QCOMPARE(shown.opened(), report.overview.cohort.approved);

        for (int row = 0; row < charts.funnel().rows().size(); ++row) {
            QTest::mouseClick(&charts.funnel(), Qt::LeftButton, {}, charts.funnel().rowRect(row).center());
            QCOMPARE(shown.opened(), report.funnel[row].count);
        }
        FigureList &statuses = charts.statuses().legend();
        for (int row = 0; row < statuses.rows().size(); ++row) {
            QTest::mouseClick(&statuses, Qt::LeftButton, {}, statuses.rowRect(row).center());
            QCOMPARE(shown.opened(), charts.statuses().slices()[row].value);
        }
        FigureList &rejections = charts.rejections().legend();
        QVERIFY(!rejections.rows().isEmpty());
        for (int row = 0; row < rejections.rows().size(); ++row) {
            QTest::mouseClick(&rejections, Qt::LeftButton, {}, rejections.rowRect(row).center());
            QCOMPARE(shown.opened(), report.rejections[row].count);
        }
        for (const int day : {0, 40, 89}) {
            Q_EMIT charts.trend().activated(day); // where its clicks come from is tst_charts' business
            QCOMPARE(shown.opened(), report.trends[day].cohort.total);
        }
        for (const int cell : {9, 3 * 24 + 19, 6 * 24 + 23}) {
            QTest::mouseClick(&charts.heat(), Qt::LeftButton, {},
                              charts.heat().cellRect(cell).center().toPoint());
            QCOMPARE(shown.opened(), report.heatmap[cell].count);
        }
        const auto everyRow = [&](FiguresTable &table, auto countOf) {
            for (int row = 0; row < table.figures().rowCount(); ++row) {
                table.selectRow(row);
                enter(table);
                QCOMPARE(shown.opened(), countOf(row));
            }
        };
        everyRow(charts.packages(), [&](int row) { return report.packages[row].cohort.total; });
        everyRow(charts.cities(), [&](int row) { return report.cities[row].cohort.total; });
        everyRow(charts.sources(), [&](int row) { return report.sources[row].cohort.total; });
    }

    void everything_opens_by_keyboard()
    {
        TestDesk desk;
        fillWithDemoData(desk.portal, 400, 100);
        Desk shown(desk);
        ChartsView &charts = shown.charts();
        const auto wanted = [&](QWidget &chart) {
            QSignalSpy asked(shown.analytics, &ui::Page::registrationsRequested);
            enter(chart);
            return !asked.isEmpty();
        };
        charts.packages().selectRow(0);
        charts.cities().selectRow(0);
        charts.sources().selectRow(0);
        for (QWidget *chart :
             {static_cast<QWidget *>(&charts.funnel()), static_cast<QWidget *>(&charts.statuses().legend()),
              static_cast<QWidget *>(&charts.rejections().legend()), static_cast<QWidget *>(&charts.trend()),
              static_cast<QWidget *>(&charts.heat()), static_cast<QWidget *>(&charts.packages()),
              static_cast<QWidget *>(&charts.cities()), static_cast<QWidget *>(&charts.sources())}) {
            QVERIFY2(wanted(*chart), qPrintable(chart->accessibleName()));
            QVERIFY2(chart->focusPolicy() & Qt::TabFocus, qPrintable(chart->accessibleName()));
            QVERIFY(!chart->accessibleName().isEmpty());
        }
    }

    void what_waits_too_long_opens_as_a_list_and_one_by_one()
    {
        TestDesk desk;
        const QString oldest = desk.portal.submitted(u"0812-0000-0001"_qs);
        desk.portal.submitted(u"0812-0000-0002"_qs);
        QVERIFY(desk.portal->database().execute( // the clock would end the session
            u"UPDATE registrations SET submitted_at = submitted_at - 108000000"_qs));
        desk.portal.submitted(u"0812-0000-0003"_qs);
        Desk shown(desk);
        AgeingWall &wall = shown.charts().ageing();
        QTRY_COMPARE(wall.groups().size(), 4);
        QCOMPARE(wall.groups()[0].count, 2);
        QTest::mouseClick(wall.heading(0), Qt::LeftButton);
        QCOMPARE(shown.opened(), 2);
        QCOMPARE(shown.registrations->list().filter().order, RegistrationFilter::Order::OldestFirst);
        QSignalSpy asked(shown.analytics, &ui::Page::recordRequested);
        FigureList *lines = wall.findChildren<FigureList *>().constFirst();
        QTest::mouseClick(lines, Qt::LeftButton, {}, lines->rowRect(0).center());
        QCOMPARE(asked.takeFirst().at(1).toString(), oldest);
    }

    void the_list_says_in_words_what_was_opened_and_takes_it_away_again()
    {
        TestDesk desk;
        fillWithDemoData(desk.portal, 300, 60);
        Desk shown(desk);
        QTest::mouseClick(&shown.charts().heat(), Qt::LeftButton, {},
                          shown.charts().heat().cellRect(9).center().toPoint());
        RegistrationFilterBar &bar = shown.registrations->list().filterBar();
        QTRY_VERIFY(bar.chips().contains(u"Monday"_qs));
        QVERIFY(bar.chips().contains(u"Hour 9 to 10"_qs));
        for (auto *chip : bar.findChildren<QAbstractButton *>()) {
            if (chip->text() == u"Monday")
                chip->click();
        }
        QTRY_VERIFY(!bar.chips().contains(u"Monday"_qs));
        QVERIFY(!bar.wish().weekday);
        QCOMPARE(bar.wish().hour, 9);
    }

    void new_figures_go_into_the_charts_that_are_there()
    {
        TestDesk desk;
        desk.portal.submitted(u"0812-0000-0001"_qs);
        Desk shown(desk);
        QCOMPARE(shown.charts().kpi(Kpi::Total).figure().figure, u"1"_qs);
        const auto widgets = shown.analytics->findChildren<QWidget *>().size();
        QWidget *funnel = &shown.charts().funnel();
        auto *area = shown.analytics->findChild<QScrollArea *>();
        area->verticalScrollBar()->setValue(40);
        desk.portal.submitted(u"0812-0000-0002"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(shown.charts().kpi(Kpi::Total).figure().figure, u"2"_qs, 10000);
        QCOMPARE(&shown.charts().funnel(), funnel);
        QCOMPARE(shown.analytics->findChildren<QWidget *>().size(), widgets);
        QCOMPARE(area->verticalScrollBar()->value(), 40);
        QCOMPARE(shown.charts().funnel().rows().first().value, u"2"_qs);
    }

    void how_customers_take_to_the_portal_stands_below()
    {
        TestDesk desk;
        const PhoneNumber phone = PhoneNumber::parse(u"0812-0000-0001").value();
        auto transaction = Transaction::begin(desk.portal->database());
        NewCustomer request{.phone = phone};
        request.fullName = u"Zainal Uji"_qs;
        request.packageCode = u"HOME-20"_qs;
        request.packageName = u"Home 20"_qs;
        QVERIFY(desk.portal->customers().create(request));
        QVERIFY(transaction->commit());
        PortalSignIn &signIn = desk.portal->portalSignIn();
        const SignInOrigin somewhere{u"203.0.113.7"_qs, u"Uji/1.0"_qs};
        QVERIFY(signIn.requestCode(phone, Language::Indonesian, somewhere));
        QVERIFY(signIn.verifyCode(phone, desk.portal.codeSentTo(phone), somewhere));

        Desk shown(desk);
        const FiguresModel &table = shown.charts().adoption().figures();
        QAbstractItemModelTester tester(const_cast<FiguresModel *>(&table));
        QTRY_COMPARE(table.rowCount(), 8); // and the months of thirty days
        const auto figure = [&table](int row) {
            return table.rows().at(row).at(1).text;
        };
        QCOMPARE(figure(0), u"1"_qs); // may log in
        QCOMPARE(figure(1), u"1"_qs); // was here
        QCOMPARE(table.rows().at(1).at(2).text, u"100.0\u00a0% of those who may log in"_qs);
        QCOMPARE(table.rows().at(2).at(2).text, u"1 of 1"_qs);
        QCOMPARE(figure(3), u"0"_qs); // no tickets
    }

    void a_period_without_applications_says_so()
    {
        TestDesk desk;
        Desk shown(desk);
        auto *banner = shown.analytics->findChild<Banner *>();
        QVERIFY(banner->isShown());
        QCOMPARE(banner->kind(), Banner::Kind::Information);
        desk.portal.submitted();
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isShown(), 10000);
    }

    void the_period_is_remembered()
    {
        TestDesk desk;
        {
            Desk shown(desk);
            shown.choose(60);
        }
        Commands other(desk.personal);
        DeskContext context = desk.context();
        AnalyticsPage again(
            {context.api, context.session, context.wording, context.personal, other, context.notices});
        QCOMPARE(again.period().choice(), 60);
    }

    void fits_a_small_window_in_both_languages_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ui::Appearance>("appearance");
        QTest::newRow("en-light") << Language::English << ui::Appearance::Light;
        QTest::newRow("en-dark") << Language::English << ui::Appearance::Dark;
        QTest::newRow("id-light") << Language::Indonesian << ui::Appearance::Light;
        QTest::newRow("id-dark") << Language::Indonesian << ui::Appearance::Dark;
    }
    void fits_a_small_window_in_both_languages()
    {
        QFETCH(Language, language);
        QFETCH(ui::Appearance, appearance);
        dress(appearance);
        TestDesk desk({.language = language});
        fillWithDemoData(desk.portal, 12000, 300);
        Desk shown(desk);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QWidget &whole = *shown.charts().parentWidget();
        const auto fits = [&] {
            return shown.charts().minimumSizeHint().width() <= whole.width();
        };
        QTRY_VERIFY(!shown.charts().ageing().groups().isEmpty());
        shown.window.resize(1366, 768);
        QTRY_VERIFY(whole.width() > 1000);
        QVERIFY(fits());
        picture(shown.window, u"analytics-"_qs + name);
        picture(whole, u"analytics-whole-"_qs + name);
        shown.window.resize(911, 512); // what 150 % leaves of 1366 × 768
        QTRY_VERIFY(whole.width() < 1000);
        QVERIFY(fits());
        picture(shown.window, u"analytics-narrow-"_qs + name);
        picture(whole, u"analytics-narrow-whole-"_qs + name);
        dress();
    }
};

QTEST_MAIN(tst_AnalyticsPage)
#include "tst_analyticspage.moc"
