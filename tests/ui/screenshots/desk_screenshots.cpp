// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of every page and dialog of the desk in one language and appearance.
// usage: desk_screenshots FOLDER id|en light|dark WIDTHxHEIGHT
#include "libportal/demo/demodata.h"
#include "libportal/faq/faqservice.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/security/vault.h"
#include "libportal/staff/staffservice.h"
#include "tests/ui/screenshots/camera.h"
#include "tests/ui/support/fakefirstrun.h"
#include "tests/ui/support/fakeservercontrol.h"
#include "tests/ui/support/testdesk.h"
#include "ui/desk/deskshell.h"
#include "ui/firstrun/firstrunassistant.h"
#include "ui/frame/commandpalette.h"
#include "ui/frame/mainwindow.h"
#include "ui/staff/signinform.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace portal;
using namespace portal::testing;

namespace {

constexpr qint64 registrations = 3000;
constexpr qint64 customers = 800;

struct Picture
{
    const char *name;
    const char *page;
    /// Whose first row is chosen, or "=" and the state of the one to open, or "/" and a record's key; may be
    /// empty.
    const char *queue;
    /// What is opened then, "+" and the object name of the button that opens it, or "*" and a command for all
    /// rows of the list; may be empty.
    const char *command;
};

constexpr Picture pictures[] = {
    {"registrations", "registrations", "all", ""},
    {"registrations-verify", "registrations", "pending", "registrations.verify"},
    {"registrations-survey", "registrations", "=verified", "registrations.schedule_survey"},
    {"registrations-approve", "registrations", "ready", "registrations.approve"},
    {"registrations-customer", "registrations", "without-customer", "registrations.create_customer"},
    {"registrations-reject", "registrations", "pending", "registrations.reject"},
    {"registrations-cancel", "registrations", "pending", "registrations.cancel"},
    {"registrations-message", "registrations", "pending", "registrations.message"},
    {"registrations-note", "registrations", "pending", "registrations.note"},
    {"registrations-assign", "registrations", "pending", "registrations.assign"},
    {"registrations-resend", "registrations", "message-failed", "registrations.resend"},
    {"registrations-bulk", "registrations", "pending", "*registrations.verify"},
    {"registrations-person", "registrations", "=rejected", "registrations.person"},
    {"registrations-filter", "registrations", "all", "registrations.filter"},
    {"registrations-empty", "registrations", "mine", ""},
    {"tickets", "tickets", "unfinished", ""},
    {"tickets-new", "tickets", "unfinished", "tickets.new"},
    {"tickets-assign", "tickets", "unassigned", "tickets.assign"},
    {"tickets-priority", "tickets", "unfinished", "tickets.prioritise"},
    {"tickets-hold", "tickets", "today", "tickets.hold"},
    {"tickets-complete", "tickets", "today", "tickets.complete"},
    {"tickets-cancel", "tickets", "unfinished", "tickets.cancel"},
    {"tickets-comment", "tickets", "unfinished", "tickets.comment"},
    {"tickets-note", "tickets", "unfinished", "tickets.note"},
    {"tickets-filter", "tickets", "all", "tickets.filter"},
    {"tickets-late", "tickets", "late", ""},
    {"tickets-board", "tickets", "unfinished", "tickets.board"},
    {"invoices", "invoices", "overdue", ""},
    {"invoices-paid", "invoices", "paid-this-month", "invoices.save_pdf"},
    {"invoices-pay", "invoices", "open", "invoices.pay"},
    {"invoices-correct", "invoices", "open", "invoices.correct"},
    {"invoices-cancel", "invoices", "open", "invoices.cancel"},
    {"invoices-new", "invoices", "open", "invoices.new"},
    {"invoices-run", "invoices", "all", "invoices.run"},
    {"invoices-filter", "invoices", "all", "invoices.filter"},
    {"customers", "customers", "active", ""},
    {"customers-edit", "customers", "active", "customers.edit"},
    {"customers-suspend", "customers", "active", "customers.suspend"},
    {"customers-resume", "customers", "suspended", "customers.reactivate"},
    {"customers-end", "customers", "suspended", "customers.terminate"},
    {"customers-portal", "customers", "active", "customers.portal"},
    {"customers-note", "customers", "active", "customers.note"},
    {"customers-person", "customers", "terminated", "customers.person"},
    {"customers-person-active", "customers", "active", "customers.person"},
    {"customers-filter", "customers", "all", "customers.filter"},
    {"customers-waiting", "customers", "pending-installation", ""},
    {"messages", "messages", "", ""},
    {"analytics", "analytics", "", ""},
    {"packages", "packages", "", ""},
    {"packages-new", "packages", "", "packages.add"},
    {"packages-edit", "packages", "", "packages.edit"},
    {"faq", "faq", "", ""},
    {"faq-remove", "faq", "", "faq.remove"},
    {"settings", "settings", "/brand", ""},
    {"settings-registration", "settings", "/registration", ""},
    {"settings-codes", "settings", "/codes", ""},
    {"settings-hours", "settings", "/service_hours", ""},
    {"settings-invoices", "settings", "/invoices", ""},
    {"settings-gateways", "settings", "/messaging", ""},
    {"settings-gateways-new", "settings", "/messaging", "+add"},
    {"settings-server", "settings", "/server", ""},
    {"settings-database", "settings", "/database", ""},
    {"settings-staff", "settings", "/staff", ""},
    {"settings-staff-new", "settings", "/staff", "+add"},
    {"palette", "registrations", "", "desk.search"},
    {"keys", "registrations", "", "desk.keys"},
    {"account", "registrations", "", "desk.account"},
    {"about", "registrations", "", "desk.about"},
};

template <typename T>
T *windowOf()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<T *>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

void closeDialogs(const QWidget &window)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != &window && widget->isVisible())
            widget->close();
    }
    QTest::qWait(50);
}

ui::SignInForm *signInForm()
{
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        auto *form = widget->findChild<ui::SignInForm *>();
        if (form && form->isVisible())
            return form;
    }
    return nullptr;
}

/// Signs in, with everybody's password.
bool enter(const QString &person)
{
    if (!QTest::qWaitFor([] { return signInForm() != nullptr; }, 30000))
        return false;
    for (QLineEdit *input : signInForm()->findChildren<QLineEdit *>()) {
        if (input->echoMode() == QLineEdit::Password)
            input->setText(TestDesk::password());
        else if (input->isVisible())
            input->setText(person);
    }
    signInForm()->findChild<QPushButton *>()->click();
    return QTest::qWaitFor([] { return windowOf<ui::MainWindow>() != nullptr; }, 30000);
}

// The assistant of a desk in which nobody works yet, page by page.
void takeFirstRun(Camera &camera, const ui::Wording &wording, const QSize &size)
{
    FakeFirstRun actions;
    ui::FirstRunAssistant assistant(actions, wording);
    assistant.resize(assistant.size().boundedTo(size));
    assistant.show();
    for (int step = 0; assistant.step() == step; ++step) {
        const auto lines = assistant.findChildren<QLineEdit *>();
        for (QLineEdit *line : lines) {
            if (line->isVisible() && line->echoMode() == QLineEdit::Password)
                line->setText(TestDesk::password());
            else if (line->isVisible() && line->text().isEmpty() && step == 1)
                line->setText(u"sari.uji"_qs);
        }
        camera.take(assistant, u"firstrun-%1"_qs.arg(step + 1));
        assistant.next();
        QTest::qWait(100);
    }
}

QStringList pagesOf(const ui::MainWindow &window)
{
    QStringList ids;
    for (const ui::Page *page : window.pages())
        ids.append(page->description().id);
    return ids;
}

QString numberIn(TestPortal &portal, const QString &status)
{
    RegistrationFilter filter;
    filter.statuses = {registrationStatusFromName(status).value()};
    const auto found = portal->queue().list(Actor::system(), filter, {1, {}});
    return found && !found->items.isEmpty() ? found->items.constFirst().number : QString();
}

bool makeData(TestPortal &portal)
{
    const Vault vault(portal.keys());
    DemoData demo({portal->database(), portal.clock(), vault, portal->settings(), portal->packages(),
                   portal->changes()});
    return demo.make({registrations, customers, 1}).has_value();
}

void takeTabs(Camera &camera, ui::MainWindow &window, const QString &name)
{
    ui::Page *page = window.currentPage();
    for (QTabBar *bar : page->findChildren<QTabBar *>()) {
        if (!bar->isVisible())
            continue;
        for (int tab = 1; tab < bar->count(); ++tab) {
            bar->setCurrentIndex(tab);
            camera.take(window, QStringLiteral("%1-tab%2").arg(name).arg(tab));
        }
        bar->setCurrentIndex(0);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() != 4) {
        std::fputs("usage: desk_screenshots FOLDER id|en light|dark WIDTHxHEIGHT\n", stderr);
        return 2;
    }
    const Language language = languageFromTag(words.at(1));
    const auto appearance = words.at(2) == u"dark" ? ui::Appearance::Dark : ui::Appearance::Light;
    const QSize size(words.at(3).section(u'x', 0, 0).toInt(), words.at(3).section(u'x', 1, 1).toInt());
    Camera camera(words.at(0), words.mid(1).join(u'-'));

    TestPortal portal(Dialect::Sqlite);
    if (!makeData(portal))
        return 1;
    if (!portal->faq().addDefaults(Actor::system()))
        return 1;
    const QString password = TestDesk::password();
    if (!portal->staff().add(Actor::system(), {u"sari"_qs, u"Sari Uji"_qs, Role::Admin, password}))
        return 1;

    const QString field = u"demo.bima"_qs;
    const auto technician = portal->staff().findByUsername(Actor::system(), field);
    if (!technician ||
        !portal->staff().resetPassword(Actor::system(), technician->id, password, technician->version))
        return 1;

    QTemporaryDir folder;
    const QString people = folder.filePath(u"people.ini"_qs);
    for (const QString &person : {u"machine"_qs, u"sari"_qs, field}) {
        ui::PersonalSettings personal(people, person);
        personal.setLanguage(language);
        personal.setAppearance(appearance);
    }
    LocalStaffApi api(portal.context());
    const Translations translations;
    FakeServerControl server;
    FakeInstallationControl installation;
    FakeFirstRun firstRun;
    server.become(ui::ServerState::On);
    ui::DeskShell shell({application, api, translations, portal.clock(), server, installation, firstRun,
                         people, BrandSettings()});

    takeFirstRun(camera, ui::Wording(translations, portal.clock(), language), size);
    shell.begin(ui::DeskShell::Begin::WithSignIn);
    if (!signInForm())
        return 1;
    camera.take(*signInForm()->window(), u"signin"_qs);
    if (!enter(u"sari"_qs))
        return 1;
    auto *window = windowOf<ui::MainWindow>();
    window->resize(size);

    const auto trigger = [window](const QString &id) {
        const QList<QAction *> found = window->findChildren<QAction *>(id);
        const bool can = !found.isEmpty() && found.constFirst()->isEnabled();
        if (can)
            found.constFirst()->trigger();
        return can;
    };
    const auto press = [window](const QString &name) {
        for (QPushButton *button : window->currentPage()->findChildren<QPushButton *>(name)) {
            if (button->isVisible() && button->isEnabled()) {
                button->click();
                return true;
            }
        }
        return false;
    };
    const auto open = [&](const char *command) {
        if (*command == '+')
            return press(QString::fromLatin1(command + 1));
        if (*command != '*')
            return trigger(QString::fromLatin1(command));
        window->currentPage()->findChild<QTableView *>()->selectAll();
        QTest::qWait(500);
        return trigger(QString::fromLatin1(command + 1));
    };
    for (const Picture &picture : pictures) {
        const QString page = QString::fromLatin1(picture.page);
        const QStringList known = pagesOf(*window);
        if (!known.contains(page))
            continue;
        window->openRecord(page, {});
        if (*picture.queue == '=') {
            window->openRecord(page, numberIn(portal, QString::fromLatin1(picture.queue + 1)));
            QTest::qWait(1200);
        } else if (*picture.queue == '/') {
            window->openRecord(page, QString::fromLatin1(picture.queue + 1));
        } else if (*picture.queue) {
            trigger(page + u".queue-"_qs + QString::fromLatin1(picture.queue));
            QTest::qWait(500);
            trigger(page + u".next"_qs);
            QTest::qWait(700); // the detail follows after a pause
        }
        if (*picture.command && !open(picture.command)) {
            std::printf("nothing to show for %s\n", picture.name);
            continue;
        }
        camera.take(*window, QString::fromLatin1(picture.name));
        closeDialogs(*window);
        if (!*picture.command && !QByteArrayView(picture.name).endsWith("empty"))
            takeTabs(camera, *window, page);
    }

    // A technician's desk is another one: their own work, in cards.
    trigger(u"desk.sign-out"_qs);
    if (!enter(field))
        return 1;
    windowOf<ui::MainWindow>()->resize(size);
    camera.take(*windowOf<ui::MainWindow>(), u"technician"_qs);
    std::printf("%d pictures\n", camera.taken());
    api.stop(QDeadlineTimer(std::chrono::seconds(10)));
    return 0;
}
