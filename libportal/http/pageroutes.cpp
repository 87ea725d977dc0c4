// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/pageroutes.h"

#include "libportal/http/appmanifest.h"
#include "libportal/http/pageshell.h"
#include "libportal/http/request.h"
#include "libportal/http/webfiles.h"
#include "libportal/portal.h"
#include "libportal/settings/settingsservice.h"

#include <QtCore/QJsonDocument>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

// Nothing from anywhere else, nothing inline; pictures also from what the phone itself made.
constexpr char pagePolicy[] = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: "
                              "data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
                              "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
// What the portal's worker may: ask for what the pages are made of.
constexpr char workerPolicy[] = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";
constexpr char pagePermissions[] = "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()";

Result<Response> showPage(Portal &portal, const PageShell &shell, int status)
{
    PORTAL_ASSIGN(const auto brand, portal.settings().brand());
    Response response = Response::bytes(shell.render(brand.value), "text/html; charset=utf-8", status);
    response.setHeader("Content-Security-Policy", pagePolicy);
    response.setHeader("Permissions-Policy", pagePermissions);
    response.setHeader("Cache-Control", "private, no-cache"); // the brand may change
    return response;
}

Response cachedForAnHour(Response response)
{
    response.setHeader("Cache-Control", "public, max-age=3600");
    return response;
}

Result<Response> showIcon(Portal &portal, const Request &)
{
    PORTAL_ASSIGN(const auto brand, portal.settings().brand());
    return cachedForAnHour(Response::bytes(PageShell::icon(brand.value), "image/svg+xml"));
}

Result<Response> showAppIcon(Portal &portal, int side)
{
    PORTAL_ASSIGN(const auto brand, portal.settings().brand());
    return cachedForAnHour(Response::bytes(appIcon(brand.value, side), "image/png"));
}

Result<Response> showManifest(Portal &portal, const Request &)
{
    PORTAL_ASSIGN(const auto brand, portal.settings().brand());
    const QByteArray json = QJsonDocument(appManifest(brand.value)).toJson(QJsonDocument::Compact);
    return cachedForAnHour(Response::bytes(json, "application/manifest+json"));
}

Result<Response> showLogo(Portal &portal, const Request &)
{
    PORTAL_ASSIGN(const auto brand, portal.settings().brand());
    if (brand.value.logo.isEmpty())
        return failure(Error::notFound());
    Response response = Response::bytes(brand.value.logo, "image/png");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    return response;
}

} // namespace

void addPageRoutes(RouteTable &table)
{
    const auto files = std::make_shared<const WebFiles>();
    const auto shellOf = [&files](const QString &name) {
        return std::make_shared<const PageShell>(files->content(name));
    };
    const auto page = [](const std::shared_ptr<const PageShell> &shell, int status) {
        return [shell, status](Portal &portal, const Request &) {
            return showPage(portal, *shell, status);
        };
    };
    const auto publicPages = shellOf(u"index.html"_s);
    for (const QString &path : {u"/"_s, u"/register"_s, u"/track"_s, u"/track/{number}"_s, u"/privacy"_s})
        table.add({Method::Get, path, openGuard(), page(publicPages, 200)});
    const auto portalPages = shellOf(u"customer.html"_s);
    for (const QString &path :
         {u"/customer"_s, u"/customer/login"_s, u"/customer/dashboard"_s, u"/customer/invoices"_s,
          u"/customer/invoices/{number}"_s, u"/customer/tickets"_s, u"/customer/tickets/{number}"_s,
          u"/customer/profile"_s, u"/customer/profile/phone"_s, u"/customer/sessions"_s, u"/customer/data"_s,
          u"/customer/faq"_s, u"/faq"_s})
        table.add({Method::Get, path, openGuard(), page(portalPages, 200)});
    table.add({Method::Get, u"/icon.svg"_s, openGuard(), showIcon});
    table.add({Method::Get, u"/logo.png"_s, openGuard(), showLogo});
    table.add({Method::Get, u"/manifest.webmanifest"_s, openGuard(), showManifest});
    for (const int side : {192, 512}) {
        table.add(
            {Method::Get, u"/icon-%1.png"_s.arg(side), openGuard(), [side](Portal &portal, const Request &) {
                 return showAppIcon(portal, side);
             }});
    }

    const auto file = [files](const QString &name, const Request &request) -> Result<Response> {
        std::optional<Response> response = files->answer(name, request);
        if (!response)
            return failure(Error::notFound());
        return std::move(*response);
    };
    table.add({Method::Get, u"/assets/{name}"_s, openGuard(), [file](Portal &, const Request &request) {
                   return file(u"assets/"_s + request.capture(u"name"_s), request);
               }});
    for (const QString &name : files->names()) {
        if (name.contains(u'/') || name.endsWith(u".html"))
            continue;
        table.add({Method::Get, u'/' + name, openGuard(),
                   [file, name](Portal &, const Request &request) -> Result<Response> {
                       PORTAL_ASSIGN(Response response, file(name, request));
                       if (name == u"sw.js")
                           response.setHeader("Content-Security-Policy", workerPolicy);
                       return response;
                   }});
    }
    table.setFallback({Method::Get, u"/{anything-else}"_s, openGuard(), page(publicPages, 404)}, u"api"_s);
}

} // namespace portal::http
