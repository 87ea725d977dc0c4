// SPDX-License-Identifier: GPL-3.0-or-later
// providerGuard: lets in a message gateway that proves itself as it does, by Meta's or another's HMAC over
// the body or by an address nobody can guess (S29). It reads the call on the way: proof and content are one.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/guard.h"
#include "libportal/messaging/providers/webhook.h"

namespace portal::http {

/// What a gateway said, and which line of the chain said it.
struct ProviderCall
{
    QString provider; ///< ProviderSettings::name
    WebhookAnswer answer;
};

/// For patterns with `{provider}` and perhaps `{token}`. NotFound for a line that is not in the chain or a
/// wrong token, Forbidden for a wrong signature. Named "provider". `secrets` is called from any thread.
PORTAL_HTTP_EXPORT Guard providerGuard(SecretLookup secrets);

/// What providerGuard read. Internal behind any other guard.
PORTAL_HTTP_EXPORT Result<ProviderCall> providerCall(const Request &request);

} // namespace portal::http
