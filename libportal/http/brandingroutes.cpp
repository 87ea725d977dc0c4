// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/brandingroutes.h"

#include "libportal/http/request.h"
#include "libportal/portal.h"
#include "libportal/settings/settingsservice.h"

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

Result<Response> branding(Portal &portal, const Request &)
{
    PORTAL_ASSIGN(const Versioned<BrandSettings> stored, portal.settings().brand());
    const BrandSettings &brand = stored.value;
    Response response = Response::json(
        {{u"name"_s, brand.name},
         {u"portal_url"_s, brand.portalUrl},
         {u"colours"_s, QJsonObject{{u"from"_s, brand.colourFrom}, {u"to"_s, brand.colourTo}}},
         {u"contacts"_s, QJsonObject{{u"whatsapp"_s, brand.csWhatsapp},
                                     {u"phone"_s, brand.csPhone},
                                     {u"email"_s, brand.supportEmail}}},
         {u"zone"_s, QJsonObject{{u"label"_s, brand.zone.label()},
                                 {u"utc_offset_hours"_s, qint64(brand.zone.offset().count())}}}});
    response.setHeader("Cache-Control", "public, max-age=60");
    return response;
}

} // namespace

void addBrandingRoutes(RouteTable &table)
{
    table.add({Method::Get, u"/api/branding"_s, openGuard(), branding});
}

} // namespace portal::http
