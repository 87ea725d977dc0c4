// SPDX-License-Identifier: GPL-3.0-or-later
// SimulatorStore: where the simulator gateway "sends" to, for the desk and `aglis-portald simulator` to read.
// Called on the provider's thread.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/messaging/providers/outgoingmessage.h"

namespace portal {

class PORTAL_EXPORT SimulatorStore
{
public:
    SimulatorStore() = default;
    virtual ~SimulatorStore();
    SimulatorStore(const SimulatorStore &) = delete;
    SimulatorStore &operator=(const SimulatorStore &) = delete;

    /// Keeps the message with its words and code readable, and gives the id it is found by.
    virtual Result<QString> record(const OutgoingMessage &message) = 0;
};

} // namespace portal
