// SPDX-License-Identifier: GPL-3.0-or-later
// monitorGuard: lets in what watches this server: programs on the same machine, and whoever holds the
// monitor's token.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/guard.h"

#include <QtCore/QByteArray>

namespace portal::http {

/// Loopback, or `Authorization: Bearer <token>`; an empty token lets nobody in from elsewhere. Unauthorized
/// otherwise. Named "monitor".
PORTAL_HTTP_EXPORT Guard monitorGuard(const QByteArray &token);

/// True for a request made on this very machine. One that came through a proxy was not, even if the proxy
/// stands here and is not among the trusted ones.
PORTAL_HTTP_EXPORT bool isLocal(const Request &request);

} // namespace portal::http
