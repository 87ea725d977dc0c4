// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskshell.h"

#include "libportal/staff/staffservice.h"
#include "libportal/staff/staffsignin.h"
#include "libportal/staffapi/staffapi.h"
#include "tests/ui/support/fakefirstrun.h"
#include "tests/ui/support/fakeservercontrol.h"
#include "tests/ui/support/testdesk.h"
#include "ui/firstrun/firstrunassistant.h"
#include "ui/frame/mainwindow.h"
#include "ui/settings/settingssection.h"
#include "ui/staff/signinform.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QToolButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

const QString password = QStringLiteral("tiga ekor kucing biru");

/// A desk as the program builds it, with people who work there.
struct Office
{
    explicit Office(Role role = Role::Cs) : portal(Dialect::Sqlite), api(portal.context())
    {
        member = portal->staff().add(Actor::system(), {u"sari"_qs, u"Sari Uji"_qs, role, password}).value();
        PersonalSettings(file(), u"machine"_qs).setLanguage(Language::English);
        PersonalSettings(file(), u"sari"_qs).setLanguage(Language::English);
        shell = std::make_unique<DeskShell>(
            DeskShell::Parts{*static_cast<QApplication *>(QCoreApplication::instance()), api, translations,
                             portal.clock(), server, installation, firstRun, file(), BrandSettings()});
    }
    ~Office()
    {
        shell.reset();
        api.stop(QDeadlineTimer(std::chrono::seconds(30)));
    }
    QString file() const { return folder.filePath(u"people.ini"_qs); }

    template <typename T>
    static T *window()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<T *>(widget))
                return found;
            if (widget->isVisible()) {
                if (auto *inside = widget->findChild<T *>())
                    return inside;
            }
        }
        return nullptr;
    }
    static void type(const QString &name)
    {
        auto *form = window<SignInForm>();
        QVERIFY(form);
        for (QLineEdit *input : form->findChildren<QLineEdit *>()) {
            if (input->accessibleName() == u"User name" && !input->isReadOnly())
                input->setText(name);
            if (input->accessibleName() == u"Password") {
                input->setText(password);
                QTest::keyClick(input, Qt::Key_Return);
            }
        }
    }
    void enter()
    {
        shell->begin(DeskShell::Begin::WithSignIn);
        type(u"sari"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(window<MainWindow>(), 30000);
    }
    static QAction *command(const QString &id) { return window<MainWindow>()->findChild<QAction *>(id); }

    QTemporaryDir folder;
    TestPortal portal;
    LocalStaffApi api;
    Translations translations;
    FakeServerControl server;
    FakeInstallationControl installation;
    FakeFirstRun firstRun;
    StaffMember member;
    std::unique_ptr<DeskShell> shell;
};

QStringList pagesOf(const MainWindow &window)
{
    QStringList ids;
    for (const ui::Page *page : window.pages())
        ids.append(page->description().id);
    return ids;
}

} // namespace

class tst_DeskShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signing_in_opens_the_workplace_and_closes_the_entrance()
    {
        Office office;
        office.enter();
        QVERIFY(Office::window<MainWindow>()->isVisible());
        QTRY_VERIFY(!Office::window<SignInForm>());
        QCOMPARE(PersonalSettings(office.file(), u"machine"_qs).value(u"last-person"_qs).toString(),
                 u"sari"_qs);
    }

    void roles_see_their_pages_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("registrations");
        QTest::newRow("cs") << Role::Cs << true;
        QTest::newRow("supervisor") << Role::Supervisor << true;
        QTest::newRow("technician") << Role::Technician << false;
        QTest::newRow("admin") << Role::Admin << true;
    }
    void roles_see_their_pages()
    {
        QFETCH(Role, role);
        Office office(role);
        office.enter();
        const QStringList pages = pagesOf(*Office::window<MainWindow>());
        QTEST(pages.contains(u"registrations"_qs), "registrations");
        QVERIFY(!pages.isEmpty());
    }

    void the_lock_hides_everything_and_gives_it_back_as_it_was()
    {
        Office office;
        office.enter();
        auto *frame = Office::window<MainWindow>();
        auto *dialog = new QDialog(frame);
        auto *typed = new QLineEdit(dialog);
        dialog->open();
        typed->setText(u"half a reason"_qs);
        Office::command(u"desk.lock"_qs)->trigger();
        QVERIFY(!frame->isVisible());
        QVERIFY(!dialog->isVisible());
        QVERIFY(Office::window<SignInForm>());
        Office::type(u"sari"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(frame->isVisible(), 30000);
        QVERIFY(dialog->isVisible());
        QCOMPARE(typed->text(), u"half a reason"_qs);
    }

    void s15_a_session_that_is_ended_elsewhere_locks_at_the_next_call()
    {
        Office office;
        office.enter();
        auto *frame = Office::window<MainWindow>();
        QVERIFY(office.portal->staffSignIn().endAllSessions(Actor::system(), office.member.id));
        Office::command(u"desk.refresh"_qs)->trigger();
        QTRY_VERIFY(!frame->isVisible());
        Office::type(u"sari"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(frame->isVisible(), 30000);
        QVERIFY(answered(office.api.accounts().me()));
    }

    void signing_out_ends_the_session_and_asks_who_comes_next()
    {
        Office office;
        office.enter();
        Office::command(u"desk.sign-out"_qs)->trigger();
        QTRY_VERIFY(!Office::window<MainWindow>());
        QVERIFY(Office::window<SignInForm>());
        QVERIFY(office.portal->staffSignIn().sessions(Actor::system(), office.member.id)->isEmpty());
    }

    void the_status_line_says_where_the_pages_are_served()
    {
        Office office;
        office.enter();
        office.server.become(ServerState::On);
        QStringList texts;
        for (const QToolButton *button :
             Office::window<MainWindow>()->statusLine().findChildren<QToolButton *>())
            texts.append(button->text());
        QVERIFY(texts.contains(u"http://127.0.0.1:8080"_qs));
    }

    void what_is_typed_and_not_saved_is_not_lost_unasked()
    {
        Office office(Role::Admin);
        office.enter();
        auto *frame = Office::window<MainWindow>();
        frame->openRecord(u"settings"_qs, u"brand"_qs);
        auto *brand = frame->findChild<SettingsSection *>(u"brand"_qs);
        QTRY_VERIFY(brand->findChild<QLineEdit *>()->isEnabled());
        for (QLineEdit *line : brand->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"Name of the provider")
                line->setText(u"Maju Net"_qs);
        }
        QSignalSpy quit(office.shell.get(), &DeskShell::quitRequested);
        frame->close();
        QVERIFY(quit.isEmpty());
        auto *box = frame->findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QCOMPARE(quit.size(), 1);
    }

    void the_first_run_leads_to_signing_in()
    {
        Office office;
        office.shell->begin(DeskShell::Begin::WithFirstRun);
        auto *assistant = Office::window<FirstRunAssistant>();
        QVERIFY(assistant);
        Q_EMIT assistant->finished(u"sari"_qs);
        QTRY_VERIFY(!Office::window<FirstRunAssistant>());
        auto *form = Office::window<SignInForm>();
        QVERIFY(form);
        QVERIFY(std::ranges::any_of(form->findChildren<QLineEdit *>(),
                                    [](const QLineEdit *line) { return line->text() == u"sari"; }));
    }

    void closing_the_window_asks_the_program_to_end()
    {
        Office office;
        office.enter();
        QSignalSpy quit(office.shell.get(), &DeskShell::quitRequested);
        Office::window<MainWindow>()->close();
        QCOMPARE(quit.size(), 1);
    }
};

QTEST_MAIN(tst_DeskShell)
#include "tst_deskshell.moc"
