// SPDX-License-Identifier: GPL-3.0-or-later
// answerWebhook: whether a webhook call proves to come from the gateway, and what it says (S29).
// Pure: no network, no storage. Replays are the message log's affair: reports only ever move a message
// forward, and name it by the provider's id.
#pragma once

#include "libportal/messaging/providers/deliveryreport.h"
#include "libportal/messaging/providers/providersettings.h"

namespace portal {

struct WebhookRequest
{
    enum class Method { Get, Post };

    Method method = Method::Post;
    QString pathToken{}; ///< the unguessable part of the address
    QList<std::pair<QByteArray, QByteArray>> headers{};
    QList<std::pair<QString, QString>> query{}; ///< decoded
    QByteArray body{};                          ///< raw: the proofs are made over these very bytes

    /// The first header of this name, in any case.
    QByteArray header(const QByteArray &name) const;
    QString queryValue(const QString &name) const;
};

struct WebhookAnswer
{
    int status = 200;
    QByteArray body{}; ///< text/plain; empty but for Meta's challenge: Wablas would send it to the customer
    WebhookContents contents{};

    bool operator==(const WebhookAnswer &) const = default;
};

/// 404 without the right path token, 403 without Meta's or another HMAC's proof; 200 otherwise, even when the
/// body cannot be read, because the gateway would only send it again.
PORTAL_EXPORT WebhookAnswer answerWebhook(const ProviderSettings &settings, const SecretLookup &secretFor,
                                          const WebhookRequest &request);

/// Compares in constant time; an empty `expected` is never the same as anything.
PORTAL_EXPORT bool isSameSecret(const QByteArray &given, const QByteArray &expected);
/// Meta's and GOWA's `X-Hub-Signature-256: sha256=<hex>` over the raw body.
PORTAL_EXPORT bool isSignedSha256(const QByteArray &body, const QByteArray &header, const QByteArray &secret);
/// WAHA's `X-Webhook-Hmac: <hex>`, HMAC-SHA512 over the raw body.
PORTAL_EXPORT bool isSignedSha512(const QByteArray &body, const QByteArray &header, const QByteArray &secret);

} // namespace portal
