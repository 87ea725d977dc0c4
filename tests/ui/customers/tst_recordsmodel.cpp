// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/recordsmodel.h"

#include "tests/ui/support/testdesk.h"
#include "ui/customers/recordstab.h"
#include "ui/widgets/emptystate.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QListView>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

QList<RecordLine> lines(const QStringList &keys, const QString &state = u"Open"_qs)
{
    QList<RecordLine> all;
    for (const QString &key : keys)
        all.append({key, u"Repair: "_qs + key, u"20 Nov 2026"_qs, u"Rp 1"_qs, {state, Tone::Blue, {}}});
    return all;
}

} // namespace

class RecordsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void lines_come_change_and_go()
    {
        RecordsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setLines(lines({u"T-1"_qs, u"T-2"_qs}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data().toString(), u"Repair: T-2"_qs);
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"Open"));
        model.setLines(lines({u"T-3"_qs}));
        QCOMPARE(model.rowCount(), 1);
        model.setLines({});
        QCOMPARE(model.rowCount(), 0);
    }

    void what_is_chosen_stays_chosen_while_states_change()
    {
        RecordsTab tab({u"Tickets"_qs, u"ticket"_qs, u"No tickets"_qs, u"Hint"_qs});
        tab.showLines(lines({u"T-1"_qs, u"T-2"_qs}), u"2 tickets"_qs);
        tab.view().setCurrentIndex(tab.model().index(1));
        QSignalSpy reset(&tab.model(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(&tab.model(), &QAbstractItemModel::dataChanged);
        tab.showLines(lines({u"T-1"_qs, u"T-2"_qs}), u"2 tickets"_qs);
        QCOMPARE(changed.size(), 0);
        tab.showLines(lines({u"T-1"_qs, u"T-2"_qs}, u"Completed"_qs), u"2 tickets"_qs);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(tab.view().currentIndex().row(), 1);
    }

    void a_double_click_or_enter_asks_for_the_page()
    {
        RecordsTab tab({u"Tickets"_qs, u"ticket"_qs, u"No tickets"_qs, u"Hint"_qs});
        tab.resize(400, 300);
        tab.showLines(lines({u"T-1"_qs, u"T-2"_qs}), {});
        tab.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tab));
        QSignalSpy opened(&tab, &RecordsTab::opened);
        const QPoint second = tab.view().visualRect(tab.model().index(1)).center();
        QTest::mouseClick(tab.view().viewport(), Qt::LeftButton, {}, second);
        QTest::mouseDClick(tab.view().viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.last().first().toString(), u"T-2"_qs);
        tab.view().setCurrentIndex(tab.model().index(0));
        QTest::keyClick(&tab.view(), Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().toString(), u"T-1"_qs);
    }

    void an_empty_one_says_what_comes_here()
    {
        RecordsTab tab({u"Tickets"_qs, u"ticket"_qs, u"No tickets"_qs, u"Hint"_qs});
        tab.showLines({}, {});
        tab.show();
        QVERIFY(tab.findChild<EmptyState *>()->isVisible());
        QVERIFY(!tab.view().isVisible());
    }
};

QTEST_MAIN(RecordsModelTest)
#include "tst_recordsmodel.moc"
