// SPDX-License-Identifier: GPL-3.0-or-later
// The calls by which staff work the registration queue.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/routetable.h"

namespace portal::http {

/// `translations` outlives the table.
PORTAL_HTTP_EXPORT void addRegistrationRoutes(RouteTable &table, const Translations &translations);

} // namespace portal::http
