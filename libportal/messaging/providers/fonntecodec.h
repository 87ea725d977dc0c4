// SPDX-License-Identifier: GPL-3.0-or-later
// FonnteCodec: Fonnte's HTTP interface as bytes and values (contracts/whatsapp-gateways.md A1). No network.
#pragma once

#include "libportal/messaging/providers/deliveryreport.h"
#include "libportal/messaging/providers/gatewayexchange.h"
#include "libportal/messaging/providers/outgoingmessage.h"

#include <QtCore/QStringList>

namespace portal {

class PORTAL_EXPORT FonnteCodec
{
public:
    static QUrl defaultBaseUrl();

    /// `token`: the device's token, not the account's.
    FonnteCodec(const QUrl &baseUrl, const QString &token) : m_baseUrl(baseUrl), m_token(token) {}

    QStringList secrets() const { return {m_token}; }
    GatewayRequest sendRequest(const OutgoingMessage &message) const;
    SendOutcome readSend(const GatewayAnswer &answer) const;
    std::optional<GatewayRequest> healthRequest() const;
    ProviderHealth readHealth(const GatewayAnswer &answer) const;

    /// All three of Fonnte's webhooks, told apart by what they carry. Fonnte signs nothing.
    static WebhookContents readWebhook(const QByteArray &body);

private:
    QUrl m_baseUrl;
    QString m_token;
};

} // namespace portal
