// SPDX-License-Identifier: GPL-3.0-or-later
// The page with as many customers as a provider may have, and an event loop that is watched.
#include "libportal/staffapi/customersapi.h"
#include "tests/support/demofill.h"
#include "tests/ui/customers/customerroom.h"
#include "tests/ui/support/runloop.h"
#include "tests/ui/support/stallwatch.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

namespace {

// Issue 6: as fluent as registrations, which have no stall of the UI thread above 50 ms.
constexpr double longestStall = 50;

int manyRows()
{
    const int wanted = qEnvironmentVariableIntValue("AGLIS_TEST_ROWS");
    if (wanted > 0)
        return qMax(1000, wanted);
    return qEnvironmentVariableIsSet("AGLIS_TEST_LONG") ? 100'000 : 20'000;
}

} // namespace

class CustomerScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void the_window_never_stands_still()
    {
        const int rows = manyRows();
        TestDesk desk({.copyOf = keptDemoData(rows / 10, rows)});
        CustomerRoom room(desk);
        // Told, not asserted: how soon a list shows is B5's (bench_desk).
        StallWatch opening;
        opening.begin(u"open"_qs);
        room.open();
        auto &model = room.page.list().model();
        QTRY_VERIFY_WITH_TIMEOUT(model.total()->rows == rows, 20000);
        auto *bar = room.page.list().table().verticalScrollBar();
        const auto isShown = [&] {
            const int top = room.page.list().table().rowAt(0);
            return model.state(top) == CustomerTableModel::RowState::There;
        };
        opening.end();
        StallWatch watch;
        watch.begin(u"scroll"_qs);
        for (int step = 0; step <= 100; ++step) {
            bar->setValue(int(qint64(bar->maximum()) * step / 100));
            runLoop(10ms);
        }
        QVERIFY(runLoopUntil(isShown, 60s));
        bar->setValue(0);
        for (int page = 0; page < 60; ++page) {
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            runLoop(10ms);
        }
        QVERIFY(runLoopUntil(isShown, 60s));
        watch.begin(u"select"_qs);
        for (int row = 0; row < 50; ++row) {
            room.key(Qt::Key_J);
            runLoop(20ms);
        }
        watch.begin(u"queues"_qs);
        for (const CustomerQueueKind queue : allCustomerQueues()) {
            room.page.queues().setQueue(queue);
            QVERIFY(runLoopUntil([&] { return !model.isLoading() && model.total(); }, 60s));
        }
        room.page.queues().setQueue(CustomerQueueKind::All);
        watch.begin(u"search"_qs);
        auto *search = room.page.list().filterBar().search();
        for (const QString &word : {u"dewi"_qs, u"sari"_qs, u"0812"_qs, u"zz"_qs}) {
            search->clear();
            for (const QChar letter : word) {
                QTest::keyClick(search, letter.toLatin1());
                runLoop(20ms);
            }
            runLoop(400ms);
            QVERIFY(runLoopUntil([&] { return !model.isLoading(); }, 60s));
        }
        search->clear();
        runLoop(300ms);
        QVERIFY(runLoopUntil([&] { return !model.isLoading() && model.total(); }, 60s));
        watch.begin(u"export"_qs);
        QTemporaryDir folder;
        const auto made = desk.api.customers().exportTo({}, Language::English, folder.filePath(u"a.xlsx"_qs),
                                                        std::make_shared<ExportWatch>());
        bar->setValue(0);
        QVERIFY(runLoopUntil(
            [&] {
                bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
                return made.isFinished();
            },
            30min));
        watch.end();
        QVERIFY2(watch.longestStall() <= longestStall, qPrintable(watch.report()));
        QCOMPARE(made.result(), qint64(rows));
        qInfo("longest turns of the event loop: %s; %s", qPrintable(opening.report()),
              qPrintable(watch.report()));
    }
};

QTEST_MAIN(CustomerScaleTest)
#include "tst_customerscale.moc"
