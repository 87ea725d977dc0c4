// SPDX-License-Identifier: GPL-3.0-or-later
// What the calls that send and take one-time codes have in common on the wire.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/request.h"
#include "libportal/otp/otpservice.h"

#include <QtCore/QJsonObject>

namespace portal::http {

/// A request for a code as this client makes it: its language, its address.
PORTAL_HTTP_EXPORT OtpRequest codeRequest(OtpPurpose purpose, const PhoneNumber &phone, const QString &name,
                                          const Request &request);

/// `{expires_in, resend_in}`, in seconds.
PORTAL_HTTP_EXPORT QJsonObject codeSentToJson(const OtpSent &sent);

} // namespace portal::http
