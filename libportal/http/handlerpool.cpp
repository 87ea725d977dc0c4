// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/handlerpool.h"

#include <QtCore/QThread>

namespace portal::http {

HandlerPool::HandlerPool(int threads, int queueLimit, PortalFactory portals)
    : m_threadCount(threads), m_queueLimit(queueLimit), m_portals(std::move(portals))
{
}

HandlerPool::~HandlerPool()
{
    stop();
}

Result<void> HandlerPool::start()
{
    {
        const std::lock_guard lock(m_mutex);
        m_running = true;
        m_ready = 0;
        m_ended = 0;
        m_failure.reset();
    }
    for (int i = 0; i < m_threadCount; ++i) {
        m_threads.emplace_back(QThread::create([this] { work(); }));
        m_threads.back()->setObjectName(QStringLiteral("handler-%1").arg(i + 1));
        m_threads.back()->start();
    }
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ready == m_threadCount; });
    if (m_failure) {
        Error failed = *m_failure;
        lock.unlock();
        stop();
        return failure(std::move(failed));
    }
    return {};
}

bool HandlerPool::submit(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_running || m_queue.size() >= std::size_t(m_queueLimit))
            return false;
        m_queue.push_back(std::move(task));
        m_queued.store(int(m_queue.size()), std::memory_order_relaxed);
    }
    m_wake.notify_one();
    return true;
}

std::deque<HandlerPool::Task> HandlerPool::stop()
{
    std::deque<Task> forgotten;
    {
        const std::lock_guard lock(m_mutex);
        m_running = false;
        forgotten.swap(m_queue);
        m_queued = 0;
    }
    m_wake.notify_all();
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ended >= int(m_threads.size()); });
    }
    for (const auto &thread : m_threads)
        thread->wait();
    m_threads.clear();
    return forgotten;
}

void HandlerPool::work()
{
    {
        const std::shared_ptr<Portal> portal = makePortal();
        while (portal) {
            const Task task = nextTask();
            if (!task)
                break;
            task(*portal);
        }
    }
    const std::lock_guard lock(m_mutex);
    ++m_ended;
    m_changed.notify_all();
}

std::shared_ptr<Portal> HandlerPool::makePortal()
{
    Result<std::shared_ptr<Portal>> made = m_portals();
    const std::lock_guard lock(m_mutex);
    ++m_ready;
    m_changed.notify_all();
    if (made && *made)
        return std::move(*made);
    if (!m_failure)
        m_failure = made ? Error::internal(QStringLiteral("the factory made no portal")) : made.error();
    return nullptr;
}

// The next task, as soon as there is one; none when the pool stops.
HandlerPool::Task HandlerPool::nextTask()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return !m_running || !m_queue.empty(); });
    if (!m_running)
        return {};
    Task task = std::move(m_queue.front());
    m_queue.pop_front();
    m_queued.store(int(m_queue.size()), std::memory_order_relaxed);
    return task;
}

} // namespace portal::http
