// SPDX-License-Identifier: GPL-3.0-or-later
// customerGuard: lets in whoever holds a customer's token whose session still lasts, in the header or, for
// our own pages, in a cookie that no script reads (S16). What is theirs the services say.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/guard.h"
#include "libportal/http/response.h"
#include "libportal/portalaccess/portalsession.h"

namespace portal::http {

/// `Authorization: Bearer <JWT>` with audience "customer-portal", or the cookie of portalCookie(); with the
/// cookie whatever changes something also needs the session's token in `X-CSRF-Token`: forbidden without.
/// Unauthorized otherwise. Named "customer".
PORTAL_HTTP_EXPORT Guard customerGuard();

/// Whom customerGuard let in. Internal behind any other guard.
PORTAL_HTTP_EXPORT Result<PortalIdentity> portalIdentity(const Request &request);

/// The name of the cookie for this request: "__Host-aglis_portal", or "aglis_portal" for a client on this
/// machine without TLS, where the other cannot work. Forbidden for any other client without TLS: nobody's
/// session travels in the clear.
PORTAL_HTTP_EXPORT Result<QByteArray> portalCookieName(const Request &request);
/// The whole Set-Cookie value: the token for seven days, or, for an empty one, the cookie's end.
PORTAL_HTTP_EXPORT QByteArray portalCookie(const QByteArray &name, const QByteArray &token);

} // namespace portal::http
