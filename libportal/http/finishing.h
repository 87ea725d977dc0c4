// SPDX-License-Identifier: GPL-3.0-or-later
// What every answer gets before it leaves, whoever made it: request id, security headers, ETag and 304.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/request.h"
#include "libportal/http/response.h"

namespace portal::http {

/// Adds X-Request-Id and the security headers (4-http-api, "For every answer") where the route has not set
/// its own, HSTS for clients that came by TLS.
PORTAL_HTTP_EXPORT void addCommonHeaders(Response &response, const QByteArray &requestId,
                                         Request::Transport transport);

/// For a successful read with its body in memory: an ETag of its bytes (or the route's own), and 304 in its
/// place if the client has it. An answer marked no-store keeps none.
PORTAL_HTTP_EXPORT void makeConditional(Response &response, const Request &request);

} // namespace portal::http
