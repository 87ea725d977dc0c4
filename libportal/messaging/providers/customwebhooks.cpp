// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/customwebhooks.h"

#include "libportal/messaging/providers/answerbody.h"
#include "libportal/messaging/providers/reason.h"

#include <QtCore/QJsonArray>

namespace portal {

namespace {

// "true_62812…@c.us_3EB0…": the same message is called by its tail alone in other calls of the same gateway.
QString bareId(const QString &id)
{
    return id.mid(id.lastIndexOf(u'_') + 1);
}

// WhatsApp Web's receipts by number (-1 … 4) or by the names gateways give them.
std::optional<DeliveryState> stateOfAck(const QString &ack)
{
    const QString name = ack.toUpper();
    if (name == u"-1" || name == u"ERROR")
        return DeliveryState::Failed;
    if (name == u"0" || name == u"PENDING")
        return DeliveryState::Accepted;
    if (name == u"1" || name == u"SERVER" || name == u"SERVER_ACK")
        return DeliveryState::Sent;
    if (name == u"2" || name == u"DEVICE" || name == u"DELIVERY_ACK" || name == u"DELIVERED")
        return DeliveryState::Delivered;
    if (name == u"3" || name == u"4" || name == u"READ" || name == u"PLAYED")
        return DeliveryState::Read;
    return std::nullopt;
}

void addDelivery(const QString &id, const QString &ack, const QJsonValue &at, WebhookContents &contents)
{
    const auto state = stateOfAck(ack);
    if (!state || id.isEmpty())
        return;
    DeliveryReport report{.providerMessageId = id, .state = *state, .at = looseInstant(at)};
    if (*state == DeliveryState::Failed)
        report.errorClass = ErrorClass::Permanent;
    contents.deliveries.append(report);
}

void addInbound(const QString &id, const QString &from, const QJsonValue &text, const QJsonValue &at,
                WebhookContents &contents)
{
    if (const auto phone = phoneOfJid(from)) {
        contents.inbound.append(
            {.providerMessageId = id, .from = *phone, .text = inboundText(text), .at = looseInstant(at)});
    }
}

void addDevice(ProviderHealth::Connection connection, const QString &reason, WebhookContents &contents)
{
    contents.devices.append({.connection = connection, .reason = safeReason(reason, {})});
}

WebhookContents readWaha(const AnswerBody &body)
{
    WebhookContents contents;
    const QString event = looseText(body.at(u"event"));
    const AnswerBody payload(body.at(u"payload"));
    if (event == u"message.ack") {
        addDelivery(bareId(payload.textAt({QStringLiteral("id")})),
                    payload.textAt({QStringLiteral("ackName"), QStringLiteral("ack")}), body.at(u"timestamp"),
                    contents);
    } else if (event == u"message" && !payload.isTrueAt(u"fromMe")) {
        addInbound(payload.textAt({QStringLiteral("id")}), payload.textAt({QStringLiteral("from")}),
                   payload.at(u"body"), payload.at(u"timestamp"), contents);
    } else if (event == u"session.status") {
        const QString status = payload.textAt({QStringLiteral("status")});
        if (status == u"WORKING")
            addDevice(ProviderHealth::Connection::Connected, {}, contents);
        else if (status == u"STOPPED" || status == u"FAILED" || status == u"SCAN_QR_CODE")
            addDevice(ProviderHealth::Connection::Disconnected, status, contents);
    }
    return contents;
}

void readEvolutionItem(const QString &event, const AnswerBody &data, WebhookContents &contents)
{
    const QString id = data.textAt({QStringLiteral("key.id"), QStringLiteral("keyId")});
    const QString chat = data.textAt({QStringLiteral("key.remoteJid"), QStringLiteral("remoteJid")});
    const bool ours = data.isTrueAt(u"key.fromMe") || data.isTrueAt(u"fromMe");
    if (event == u"messages.update") {
        addDelivery(id, data.textAt({QStringLiteral("status"), QStringLiteral("update.status")}),
                    data.at(u"messageTimestamp"), contents);
    } else if (event == u"messages.upsert" && !ours) {
        addInbound(id, chat,
                   data.firstAt({QStringLiteral("message.conversation"),
                                 QStringLiteral("message.extendedTextMessage.text"),
                                 QStringLiteral("message.imageMessage.caption")}),
                   data.at(u"messageTimestamp"), contents);
    } else if (event == u"connection.update") {
        const QString state = data.textAt({QStringLiteral("state")});
        if (state == u"open")
            addDevice(ProviderHealth::Connection::Connected, {}, contents);
        else if (state == u"close")
            addDevice(ProviderHealth::Connection::Disconnected, state, contents);
    }
}

WebhookContents readEvolution(const AnswerBody &body)
{
    WebhookContents contents;
    // "messages.update", or "MESSAGES_UPDATE" where each event has its own address.
    const QString event = looseText(body.at(u"event")).toLower().replace(u'_', u'.');
    const QJsonValue data = body.at(u"data");
    if (!data.isArray()) {
        readEvolutionItem(event, AnswerBody(data), contents);
        return contents;
    }
    const QJsonArray items = data.toArray();
    for (const QJsonValue item : items)
        readEvolutionItem(event, AnswerBody(item), contents);
    return contents;
}

WebhookContents readGowa(const AnswerBody &body)
{
    WebhookContents contents;
    const QString event = looseText(body.at(u"event"));
    const AnswerBody payload(body.at(u"payload"));
    if (event == u"message.ack") {
        const QJsonArray ids = payload.at(u"ids").toArray();
        for (const QJsonValue id : ids)
            addDelivery(looseText(id), payload.textAt({QStringLiteral("receipt_type")}),
                        body.at(u"timestamp"), contents);
    } else if (event == u"message" && !payload.isTrueAt(u"is_from_me") &&
               !payload.textAt({QStringLiteral("chat_id")}).endsWith(u"@g.us")) {
        addInbound(payload.textAt({QStringLiteral("id")}), payload.textAt({QStringLiteral("from")}),
                   payload.at(u"body"), payload.at(u"timestamp"), contents);
    }
    return contents;
}

WebhookContents readWppConnect(const AnswerBody &body)
{
    WebhookContents contents;
    const QString event = looseText(body.at(u"event"));
    const QString id = body.textAt({QStringLiteral("id._serialized"), QStringLiteral("id")});
    if (event == u"onack") {
        addDelivery(bareId(id), body.textAt({QStringLiteral("ack")}), body.at(u"t"), contents);
    } else if (event == u"onmessage" && !body.isTrueAt(u"fromMe") && !body.isTrueAt(u"isGroupMsg")) {
        addInbound(id, body.textAt({QStringLiteral("from")}), body.at(u"body"),
                   body.firstAt({QStringLiteral("timestamp"), QStringLiteral("t")}), contents);
    } else if (event == u"status-find") {
        const QString status = body.textAt({QStringLiteral("status")});
        if (status == u"inChat" || status == u"isLogged" || status == u"CONNECTED")
            addDevice(ProviderHealth::Connection::Connected, {}, contents);
        else if (status == u"notLogged" || status == u"disconnectedMobile" || status == u"browserClose")
            addDevice(ProviderHealth::Connection::Disconnected, status, contents);
    }
    return contents;
}

} // namespace

WebhookContents readCustomWebhook(WebhookDialect dialect, const QByteArray &bytes)
{
    const AnswerBody body(bytes);
    switch (dialect) {
    case WebhookDialect::None:
        return {};
    case WebhookDialect::Waha:
        return readWaha(body);
    case WebhookDialect::Evolution:
        return readEvolution(body);
    case WebhookDialect::Gowa:
        return readGowa(body);
    case WebhookDialect::WppConnect:
        return readWppConnect(body);
    }
    return {};
}

} // namespace portal
