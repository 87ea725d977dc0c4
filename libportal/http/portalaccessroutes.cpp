// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/portalaccessroutes.h"

#include "libportal/http/codejson.h"
#include "libportal/http/customerguard.h"
#include "libportal/http/jsonbody.h"
#include "libportal/http/portalusejson.h"
#include "libportal/http/request.h"
#include "libportal/http/selfservicejson.h"
#include "libportal/portal.h"
#include "libportal/portalaccess/portalsessions.h"
#include "libportal/portalaccess/portalsignin.h"

#include <QtCore/QJsonArray>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

SignInOrigin originOf(const Request &request)
{
    return {.address = request.clientAddress().toString(),
            .userAgent = QString::fromLatin1(request.header("User-Agent"))};
}

/// How the client keeps its token: itself, or in a cookie that no script reads (our own pages, S16).
struct Keeping
{
    QByteArray cookieName; ///< empty: the client itself
};

Result<Keeping> keepingOf(const Request &request, bool inCookie)
{
    if (!inCookie)
        return Keeping{};
    PORTAL_ASSIGN(const QByteArray name, portalCookieName(request));
    return Keeping{name};
}

Response signedIn(Portal &portal, const PortalSignedIn &session, const Keeping &keeping)
{
    const QJsonObject customer{{u"code"_s, session.customerCode}, {u"full_name"_s, session.fullName}};
    QJsonObject json{{u"expires_at"_s, toRfc3339(session.expiresAt)}, {u"customer"_s, customer}};
    if (keeping.cookieName.isEmpty())
        json.insert(u"token"_s, QString::fromLatin1(session.token));
    else
        json.insert(u"csrf_token"_s, portal.portalSignIn().csrfToken(session.sessionId));
    Response response = Response::json(json);
    response.setHeader("Cache-Control", "no-store");
    if (!keeping.cookieName.isEmpty())
        response.setHeader("Set-Cookie", portalCookie(keeping.cookieName, session.token));
    return response;
}

Result<Response> requestCode(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const QString typed = body.string(u"phone");
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(typed));
    PORTAL_ASSIGN(const OtpSent sent,
                  portal.portalSignIn().requestCode(phone, request.language(), originOf(request)));
    return Response::json(codeSentToJson(sent), 202);
}

Result<Response> verifyCode(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const QString typed = body.string(u"phone");
    const QString code = body.string(u"code", {.maximumLength = 16});
    const bool inCookie = body.optionalBoolean(u"cookie").value_or(false);
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(typed));
    PORTAL_ASSIGN(const Keeping keeping, keepingOf(request, inCookie));
    PORTAL_ASSIGN(const PortalEntry entry, portal.portalSignIn().verifyCode(phone, code, originOf(request)));
    if (const auto *session = std::get_if<PortalSignedIn>(&entry))
        return signedIn(portal, *session, keeping);
    Response response = Response::json(portalChoiceToJson(std::get<PortalChoice>(entry)));
    response.setHeader("Cache-Control", "no-store");
    return response;
}

Result<Response> choose(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const QString token = body.string(u"choice_token");
    const QString code = body.string(u"customer_code");
    const bool inCookie = body.optionalBoolean(u"cookie").value_or(false);
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const Keeping keeping, keepingOf(request, inCookie));
    PORTAL_ASSIGN(const PortalSignedIn session, portal.portalSignIn().choose(token, code, originOf(request)));
    return signedIn(portal, session, keeping);
}

// What a page that was opened again needs to know of the session in its cookie.
Result<Response> session(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    const QJsonObject customer{{u"code"_s, who.actor.customerCode}, {u"full_name"_s, who.fullName}};
    Response response = Response::json({{u"customer"_s, customer},
                                        {u"expires_at"_s, toRfc3339(who.expiresAt)},
                                        {u"csrf_token"_s, portal.portalSignIn().csrfToken(who.sessionId)}});
    response.setHeader("Cache-Control", "no-store");
    return response;
}

Result<Response> logout(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    auto where = PortalSessions::LogOut::Here;
    if (!request.body().isEmpty()) {
        PORTAL_ASSIGN(JsonReader body, readJson(request));
        if (body.optionalBoolean(u"everywhere").value_or(false))
            where = PortalSessions::LogOut::Everywhere;
        PORTAL_TRY(body.finish());
    }
    PORTAL_TRY(portal.portalSessions().logOut(who, where));
    Response response = Response::noContent();
    if (const auto name = portalCookieName(request); name && request.cookie(*name))
        response.setHeader("Set-Cookie", portalCookie(*name, {}));
    return response;
}

Result<Response> listSessions(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_ASSIGN(const QList<PortalSession> sessions, portal.portalSessions().list(who));
    QJsonArray items;
    for (const PortalSession &one : sessions) {
        QJsonObject json = portalSessionToJson(one);
        json.insert(u"current"_s, one.id == who.sessionId);
        items.append(json);
    }
    Response response = Response::json({{u"items"_s, items}});
    response.setHeader("Cache-Control", "private, no-cache");
    return response;
}

Result<Response> endSession(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_TRY(portal.portalSessions().end(who, request.capture(u"id"_s)));
    return Response::noContent();
}

} // namespace

void addPortalAccessRoutes(RouteTable &table)
{
    const QString root = u"/api/customer-portal"_s;
    table.add({Method::Post, root + u"/request-otp"_s, openGuard(), requestCode});
    table.add({Method::Post, root + u"/verify-otp"_s, openGuard(), verifyCode});
    table.add({Method::Post, root + u"/choose"_s, openGuard(), choose});
    table.add({Method::Get, root + u"/session"_s, customerGuard(), session});
    table.add({Method::Post, root + u"/logout"_s, customerGuard(), logout});
    table.add({Method::Get, root + u"/sessions"_s, customerGuard(), listSessions});
    table.add({Method::Delete, root + u"/sessions/{id}"_s, customerGuard(), endSession});
}

} // namespace portal::http
