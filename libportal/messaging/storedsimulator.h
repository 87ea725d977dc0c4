// SPDX-License-Identifier: GPL-3.0-or-later
// StoredSimulator: lets the simulator gateway "send" into the SimulatorInbox. Lives on the dispatcher's
// thread, with a connection of its own that it opens when the first message comes.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/messaging/providers/simulatorstore.h"

#include <memory>

namespace portal {

class DatabaseSource;
class Vault;

class PORTAL_EXPORT StoredSimulator final : public SimulatorStore
{
public:
    /// All three outlive it.
    StoredSimulator(const DatabaseSource &source, const Clock &clock, const Vault &vault);
    ~StoredSimulator() override;

    Result<QString> record(const OutgoingMessage &message) override;

private:
    struct Parts;

    const DatabaseSource &m_source;
    const Clock &m_clock;
    const Vault &m_vault;
    std::unique_ptr<Parts> m_parts;
};

} // namespace portal
