// SPDX-License-Identifier: GPL-3.0-or-later
// SimulatorInbox: what the simulator gateway "sent", codes readable: for teaching, trying and testing. The
// words are sealed in the database all the same.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/phone.h"
#include "libportal/messaging/message.h"
#include "libportal/messaging/providers/outgoingmessage.h"

#include <optional>

namespace portal {

class ChangeLog;
class Database;
class Vault;

struct SimulatedMessage
{
    qint64 id = 0;
    MessageId message;
    PhoneNumber to;
    QString text;
    Instant at;

    bool operator==(const SimulatedMessage &) const = default;
};

class PORTAL_EXPORT SimulatorInbox
{
public:
    SimulatorInbox(Database &database, const Clock &clock, const Vault &vault, ChangeLog &changes);

    struct Filter
    {
        std::optional<PhoneNumber> to;
        int last = 50; ///< so many at most, the newest ones
    };
    /// Oldest first, as a phone shows them. What cannot be opened any more is left out.
    Result<QList<SimulatedMessage>> messages(const Filter &filter);

    /// Keeps one message and gives its number. The same outbox message is kept once, however often it comes.
    Result<qint64> keep(const OutgoingMessage &message);

    /// Returns how many went.
    Result<qint64> forgetBefore(Instant before);

private:
    Database &m_database;
    const Clock &m_clock;
    const Vault &m_vault;
    ChangeLog &m_changes;
};

} // namespace portal
