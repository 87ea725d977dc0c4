// SPDX-License-Identifier: GPL-3.0-or-later
// /api/customer-portal: logging in and out, and the sessions (4-http-api, "Customer portal").
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/routetable.h"

namespace portal::http {

PORTAL_HTTP_EXPORT void addPortalAccessRoutes(RouteTable &table);

} // namespace portal::http
