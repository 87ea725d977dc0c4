// SPDX-License-Identifier: GPL-3.0-or-later
// Desk: everything the program is made of, from the data folder to the windows: what is made, in which order,
// and how it stops.
#pragma once

#include "app/common/housekeeping.h"
#include "app/common/installation.h"
#include "app/common/sending.h"
#include "app/desk/deskfirstrun.h"
#include "app/desk/deskinstallation.h"
#include "app/desk/deskserver.h"
#include "app/desk/desksettings.h"
#include "libportal/base/worker.h"
#include "libportal/staffapi/localstaffapi.h"
#include "ui/desk/deskshell.h"
#include "ui/desk/openingwindow.h"

#include <optional>

class QApplication;

namespace portal::app {

class Desk final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString folder;
        std::optional<QString> databaseUrl;       ///< nullopt: the one that was chosen in the desk
        std::optional<ui::ServerSettings> server; ///< nullopt: as set in the desk
    };
    Desk(QApplication &application, const Options &options);
    /// Stops: carries out what could still be undone, finishes requests and messages in flight.
    ~Desk() override;

    /// Opens the data, off this thread, and then the first window.
    void begin();
    void bringForward();

Q_SIGNALS:
    void quitRequested();
    void serverReady(const QUrl &address);

private:
    struct Opened
    {
        std::unique_ptr<Installation> installation;
        BrandSettings brand;
        bool isNew = false;
    };
    struct Opener
    {
    };
    static Result<std::shared_ptr<Opened>> open(const Options &options);
    void build(Opened &opened);

    QApplication &m_application;
    const Options m_options;
    const Translations m_translations;
    DeskSettings m_settings;
    Worker<Opener> m_opener;
    std::unique_ptr<ui::OpeningWindow> m_opening;
    // In the order in which they are made; the last is the first to go.
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<GatewaySecrets> m_secrets;
    std::unique_ptr<Sending> m_sending;
    std::unique_ptr<Housekeeping> m_housekeeping;
    std::unique_ptr<DeskServer> m_server;
    std::unique_ptr<DeskInstallation> m_choice;
    std::unique_ptr<DeskFirstRun> m_firstRun;
    std::unique_ptr<LocalStaffApi> m_api;
    std::unique_ptr<ui::DeskShell> m_shell;
};

} // namespace portal::app
