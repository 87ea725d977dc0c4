// SPDX-License-Identifier: GPL-3.0-or-later
// The calls by which staff sign in, sign out and ask who they are.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/routetable.h"

namespace portal::http {

PORTAL_HTTP_EXPORT void addAuthRoutes(RouteTable &table);

} // namespace portal::http
