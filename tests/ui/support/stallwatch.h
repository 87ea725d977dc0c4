// SPDX-License-Identifier: GPL-3.0-or-later
// StallWatch: how long the thread it lives on was away from its event loop, turn by turn, and why: its own
// work, waiting for something, or waiting for a processor that others had.
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace portal::testing {

/// One turn of an event loop, between two looks of a timer that is always due.
struct LoopTurn
{
    double wall = 0;   ///< milliseconds, as a clock on the wall has them
    double cpu = 0;    ///< of them this thread was computing; 0 where nobody can tell
    double queued = 0; ///< of them others had the processor that it waited for; 0 where nobody can tell
    double at = 0;     ///< when it ended, from the phase's beginning

    /// What is the program's doing on a machine however busy: computing, or waiting for a lock or a disk.
    double own() const { return wall - queued; }
};

class StallWatch : public QObject
{
    Q_OBJECT

public:
    StallWatch();
    ~StallWatch() override;

    /// From now on turns belong to this phase.
    void begin(const QString &phase);
    void end();

    /// The longest of any phase.
    LoopTurn longestOwn() const;
    double longestCpu() const;
    /// The longest of each phase, for people.
    QString report() const;

private:
    struct Moment
    {
        qint64 wall = 0; // nanoseconds, all of them
        qint64 cpu = 0;
        qint64 queued = 0;
    };
    struct Phase
    {
        LoopTurn wall; // the turn that was longest by each measure
        LoopTurn own;
        LoopTurn cpu;
        qint64 begun = 0;
        int turns = 0;
    };

    Moment now();
    void look();

    QTimer m_timer;
    QElapsedTimer m_clock;
    QFile m_schedule; // Linux tells how long a thread stood in the queue for a processor
    std::optional<Moment> m_last;
    QString m_phase;
    QMap<QString, Phase> m_phases;
};

/// Walks through a window, three times at most, until in one walk no turn of the event loop computed for
/// longer than `most` milliseconds: then empty, otherwise what the last walk was like. A pause of the machine
/// does not come again; one of the program does, each time.
QString stallsOfEveryWalk(double most, const std::function<void(StallWatch &)> &walk);

/// Lets the event loop run, as a program does: unlike QTest::qWait it never sleeps beside it.
void runLoop(std::chrono::milliseconds time);
/// The same until `condition` holds; false when `most` has passed.
bool runLoopUntil(const std::function<bool()> &condition, std::chrono::milliseconds most);

} // namespace portal::testing
