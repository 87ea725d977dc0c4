// SPDX-License-Identifier: GPL-3.0-or-later
// OtpPurpose: what a code is asked for. A code of one purpose never passes for another (S04).
#pragma once

#include "libportal/base/export.h"

#include <QtCore/QString>

#include <chrono>

namespace portal {

struct CodeSettings;

enum class OtpPurpose { Registration, Tracking, PortalLogin, PhoneChange };

/// "registration", "tracking", "portal_login", "phone_change".
PORTAL_EXPORT QString otpPurposeName(OtpPurpose purpose);

/// The message that brings the code: it says what the code is for, so that nobody gives it away for
/// something else.
QString otpTemplateKey(OtpPurpose purpose);

/// S02: the registration's life for applicants, the login's for customers.
std::chrono::seconds otpLife(OtpPurpose purpose, const CodeSettings &settings);

} // namespace portal
