// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/runloop.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

namespace portal::testing {

void runLoop(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

bool runLoopUntil(const std::function<bool()> &condition, std::chrono::milliseconds most)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.hasExpired(most.count()))
            return false;
        runLoop(std::chrono::milliseconds(1));
    }
    return true;
}

} // namespace portal::testing
