// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/gate/descriptors.h"

#include <QtCore/QtGlobal>

#include <algorithm>

#ifndef Q_OS_WIN
#include <sys/resource.h>
#endif

namespace portal::http {

int connectionsThatFit(int wanted)
{
#ifdef Q_OS_WIN
    return wanted; // sockets are handles there, bounded by memory alone
#else
    constexpr rlim_t reserve = 256;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return wanted;
    const rlim_t needed = rlim_t(wanted) + reserve;
    if (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < needed) {
        rlimit raised = limit;
        raised.rlim_cur = limit.rlim_max == RLIM_INFINITY ? needed : std::min(needed, limit.rlim_max);
        if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    if (limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= needed)
        return wanted;
    return limit.rlim_cur > 2 * reserve ? int(limit.rlim_cur - reserve) : int(limit.rlim_cur / 2);
#endif
}

} // namespace portal::http
