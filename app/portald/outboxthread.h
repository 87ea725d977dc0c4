// SPDX-License-Identifier: GPL-3.0-or-later
// OutboxThread: a thread on which a Dispatcher sends what is in the outbox, through the gateways of the
// settings. Builds both there, because they live where their event loop runs.
#pragma once

#include "libportal/messaging/providers/providersettings.h"
#include "libportal/portal.h"

#include <QtCore/QThread>

namespace portal {
class Dispatcher;
}

namespace portal::app {

class OutboxThread final : public QThread
{
    Q_OBJECT

public:
    /// `context` outlives the thread; `secrets` is called on it.
    OutboxThread(const PortalContext &context, SecretLookup secrets, QObject *parent = nullptr);
    ~OutboxThread() override;

    /// Finishes what is under way, gives the rest back, and returns when the thread has ended: under 5 s.
    void stop();

protected:
    void run() override;

private:
    const PortalContext &m_context;
    SecretLookup m_secrets;

Q_SIGNALS:
    void stopRequested();
};

} // namespace portal::app
