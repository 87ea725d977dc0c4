// SPDX-License-Identifier: GPL-3.0-or-later
// GET /api/faq: what people ask, for everybody (4-http-api, "Public").
#pragma once

#include "libportal/base/text.h"
#include "libportal/http/export.h"
#include "libportal/http/routetable.h"

namespace portal::http {

/// `translations` outlives the table.
PORTAL_HTTP_EXPORT void addFaqRoutes(RouteTable &table, const Translations &translations);

} // namespace portal::http
