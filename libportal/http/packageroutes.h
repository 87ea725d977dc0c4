// SPDX-License-Identifier: GPL-3.0-or-later
// The calls by which staff see and keep the packages. What the public sees of them is in
// publicregistrationroutes.h.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/routetable.h"

namespace portal::http {

PORTAL_HTTP_EXPORT void addPackageRoutes(RouteTable &table);

} // namespace portal::http
