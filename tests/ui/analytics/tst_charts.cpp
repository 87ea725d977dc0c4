// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/analytics/analyticswords.h"
#include "ui/analytics/donutchart.h"
#include "ui/analytics/figurelist.h"
#include "ui/analytics/figurestable.h"
#include "ui/analytics/heatmap.h"
#include "ui/analytics/periodbar.h"
#include "ui/analytics/trendchart.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QToolButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

/// The pieces of the analytics page by themselves: keys, mouse, words.
class tst_Charts : public QObject
{
    Q_OBJECT

    const FixedClock m_clock;
    const Translations m_translations;
    const Wording m_wording{m_translations, m_clock, Language::English};

private Q_SLOTS:
    void initTestCase() { dress(); }

    void a_list_says_which_row_was_clicked_or_entered()
    {
        FigureList list(FigureList::Look::Bars);
        list.setRows({{u"One"_qs, u"1"_qs, {}, 0.5, {}},
                      {u"Two"_qs, u"2"_qs, {}, 1, {}},
                      {u"Three"_qs, u"3"_qs, {}, 0, {}}});
        list.resize(list.sizeHint());
        QSignalSpy wanted(&list, &FigureList::activated);
        QTest::mouseClick(&list, Qt::LeftButton, {}, list.rowRect(2).center());
        QCOMPARE(wanted.takeFirst().first().toInt(), 2);
        QTest::keyClick(&list, Qt::Key_Home);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(wanted.takeFirst().first().toInt(), 1);
        QCOMPARE(list.accessibleDescription(), u"Two: 2"_qs);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.current(), 2);
        QTest::mouseClick(&list, Qt::LeftButton, {}, QPoint(5, list.height() + 5));
        QVERIFY(wanted.isEmpty());
    }

    void a_heat_map_goes_from_cell_to_cell()
    {
        HeatMap map(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QList<qint64> counts(HeatMap::hours * HeatMap::weekdays, 0);
        counts[2 * HeatMap::hours + 14] = 7;
        map.setCounts(counts, u"%1 applications"_qs);
        map.resize(map.sizeHint());
        QSignalSpy wanted(&map, &HeatMap::activated);
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.cellRect(2 * HeatMap::hours + 14).center().toPoint());
        QCOMPARE(wanted.takeFirst().first().toInt(), 2 * HeatMap::hours + 14);
        QCOMPARE(map.accessibleDescription(), u"Wednesday 14:00–15:00 · 7 applications"_qs);
        QTest::keyClick(&map, Qt::Key_Left);
        QTest::keyClick(&map, Qt::Key_Up);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(wanted.takeFirst().first().toInt(), HeatMap::hours + 13);
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(&map, Qt::Key_Right);
            QTest::keyClick(&map, Qt::Key_Down);
        }
        QCOMPARE(map.current(), 6 * HeatMap::hours + 23);
    }

    void a_line_chart_tells_its_days_by_mouse_and_keys()
    {
        TrendChart chart(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QList<QDate> days;
        QList<qint64> values;
        for (int i = 0; i < 10; ++i) {
            days.append(QDate(2026, 11, 11).addDays(i));
            values.append(i * 3);
        }
        chart.resize(600, 260);
        chart.show();
        chart.setDays(days, {{u"Submitted"_qs, Tone::Blue, values}});
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QSignalSpy wanted(&chart, &TrendChart::activated);
        for (const int day : {0, 4, 9}) {
            QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.placeOf(day));
            QTRY_COMPARE(wanted.size(), 1);
            QCOMPARE(wanted.takeFirst().first().toInt(), day);
        }
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(wanted.takeFirst().first().toInt(), 8);
        QCOMPARE(chart.accessibleDescription(), u"Thursday, 19 Nov 2026, Submitted: 24"_qs);
    }

    void a_donut_is_clicked_on_its_ring_and_entered_on_its_legend()
    {
        DonutChart donut;
        donut.setSlices(
            {{u"Half"_qs, 5, u"5"_qs, u"50 %"_qs, {}}, {u"Rest"_qs, 5, u"5"_qs, u"50 %"_qs, {Tone::Red, 1}}},
            u"10"_qs, u"all"_qs);
        donut.resize(donut.sizeHint());
        donut.show();
        QVERIFY(QTest::qWaitForWindowExposed(&donut));
        QSignalSpy wanted(&donut, &DonutChart::activated);
        const QRect ring = donut.ring()->rect();
        // The first slice is the right half, the second the left.
        QTest::mouseClick(donut.ring(), Qt::LeftButton, {},
                          QPoint(ring.right() - ring.width() / 10, ring.center().y()));
        QCOMPARE(wanted.takeFirst().first().toInt(), 0);
        QTest::mouseClick(donut.ring(), Qt::LeftButton, {},
                          QPoint(ring.left() + ring.width() / 10, ring.center().y()));
        QCOMPARE(wanted.takeFirst().first().toInt(), 1);
        QTest::keyClick(&donut.legend(), Qt::Key_End);
        QTest::keyClick(&donut.legend(), Qt::Key_Enter);
        QCOMPARE(wanted.takeFirst().first().toInt(), 1);
    }

    void a_table_of_figures_is_a_sound_model()
    {
        FiguresTable table({{u"Name"_qs, Qt::AlignLeft}, {u"Total"_qs, Qt::AlignRight}},
                           FiguresTable::Opens::Rows);
        QAbstractItemModelTester tester(&table.figures());
        QSignalSpy reset(&table.figures(), &QAbstractItemModel::modelReset);
        table.setRows({{{u"a"_qs, {}}, {u"1"_qs, {}}}, {{u"b"_qs, {}}, {u"2"_qs, {}}}});
        QCOMPARE(reset.size(), 1);
        table.selectRow(1);
        table.setRows({{{u"a"_qs, {}}, {u"3"_qs, {}}}, {{u"b"_qs, {}}, {u"4"_qs, {}}}});
        QCOMPARE(reset.size(), 1); // in place: the selection stays
        QCOMPARE(table.currentIndex().row(), 1);
        QSignalSpy wanted(&table, &FiguresTable::rowActivated);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(wanted.takeFirst().first().toInt(), 1);
    }

    void own_dates_always_are_a_period()
    {
        PeriodBar bar(m_wording);
        QCOMPARE(bar.period().days(), 30);
        QCOMPARE(bar.period().to, m_wording.today());
        bar.setChoice(PeriodBar::ownDates);
        QSignalSpy changed(&bar, &PeriodBar::periodChanged);
        const auto dates = bar.findChildren<QDateEdit *>();
        dates[0]->setDate(dates[1]->date().addDays(5)); // beyond the end: the end follows
        QCOMPARE(bar.period().days(), 1);
        dates[0]->setDate(dates[0]->date().addDays(-5000));
        QCOMPARE(bar.period().days(), Period::mostDays);
        QVERIFY(Period::between(bar.period().from, bar.period().to));
        QCOMPARE(changed.size(), 2);
    }

    void changes_are_told_in_words_and_judged()
    {
        const AnalyticsWords words(m_wording);
        using D = ChangeWords::Direction;
        using J = ChangeWords::Judgement;
        QCOMPARE(words.change(120, 100), (ChangeWords{D::Up, J::Better, u"20\u00a0% more than before"_qs}));
        QCOMPARE(words.change(80, 100), (ChangeWords{D::Down, J::Worse, u"20\u00a0% fewer than before"_qs}));
        QCOMPARE(words.change(100, 100), (ChangeWords{D::Same, J::Neither, u"as many as before"_qs}));
        QCOMPARE(words.change(5, 0).direction, D::None);
        QCOMPARE(words.pointsChange(0.7, 0.65).text, u"5.0 points higher"_qs);
        QCOMPARE(words.pointsChange(std::nullopt, 0.65), ChangeWords());
        QCOMPARE(words.hoursChange(10, 12.5), (ChangeWords{D::Down, J::Better, u"2.5 h faster"_qs}));
        QCOMPARE(words.hoursChange(14, 12.5).judgement, J::Worse);
        QCOMPARE(words.percent(0.7236), u"72.4\u00a0%"_qs);
        QCOMPARE(words.percent(std::nullopt), u"–"_qs);
        QCOMPARE(words.hours(5.26), u"5.3 h"_qs);
        QCOMPARE(words.hours(96.0), u"96.0 h"_qs);
        QCOMPARE(words.target(20.0, 24).tone, Tone::Green);
        QCOMPARE(words.target(24.1, 24).tone, Tone::Red);
    }

    void no_two_slices_look_alike_without_colour()
    {
        QSet<int> patterns;
        for (const RegistrationStatus status : allRegistrationStatuses())
            patterns.insert(AnalyticsWords::statusFill(status).pattern);
        QCOMPARE(patterns.size(), allRegistrationStatuses().size());
        patterns.clear();
        for (const RejectCategory category : allRejectCategories())
            patterns.insert(AnalyticsWords::rejectFill(category).pattern);
        QCOMPARE(patterns.size(), allRejectCategories().size());
    }
};

QTEST_MAIN(tst_Charts)
#include "tst_charts.moc"
