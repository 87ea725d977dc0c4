// SPDX-License-Identifier: GPL-3.0-or-later
// MetaCodec: Meta's WhatsApp Cloud API as bytes and values (contracts/whatsapp-gateways.md A4). No network.
// Outside 24 hours after a customer's last message Meta takes its own approved templates only, so our
// template keys are mapped to theirs in MetaSettings.
#pragma once

#include "libportal/messaging/providers/deliveryreport.h"
#include "libportal/messaging/providers/gatewayexchange.h"
#include "libportal/messaging/providers/metasettings.h"
#include "libportal/messaging/providers/outgoingmessage.h"

#include <QtCore/QStringList>

namespace portal {

class PORTAL_EXPORT MetaCodec
{
public:
    static QUrl defaultBaseUrl();

    MetaCodec(const QUrl &baseUrl, const MetaSettings &settings, const QString &accessToken)
        : m_baseUrl(baseUrl), m_settings(settings), m_accessToken(accessToken)
    {
    }

    QStringList secrets() const { return {m_accessToken}; }
    /// A template when the message's key has one, otherwise plain text.
    GatewayRequest sendRequest(const OutgoingMessage &message) const;
    SendOutcome readSend(const GatewayAnswer &answer) const;
    std::optional<GatewayRequest> healthRequest() const;
    ProviderHealth readHealth(const GatewayAnswer &answer) const;

    static WebhookContents readWebhook(const QByteArray &body);
    /// What Meta's error codes mean to the outbox; nullopt for a code not in the table.
    static std::optional<ErrorClass> classOfCode(qint64 code, qint64 subcode = 0);

private:
    QString path(const QString &below) const;

    QUrl m_baseUrl;
    MetaSettings m_settings;
    QString m_accessToken;
};

} // namespace portal
