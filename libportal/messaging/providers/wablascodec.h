// SPDX-License-Identifier: GPL-3.0-or-later
// WablasCodec: Wablas' second HTTP interface as bytes and values (contracts/whatsapp-gateways.md A2).
// No network.
#pragma once

#include "libportal/messaging/providers/deliveryreport.h"
#include "libportal/messaging/providers/gatewayexchange.h"
#include "libportal/messaging/providers/outgoingmessage.h"

#include <QtCore/QStringList>

namespace portal {

class PORTAL_EXPORT WablasCodec
{
public:
    /// `baseUrl`: the account's own host, https://<server>.wablas.com; there is no common one.
    /// `secretKey`: empty for accounts made before Wablas had them.
    WablasCodec(const QUrl &baseUrl, const QString &token, const QString &secretKey)
        : m_baseUrl(baseUrl), m_token(token), m_secretKey(secretKey)
    {
    }

    QStringList secrets() const { return {m_token, m_secretKey}; }
    GatewayRequest sendRequest(const OutgoingMessage &message) const;
    SendOutcome readSend(const GatewayAnswer &answer) const;
    std::optional<GatewayRequest> healthRequest() const;
    ProviderHealth readHealth(const GatewayAnswer &answer) const;

    /// All three of Wablas' webhooks, told apart by what they carry. Wablas signs nothing, and sends what we
    /// answer to the customer: the answer's body must be empty.
    static WebhookContents readWebhook(const QByteArray &body);

private:
    QByteArray authorization() const;

    QUrl m_baseUrl;
    QString m_token;
    QString m_secretKey;
};

} // namespace portal
