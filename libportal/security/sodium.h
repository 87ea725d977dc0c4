// SPDX-License-Identifier: GPL-3.0-or-later
// The few things the whole room needs of libsodium, so that its header stays out of ours.
// No cryptography of our own is made here or elsewhere: see vault.h, code.h, password.h, token.h.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace portal {

/// Readies libsodium; `Internal` if the machine has no source of randomness. Cheap and thread-safe to repeat.
PORTAL_EXPORT Result<void> initSodium();

/// `count` bytes from the system's generator.
PORTAL_EXPORT QByteArray randomBytes(qsizetype count);

/// True if both are equal; the time taken depends on their lengths alone.
PORTAL_EXPORT bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

/// Base64url without padding (RFC 4648 section 5): what goes into addresses and tokens.
PORTAL_EXPORT QByteArray toBase64Url(const QByteArray &bytes);

} // namespace portal
