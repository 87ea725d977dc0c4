// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/webhookroutes.h"

#include "libportal/http/providerguard.h"
#include "libportal/http/request.h"
#include "libportal/messaging/deliveryservice.h"
#include "libportal/portal.h"

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

Response plain(const QByteArray &body)
{
    // Empty but for Meta's challenge: Wablas sends what it is answered to the customer.
    Response response =
        body.isEmpty() ? Response::empty(200) : Response::bytes(body, "text/plain; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    return response;
}

Result<Response> confirm(Portal &, const Request &request)
{
    PORTAL_ASSIGN(const ProviderCall call, providerCall(request));
    return plain(call.answer.body);
}

// Ids nobody knows and events nobody asks for are taken all the same: the gateway would only send them again.
Result<Response> receive(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const ProviderCall call, providerCall(request));
    PORTAL_TRY(portal.deliveries().receive(call.provider, call.answer.contents));
    return plain(call.answer.body);
}

} // namespace

void addWebhookRoutes(RouteTable &table, const SecretLookup &secrets)
{
    // Meta signs its calls; the others are known by an address that nobody can guess.
    const QString root = u"/api/webhooks/messages/{provider}"_s;
    for (const QString &pattern : {root, root + u"/{token}"_s}) {
        table.add({Method::Get, pattern, providerGuard(secrets), confirm});
        table.add({.method = Method::Post,
                   .pattern = pattern,
                   .guard = providerGuard(secrets),
                   .handler = receive,
                   .acceptedContentTypes = {"*/*"}});
    }
}

} // namespace portal::http
