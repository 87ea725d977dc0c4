// SPDX-License-Identifier: GPL-3.0-or-later
// The page of invoices with as many as a large provider has in months.
#include "libportal/invoices/invoicerun.h"
#include "tests/support/demofill.h"
#include "tests/ui/invoices/invoicepageroom.h"
#include "tests/ui/support/runloop.h"
#include "tests/ui/support/stallwatch.h"
#include "ui/invoices/invoicefilterbar.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

namespace {

// As for applications (tst_registrationscale).
constexpr double longestStall = 50;

int manyCustomers()
{
    const int wanted = qEnvironmentVariableIntValue("AGLIS_TEST_ROWS");
    if (wanted > 0)
        return qMax(1000, wanted);
    return qEnvironmentVariableIsSet("AGLIS_TEST_LONG") ? 100'000 : 5'000;
}

} // namespace

class InvoiceScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    // 6-experience: nothing blocks the window. Two months of 100,000 customers in the long form.
    void the_window_never_stands_still()
    {
        const int customers = manyCustomers();
        TestDesk desk;
        fillWithDemoData(desk.portal, customers, customers);
        QVERIFY(desk.portal->database().execute(
            u"UPDATE customers SET status = 'active', activated_at = 1"_qs, {}));
        const BillingMonth month = BillingMonth::of(desk.wording.today());
        for (const BillingMonth each : {month, month.next()})
            QVERIFY(desk.portal->invoiceRun().run(Actor::system(), {each, Telling::Silent}));

        InvoicePageRoom room(desk);
        // Told, not asserted: how soon a list shows is B5's (bench_desk).
        StallWatch opening;
        opening.begin(u"open"_qs);
        QVERIFY(room.open());
        room.page.queues().choose(u"all"_qs);
        QVERIFY(room.settled());
        auto &model = room.page.list().model();
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
        watch.begin(u"select"_qs);
        for (int row = 0; row < 50; ++row) {
            room.key(Qt::Key_J);
            runLoop(20ms);
        }
        watch.begin(u"queues"_qs);
        for (int row = 0; row < room.page.queues().count(); ++row) {
            room.page.queues().choose(row);
            QVERIFY(runLoopUntil([&] { return !model.isLoading(); }, 60s));
        }
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
        watch.end();
        QVERIFY2(watch.longestStall() <= longestStall, qPrintable(watch.report()));
        qInfo("longest turns of the event loop: %s; %s", qPrintable(opening.report()),
              qPrintable(watch.report()));
    }
};

QTEST_MAIN(InvoiceScaleTest)
#include "tst_invoicescale.moc"
