// SPDX-License-Identifier: GPL-3.0-or-later
// New tickets, and words about one: to the customer and among colleagues.
#include "tests/ui/tickets/ticketfixture.h"
#include "ui/lists/messagepreview.h"
#include "ui/tickets/customerpicker.h"
#include "ui/tickets/newticketdialog.h"
#include "ui/tickets/tickettextdialog.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

namespace {

const TestDesk::Options atOnce{.undoTime = 1ms};

void confirm(QWidget *dialog)
{
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
}

// What is typed by somebody who never touches the mouse.
void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace

class tst_NewTicket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void a_new_ticket_finds_its_customer_by_keys_and_waits_to_be_made()
    {
        TicketDesk desk;
        QVERIFY(desk.open());
        QTest::keySequence(&desk.window, QKeySequence::New);
        auto *dialog = desk.dialog<NewTicketDialog>();
        QVERIFY(dialog);
        QCOMPARE(QApplication::focusWidget(), dialog->customer().search());
        type(u"zainal"_qs);
        QTRY_VERIFY(dialog->customer().found()->count() > 0);
        picture(*dialog, u"ticket-new-found"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog->customer().code(), desk.customer);
        QVERIFY(dialog->isVisible()); // Enter chose, and did not confirm
        dialog->findChild<QLineEdit *>(u"title"_qs)->setText(u"Internet lambat"_qs);
        const QString words =
            granted(desk.desk.portal->customerTickets().previewCreate(desk.office, dialog->ticket()));
        QTRY_COMPARE(dialog->preview()->message(), words);
        picture(*dialog, u"ticket-new-filled"_qs);
        const qint64 before = desk.desk.portal.count(u"tickets"_qs);
        confirm(dialog);
        QTRY_COMPARE(desk.desk.notices.open.size(), 1);
        QVERIFY(desk.desk.notices.open[0].text.contains(u"Internet lambat"_qs));
        QCOMPARE(desk.desk.portal.count(u"tickets"_qs), before);
        desk.desk.notices.open[0].undo();
        QTRY_VERIFY(desk.desk.notices.open.isEmpty());
        QCOMPARE(desk.desk.portal.count(u"tickets"_qs), before);
    }

    void a_new_ticket_is_made_once_its_ten_seconds_are_over()
    {
        TicketDesk desk(atOnce);
        QVERIFY(desk.open());
        desk.actions->createFor(desk.customer);
        auto *dialog = desk.dialog<NewTicketDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->customer().code(), desk.customer);
        auto *type = dialog->findChild<QComboBox *>(u"type"_qs);
        type->setCurrentIndex(type->findData(int(TicketType::Upgrade)));
        auto *package = dialog->findChild<QComboBox *>(u"package"_qs);
        QTRY_VERIFY(package->count() > 1);
        QVERIFY(package->isVisible());
        package->setCurrentIndex(package->findData(u"HOME-50"_qs));
        dialog->findChild<QLineEdit *>(u"title"_qs)->setText(u"Naik paket"_qs);
        QSignalSpy changed(desk.actions, &TicketActions::ticketChanged);
        confirm(dialog);
        QTRY_COMPARE(changed.size(), 1);
        const Ticket made = desk.TicketHouse::now(changed.at(0).at(0).toString());
        QCOMPARE(made.type, TicketType::Upgrade);
        QCOMPARE(made.packageCode, u"HOME-50"_qs);
        QCOMPARE(desk.told(made.number), QStringList{u"ticket.created"_qs});
    }

    void what_a_new_ticket_lacks_is_said_at_its_fields()
    {
        TicketDesk desk;
        QVERIFY(desk.open());
        desk.action("new")->trigger();
        auto *dialog = desk.dialog<NewTicketDialog>();
        QVERIFY(dialog);
        confirm(dialog);
        QTRY_VERIFY(!dialog->customer().accessibleDescription().isEmpty());
        QVERIFY(desk.desk.notices.open.isEmpty());
        QVERIFY(dialog->isVisible());
        picture(*dialog, u"ticket-new-missing"_qs);
    }

    void a_comment_is_shown_as_it_will_arrive_and_can_be_undone()
    {
        TicketDesk desk;
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key_M);
        auto *dialog = desk.dialog<TicketTextDialog>();
        QVERIFY(dialog);
        type(u"Teknisi datang pukul *10.00*."_qs);
        const QString words = granted(desk.desk.portal->customerTickets().previewComment(
            desk.office, desk.number, u"Teknisi datang pukul *10.00*."_qs));
        QTRY_COMPARE(dialog->preview()->message(), words);
        const QStringList told = desk.told(desk.number);
        confirm(dialog);
        QTRY_COMPARE(desk.desk.notices.open.size(), 1);
        QVERIFY(desk.action("assign")->isEnabled()); // nothing of the ticket changes
        desk.desk.notices.open[0].undo();
        QTRY_VERIFY(desk.desk.notices.open.isEmpty());
        QCOMPARE(desk.told(desk.number), told);
        QCOMPARE(desk.detail(desk.number).history.last().action, u"open"_qs);
    }

    void a_note_is_among_colleagues_and_an_empty_one_is_refused()
    {
        TicketDesk desk;
        QVERIFY(desk.open());
        const QStringList told = desk.told(desk.number);
        QTest::keyClick(&desk.window, Qt::Key_N);
        auto *dialog = desk.dialog<TicketTextDialog>();
        QVERIFY(dialog);
        confirm(dialog);
        QTRY_VERIFY(!dialog->findChild<QPlainTextEdit *>()->accessibleDescription().isEmpty());
        type(u"Anjing galak di halaman."_qs);
        confirm(dialog);
        QTRY_COMPARE(desk.detail(desk.number).history.last().action, u"note"_qs);
        QCOMPARE(desk.detail(desk.number).history.last().note, u"Anjing galak di halaman."_qs);
        QCOMPARE(desk.told(desk.number), told);
    }
};

QTEST_MAIN(tst_NewTicket)
#include "tst_newticket.moc"
