// SPDX-License-Identifier: GPL-3.0-or-later
// Time that was computed, however busy the machine is with other things. In nanoseconds; only Linux tells.
#pragma once

#include <QtCore/QtGlobal>

#include <optional>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace portal::testing {

#ifdef Q_OS_LINUX
inline qint64 clockTime(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}
#endif

/// Of the calling thread.
inline std::optional<qint64> threadTime()
{
#ifdef Q_OS_LINUX
    return clockTime(CLOCK_THREAD_CPUTIME_ID);
#else
    return std::nullopt;
#endif
}

/// Of all the program's threads.
inline std::optional<qint64> programTime()
{
#ifdef Q_OS_LINUX
    return clockTime(CLOCK_PROCESS_CPUTIME_ID);
#else
    return std::nullopt;
#endif
}

} // namespace portal::testing
