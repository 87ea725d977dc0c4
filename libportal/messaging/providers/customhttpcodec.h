// SPDX-License-Identifier: GPL-3.0-or-later
// CustomHttpCodec: makes requests from a CustomHttp description and reads answers by it. No network.
#pragma once

#include "libportal/messaging/providers/customhttp.h"
#include "libportal/messaging/providers/outgoingmessage.h"

namespace portal {

class AnswerBody;

class PORTAL_EXPORT CustomHttpCodec
{
public:
    /// `description` has been validated by customHttpFromJson; `secretValues` has a value for every name in
    /// secretsNamedIn.
    CustomHttpCodec(const QUrl &baseUrl, const CustomHttp &description,
                    const QMap<QString, QString> &secretValues)
        : m_baseUrl(baseUrl), m_description(description), m_secrets(secretValues)
    {
    }

    QStringList secrets() const;
    GatewayRequest sendRequest(const OutgoingMessage &message) const;
    SendOutcome readSend(const GatewayAnswer &answer) const;
    std::optional<GatewayRequest> healthRequest() const;
    ProviderHealth readHealth(const GatewayAnswer &answer) const;

private:
    QString valueOf(const QString &name, const OutgoingMessage *message) const;
    GatewayRequest request(const CustomCall &call, const OutgoingMessage *message) const;
    bool isSuccessStatus(int status) const;
    std::optional<ErrorClass> classOf(const AnswerBody &body, const GatewayAnswer &answer) const;

    QUrl m_baseUrl;
    CustomHttp m_description;
    QMap<QString, QString> m_secrets;
};

/// Whether an answer meets a condition.
PORTAL_EXPORT bool isMet(const CustomCondition &condition, const AnswerBody &body);

/// A number as a gateway wants it.
PORTAL_EXPORT QString formatted(const PhoneNumber &number, NumberForm form);

} // namespace portal
