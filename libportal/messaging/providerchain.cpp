// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providerchain.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(portalGateway, "portal.messaging.gateway")

namespace portal {

namespace {

constexpr int failuresUntilPause = 2;
constexpr std::chrono::seconds firstPause{5};
constexpr std::chrono::seconds longestPause{5 * 60};
constexpr std::chrono::seconds firstStop{60}; // vendors limit questions about health
constexpr std::chrono::seconds longestStop{15 * 60};
constexpr std::chrono::seconds idleAfter{60};
constexpr int provenWindow = 4;

bool stopsTheLine(ErrorClass errorClass)
{
    return errorClass == ErrorClass::Auth || errorClass == ErrorClass::DeviceOffline ||
           errorClass == ErrorClass::Quota;
}

std::chrono::seconds doubled(std::chrono::seconds first, int times, std::chrono::seconds longest)
{
    constexpr int enough = 16;
    return std::min<std::chrono::seconds>(longest, first * (1LL << std::clamp(times, 0, enough)));
}

struct ConditionName
{
    ProviderCondition condition;
    const char *name;
};

constexpr ConditionName conditionNames[] = {
    {ProviderCondition::Healthy, "healthy"},
    {ProviderCondition::Paused, "paused"},
    {ProviderCondition::Stopped, "stopped"},
};

} // namespace

QString providerConditionName(ProviderCondition condition)
{
    for (const ConditionName &known : conditionNames) {
        if (known.condition == condition)
            return QLatin1String(known.name);
    }
    return {};
}

std::optional<ProviderCondition> providerConditionFromName(QStringView name)
{
    for (const ConditionName &known : conditionNames) {
        if (name == QLatin1String(known.name))
            return known.condition;
    }
    return std::nullopt;
}

ProviderChain::ProviderChain(const QStringList &names, int mostAtOnce) : m_mostAtOnce(mostAtOnce)
{
    for (const QString &name : names) {
        Line line;
        line.state.provider = name;
        m_lines.append(line);
    }
}

void ProviderChain::adopt(const QList<ProviderState> &stored)
{
    for (Line &line : m_lines) {
        if (line.unstored)
            continue;
        ProviderState state;
        state.provider = line.state.provider;
        for (const ProviderState &candidate : stored) {
            if (candidate.provider == state.provider)
                state = candidate;
        }
        if (state.condition != line.state.condition) {
            line.window = 1;
            line.onTrial = false;
        }
        line.state = state;
        line.proven = line.proven && state.condition == ProviderCondition::Healthy;
    }
}

QList<ProviderState> ProviderChain::unstored() const
{
    QList<ProviderState> states;
    for (const Line &line : m_lines) {
        if (line.unstored)
            states.append(line.state);
    }
    return states;
}

void ProviderChain::stored()
{
    for (Line &line : m_lines)
        line.unstored = false;
}

bool ProviderChain::usable(const Line &line) const
{
    return line.state.condition == ProviderCondition::Healthy || line.onTrial;
}

bool ProviderChain::hasUsable() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [this](const Line &line) { return usable(line); });
}

std::optional<ProviderChain::Turn> ProviderChain::next(Instant now) const
{
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        if (!usable(line))
            continue;
        const int window = windowOf(line, now);
        if (line.underWay < window)
            return Turn{i, window - line.underWay, window >= std::min(provenWindow, m_mostAtOnce)};
        if (!line.onTrial)
            return std::nullopt;
    }
    return std::nullopt;
}

int ProviderChain::windowOf(const Line &line, Instant now) const
{
    // A device may have died while nothing was sent: the first message finds out alone.
    const bool idle = line.underWay == 0 && now - line.lastUsed > idleAfter;
    return line.onTrial || idle ? 1 : line.window;
}

void ProviderChain::began(int index, Instant now)
{
    Line &line = m_lines[index];
    line.window = windowOf(line, now);
    ++line.underWay;
    line.lastUsed = now;
}

void ProviderChain::heal(Line &line)
{
    line.onTrial = false;
    if (line.state.condition == ProviderCondition::Healthy && line.state.failures == 0)
        return;
    if (line.state.condition != ProviderCondition::Healthy)
        qCInfo(portalGateway).noquote() << line.state.provider << "sends again";
    line.state = {line.state.provider, ProviderCondition::Healthy, {}, ErrorClass::None, 0, {}};
    line.unstored = true;
}

void ProviderChain::suspend(Line &line, ErrorClass errorClass, const QString &reason, Instant now,
                            std::optional<std::chrono::seconds> retryAfter)
{
    ProviderState &state = line.state;
    const bool stop = stopsTheLine(errorClass);
    // Answers of messages that were under way when the line stopped tell nothing new.
    if (state.condition == ProviderCondition::Stopped && !line.onTrial && !line.asking)
        return;
    const bool alarm = stop && state.condition != ProviderCondition::Stopped;
    line.window = 1;
    line.onTrial = false;
    line.unstored = true;
    ++state.failures;
    state.errorClass = errorClass;
    state.reason = reason;
    if (stop) {
        state.condition = ProviderCondition::Stopped;
        state.pausedUntil = now + doubled(firstStop, state.failures - 1, longestStop);
    } else if (errorClass == ErrorClass::Rate) {
        state.condition = ProviderCondition::Paused;
        state.pausedUntil = now + retryAfter.value_or(doubled(firstPause, state.failures, longestPause));
    } else if (state.failures >= failuresUntilPause || state.condition != ProviderCondition::Healthy) {
        if (state.condition == ProviderCondition::Healthy)
            state.condition = ProviderCondition::Paused;
        state.pausedUntil =
            now + std::max(doubled(firstPause, state.failures - failuresUntilPause, longestPause),
                           retryAfter.value_or(std::chrono::seconds(0)));
    }
    line.proven = line.proven && state.condition == ProviderCondition::Healthy;
    if (alarm) {
        qCCritical(portalGateway).noquote()
            << "ALARM:" << state.provider << "has stopped:" << errorClassName(errorClass) << reason;
    } else if (state.condition != ProviderCondition::Healthy) {
        qCWarning(portalGateway).noquote()
            << state.provider << "is left alone for a while:" << errorClassName(errorClass) << reason;
    }
}

ProviderChain::Verdict ProviderChain::finished(int index, const SendOutcome &outcome, Instant now)
{
    Line &line = m_lines[index];
    line.underWay = std::max(0, line.underWay - 1);
    if (outcome.isAccepted()) {
        // What was under way before the line stopped, or was told to slow down, is no sign of its health.
        if (!usable(line) &&
            (line.state.condition == ProviderCondition::Stopped || line.state.errorClass == ErrorClass::Rate))
            return {Blame::Message, false};
        line.window = std::min(m_mostAtOnce, line.window + 1);
        heal(line);
        return {Blame::Message, !std::exchange(line.proven, true)};
    }
    switch (outcome.errorClass) {
    case ErrorClass::BadNumber:
    case ErrorClass::Permanent: // the gateway works, and says what is wrong with the message
        if (line.onTrial)
            heal(line);
        return {Blame::Message, false};
    case ErrorClass::Auth:
    case ErrorClass::DeviceOffline:
    case ErrorClass::Quota:
    case ErrorClass::Rate:
        suspend(line, outcome.errorClass, outcome.reason, now, outcome.retryAfter);
        return {Blame::Line, false};
    case ErrorClass::None:
    case ErrorClass::Temporary:
        break;
    }
    // A message is to blame only if the line was fine before; otherwise a dead gateway would use up the
    // tries of whatever is first in the queue. One that may have gone out always counts: it must not go out
    // again and again.
    const bool lineWasFine = line.state.condition == ProviderCondition::Healthy && line.state.failures == 0;
    suspend(line, ErrorClass::Temporary, outcome.reason, now, outcome.retryAfter);
    return {lineWasFine || outcome.maybeSent() ? Blame::Message : Blame::Line, false};
}

QList<int> ProviderChain::toBeAsked(Instant now)
{
    QList<int> lines;
    for (int i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        ProviderState &state = line.state;
        const bool due = line.askSoon || !state.pausedUntil || *state.pausedUntil <= now;
        if (state.condition == ProviderCondition::Healthy || line.asking || line.onTrial || !due)
            continue;
        line.askSoon = false;
        if (state.errorClass == ErrorClass::Rate) { // it was never ill
            line.onTrial = true;
            continue;
        }
        line.asking = true;
        // Another dispatcher need not ask the same while this one waits for the answer.
        state.pausedUntil = now + (state.condition == ProviderCondition::Stopped
                                       ? doubled(firstStop, state.failures - 1, longestStop)
                                       : doubled(firstPause, state.failures - 1, longestPause));
        line.unstored = true;
        lines.append(i);
    }
    return lines;
}

void ProviderChain::asked(int index, const ProviderHealth &health, Instant now)
{
    Line &line = m_lines[index];
    if (health.errorClass != ErrorClass::None) {
        suspend(line, health.errorClass, health.error, now, std::nullopt);
    } else if (health.connection == ProviderHealth::Connection::Disconnected) {
        suspend(line, ErrorClass::DeviceOffline, QStringLiteral("the device is not connected"), now,
                std::nullopt);
    } else if (health.quota && *health.quota <= 0) {
        suspend(line, ErrorClass::Quota, QStringLiteral("nothing left to send with"), now, std::nullopt);
    } else if (health.connection == ProviderHealth::Connection::Connected &&
               (health.quota || line.state.errorClass != ErrorClass::Quota)) {
        line.window = 1;
        heal(line);
    } else { // it cannot say: one message finds out
        line.onTrial = line.state.condition != ProviderCondition::Healthy;
    }
    line.asking = false;
}

void ProviderChain::askSoon()
{
    for (Line &line : m_lines)
        line.askSoon = line.state.condition != ProviderCondition::Healthy;
}

} // namespace portal
