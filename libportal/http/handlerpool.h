// SPDX-License-Identifier: GPL-3.0-or-later
// HandlerPool: the threads that handlers run on, each with a Portal of its own, and the bounded queue before
// them. It knows nothing of HTTP.
#pragma once

#include "libportal/base/result.h"
#include "libportal/http/export.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

class QThread;

namespace portal {
class Portal;
}

namespace portal::http {

class PORTAL_HTTP_EXPORT HandlerPool
{
public:
    using Task = std::function<void(Portal &)>;
    using PortalFactory = std::function<Result<std::shared_ptr<Portal>>()>;

    HandlerPool(int threads, int queueLimit, PortalFactory portals);
    /// Stops.
    ~HandlerPool();

    /// Starts the threads and waits until each has its portal; the first error ends it all again.
    Result<void> start();
    /// False, and nothing done, if the queue is full or the pool is not running. The task must not throw.
    [[nodiscard]] bool submit(Task task);
    /// Waits for what runs, and lets go of the portals on their threads. Gives back what waited in the queue
    /// and will not run: it may hold what must end on the thread it came from.
    std::deque<Task> stop();

    int queued() const { return m_queued.load(std::memory_order_relaxed); }

private:
    void work();
    std::shared_ptr<Portal> makePortal();
    Task nextTask();

    const int m_threadCount;
    const int m_queueLimit;
    PortalFactory m_portals;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_changed; // a thread is ready or has ended
    std::deque<Task> m_queue;
    std::vector<std::unique_ptr<QThread>> m_threads;
    std::optional<Error> m_failure;
    int m_ready = 0;
    int m_ended = 0;
    bool m_running = false;
    std::atomic<int> m_queued = 0;
};

} // namespace portal::http
