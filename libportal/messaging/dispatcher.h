// SPDX-License-Identifier: GPL-3.0-or-later
// Dispatcher: sends what is in the outbox. Claims due messages with a lease, gives each to the first healthy
// gateway of the chain, several at once, and records what came of it. Any number of dispatchers in any number
// of processes share one outbox. Policy is not here: see ProviderChain, Pacer and decideAfter().
//
// It lives on one thread with an event loop and does its database work there, synchronously. What it is told
// and what finishes is gathered and written in one transaction together with the next claims.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/messaging/dispatchstore.h"
#include "libportal/messaging/providerchain.h"
#include "libportal/messaging/providers/messageprovider.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace portal {

class Vault;

/// What dispatchers of a process share with the rest of it; outlives them.
struct DispatcherContext
{
    const DatabaseSource &source;
    const Vault &vault;
    const Clock &clock;
};

struct DispatcherOptions
{
    MessagingSettings settings;
    int mostAtOnce = 16; ///< messages under way per gateway; after a crash these may go out twice
    std::chrono::milliseconds lease{60'000};   ///< renewed while a message is under way
    std::chrono::milliseconds poll{1'000};     ///< for what other processes wrote, and for what became due
    std::chrono::milliseconds patience{4'000}; ///< for messages under way when told to stop
    std::chrono::milliseconds beat{60'000};    ///< between two signs that the outbox is gone through
};

class PORTAL_EXPORT Dispatcher final : public QObject
{
    Q_OBJECT

public:
    using Providers = std::vector<std::unique_ptr<MessageProvider>>;

    /// `providers` in the order of the chain, made on this thread.
    Dispatcher(const DispatcherContext &context, const DispatcherOptions &options, Providers providers,
               QObject *parent = nullptr);
    /// Without stop() before, messages under way are left to whoever takes over their leases.
    ~Dispatcher() override;

    /// Opens the database as soon as it can be reached, and begins.
    void start();
    /// Looks at the outbox now instead of at the next tick. Thread-safe.
    void poke();
    /// Claims nothing more, waits for what is under way, gives back what does not come, then says stopped().
    void stop();

Q_SIGNALS:
    void stopped();

private:
    struct UnderWay
    {
        ClaimedMessage message;
        int line = 0;
    };

    void schedule();
    void tick();
    bool openDatabase();
    Result<void> work();
    void beat();
    DispatchBatch gather(Instant now) const;
    void room(DispatchBatch &batch, Instant now) const;
    void take(const Claims &claims);
    void sendReady();
    void send(int line, const ClaimedMessage &message);
    Result<OutgoingMessage> compose(const ClaimedMessage &message) const;
    void sent(qint64 id, const SendOutcome &outcome);
    void notSent(const ClaimedMessage &message);
    void giveBackReady();
    void unsendable(const ClaimedMessage &message);
    void askAfterHealth(Instant now);
    void abandon();
    void finishStop();

    DispatcherContext m_context;
    DispatcherOptions m_options;
    Providers m_providers;
    ProviderChain m_chain;
    std::unique_ptr<DispatchStore> m_store; // null until the database could be opened
    QList<ClaimedMessage> m_ready;          // claimed, to be sent next; codes first
    QHash<qint64, UnderWay> m_underWay;     // by message id
    QList<SendResult> m_finished;           // not written yet
    QTimer m_pollTimer;
    QTimer m_tickTimer;
    MessageTexts m_texts{{}};
    std::chrono::milliseconds m_gatherFor{0}; // before results are written
    qsizetype m_usualBatch = 0;               // results written at once
    std::optional<Instant> m_beatAt;          // tried, at least
    ChangeSignal::Subscription m_listening;
    std::atomic<bool> m_poked = false;
    bool m_running = false;
    bool m_stopping = false;
    bool m_adopted = false; // the gateways' states were read once
    bool m_release = false; // a gateway recovered
    bool m_sending = false; // sendReady() is on the stack
    bool m_moreDue = false; // the last claim got as many as it asked for
};

} // namespace portal
