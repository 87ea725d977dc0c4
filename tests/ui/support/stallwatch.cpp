// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stallwatch.h"

#include "tests/support/cputime.h"

#include <QtCore/QAbstractEventDispatcher>
#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QStringList>

#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace portal::testing {

namespace {

double milliseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

} // namespace

double LoopTurn::stall() const
{
    const double notMine = qMax(0.0, queued - others);
#ifdef Q_OS_LINUX
    if (waits == 0)
        return cpu + queued - notMine;
#endif
    return wall - asleep - notMine;
}

StallWatch::StallWatch(std::chrono::milliseconds interval)
{
    m_clock.start();
#ifdef Q_OS_LINUX
    m_schedule.setFileName(QStringLiteral("/proc/thread-self/schedstat"));
    m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
#endif
    // "awake" comes too late with some dispatchers, after what woke them was delivered: the first event that
    // is delivered comes at the right time with all.
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &StallWatch::fallAsleep);
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &StallWatch::wakeUp);
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StallWatch::look);
    m_timer.start(interval);
}

StallWatch::~StallWatch() = default;

// Its numbers are read one after the other: interrupted meanwhile, they do not belong together.
StallWatch::Moment StallWatch::now()
{
    constexpr qint64 together = 500'000; // nanoseconds
    Moment moment;
    do {
        moment.wall = m_clock.nsecsElapsed();
        moment.cpu = threadTime().value_or(0);
        moment.program = programTime().value_or(0);
#ifdef Q_OS_LINUX
        rusage usage{};
        getrusage(RUSAGE_THREAD, &usage);
        moment.waits = usage.ru_nvcsw;
        // "ran waited slices", in nanoseconds, read anew from the file's beginning.
        if (m_schedule.isOpen() && m_schedule.seek(0))
            moment.queued = m_schedule.read(100).split(' ').value(1).toLongLong();
#endif
    } while (m_clock.nsecsElapsed() - moment.wall > together);
    return moment;
}

void StallWatch::begin(const QString &phase)
{
    m_phase = phase;
    m_last = now();
    m_sleepsSince.reset();
    m_slept = 0;
    m_sleepWaits = 0;
    m_phases.insert(phase, {});
    m_phases[phase].begun = m_last->wall;
}

void StallWatch::end()
{
    m_last.reset();
}

void StallWatch::fallAsleep()
{
    if (m_last)
        m_sleepsSince = now();
}

void StallWatch::wakeUp()
{
    if (!m_last || !m_sleepsSince)
        return;
    const Moment woken = now();
    m_slept += qMax<qint64>(0, woken.wall - m_sleepsSince->wall - (woken.cpu - m_sleepsSince->cpu) -
                                   (woken.queued - m_sleepsSince->queued));
    m_sleepWaits += woken.waits - m_sleepsSince->waits;
    m_sleepsSince.reset();
}

bool StallWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (m_sleepsSince)
        wakeUp();
    return QObject::eventFilter(watched, event);
}

void StallWatch::look()
{
    if (!m_last)
        return;
    const Moment then = *m_last;
    m_last = now();
    LoopTurn turn;
    turn.wall = milliseconds(m_last->wall - then.wall);
    turn.asleep = milliseconds(std::exchange(m_slept, 0));
    turn.cpu = milliseconds(m_last->cpu - then.cpu);
    turn.queued = milliseconds(m_last->queued - then.queued);
    turn.others = milliseconds(m_last->program - then.program) - turn.cpu;
    turn.waits = m_last->waits - then.waits - std::exchange(m_sleepWaits, 0);
    Phase &phase = m_phases[m_phase];
    turn.at = milliseconds(m_last->wall - phase.begun);
    ++phase.turns;
    if (turn.stall() > phase.stall.stall())
        phase.stall = turn;
    if (turn.wall > phase.wall.wall)
        phase.wall = turn;
    if (turn.cpu > phase.cpu.cpu)
        phase.cpu = turn;
}

double StallWatch::longestStall() const
{
    double longest = 0;
    for (const Phase &phase : m_phases)
        longest = qMax(longest, phase.stall.stall());
    return longest;
}

double StallWatch::longestWall() const
{
    double longest = 0;
    for (const Phase &phase : m_phases)
        longest = qMax(longest, phase.wall.wall);
    return longest;
}

QString StallWatch::report() const
{
    QStringList lines;
    for (auto it = m_phases.begin(); it != m_phases.end(); ++it)
        lines.append(QStringLiteral("%1: stalled %2 ms (at %3 ms: computing %4, queued %5, others %6, "
                                    "%7 waits), computing %8 ms, wall %9 ms (%10 of it asleep), %11 turns")
                         .arg(it.key())
                         .arg(it->stall.stall(), 0, 'f', 1)
                         .arg(it->stall.at, 0, 'f', 0)
                         .arg(it->stall.cpu, 0, 'f', 1)
                         .arg(it->stall.queued, 0, 'f', 1)
                         .arg(it->stall.others, 0, 'f', 1)
                         .arg(it->stall.waits)
                         .arg(it->cpu.cpu, 0, 'f', 1)
                         .arg(it->wall.wall, 0, 'f', 1)
                         .arg(it->wall.asleep, 0, 'f', 1)
                         .arg(it->turns));
    return lines.join(QStringLiteral("; "));
}

} // namespace portal::testing
