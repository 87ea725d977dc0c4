// SPDX-License-Identifier: GPL-3.0-or-later
// FixedClock: a clock that moves only when a test says so. Thread-safe.
#pragma once

#include "libportal/base/clock.h"

#include <atomic>

namespace portal::testing {

class FixedClock final : public Clock
{
public:
    /// 2026-11-20 02:00:00 UTC, nine in the morning in WIB.
    FixedClock() : m_now(1795140000000) {}
    explicit FixedClock(Instant now) : m_now(toMillis(now)) {}

    Instant now() const override { return fromMillis(m_now.load()); }
    void set(Instant now) { m_now.store(toMillis(now)); }
    void advance(std::chrono::milliseconds by) { m_now.fetch_add(by.count()); }

private:
    std::atomic<qint64> m_now;
};

} // namespace portal::testing
