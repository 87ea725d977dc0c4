// SPDX-License-Identifier: GPL-3.0-or-later
// DispatchRepository: the outbox as one dispatcher sees it: what is due, claims with a lease, what came of
// each try, how much was sent lately, and how the gateways are. Every write names the lease it stands on, so
// that a dispatcher whose lease ran out changes nothing any more.
#pragma once

#include "libportal/messaging/message.h"
#include "libportal/messaging/pacer.h"
#include "libportal/messaging/providerchain.h"
#include "libportal/storage/database.h"

namespace portal {

/// A message that is this dispatcher's to send, until its lease ends.
struct ClaimedMessage
{
    enum class Contact { Known, New };

    MessageId id;
    QString templateKey;
    Language language = Language::Indonesian;
    QString phone; ///< E.164
    QMap<QString, QString> parameters;
    QByteArray secret; ///< the sealed code, or empty
    MessagePriority priority = MessagePriority::Normal;
    int attempts = 0; ///< before this one
    std::optional<Instant> expiresAt;
    Contact contact = Contact::Known; ///< whether the number was ever written to
    Instant claimedAt;
    Instant leaseUntil;
};

struct AcceptedMessage
{
    MessageId id;
    QString provider;
    QString providerMessageId;
};

struct SendFailure
{
    QString provider;
    QString errorClass;
    QString reason;
};

struct DueMessages
{
    bool codes = false;
    bool others = false;
    bool expired = false;
};

class DispatchRepository
{
public:
    /// No lease is given for longer. One that seems to be is from before the clock was set back.
    static constexpr std::chrono::minutes longestLease{5};

    enum class Kind { Codes, Others };
    enum class Numbers { All, KnownOnly };

    /// `owner` names this dispatcher in leases.
    DispatchRepository(Database &database, const QString &owner) : m_database(database), m_owner(owner) {}

    /// What there would be to do; reads only.
    Result<DueMessages> anythingDue(Instant now);
    Result<SendUsage> usage(const SendUsage::Asked &asked, Instant now);

    // What follows belongs into a transaction that holds lockClaims(), so that two dispatchers neither claim
    // the same message nor spend the same allowance.
    Result<void> lockClaims();
    Result<QList<ClaimedMessage>> due(Kind kind, Numbers numbers, Instant now, qint64 limit);
    /// Those of `candidates` that nobody else was faster with, from `claimedAt` until `leaseUntil`.
    Result<QList<ClaimedMessage>> claim(const QList<ClaimedMessage> &candidates, Instant claimedAt,
                                        Instant leaseUntil);
    Result<void> renew(MessageId id, Instant leaseUntil);

    /// The ids of those whose lease is still this dispatcher's.
    Result<QList<MessageId>> accept(const QList<AcceptedMessage> &accepted, Instant now);
    // False when the lease is not this dispatcher's any more.
    Result<bool> fail(MessageId id, const SendFailure &why, int attempts, Instant now);
    Result<bool> retryAt(MessageId id, const SendFailure &why, int attempts, Instant nextAttemptAt);
    /// Nothing was sent: the message waits as if it had never been claimed.
    Result<bool> giveBack(const ClaimedMessage &message);

    /// Ends what is too old to be sent (S11); returns what that was.
    Result<QList<MessageId>> expire(Instant now);
    /// The number was not reached after all: it is still a new one.
    Result<void> forgetContact(const ClaimedMessage &message);
    /// Messages that wait because of a gateway's bad hour need not wait any longer.
    Result<void> releaseWaiting(Instant now);

    /// Without `pausedUntil` where it was stored before the clock was set back.
    Result<QList<ProviderState>> providerStates(Instant now);
    Result<void> storeProviderState(const ProviderState &state, Instant now);

    /// Somebody goes through the outbox.
    Result<void> beat(Instant now);

private:
    Bindings leased(MessageId id) const;
    Result<bool> changedOne(const QString &sql, const Bindings &bindings);
    Result<void> rememberContacts(const QList<ClaimedMessage> &claimed, Instant now);

    Database &m_database;
    QString m_owner;
};

} // namespace portal
