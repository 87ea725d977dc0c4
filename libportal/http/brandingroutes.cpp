// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/brandingroutes.h"

#include "libportal/http/brandingjson.h"
#include "libportal/http/request.h"
#include "libportal/portal.h"
#include "libportal/settings/settingsservice.h"

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

Result<Response> branding(Portal &portal, const Request &)
{
    PORTAL_ASSIGN(const Versioned<BrandSettings> stored, portal.settings().brand());
    Response response = Response::json(brandingToJson(stored.value));
    response.setHeader("Cache-Control", "public, max-age=60");
    return response;
}

} // namespace

void addBrandingRoutes(RouteTable &table)
{
    table.add({Method::Get, u"/api/branding"_s, openGuard(), branding});
}

} // namespace portal::http
