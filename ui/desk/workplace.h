// SPDX-License-Identifier: GPL-3.0-or-later
// Workplace: one person's desk from sign-in to sign-out: the main window, the pages that the role may see,
// and what keeps them live.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/settings/settings.h"
#include "libportal/staff/staffmember.h"
#include "ui/frame/page.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>

class QMenu;

namespace portal::ui {

class InstallationControl;
class MainWindow;
class NoticeStack;
class ServerControl;
class TrayIcon;

class Workplace : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StaffApi &api; // this and the next three outlive the workplace
        const Wording &wording;
        ServerControl &server;
        InstallationControl &installation;
        std::unique_ptr<PersonalSettings> personal;
    };
    Workplace(Parts parts, const StaffMember &staff, const BrandSettings &brand);
    ~Workplace() override;

    MainWindow &window() { return *m_window; }
    PersonalSettings &personal() { return *m_parts.personal; }

Q_SIGNALS:
    void lockRequested();
    void signOutRequested();
    void quitRequested();
    /// Nobody is signed in any more, whoever ended it.
    void sessionEnded();
    /// The language or the appearance is another one: the windows have to be made anew.
    void rebuildRequested();
    void lockAfterChosen(std::chrono::minutes idle);
    void brandRead(const portal::BrandSettings &brand);

private:
    void addPages();
    static Page *makeEmptyPage();
    void addActions();
    void listen();
    void heard(const QList<Change> &changes);
    void askStatus();
    void askMe();
    void showServer();
    void openAccount();
    void openAbout();
    /// Asks first where something that was typed would be lost.
    void unlessUnsaved(void (Workplace::*go)());

    const Parts m_parts;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Commands> m_commands;
    NoticeStack *m_notices; // the window's
    std::unique_ptr<DeskContext> m_context;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QMenu> m_serverMenu;
    std::unique_ptr<TrayIcon> m_tray;
    QTimer m_statusTimer; // after changes, and every minute
    QTimer m_everyMinute;
};

} // namespace portal::ui
