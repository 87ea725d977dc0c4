// SPDX-License-Identifier: GPL-3.0-or-later
// The page with as many tickets as a large provider has in years.
#include "libportal/staffapi/ticketsapi.h"
#include "tests/support/demofill.h"
#include "tests/ui/support/runloop.h"
#include "tests/ui/support/stallwatch.h"
#include "tests/ui/tickets/ticketroom.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

namespace {

// As for applications (tst_registrationscale).
constexpr double longestStall = 50;

// Each application has about one ticket and a half.
int applications()
{
    const int wanted = qEnvironmentVariableIntValue("AGLIS_TEST_ROWS");
    if (wanted > 0)
        return qMax(1000, wanted);
    return qEnvironmentVariableIsSet("AGLIS_TEST_LONG") ? 100'000 : 20'000;
}

} // namespace

class TicketScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    // 6-experience: nothing blocks the window.
    void the_window_never_stands_still()
    {
        TestDesk desk({.copyOf = keptDemoData(applications())});
        const qint64 tickets = desk.portal.count(u"tickets"_qs);
        TicketPageRoom room(desk);
        // Told, not asserted: how soon a list shows is B5's (bench_desk).
        StallWatch opening;
        opening.begin(u"open"_qs);
        room.open();
        room.page.queues().choose(u"all"_qs);
        room.settle();
        auto &model = room.page.list().model();
        QVERIFY(runLoopUntil([&] { return model.total().has_value() && !model.isLoading(); }, 60s));
        auto *bar = room.page.list().table().verticalScrollBar();
        const auto isShown = [&] {
            return model.state(room.page.list().table().rowAt(0)) == ListModel::RowState::There;
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
        for (int queue = 0; queue < room.page.queues().QListWidget::count(); ++queue) {
            room.page.queues().choose(queue);
            QVERIFY(runLoopUntil([&] { return !model.isLoading() && model.total(); }, 60s));
        }
        watch.begin(u"search"_qs);
        auto *search = room.page.list().filterBar().search();
        for (const QString &word : {u"dewi"_qs, u"sinyal"_qs, u"0812"_qs, u"zz"_qs}) {
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
        watch.begin(u"board"_qs);
        room.key(Qt::Key_B);
        runLoop(500ms);
        watch.begin(u"export"_qs);
        QTemporaryDir folder;
        const auto made = desk.api.tickets().exportTo({}, Language::English, folder.filePath(u"a.xlsx"_qs),
                                                      std::make_shared<ExportWatch>());
        bar->setValue(0);
        QVERIFY(runLoopUntil(
            [&] {
                bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
                return made.isFinished();
            },
            10min));
        watch.end();
        QVERIFY2(watch.longestStall() <= longestStall, qPrintable(watch.report()));
        QCOMPARE(made.result(), tickets);
        qInfo("%lld tickets; longest turns of the event loop: %s; %s", tickets, qPrintable(opening.report()),
              qPrintable(watch.report()));
    }
};

QTEST_MAIN(TicketScaleTest)
#include "tst_ticketscale.moc"
