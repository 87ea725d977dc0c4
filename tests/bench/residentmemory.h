// SPDX-License-Identifier: GPL-3.0-or-later
// What a process holds in memory, and held at most, as Linux tells.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QString>

namespace portal::bench {

/// Megabytes of a line of /proc/…/status: "VmRSS:" now, "VmHWM:" at most; 0 where nobody can tell.
inline double memoryMegabytes(qint64 processId, const char *line)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &one : file.readAll().split('\n')) {
        if (one.startsWith(line))
            return one.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace portal::bench
