// SPDX-License-Identifier: GPL-3.0-or-later
// The calls by which staff work on customers.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/routetable.h"

namespace portal::http {

PORTAL_HTTP_EXPORT void addCustomerRoutes(RouteTable &table);

} // namespace portal::http
