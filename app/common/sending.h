// SPDX-License-Identifier: GPL-3.0-or-later
// Sending: the dispatcher of the messages, made anew when the gateways' settings or secrets change, whoever
// changes them: this program, a desk, or another server.
#pragma once

#include "libportal/messaging/gatewaysecrets.h"
#include "libportal/portal.h"
#include "libportal/security/vault.h"

#include <QtCore/QThread>

namespace portal::app {

class Sending
{
public:
    /// All of them outlive it.
    Sending(const PortalContext &context, const Vault &vault, const GatewaySecrets &secrets);
    /// Stops.
    ~Sending();

    void start();
    /// Claims nothing more, and returns at once.
    void requestStop();
    /// Returns when what was under way is finished or given back: under 5 seconds.
    void stop();

private:
    class Watcher;

    const PortalContext &m_context;
    const Vault &m_vault;
    const GatewaySecrets &m_secrets;
    QThread m_thread;
    Watcher *m_watcher = nullptr; // lives on m_thread, and goes with it
};

} // namespace portal::app
