// SPDX-License-Identifier: GPL-3.0-or-later
// The pages for people: their HTML, scripts and styles (resources/web), all from memory. Which page is shown
// under an address is decided once more in resources/web/src/router.ts.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/routetable.h"

namespace portal::http {

/// Also the answer to every other path outside /api: a page that says so, with 404.
PORTAL_HTTP_EXPORT void addPageRoutes(RouteTable &table);

} // namespace portal::http
