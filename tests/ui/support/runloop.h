// SPDX-License-Identifier: GPL-3.0-or-later
// Letting the event loop run as a program does: unlike QTest::qWait it never sleeps beside it, which a window
// that is watched for standing still would have to answer for.
#pragma once

#include <chrono>
#include <functional>

namespace portal::testing {

void runLoop(std::chrono::milliseconds time);
/// Until `condition` holds; false when `most` has passed.
bool runLoopUntil(const std::function<bool()> &condition, std::chrono::milliseconds most);

} // namespace portal::testing
