// SPDX-License-Identifier: GPL-3.0-or-later
// The calls by which staff work on tickets; a technician on own ones only.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/routetable.h"

namespace portal::http {

PORTAL_HTTP_EXPORT void addTicketRoutes(RouteTable &table);

} // namespace portal::http
