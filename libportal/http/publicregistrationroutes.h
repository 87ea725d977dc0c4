// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of the public wizard, from the phone number to the submission. What follows is trackingroutes.h.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/routetable.h"

namespace portal::http {

PORTAL_HTTP_EXPORT void addPublicRegistrationRoutes(RouteTable &table);

} // namespace portal::http
