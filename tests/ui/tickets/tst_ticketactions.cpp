// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customerqueue.h"
#include "tests/ui/tickets/ticketfixture.h"
#include "ui/lists/messagepreview.h"
#include "ui/tickets/photofiles.h"
#include "ui/tickets/technicianpicker.h"
#include "ui/tickets/ticketchangedialog.h"
#include "ui/tickets/ticketinputs.h"
#include "ui/tickets/visitfield.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

using A = TicketAction;
using S = TicketStatus;

Q_DECLARE_METATYPE(QList<TicketAction>)

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

class tst_TicketActions : public QObject
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
        QTest::newRow("light-en") << false << false;
    }
    void every_dialog_has_its_look()
    {
        QFETCH(bool, inDark);
        QFETCH(bool, indonesian);
        dress(inDark ? Appearance::Dark : Appearance::Light);
        TicketDesk desk({.language = indonesian ? Language::Indonesian : Language::English});
        QVERIFY(desk.open());
        const auto look = [&desk](const char *id) {
            desk.action(id)->trigger();
            auto *dialog = desk.dialog<FormDialog>();
            QVERIFY(dialog);
            if (auto *preview = dialog->findChild<MessagePreview *>(); preview && preview->isVisible())
                QTRY_VERIFY(!preview->isAsking());
            picture(*dialog,
                    u"ticket-%1-%2"_qs.arg(QLatin1String(id), QLatin1String(QTest::currentDataTag())));
            for (const QPushButton *button : dialog->findChildren<QPushButton *>())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            // 768 pixels at 150 %, less the window's title.
            QVERIFY2(dialog->minimumSizeHint().height() <= 480,
                     qPrintable(QString::number(dialog->minimumSizeHint().height())));
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(!QApplication::activeModalWidget());
        };
        for (const char *id : {"new", "assign", "prioritise", "cancel", "comment", "note"})
            look(id);
        desk.assigned(desk.number, desk.technician.staffId);
        QVERIFY(desk.refreshed());
        for (const char *id : {"hold", "complete"})
            look(id);
        desk.step(desk.number, A::Hold);
        QVERIFY(desk.refreshed());
        look("resume");
        dress();
    }

    void only_what_the_state_allows_is_on_data()
    {
        QTest::addColumn<QList<TicketAction>>("before");
        QTest::addColumn<QStringList>("on");
        QTest::newRow("open") << QList<A>{}
                              << QStringList{u"assign"_qs, u"prioritise"_qs, u"start"_qs, u"cancel"_qs};
        QTest::newRow("assigned") << QList<A>{A::Assign}
                                  << QStringList{u"assign"_qs, u"prioritise"_qs, u"start"_qs,
                                                 u"hold"_qs,   u"complete"_qs,   u"cancel"_qs};
        QTest::newRow("in progress") << QList<A>{A::Assign, A::Start}
                                     << QStringList{u"assign"_qs, u"prioritise"_qs, u"hold"_qs,
                                                    u"complete"_qs, u"cancel"_qs};
        QTest::newRow("on hold") << QList<A>{A::Assign, A::Hold}
                                 << QStringList{u"assign"_qs, u"prioritise"_qs, u"resume"_qs, u"complete"_qs,
                                                u"cancel"_qs};
        QTest::newRow("completed") << QList<A>{A::Assign, A::Complete} << QStringList{};
        QTest::newRow("cancelled") << QList<A>{A::Cancel} << QStringList{};
    }
    void only_what_the_state_allows_is_on()
    {
        QFETCH(QList<TicketAction>, before);
        QFETCH(QStringList, on);
        TicketDesk desk;
        for (const TicketAction step : before)
            desk.step(desk.number, step, desk.technician.staffId);
        QVERIFY(desk.open());
        for (const TicketAction action : allTicketActions()) {
            const QString id = ticketActionName(action);
            QVERIFY2(desk.action(id.toLatin1())->isEnabled() == on.contains(id), qPrintable(id));
        }
        if (!desk.action("assign")->isEnabled()) {
            QTest::keyClick(&desk.window, Qt::Key_A);
            QVERIFY(!QApplication::activeModalWidget());
        }
        QVERIFY(desk.action("note")->isEnabled());
    }

    void a_key_opens_the_dialog_with_the_very_message_and_ctrl_enter_holds_the_step()
    {
        TicketDesk desk;
        QVERIFY(desk.open());
        QSignalSpy started(desk.actions, &TicketActions::stepStarted);
        QTest::keyClick(&desk.window, Qt::Key_X);
        auto *dialog = desk.dialog<TicketChangeDialog>();
        QVERIFY(dialog);
        type(u"Pelanggan sudah bisa"_qs);
        const QString words = granted(desk.desk.portal->customerTickets().previewChange(
            desk.office, desk.number, {A::Cancel, 1, u"Pelanggan sudah bisa"_qs, {}}));
        QVERIFY(words.contains(u"Pelanggan sudah bisa"_qs));
        QTRY_COMPARE(dialog->preview()->message(), words);
        confirm(dialog);
        QTRY_COMPARE(started.size(), 1);
        QCOMPARE(desk.desk.notices.open.size(), 1);
        QVERIFY(desk.desk.notices.open[0].text.contains(desk.number));
        QCOMPARE(desk.now().status, S::Open);
        QVERIFY(desk.actions->isHeld(desk.number));
        QVERIFY(!desk.action("assign")->isEnabled()); // nothing else is begun with it meanwhile
        QVERIFY(desk.action("note")->isEnabled());
    }

    void undo_takes_change_and_message_back_together()
    {
        TicketDesk desk;
        QVERIFY(desk.open());
        const QStringList told = desk.told(desk.number);
        QSignalSpy back(desk.actions, &TicketActions::stepTakenBack);
        QTest::keyClick(&desk.window, Qt::Key_X);
        QVERIFY(desk.dialog());
        type(u"Salah buka"_qs);
        confirm(desk.dialog());
        QTRY_COMPARE(desk.desk.notices.open.size(), 1);
        desk.desk.notices.open[0].undo();
        QTRY_COMPARE(back.size(), 1);
        QCOMPARE(back.at(0).at(0).toString(), desk.number);
        QVERIFY(desk.desk.notices.open.isEmpty());
        QCOMPARE(desk.now().status, S::Open);
        QCOMPARE(desk.told(desk.number), told);
        QVERIFY(desk.action("assign")->isEnabled());
    }

    void whoever_assigns_sees_each_technicians_visits_of_that_day()
    {
        TicketDesk desk(atOnce);
        const Instant tomorrow = desk.desk.portal.clock().now() + 24h;
        for (int i = 0; i < 2; ++i)
            desk.assigned(desk.open(TicketType::Repair, u"Kunjungan"_qs, tomorrow), desk.technician.staffId);
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key_A);
        auto *dialog = desk.dialog<TicketChangeDialog>();
        QVERIFY(dialog);
        TechnicianPicker *picker = dialog->inputs().technicians();
        QTRY_COMPARE(picker->loadOf(desk.technician.staffId), u"2 visit(s)"_qs);
        QCOMPARE(picker->loadOf(desk.colleague.staffId), u"free"_qs);
        QCOMPARE(picker->item(0)->text(), desk.colleague.name); // who has least to do stands first
        auto *day = dialog->findChild<QDateEdit *>(u"visitDay"_qs);
        day->setDate(day->date().addDays(1));
        QTRY_COMPARE(picker->loadOf(desk.technician.staffId), u"free"_qs);
        QVERIFY(dialog->findChild<QCheckBox *>(u"visitAgreed"_qs)->isChecked());
        picker->choose(desk.technician.staffId);
        QTRY_VERIFY(dialog->preview()->message().contains(desk.technician.name));
        confirm(dialog);
        QTRY_COMPARE(desk.now().status, S::Assigned);
        QCOMPARE(desk.now().assigneeId, desk.technician.staffId);
        QCOMPARE(Zone().dayOf(*desk.now().scheduledAt), Zone().dayOf(tomorrow) + std::chrono::days(1));
        QCOMPARE(desk.told(desk.number).last(), u"ticket.updated"_qs);
    }

    void nobody_chosen_is_said_at_the_field_and_nothing_is_held()
    {
        TicketDesk desk;
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key_A);
        auto *dialog = desk.dialog<TicketChangeDialog>();
        QVERIFY(dialog);
        TechnicianPicker *picker = dialog->inputs().technicians();
        QTRY_COMPARE(picker->count(), 2);
        dialog->confirmButton()->setFocus();
        picker->setFocus();
        QVERIFY(picker->hasFocus());
        QVERIFY(!picker->chosen().isValid());
        confirm(dialog);
        QTRY_VERIFY(!picker->accessibleDescription().isEmpty());
        QVERIFY(dialog->isVisible());
        QVERIFY(desk.desk.notices.open.isEmpty());
    }

    void starting_is_done_at_once_and_tells_nobody()
    {
        TicketDesk desk;
        desk.assigned(desk.number, desk.technician.staffId);
        QVERIFY(desk.open());
        const QStringList told = desk.told(desk.number);
        QTest::keyClick(&desk.window, Qt::Key_S);
        QTRY_COMPARE(desk.now().status, S::InProgress);
        QVERIFY(!QApplication::activeModalWidget());
        QTRY_COMPARE(desk.desk.notices.successes.size(), 1);
        QCOMPARE(desk.told(desk.number), told);
        QTRY_VERIFY(desk.action("hold")->isEnabled());
    }

    void holding_and_taking_up_again_stop_the_clock_and_let_it_run()
    {
        TicketDesk desk(atOnce);
        desk.assigned(desk.number, desk.technician.staffId);
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key_H);
        QVERIFY(desk.dialog<TicketChangeDialog>());
        type(u"Suku cadang datang Kamis"_qs);
        confirm(desk.dialog());
        QTRY_COMPARE(desk.now().status, S::OnHold);
        QVERIFY(desk.now().heldLeft.has_value());
        QTRY_VERIFY(desk.action("resume")->isEnabled());
        QVERIFY(desk.focus());
        QTest::keyClick(&desk.window, Qt::Key_R);
        QVERIFY(desk.dialog<TicketChangeDialog>());
        confirm(desk.dialog());
        QTRY_COMPARE(desk.now().status, S::InProgress);
        QVERIFY(!desk.now().heldLeft);
        QTRY_VERIFY(desk.desk.notices.open.isEmpty());
        QVERIFY(desk.desk.notices.failures.isEmpty());
    }

    void a_required_note_is_asked_for_at_its_field()
    {
        TicketDesk desk;
        desk.assigned(desk.number, desk.technician.staffId);
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key_H);
        auto *dialog = desk.dialog<TicketChangeDialog>();
        QVERIFY(dialog);
        auto *note = dialog->findChild<QPlainTextEdit *>(u"note"_qs);
        confirm(dialog);
        QTRY_VERIFY(!note->accessibleDescription().isEmpty());
        QVERIFY(desk.desk.notices.open.isEmpty());
        QCOMPARE(desk.now().status, S::Assigned);
    }

    void another_priority_is_another_deadline_at_once()
    {
        TicketDesk desk;
        QVERIFY(desk.open());
        const Instant before = desk.now().dueAt;
        QTest::keyClick(&desk.window, Qt::Key_P);
        auto *dialog = desk.dialog<TicketChangeDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->preview()->isVisible()); // nobody is told
        confirm(dialog);                          // as it is
        auto *priority = dialog->findChild<QComboBox *>(u"priority"_qs);
        QTRY_VERIFY(!priority->accessibleDescription().isEmpty());
        priority->setCurrentIndex(priority->findData(int(TicketPriority::High)));
        confirm(dialog);
        QTRY_COMPARE(desk.now().priority, TicketPriority::High);
        QVERIFY(desk.now().dueAt < before);
        QVERIFY(desk.desk.notices.open.isEmpty());
    }

    void completing_says_what_it_does_to_the_customer_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("says");
        QTest::newRow("repair") << int(TicketType::Repair) << u"told by WhatsApp what was done"_qs;
        QTest::newRow("installation") << int(TicketType::Installation) << u"becomes active"_qs;
        QTest::newRow("upgrade") << int(TicketType::Upgrade) << u"from the next period"_qs;
        QTest::newRow("dismantle") << int(TicketType::Dismantle) << u"service ends"_qs;
    }
    void completing_says_what_it_does_to_the_customer()
    {
        QFETCH(int, type);
        QFETCH(QString, says);
        Ticket ticket;
        ticket.type = TicketType(type);
        ticket.customerCode = u"AGL-202611-0001"_qs;
        QVERIFY2(consequenceText(A::Complete, ticket).contains(says),
                 qPrintable(consequenceText(A::Complete, ticket)));
    }

    void a_completed_installation_makes_the_customer_active_with_its_photo()
    {
        TicketDesk desk(atOnce);
        desk.assigned(desk.installation, desk.technician.staffId);
        QVERIFY(desk.open(desk.installation));
        QTest::keyClick(&desk.window, Qt::Key_D);
        auto *dialog = desk.dialog<TicketChangeDialog>();
        QVERIFY(dialog);
        type(u"Terpasang, 50 Mbps"_qs);
        dialog->inputs().photos()->add(desk.photoFile(u"pasang.jpg"_qs));
        confirm(dialog);
        QTRY_COMPARE(desk.TicketHouse::now(desk.installation).status, S::Completed);
        QCOMPARE(desk.detail(desk.installation).photos.size(), 1);
        QCOMPARE(
            granted(desk.desk.portal->customerQueue().detail(desk.office, desk.customer)).customer.status,
            CustomerStatus::Active);
        QCOMPARE(desk.told(desk.installation).last(), u"ticket.completed"_qs);
    }

    void what_is_no_photo_is_refused_at_its_field_and_the_ticket_stays()
    {
        TicketDesk desk(atOnce);
        desk.assigned(desk.number, desk.technician.staffId);
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key_D);
        auto *dialog = desk.dialog<TicketChangeDialog>();
        QVERIFY(dialog);
        type(u"Selesai"_qs);
        const QString good = desk.photoFile(u"baik.jpg"_qs);
        const QString bad = desk.desk.folder.filePath(u"catatan.jpg"_qs);
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture at all") > 0);
        file.close();
        dialog->inputs().photos()->add(good);
        dialog->inputs().photos()->add(bad);
        confirm(dialog);
        QTRY_COMPARE(dialog->inputs().photos()->paths(), QStringList{bad}); // the good one is in
        QTRY_VERIFY(dialog->confirmButton()->isEnabled());
        QVERIFY(dialog->isVisible());
        QCOMPARE(desk.now().status, S::Assigned);
        QCOMPARE(desk.detail(desk.number).photos.size(), 1);
        dialog->inputs().photos()->remove(bad);
        confirm(dialog);
        QTRY_COMPARE(desk.now().status, S::Completed);
        QCOMPARE(desk.detail(desk.number).photos.size(), 1);
    }

    void an_upgrade_without_a_package_asks_for_one()
    {
        TicketDesk desk(atOnce);
        const QString upgrade = desk.open(TicketType::Upgrade, u"Naik paket"_qs);
        desk.assigned(desk.installation, desk.technician.staffId);
        desk.step(desk.installation, A::Complete);
        desk.assigned(upgrade, desk.technician.staffId);
        QVERIFY(desk.open(upgrade));
        QTest::keyClick(&desk.window, Qt::Key_D);
        auto *dialog = desk.dialog<TicketChangeDialog>();
        QVERIFY(dialog);
        auto *package = dialog->findChild<QComboBox *>(u"package"_qs);
        QVERIFY(package);
        QTRY_VERIFY(package->count() > 1);
        dialog->findChild<QPlainTextEdit *>(u"note"_qs)->setPlainText(u"Sudah disetujui"_qs);
        confirm(dialog);
        QTRY_VERIFY(!package->accessibleDescription().isEmpty());
        package->setCurrentIndex(package->findData(u"HOME-50"_qs));
        QVERIFY(package->currentIndex() > 0);
        confirm(dialog);
        QTRY_COMPARE(desk.TicketHouse::now(upgrade).status, S::Completed);
        QCOMPARE(desk.TicketHouse::now(upgrade).packageCode, u"HOME-50"_qs);
    }

    void the_owner_is_a_key_away()
    {
        TicketDesk desk;
        QVERIFY(desk.open());
        QSignalSpy wanted(desk.actions, &TicketActions::recordRequested);
        QTest::keyClick(&desk.window, Qt::Key_O);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0), (QVariantList{u"customers"_qs, desk.customer}));
    }

    void s21_a_technician_is_offered_own_work_only_and_the_library_refuses_the_rest()
    {
        TicketDesk desk({.role = Role::Technician});
        const StaffId me = desk.desk.session->staff().id;
        desk.assigned(desk.number, me);
        QVERIFY(desk.open());
        for (const char *id : {"assign", "prioritise", "cancel", "new", "owner"})
            QVERIFY2(!desk.action(id)->isEnabled() && !desk.action(id)->isVisible(), id);
        for (const char *id : {"start", "hold", "complete", "note", "comment", "photo"})
            QVERIFY2(desk.action(id)->isEnabled(), id);

        const TicketRow others{desk.TicketHouse::now(desk.installation), {}, {}, {}, {}};
        desk.actions->setSelection(others);
        for (const char *id : {"start", "hold", "complete", "note", "comment", "photo"})
            QVERIFY2(!desk.action(id)->isEnabled(), id);
        TicketsApi &api = desk.desk.api.tickets();
        QCOMPARE(
            answered(api.change(desk.number, {A::Cancel, desk.now().version, u"Tidak"_qs, {}})).error().code,
            ErrorCode::Forbidden);
        QCOMPARE(answered(api.detail(desk.installation)).error().code, ErrorCode::Forbidden);
        QCOMPARE(answered(api.addNote(desk.installation, u"Halo"_qs)).error().code, ErrorCode::Forbidden);
    }
};

QTEST_MAIN(tst_TicketActions)
#include "tst_ticketactions.moc"
