// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/trackingroutes.h"

#include "libportal/http/codejson.h"
#include "libportal/http/jsonbody.h"
#include "libportal/http/request.h"
#include "libportal/http/trackingjson.h"
#include "libportal/portal.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

// Another tag for each version, even where the masked view stays the same: an open page asks for the masked
// view again and again, and for the full one, which nobody keeps, when this tag is another.
QByteArray tagOf(const QByteArray &body, qint64 version)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(body);
    hash.addData(QByteArray::number(version));
    return '"' + hash.result().first(15).toBase64(QByteArray::Base64UrlEncoding) + '"';
}

Response viewResponse(const TrackingView &view, const Words &words)
{
    Response response = Response::bytes(trackingToJson(view, words), "application/json");
    response.setHeader("Cache-Control", view.full ? "no-store" : "private, no-cache");
    if (!view.full)
        response.setHeader("ETag", tagOf(response.body(), view.registration.version));
    return response;
}

Result<Response> showStatus(Portal &portal, const Request &request, const Words &words)
{
    PORTAL_ASSIGN(const TrackingView view,
                  portal.tracking().find(request.capture(u"identifier"_s),
                                         request.query(u"token").value_or(QString())));
    return viewResponse(view, words);
}

Result<Response> cancel(Portal &portal, const Request &request, const Words &words)
{
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const QString token = body.string(u"token");
    const QString reason =
        body.optionalString(u"reason", {.maximumLength = 1000, .lines = StringRule::Lines::Many})
            .value_or(QString());
    PORTAL_TRY(body.finish());
    const QString number = request.capture(u"number"_s);
    PORTAL_TRY(portal.tracking().cancel(number, token, reason));
    PORTAL_ASSIGN(const TrackingView view, portal.tracking().find(number, token));
    return viewResponse(view, words);
}

Result<Response> requestCode(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const TrackingView view, portal.tracking().find(request.capture(u"number"_s), {}));
    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(view.registration.phone));
    PORTAL_ASSIGN(const OtpSent sent, portal.codes().request(codeRequest(
                                          OtpPurpose::Tracking, phone, view.registration.fullName, request)));
    // Not even the masked number: whoever guessed an application's number must not learn a digit of it.
    return Response::json(codeSentToJson(sent), 202);
}

Result<Response> verifyCode(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const QString code = body.string(u"code", {.maximumLength = 16});
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const TrackingView view, portal.tracking().find(request.capture(u"number"_s), {}));
    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(view.registration.phone));
    PORTAL_TRY(portal.codes().verify(OtpPurpose::Tracking, phone, code));
    PORTAL_ASSIGN(const QString link, portal.tracking().link(view.registration.number));
    return Response::json(
        {{u"token"_s, QUrlQuery(QUrl(link)).queryItemValue(u"token"_s)}, {u"tracking_url"_s, link}});
}

} // namespace

void addTrackingRoutes(RouteTable &table, const Translations &translations)
{
    const auto worded = [&translations](auto handler) {
        return [handler, &translations](Portal &portal, const Request &request) {
            return handler(portal, request, Words(translations, request));
        };
    };
    const QString root = u"/api/registrations/public/status"_s;
    table.add({Method::Get, root + u"/{identifier}"_s, openGuard(), worded(showStatus)});
    table.add({Method::Post, root + u"/{number}/cancel"_s, openGuard(), worded(cancel)});
    table.add({Method::Post, root + u"/{number}/request-otp"_s, openGuard(), requestCode});
    table.add({Method::Post, root + u"/{number}/verify-otp"_s, openGuard(), verifyCode});
}

} // namespace portal::http
