// SPDX-License-Identifier: GPL-3.0-or-later
// GatewayService: how the gateways are, for those who watch over them. What makes them healthy or not is the
// dispatcher's business.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/messaging/pacer.h"
#include "libportal/messaging/providerchain.h"
#include "libportal/staff/actor.h"

namespace portal {

class Access;
class ChangeLog;
class Database;

/// The chain and how much of its pace is used.
struct SendingPace
{
    QStringList gateways; ///< their names, in the order of the chain; empty: the built-in simulator
    SendUsage used;       ///< counted for what has a limit
    int perMinute = 0;    ///< 0: no limit, as in MessagingSettings
    int perDay = 0;
    int newContactsPerDay = 0;

    bool operator==(const SendingPace &) const = default;
};

class PORTAL_EXPORT GatewayService
{
public:
    GatewayService(Database &database, const Clock &clock, Access &access, ChangeLog &changes);

    /// Those that had trouble at any time, in order of their names; one that is not listed never had any.
    /// Needs Permission::SeeMessages.
    Result<QList<ProviderState>> states(const Actor &actor);

    /// Needs Permission::SeeMessages. `settings` are those in force.
    Result<SendingPace> pace(const Actor &actor, const MessagingSettings &settings);

    /// Somebody saw to it: a stopped or paused gateway is asked after its health at once. NotFound for one
    /// that never had trouble. Needs Permission::ManageGateways.
    Result<void> askAgain(const Actor &actor, const QString &provider);

private:
    Database &m_database;
    const Clock &m_clock;
    Access &m_access;
    ChangeLog &m_changes;
};

} // namespace portal
