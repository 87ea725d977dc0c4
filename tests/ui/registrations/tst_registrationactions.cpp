// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationpreview.h"
#include "tests/ui/registrations/detailfixture.h"
#include "ui/lists/messagepreview.h"
#include "ui/registrations/assigndialog.h"
#include "ui/registrations/customerdialog.h"
#include "ui/registrations/stepdialog.h"
#include "ui/registrations/stepinputs.h"
#include "ui/registrations/writedialog.h"
#include "ui/widgets/formdialog.h"

#include <QtPrintSupport/QPrintDialog>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTimeEdit>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

using A = RegistrationAction;
using S = RegistrationStatus;

Q_DECLARE_METATYPE(QList<RegistrationAction>)

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

class tst_RegistrationActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void every_dialog_has_its_look_data()
    {
        QTest::addColumn<bool>("inDark");
        QTest::addColumn<bool>("indonesian");
        QTest::newRow("light-id") << false << true;
        QTest::newRow("dark-id") << true << true;
        QTest::newRow("dark-en") << true << false;
    }
    void every_dialog_has_its_look()
    {
        QFETCH(bool, inDark);
        QFETCH(bool, indonesian);
        dress(inDark ? Appearance::Dark : Appearance::Light);
        DetailDesk desk({.language = indonesian ? Language::Indonesian : Language::English});
        QVERIFY(desk.open());
        const auto look = [&desk](const char *id) {
            desk.action(id)->trigger();
            auto *dialog = desk.dialog<FormDialog>();
            QVERIFY(dialog);
            if (const auto *preview = dialog->findChild<MessagePreview *>(); preview && preview->isVisible())
                QTRY_VERIFY(!preview->isAsking());
            picture(*dialog,
                    u"dialog-%1-%2"_qs.arg(QLatin1String(id), QLatin1String(QTest::currentDataTag())));
            for (const QPushButton *button : dialog->findChildren<QPushButton *>())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            // 768 pixels at 150 %, less the window's title.
            QVERIFY2(dialog->minimumSizeHint().height() <= 480, id);
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(!QApplication::activeModalWidget());
        };
        for (const char *id : {"verify", "reject", "cancel", "message", "note", "assign"})
            look(id);
        desk.desk.portal.step(desk.number, A::Verify);
        QVERIFY(desk.refreshed());
        for (const char *id : {"schedule_survey", "approve"})
            look(id);
        desk.desk.portal.step(desk.number, A::ScheduleSurvey);
        QVERIFY(desk.refreshed());
        look("complete_survey");
        desk.desk.portal.step(desk.number, A::CompleteSurvey);
        desk.desk.portal.step(desk.number, A::Approve);
        QVERIFY(desk.refreshed());
        look("create_customer");
        dress();
    }

    void a_key_opens_the_dialog_with_the_very_message_and_ctrl_enter_holds_the_step()
    {
        DetailDesk desk;
        QVERIFY(desk.open());
        QSignalSpy started(desk.actions, &RegistrationActions::stepStarted);
        QTest::keyClick(&desk.window, Qt::Key_V);
        auto *dialog = desk.dialog<StepDialog>();
        QVERIFY(dialog);
        const QString words = granted(desk.desk.portal->previews().step(
            desk.desk.portal.staff(Role::Cs), desk.number, desk.request(A::Verify)));
        QTRY_COMPARE(dialog->preview()->message(), words);
        confirm(dialog);
        QTRY_COMPARE(started.size(), 1);
        QCOMPARE(started.at(0).at(0).toStringList(), QStringList{desk.number});
        QCOMPARE(desk.desk.notices.open.size(), 1);
        QVERIFY(desk.desk.notices.open[0].text.contains(desk.number));
        QCOMPARE(desk.now().status, S::PendingVerification);
        QVERIFY(desk.actions->isHeld(desk.number));
        QVERIFY(!desk.action("verify")->isEnabled()); // nothing else is begun with it meanwhile
        QVERIFY(desk.desk.notices.failures.isEmpty());
    }

    void a_button_never_acts_on_another_application_than_the_one_above_it()
    {
        DetailDesk desk;
        const QString second = desk.desk.portal.submitted(u"0812-0000-0002"_qs);
        QVERIFY(desk.open());
        auto *next = desk.view->findChild<QPushButton *>(u"nextAction"_qs);
        QVERIFY(next->isEnabled());
        desk.actions->setSelection({desk.desk.portal.registration(second)});
        QVERIFY(desk.action("verify")->isEnabled());
        QVERIFY(!next->isEnabled()); // the first one is still shown
    }

    void undo_takes_change_and_message_back_together()
    {
        DetailDesk desk;
        QVERIFY(desk.open());
        QSignalSpy back(desk.actions, &RegistrationActions::stepTakenBack);
        QTest::keyClick(&desk.window, Qt::Key_V);
        confirm(desk.dialog());
        QTRY_COMPARE(desk.desk.notices.open.size(), 1);
        desk.desk.notices.open[0].undo();
        QTRY_COMPARE(back.size(), 1);
        QCOMPARE(back.at(0).at(0).toString(), desk.number);
        QVERIFY(desk.desk.notices.open.isEmpty());
        QCOMPARE(desk.now().status, S::PendingVerification);
        QVERIFY(!desk.desk.portal.messagesAbout(u"registration"_qs, desk.number)
                     .contains(u"registration.verified"_qs));
        QVERIFY(desk.action("verify")->isEnabled());
    }

    void undo_that_comes_too_late_says_so()
    {
        DetailDesk desk(atOnce);
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key_V);
        confirm(desk.dialog());
        std::function<void()> undo;
        QTRY_VERIFY(!desk.desk.notices.open.isEmpty() || desk.now().status == S::Verified);
        if (!desk.desk.notices.open.isEmpty())
            undo = desk.desk.notices.open[0].undo;
        QTRY_COMPARE(desk.now().status, S::Verified);
        if (undo) {
            undo();
            QTRY_COMPARE(desk.desk.notices.complaints.size(), 1);
        }
        QTRY_VERIFY(desk.desk.notices.open.isEmpty());
    }

    void every_step_is_taken_with_the_keyboard_alone_data()
    {
        QTest::addColumn<QList<RegistrationAction>>("before");
        QTest::addColumn<int>("key");
        QTest::addColumn<QStringList>("typed"); ///< what goes into the fields, one after the other
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("message");
        const QList<A> verified{A::Verify};
        const QList<A> scheduled{A::Verify, A::ScheduleSurvey};
        const QList<A> surveyed = scheduled + QList<A>{A::CompleteSurvey};
        QTest::newRow("verify") << QList<A>{} << int(Qt::Key_V) << QStringList{} << int(S::Verified)
                                << u"registration.verified"_qs;
        QTest::newRow("survey") << verified << int(Qt::Key_S) << QStringList{} << int(S::SurveyScheduled)
                                << u"registration.survey_scheduled"_qs;
        QTest::newRow("survey done") << scheduled << int(Qt::Key_D) << QStringList{u"40 m"_qs}
                                     << int(S::SurveyCompleted) << QString();
        QTest::newRow("approve") << surveyed << int(Qt::Key_A) << QStringList{} << int(S::Approved)
                                 << u"registration.approved"_qs;
        QTest::newRow("approve without a survey")
            << verified << int(Qt::Key_A) << QStringList{u"Tetangga sudah terpasang"_qs} << int(S::Approved)
            << u"registration.approved"_qs;
        QTest::newRow("reject") << verified << int(Qt::Key_R)
                                << QStringList{u"O"_qs, u"Belum ada jaringan"_qs} << int(S::Rejected)
                                << u"registration.rejected"_qs;
        QTest::newRow("cancel") << verified << int(Qt::Key_X) << QStringList{u"Pindah rumah"_qs}
                                << int(S::Cancelled) << u"registration.cancelled"_qs;
    }
    void every_step_is_taken_with_the_keyboard_alone()
    {
        QFETCH(QList<RegistrationAction>, before);
        QFETCH(int, key);
        QFETCH(QStringList, typed);
        QFETCH(int, after);
        QFETCH(QString, message);
        DetailDesk desk(atOnce);
        for (const RegistrationAction step : before)
            desk.desk.portal.step(desk.number, step);
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key(key));
        auto *dialog = desk.dialog<StepDialog>();
        QVERIFY(dialog);
        for (const QString &text : typed) {
            type(text);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        if (!message.isEmpty())
            QTRY_VERIFY(!dialog->preview()->message().isEmpty());
        picture(*dialog, u"step-%1"_qs.arg(QLatin1String(QTest::currentDataTag())));
        confirm(dialog);
        QTRY_COMPARE(int(desk.now().status), after);
        const auto told = desk.desk.portal.messagesAbout(u"registration"_qs, desk.number);
        QVERIFY(message.isEmpty() || told.contains(message));
        QTRY_VERIFY(desk.desk.notices.open.isEmpty());
        QVERIFY(desk.desk.notices.failures.isEmpty());
    }

    void reopening_is_a_supervisors()
    {
        DetailDesk desk(atOnce);
        desk.desk.portal.step(desk.number, A::Reject);
        QVERIFY(desk.open());
        desk.action("reopen")->trigger();
        confirm(desk.dialog());
        QTRY_COMPARE(desk.now().status, S::PendingVerification);

        DetailDesk cs({.role = Role::Cs});
        cs.desk.portal.step(cs.number, A::Reject);
        QVERIFY(cs.open());
        QVERIFY(!cs.action("reopen")->isVisible());
        QVERIFY(!cs.action("reopen")->isEnabled());
        QVERIFY(cs.action("note")->isEnabled());
    }

    void only_what_the_state_allows_is_on_data()
    {
        QTest::addColumn<QList<RegistrationAction>>("before");
        QTest::addColumn<QStringList>("on");
        QTest::newRow("pending") << QList<A>{} << QStringList{u"verify"_qs, u"reject"_qs, u"cancel"_qs};
        QTest::newRow("verified") << QList<A>{A::Verify}
                                  << QStringList{u"schedule_survey"_qs, u"approve"_qs, u"reject"_qs,
                                                 u"cancel"_qs};
        QTest::newRow("scheduled") << QList<A>{A::Verify, A::ScheduleSurvey}
                                   << QStringList{u"schedule_survey"_qs, u"complete_survey"_qs, u"reject"_qs,
                                                  u"cancel"_qs};
        QTest::newRow("surveyed") << QList<A>{A::Verify, A::ScheduleSurvey, A::CompleteSurvey}
                                  << QStringList{u"approve"_qs, u"reject"_qs, u"cancel"_qs};
        QTest::newRow("approved") << QList<A>{A::Verify, A::ScheduleSurvey, A::CompleteSurvey, A::Approve}
                                  << QStringList{u"create_customer"_qs, u"reject"_qs, u"cancel"_qs};
        QTest::newRow("rejected") << QList<A>{A::Reject} << QStringList{u"reopen"_qs};
        QTest::newRow("cancelled") << QList<A>{A::Cancel} << QStringList{};
    }
    void only_what_the_state_allows_is_on()
    {
        QFETCH(QList<RegistrationAction>, before);
        QFETCH(QStringList, on);
        DetailDesk desk;
        for (const RegistrationAction step : before)
            desk.desk.portal.step(desk.number, step);
        QVERIFY(desk.open());
        for (const char *id : {"verify", "schedule_survey", "complete_survey", "approve", "reject", "cancel",
                               "reopen", "create_customer"})
            QVERIFY2(desk.action(id)->isEnabled() == on.contains(QLatin1String(id)), id);
        if (!desk.action("verify")->isEnabled()) {
            QTest::keyClick(&desk.window, Qt::Key_V);
            QVERIFY(!QApplication::activeModalWidget());
        }
    }

    void a_technician_is_offered_nothing()
    {
        DetailDesk desk({.role = Role::Technician});
        desk.window.show();
        desk.actions->setSelection({desk.now()});
        for (const char *id : {"verify", "reject", "cancel", "message", "note", "take", "assign"})
            QVERIFY2(!desk.action(id)->isEnabled() && !desk.action(id)->isVisible(), id);
    }

    void what_is_missing_is_said_at_its_field_and_nothing_is_held()
    {
        DetailDesk desk;
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key_R);
        auto *dialog = desk.dialog<StepDialog>();
        QVERIFY(dialog);
        auto *reason = dialog->findChild<QPlainTextEdit *>(u"reason"_qs);
        auto *category = dialog->findChild<QComboBox *>(u"category"_qs);
        QVERIFY(dialog->preview()->message().isEmpty());
        confirm(dialog);
        QTRY_VERIFY(!reason->accessibleDescription().isEmpty());
        QVERIFY(!category->accessibleDescription().isEmpty());
        QVERIFY(dialog->isVisible());
        QVERIFY(desk.desk.notices.open.isEmpty());
        picture(*dialog, u"reject-missing"_qs);

        category->setCurrentIndex(1);
        reason->setFocus();
        type(u"Belum ada jaringan di jalan Anda."_qs);
        QTRY_VERIFY(dialog->preview()->message().contains(u"Belum ada jaringan di jalan Anda."_qs));
        confirm(dialog);
        QTRY_COMPARE(desk.desk.notices.open.size(), 1);
    }

    void a_survey_is_offered_for_the_next_working_morning()
    {
        DetailDesk desk; // a Friday
        desk.desk.portal.step(desk.number, A::Verify);
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key_S);
        auto *dialog = desk.dialog<StepDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QDateEdit *>(u"surveyDay"_qs)->date(), QDate(2026, 11, 23));
        QCOMPARE(dialog->findChild<QTimeEdit *>(u"surveyTime"_qs)->time(), QTime(10, 0));
        QTRY_VERIFY(dialog->preview()->message().contains(u"23 November 2026, 10.00 WIB"_qs));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up); // by keys: the next week-day
        dialog->findChild<QTimeEdit *>(u"surveyTime"_qs)->setTime(QTime(13, 30));
        QTRY_VERIFY(dialog->preview()->message().contains(u"13.30 WIB"_qs));
        confirm(dialog);
        QTRY_COMPARE(desk.desk.notices.open.size(), 1);
    }

    void the_printer_is_asked_for_in_a_dialog()
    {
        DetailDesk desk;
        QVERIFY(desk.open());
        desk.action("print")->trigger();
        auto *dialog = desk.dialog<QPrintDialog>();
        QVERIFY(dialog);
        dialog->reject();
    }

    void a_customer_is_made_once_its_ten_seconds_are_over()
    {
        DetailDesk desk(atOnce);
        for (const A step : {A::Verify, A::ScheduleSurvey, A::CompleteSurvey, A::Approve})
            desk.desk.portal.step(desk.number, step);
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key_C);
        auto *dialog = desk.dialog<CustomerDialog>();
        QVERIFY(dialog);
        const QString words =
            granted(desk.desk.portal->previews().customer(desk.desk.portal.staff(Role::Cs), desk.number));
        QTRY_COMPARE(dialog->preview()->message(), words);
        picture(*dialog, u"customer"_qs);
        confirm(dialog);
        QTRY_COMPARE(desk.desk.notices.successes.size(), 1);
        QVERIFY(desk.desk.notices.successes[0].contains(desk.now().customerCode));
        QVERIFY(!desk.now().customerCode.isEmpty());
        QTRY_VERIFY(!desk.action("create_customer")->isEnabled());
    }

    void a_note_stands_in_the_history_and_an_empty_one_is_refused()
    {
        DetailDesk desk;
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key_N);
        auto *dialog = desk.dialog<WriteDialog>();
        QVERIFY(dialog);
        confirm(dialog);
        QTRY_VERIFY(!dialog->findChild<QPlainTextEdit *>()->accessibleDescription().isEmpty());
        type(u"Telepon lagi besok."_qs);
        confirm(dialog);
        QTRY_COMPARE(granted(desk.desk.portal->queue().detail(desk.desk.portal.staff(Role::Cs), desk.number))
                         .history.last()
                         .note,
                     u"Telepon lagi besok."_qs);
    }

    void an_own_message_is_shown_as_it_will_arrive_and_can_be_undone()
    {
        DetailDesk desk;
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key_M);
        auto *dialog = desk.dialog<WriteDialog>();
        QVERIFY(dialog);
        type(u"Mohon kirim *foto KTP* yang jelas."_qs);
        const QString words = granted(desk.desk.portal->previews().message(
            desk.desk.portal.staff(Role::Cs), desk.number, u"Mohon kirim *foto KTP* yang jelas."_qs));
        QTRY_COMPARE(dialog->preview()->message(), words);
        picture(*dialog, u"message"_qs);
        const auto told = desk.desk.portal.messagesAbout(u"registration"_qs, desk.number);
        confirm(dialog);
        QTRY_COMPARE(desk.desk.notices.open.size(), 1);
        desk.desk.notices.open[0].undo();
        QTRY_VERIFY(desk.desk.notices.open.isEmpty());
        QCOMPARE(desk.desk.portal.messagesAbout(u"registration"_qs, desk.number), told);
    }

    void work_is_taken_given_back_and_assigned()
    {
        DetailDesk desk;
        const Actor dewi = desk.desk.portal.staff(Role::Cs);
        QVERIFY(desk.open());
        const StaffId me = desk.desk.session->staff().id;
        QVERIFY(!desk.action("give_back")->isEnabled());
        QTest::keyClick(&desk.window, Qt::Key_T);
        QTRY_COMPARE(desk.now().assigneeId, me);
        QTRY_VERIFY(desk.action("give_back")->isEnabled());
        QTest::keyClick(&desk.window, Qt::Key_T, Qt::ShiftModifier);
        QTRY_VERIFY(!desk.now().assigneeId.isValid());
        QTRY_VERIFY(!desk.action("give_back")->isEnabled());

        desk.action("assign")->trigger();
        auto *dialog = desk.dialog<AssignDialog>();
        QVERIFY(dialog);
        auto *who = dialog->findChild<QComboBox *>(u"assignee"_qs);
        picture(*dialog, u"assign"_qs);
        const int row = who->findData(QVariant::fromValue(dewi.staffId.value()));
        QVERIFY(row > 0);
        who->setCurrentIndex(row);
        confirm(dialog);
        QTRY_COMPARE(desk.now().assigneeId, dewi.staffId);
    }

    void cs_does_not_take_what_another_works_on()
    {
        DetailDesk desk({.role = Role::Cs});
        desk.desk.portal.step(desk.number, A::Verify); // whoever acts first works on it
        QVERIFY(desk.open());
        QVERIFY(!desk.action("take")->isEnabled());
        QVERIFY(!desk.action("give_back")->isEnabled());
        QVERIFY(!desk.action("assign")->isVisible());
        QVERIFY(desk.action("schedule_survey")->isEnabled());
    }
};

QTEST_MAIN(tst_RegistrationActions)
#include "tst_registrationactions.moc"
