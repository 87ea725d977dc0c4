// SPDX-License-Identifier: GPL-3.0-or-later
// Background: what an installation needs done while a program runs: messages sent, old data forgotten.
#pragma once

#include "app/common/housekeeping.h"
#include "libportal/messaging/dispatcherthread.h"
#include "libportal/messaging/gatewaysecrets.h"
#include "libportal/portal.h"
#include "libportal/security/vault.h"

#include <memory>

namespace portal::app {

class Background
{
public:
    /// All of them outlive it.
    Background(const PortalContext &context, const Vault &vault, const GatewaySecrets &secrets);
    /// Stops.
    ~Background();

    void start(const MessagingSettings &messaging);
    /// Sends through other gateways, or with other secrets, from now on. Waits for what is under way: under 5
    /// seconds.
    void restartSending(const MessagingSettings &messaging);
    /// Claims nothing more, and returns at once.
    void requestStop();
    void stop();

private:
    const PortalContext &m_context;
    const Vault &m_vault;
    const GatewaySecrets &m_secrets;
    std::unique_ptr<DispatcherThread> m_outbox;
    Housekeeping m_housekeeping;
};

/// As they are stored.
Result<MessagingSettings> messagingSettings(const PortalContext &context);

} // namespace portal::app
