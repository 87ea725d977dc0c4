// SPDX-License-Identifier: GPL-3.0-or-later
// PresenceRepository: the rows of what desks have open. Each call is its own transaction, or one statement.
#pragma once

#include "libportal/staff/presence.h"
#include "libportal/storage/database.h"

namespace portal {

class PORTAL_EXPORT PresenceRepository
{
public:
    explicit PresenceRepository(Database &database) : m_database(database) {}

    /// What desks listen for (Database::listen) and hear in this process (ChangeSignal).
    static QString channel() { return QStringLiteral("aglis_presence"); }

    /// In place of what the desk had open; takes out rows that nobody renewed for an hour.
    Result<void> put(const PresenceRow &row);
    /// False when there is no row any more.
    Result<bool> renew(const QString &desk, Instant now);
    Result<void> remove(const QString &desk);

    /// Of every desk but this one.
    Result<QList<PresenceRow>> others(const QString &desk);

private:
    Database &m_database;
};

} // namespace portal
