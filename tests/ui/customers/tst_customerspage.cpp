// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerspage.h"

#include "libportal/customers/customertickets.h"
#include "libportal/invoices/invoiceservice.h"
#include "libportal/retention/retentionservice.h"
#include "libportal/staffapi/customersapi.h"
#include "tests/support/demofill.h"
#include "tests/support/xlsxreader.h"
#include "tests/ui/customers/customerroom.h"
#include "tests/ui/support/windowtools.h"
#include "ui/customers/recordstab.h"
#include "ui/lists/exportjob.h"
#include "ui/lists/listprintjob.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportdialog.h"

#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

using Queue = CustomerQueueKind;
using Tab = CustomerDetailView::Tab;

class CustomersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void the_keys_move_through_the_list_and_the_detail_follows()
    {
        TestDesk desk;
        for (int i = 1; i <= 5; ++i)
            makeCustomer(desk, i);
        CustomerRoom room(desk);
        room.open();
        const QStringList codes = room.shown();
        QCOMPARE(codes.size(), 5);
        QVERIFY(room.current().isEmpty());
        room.key(Qt::Key_J);
        room.key(Qt::Key_J);
        room.key(Qt::Key_K);
        QCOMPARE(room.current(), codes[0]);
        QTRY_COMPARE(room.page.detail().code(), codes[0]);
        room.key(Qt::Key_Return);
        QVERIFY(room.page.detail().isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(room.page.list().table().hasFocus());
        for (int tab = 0; tab < 5; ++tab) {
            room.key(Qt::Key_1 + tab);
            QCOMPARE(room.page.detail().currentTab(), Tab(tab));
        }
    }

    void a_queue_shows_what_it_counts_data()
    {
        QTest::addColumn<int>("queue");
        for (const Queue queue : allCustomerQueues())
            QTest::newRow(qPrintable(CustomerQueues::name(queue))) << int(queue);
    }
    void a_queue_shows_what_it_counts()
    {
        QFETCH(int, queue);
        TestDesk desk;
        fillWithDemoData(desk.portal, 200, 900);
        CustomerRoom room(desk);
        room.open();
        room.page.queues().setQueue(Queue::Active);
        room.page.queues().setQueue(Queue(queue));
        room.settle();
        QCOMPARE(room.page.list().queue(), Queue(queue));
        const auto total = room.page.list().model().total();
        QTRY_COMPARE(room.page.queues().countAt(queue), desk.wording.number(total->rows));
        QCOMPARE(room.page.list().model().rowCount(), int(total->rows));
        if (Queue(queue) == Queue::PendingInstallation)
            QTRY_COMPARE(room.page.count(), total->rows); // what the rail shows
    }

    void a_filter_that_the_queue_rules_out_looks_everywhere()
    {
        TestDesk desk;
        makeCustomer(desk, 1);
        const Customer waiting = makeCustomer(desk, 2, CustomerStatus::PendingInstallation);
        CustomerRoom room(desk);
        room.open();
        room.page.queues().setQueue(Queue::Active);
        room.settle();
        QCOMPARE(room.shown().size(), 1);
        CustomerFilter wish;
        wish.statuses = {CustomerStatus::PendingInstallation};
        room.page.list().filterBar().setWish(wish);
        Q_EMIT room.page.list().filterBar().wishChanged();
        room.settle();
        QCOMPARE(room.shown(), QStringList(waiting.code));
        QCOMPARE(room.page.queues().queue(), Queue::All);
        room.page.queues().setQueue(Queue::Active); // and the queue, once chosen, wins over the filter
        room.settle();
        QCOMPARE(room.shown().size(), 1);
        QVERIFY(room.page.list().filterBar().isEmpty());
    }

    void a_search_finds_name_phone_code_and_email_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("name") << u"uji 0007"_qs;
        QTest::newRow("phone") << u"0812-1000-0007"_qs;
        QTest::newRow("e-mail") << u"warga7@"_qs;
        QTest::newRow("code") << u"000007"_qs.right(4); // AGL-202611-0007
    }
    void a_search_finds_name_phone_code_and_email()
    {
        QFETCH(QString, typed);
        TestDesk desk;
        QString sought;
        for (int i = 1; i <= 9; ++i) {
            const Customer made = makeCustomer(desk, i);
            if (i == 7)
                sought = made.code;
        }
        CustomerRoom room(desk);
        room.open();
        room.page.focusSearch();
        QTest::keyClicks(room.page.list().filterBar().search(), typed);
        QTRY_COMPARE(room.page.list().filter().search, typed);
        room.settle();
        QTRY_COMPARE(room.shown(), QStringList(sought));
    }

    void a_live_change_keeps_the_selection_and_newcomers_wait()
    {
        TestDesk desk;
        QStringList codes;
        for (int i = 1; i <= 4; ++i)
            codes.prepend(makeCustomer(desk, i).code);
        CustomerRoom room(desk);
        room.open();
        room.choose(codes[1]);
        // A colleague, and somebody new.
        const Customer before = room.now(codes[1]);
        taken(desk.portal->customers().step(desk.portal.staff(Role::Cs), codes[1],
                                            {CustomerAction::Suspend, before.version, u"Menunggak"_qs}));
        makeCustomer(desk, 50);
        QTRY_COMPARE(room.page.list().newRowsButton()->text(), u"1 new"_qs);
        QVERIFY(room.page.list().newRowsButton()->isVisible());
        QCOMPARE(room.current(), codes[1]);
        QCOMPARE(room.shown(), codes);
        auto &model = room.page.list().model();
        QTRY_COMPARE(model.value(1)->status, CustomerStatus::Suspended);
        QTRY_VERIFY(says(room.page.detail(), u"Menunggak"_qs));
        QTRY_VERIFY(room.page.actions().stepAction(CustomerAction::Reactivate)->isEnabled());
        room.page.list().newRowsButton()->click();
        room.settle();
        QCOMPARE(room.shown().size(), 5);
        QCOMPARE(room.current(), codes[1]);
    }

    void queue_filters_order_and_columns_are_remembered_for_the_person()
    {
        TestDesk desk;
        makeCustomer(desk, 1);
        {
            CustomerRoom room(desk);
            room.open();
            room.page.queues().setQueue(Queue::Active);
            CustomerFilter wish;
            wish.city = u"Kota Coba"_qs;
            wish.packageCode = u"HOME-50"_qs;
            wish.portalAccess = true;
            wish.search = u"warga"_qs;
            room.page.list().filterBar().setWish(wish);
            room.page.list().setOrder(CustomerFilter::Order::OldestFirst);
            room.settle();
            room.page.list().table().columnActions()[int(CustomerTableModel::Column::City)]->trigger();
            room.page.deactivate();
        }
        CustomerRoom again(desk);
        QCOMPARE(again.page.list().queue(), Queue::Active);
        QCOMPARE(again.page.queues().queue(), Queue::Active);
        const CustomerFilter filter = again.page.list().filter();
        QCOMPARE(filter.city, u"Kota Coba"_qs);
        QCOMPARE(filter.packageCode, u"HOME-50"_qs);
        QCOMPARE(filter.portalAccess, true);
        QCOMPARE(filter.order, CustomerFilter::Order::OldestFirst);
        QCOMPARE(filter.search, QString()); // it may be somebody's name
    }

    void accounts_on_one_number_lead_to_each_other()
    {
        TestDesk desk;
        const QString phone = u"0812-7777-0001"_qs;
        const Customer home = makeCustomer(desk, 1, CustomerStatus::Active, phone);
        const Customer shop = makeCustomer(desk, 2, CustomerStatus::Suspended, phone);
        const Customer other = makeCustomer(desk, 3);
        CustomerRoom room(desk);
        room.open();
        room.choose(other.code);
        QVERIFY(!room.page.detail().findChild<QWidget *>(u"sharedNumber"_qs)->isVisible());
        room.choose(home.code);
        QTRY_VERIFY(room.page.detail().findChild<QWidget *>(u"sharedNumber"_qs)->isVisible());
        QTRY_VERIFY(press(room.page.detail(), shop.fullName + u" · "_qs + shop.code));
        QTRY_COMPARE(room.page.detail().code(), shop.code);
        QTRY_VERIFY(button(room.page.detail(), home.fullName + u" · "_qs + home.code));
    }

    void tickets_and_invoices_lead_to_their_pages()
    {
        TestDesk desk;
        const Customer customer = makeCustomer(desk, 1);
        NewTicket repair;
        repair.type = TicketType::Repair;
        repair.customerCode = customer.code;
        repair.title = u"Tidak ada sinyal"_qs;
        const Ticket ticket =
            taken(desk.portal->customerTickets().create(desk.portal.staff(Role::Cs), repair));
        NewInvoice wanted;
        wanted.customerCode = customer.code;
        wanted.month = BillingMonth::fromText(u"2026-11").value();
        wanted.lines = {{u"Biaya kunjungan"_qs, Rupiah(150'000)}};
        const InvoiceDetail invoice =
            taken(desk.portal->invoices().issue(desk.portal.staff(Role::Supervisor), wanted));
        CustomerRoom room(desk);
        room.open();
        room.choose(customer.code);
        QSignalSpy asked(&room.page, &ui::Page::recordRequested);
        const auto open = [&](Tab tab, RecordsTab &records) {
            room.page.detail().showTab(tab);
            QTRY_COMPARE(records.model().rowCount(), 1);
            const QPoint first = records.view().visualRect(records.model().index(0)).center();
            QTest::mouseClick(records.view().viewport(), Qt::LeftButton, {}, first);
            QTest::mouseDClick(records.view().viewport(), Qt::LeftButton, {}, first);
        };
        open(Tab::Tickets, room.page.detail().tickets());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.last(), QVariantList({u"tickets"_qs, ticket.number}));
        QCOMPARE(room.page.detail().tabs().tabText(int(Tab::Tickets)), u"Tickets 1"_qs);
        open(Tab::Invoices, room.page.detail().invoices());
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last(), QVariantList({u"invoices"_qs, invoice.invoice.number}));
        QTRY_VERIFY(says(room.page.detail(), u"to be paid"_qs));
    }

    void the_detail_says_what_is_kept_of_the_identity_card_and_until_when()
    {
        TestDesk desk;
        const QString number = desk.portal.submitted();
        desk.portal.step(number, RegistrationAction::Verify);
        StepRequest approve;
        approve.action = RegistrationAction::Approve;
        approve.version = desk.portal.registration(number).version;
        approve.note = u"Tetangga sudah terpasang"_qs;
        const Actor cs = desk.portal.staff(Role::Cs);
        const qint64 approved = taken(desk.portal->registrations().step(cs, number, approve)).version;
        const QString code =
            taken(desk.portal->registrations().createCustomer(cs, number, approved)).customerCode;
        CustomerRoom room(desk);
        room.open();
        room.choose(code);
        QTRY_VERIFY(says(room.page.detail(), u"None is kept"_qs));
        QSignalSpy asked(&room.page, &ui::Page::recordRequested);
        QTest::mouseClick(room.page.detail().findChild<QAbstractButton *>(u"openApplication"_qs),
                          Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.last(), QVariantList({u"registrations"_qs, number}));
    }

    void a_new_ticket_is_asked_of_the_page_that_makes_them()
    {
        TestDesk desk;
        const Customer customer = makeCustomer(desk, 1);
        CustomerRoom room(desk);
        room.open();
        room.choose(customer.code);
        QSignalSpy asked(&room.page, &ui::Page::newTicketRequested);
        room.key(Qt::Key_T);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), customer.code);
    }

    void the_list_becomes_a_file()
    {
        TestDesk desk;
        fillWithDemoData(desk.portal, 100, 500);
        CustomerRoom room(desk);
        room.open();
        CustomerFilter wish;
        wish.packageCode = u"HOME-50"_qs;
        room.page.list().filterBar().setWish(wish);
        room.page.queues().setQueue(Queue::Active);
        room.settle();
        const qint64 rows = room.page.list().model().total()->rows;
        QVERIFY(rows > 5 && rows < 400);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        room.action("export")->trigger();
        auto *files = room.page.findChild<QFileDialog *>();
        QVERIFY(files);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"pelanggan.xlsx"_qs);
        QSignalSpy finished(&room.page.exportJob(), &ExportJob::finished);
        Q_EMIT files->fileSelected(path);
        files->close();
        QVERIFY(!room.page.unsavedWork().isEmpty());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(room.page.unsavedWork().isEmpty());
        const QStringList written = XlsxReader(path, 1).column(u'A').mid(1);
        QCOMPARE(written.size(), rows);
        const QStringList shown = room.shown().mid(0, 20);
        QCOMPARE(written.mid(0, shown.size()), shown);
        room.page.findChild<ExportDialog *>()->close();
    }

    void the_list_is_printed_under_its_headings_and_a_watermark()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty())
            QSKIP("no pdftotext");
        TestDesk desk;
        fillWithDemoData(desk.portal, 100, 200);
        CustomerRoom room(desk);
        room.open();
        room.page.queues().setQueue(Queue::Active);
        room.settle();
        room.action("print-list")->trigger();
        auto *dialog = room.page.findChild<QPrintDialog *>();
        QVERIFY(dialog);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"list.pdf"_qs);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(file);
        QSignalSpy finished(&room.page.printJob(), &ListPrintJob::finished);
        dialog->done(QDialog::Accepted);
        QVERIFY(!room.page.unsavedWork().isEmpty());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(room.page.unsavedWork().isEmpty());
        QProcess reader;
        reader.start(u"pdftotext"_qs, {u"-layout"_qs, file, u"-"_qs});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QCOMPARE(text.count(u"AGL-"_qs), room.page.list().model().total()->rows);
        QVERIFY(text.contains(u"Filter: Active"_qs) && text.contains(u"Since"_qs));
        QVERIFY(text.contains(u"internal use only"_qs));
    }

    void a_role_that_may_not_export_sees_no_button()
    {
        TestDesk desk({.role = Role::Cs});
        makeCustomer(desk, 1);
        CustomerRoom room(desk);
        room.open();
        QVERIFY(!room.action("export"));
        QVERIFY(!room.action("print-list"));
        const auto refused = answered(desk.api.customers().exportTo(
            {}, Language::English, desk.folder.filePath(u"a.xlsx"_qs), std::make_shared<ExportWatch>()));
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
        QVERIFY(!QFile::exists(desk.folder.filePath(u"a.xlsx"_qs)));
    }

    void an_empty_list_says_what_comes_here()
    {
        TestDesk desk;
        CustomerRoom room(desk);
        room.open();
        QVERIFY(says(room.page.list(), u"Nobody here"_qs));
        QVERIFY(says(room.page.detail(), u"No customer chosen"_qs));
        makeCustomer(desk, 1); // and it comes by itself
        QTRY_COMPARE(room.page.list().model().rowCount(), 1);
    }
};

QTEST_MAIN(CustomersPageTest)
#include "tst_customerspage.moc"
