// SPDX-License-Identifier: GPL-3.0-or-later
// DispatcherThread: a dispatcher on a thread of its own, with the gateways of the settings. Built in app/.
// Changed settings or secrets take effect with a new one.
#pragma once

#include "libportal/base/export.h"
#include "libportal/messaging/dispatcher.h"
#include "libportal/messaging/providers/providersettings.h"

#include <QtCore/QThread>

namespace portal {

/// The gateways of the settings, in order, made for the calling thread. Those that cannot be made (a token is
/// missing) are left out with an alarm in the log. An empty chain is the built-in simulator.
PORTAL_EXPORT Dispatcher::Providers makeChain(const MessagingSettings &settings, const SecretLookup &secrets,
                                              SimulatorStore &simulator);

/// The settings as the dispatcher is to have them: where there are simulators only, no number can be banned,
/// and nothing is paced.
PORTAL_EXPORT MessagingSettings pacedFor(const MessagingSettings &settings);

class PORTAL_EXPORT DispatcherThread
{
public:
    /// `secrets` is called on the new thread. What the context names outlives this.
    DispatcherThread(const DispatcherContext &context, const DispatcherOptions &options,
                     SecretLookup secrets);
    /// Stops.
    ~DispatcherThread();

    void start();
    /// Begins to stop and returns at once: nothing more is claimed.
    void requestStop();
    /// Returns when what was under way is finished or given back: under 5 seconds.
    void stop();

private:
    class Worker;

    DispatcherContext m_context;
    DispatcherOptions m_options;
    SecretLookup m_secrets;
    QThread m_thread;
    Worker *m_worker = nullptr; // lives on m_thread, and goes with it
    bool m_stopping = false;
};

} // namespace portal
