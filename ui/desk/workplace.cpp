// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/workplace.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/changesapi.h"
#include "libportal/staffapi/messagesapi.h"
#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/settingsapi.h"
#include "libportal/staffapi/staffaccountsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/analytics/analyticspage.h"
#include "ui/customers/customerspage.h"
#include "ui/desk/trayicon.h"
#include "ui/faq/faqpage.h"
#include "ui/frame/commands.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/noticestack.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/servercontrol.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/invoices/invoicespage.h"
#include "ui/messages/messagespage.h"
#include "ui/packages/packagespage.h"
#include "ui/registrations/registrationspage.h"
#include "ui/settings/settingspage.h"
#include "ui/staff/accountdialog.h"
#include "ui/tickets/ownticketspage.h"
#include "ui/tickets/ticketspage.h"
#include "ui/widgets/emptystate.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

using namespace std::chrono_literals;

Workplace::Workplace(Parts parts, const StaffMember &staff, const BrandSettings &brand)
    : m_parts(std::move(parts)),
      m_session(std::make_unique<Session>(staff, brand)),
      m_commands(std::make_unique<Commands>(*m_parts.personal)),
      m_notices(new NoticeStack(m_parts.wording)),
      m_context(std::make_unique<DeskContext>(
          DeskContext{m_parts.api, *m_session, m_parts.wording, *m_parts.personal, *m_commands, *m_notices})),
      m_window(std::make_unique<MainWindow>(*m_context)),
      m_serverMenu(std::make_unique<QMenu>()),
      m_tray(std::make_unique<TrayIcon>(*m_window))
{
    m_notices->attach(m_window->centralWidget());
    addActions();
    addPages();
    m_window->statusLine().setPerson(staff.fullName);

    connect(m_window.get(), &MainWindow::closeRequested, this,
            [this] { unlessUnsaved(&Workplace::quitRequested); });
    connect(&m_window->statusLine(), &StatusLine::personRequested, this, &Workplace::openAccount);
    connect(m_window.get(), &MainWindow::refreshRequested, this, &Workplace::askMe);
    connect(m_notices, &NoticeStack::sessionEnded, this, &Workplace::sessionEnded);
    connect(m_tray.get(), &TrayIcon::quitRequested, this,
            [this] { unlessUnsaved(&Workplace::quitRequested); });
    connect(m_tray.get(), &TrayIcon::activated, m_window.get(), [this] {
        m_window->showNormal();
        m_window->raise();
        m_window->activateWindow();
    });
    connect(&m_parts.server, &ServerControl::changed, this, &Workplace::showServer);
    showServer();

    m_statusTimer.setSingleShot(true);
    m_statusTimer.setInterval(250ms); // a burst of changes is one question
    connect(&m_statusTimer, &QTimer::timeout, this, &Workplace::askStatus);
    m_everyMinute.setInterval(1min);
    connect(&m_everyMinute, &QTimer::timeout, this, &Workplace::askMe);
    m_everyMinute.start();
    listen();
}

Workplace::~Workplace() = default;

void Workplace::addPages()
{
    if (m_session->may(Permission::SeeRegistrations))
        m_window->addPage(new RegistrationsPage(*m_context));
    if (m_session->may(Permission::WorkCustomers))
        m_window->addPage(new CustomersPage(*m_context));
    if (m_session->may(Permission::WorkTickets))
        m_window->addPage(new TicketsPage(*m_context));
    else if (m_session->may(Permission::WorkOwnTickets))
        m_window->addPage(new OwnTicketsPage(*m_context));
    if (m_session->may(Permission::WorkInvoices))
        m_window->addPage(new InvoicesPage(*m_context));
    if (m_session->may(Permission::SeeMessages))
        m_window->addPage(new MessagesPage(*m_context));
    if (m_session->may(Permission::SeeAnalytics))
        m_window->addPage(new AnalyticsPage(*m_context));
    if (m_session->may(Permission::SeeRegistrations))
        m_window->addPage(new PackagesPage(*m_context));
    if (m_session->may(Permission::ManageFaq))
        m_window->addPage(new FaqPage(*m_context));
    if (m_session->may(Permission::ManageSettings))
        m_window->addPage(new SettingsPage(*m_context, m_parts.server, m_parts.installation));
    if (m_window->pages().isEmpty())
        m_window->addPage(makeEmptyPage());
}

// A window without a page would look broken.
Page *Workplace::makeEmptyPage()
{
    auto *page = new Page({QStringLiteral("nothing"), tr("Start"), QStringLiteral("house")});
    auto *state = new EmptyState(page);
    state->setContent(QStringLiteral("house"), tr("Nothing to do at this desk"),
                      tr("Your role has no pages here. An administrator can give you another one."));
    auto *column = new QVBoxLayout(page);
    column->addWidget(state);
    return page;
}

void Workplace::addActions()
{
    const QString group = tr("Desk");
    const auto add = [&](const QString &id, const QString &text, const QString &icon,
                         const QKeySequence &keys) {
        QAction *action = m_commands->add({id, group, text, icon, keys}, m_window.get());
        m_window->addDeskAction(action);
        return action;
    };
    QAction *undo = add(QStringLiteral("desk.undo"), tr("Undo the last step"), QStringLiteral("undo-2"),
                        QKeySequence(Qt::CTRL | Qt::Key_Z));
    connect(undo, &QAction::triggered, m_notices, &NoticeStack::undoNewest);
    connect(m_notices, &NoticeStack::undoableChanged, undo,
            [this, undo] { undo->setEnabled(m_notices->canUndo()); });
    undo->setEnabled(false);
    QAction *account =
        add(QStringLiteral("desk.account"), tr("My account…"), QStringLiteral("user-round"), {});
    connect(account, &QAction::triggered, this, &Workplace::openAccount);
    QAction *lock = add(QStringLiteral("desk.lock"), tr("Lock"), QStringLiteral("lock"),
                        QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(lock, &QAction::triggered, this, &Workplace::lockRequested);
    QAction *leave = add(QStringLiteral("desk.sign-out"), tr("Sign out"), QStringLiteral("log-out"), {});
    connect(leave, &QAction::triggered, this, [this] { unlessUnsaved(&Workplace::signOutRequested); });
    QAction *about = m_commands->add(
        {QStringLiteral("desk.about"), group, tr("About AGLIS Portal"), QStringLiteral("info"), {}},
        m_window.get());
    connect(about, &QAction::triggered, this, &Workplace::openAbout);
    m_window->addHelpAction(about);
}

// First listen, then read: what happens in between is heard.
void Workplace::listen()
{
    ChangesApi &changes = m_parts.api.changes();
    connect(&changes, &ChangesApi::changed, this, &Workplace::heard);
    whenAnswered(changes.start(), this, [this](const Result<void> &started) {
        if (!started)
            m_notices->failed(started.error());
        askStatus();
    });
}

void Workplace::heard(const QList<Change> &changes)
{
    m_window->changed(changes);
    if (!m_statusTimer.isActive())
        m_statusTimer.start();
    const bool brand = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        return change.entity == u"settings" && change.key == u"brand";
    });
    if (!brand)
        return;
    whenAnswered(m_parts.api.settings().brand(), this, [this](const Result<Versioned<BrandSettings>> &read) {
        if (!read)
            return;
        m_session->setBrand(read->value);
        Q_EMIT brandRead(read->value);
    });
}

void Workplace::askStatus()
{
    StatusLine &status = m_window->statusLine();
    if (m_session->may(Permission::SeeMessages)) {
        whenAnswered(m_parts.api.messages().counts(), this, [&status](const Result<Outbox::Counts> &counts) {
            if (counts)
                status.setMessages(counts->waiting, counts->failed);
        });
        whenAnswered(
            m_parts.api.messages().gateways(), this, [this](const Result<QList<ProviderState>> &states) {
                if (!states)
                    return;
                StatusLine::Light light{Tone::Green, QStringLiteral("circle-check"), tr("Gateway ready"),
                                        tr("Messages are being sent")};
                for (const ProviderState &state : *states) {
                    if (state.condition == ProviderCondition::Stopped) {
                        light = {Tone::Red, QStringLiteral("circle-x"), tr("Gateway stopped"),
                                 tr("%1 sends nothing until somebody has seen to it").arg(state.provider)};
                        break;
                    }
                    if (state.condition == ProviderCondition::Paused)
                        light = {Tone::Yellow, QStringLiteral("hourglass"), tr("Gateway paused"),
                                 tr("%1 is tried again by itself").arg(state.provider)};
                }
                m_window->statusLine().setGateway(light);
            });
    }
    if (m_session->may(Permission::SeeRegistrations))
        whenAnswered(m_parts.api.registrations().stats(), this,
                     [this](const Result<RegistrationStats> &stats) {
                         if (stats)
                             m_tray->setTotal(stats->total);
                     });
}

// The session may have ended elsewhere, and the role may be another.
void Workplace::askMe()
{
    whenAnswered(m_parts.api.accounts().me(), this, [this](const Result<StaffMember> &me) {
        if (me) {
            const bool otherRole = me->role != m_session->staff().role;
            m_session->setStaff(*me);
            m_window->statusLine().setPerson(me->fullName);
            if (otherRole)
                Q_EMIT rebuildRequested();
        } else if (me.error().code == ErrorCode::Unauthorized) {
            Q_EMIT sessionEnded();
        }
    });
    askStatus();
}

void Workplace::showServer()
{
    StatusLine::Light light;
    m_serverMenu->clear();
    const QUrl url = m_parts.server.url();
    switch (m_parts.server.state()) {
    case ServerState::On:
        light = {Tone::Green, QStringLiteral("globe"), url.toDisplayString(),
                 tr("The public pages are served here")};
        connect(m_serverMenu->addAction(tr("Open the public pages")), &QAction::triggered, this,
                [url] { QDesktopServices::openUrl(url); });
        connect(m_serverMenu->addAction(tr("Copy the address")), &QAction::triggered, this,
                [url] { QGuiApplication::clipboard()->setText(url.toString()); });
        break;
    case ServerState::Starting:
        light = {Tone::Yellow, QStringLiteral("hourglass"), tr("Server is starting"), {}};
        break;
    case ServerState::Failed:
        light = {Tone::Red, QStringLiteral("server-off"), tr("Server failed"),
                 m_parts.wording.error(m_parts.server.error())};
        break;
    case ServerState::Off:
        light = {Tone::Grey, QStringLiteral("server-off"), tr("Server off"),
                 tr("This desk serves no public pages")};
        break;
    }
    if (m_session->may(Permission::ManageSettings)) {
        ServerSettings settings = m_parts.server.settings();
        const bool on = m_parts.server.state() == ServerState::On;
        QAction *toggle = m_serverMenu->addAction(on ? tr("Stop the server") : tr("Start the server"));
        connect(toggle, &QAction::triggered, this, [this, settings, on]() mutable {
            settings.enabled = !on;
            whenAnswered(m_parts.server.apply(settings), this, [this](const Result<void> &done) {
                if (!done)
                    m_notices->failed(done.error());
            });
        });
    }
    m_window->statusLine().setServer(light, m_serverMenu->isEmpty() ? nullptr : m_serverMenu.get());
}

void Workplace::openAccount()
{
    auto *dialog = new AccountDialog(*m_context, m_window.get());
    connect(dialog, &AccountDialog::languageChosen, this,
            [this] { unlessUnsaved(&Workplace::rebuildRequested); });
    connect(dialog, &AccountDialog::appearanceChosen, this,
            [this] { unlessUnsaved(&Workplace::rebuildRequested); });
    connect(dialog, &AccountDialog::lockAfterChosen, this, &Workplace::lockAfterChosen);
    dialog->open();
}

void Workplace::unlessUnsaved(void (Workplace::*go)())
{
    QStringList lost;
    for (const Page *page : m_window->pages()) {
        if (const QString work = page->unsavedWork(); !work.isEmpty())
            lost.append(work);
    }
    if (lost.isEmpty()) {
        Q_EMIT(this->*go)();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Not saved yet"), lost.join(QLatin1Char('\n')),
                                QMessageBox::NoButton, m_window.get());
    box->setInformativeText(tr("It is lost if you go on."));
    QPushButton *leave = box->addButton(tr("Go on without saving"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Back"), QMessageBox::RejectRole));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(leave, &QPushButton::clicked, this, [this, go] { Q_EMIT(this->*go)(); });
    box->open();
}

void Workplace::openAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About AGLIS Portal"),
                                QStringLiteral("AGLIS Portal ") + QCoreApplication::applicationVersion(),
                                QMessageBox::NoButton, m_window.get());
    box->setInformativeText(tr("From sign-up to self-service for internet providers in Indonesia.\n\n"
                               "Free software under the GNU General Public Licence, version 3 or later.\n"
                               "Icons: Lucide (ISC). Regions: idn-area-data (ODbL)."));
    box->addButton(tr("Close"), QMessageBox::RejectRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace portal::ui
