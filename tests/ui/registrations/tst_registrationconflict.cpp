// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/registrations/detailfixture.h"
#include "ui/registrations/conflictdialog.h"
#include "ui/registrations/customerdialog.h"
#include "ui/registrations/stepdialog.h"
#include "ui/registrations/writedialog.h"
#include "ui/widgets/badge.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

using A = RegistrationAction;
using S = RegistrationStatus;

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

class tst_RegistrationConflict : public QObject
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
        DetailDesk desk(atOnce);
        QVERIFY(desk.open());
        desk.desk.portal.step(desk.number, A::Verify); // a colleague, who is not told of here
        QSignalSpy changed(desk.actions, &RegistrationActions::registrationChanged);
        QTest::keyClick(&desk.window, Qt::Key_R);
        auto *dialog = desk.dialog<StepDialog>();
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>(u"category"_qs)->setCurrentIndex(2);
        dialog->findChild<QPlainTextEdit *>(u"reason"_qs)->setPlainText(u"Alamat tidak lengkap."_qs);
        confirm(dialog);
        auto *conflict = desk.dialog<ConflictDialog>();
        QVERIFY(conflict);
        picture(*conflict, u"conflict"_qs);
        const auto side = [conflict](const QString &name) {
            return conflict->findChild<Badge *>(name)->look().text;
        };
        QCOMPARE(side(u"seen"_qs), u"Waiting for verification"_qs);
        QCOMPARE(side(u"now"_qs), u"Data verified"_qs);
        QCOMPARE(desk.now().status, S::Verified);
        if (anyway) {
            confirm(conflict);
            QTRY_COMPARE(desk.now().status, S::Rejected);
            QCOMPARE(desk.now().rejectReason, u"Alamat tidak lengkap."_qs);
        } else {
            QTest::keyClick(conflict, Qt::Key_Escape);
            QTRY_COMPARE(changed.size(), 1);
            QTRY_VERIFY(!QApplication::activeModalWidget());
            QCOMPARE(desk.now().status, S::Verified);
            QVERIFY(desk.desk.notices.open.isEmpty());
        }
    }

    void what_the_new_state_does_not_take_cannot_be_done_anyway()
    {
        DetailDesk desk(atOnce);
        QVERIFY(desk.open());
        desk.desk.portal.step(desk.number, A::Verify);
        QTest::keyClick(&desk.window, Qt::Key_V);
        confirm(desk.dialog<StepDialog>());
        auto *conflict = desk.dialog<ConflictDialog>();
        QVERIFY(conflict);
        QVERIFY(!conflict->confirmButton()->isEnabled());
        confirm(conflict);
        QVERIFY(conflict->isVisible());
        QTest::keyClick(conflict, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(desk.now().version, 2);
        QVERIFY(desk.desk.notices.open.isEmpty());
    }

    void who_was_faster_while_it_could_be_undone_is_shown_before_anything_is_done_again()
    {
        DetailDesk desk({.undoTime = 400ms});
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key_X);
        confirm(desk.dialog<StepDialog>());
        QTRY_COMPARE(desk.desk.notices.open.size(), 1);
        desk.desk.portal.step(desk.number, A::Verify);
        auto *conflict = desk.dialog<ConflictDialog>();
        QVERIFY(conflict);
        QVERIFY(desk.desk.notices.open.isEmpty());
        QCOMPARE(desk.now().status, S::Verified);
        confirm(conflict);
        auto *again = desk.dialog<StepDialog>();
        QVERIFY(again);
        QCOMPARE(again->seen().version, desk.now().version);
        confirm(again);
        QTRY_COMPARE(desk.now().status, S::Cancelled);
    }

    void what_comes_late_does_not_take_the_keys_from_who_is_typing()
    {
        DetailDesk desk({.undoTime = 2s});
        QVERIFY(desk.open());
        QSignalSpy changed(desk.actions, &RegistrationActions::registrationChanged);
        QTest::keyClick(&desk.window, Qt::Key_V);
        confirm(desk.dialog<StepDialog>());
        QTRY_COMPARE(desk.desk.notices.open.size(), 1);
        desk.desk.portal.step(desk.number, A::Verify); // a colleague's
        QVERIFY(desk.focus());
        QTest::keyClick(&desk.window, Qt::Key_N);
        auto *note = desk.dialog<WriteDialog>();
        QVERIFY(note);
        QTRY_VERIFY(!changed.isEmpty());
        type(u"Sudah ditelepon"_qs);
        QCOMPARE(note->findChild<QPlainTextEdit *>()->toPlainText(), u"Sudah ditelepon"_qs);
        QCOMPARE(QApplication::activeModalWidget(), note);
        confirm(note);
        QVERIFY(desk.dialog<ConflictDialog>());
    }

    void a_customer_that_somebody_else_changed_is_asked_about_again()
    {
        DetailDesk desk({.undoTime = 400ms});
        for (const A step : {A::Verify, A::ScheduleSurvey, A::CompleteSurvey, A::Approve})
            desk.desk.portal.step(desk.number, step);
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key_C);
        confirm(desk.dialog<CustomerDialog>());
        QTRY_COMPARE(desk.desk.notices.open.size(), 1);
        desk.desk.portal.step(desk.number, A::Reject);
        auto *conflict = desk.dialog<ConflictDialog>();
        QVERIFY(conflict);
        QVERIFY(!conflict->confirmButton()->isEnabled()); // a rejected one becomes no customer
        QVERIFY(desk.desk.notices.successes.isEmpty());
        QVERIFY(desk.now().customerCode.isEmpty());
    }
};

QTEST_MAIN(tst_RegistrationConflict)
#include "tst_registrationconflict.moc"
