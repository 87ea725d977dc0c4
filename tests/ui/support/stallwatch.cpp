// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stallwatch.h"

#include <QtCore/QEventLoop>
#include <QtCore/QStringList>
#include <QtTest/QtTest>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace portal::testing {

namespace {

constexpr auto interval = std::chrono::milliseconds(1);

double milliseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

} // namespace

StallWatch::StallWatch()
{
    m_clock.start();
#ifdef Q_OS_LINUX
    m_schedule.setFileName(QStringLiteral("/proc/thread-self/schedstat"));
    m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
#endif
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StallWatch::look);
    m_timer.start(interval);
}

StallWatch::~StallWatch() = default;

StallWatch::Moment StallWatch::now()
{
    Moment moment;
    moment.wall = m_clock.nsecsElapsed();
#ifdef Q_OS_LINUX
    timespec cpu{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &cpu);
    moment.cpu = qint64(cpu.tv_sec) * 1'000'000'000 + cpu.tv_nsec;
    // "ran waited slices", in nanoseconds, read anew from the file's beginning.
    if (m_schedule.isOpen() && m_schedule.seek(0))
        moment.queued = m_schedule.read(100).split(' ').value(1).toLongLong();
#endif
    return moment;
}

void StallWatch::begin(const QString &phase)
{
    m_phase = phase;
    m_last = now();
    m_phases.insert(phase, {});
    m_phases[phase].begun = m_last->wall;
}

void StallWatch::end()
{
    m_last.reset();
}

void StallWatch::look()
{
    if (!m_last)
        return;
    const Moment then = *m_last;
    m_last = now();
    LoopTurn turn;
    turn.wall = milliseconds(m_last->wall - then.wall);
    turn.cpu = milliseconds(m_last->cpu - then.cpu);
    turn.queued = milliseconds(m_last->queued - then.queued);
    Phase &phase = m_phases[m_phase];
    turn.at = milliseconds(m_last->wall - phase.begun);
    ++phase.turns;
    if (turn.wall > phase.wall.wall)
        phase.wall = turn;
    if (turn.own() > phase.own.own())
        phase.own = turn;
    if (turn.cpu > phase.cpu.cpu)
        phase.cpu = turn;
}

LoopTurn StallWatch::longestOwn() const
{
    LoopTurn longest;
    for (const Phase &phase : m_phases) {
        if (phase.own.own() > longest.own())
            longest = phase.own;
    }
    return longest;
}

double StallWatch::longestCpu() const
{
    double longest = 0;
    for (const Phase &phase : m_phases)
        longest = qMax(longest, phase.cpu.cpu);
    return longest;
}

QString StallWatch::report() const
{
    QStringList lines;
    for (auto it = m_phases.begin(); it != m_phases.end(); ++it)
        lines.append(
            QStringLiteral("%1: computing %2 ms (at %3), own %4 ms, wall %5 ms (%6 of it queued), %7 turns")
                .arg(it.key())
                .arg(it->cpu.cpu, 0, 'f', 1)
                .arg(it->cpu.at, 0, 'f', 0)
                .arg(it->own.own(), 0, 'f', 1)
                .arg(it->wall.wall, 0, 'f', 1)
                .arg(it->wall.queued, 0, 'f', 1)
                .arg(it->turns));
    return lines.join(QStringLiteral("; "));
}

QString stallsOfEveryWalk(double most, const std::function<void(StallWatch &)> &walk)
{
    constexpr int walks = 3;
    QString report;
    for (int i = 0; i < walks; ++i) {
        StallWatch watch;
        walk(watch);
        if (QTest::currentTestFailed() || watch.longestCpu() <= most)
            return {};
        report = watch.report();
    }
    return report;
}

void runLoop(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

bool runLoopUntil(const std::function<bool()> &condition, std::chrono::milliseconds most)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.hasExpired(most.count()))
            return false;
        runLoop(interval);
    }
    return true;
}

} // namespace portal::testing
