// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/webhook.h"

#include "libportal/messaging/providers/customwebhooks.h"
#include "libportal/messaging/providers/fonntecodec.h"
#include "libportal/messaging/providers/gatewayexchange.h"
#include "libportal/messaging/providers/metacodec.h"
#include "libportal/messaging/providers/wablascodec.h"

#include <QtCore/QMessageAuthenticationCode>

#include <sodium.h>

namespace portal {

namespace {

constexpr qsizetype longestChallenge = 256;
constexpr int notFound = 404;
constexpr int forbidden = 403;

// The webhook secrets of a line, by key.
class Secrets
{
public:
    Secrets(const ProviderSettings &settings, const SecretLookup &secretFor)
        : m_secrets(secretsOf(settings)), m_secretFor(secretFor)
    {
    }

    QByteArray value(QStringView key) const
    {
        for (const ProviderSecret &secret : m_secrets) {
            if (secret.key == key)
                return m_secretFor(secret.name).toUtf8();
        }
        return {};
    }

private:
    QList<ProviderSecret> m_secrets;
    const SecretLookup &m_secretFor;
};

bool isHmac(const QByteArray &body, const QByteArray &hex, const QByteArray &secret,
            QCryptographicHash::Algorithm algorithm)
{
    if (secret.isEmpty())
        return false;
    const QByteArray expected = QMessageAuthenticationCode::hash(body, secret, algorithm).toHex();
    return isSameSecret(hex.trimmed().toLower(), expected);
}

WebhookAnswer answerMeta(const Secrets &secrets, const WebhookRequest &request)
{
    if (request.method == WebhookRequest::Method::Get) {
        const bool proven = isSameSecret(request.queryValue(QStringLiteral("hub.verify_token")).toUtf8(),
                                         secrets.value(u"verifyToken"));
        if (!proven || request.queryValue(QStringLiteral("hub.mode")) != u"subscribe")
            return {.status = forbidden};
        return {.body = request.queryValue(QStringLiteral("hub.challenge")).left(longestChallenge).toUtf8()};
    }
    if (!isSignedSha256(request.body, request.header("X-Hub-Signature-256"), secrets.value(u"appSecret")))
        return {.status = forbidden};
    return {.contents = MetaCodec::readWebhook(request.body)};
}

WebhookAnswer answerCustom(WebhookDialect dialect, const Secrets &secrets, const WebhookRequest &request)
{
    // The path token has been checked; where the gateway can sign and a secret is set, it must sign too.
    const QByteArray secret = secrets.value(u"webhookSecret");
    if (dialect == WebhookDialect::Waha && !secret.isEmpty() &&
        !isSignedSha512(request.body, request.header("X-Webhook-Hmac"), secret))
        return {.status = forbidden};
    if (dialect == WebhookDialect::Gowa && !secret.isEmpty() &&
        !isSignedSha256(request.body, request.header("X-Hub-Signature-256"), secret))
        return {.status = forbidden};
    return {.contents = readCustomWebhook(dialect, request.body)};
}

WebhookAnswer answerFor(const ProviderSettings &settings, const SecretLookup &secretFor,
                        const WebhookRequest &request)
{
    const Secrets secrets(settings, secretFor);
    if (settings.kind == ProviderKind::MetaCloud)
        return answerMeta(secrets, request);
    if (!isSameSecret(request.pathToken.toUtf8(), secrets.value(u"webhookToken")))
        return {.status = notFound};
    // Gateways look whether an address is there with a GET.
    if (request.method == WebhookRequest::Method::Get)
        return {};
    switch (settings.kind) {
    case ProviderKind::Fonnte:
        return {.contents = FonnteCodec::readWebhook(request.body)};
    case ProviderKind::Wablas:
        return {.contents = WablasCodec::readWebhook(request.body)};
    case ProviderKind::Custom:
        return answerCustom(settings.custom.webhook, secrets, request);
    case ProviderKind::MetaCloud:
    case ProviderKind::Simulator:
    case ProviderKind::Woowa:
        break;
    }
    return {.status = notFound};
}

} // namespace

QByteArray WebhookRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString WebhookRequest::queryValue(const QString &name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return {};
}

WebhookAnswer answerWebhook(const ProviderSettings &settings, const SecretLookup &secretFor,
                            const WebhookRequest &request)
{
    WebhookAnswer answer = answerFor(settings, secretFor, request);
    for (DeliveryReport &report : answer.contents.deliveries) {
        report.providerMessageId = keptMessageId(report.providerMessageId);
        report.providerStateId = keptMessageId(report.providerStateId);
    }
    return answer;
}

bool isSameSecret(const QByteArray &given, const QByteArray &expected)
{
    return !expected.isEmpty() && given.size() == expected.size() &&
           sodium_memcmp(given.constData(), expected.constData(), size_t(expected.size())) == 0;
}

bool isSignedSha256(const QByteArray &body, const QByteArray &header, const QByteArray &secret)
{
    const QByteArray prefix = QByteArrayLiteral("sha256=");
    return header.startsWith(prefix) &&
           isHmac(body, header.mid(prefix.size()), secret, QCryptographicHash::Sha256);
}

bool isSignedSha512(const QByteArray &body, const QByteArray &header, const QByteArray &secret)
{
    return isHmac(body, header, secret, QCryptographicHash::Sha512);
}

} // namespace portal
