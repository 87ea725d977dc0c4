// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/customerguard.h"

#include "libportal/http/request.h"
#include "libportal/portal.h"
#include "libportal/portalaccess/portalsignin.h"

namespace portal::http {

namespace {

const QByteArray secureName = QByteArrayLiteral("__Host-aglis_portal");
const QByteArray loopbackName = QByteArrayLiteral("aglis_portal");

Result<Identity> checkCustomer(Portal &portal, const Request &request)
{
    std::optional<QByteArray> token = request.bearerToken();
    const bool byCookie = !token;
    if (byCookie) {
        const auto name = portalCookieName(request);
        if (name)
            token = request.cookie(*name);
    }
    if (!token)
        return failure(Error::unauthorized(QStringLiteral("no customer token")));
    PORTAL_ASSIGN(PortalIdentity who, portal.portalSignIn().authenticate(*token));
    if (byCookie && !request.isRead() &&
        !portal.portalSignIn().matchesCsrfToken(who.sessionId, request.header("X-CSRF-Token")))
        return failure(Error::forbidden(QStringLiteral("no token against forged requests")));
    const QString id = who.actor.key();
    return Identity{Identity::Kind::Customer, id, std::move(who)};
}

} // namespace

Guard customerGuard()
{
    return Guard(QStringLiteral("customer"), checkCustomer, Guard::Needs::TokenOrCookie);
}

Result<PortalIdentity> portalIdentity(const Request &request)
{
    const auto *who = request.identity().as<PortalIdentity>();
    if (!who || request.identity().kind != Identity::Kind::Customer)
        return failure(Error::internal(QStringLiteral("a portal route without its guard")));
    return *who;
}

Result<QByteArray> portalCookieName(const Request &request)
{
    if (request.isSecure())
        return secureName;
    if (request.clientAddress().isLoopback())
        return loopbackName;
    Error error = Error::forbidden(QStringLiteral("a cookie was asked for without TLS"));
    error.message = {QT_TRANSLATE_NOOP("portal", "Please open this page by https to log in."), {}};
    return failure(error);
}

QByteArray portalCookie(const QByteArray &name, const QByteArray &token)
{
    constexpr auto life = std::chrono::duration_cast<std::chrono::seconds>(PortalSignIn::sessionLife);
    QByteArray cookie = name + '=' + token + "; Path=/; HttpOnly; SameSite=Strict";
    if (name == secureName)
        cookie += "; Secure";
    return cookie + "; Max-Age=" + QByteArray::number(token.isEmpty() ? 0 : qint64(life.count()));
}

} // namespace portal::http
