// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/providerguard.h"

#include "libportal/http/request.h"
#include "libportal/portal.h"
#include "libportal/settings/settingsservice.h"

namespace portal::http {

namespace {

constexpr int notFound = 404;
constexpr int done = 200;

Result<ProviderSettings> lineOf(Portal &portal, const QString &name)
{
    PORTAL_ASSIGN(const Versioned<MessagingSettings> messaging, portal.settings().messaging());
    for (const QJsonObject &entry : messaging.value.providers) {
        const Result<ProviderSettings> line = providerSettingsFromJson(entry);
        if (line && line->name == name)
            return *line;
    }
    return failure(Error::notFound(QStringLiteral("a webhook of a gateway that is not in the chain")));
}

WebhookRequest webhookRequest(const Request &request)
{
    WebhookRequest call{.method =
                            request.isRead() ? WebhookRequest::Method::Get : WebhookRequest::Method::Post,
                        .pathToken = request.capture(QStringLiteral("token")),
                        .body = request.body()};
    for (const HeaderField &field : request.headers().fields())
        call.headers.append({field.name, field.value});
    for (const QString &name :
         {QStringLiteral("hub.mode"), QStringLiteral("hub.challenge"), QStringLiteral("hub.verify_token")}) {
        if (const std::optional<QString> value = request.query(name))
            call.query.append({name, *value});
    }
    return call;
}

Result<Identity> checkProvider(Portal &portal, const Request &request, const SecretLookup &secrets)
{
    PORTAL_ASSIGN(const ProviderSettings line, lineOf(portal, request.capture(QStringLiteral("provider"))));
    WebhookAnswer answer = answerWebhook(line, secrets, webhookRequest(request));
    if (answer.status == notFound)
        return failure(Error::notFound(QStringLiteral("a webhook with a wrong token in its address")));
    if (answer.status != done)
        return failure(Error::forbidden(QStringLiteral("a webhook without its gateway's proof")));
    return Identity{Identity::Kind::Machine, QStringLiteral("provider:") + line.name,
                    ProviderCall{line.name, std::move(answer)}};
}

} // namespace

Guard providerGuard(SecretLookup secrets)
{
    return Guard(QStringLiteral("provider"),
                 [secrets = std::move(secrets)](Portal &portal, const Request &request) {
                     return checkProvider(portal, request, secrets);
                 });
}

Result<ProviderCall> providerCall(const Request &request)
{
    const auto *call = request.identity().as<ProviderCall>();
    if (!call)
        return failure(Error::internal(QStringLiteral("a webhook route without its guard")));
    return *call;
}

} // namespace portal::http
