// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may ask for, at the desk: a copy of what is held, and to be forgotten (P2).
#include "ui/privacy/persondatadialog.h"

#include "tests/ui/customers/customerroom.h"
#include "tests/ui/privacy/formerpeople.h"
#include "tests/ui/registrations/pageroom.h"
#include "tests/ui/support/windowtools.h"
#include "ui/privacy/erasurecard.h"
#include "ui/privacy/giveoutcard.h"
#include "ui/registrations/registrationactions.h"
#include "ui/registrations/registrationdetailview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/columnarea.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

namespace {

bool until(const std::function<bool()> &condition)
{
    return runLoopUntil(condition, 10s);
}

QAction *actionOf(TestDesk &desk, const QString &id)
{
    for (QAction *each : desk.commands.all()) {
        if (each->objectName() == id)
            return each;
    }
    return nullptr;
}

/// The dialog of the chosen record, once keys go to it and it says what it has to say.
PersonDataDialog *openFor(TestDesk &desk, const QString &actionId)
{
    actionOf(desk, actionId)->trigger();
    PersonDataDialog *open = nullptr;
    const bool ready = until([&open] {
        open = qobject_cast<PersonDataDialog *>(QApplication::activeModalWidget());
        if (open && !open->isActiveWindow())
            open->activateWindow();
        if (!open || !open->isActiveWindow())
            return false;
        const bool told = says(*open, u"What stays, and why"_qs) || says(*open, u"Yang tetap disimpan"_qs);
        return !open->erasure() || (told && open->erasure()->eraseButton()->height() > 0); // it has its place
    });
    return ready ? open : nullptr;
}

/// What the card says has happened.
QString told(const QWidget *card)
{
    return card->findChild<Banner *>()->text();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Asks for a copy and chooses where it goes.
void saveAs(PersonDataDialog *dialog, const QString &path)
{
    dialog->giveOut()->saveButton()->click();
    auto *files = dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    QVERIFY(files->selectedFiles().value(0).endsWith(u".json"_qs));
    Q_EMIT files->fileSelected(path);
    files->close();
}

bool choose(PageRoom &room, const QString &number)
{
    room.page.list().showQueue(std::nullopt); // all
    room.settle();
    room.page.openRecord(number);
    return until([&] { return room.page.actions().mean(number); });
}

void type(QLineEdit *input, const QString &text)
{
    input->setFocus();
    input->selectAll();
    QTest::keyClicks(input, text);
}

} // namespace

class tst_PersonDataDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        dress();
    }

    void p2_everything_held_is_given_out_as_a_file()
    {
        TestDesk desk({.role = Role::Supervisor});
        const Customer customer = makeCustomer(desk, 1);
        CustomerRoom room(desk);
        room.open();
        room.choose(customer.code);
        auto *dialog = openFor(desk, u"customers.person"_qs);
        QVERIFY(dialog);
        QVERIFY(until([&] { return says(*dialog, customer.fullName); }));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"warga.json"_qs);
        saveAs(dialog, path);
        QVERIFY(until([&] { return !told(dialog->giveOut()).isEmpty(); }));
        QVERIFY2(told(dialog->giveOut()).contains(u"warga.json"_qs), qPrintable(told(dialog->giveOut())));
        QVERIFY(button(*dialog, u"Open folder"_qs));
        QVERIFY(contentOf(path).contains(customer.fullName.toUtf8()));
        QCOMPARE(dialog->focusWidget(), dialog->giveOut()->saveButton());
        QVERIFY(dialog->giveOut()->saveButton()->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(room.closed());
    }

    void p2_an_applicant_is_given_what_is_held_too()
    {
        TestDesk desk({.role = Role::Supervisor});
        const QString number = desk.portal.submitted();
        PageRoom room(desk);
        room.open();
        QVERIFY(choose(room, number));
        auto *dialog = openFor(desk, u"registrations.person"_qs);
        QVERIFY(dialog);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"pendaftar.json"_qs);
        saveAs(dialog, path);
        QVERIFY(until([&] { return !told(dialog->giveOut()).isEmpty(); }));
        QVERIFY(contentOf(path).contains(desk.portal.registration(number).fullName.toUtf8()));
        dialog->close();
    }

    void a_file_that_cannot_be_written_is_told_in_words()
    {
        TestDesk desk({.role = Role::Supervisor});
        CustomerRoom room(desk);
        const QString code = makeCustomer(desk, 1).code;
        room.open();
        room.choose(code);
        auto *dialog = openFor(desk, u"customers.person"_qs);
        QVERIFY(dialog);
        QTemporaryDir folder;
        saveAs(dialog, folder.filePath(u"nowhere/warga.json"_qs));
        QVERIFY(until([&] { return !told(dialog->giveOut()).isEmpty(); }));
        QCOMPARE(told(dialog->giveOut()), u"The file could not be written. Choose another folder."_qs);
        QCOMPARE(dialog->giveOut()->findChild<Banner *>()->kind(), Banner::Kind::Failure);
        QVERIFY(!button(*dialog, u"Open folder"_qs));
        const QString path = folder.filePath(u"warga.json"_qs);
        saveAs(dialog, path);
        QVERIFY(until([&] { return told(dialog->giveOut()).contains(u"warga.json"_qs); }));
        QVERIFY(QFile::exists(path));
        dialog->close();
    }

    void each_role_is_offered_what_it_may_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("givesOut");
        QTest::addColumn<bool>("erases");
        QTest::newRow("cs") << Role::Cs << false << false;
        QTest::newRow("supervisor") << Role::Supervisor << true << false;
        QTest::newRow("admin") << Role::Admin << true << true;
    }
    void each_role_is_offered_what_it_may()
    {
        QFETCH(Role, role);
        QFETCH(bool, givesOut);
        QFETCH(bool, erases);
        TestDesk desk({.role = role});
        const QString code = makeCustomer(desk, 1).code;
        const QString number = desk.portal.submitted(u"0812-0000-0077"_qs);
        CustomerRoom room(desk);
        room.open();
        room.choose(code);
        PageRoom applications(desk);
        applications.page.activate();
        QVERIFY(choose(applications, number));
        for (const QString &id : {u"customers.person"_qs, u"registrations.person"_qs}) {
            const QAction *action = actionOf(desk, id);
            QVERIFY(action);
            QCOMPARE(action->isVisible(), givesOut || erases);
            QCOMPARE(action->isEnabled(), givesOut || erases);
        }
        if (!givesOut)
            return;
        room.page.activateWindow();
        auto *dialog = openFor(desk, u"customers.person"_qs);
        QVERIFY(dialog);
        QCOMPARE(dialog->giveOut() != nullptr, givesOut);
        QCOMPARE(dialog->erasure() != nullptr, erases);
        QCOMPARE(button(*dialog, u"&Erase for ever"_qs) != nullptr, erases);
        dialog->close();
    }

    void p2_what_goes_and_what_stays_is_said_before()
    {
        TestDesk desk({.role = Role::Admin});
        const Customer customer = formerCustomer(desk, 1);
        CustomerRoom room(desk);
        room.open();
        room.choose(customer.code);
        auto *dialog = openFor(desk, u"customers.person"_qs);
        QVERIFY(dialog);
        QVERIFY(until([&] { return says(*dialog, u"Customer "_qs + customer.code); }));
        QVERIFY(until([&] { return says(*dialog, u"1 ticket"_qs); }));
        QVERIFY(until([&] { return says(*dialog, u"message"_qs); }));
        QVERIFY(until([&] { return says(*dialog, u"1 invoice"_qs); }));
        QVERIFY(until(
            [&] { return says(*dialog, u"with name and address as printed, until the end of 2036"_qs); }));
        QVERIFY(until([&] { return says(*dialog, u"UU KUP"_qs); }));
        QVERIFY(until([&] { return says(*dialog, u"audit log"_qs); }));
        QVERIFY(until([&] { return says(*dialog, u"Backups"_qs); }));
        QVERIFY(until([&] { return says(*dialog, u"There is no undo."_qs); }));
        QVERIFY(!room.now(customer.code).erasedAt); // told, not done
        dialog->close();
    }

    void what_stands_against_it_is_told_and_the_button_is_off()
    {
        TestDesk desk({.role = Role::Admin});
        const QString code = makeCustomer(desk, 1).code;
        CustomerRoom room(desk);
        room.open();
        room.choose(code);
        auto *dialog = openFor(desk, u"customers.person"_qs);
        QVERIFY(dialog);
        QVERIFY(until([&] {
            return says(*dialog, desk.wording.text(obstacleText(ErasurePlan::Obstacle::ServiceRuns)));
        }));
        QVERIFY(!says(*dialog, u"What goes"_qs));
        dialog->erasure()->typed()->setText(code);
        QVERIFY(!dialog->erasure()->eraseButton()->isEnabled());
        QVERIFY(!dialog->erasure()->typed()->isEnabled());
        dialog->close();
    }

    void only_the_code_itself_turns_the_button_on()
    {
        TestDesk desk({.role = Role::Admin});
        const QString code = makeCustomer(desk, 1, CustomerStatus::Terminated).code;
        CustomerRoom room(desk);
        room.open();
        room.choose(code);
        auto *dialog = openFor(desk, u"customers.person"_qs);
        QVERIFY(dialog);
        QLineEdit *typed = dialog->erasure()->typed();
        const QPushButton *erase = dialog->erasure()->eraseButton();
        QVERIFY(typed->isEnabled());
        QVERIFY(!erase->isEnabled());
        for (const QString &wrong : {code.chopped(1), code + u"1"_qs, u"hapus"_qs}) {
            type(typed, wrong);
            QVERIFY2(!erase->isEnabled(), qPrintable(wrong));
            QTest::keyClick(typed, Qt::Key_Return);
            QVERIFY(!dialog->erasure()->isErasing());
            QVERIFY(dialog->isVisible());
        }
        type(typed, u" "_qs + code.toLower());
        QVERIFY(erase->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(room.closed());
        QVERIFY(!room.now(code).erasedAt);
    }

    void p2_a_customer_is_erased_and_every_window_says_so()
    {
        TestDesk desk({.role = Role::Admin});
        const Customer customer = formerCustomer(desk, 1);
        const Customer other = makeCustomer(desk, 2);
        CustomerRoom room(desk);
        room.open();
        room.choose(customer.code);
        auto *dialog = openFor(desk, u"customers.person"_qs);
        QVERIFY(dialog);
        type(dialog->erasure()->typed(), customer.code);
        QTest::keyClick(dialog->erasure()->typed(), Qt::Key_Return);
        QVERIFY(dialog->erasure()->isErasing());
        QVERIFY(!dialog->erasure()->eraseButton()->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape); // whoever began it hears how it went
        QVERIFY(dialog->isVisible());
        QVERIFY(until([&] { return !told(dialog->erasure()).isEmpty(); }));
        QCOMPARE(dialog->erasure()->findChild<Banner *>()->kind(), Banner::Kind::Success);
        QVERIFY(told(dialog->erasure()).contains(customer.code));
        QVERIFY(until([&] { return says(*dialog, u"What went"_qs); }));
        QVERIFY(until([&] { return says(*dialog, u"1 ticket"_qs); }));
        QVERIFY(until([&] { return says(*dialog, u"until the end of 2036"_qs); }));
        QVERIFY(!dialog->erasure()->eraseButton()->isVisible());
        QVERIFY(!dialog->giveOut()->isVisible());
        QVERIFY(dialog->closeButton()->hasFocus());

        const Customer now = room.now(customer.code);
        QVERIFY(now.erasedAt);
        QVERIFY(now.fullName != customer.fullName && now.phone.isEmpty());
        QCOMPARE(room.now(other.code), other);
        // The list and the detail heard of it themselves.
        auto &model = room.page.list().model();
        QVERIFY(until([&] {
            const Customer *shown = model.value(model.rowOf(customer.code));
            return shown && shown->fullName == now.fullName;
        }));
        QVERIFY(until([&] { return says(room.page.detail(), now.fullName); }));
        QVERIFY(says(room.page.detail(), u"erased on"_qs));
        QVERIFY(!says(room.page.detail(), customer.fullName));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(room.closed());
        QVERIFY(
            until([&] { return !room.action("edit")->isEnabled() && !room.action("note")->isEnabled(); }));

        // Once is enough: what stays is told, and nothing asked.
        room.action("person")->trigger();
        dialog = room.dialog<PersonDataDialog>();
        QVERIFY(dialog);
        QVERIFY(until([&] { return says(*dialog, u"Nothing is left to erase"_qs); }));
        QVERIFY(says(*dialog, u"until the end of 2036"_qs));
        QVERIFY(!dialog->erasure()->typed()->isVisible());
        dialog->close();
    }

    void p2_an_application_is_erased_and_gone_from_the_list()
    {
        TestDesk desk({.role = Role::Admin});
        const QString number = rejected(desk);
        const QString name = desk.portal.registration(number).fullName;
        PageRoom room(desk);
        room.open();
        QVERIFY(choose(room, number));
        auto *dialog = openFor(desk, u"registrations.person"_qs);
        QVERIFY(dialog);
        QVERIFY(until([&] { return says(*dialog, u"Application "_qs + number); }));
        QVERIFY(!says(*dialog, u"invoice"_qs));
        type(dialog->erasure()->typed(), number);
        QTest::mouseClick(dialog->erasure()->eraseButton(), Qt::LeftButton);
        QVERIFY(until([&] { return !told(dialog->erasure()).isEmpty(); }));
        QVERIFY2(told(dialog->erasure()).contains(name), qPrintable(told(dialog->erasure())));
        QCOMPARE(desk.portal.count(u"registrations"_qs), 0);
        QVERIFY(until([&] { return says(room.page.detail(), number + u" has been removed."_qs); }));
        QVERIFY(until([&] {
            const int row = room.page.list().model().rowOf(number);
            return row < 0 || !room.page.list().model().value(row);
        }));
        dialog->close();
    }

    void what_came_in_between_is_told_instead()
    {
        TestDesk desk({.role = Role::Admin});
        const QString number = rejected(desk);
        PageRoom room(desk);
        room.open();
        QVERIFY(choose(room, number));
        auto *dialog = openFor(desk, u"registrations.person"_qs);
        QVERIFY(dialog);
        type(dialog->erasure()->typed(), number);
        QVERIFY(dialog->erasure()->eraseButton()->isEnabled());
        StepRequest reopen;
        reopen.action = RegistrationAction::Reopen;
        reopen.version = desk.portal.registration(number).version;
        taken(desk.portal->registrations().step(desk.portal.staff(Role::Supervisor), number, reopen));
        dialog->erasure()->eraseButton()->click();
        QVERIFY(until([&] { return !told(dialog->erasure()).isEmpty(); }));
        QCOMPARE(dialog->erasure()->findChild<Banner *>()->kind(), Banner::Kind::Failure);
        const QString words = desk.wording.text(obstacleText(ErasurePlan::Obstacle::ApplicationOpen));
        QVERIFY2(told(dialog->erasure()).contains(words), qPrintable(told(dialog->erasure())));
        QVERIFY(until([&] { return says(*dialog, u"What stands against it"_qs); }));
        QVERIFY(!dialog->erasure()->eraseButton()->isEnabled());
        QCOMPARE(desk.portal.registration(number).number, number);
        dialog->close();
    }

    void keys_alone_lead_through_it()
    {
        TestDesk desk({.role = Role::Admin});
        const QString code = makeCustomer(desk, 1, CustomerStatus::Terminated).code;
        CustomerRoom room(desk);
        room.open();
        room.choose(code);
        auto *dialog = openFor(desk, u"customers.person"_qs);
        QVERIFY(dialog);
        QVERIFY(dialog->giveOut()->saveButton()->hasFocus());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget(), dialog->erasure()->typed());
        QTest::keyClicks(dialog->focusWidget(), code);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget(), dialog->erasure()->eraseButton());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget(), dialog->closeButton());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget(), dialog->giveOut()->saveButton());
        for (const QWidget *control : dialog->findChildren<QWidget *>()) {
            if (control->isVisible() && control->focusPolicy() & Qt::TabFocus)
                QVERIFY2(!QAccessible::queryAccessibleInterface(const_cast<QWidget *>(control))
                              ->text(QAccessible::Name)
                              .isEmpty(),
                         control->metaObject()->className());
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(room.closed());
    }

    void it_has_room_in_both_languages_and_appearances_data()
    {
        QTest::addColumn<bool>("inDark");
        QTest::addColumn<bool>("indonesian");
        QTest::newRow("light-id") << false << true;
        QTest::newRow("dark-id") << true << true;
        QTest::newRow("light-en") << false << false;
        QTest::newRow("dark-en") << true << false;
    }
    void it_has_room_in_both_languages_and_appearances()
    {
        QFETCH(bool, inDark);
        QFETCH(bool, indonesian);
        dress(inDark ? Appearance::Dark : Appearance::Light);
        TestDesk desk(
            {.role = Role::Admin, .language = indonesian ? Language::Indonesian : Language::English});
        const Customer former = formerCustomer(desk, 1);
        const Customer active = makeCustomer(desk, 2);
        CustomerRoom room(desk);
        room.open();
        for (const QString &code : {former.code, active.code}) {
            room.choose(code);
            auto *dialog = openFor(desk, u"customers.person"_qs);
            QVERIFY(dialog);
            const QScrollBar *bar = dialog->findChild<ColumnArea *>()->verticalScrollBar();
            QVERIFY(until([&] { return !bar->isVisible(); })); // it takes the height of what it shows
            const QString name = code == active.code ? u"person-obstacles-%1"_qs : u"person-%1"_qs;
            picture(*dialog, name.arg(QLatin1String(QTest::currentDataTag())));
            for (const QPushButton *each : dialog->findChildren<QPushButton *>())
                QVERIFY2(each->width() >= each->sizeHint().width(), qPrintable(each->text()));
            QVERIFY(dialog->minimumSizeHint().height() <= 480); // 768 pixels at 150 %, less the title
            if (code == former.code) {
                type(dialog->erasure()->typed(), code);
                dialog->erasure()->eraseButton()->click();
                QVERIFY(until([&] { return !told(dialog->erasure()).isEmpty(); }));
                QVERIFY(until([&] { return !dialog->giveOut()->isVisible() && !bar->isVisible(); }));
                picture(*dialog, u"person-erased-%1"_qs.arg(QLatin1String(QTest::currentDataTag())));
            }
            dialog->close();
            QVERIFY(room.closed());
            if (code == former.code) {
                QVERIFY(until([&] { return !says(room.page.detail(), former.fullName); }));
                picture(room.page, u"person-page-%1"_qs.arg(QLatin1String(QTest::currentDataTag())));
            }
        }
        dress();
    }
};

QTEST_MAIN(tst_PersonDataDialog)
#include "tst_persondatadialog.moc"
