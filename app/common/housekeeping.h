// SPDX-License-Identifier: GPL-3.0-or-later
// Housekeeping: a thread that asks several times an hour whether the day's retention run is still to be done.
#pragma once

#include "libportal/portal.h"

#include <QtCore/QThread>

namespace portal::app {

class Housekeeping
{
public:
    /// `context` outlives this.
    explicit Housekeeping(const PortalContext &context);
    /// Stops.
    ~Housekeeping();

    void start();
    /// Waits for a run under way.
    void stop();

private:
    class Worker;

    const PortalContext &m_context;
    QThread m_thread;
};

} // namespace portal::app
