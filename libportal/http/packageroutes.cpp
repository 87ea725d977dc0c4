// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/packageroutes.h"

#include "libportal/http/listquery.h"
#include "libportal/http/packagejson.h"
#include "libportal/http/request.h"
#include "libportal/http/staffguard.h"
#include "libportal/packages/packageservice.h"
#include "libportal/portal.h"

#include <algorithm>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

// A price list has a screenful of entries: it is one page.
Result<Response> list(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const QList<Package> packages, portal.packages().all(actor));
    return Response::json(pageToJson(Page<Package>{packages, {}, packages.size()}, packageToJson));
}

Result<Response> show(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const QList<Package> packages, portal.packages().all(actor));
    const QString code = request.capture(u"code"_s);
    const auto found =
        std::ranges::find_if(packages, [&code](const Package &package) { return package.code == code; });
    if (found == packages.end())
        return failure(Error::notFound());
    return Response::json(packageToJson(*found));
}

Result<Response> add(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    Package package = readPackage(body, {});
    package.code = body.string(u"code");
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const Package added, portal.packages().add(actor, package));
    return Response::created(u"/api/packages/"_s + added.code, packageToJson(added));
}

Result<Response> update(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    PORTAL_ASSIGN(const Package known, portal.packages().byCode(request.capture(u"code"_s)));
    Package package = readPackage(body, known);
    package.version = body.integer(u"version", {.minimum = 1}); // somebody may have changed it: then conflict
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const Package changed, portal.packages().update(actor, package));
    return Response::json(packageToJson(changed));
}

} // namespace

void addPackageRoutes(RouteTable &table)
{
    table.add({Method::Get, u"/api/packages"_s, staffGuard(), list});
    table.add({Method::Post, u"/api/packages"_s, staffGuard(), add});
    table.add({Method::Get, u"/api/packages/{code}"_s, staffGuard(), show});
    table.add({Method::Put, u"/api/packages/{code}"_s, staffGuard(), update});
}

} // namespace portal::http
