// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/wablascodec.h"

#include "libportal/messaging/providers/answerbody.h"
#include "libportal/messaging/providers/formbody.h"
#include "libportal/messaging/providers/reason.h"
#include "libportal/messaging/providers/reasonrules.h"

#include <QtCore/QJsonArray>

#include <array>

namespace portal {

namespace {

// Failures come with status 200, 400 or 500 alike; the words decide. Those for an empty quota are not
// documented, hence the single word.
constexpr std::array sendRules{
    ReasonRule{u"device disconnected", ErrorClass::DeviceOffline},
    ReasonRule{u"scan qr", ErrorClass::DeviceOffline},
    ReasonRule{u"device not found", ErrorClass::DeviceOffline},
    ReasonRule{u"token invalid", ErrorClass::Auth},
    ReasonRule{u"secret key", ErrorClass::Auth},
    ReasonRule{u"not authorized", ErrorClass::Auth},
    ReasonRule{u"device expired", ErrorClass::Auth},
    ReasonRule{u"quota", ErrorClass::Quota},
    ReasonRule{u"phone invalid", ErrorClass::BadNumber},
    ReasonRule{u"param invalid", ErrorClass::Permanent},
};

// The one message's own answer: `data` is an object, or a list with one per device; `messages` a list, an
// object, or called `message`.
AnswerBody itemOf(const AnswerBody &body)
{
    return AnswerBody(body.firstAt({QStringLiteral("data.messages[0]"), QStringLiteral("data[0].messages[0]"),
                                    QStringLiteral("data[0].messages"), QStringLiteral("data.messages"),
                                    QStringLiteral("data[0].message[0]"), QStringLiteral("data[0].message"),
                                    QStringLiteral("data.message[0]"), QStringLiteral("data.message")}));
}

SendOutcome refusal(const QString &reason, const GatewayAnswer &answer)
{
    if (const auto errorClass = classOfReason(reason, sendRules))
        return refusedAs(*errorClass, reason, answer);
    return refusedByStatus(reason, answer);
}

std::optional<DeliveryState> stateOf(const QString &status)
{
    if (status == u"pending")
        return DeliveryState::Accepted;
    if (status == u"sent")
        return DeliveryState::Sent;
    if (status == u"delivered" || status == u"received")
        return DeliveryState::Delivered;
    if (status == u"read")
        return DeliveryState::Read;
    if (status == u"cancel" || status == u"reject" || status == u"rejected")
        return DeliveryState::Failed;
    return std::nullopt;
}

ProviderHealth::Connection connectionOf(const QString &status)
{
    if (status == u"connected")
        return ProviderHealth::Connection::Connected;
    if (status == u"disconnected")
        return ProviderHealth::Connection::Disconnected;
    return ProviderHealth::Connection::Unknown;
}

} // namespace

QByteArray WablasCodec::authorization() const
{
    return headerValue(m_secretKey.isEmpty() ? m_token : m_token + u'.' + m_secretKey);
}

GatewayRequest WablasCodec::sendRequest(const OutgoingMessage &message) const
{
    QJsonObject item{{QStringLiteral("phone"), message.to.digits()},
                     {QStringLiteral("message"), message.text},
                     {QStringLiteral("isGroup"), QStringLiteral("false")},
                     {QStringLiteral("ref_id"), QString::number(message.id)}};
    if (!message.code.isEmpty())
        item.insert(QStringLiteral("flag"), QStringLiteral("instant"));
    return {.url = urlBelow(m_baseUrl, QStringLiteral("/api/v2/send-message")),
            .headers = {{"Authorization", authorization()}},
            .contentType = jsonContentType(),
            .body = jsonBody({{QStringLiteral("data"), QJsonArray{item}}})};
}

SendOutcome WablasCodec::readSend(const GatewayAnswer &answer) const
{
    const AnswerBody body(answer.body);
    const QString reason = body.textAt({QStringLiteral("message"), QStringLiteral("error")});
    if (body.at(u"status").isUndefined())
        return reason.isEmpty() ? unanswered(answer) : refusal(reason, answer);
    if (!body.isTrueAt(u"status"))
        return refusal(reason, answer);

    const AnswerBody item = itemOf(body);
    const QString itemStatus = looseText(item.at(u"status")).toLower();
    if (itemStatus == u"false" || stateOf(itemStatus) == DeliveryState::Failed)
        return refusal(item.textAt({QStringLiteral("message"), QStringLiteral("note")}), answer);
    return acceptedAs(item.textAt({QStringLiteral("id")}), answer);
}

std::optional<GatewayRequest> WablasCodec::healthRequest() const
{
    // The one call that Wablas documents with the token in the address alone.
    return GatewayRequest{
        .method = GatewayRequest::Method::Get,
        .url = urlBelow(m_baseUrl, QStringLiteral("/api/device/info?token=") + percentEncoded(m_token)),
        .headers = {{"Authorization", authorization()}}};
}

ProviderHealth WablasCodec::readHealth(const GatewayAnswer &answer) const
{
    const AnswerBody body(answer.body);
    if (body.at(u"status").isUndefined())
        return unansweredHealth(answer);
    ProviderHealth health;
    if (!body.isTrueAt(u"status")) {
        health.error = body.textAt({QStringLiteral("message")});
        health.errorClass = classOfReason(health.error, sendRules).value_or(ErrorClass::Temporary);
        return health;
    }
    health.connection = connectionOf(
        body.textAt({QStringLiteral("data.status"), QStringLiteral("data[0].status")}).toLower());
    health.quota =
        looseInteger(body.firstAt({QStringLiteral("data.quota"), QStringLiteral("data[0].quota")}));
    health.expires =
        body.textAt({QStringLiteral("data.expired_date"), QStringLiteral("data[0].expired_date")});
    return health;
}

WebhookContents WablasCodec::readWebhook(const QByteArray &bytes)
{
    const AnswerBody body(bytes);
    WebhookContents contents;
    const QString status = looseText(body.at(u"status")).toLower();
    const QString id = looseText(body.at(u"id"));
    const QString note = safeReason(looseText(body.at(u"note")), {});
    if (const auto state = stateOf(status); state && !id.isEmpty()) {
        DeliveryReport report{
            .providerMessageId = id, .state = *state, .at = looseInstant(body.at(u"timestamp"))};
        if (*state == DeliveryState::Failed) {
            report.errorClass = classOfReason(note, sendRules).value_or(ErrorClass::Permanent);
            report.reason = note;
        }
        contents.deliveries.append(report);
    } else if (connectionOf(status) != ProviderHealth::Connection::Unknown) {
        contents.devices.append({.connection = connectionOf(status), .reason = note});
    } else if (body.at(u"message").isString() && !body.isTrueAt(u"isGroup") && !body.isTrueAt(u"isFromMe")) {
        if (const auto from = phoneOfJid(looseText(body.at(u"phone")))) {
            contents.inbound.append({.providerMessageId = id,
                                     .from = *from,
                                     .text = inboundText(body.at(u"message")),
                                     .at = looseInstant(body.at(u"timestamp"))});
        }
    }
    return contents;
}

} // namespace portal
