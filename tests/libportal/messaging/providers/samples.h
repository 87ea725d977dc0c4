// SPDX-License-Identifier: GPL-3.0-or-later
// What the provider suites send and answer with. Invented people, invented tokens.
#pragma once

#include "libportal/messaging/providers/gatewayexchange.h"
#include "libportal/messaging/providers/outgoingmessage.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrlQuery>

namespace portal::testing {

inline OutgoingMessage sampleMessage()
{
    return {.id = 4711,
            .to = PhoneNumber::parse(u"081200000001").value(),
            .text = QStringLiteral(
                "Kode *AGLIS Net* Anda: 482913\nJangan berikan kepada siapa pun & siapa saja."),
            .templateKey = QStringLiteral("otp.registration"),
            .language = Language::Indonesian,
            .code = QStringLiteral("482913"),
            .templateParameters = {QStringLiteral("Zainal Uji"), QStringLiteral("482913")}};
}

inline GatewayAnswer answered(int status, const QByteArray &body)
{
    return {.status = status, .body = body};
}

inline QJsonObject jsonOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

/// A field of an urlencoded body, decoded.
inline QString fieldOf(const QByteArray &form, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(form)).queryItemValue(name, QUrl::FullyDecoded);
}

inline QByteArray headerOf(const GatewayRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace portal::testing
