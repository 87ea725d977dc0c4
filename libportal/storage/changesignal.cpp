// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/changesignal.h"

#include <utility>

namespace portal {

ChangeSignal::Subscription::Subscription(Subscription &&other) noexcept
    : m_signal(std::exchange(other.m_signal, nullptr)), m_id(other.m_id)
{
}

ChangeSignal::Subscription &ChangeSignal::Subscription::operator=(Subscription &&other) noexcept
{
    std::swap(m_signal, other.m_signal);
    std::swap(m_id, other.m_id);
    return *this;
}

ChangeSignal::Subscription::~Subscription()
{
    if (m_signal)
        m_signal->unsubscribe(m_id);
}

ChangeSignal::Subscription ChangeSignal::subscribe(Listener listener)
{
    const std::scoped_lock lock(m_mutex);
    const int id = m_nextId++;
    m_listeners.emplace(id, std::move(listener));
    return {*this, id};
}

void ChangeSignal::unsubscribe(int id)
{
    const std::scoped_lock lock(m_mutex);
    m_listeners.erase(id);
}

void ChangeSignal::raise(const QString &entity)
{
    const std::scoped_lock lock(m_mutex); // held while calling: after unsubscribe() no call is under way
    for (const auto &[id, listener] : m_listeners)
        listener(entity);
}

} // namespace portal
