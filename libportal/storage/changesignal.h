// SPDX-License-Identifier: GPL-3.0-or-later
// ChangeSignal: tells the threads of this process that something was committed, so that nobody polls.
// What another process commits is not heard here. Thread-safe; listeners are called on the committing thread
// and must only hand the news on.
#pragma once

#include "libportal/base/export.h"

#include <QtCore/QString>

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace portal {

class PORTAL_EXPORT ChangeSignal
{
public:
    using Listener = std::function<void(const QString &entity)>;

    /// Listening ends when this is destroyed; it must not outlive the signal.
    class PORTAL_EXPORT Subscription
    {
    public:
        Subscription() = default;
        Subscription(ChangeSignal &signal, int id) : m_signal(&signal), m_id(id) {}
        Subscription(Subscription &&other) noexcept;
        Subscription &operator=(Subscription &&other) noexcept;
        ~Subscription();

    private:
        ChangeSignal *m_signal = nullptr;
        int m_id = 0;
    };

    [[nodiscard]] Subscription subscribe(Listener listener);
    void raise(const QString &entity);

private:
    void unsubscribe(int id);

    std::mutex m_mutex;
    std::map<int, Listener> m_listeners;
    int m_nextId = 1;
};

} // namespace portal
