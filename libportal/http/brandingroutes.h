// SPDX-License-Identifier: GPL-3.0-or-later
// The call by which the pages learn whose they are: name, colours, contacts, zone.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/routetable.h"

namespace portal::http {

PORTAL_HTTP_EXPORT void addBrandingRoutes(RouteTable &table);

} // namespace portal::http
