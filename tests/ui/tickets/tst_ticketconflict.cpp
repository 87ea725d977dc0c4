// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tickets/ticketfixture.h"
#include "ui/tickets/ticketchangedialog.h"
#include "ui/tickets/ticketconflict.h"
#include "ui/widgets/badge.h"

#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

using A = TicketAction;
using S = TicketStatus;

namespace {

const TestDesk::Options atOnce{.undoTime = 1ms};

void confirm(QWidget *dialog)
{
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

class tst_TicketConflict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void a_stale_decision_shows_both_sides_and_is_left_or_done_anyway_data()
    {
        QTest::addColumn<bool>("anyway");
        QTest::newRow("left") << false;
        QTest::newRow("done anyway") << true;
    }
    void a_stale_decision_shows_both_sides_and_is_left_or_done_anyway()
    {
        QFETCH(bool, anyway);
        TicketDesk desk(atOnce);
        QVERIFY(desk.open());
        desk.assigned(desk.number, desk.technician.staffId); // a colleague, who is not told of here
        QSignalSpy changed(desk.actions, &TicketActions::ticketChanged);
        QTest::keyClick(&desk.window, Qt::Key_X);
        auto *dialog = desk.dialog<TicketChangeDialog>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"note"_qs)->setPlainText(u"Tidak perlu lagi."_qs);
        confirm(dialog);
        auto *conflict = desk.dialog<TicketConflictDialog>();
        QVERIFY(conflict);
        picture(*conflict, u"ticket-conflict"_qs);
        const auto side = [conflict](const QString &name) {
            return conflict->findChild<Badge *>(name)->look().text;
        };
        QCOMPARE(side(u"seen"_qs), u"Open"_qs);
        QCOMPARE(side(u"now"_qs), u"Assigned"_qs);
        QCOMPARE(desk.now().status, S::Assigned);
        if (anyway) {
            confirm(conflict);
            QTRY_COMPARE(desk.now().status, S::Cancelled);
            QCOMPARE(desk.detail(desk.number).history.last().note, u"Tidak perlu lagi."_qs);
        } else {
            QTest::keyClick(conflict, Qt::Key_Escape);
            QTRY_COMPARE(changed.size(), 1);
            QTRY_VERIFY(!QApplication::activeModalWidget());
            QCOMPARE(desk.now().status, S::Assigned);
            QVERIFY(desk.desk.notices.open.isEmpty());
        }
    }

    void what_the_new_state_does_not_take_cannot_be_done_anyway()
    {
        TicketDesk desk(atOnce);
        desk.assigned(desk.number, desk.technician.staffId);
        QVERIFY(desk.open());
        desk.step(desk.number, A::Complete);
        QTest::keyClick(&desk.window, Qt::Key_H);
        auto *dialog = desk.dialog<TicketChangeDialog>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"note"_qs)->setPlainText(u"Menunggu"_qs);
        confirm(dialog);
        // Its state alone refuses it: that is said where it was asked for.
        QTRY_VERIFY(dialog->confirmButton()->isEnabled() || desk.dialog<TicketConflictDialog>());
        if (auto *conflict = qobject_cast<TicketConflictDialog *>(QApplication::activeModalWidget()))
            QVERIFY(!conflict->confirmButton()->isEnabled());
        QCOMPARE(desk.now().status, S::Completed);
        QVERIFY(desk.desk.notices.open.isEmpty());
    }

    void who_is_overtaken_while_it_can_still_be_undone_is_shown_both_sides_with_what_was_typed()
    {
        TicketDesk desk({.undoTime = 400ms});
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key_X);
        auto *dialog = desk.dialog<TicketChangeDialog>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"note"_qs)->setPlainText(u"Tidak perlu lagi."_qs);
        confirm(dialog);
        QTRY_COMPARE(desk.desk.notices.open.size(), 1);
        desk.assigned(desk.number, desk.technician.staffId);
        auto *conflict = desk.dialog<TicketConflictDialog>();
        QVERIFY(conflict);
        QVERIFY(desk.desk.notices.open.isEmpty());
        confirm(conflict);
        auto *again = desk.dialog<TicketChangeDialog>();
        QVERIFY(again);
        QCOMPARE(again->findChild<QPlainTextEdit *>(u"note"_qs)->toPlainText(), u"Tidak perlu lagi."_qs);
        QCOMPARE(again->seen().status, S::Assigned);
        confirm(again);
        QTRY_COMPARE(desk.now().status, S::Cancelled);
    }

    void starting_what_somebody_has_moved_shows_both_sides()
    {
        TicketDesk desk;
        desk.assigned(desk.number, desk.technician.staffId);
        QVERIFY(desk.open());
        desk.assigned(desk.number, desk.colleague.staffId);
        QTest::keyClick(&desk.window, Qt::Key_S);
        auto *conflict = desk.dialog<TicketConflictDialog>();
        QVERIFY(conflict);
        confirm(conflict);
        QTRY_COMPARE(desk.now().status, S::InProgress);
        QCOMPARE(desk.now().assigneeId, desk.colleague.staffId);
    }
};

QTEST_MAIN(tst_TicketConflict)
#include "tst_ticketconflict.moc"
