// SPDX-License-Identifier: GPL-3.0-or-later
// PasswordTurns: how many passwords a process looks at in the same moment. Each takes 64 MiB and a core, and
// strangers may ask for it: without a limit they would have the memory and every handler's thread.
// One object serves the whole process; it knows no passwords.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace portal {

class PORTAL_EXPORT PasswordTurns
{
public:
    static constexpr int atOnce = 2;
    /// Callers that wait hold their thread: all but this many are sent away at once.
    static constexpr int waiting = 1;
    static constexpr std::chrono::milliseconds patience{1000};

    /// A place among those at work; given back at its end. The PasswordTurns it is of outlives it.
    class PORTAL_EXPORT Turn
    {
    public:
        Turn(Turn &&other) noexcept;
        Turn &operator=(Turn &&) = delete;
        ~Turn();

    private:
        friend class PasswordTurns;
        explicit Turn(PasswordTurns &turns) : m_turns(&turns) {}

        PasswordTurns *m_turns;
    };

    /// Waits a moment if need be. TooManyRequests with retryAfter if it is nobody's turn to come in.
    /// Thread-safe.
    Result<Turn> take(std::chrono::milliseconds wait = patience);

private:
    std::mutex m_mutex;
    std::condition_variable m_free;
    int m_taken = 0;
    int m_waiting = 0;
};

} // namespace portal
