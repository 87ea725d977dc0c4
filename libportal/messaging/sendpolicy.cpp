// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/sendpolicy.h"

#include <algorithm>
#include <cmath>

namespace portal {

namespace {

using std::chrono::milliseconds;

struct Backoff
{
    milliseconds first;
    double factor;
    milliseconds longest;
};

// A code is of use for minutes. Anything else survives a gateway's bad day: six tries take four to five
// hours, and tries while the gateway itself is down do not count.
constexpr Backoff codeBackoff{std::chrono::seconds(2), 2.0, std::chrono::seconds(30)};
constexpr Backoff usualBackoff{std::chrono::seconds(10), 6.0, std::chrono::hours(6)};
constexpr double spread = 0.2;

milliseconds backoff(MessagePriority priority, int attempts, double jitter)
{
    const Backoff &plan = priority == MessagePriority::Code ? codeBackoff : usualBackoff;
    const double wait = double(plan.first.count()) * std::pow(plan.factor, std::max(0, attempts - 1));
    const double capped = std::min(wait, double(plan.longest.count()));
    return milliseconds(qint64(capped * (1.0 - spread + 2.0 * spread * jitter)));
}

} // namespace

SendDecision decideAfter(const TriedMessage &message, const SendOutcome &outcome, ProviderChain::Blame blame,
                         Substitute substitute, int mostAttempts, double jitter)
{
    const int counted = message.attempts + (blame == ProviderChain::Blame::Message ? 1 : 0);
    if (outcome.isAccepted())
        return {SendDecision::Fate::Accepted, counted, {}};
    switch (outcome.errorClass) {
    case ErrorClass::BadNumber:
    case ErrorClass::Permanent:
        return {SendDecision::Fate::Failed, counted, {}};
    case ErrorClass::Auth:
    case ErrorClass::DeviceOffline:
    case ErrorClass::Quota: // the message goes on as soon as there is a gateway that works
        return {SendDecision::Fate::Retry, message.attempts, {}};
    case ErrorClass::None:
    case ErrorClass::Rate:
    case ErrorClass::Temporary:
        break;
    }
    if (counted >= mostAttempts && blame == ProviderChain::Blame::Message)
        return {SendDecision::Fate::Failed, counted, {}};
    if (blame == ProviderChain::Blame::Line && substitute == Substitute::Ready)
        return {SendDecision::Fate::Retry, counted, {}};
    const milliseconds usual = backoff(message.priority, counted, jitter);
    if (outcome.retryAfter)
        return {SendDecision::Fate::Retry, counted,
                std::max<milliseconds>(*outcome.retryAfter, milliseconds(0))};
    return {SendDecision::Fate::Retry, counted, usual};
}

} // namespace portal
