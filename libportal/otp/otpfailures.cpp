// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/otp/otpfailures.h"

#include "libportal/settings/settings.h"

namespace portal {

std::optional<std::chrono::milliseconds> OtpFailures::pauseLeft(Instant now) const
{
    if (!pausedUntil || *pausedUntil <= now)
        return std::nullopt;
    return *pausedUntil - now;
}

OtpFailures OtpFailures::withOneMore(Instant now, const CodeSettings &settings) const
{
    constexpr std::chrono::hours window(1);
    const bool sameWindow = failures > 0 && now < windowStartedAt + window;
    OtpFailures counted{sameWindow ? failures + 1 : 1, sameWindow ? windowStartedAt : now, std::nullopt};
    if (counted.failures >= settings.failuresPerNumberAndHour)
        counted = {0, now, now + settings.pauseAfterFailures};
    return counted;
}

} // namespace portal
