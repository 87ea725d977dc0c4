// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/customerroutes.h"

#include "libportal/http/customerjson.h"
#include "libportal/http/listquery.h"
#include "libportal/http/portalusejson.h"
#include "libportal/http/staffguard.h"
#include "libportal/portal.h"
#include "libportal/portalaccess/portalsessions.h"

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr IntegerRule versionRule{.minimum = 1};
constexpr StringRule prose{.maximumLength = 4000, .lines = StringRule::Lines::Many};

QString codeOf(const Request &request)
{
    return request.capture(u"code"_s);
}

Result<Response> list(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const CustomerFilter filter, customerFilter(request));
    PORTAL_ASSIGN(const PageRequest page, pageRequest(request));
    PORTAL_ASSIGN(const Page<Customer> found, portal.customerQueue().list(actor, filter, page));
    return Response::json(pageToJson(found, customerToJson));
}

Result<Response> stats(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const auto figures, portal.customerQueue().stats(actor));
    return Response::json(customerStatsToJson(figures));
}

Result<Response> detail(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const CustomerDetail found, portal.customerQueue().detail(actor, codeOf(request)));
    return Response::json(customerDetailToJson(found));
}

Result<Response> edit(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const CustomerEdit wanted = readCustomerEdit(body);
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const Customer changed, portal.customers().edit(actor, codeOf(request), wanted));
    return Response::json(customerToJson(changed));
}

Result<Response> step(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    CustomerStep wanted;
    const QString action = body.string(u"action");
    if (const auto known = customerActionFromName(action))
        wanted.action = *known;
    else if (!action.isEmpty())
        body.refuse(u"action", u"choice"_s,
                    {QT_TRANSLATE_NOOP("portal", "This value is not one of the choices."), {}});
    wanted.version = body.integer(u"version", versionRule);
    wanted.reason = body.optionalString(u"reason", prose).value_or(QString());
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const Customer changed, portal.customers().step(actor, codeOf(request), wanted));
    return Response::json(customerToJson(changed));
}

Result<Response> setPortalAccess(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const qint64 version = body.integer(u"version", versionRule);
    const PortalAccess access = body.boolean(u"portal_access") ? PortalAccess::On : PortalAccess::Off;
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const Customer changed,
                  portal.customers().setPortalAccess(actor, codeOf(request), access, version));
    return Response::json(customerToJson(changed));
}

Result<Response> addNote(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const QString note = body.string(u"note", prose);
    PORTAL_TRY(body.finish());
    PORTAL_TRY(portal.customers().addNote(actor, codeOf(request), note));
    return Response::noContent();
}

Result<Response> portalUse(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const PortalUse use, portal.portalSessions().use(actor, codeOf(request)));
    return Response::json(portalUseToJson(use));
}

Result<Response> endSession(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_TRY(portal.portalSessions().endOne(actor, codeOf(request), request.capture(u"id"_s)));
    return Response::noContent();
}

Result<Response> endSessions(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const qint64 ended, portal.portalSessions().endAll(actor, codeOf(request)));
    return Response::json({{u"ended"_s, ended}});
}

} // namespace

void addCustomerRoutes(RouteTable &table)
{
    const QString root = u"/api/customers"_s;
    table.add({Method::Get, root, staffGuard(), list});
    table.add({Method::Get, root + u"/stats"_s, staffGuard(), stats});
    table.add({Method::Get, root + u"/{code}"_s, staffGuard(), detail});
    table.add({Method::Put, root + u"/{code}"_s, staffGuard(), edit});
    table.add({Method::Put, root + u"/{code}/status"_s, staffGuard(), step});
    table.add({Method::Put, root + u"/{code}/portal-access"_s, staffGuard(), setPortalAccess});
    table.add({Method::Post, root + u"/{code}/notes"_s, staffGuard(), addNote});
    table.add({Method::Get, root + u"/{code}/sessions"_s, staffGuard(), portalUse});
    table.add({Method::Delete, root + u"/{code}/sessions"_s, staffGuard(), endSessions});
    table.add({Method::Delete, root + u"/{code}/sessions/{id}"_s, staffGuard(), endSession});
}

} // namespace portal::http
