// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/pageroutes.h"

#include "libportal/http/pageshell.h"
#include "libportal/http/request.h"
#include "libportal/http/webfiles.h"
#include "libportal/portal.h"
#include "libportal/settings/settingsservice.h"

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

// Nothing from anywhere else, nothing inline; pictures also from what the phone itself made.
constexpr char pagePolicy[] = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: "
                              "data:; connect-src 'self'; "
                              "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
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

Result<Response> showIcon(Portal &portal, const Request &)
{
    PORTAL_ASSIGN(const auto brand, portal.settings().brand());
    Response response = Response::bytes(PageShell::icon(brand.value), "image/svg+xml");
    response.setHeader("Cache-Control", "public, max-age=3600");
    return response;
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
    const auto shell = std::make_shared<const PageShell>(files->content(u"index.html"_s));
    const auto page = [shell](int status) {
        return [shell, status](Portal &portal, const Request &) {
            return showPage(portal, *shell, status);
        };
    };
    for (const QString &path : {u"/"_s, u"/register"_s, u"/track"_s, u"/track/{number}"_s, u"/privacy"_s})
        table.add({Method::Get, path, openGuard(), page(200)});
    table.add({Method::Get, u"/icon.svg"_s, openGuard(), showIcon});
    table.add({Method::Get, u"/logo.png"_s, openGuard(), showLogo});

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
        if (name.contains(u'/') || name == u"index.html")
            continue;
        table.add({Method::Get, u'/' + name, openGuard(), [file, name](Portal &, const Request &request) {
                       return file(name, request);
                   }});
    }
    table.setFallback({Method::Get, u"/{anything-else}"_s, openGuard(), page(404)}, u"api"_s);
}

} // namespace portal::http
