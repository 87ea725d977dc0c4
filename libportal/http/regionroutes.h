// SPDX-License-Identifier: GPL-3.0-or-later
// The call that suggests provinces, cities, districts and villages while an address is typed.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/routetable.h"

namespace portal::http {

PORTAL_HTTP_EXPORT void addRegionRoutes(RouteTable &table);

} // namespace portal::http
