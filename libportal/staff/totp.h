// SPDX-License-Identifier: GPL-3.0-or-later
// Time-based codes of authenticator apps (RFC 6238 on RFC 4226): HMAC-SHA-1, six digits, steps of 30 seconds,
// which is what every app understands. Keeps nothing; which steps were used is the caller's.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/instant.h"
#include "libportal/staff/actor.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace portal::totp {

constexpr qsizetype secretSize = 20; ///< bytes: 160 bits, as RFC 4226 recommends

/// The number of the step that an instant lies in.
PORTAL_EXPORT qint64 stepAt(Instant instant);

/// "287082": the code of one step.
PORTAL_EXPORT QString code(const QByteArray &secret, qint64 step);

/// The step whose code was typed: this one, or the one before or after it, since clocks differ.
PORTAL_EXPORT std::optional<qint64> matchingStep(const QByteArray &secret, const QString &typed, Instant now);

/// RFC 4648 base32 without padding, for typing a secret into an app.
PORTAL_EXPORT QString base32(const QByteArray &bytes);

/// "otpauth://totp/Issuer:account?secret=…", for a QR code.
PORTAL_EXPORT QString uri(const QByteArray &secret, const QString &issuer, const QString &account);

/// What a member's secret is sealed for: one member's does not open as another's.
PORTAL_EXPORT QByteArray sealingPurpose(StaffId staff);

} // namespace portal::totp
