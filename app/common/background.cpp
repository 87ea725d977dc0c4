// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/background.h"

#include "libportal/settings/settingsservice.h"

namespace portal::app {

Background::Background(const PortalContext &context, const Vault &vault, const GatewaySecrets &secrets)
    : m_context(context), m_vault(vault), m_secrets(secrets), m_housekeeping(context)
{
}

Background::~Background()
{
    stop();
}

void Background::start(const MessagingSettings &messaging)
{
    restartSending(messaging);
    m_housekeeping.start();
}

void Background::restartSending(const MessagingSettings &messaging)
{
    m_outbox.reset();
    m_outbox =
        std::make_unique<DispatcherThread>(DispatcherContext{m_context.source, m_vault, m_context.clock},
                                           DispatcherOptions{messaging}, m_secrets.lookup());
    m_outbox->start();
}

void Background::requestStop()
{
    if (m_outbox)
        m_outbox->requestStop();
}

void Background::stop()
{
    m_outbox.reset();
    m_housekeeping.stop();
}

Result<MessagingSettings> messagingSettings(const PortalContext &context)
{
    PORTAL_ASSIGN(const auto portal, Portal::open(context));
    PORTAL_ASSIGN(const auto settings, portal->settings().messaging());
    return settings.value;
}

} // namespace portal::app
