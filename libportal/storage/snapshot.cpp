// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/snapshot.h"

#include "libportal/storage/database.h"

#include <utility>

namespace portal {

Result<Snapshot> Snapshot::begin(Database &database)
{
    PORTAL_TRY(database.beginSnapshot());
    return Snapshot(database);
}

Snapshot::Snapshot(Snapshot &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Snapshot::~Snapshot()
{
    if (m_database)
        m_database->rollback();
}

} // namespace portal
