// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/passwordturns.h"

#include <utility>

namespace portal {

namespace {

constexpr std::chrono::seconds comeBackAfter{2};

} // namespace

PasswordTurns::Turn::Turn(Turn &&other) noexcept : m_turns(std::exchange(other.m_turns, nullptr)) {}

PasswordTurns::Turn::~Turn()
{
    if (!m_turns)
        return;
    {
        const std::lock_guard lock(m_turns->m_mutex);
        --m_turns->m_taken;
    }
    m_turns->m_free.notify_one();
}

Result<PasswordTurns::Turn> PasswordTurns::take(std::chrono::milliseconds wait)
{
    std::unique_lock lock(m_mutex);
    if (m_taken >= atOnce) {
        if (m_waiting >= waiting)
            return failure(Error::tooManyRequests(comeBackAfter));
        ++m_waiting;
        const bool free = m_free.wait_for(lock, wait, [this] { return m_taken < atOnce; });
        --m_waiting;
        if (!free)
            return failure(Error::tooManyRequests(comeBackAfter));
    }
    ++m_taken;
    return Turn(*this);
}

} // namespace portal
