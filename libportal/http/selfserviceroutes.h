// SPDX-License-Identifier: GPL-3.0-or-later
// /api/customer-portal: profile, dashboard, invoices, tickets and what is held about a customer (4-http-api,
// "Customer portal"). Everything is the session's customer's own.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/routetable.h"

namespace portal::http {

PORTAL_HTTP_EXPORT void addSelfServiceRoutes(RouteTable &table);

} // namespace portal::http
