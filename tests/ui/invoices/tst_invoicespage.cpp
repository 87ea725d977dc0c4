// SPDX-License-Identifier: GPL-3.0-or-later
// The page of invoices as somebody works with it: by keys, live, with dialogs that show what will go out.
#include "tests/ui/invoices/invoicepageroom.h"
#include "ui/invoices/cancelinvoicedialog.h"
#include "ui/invoices/invoicedialog.h"
#include "ui/invoices/invoicefilterbar.h"
#include "ui/invoices/invoicelinesedit.h"
#include "ui/invoices/paydialog.h"
#include "ui/lists/exportjob.h"
#include "ui/lists/messagepreview.h"
#include "ui/lists/queuerail.h"
#include "ui/widgets/copylabel.h"
#include "ui/widgets/figurecard.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

using Q = InvoiceQueueKind;

namespace {

void confirm(QWidget *dialog)
{
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

class InvoicesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    // 768 pixels at 150 %, less the window's title.
    void every_dialog_fits_a_small_screen()
    {
        TestDesk desk({.language = Language::Indonesian});
        InvoicePageRoom room(desk);
        const QStringList customers = connectedCustomers(desk.portal, 2);
        const Invoice one = room.issued(customers[0]);
        const Invoice other = room.issued(customers[1]);
        QVERIFY(desk.portal->invoices().cancel(desk.portal.staff(Role::Cs), other.number, u"x"_qs, 1));
        QVERIFY(room.open());
        const auto fits = [&](const char *id) {
            room.action(id)->trigger();
            auto *dialog = room.dialog<QDialog>();
            QVERIFY(dialog);
            QTest::qWait(300); // what it shows comes by itself
            picture(*dialog, u"invoice-%1"_qs.arg(QLatin1String(id)));
            QVERIFY2(dialog->minimumSizeHint().height() <= 480,
                     qPrintable(u"%1: %2"_qs.arg(QLatin1String(id)).arg(dialog->minimumSizeHint().height())));
            QVERIFY2(dialog->minimumSizeHint().width() <= 900, id);
            for (const QPushButton *button : dialog->findChildren<QPushButton *>())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            dialog->reject();
            QTRY_VERIFY(!QApplication::activeModalWidget());
        };
        QVERIFY(room.choose(one.number));
        for (const char *id : {"pay", "cancel", "correct", "new", "run"})
            fits(id);
        QVERIFY(room.choose(other.number));
        fits("issue_again");
    }

    void queues_count_what_they_open_and_the_figures_are_sums()
    {
        TestDesk desk;
        InvoicePageRoom room(desk);
        const QStringList customers = connectedCustomers(desk.portal, 4);
        const Actor cs = desk.portal.staff(Role::Cs);
        QList<Invoice> made;
        for (const QString &customer : customers)
            made.append(room.issued(customer));
        QVERIFY(
            desk.portal->invoices().pay(cs, made[0].number, {.method = PaymentMethod::Cash, .version = 1}));
        QVERIFY(desk.portal->invoices().cancel(cs, made[1].number, u"salah"_qs, 1));
        QVERIFY(room.open());
        QTRY_COMPARE(room.page.queues().countAt(0), u"2"_qs);
        for (int row = 0; row < room.page.queues().count(); ++row) {
            room.page.queues().choose(row);
            QVERIFY(room.settled());
            QTRY_COMPARE(desk.wording.number(room.page.list().model().total()->rows),
                         room.page.queues().countAt(row));
        }
        const Rupiah one = made[0].figures.total;
        QCOMPARE(room.page.figures()[0]->figure(), desk.wording.price(one + one));
        QCOMPARE(room.page.figures()[1]->figure(), desk.wording.price(Rupiah(0)));
        QCOMPARE(room.page.figures()[2]->figure(), desk.wording.price(one));
        room.page.figures()[2]->click();
        QVERIFY(room.settled());
        QCOMPARE(room.shown(), QStringList(made[0].number));
        QCOMPARE(room.page.queues().chosenId(), u"paid-this-month"_qs);
    }

    void the_detail_shows_everything_and_its_links_lead_on()
    {
        TestDesk desk;
        InvoicePageRoom room(desk);
        const QString customer = connectedCustomers(desk.portal, 1).first();
        const Invoice invoice = room.issued(customer);
        QVERIFY(room.open());
        QVERIFY(room.choose(invoice.number));
        QStringList words;
        const auto collect = [&] {
            words.clear();
            for (const QLabel *label : room.page.detail().findChildren<QLabel *>())
                words.append(label->text());
            return words;
        };
        QTRY_VERIFY(collect().contains(invoice.paymentReference));
        QVERIFY(words.contains(u"Home 20 (20 Mbps)"_qs));
        QVERIFY(words.contains(desk.wording.price(invoice.figures.total)));
        QVERIFY(words.contains(desk.wording.price(invoice.figures.tax)));
        QSignalSpy asked(&room.page, &ui::Page::recordRequested);
        room.page.detail().findChild<QAbstractButton *>(u"openCustomer"_qs)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toString(), u"customers"_qs);
        QCOMPARE(asked.first().at(1).toString(), customer);
        room.key(Qt::Key_2);
        QCOMPARE(room.page.detail().currentTabIndex(), int(InvoiceDetailView::Tab::Messages));
    }

    void a_payment_by_keys_shows_its_message_waits_and_can_be_undone()
    {
        TestDesk desk;
        InvoicePageRoom room(desk);
        const QStringList customers = connectedCustomers(desk.portal, 2);
        const Invoice one = room.issued(customers[0]);
        const Invoice next = room.issued(customers[1]);
        QVERIFY(room.open());
        QVERIFY(room.choose(one.number));
        room.key(Qt::Key_P);
        auto *dialog = room.dialog<PayDialog>();
        QVERIFY(dialog);
        auto *preview = dialog->findChild<MessagePreview *>();
        QTRY_VERIFY(preview->message().contains(one.number));
        confirm(dialog); // a transfer without a reference
        auto *reference = dialog->findChild<QLineEdit *>(u"reference"_qs);
        QTRY_VERIFY(!reference->accessibleDescription().isEmpty());
        QVERIFY(reference->hasFocus());
        QTest::keyClicks(reference, u"TRX-7"_qs);
        confirm(dialog);
        QTRY_COMPARE(desk.notices.open.size(), 1);
        QCOMPARE(room.now(one.number).status, InvoiceStatus::Pending);
        QTRY_COMPARE(room.page.list().current(), next.number); // on to the next one
        desk.notices.open.first().undo();
        QTRY_VERIFY(desk.notices.open.isEmpty());
        QCOMPARE(room.now(one.number).status, InvoiceStatus::Pending);
        QVERIFY(room.choose(one.number));
        QVERIFY(room.action("pay")->isEnabled());
    }

    void cash_without_a_message_is_taken_at_once_and_the_list_follows()
    {
        TestDesk desk;
        InvoicePageRoom room(desk);
        const Invoice one = room.issued(connectedCustomers(desk.portal, 1).first());
        QVERIFY(room.open());
        QVERIFY(room.choose(one.number));
        room.action("pay")->trigger();
        auto *dialog = room.dialog<PayDialog>();
        QVERIFY(dialog);
        dialog->findChild<QRadioButton *>(u"cash"_qs)->click();
        dialog->findChild<QCheckBox *>(u"tell"_qs)->click();
        confirm(dialog);
        QTRY_COMPARE(room.now(one.number).status, InvoiceStatus::Paid);
        QVERIFY(desk.notices.open.isEmpty());
        QTRY_COMPARE(room.page.list().model().state(0), ListModel::RowState::NoLongerMatching);
        QTRY_VERIFY(!room.action("pay")->isEnabled());
        QCOMPARE(desk.portal.messagesAbout(u"invoice"_qs, one.number).size(), 1); // that it was issued
    }

    void a_cancellation_wants_a_reason()
    {
        TestDesk desk;
        InvoicePageRoom room(desk);
        const Invoice one = room.issued(connectedCustomers(desk.portal, 1).first());
        QVERIFY(room.open());
        QVERIFY(room.choose(one.number));
        room.key(Qt::Key_X);
        auto *dialog = room.dialog<CancelInvoiceDialog>();
        QVERIFY(dialog);
        confirm(dialog);
        auto *reason = dialog->findChild<QPlainTextEdit *>(u"reason"_qs);
        QTRY_VERIFY(!reason->accessibleDescription().isEmpty());
        reason->setPlainText(u"pelanggan pindah"_qs);
        confirm(dialog);
        QTRY_COMPARE(room.now(one.number).status, InvoiceStatus::Cancelled);
        QCOMPARE(room.now(one.number).cancelReason, u"pelanggan pindah"_qs);
    }

    void somebody_was_faster_and_both_sides_are_shown()
    {
        TestDesk desk;
        InvoicePageRoom room(desk);
        const Invoice one = room.issued(connectedCustomers(desk.portal, 1).first());
        QVERIFY(room.open());
        QVERIFY(room.choose(one.number));
        room.action("cancel")->trigger();
        auto *dialog = room.dialog<CancelInvoiceDialog>();
        QVERIFY(dialog);
        QVERIFY(desk.portal->invoices().pay(desk.portal.staff(Role::Cs), one.number,
                                            {.method = PaymentMethod::Cash, .version = 1}));
        dialog->findChild<QPlainTextEdit *>(u"reason"_qs)->setPlainText(u"x"_qs);
        confirm(dialog);
        auto *meanwhile = dialog->findChild<QLabel *>(u"meanwhile"_qs);
        QTRY_VERIFY(meanwhile->isVisible());
        QVERIFY(meanwhile->text().contains(u"Paid"));
        QVERIFY(!dialog->confirmButton()->isEnabled());
        QCOMPARE(room.now(one.number).status, InvoiceStatus::Paid);
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void one_that_became_overdue_meanwhile_can_still_be_paid()
    {
        TestDesk desk;
        InvoicePageRoom room(desk);
        const Invoice one = room.issued(connectedCustomers(desk.portal, 1).first());
        QVERIFY(room.open());
        QVERIFY(room.choose(one.number));
        room.action("pay")->trigger();
        auto *dialog = room.dialog<PayDialog>();
        QVERIFY(dialog);
        ageInvoices(desk.portal, 11);
        dialog->findChild<QRadioButton *>(u"cash"_qs)->click();
        confirm(dialog);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"meanwhile"_qs)->isVisible());
        QCOMPARE(dialog->seen().status, InvoiceStatus::Overdue);
        confirm(dialog);
        QTRY_COMPARE(desk.notices.open.size(), 1);
    }

    void a_wrong_one_is_cancelled_and_issued_again_in_one_step()
    {
        TestDesk desk({.undoTime = 1ms});
        InvoicePageRoom room(desk);
        const Invoice one = room.issued(connectedCustomers(desk.portal, 1).first());
        QVERIFY(room.open());
        QVERIFY(room.choose(one.number));
        room.action("correct")->trigger();
        auto *dialog = room.dialog<InvoiceDialog>();
        QVERIFY(dialog);
        auto *lines = dialog->findChild<InvoiceLinesEdit *>();
        QCOMPARE(lines->lines().size(), 1);
        lines->findChild<QSpinBox *>()->setValue(150'000);
        dialog->findChild<QLineEdit *>(u"reason"_qs)->setText(u"salah paket"_qs);
        QTRY_VERIFY(dialog->findChild<MessagePreview *>()->message().contains(u"Rp"));
        confirm(dialog);
        QTRY_COMPARE(room.now(one.number).status, InvoiceStatus::Cancelled);
        const QString again = room.now(one.number).replacedBy;
        QCOMPARE(room.now(again).figures.subtotal, Rupiah(150'000));
        QTRY_VERIFY(!desk.notices.successes.isEmpty());
        QVERIFY(desk.notices.successes.last().contains(again));
    }

    void a_new_one_shows_what_it_comes_to_before_it_is_issued()
    {
        TestDesk desk({.undoTime = 1ms});
        InvoicePageRoom room(desk);
        const QString customer = connectedCustomers(desk.portal, 1).first();
        QVERIFY(room.open());
        room.key(Qt::Key_N);
        auto *dialog = room.dialog<InvoiceDialog>();
        QVERIFY(dialog);
        confirm(dialog);
        auto *who = dialog->findChild<QLineEdit *>(u"customer"_qs);
        QTRY_VERIFY(dialog->confirmButton()->isEnabled()); // refused: no customer, no lines
        QCOMPARE(desk.portal.count(u"invoices"_qs), 0);
        who->setFocus();
        QTest::keyClicks(who, customer);
        auto *lines = dialog->findChild<InvoiceLinesEdit *>();
        lines->findChild<QLineEdit *>()->setText(u"Router"_qs);
        lines->findChild<QSpinBox *>()->setValue(300'000);
        QTRY_VERIFY(dialog->findChild<MessagePreview *>()->message().contains(u"333.000"));
        confirm(dialog);
        QTRY_COMPARE(desk.portal.count(u"invoices"_qs), 1);
        QTRY_COMPARE(room.page.list().model().rowCount(), 1); // nothing was there to keep in its place
    }

    void the_paper_is_saved_where_somebody_wants_it()
    {
        TestDesk desk;
        InvoicePageRoom room(desk);
        const Invoice one = room.issued(connectedCustomers(desk.portal, 1).first());
        QVERIFY(room.open());
        QVERIFY(room.choose(one.number));
        room.action("save_pdf")->trigger();
        auto *files = room.dialog<QFileDialog>();
        QVERIFY(files);
        const QString path = desk.folder.filePath(u"tagihan.pdf"_qs);
        Q_EMIT files->fileSelected(path);
        files->close();
        QTRY_VERIFY(!desk.notices.successes.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void the_list_becomes_an_excel_file()
    {
        TestDesk desk;
        InvoicePageRoom room(desk);
        for (const QString &customer : connectedCustomers(desk.portal, 3))
            room.issued(customer);
        QVERIFY(room.open());
        QSignalSpy finished(&room.page.exportJob(), &ExportJob::finished);
        room.key(Qt::Key_E, Qt::ControlModifier);
        auto *files = room.dialog<QFileDialog>();
        QVERIFY(files);
        const QString path = desk.folder.filePath(u"tagihan.xlsx"_qs);
        Q_EMIT files->fileSelected(path);
        files->close();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(QFile::exists(path));
    }

    void what_somebody_else_does_appears_by_itself()
    {
        TestDesk desk;
        InvoicePageRoom room(desk);
        const QStringList customers = connectedCustomers(desk.portal, 2);
        const Invoice one = room.issued(customers[0]);
        QVERIFY(room.open());
        QVERIFY(room.choose(one.number));
        QVERIFY(desk.portal->invoices().pay(desk.portal.staff(Role::Cs), one.number,
                                            {.method = PaymentMethod::Cash, .version = 1}));
        QTRY_VERIFY(!room.action("pay")->isEnabled()); // within a second
        const QString other = room.issued(customers[1]).number;
        QTRY_COMPARE(room.page.list().model().newRows(), 1);
        QVERIFY(!room.shown().contains(other));
    }

    void filters_narrow_and_are_remembered_but_no_search()
    {
        TestDesk desk;
        {
            InvoicePageRoom room(desk);
            room.issued(connectedCustomers(desk.portal, 1).first());
            QVERIFY(room.open());
            InvoiceFilter wish;
            wish.paidBy = PaymentMethod::Cash;
            wish.search = u"Sari"_qs;
            room.page.list().filterBar().setWish(wish);
            room.page.queues().choose(u"all"_qs);
            room.page.list().reload();
            QVERIFY(room.settled());
            QCOMPARE(room.page.list().model().rowCount(), 0);
            QCOMPARE(room.page.list().filterBar().chips(), QStringList(u"Cash"_qs));
            room.page.deactivate();
        }
        InvoicePageRoom again(desk);
        QCOMPARE(again.page.list().queue(), Q::All);
        QCOMPARE(again.page.list().filterBar().wish().paidBy, PaymentMethod::Cash);
        QCOMPARE(again.page.list().filterBar().wish().search, QString());
    }

    void s21_whoever_may_not_sees_no_command_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("runs");
        QTest::newRow("cs") << Role::Cs << false;
        QTest::newRow("supervisor") << Role::Supervisor << true;
    }
    void s21_whoever_may_not_sees_no_command()
    {
        QFETCH(Role, role);
        QFETCH(bool, runs);
        TestDesk desk({.role = role});
        InvoicePageRoom room(desk);
        const Invoice one = room.issued(connectedCustomers(desk.portal, 1).first());
        QVERIFY(room.open());
        QVERIFY(room.choose(one.number));
        QVERIFY(room.action("pay")->isVisible());
        QCOMPARE(room.action("run")->isVisible(), runs);
        bool exports = false;
        for (const QAction *action : room.page.menuActions())
            exports = exports || (action && action->objectName() == u"invoices.export");
        QCOMPARE(exports, runs);
    }
};

QTEST_MAIN(InvoicesPageTest)
#include "tst_invoicespage.moc"
