// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of analytics: a period's figures, for supervisors and administrators.
#pragma once

#include "libportal/http/routetable.h"

namespace portal::http {

/// `/api/registration-analytics/…`, each with `?days=` or `?from=&to=`; the last 30 days without.
PORTAL_HTTP_EXPORT void addAnalyticsRoutes(RouteTable &table);

} // namespace portal::http
