// SPDX-License-Identifier: GPL-3.0-or-later
// PresenceService: tells the other desks what one has open. Asks nobody's leave: who works here may be seen
// at work, and the api lets nobody else in.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/staff/presence.h"
#include "libportal/storage/database.h"

namespace portal {

class PORTAL_EXPORT PresenceService
{
public:
    PresenceService(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// What desks listen for (Database::listen) and hear in this process (ChangeSignal).
    static QString channel() { return QStringLiteral("aglis_presence"); }

    /// The desk has this open, and nothing else any more. Takes out rows that nobody renewed for an hour.
    Result<void> open(const QString &desk, StaffId who, const QString &entity, const QString &key);
    /// It still has it open, if it had; told to nobody.
    Result<void> renew(const QString &desk);
    Result<void> close(const QString &desk);

    /// What every desk but this one has open.
    Result<QList<PresenceRow>> others(const QString &desk);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace portal
