// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly run in the desk: what it would do, what it did, stopped and gone on with, run twice.
#include "libportal/invoices/invoicerun.h"
#include "tests/ui/invoices/invoicepageroom.h"
#include "ui/invoices/rundialog.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

using Stage = RunDialog::Stage;

namespace {

bool ready(const RunDialog &dialog)
{
    return QTest::qWaitFor([&] { return dialog.startButton()->isEnabled(); }, 20000);
}

bool over(const RunDialog &dialog)
{
    return QTest::qWaitFor([&] { return dialog.stage() == Stage::Over; }, 30000);
}

} // namespace

class RunDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void it_says_what_it_would_do_and_then_what_it_did()
    {
        TestDesk desk;
        InvoicePageRoom room(desk);
        connectedCustomers(desk.portal, 3);
        QVERIFY(room.open());
        QCOMPARE(room.page.list().model().rowCount(), 0);
        room.key(Qt::Key_R, Qt::ShiftModifier);
        auto *dialog = room.dialog<RunDialog>();
        QVERIFY(dialog);
        QVERIFY(ready(*dialog));
        QVERIFY2(dialog->text().contains(u"3 invoices"), qPrintable(dialog->text()));
        QVERIFY2(dialog->text().contains(u"666.000"), qPrintable(dialog->text())); // 3 × 222.000
        QCOMPARE(desk.portal.count(u"invoices"_qs), 0);
        dialog->startButton()->click();
        QVERIFY(over(*dialog));
        QCOMPARE(desk.portal.count(u"invoices"_qs), 3);
        QVERIFY2(dialog->text().contains(u"3 invoices issued"), qPrintable(dialog->text()));
        dialog->closeButton()->click();
        QTRY_COMPARE(room.page.list().model().rowCount(), 3);
        QTRY_COMPARE(room.page.queues().countAt(0), u"3"_qs);
    }

    void a_second_run_has_nothing_to_do()
    {
        TestDesk desk;
        connectedCustomers(desk.portal, 2);
        const BillingMonth month = BillingMonth::of(desk.wording.today());
        QVERIFY(desk.portal->invoiceRun().run(Actor::system(), {month, Telling::Silent}));
        RunDialog dialog(desk.context(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QTRY_VERIFY(dialog.text().contains(u"already"));
        QVERIFY(!dialog.startButton()->isEnabled());
    }

    void somebody_elses_run_meanwhile_leaves_one_invoice_each()
    {
        TestDesk desk;
        connectedCustomers(desk.portal, 5);
        RunDialog dialog(desk.context(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(ready(dialog));
        const BillingMonth month = BillingMonth::of(desk.wording.today());
        QVERIFY(desk.portal->invoiceRun().run(Actor::system(), {month, Telling::Silent}));
        QSignalSpy finished(&dialog, &RunDialog::finished);
        dialog.startButton()->click();
        QVERIFY(over(dialog));
        QCOMPARE(finished.first().first().value<RunSummary>().issued, 0);
        QCOMPARE(desk.portal.count(u"invoices"_qs), 5);
    }

    void stopped_it_ends_with_a_whole_batch_and_goes_on_the_next_time()
    {
        TestDesk desk;
        const int all = 3 * InvoiceRun::batchSize;
        connectedCustomers(desk.portal, all);
        {
            RunDialog dialog(desk.context(), nullptr);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            QVERIFY(ready(dialog));
            dialog.startButton()->click();
            QCOMPARE(dialog.stage(), Stage::Running);
            QTest::keyClick(&dialog, Qt::Key_Escape); // stops, and stays to say how far it came
            QVERIFY(dialog.isVisible());
            QVERIFY(over(dialog));
            const qint64 issued = desk.portal.count(u"invoices"_qs);
            QVERIFY2(issued > 0 && issued < all, qPrintable(QString::number(issued)));
            QCOMPARE(issued % InvoiceRun::batchSize, 0);
            QVERIFY2(dialog.text().contains(u"stopped"), qPrintable(dialog.text()));
        }
        RunDialog again(desk.context(), nullptr);
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(ready(again));
        again.startButton()->click();
        QVERIFY(over(again));
        QCOMPARE(desk.portal.count(u"invoices"_qs), all);
        QCOMPARE(desk.portal->database()
                     .integer(u"SELECT count(DISTINCT customer_id) FROM invoices"_qs, {})
                     .value(),
                 all);
    }

    void silence_is_kept_and_another_month_can_be_chosen()
    {
        TestDesk desk;
        connectedCustomers(desk.portal, 1);
        RunDialog dialog(desk.context(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(ready(dialog));
        dialog.monthBox()->setCurrentIndex(0); // next month
        QVERIFY(!dialog.startButton()->isEnabled());
        QVERIFY(ready(dialog));
        dialog.findChild<QCheckBox *>(u"tell"_qs)->click();
        dialog.startButton()->click();
        QVERIFY(over(dialog));
        const auto page = desk.portal->invoiceQueue().list(Actor::system(), {}, {}).value();
        QCOMPARE(page.items.size(), 1);
        QCOMPARE(page.items.first().month, BillingMonth::of(desk.wording.today()).next());
        QCOMPARE(desk.portal.messagesAbout(u"invoice"_qs, page.items.first().number), QStringList());
    }

    void s21_a_role_that_may_not_run_is_refused_in_words()
    {
        TestDesk desk({.role = Role::Cs});
        connectedCustomers(desk.portal, 1);
        RunDialog dialog(desk.context(), nullptr); // as if somebody had found a way to it
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(answered(desk.api.invoices().counts())); // all before it has been answered
        QTRY_VERIFY(dialog.text().isEmpty());
        QVERIFY(!dialog.startButton()->isEnabled());
        QCOMPARE(desk.portal.count(u"invoices"_qs), 0);
    }
};

QTEST_MAIN(RunDialogTest)
#include "tst_rundialog.moc"
