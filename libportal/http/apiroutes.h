// SPDX-License-Identifier: GPL-3.0-or-later
// addAllRoutes: every call of 4-http-api and every page that the server answers, for the programs that serve
// them.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/healthroutes.h"
#include "libportal/http/routetable.h"
#include "libportal/messaging/providers/providersettings.h"

namespace portal::http {

/// What the routes work with besides each thread's Portal; all of it outlives the table.
struct ApiContext
{
    const Translations &translations;
    const Clock &clock;
    HttpMetrics &metrics;
    SecretLookup secrets;    ///< what gateways prove themselves with; called from any thread
    QByteArray monitorToken; ///< for /metrics from elsewhere; empty: from this machine only
};

/// The calls alone: what resources/openapi.json describes.
PORTAL_HTTP_EXPORT void addApiRoutes(RouteTable &table, const ApiContext &context);

PORTAL_HTTP_EXPORT void addAllRoutes(RouteTable &table, const ApiContext &context);

} // namespace portal::http
