// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk.h"

#include "app/common/personfile.h"
#include "libportal/base/whenanswered.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staffapi/registrationsapi.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/wording.h"

namespace portal::app {

using namespace std::chrono_literals;

Desk::Desk(QApplication &application, const Options &options)
    : m_application(application),
      m_options(options),
      m_settings(options.folder),
      m_opener(QStringLiteral("opening"),
               []() -> Result<std::unique_ptr<Opener>> { return std::make_unique<Opener>(); })
{
}

Desk::~Desk()
{
    m_shell.reset();
    if (m_sending)
        m_sending->requestStop(); // takes what time it has while the others stop
    if (m_api)
        m_api->stop(QDeadlineTimer(4s));
}

void Desk::begin()
{
    if (!m_opening) {
        m_opening = std::make_unique<ui::OpeningWindow>();
        connect(m_opening.get(), &ui::OpeningWindow::retryRequested, this, &Desk::begin);
    }
    m_opening->begin();
    whenAnswered(
        m_opener.run([options = m_options](Opener &) { return open(options); }), this,
        [this](const Result<std::shared_ptr<Opened>> &opened) {
            if (!opened) {
                const SystemClock clock;
                const ui::PersonalSettings machine(m_settings.personalFile(), QStringLiteral("machine"));
                m_opening->fail(ui::Wording(m_translations, clock, machine.language()).error(opened.error()) +
                                u'\n' + opened.error().detail);
                return;
            }
            build(**opened);
            m_opening->end();
        });
}

void Desk::bringForward()
{
    if (m_shell)
        m_shell->bringForward();
}

Result<std::shared_ptr<Desk::Opened>> Desk::open(const Options &options)
{
    const auto url = [&options](const SecretStore &secrets) -> Result<QString> {
        return options.databaseUrl ? Result<QString>(*options.databaseUrl)
                                   : DeskSettings::databaseUrl(secrets);
    };
    auto opened = std::make_shared<Opened>();
    PORTAL_ASSIGN(opened->installation, Installation::open(options.folder, url, Installation::Schema::Migrate,
                                                           Installation::Secrets::Keychain));
    PORTAL_ASSIGN(const auto portal, Portal::open(opened->installation->context()));
    PORTAL_ASSIGN(const auto brand, portal->settings().brand());
    opened->brand = brand.value;
    PORTAL_ASSIGN(opened->isNew, isNewInstallation(*portal));
    return opened;
}

void Desk::build(Opened &opened)
{
    m_installation = std::move(opened.installation);
    const PortalContext &context = m_installation->context();
    m_vault = std::make_unique<Vault>(context.keys);
    m_secrets = std::make_unique<GatewaySecrets>(m_installation->secrets(), *m_vault);
    m_sending = std::make_unique<Sending>(context, *m_vault, *m_secrets);
    m_housekeeping = std::make_unique<Housekeeping>(context);
    m_server = std::make_unique<DeskServer>(context, *m_secrets, m_translations, m_settings,
                                            m_options.server.value_or(m_settings.server()));
    m_choice = std::make_unique<DeskInstallation>(*m_installation);
    m_firstRun = std::make_unique<DeskFirstRun>(context, *m_server);
    m_api = std::make_unique<LocalStaffApi>(
        context, LocalStaffApi::Options{RegistrationsApi::undoTime, {}, personFile});
    m_shell = std::make_unique<ui::DeskShell>(
        ui::DeskShell::Parts{m_application, *m_api, m_translations, context.clock, *m_server, *m_choice,
                             *m_firstRun, m_settings.personalFile(), opened.brand});
    connect(m_shell.get(), &ui::DeskShell::quitRequested, this, &Desk::quitRequested);
    connect(m_server.get(), &ui::ServerControl::changed, this, [this] {
        if (m_server->state() == ui::ServerState::On)
            Q_EMIT serverReady(m_server->url());
    });

    m_shell->begin(opened.isNew ? ui::DeskShell::Begin::WithFirstRun : ui::DeskShell::Begin::WithSignIn);
    m_sending->start();
    m_housekeeping->start();
    m_server->begin();
}

} // namespace portal::app
