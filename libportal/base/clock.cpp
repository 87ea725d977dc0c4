// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/clock.h"

namespace portal {

Clock::~Clock() = default;

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace portal
