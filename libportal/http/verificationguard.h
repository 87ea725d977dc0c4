// SPDX-License-Identifier: GPL-3.0-or-later
// verificationGuard: lets in whoever holds a living proof of a phone number (verify-otp gives it), and
// nothing more than that (S10).
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/guard.h"

#include <QtCore/QString>

namespace portal::http {

/// `Authorization: Bearer <verification_token>`; unauthorized otherwise. Named "verification".
PORTAL_HTTP_EXPORT Guard verificationGuard();

/// The token that verificationGuard found good. Internal behind any other guard.
PORTAL_HTTP_EXPORT Result<QString> verificationToken(const Request &request);

} // namespace portal::http
