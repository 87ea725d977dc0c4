// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a customer: each action and its refusal, undo, and decisions that are stale.
#include "ui/customers/customeractions.h"

#include "tests/ui/customers/customerroom.h"
#include "tests/ui/support/windowtools.h"
#include "ui/customers/customerconflict.h"
#include "ui/customers/customereditdialog.h"
#include "ui/customers/customernotedialog.h"
#include "ui/customers/customerstepdialog.h"
#include "ui/customers/portalaccessdialog.h"
#include "ui/lists/messagepreview.h"
#include "ui/widgets/banner.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

void type(QLineEdit *input, const QString &text)
{
    input->setFocus();
    input->selectAll();
    QTest::keyClicks(input, text);
}

void confirm(QWidget *dialog)
{
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
}

/// What a colleague does meanwhile.
Customer colleagueEdits(CustomerRoom &room, const QString &code,
                        const std::function<void(CustomerEdit &)> &change)
{
    CustomerEdit edit = editOf(room.now(code));
    change(edit);
    return taken(room.desk.portal->customers().edit(room.desk.portal.staff(Role::Cs), code, edit));
}

} // namespace

class CustomerActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void actions_are_on_when_state_and_role_allow_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<CustomerStatus>("status");
        QTest::addColumn<QStringList>("on");
        const auto row = [](Role role, CustomerStatus status, const QStringList &on) {
            QTest::newRow(qPrintable(roleName(role) + u", "_qs + customerStatusName(status)))
                << role << status << on;
        };
        const QString edit = u"edit"_qs, ticket = u"new-ticket"_qs, note = u"note"_qs, portal = u"portal"_qs,
                      suspend = u"suspend"_qs, resume = u"reactivate"_qs, end = u"terminate"_qs;
        for (const Role role : {Role::Cs, Role::Supervisor, Role::Admin}) {
            const QStringList asked = role == Role::Cs ? QStringList() : QStringList{u"person"_qs};
            row(role, CustomerStatus::PendingInstallation,
                QStringList{edit, ticket, note, end, portal} + asked);
            row(role, CustomerStatus::Active, QStringList{edit, ticket, note, suspend, end, portal} + asked);
            row(role, CustomerStatus::Suspended,
                QStringList{edit, ticket, note, resume, end, portal} + asked);
            row(role, CustomerStatus::Terminated, QStringList{edit, note} + asked);
        }
    }
    void actions_are_on_when_state_and_role_allow()
    {
        QFETCH(Role, role);
        QFETCH(CustomerStatus, status);
        TestDesk desk({.role = role});
        const Customer customer = makeCustomer(desk, 1, status);
        CustomerRoom room(desk);
        room.open();
        room.choose(customer.code);
        QStringList on;
        for (const QAction *action : room.page.actions().actions()) {
            if (action && action->isVisible() && action->isEnabled())
                on.append(action->objectName().mid(int(qstrlen("customers."))));
        }
        QTEST(on, "on");
    }

    void suspended_resumed_and_ended_with_a_reason()
    {
        TestDesk desk;
        const QString code = makeCustomer(desk, 1).code;
        CustomerRoom room(desk);
        room.open();
        room.choose(code);
        room.key(Qt::Key_S);
        auto *dialog = room.dialog<CustomerStepDialog>();
        QVERIFY(dialog);
        confirm(dialog); // without a reason
        QTRY_VERIFY(!dialog->reason()->accessibleDescription().isEmpty());
        QCOMPARE(room.now(code).status, CustomerStatus::Active);
        QTest::keyClicks(dialog->reason(), u"Menunggak dua bulan"_qs);
        confirm(dialog);
        QVERIFY(room.closed());
        QCOMPARE(room.now(code).status, CustomerStatus::Suspended);
        QCOMPARE(room.now(code).statusReason, u"Menunggak dua bulan"_qs);
        QTRY_VERIFY(room.action("reactivate")->isEnabled());
        QVERIFY(!desk.notices.successes.isEmpty());

        room.key(Qt::Key_R);
        dialog = room.dialog<CustomerStepDialog>();
        QVERIFY(dialog);
        confirm(dialog);
        QVERIFY(room.closed());
        QCOMPARE(room.now(code).status, CustomerStatus::Active);
        QTRY_VERIFY(room.action("terminate")->isEnabled() && room.action("suspend")->isEnabled());

        room.key(Qt::Key_X);
        dialog = room.dialog<CustomerStepDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->reason(), u"Pindah kota"_qs);
        QTest::keyClick(dialog, Qt::Key_Escape); // thought better of it
        QVERIFY(room.closed());
        QCOMPARE(room.now(code).status, CustomerStatus::Active);
        QCOMPARE(room.current(), code);
    }

    void portal_access_goes_off_and_on()
    {
        TestDesk desk;
        const QString code = makeCustomer(desk, 1).code;
        CustomerRoom room(desk);
        room.open();
        room.choose(code);
        for (const bool on : {false, true}) {
            QTRY_VERIFY(room.action("portal")->text().contains(on ? u"on"_qs : u"off"_qs));
            room.key(Qt::Key_P);
            auto *dialog = room.dialog<PortalAccessDialog>();
            QVERIFY(dialog);
            QVERIFY(says(*dialog, u"0812-1000-0001"_qs));
            confirm(dialog);
            QVERIFY(room.closed());
            QCOMPARE(room.now(code).portalAccess, on);
        }
    }

    void a_note_goes_into_the_history()
    {
        TestDesk desk;
        const QString code = makeCustomer(desk, 1).code;
        CustomerRoom room(desk);
        room.open();
        room.choose(code);
        room.page.detail().showTab(CustomerDetailView::Tab::History);
        room.key(Qt::Key_N);
        auto *dialog = room.dialog<CustomerNoteDialog>();
        QVERIFY(dialog);
        confirm(dialog);
        QTRY_VERIFY(!dialog->text()->accessibleDescription().isEmpty());
        QTest::keyClicks(dialog->text(), u"Sudah ditelepon"_qs);
        confirm(dialog);
        QVERIFY(room.closed());
        QTRY_VERIFY(says(room.page.detail(), u"Sudah ditelepon"_qs));
    }

    void an_edit_that_tells_nobody_is_made_at_once()
    {
        TestDesk desk;
        const QString code = makeCustomer(desk, 1).code;
        CustomerRoom room(desk);
        room.open();
        room.choose(code);
        room.key(Qt::Key_E);
        auto *dialog = room.dialog<CustomerEditDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(says(*dialog, u"Nobody is told"_qs) || !dialog->preview()->isAsking());
        QVERIFY(dialog->preview()->message().isEmpty());
        type(dialog->input(u"full_name"_qs), u"Zainal Baru"_qs);
        type(dialog->input(u"address.street"_qs), u"Jl. Baru No. 9"_qs);
        type(dialog->input(u"address.position"_qs), u"-6.914744, 107.609810"_qs);
        confirm(dialog);
        QVERIFY(room.closed());
        const Customer now = room.now(code);
        QCOMPARE(now.fullName, u"Zainal Baru"_qs);
        QCOMPARE(now.address.street, u"Jl. Baru No. 9"_qs);
        QCOMPARE(now.address.latitude, -6.914744);
        QCOMPARE(now.address.rt, u"003"_qs);
        QVERIFY(desk.notices.open.isEmpty());
        QTRY_VERIFY(says(room.page.detail(), u"Zainal Baru"_qs));
        QTRY_COMPARE(room.page.list().model().value(0)->fullName, u"Zainal Baru"_qs);
    }

    void each_fault_stands_at_its_field()
    {
        TestDesk desk;
        const Customer before = makeCustomer(desk, 1);
        CustomerRoom room(desk);
        room.open();
        room.choose(before.code);
        room.key(Qt::Key_E);
        auto *dialog = room.dialog<CustomerEditDialog>();
        QVERIFY(dialog);
        confirm(dialog); // nothing was changed
        const auto *banner = dialog->findChild<Banner *>();
        QTRY_VERIFY(banner->isShown());
        type(dialog->input(u"phone"_qs), u"021-555"_qs);
        type(dialog->input(u"email"_qs), u"warga"_qs);
        type(dialog->input(u"address.postal_code"_qs), u"4012"_qs);
        confirm(dialog);
        QTRY_VERIFY(!dialog->faultAt(u"phone"_qs).isEmpty());
        QVERIFY(!dialog->faultAt(u"email"_qs).isEmpty());
        QVERIFY(!dialog->faultAt(u"address.postal_code"_qs).isEmpty());
        QVERIFY(dialog->faultAt(u"full_name"_qs).isEmpty());
        QVERIFY(dialog->input(u"phone"_qs)->hasFocus());
        QVERIFY(!banner->isShown()); // what stands at its field needs not be said twice
        type(dialog->input(u"phone"_qs), u"0812-1000-0001"_qs);
        type(dialog->input(u"email"_qs), u"warga1@example.id"_qs);
        type(dialog->input(u"address.postal_code"_qs), u"40123"_qs);
        type(dialog->input(u"address.position"_qs), u"somewhere"_qs);
        confirm(dialog);
        QTRY_VERIFY(!dialog->faultAt(u"address.position"_qs).isEmpty());
        type(dialog->input(u"address.position"_qs), u"51.5, -0.12"_qs); // London
        confirm(dialog);
        QTRY_VERIFY(dialog->faultAt(u"address.position"_qs).contains(u"Indonesia"_qs));
        QCOMPARE(room.now(before.code), before);
        dialog->reject();
    }

    void s17_another_number_tells_the_old_one_and_can_be_undone()
    {
        TestDesk desk;
        const Customer before = makeCustomer(desk, 1);
        CustomerRoom room(desk);
        room.open();
        room.choose(before.code);
        room.key(Qt::Key_E);
        auto *dialog = room.dialog<CustomerEditDialog>();
        QVERIFY(dialog);
        type(dialog->input(u"phone"_qs), u"0812-9999-0001"_qs);
        // The exact message, to the old number, with the new one masked.
        const QString masked = PhoneNumber::parse(u"0812-9999-0001").value().masked();
        QTRY_VERIFY2(dialog->preview()->message().contains(masked), qPrintable(dialog->preview()->message()));
        const QString promised = dialog->preview()->message();
        confirm(dialog);
        QVERIFY(room.closed());
        QCOMPARE(desk.notices.open.size(), 1);
        QCOMPARE(room.now(before.code), before); // held
        QVERIFY(!room.action("edit")->isEnabled());
        QVERIFY(room.action("note")->isEnabled());
        QVERIFY(desk.portal.messagesAbout(u"customer"_qs, before.code).isEmpty());

        desk.notices.open.first().undo();
        QTRY_VERIFY(desk.notices.open.isEmpty());
        QTRY_VERIFY(room.action("edit")->isEnabled());
        QCOMPARE(room.now(before.code), before);

        // And now without.
        room.key(Qt::Key_E);
        dialog = room.dialog<CustomerEditDialog>();
        QVERIFY(dialog);
        type(dialog->input(u"phone"_qs), u"0812-9999-0001"_qs);
        confirm(dialog);
        QVERIFY(room.closed());
        desk.api.stop(QDeadlineTimer(30'000)); // closing the desk carries it out
        QCOMPARE(room.now(before.code).phone, u"+6281299990001"_qs);
        const auto told = desk.portal->customerQueue().detail(Actor::system(), before.code)->messages;
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().phone, before.phone);
        QCOMPARE(told.first().text, promised);
    }

    void a_stale_step_shows_both_sides_and_lets_choose()
    {
        TestDesk desk;
        const QString code = makeCustomer(desk, 1).code;
        CustomerRoom room(desk);
        room.open();
        room.choose(code);
        room.key(Qt::Key_S);
        auto *dialog = room.dialog<CustomerStepDialog>();
        QVERIFY(dialog);
        colleagueEdits(room, code, [](CustomerEdit &edit) { edit.fullName = u"Nama Kolega"_qs; });
        QTest::keyClicks(dialog->reason(), u"Menunggak"_qs);
        confirm(dialog);
        auto *conflict = room.dialog<CustomerConflictDialog>();
        QVERIFY(conflict);
        QVERIFY(says(*conflict, u"Warga Uji 0001"_qs) && says(*conflict, u"Nama Kolega"_qs));
        QVERIFY(says(*conflict, u"Menunggak"_qs));
        QCOMPARE(room.now(code).status, CustomerStatus::Active);
        confirm(conflict);
        QVERIFY(room.closed());
        QCOMPARE(room.now(code).status, CustomerStatus::Suspended);
        QCOMPARE(room.now(code).fullName, u"Nama Kolega"_qs);
    }

    void a_stale_step_that_is_possible_no_more_cannot_be_forced()
    {
        TestDesk desk;
        const QString code = makeCustomer(desk, 1).code;
        CustomerRoom room(desk);
        room.open();
        room.choose(code);
        room.key(Qt::Key_S);
        auto *dialog = room.dialog<CustomerStepDialog>();
        QVERIFY(dialog);
        taken(desk.portal->customers().step(
            desk.portal.staff(Role::Cs), code,
            {CustomerAction::Suspend, room.now(code).version, u"Lebih dulu"_qs}));
        QTest::keyClicks(dialog->reason(), u"Menunggak"_qs);
        confirm(dialog);
        auto *conflict = room.dialog<CustomerConflictDialog>();
        QVERIFY(conflict);
        QVERIFY(!conflict->confirmButton()->isEnabled());
        QTest::keyClick(conflict, Qt::Key_Escape);
        QVERIFY(room.closed());
        QCOMPARE(room.now(code).statusReason, u"Lebih dulu"_qs);
    }

    void a_stale_edit_keeps_what_the_colleague_changed()
    {
        TestDesk desk;
        const QString code = makeCustomer(desk, 1).code;
        CustomerRoom room(desk);
        room.open();
        room.choose(code);
        room.key(Qt::Key_E);
        auto *dialog = room.dialog<CustomerEditDialog>();
        QVERIFY(dialog);
        type(dialog->input(u"address.street"_qs), u"Jl. Saya No. 1"_qs);
        colleagueEdits(room, code, [](CustomerEdit &edit) { edit.email = u"kolega@example.id"_qs; });
        confirm(dialog);
        auto *conflict = room.dialog<CustomerConflictDialog>();
        QVERIFY(conflict);
        QVERIFY(says(*conflict, u"kolega@example.id"_qs) && says(*conflict, u"Jl. Saya No. 1"_qs));
        picture(*conflict, u"customer-conflict"_qs);
        confirm(conflict);
        QVERIFY(room.closed());
        QCOMPARE(room.now(code).address.street, u"Jl. Saya No. 1"_qs);
        QCOMPARE(room.now(code).email, u"kolega@example.id"_qs);
    }

    void a_held_edit_that_became_stale_asks_again()
    {
        TestDesk desk({.undoTime = std::chrono::milliseconds(300)});
        const QString code = makeCustomer(desk, 1).code;
        CustomerRoom room(desk);
        room.open();
        room.choose(code);
        room.key(Qt::Key_E);
        auto *dialog = room.dialog<CustomerEditDialog>();
        QVERIFY(dialog);
        type(dialog->input(u"phone"_qs), u"0812-9999-0001"_qs);
        confirm(dialog);
        QVERIFY(QTest::qWaitFor([&] { return !desk.notices.open.isEmpty(); }));
        colleagueEdits(room, code, [](CustomerEdit &edit) { edit.email = u"kolega@example.id"_qs; });
        auto *conflict = room.dialog<CustomerConflictDialog>();
        QVERIFY(conflict);
        confirm(conflict);
        dialog = room.dialog<CustomerEditDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->input(u"email"_qs)->text(), u"kolega@example.id"_qs);
        QCOMPARE(dialog->input(u"phone"_qs)->text(), u"0812-9999-0001"_qs);
        dialog->reject();
    }

    void the_technician_has_no_such_page()
    {
        TestDesk desk({.role = Role::Technician});
        const Customer customer = makeCustomer(desk, 1);
        CustomersApi &api = desk.api.customers();
        QCOMPARE(answered(api.list({}, {})).error().code, ErrorCode::Forbidden);
        QCOMPARE(answered(api.detail(customer.code)).error().code, ErrorCode::Forbidden);
        QCOMPARE(answered(api.edit(customer.code, editOf(customer))).error().code, ErrorCode::Forbidden);
        QCOMPARE(answered(api.step(customer.code, {CustomerAction::Suspend, customer.version, u"x"_qs}))
                     .error()
                     .code,
                 ErrorCode::Forbidden);
    }
};

QTEST_MAIN(CustomerActionsTest)
#include "tst_customeractions.moc"
