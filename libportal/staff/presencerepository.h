// SPDX-License-Identifier: GPL-3.0-or-later
// PresenceRepository: the rows of what desks have open. Writes belong into the caller's transaction.
#pragma once

#include "libportal/staff/presence.h"
#include "libportal/storage/database.h"

namespace portal {

class PresenceRepository
{
public:
    explicit PresenceRepository(Database &database) : m_database(database) {}

    /// In place of what the desk had open.
    Result<void> put(const PresenceRow &row);
    Result<void> renew(const QString &desk, Instant now);
    Result<void> remove(const QString &desk);
    Result<void> removeBefore(Instant renewed);

    /// Of every desk but this one.
    Result<QList<PresenceRow>> others(const QString &desk);

private:
    Database &m_database;
};

} // namespace portal
