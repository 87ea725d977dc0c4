// SPDX-License-Identifier: GPL-3.0-or-later
// DispatchStore: a dispatcher's database connection and its one transaction: what came of the last tries
// goes in, new claims come out, in a single commit. Keeps the pace (Pacer) while claiming.
#pragma once

#include "libportal/messaging/dispatchrepository.h"
#include "libportal/messaging/messagetexts.h"
#include "libportal/messaging/sendpolicy.h"
#include "libportal/storage/changelog.h"

#include <memory>

namespace portal {

class TemplateService;

struct SendResult
{
    enum class Ending {
        Tried,   ///< `decision` says what becomes of it
        NotSent, ///< it goes back as if it had never been claimed
    };

    ClaimedMessage message{};
    QString provider{};
    SendOutcome outcome{};
    SendDecision decision{};
    Ending ending = Ending::Tried;
};

struct DispatchBatch
{
    QList<SendResult> results;
    QList<ProviderState> states;   ///< to be stored
    QList<ClaimedMessage> renewed; ///< under way for long: leases to be renewed until `leaseUntil`
    bool releaseWaiting = false;
    int codes = 0;  ///< codes to claim, at most
    int others = 0; ///< other messages to claim, at most
    std::chrono::milliseconds lease{0};

    bool isEmpty() const
    {
        return results.isEmpty() && states.isEmpty() && renewed.isEmpty() && !releaseWaiting;
    }
};

struct Claims
{
    QList<ClaimedMessage> messages;
    MessageTexts texts; ///< to compose them with
};

class DispatchStore
{
public:
    DispatchStore(std::unique_ptr<Database> database, const Clock &clock, const QString &owner,
                  const MessagingSettings &settings);
    ~DispatchStore();

    Result<QList<ProviderState>> providerStates(Instant now) { return m_repository.providerStates(now); }
    /// Whether exchange() would find anything to do besides the batch's own content; reads only.
    Result<bool> hasWork(Instant now, const DispatchBatch &batch);
    /// A result that the database refuses is written without the gateway's words, or left out: then the
    /// message's lease runs out. It never stops the others.
    Result<Claims> exchange(const DispatchBatch &batch, Instant now);
    /// Tells others that the outbox is gone through.
    Result<void> beat(Instant now);

private:
    struct Services;
    enum class Writing { Together, OneByOne };

    Result<Claims> exchange(const DispatchBatch &batch, Instant now, Writing writing);
    // `changed` gathers the ids for the change feed.
    Result<void> writeAll(const QList<SendResult> &results, Instant now, QStringList &changed);
    Result<void> writeEach(const QList<SendResult> &results, Instant now, QStringList &changed);
    Result<void> writeOne(const SendResult &result, Instant now, QStringList &changed);
    Result<void> writeAccepted(const QList<SendResult> &results, Instant now, QStringList &changed);
    Result<void> write(const SendResult &result, Instant now, QStringList &changed);
    Result<QList<ClaimedMessage>> claim(const DispatchBatch &batch, Instant now);
    Result<QList<ClaimedMessage>> claimKind(DispatchRepository::Kind kind, const SendAllowance &allowance,
                                            Instant now, qint64 limit, std::chrono::milliseconds lease);

    std::unique_ptr<Database> m_database;
    ChangeLog m_changes;
    DispatchRepository m_repository;
    Pacer m_pacer;
    std::unique_ptr<Services> m_services; ///< what the texts need
};

} // namespace portal
