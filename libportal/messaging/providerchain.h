// SPDX-License-Identifier: GPL-3.0-or-later
// ProviderChain: which gateway sends next, how many messages at once, and when a silent or refused one is
// asked again. Decides only: it calls nobody and stores nothing. The states are shared by all dispatchers
// through the database; the rest (windows, what is under way) is this dispatcher's own.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/instant.h"
#include "libportal/messaging/providers/sendoutcome.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace portal {

enum class ProviderCondition {
    Healthy,
    Paused,  ///< too fast, or it failed twice in a row: tried again by itself before long
    Stopped, ///< token, device or quota: somebody has to see to it; asked after its health now and then
};

PORTAL_EXPORT QString providerConditionName(ProviderCondition condition);
PORTAL_EXPORT std::optional<ProviderCondition> providerConditionFromName(QStringView name);

struct ProviderState
{
    QString provider;
    ProviderCondition condition = ProviderCondition::Healthy;
    QString reason;
    ErrorClass errorClass = ErrorClass::None;
    int failures = 0; ///< in a row
    std::optional<Instant> pausedUntil;

    bool operator==(const ProviderState &) const = default;
};

class ProviderChain
{
public:
    /// Whose fault a failed try is; only its own faults count against a message.
    enum class Blame { Message, Line };

    /// What an outcome or an answer about health meant.
    struct Verdict
    {
        Blame blame = Blame::Message;
        /// A message got through after trouble: what waits for this gateway need not wait longer.
        bool recovered = false;
    };

    struct Turn
    {
        int line = 0;
        int messages = 0;      ///< how many may be given to it now
        bool isProven = false; ///< it has just taken some
    };

    /// `names` in the order of the chain; at most `mostAtOnce` messages under way per line.
    ProviderChain(const QStringList &names, int mostAtOnce);

    /// What the database says; a line whose own news is not stored yet keeps it.
    void adopt(const QList<ProviderState> &stored);
    /// The news that is to be stored; each is given out until stored() is called.
    QList<ProviderState> unstored() const;
    void stored();

    /// The first line that can take something now. A line that is busy is waited for; a line that is ill is
    /// passed over.
    std::optional<Turn> next(Instant now) const;
    bool hasUsable() const;
    void began(int line, Instant now);

    Verdict finished(int line, const SendOutcome &outcome, Instant now);

    /// Lines to be asked after their health now; each is asked once until asked() is answered.
    QList<int> toBeAsked(Instant now);
    void asked(int line, const ProviderHealth &health, Instant now);
    /// Asks every line that is not healthy as soon as possible: the settings may be others now.
    void askSoon();

    const QString &nameOf(int line) const { return m_lines[line].state.provider; }

private:
    struct Line
    {
        ProviderState state;
        int window = 1; ///< messages at once: one more for each that is taken, 1 after trouble or idleness
        int underWay = 0;
        Instant lastUsed;
        bool onTrial = false; ///< ill, but nothing says so any more: one message may try
        bool asking = false;
        bool askSoon = false;
        bool proven = true; ///< a message was taken since it was last left alone
        bool unstored = false;
    };

    bool usable(const Line &line) const;
    int windowOf(const Line &line, Instant now) const;
    void heal(Line &line);
    void suspend(Line &line, ErrorClass errorClass, const QString &reason, Instant now,
                 std::optional<std::chrono::seconds> retryAfter);

    QList<Line> m_lines;
    int m_mostAtOnce;
};

} // namespace portal
