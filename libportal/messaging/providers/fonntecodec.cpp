// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/fonntecodec.h"

#include "libportal/messaging/providers/answerbody.h"
#include "libportal/messaging/providers/formbody.h"
#include "libportal/messaging/providers/reason.h"
#include "libportal/messaging/providers/reasonrules.h"

#include <array>

namespace portal {

namespace {

constexpr std::array sendRules{
    ReasonRule{u"disconnected device", ErrorClass::DeviceOffline},
    ReasonRule{u"token invalid", ErrorClass::Auth},
    ReasonRule{u"invalid token", ErrorClass::Auth},
    ReasonRule{u"unknown user", ErrorClass::Auth},
    ReasonRule{u"must belong to an account", ErrorClass::Auth},
    ReasonRule{u"insufficient quota", ErrorClass::Quota},
    ReasonRule{u"target invalid", ErrorClass::BadNumber},
    ReasonRule{u"input invalid", ErrorClass::Permanent},
    ReasonRule{u"format invalid", ErrorClass::Permanent},
    ReasonRule{u"url ", ErrorClass::Permanent},
    ReasonRule{u"file ", ErrorClass::Permanent},
};

// `{name}` in a text is one of Fonnte's variables, filled from the target. A zero-width space after the brace
// is not seen by the reader and leaves Fonnte nothing to fill in. `|` and `,` mean something in the target
// only, and a PhoneNumber holds neither.
QString withoutVariables(QString text)
{
    return text.replace(u'{', QStringLiteral("{\u200b"));
}

std::optional<DeliveryReport> deliveryOf(const AnswerBody &body)
{
    DeliveryReport report{.providerMessageId = looseText(body.at(u"id")),
                          .providerStateId = looseText(body.at(u"stateid"))};
    if (report.providerMessageId.isEmpty() && report.providerStateId.isEmpty())
        return std::nullopt;
    report.at = looseInstant(body.at(u"timestamp"));
    // `state` is WhatsApp's receipt and comes after `status`, which is Fonnte's own queue.
    const QString state = body.textAt({QStringLiteral("state")}).toLower();
    const QString status = body.textAt({QStringLiteral("status")}).toLower();
    if (state == u"read")
        report.state = DeliveryState::Read;
    else if (state == u"delivered")
        report.state = DeliveryState::Delivered;
    else if (state == u"sent")
        report.state = DeliveryState::Sent;
    else if (status == u"sent")
        report.state = DeliveryState::Sent;
    else if (status == u"processing" || status == u"pending" || status == u"waiting")
        report.state = DeliveryState::Accepted;
    else if (status == u"expired")
        report.state = DeliveryState::Expired;
    else if (status == u"invalid" || status == u"failed" || status.startsWith(u"url "))
        report.state = DeliveryState::Failed;
    else
        return std::nullopt;
    if (report.state == DeliveryState::Expired)
        report.errorClass = ErrorClass::DeviceOffline;
    if (report.state == DeliveryState::Failed)
        report.errorClass = status == u"invalid" ? ErrorClass::BadNumber : ErrorClass::Permanent;
    if (report.errorClass != ErrorClass::None)
        report.reason = safeReason(status, {});
    return report;
}

} // namespace

QUrl FonnteCodec::defaultBaseUrl()
{
    return QUrl(QStringLiteral("https://api.fonnte.com"));
}

GatewayRequest FonnteCodec::sendRequest(const OutgoingMessage &message) const
{
    return {.url = urlBelow(m_baseUrl, QStringLiteral("/send")),
            .headers = {{"Authorization", headerValue(m_token)}},
            .contentType = formContentType(),
            .body = formBody({{QStringLiteral("target"), message.to.digits()},
                              {QStringLiteral("message"), withoutVariables(message.text)},
                              {QStringLiteral("countryCode"), QStringLiteral("62")},
                              // Refused while the device is down, rather than kept and sent hours later:
                              // the queue is ours (S11).
                              {QStringLiteral("connectOnly"), QStringLiteral("true")}})};
}

SendOutcome FonnteCodec::readSend(const GatewayAnswer &answer) const
{
    const AnswerBody body(answer.body);
    if (body.at(u"status").isUndefined())
        return unanswered(answer);
    if (body.isTrueAt(u"status"))
        return acceptedAs(body.textAt({QStringLiteral("id[0]"), QStringLiteral("id")}), answer);
    const QString reason = body.textAt({QStringLiteral("reason"), QStringLiteral("detail")});
    if (const auto errorClass = classOfReason(reason, sendRules))
        return refusedAs(*errorClass, reason, answer);
    return refusedByStatus(reason, answer);
}

std::optional<GatewayRequest> FonnteCodec::healthRequest() const
{
    return GatewayRequest{.url = urlBelow(m_baseUrl, QStringLiteral("/device")),
                          .headers = {{"Authorization", headerValue(m_token)}},
                          .contentType = formContentType()};
}

ProviderHealth FonnteCodec::readHealth(const GatewayAnswer &answer) const
{
    const AnswerBody body(answer.body);
    if (body.at(u"status").isUndefined())
        return unansweredHealth(answer);
    ProviderHealth health;
    if (!body.isTrueAt(u"status")) {
        health.error = body.textAt({QStringLiteral("reason")});
        health.errorClass = classOfReason(health.error, sendRules).value_or(ErrorClass::Temporary);
        return health;
    }
    const QString device = looseText(body.at(u"device_status")).toLower();
    if (device == u"connect")
        health.connection = ProviderHealth::Connection::Connected;
    else if (device == u"disconnect")
        health.connection = ProviderHealth::Connection::Disconnected;
    health.quota = looseInteger(body.at(u"quota"));
    health.expires = looseText(body.at(u"expired"));
    return health;
}

WebhookContents FonnteCodec::readWebhook(const QByteArray &bytes)
{
    const AnswerBody body(bytes);
    WebhookContents contents;
    const QString status = looseText(body.at(u"status")).toLower();
    if (isSomething(body.at(u"sender"))) {
        // In a group `sender` is the group and `member` the person.
        const auto from = phoneOfJid(looseText(body.at(u"sender")));
        if (from && !isSomething(body.at(u"member"))) {
            contents.inbound.append({.providerMessageId = looseText(body.at(u"inboxid")),
                                     .from = *from,
                                     .text = inboundText(body.at(u"message")),
                                     .at = looseInstant(body.at(u"timestamp"))});
        }
    } else if (const auto delivery = deliveryOf(body)) {
        contents.deliveries.append(*delivery);
    } else if (status == u"connect" || status == u"disconnect") {
        contents.devices.append({.connection = status == u"connect"
                                                   ? ProviderHealth::Connection::Connected
                                                   : ProviderHealth::Connection::Disconnected,
                                 .reason = safeReason(looseText(body.at(u"reason")), {})});
    }
    return contents;
}

} // namespace portal
