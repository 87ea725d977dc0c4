// SPDX-License-Identifier: GPL-3.0-or-later
// OtpFailures: the wrong codes given for one number, whatever the challenge (S05): a new code does not make
// them forgotten, nor does a right one.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/instant.h"

#include <optional>

namespace portal {

struct CodeSettings;

struct PORTAL_EXPORT OtpFailures
{
    int failures = 0;
    Instant windowStartedAt; ///< the hour they are counted in begins with the first one
    std::optional<Instant> pausedUntil;

    /// How long the number still has to wait; nullopt when it does not.
    std::optional<std::chrono::milliseconds> pauseLeft(Instant now) const;

    /// After one more at `now`: enough of them within the hour pause the number, and then count anew.
    OtpFailures withOneMore(Instant now, const CodeSettings &settings) const;

    bool operator==(const OtpFailures &) const = default;
};

} // namespace portal
