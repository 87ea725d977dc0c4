// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a message after a try, by the class of its error. Pure; the table of the whole messaging
// room in one function. What becomes of the gateway is ProviderChain's.
#pragma once

#include "libportal/messaging/message.h"
#include "libportal/messaging/providerchain.h"
#include "libportal/messaging/providers/sendoutcome.h"

namespace portal {

struct TriedMessage
{
    MessagePriority priority = MessagePriority::Normal;
    int attempts = 0; ///< before this one
};

struct SendDecision
{
    enum class Fate { Accepted, Retry, Failed };

    Fate fate = Fate::Accepted;
    int attempts = 0; ///< after this one: those that count
    std::chrono::milliseconds wait{0};

    bool operator==(const SendDecision &) const = default;
};

/// Whether another gateway of the chain stands ready to take over.
enum class Substitute { None, Ready };

/// `mostAttempts` as in MessagingSettings; `jitter` in [0, 1) spreads the waits.
SendDecision decideAfter(const TriedMessage &message, const SendOutcome &outcome, ProviderChain::Blame blame,
                         Substitute substitute, int mostAttempts, double jitter);

} // namespace portal
