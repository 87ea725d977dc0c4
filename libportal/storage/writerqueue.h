// SPDX-License-Identifier: GPL-3.0-or-later
// WriterQueue: lets the threads of one process take SQLite's single write lock in the order they came.
// SQLite's own busy handler sleeps and retries, which is slow and unfair; it stays for other processes.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace portal {

class WriterQueue
{
public:
    /// False when the turn did not come in time.
    bool enter(std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        if (!m_busy && m_waiting.empty()) {
            m_busy = true;
            return true;
        }
        Ticket ticket;
        m_waiting.push_back(&ticket);
        if (ticket.called.wait_for(lock, patience, [&] { return ticket.served; }))
            return true;
        std::erase(m_waiting, &ticket);
        return false;
    }

    void leave()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_waiting.empty()) {
            m_busy = false;
            return;
        }
        Ticket *next = m_waiting.front();
        m_waiting.pop_front();
        next->served = true; // the lock passes on without becoming free: nobody can jump the queue
        next->called.notify_one();
    }

private:
    struct Ticket
    {
        std::condition_variable called;
        bool served = false;
    };

    std::mutex m_mutex;
    std::deque<Ticket *> m_waiting;
    bool m_busy = false;
};

} // namespace portal
