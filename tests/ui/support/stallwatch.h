// SPDX-License-Identifier: GPL-3.0-or-later
// StallWatch: for how long the thread it lives on could not answer its user, turn by turn of its event loop.
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QTimer>

#include <chrono>
#include <optional>

namespace portal::testing {

/// One turn of an event loop, between two looks of a timer that is always due. All in milliseconds; what only
/// Linux tells is 0 elsewhere.
struct LoopTurn
{
    double wall = 0;   ///< as a clock on the wall has it
    double asleep = 0; ///< of it the event loop slept, with nothing to do
    double cpu = 0;    ///< this thread computed (Linux)
    double queued = 0; ///< this thread had something to do and no processor to do it on (Linux)
    double others = 0; ///< the program's other threads computed (Linux)
    qint64 waits = 0;  ///< how often this thread waited for something outside the event loop's sleep (Linux)
    double at = 0;     ///< when it ended, from the phase's beginning

    /// What the program is answerable for: computing, waiting for a lock or a disk, and standing in the queue
    /// behind its own threads. Not what only a virtual machine's host can have taken: an event loop that
    /// slept longer than it was told to, and time in which a thread neither computed nor waited. Nor the
    /// queue behind other programs.
    double stall() const;
};

class StallWatch : public QObject
{
    Q_OBJECT

public:
    explicit StallWatch(std::chrono::milliseconds interval = std::chrono::milliseconds(1));
    ~StallWatch() override;

    /// From now on turns belong to this phase.
    void begin(const QString &phase);
    void end();

    /// The longest of any phase, in milliseconds.
    double longestStall() const;
    double longestWall() const;
    /// The longest of each phase, for people.
    QString report() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Moment
    {
        qint64 wall = 0; // nanoseconds, all of them
        qint64 cpu = 0;
        qint64 queued = 0;
        qint64 program = 0; // all its threads'
        qint64 waits = 0;   // a number
    };
    struct Phase
    {
        LoopTurn stall; // the turn that was longest by each measure
        LoopTurn wall;
        LoopTurn cpu;
        qint64 begun = 0;
        int turns = 0;
    };

    Moment now();
    void look();
    void fallAsleep();
    void wakeUp();

    QTimer m_timer;
    QElapsedTimer m_clock;
    QFile m_schedule; // Linux tells how long a thread stood in the queue for a processor
    std::optional<Moment> m_last;
    std::optional<Moment> m_sleepsSince;
    qint64 m_slept = 0;      // nanoseconds of this turn
    qint64 m_sleepWaits = 0; // of this turn's waits, those that were its sleep
    QString m_phase;
    QMap<QString, Phase> m_phases;
};

} // namespace portal::testing
