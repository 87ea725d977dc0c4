// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/authroutes.h"

#include "libportal/http/jsonbody.h"
#include "libportal/http/request.h"
#include "libportal/http/staffguard.h"
#include "libportal/http/staffjson.h"
#include "libportal/portal.h"
#include "libportal/staff/staffaccount.h"

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

Result<Response> login(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const SignInRequest credentials{
        .username = body.string(u"username"),
        .password = body.string(u"password", {.maximumLength = 1000}),
        .secondFactorCode =
            body.optionalString(u"second_factor_code", {.maximumLength = 16}).value_or(QString())};
    PORTAL_TRY(body.finish());
    const SignInOrigin origin{.address = request.clientAddress().toString(),
                              .userAgent = QString::fromLatin1(request.header("User-Agent"))};
    PORTAL_ASSIGN(const SignedIn signedIn, portal.staffSignIn().signIn(credentials, origin));
    Response response = Response::json(signedInToJson(signedIn));
    response.setHeader("Cache-Control", "no-store");
    return response;
}

Result<Response> logout(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const StaffIdentity staff, staffIdentity(request));
    PORTAL_TRY(portal.staffSignIn().signOut(staff));
    return Response::noContent();
}

Result<Response> me(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const StaffMember member, portal.staffAccount().me(actor));
    return Response::json(staffMemberToJson(member));
}

} // namespace

void addAuthRoutes(RouteTable &table)
{
    table.add({Method::Post, u"/api/auth/login"_s, openGuard(), login});
    table.add({Method::Post, u"/api/auth/logout"_s, staffGuard(), logout});
    table.add({Method::Get, u"/api/auth/me"_s, staffGuard(), me});
}

} // namespace portal::http
