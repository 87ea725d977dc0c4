// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/storedsimulator.h"

#include "libportal/messaging/simulatorinbox.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/database.h"

namespace portal {

struct StoredSimulator::Parts
{
    Parts(std::unique_ptr<Database> opened, const Clock &clock, const Vault &vault)
        : database(std::move(opened)), changes(*database, clock), inbox(*database, clock, vault, changes)
    {
    }

    std::unique_ptr<Database> database;
    ChangeLog changes;
    SimulatorInbox inbox;
};

StoredSimulator::StoredSimulator(const DatabaseSource &source, const Clock &clock, const Vault &vault)
    : m_source(source), m_clock(clock), m_vault(vault)
{
}

StoredSimulator::~StoredSimulator() = default;

Result<QString> StoredSimulator::record(const OutgoingMessage &message)
{
    if (!m_parts) {
        PORTAL_ASSIGN(auto database, m_source.open());
        m_parts = std::make_unique<Parts>(std::move(database), m_clock, m_vault);
    }
    PORTAL_ASSIGN(const qint64 id, m_parts->inbox.keep(message));
    return QStringLiteral("sim-%1").arg(id);
}

} // namespace portal
