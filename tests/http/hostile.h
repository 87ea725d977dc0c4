// SPDX-License-Identifier: GPL-3.0-or-later
// What the suites of hostile clients share: short limits, memory as the system counts it, patience.
#pragma once

#include "tests/http/liveserver.h"

#include <QtCore/QFile>
#include <QtCore/QString>

#include <unistd.h>

namespace portal::testing {

// The sanitizers keep shadows of their own: memory is measured without them.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memoryIsMeasurable = false;
#else
constexpr bool memoryIsMeasurable = true;
#endif

constexpr qint64 megabyte = 1024 * 1024;
/// For an honest client on a machine that does other things too; a served one needs a millisecond.
constexpr std::chrono::milliseconds soon(2000);

/// The resident memory of a process (Linux).
inline qint64 residentBytes(qint64 process = getpid())
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// The default limits, with times so short that a test can outwait them.
inline http::ServerSettings hurried()
{
    using namespace std::chrono_literals;
    http::ServerSettings settings;
    settings.limits.headTime = 400ms;
    settings.limits.rateWindow = 400ms;
    settings.limits.idleTime = 400ms;
    settings.limits.lingerTime = 400ms;
    return settings;
}

} // namespace portal::testing
