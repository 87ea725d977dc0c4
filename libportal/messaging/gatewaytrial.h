// SPDX-License-Identifier: GPL-3.0-or-later
// GatewayTrial: sends a test message through gateways, one after the other until one takes it, and tells what
// each answered. Past the outbox: nothing is queued, paced or tried again. Works on a thread of its own;
// made, called, stopped and destroyed on one other thread, on which its futures are finished.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/messaging/providers/providersettings.h"

#include <QtCore/QFuture>
#include <QtCore/QFutureInterface>
#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtCore/QThread>

namespace portal {

class DatabaseSource;
class KeyRing;

struct GatewayTrialPlan
{
    QList<ProviderSettings> lines;
    QMap<QString, QString> secrets; ///< by ProviderSecret::name
    OutgoingMessage message;
};

struct TrialAnswer
{
    QString provider;
    SendOutcome outcome;

    bool operator==(const TrialAnswer &) const = default;
};

class PORTAL_EXPORT GatewayTrial
{
public:
    /// No gateway is waited for longer than this, whatever its settings say.
    static constexpr std::chrono::seconds longestWait{15};
    /// No further gateway is asked after this.
    static constexpr std::chrono::seconds longestTrial{45};

    using Answers = Result<QList<TrialAnswer>>;

    /// Both outlive it; they are the simulator's.
    GatewayTrial(const DatabaseSource &source, const Clock &clock, const KeyRing &keys);
    /// Stops.
    ~GatewayTrial();

    /// In the order in which they were asked; the last one took the message, or none did. Unavailable when it
    /// is stopped meanwhile.
    QFuture<Answers> send(const GatewayTrialPlan &plan);

    void stop();

private:
    class Sender;

    void finish(quint64 id, const Answers &answers);

    const DatabaseSource &m_source;
    const Clock &m_clock;
    const KeyRing &m_keys;
    QObject m_home;
    QHash<quint64, QFutureInterface<Answers>> m_asked;
    quint64 m_last = 0;
    bool m_stopped = false;
    QThread m_thread;
    Sender *m_sender = nullptr; // lives on m_thread, and goes with it
};

} // namespace portal
