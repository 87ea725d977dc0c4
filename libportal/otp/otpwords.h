// SPDX-License-Identifier: GPL-3.0-or-later
// What people read about codes: why one was not sent or not accepted, and the name that its message greets.
#pragma once

#include "libportal/base/error.h"
#include "libportal/base/export.h"

#include <QtCore/QString>

#include <chrono>

namespace portal {

/// Rounded up to whole seconds, at least one: who comes back then is let in.
PORTAL_EXPORT std::chrono::seconds otpWait(std::chrono::milliseconds wait);

// S06; each with retryAfter.
Error otpSentJustNow(std::chrono::milliseconds wait);
Error otpTooManyForNumber(std::chrono::milliseconds wait);
Error otpTooManyForAddress(std::chrono::milliseconds wait);
Error otpTooManyForEverybody(std::chrono::milliseconds wait);

Error otpMalformed();
Error otpWrong(int attemptsLeft);
Error otpExpired();
Error otpChallengeLocked(std::chrono::milliseconds wait);
Error otpNumberPaused(std::chrono::milliseconds wait);
/// The number is not verified, or was already used for a registration.
Error otpNotVerified();

/// Whoever asks for a code chooses the name, and the message goes to anybody: only what looks like a name
/// greets them, never a link, a number or a sentence. Empty otherwise.
PORTAL_EXPORT QString otpGreetingName(const QString &name);

} // namespace portal
