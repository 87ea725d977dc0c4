// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/worker.h"

#include <QtCore/QThread>

#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace portal {

namespace {

#ifdef Q_OS_LINUX
// A third of a usual thread's share of a processor. Less might starve one that holds a lock of the database.
constexpr int niceGivingWay = 5;
#endif

void giveWay()
{
#ifdef Q_OS_LINUX
    // QThread's priorities do nothing under Linux's usual scheduler; a thread's own nice value does. 0 is the
    // calling thread here, and not its process as POSIX would have it: setpriority(2), "C library/kernel
    // differences". Refused, the thread works on at the usual pace.
    setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + niceGivingWay);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace

WorkerThread::WorkerThread(const QString &name, Pace pace, std::function<void()> atEnd)
    : m_atEnd(std::move(atEnd)), m_pace(pace), m_thread(QThread::create([this] { work(); }))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

WorkerThread::~WorkerThread()
{
    stop(QDeadlineTimer::Forever);
}

void WorkerThread::post(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_stopping) {
            m_queue.push_back(std::exchange(job, {}));
            m_wake.notify_one();
        }
    }
    if (job)
        job(Fate::Refuse);
}

quint64 WorkerThread::hold(Job job, std::chrono::milliseconds delay)
{
    quint64 id = 0;
    {
        const std::scoped_lock lock(m_mutex);
        id = ++m_lastHeld;
        // What a running job asks for while the worker stops is still carried out.
        if (!m_stopping || isOwnThread()) {
            m_held.emplace(Clock::now() + delay, Held{id, std::exchange(job, {})});
            m_wake.notify_one();
        }
    }
    if (job)
        job(Fate::Refuse);
    return id;
}

bool WorkerThread::drop(quint64 held)
{
    Job job;
    {
        const std::scoped_lock lock(m_mutex);
        for (auto it = m_held.begin(); it != m_held.end(); ++it) {
            if (it->second.id == held) {
                job = std::move(it->second.job);
                m_held.erase(it);
                break;
            }
        }
    }
    if (!job)
        return false;
    job(Fate::Drop);
    return true;
}

void WorkerThread::hurry()
{
    const std::scoped_lock lock(m_mutex);
    for (auto &[due, held] : std::exchange(m_held, {}))
        m_held.emplace(Clock::time_point::min(), std::move(held));
    m_wake.notify_one();
}

void WorkerThread::deliver(std::function<void()> answer)
{
    const std::scoped_lock lock(m_mutex);
    m_answers.push_back(std::move(answer));
    if (m_answers.size() == 1)
        QMetaObject::invokeMethod(
            &m_home, [this] { deliverAll(); }, Qt::QueuedConnection);
}

void WorkerThread::deliverAll()
{
    std::vector<std::function<void()>> answers;
    {
        const std::scoped_lock lock(m_mutex);
        answers.swap(m_answers);
    }
    for (const auto &answer : answers)
        answer();
}

bool WorkerThread::stop(QDeadlineTimer deadline)
{
    std::deque<Job> refused;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        refused.swap(m_queue);
    }
    m_wake.notify_one();
    for (const Job &job : refused)
        job(Fate::Refuse);
    const bool ended = m_thread->wait(deadline);
    deliverAll();
    return ended;
}

bool WorkerThread::isOwnThread() const
{
    return QThread::currentThread() == m_thread.get();
}

void WorkerThread::work()
{
    if (m_pace == Pace::GivesWay)
        giveWay();
    std::unique_lock lock(m_mutex);
    for (;;) {
        Job job;
        if (!m_held.empty() && (m_stopping || m_held.begin()->first <= Clock::now())) {
            job = std::move(m_held.begin()->second.job);
            m_held.erase(m_held.begin());
        } else if (!m_queue.empty()) {
            job = std::move(m_queue.front());
            m_queue.pop_front();
        } else if (m_stopping) {
            break;
        } else if (m_held.empty()) {
            m_wake.wait(lock);
            continue;
        } else {
            m_wake.wait_until(lock, m_held.begin()->first);
            continue;
        }
        lock.unlock();
        job(Fate::CarryOut);
        job = {}; // with what it captured, on this thread
        lock.lock();
    }
    lock.unlock();
    m_atEnd();
}

} // namespace portal
