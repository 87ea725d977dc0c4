// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/metacodec.h"

#include "libportal/messaging/providers/answerbody.h"
#include "libportal/messaging/providers/formbody.h"
#include "libportal/messaging/providers/reason.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace portal {

namespace {

struct CodeRule
{
    qint64 first;
    qint64 last;
    ErrorClass errorClass;
};

// contracts/whatsapp-gateways.md A4. "Stop" there is Auth here; a spam limit and a payment problem are Quota,
// because going on would make both worse; a template that is paused or missing concerns its messages alone.
constexpr std::array codeRules{
    CodeRule{0, 0, ErrorClass::Auth},
    CodeRule{1, 2, ErrorClass::Temporary},
    CodeRule{3, 3, ErrorClass::Auth},
    CodeRule{4, 4, ErrorClass::Rate},
    CodeRule{10, 10, ErrorClass::Auth},
    CodeRule{33, 33, ErrorClass::Auth}, // the sender's phone number is gone
    CodeRule{100, 100, ErrorClass::Permanent},
    CodeRule{190, 190, ErrorClass::Auth},
    CodeRule{200, 299, ErrorClass::Auth},
    CodeRule{368, 368, ErrorClass::Auth},
    CodeRule{80007, 80007, ErrorClass::Rate},
    CodeRule{130429, 130429, ErrorClass::Rate},
    CodeRule{130497, 130497, ErrorClass::Auth},
    CodeRule{131000, 131000, ErrorClass::Temporary},
    CodeRule{131005, 131005, ErrorClass::Auth},
    CodeRule{131008, 131009, ErrorClass::Permanent},
    CodeRule{131016, 131016, ErrorClass::Temporary},
    CodeRule{131026, 131026, ErrorClass::BadNumber},
    CodeRule{131031, 131031, ErrorClass::Auth},
    CodeRule{131042, 131042, ErrorClass::Quota},
    CodeRule{131047, 131047, ErrorClass::Permanent},
    CodeRule{131048, 131048, ErrorClass::Quota},
    CodeRule{131049, 131049, ErrorClass::Permanent},
    CodeRule{131051, 131053, ErrorClass::Permanent},
    CodeRule{131056, 131056, ErrorClass::Rate},
    CodeRule{131057, 131057, ErrorClass::Temporary},
    CodeRule{132000, 132016, ErrorClass::Permanent},
};

constexpr qint64 missingObjectSubcode = 33;
constexpr qsizetype longestCode = 15; // of an authentication template's parameter

QJsonObject textParameter(const QString &value)
{
    // A template's parameter may hold no line break, no tab and no run of more than four spaces.
    static const QRegularExpression breaks(QStringLiteral(R"(\s*[\r\n\t]+\s*)"));
    static const QRegularExpression spaces(QStringLiteral(" {5,}"));
    QString line = value.trimmed();
    line.replace(breaks, QStringLiteral(" "));
    line.replace(spaces, QStringLiteral("    "));
    return {{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), line}};
}

QJsonObject templateObject(const MetaTemplate &wanted, const OutgoingMessage &message)
{
    QJsonArray parameters;
    QJsonArray components;
    if (wanted.kind == MetaTemplate::Kind::Authentication) {
        const QJsonObject code = textParameter(message.code.left(longestCode));
        parameters = {code};
        components.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("button")},
                                      {QStringLiteral("sub_type"), QStringLiteral("url")},
                                      {QStringLiteral("index"), QStringLiteral("0")},
                                      {QStringLiteral("parameters"), QJsonArray{code}}});
    } else {
        for (const QString &value : message.templateParameters)
            parameters.append(textParameter(value));
    }
    if (!parameters.isEmpty()) {
        components.prepend(QJsonObject{{QStringLiteral("type"), QStringLiteral("body")},
                                       {QStringLiteral("parameters"), parameters}});
    }
    const QString language =
        message.language == Language::English ? wanted.englishCode : wanted.indonesianCode;
    QJsonObject object{{QStringLiteral("name"), wanted.name},
                       {QStringLiteral("language"), QJsonObject{{QStringLiteral("code"), language}}}};
    if (!components.isEmpty())
        object.insert(QStringLiteral("components"), components);
    return object;
}

// "131026: not on WhatsApp": the code is what Meta's documentation is searched by.
QString reasonOf(const AnswerBody &error)
{
    const QString words = error.textAt(
        {QStringLiteral("error_data.details"), QStringLiteral("message"), QStringLiteral("title")});
    const QString code = looseText(error.at(u"code"));
    return code.isEmpty() ? words : code + QStringLiteral(": ") + words;
}

std::optional<ErrorClass> classOf(const AnswerBody &error)
{
    const auto code = looseInteger(error.at(u"code"));
    return code ? MetaCodec::classOfCode(*code, looseInteger(error.at(u"error_subcode")).value_or(0))
                : std::nullopt;
}

std::optional<DeliveryReport> deliveryOf(const AnswerBody &status)
{
    DeliveryReport report{.providerMessageId = looseText(status.at(u"id")),
                          .at = looseInstant(status.at(u"timestamp"))};
    const QString name = looseText(status.at(u"status")).toLower();
    if (name == u"sent")
        report.state = DeliveryState::Sent;
    else if (name == u"delivered")
        report.state = DeliveryState::Delivered;
    else if (name == u"read")
        report.state = DeliveryState::Read;
    else if (name == u"failed")
        report.state = DeliveryState::Failed;
    else
        return std::nullopt;
    if (report.state == DeliveryState::Failed) {
        const AnswerBody error(status.at(u"errors[0]"));
        report.errorClass = classOf(error).value_or(ErrorClass::Permanent);
        report.reason = safeReason(reasonOf(error), {});
    }
    return report.providerMessageId.isEmpty() ? std::nullopt : std::optional(report);
}

void readValue(const AnswerBody &value, WebhookContents &contents)
{
    const QJsonArray statuses = value.at(u"statuses").toArray();
    for (const QJsonValue status : statuses) {
        if (const auto report = deliveryOf(AnswerBody(status)))
            contents.deliveries.append(*report);
    }
    const QJsonArray messages = value.at(u"messages").toArray();
    for (const QJsonValue element : messages) {
        const AnswerBody message(element);
        if (const auto from = phoneOfJid(looseText(message.at(u"from")))) {
            contents.inbound.append(
                {.providerMessageId = looseText(message.at(u"id")),
                 .from = *from,
                 .text = inboundText(
                     message.firstAt({QStringLiteral("text.body"), QStringLiteral("button.text"),
                                      QStringLiteral("image.caption"), QStringLiteral("document.caption")})),
                 .at = looseInstant(message.at(u"timestamp"))});
        }
    }
}

} // namespace

QUrl MetaCodec::defaultBaseUrl()
{
    return QUrl(QStringLiteral("https://graph.facebook.com"));
}

QString MetaCodec::path(const QString &below) const
{
    return u'/' + percentEncoded(m_settings.apiVersion) + u'/' + percentEncoded(m_settings.phoneNumberId) +
           below;
}

GatewayRequest MetaCodec::sendRequest(const OutgoingMessage &message) const
{
    QJsonObject object{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                       {QStringLiteral("recipient_type"), QStringLiteral("individual")},
                       {QStringLiteral("to"), message.to.digits()},
                       {QStringLiteral("biz_opaque_callback_data"), QString::number(message.id)}};
    const auto mapped = m_settings.templates.constFind(message.templateKey);
    if (mapped != m_settings.templates.constEnd()) {
        object.insert(QStringLiteral("type"), QStringLiteral("template"));
        object.insert(QStringLiteral("template"), templateObject(*mapped, message));
    } else {
        object.insert(QStringLiteral("type"), QStringLiteral("text"));
        object.insert(QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), message.text},
                                                          {QStringLiteral("preview_url"), false}});
    }
    return {.url = urlBelow(m_baseUrl, path(QStringLiteral("/messages"))),
            .headers = {{"Authorization", "Bearer " + headerValue(m_accessToken)}},
            .contentType = jsonContentType(),
            .body = jsonBody(object)};
}

SendOutcome MetaCodec::readSend(const GatewayAnswer &answer) const
{
    const AnswerBody body(answer.body);
    const QString id = body.textAt({QStringLiteral("messages[0].id")});
    if (!id.isEmpty() && classOfStatus(answer.status) == ErrorClass::None)
        return acceptedAs(id, answer);
    if (!body.at(u"error").isObject())
        return unanswered(answer);
    const AnswerBody error(body.at(u"error"));
    // The status of one code differs between Meta's own pages; the code decides.
    if (const auto errorClass = classOf(error))
        return refusedAs(*errorClass, reasonOf(error), answer);
    return refusedByStatus(reasonOf(error), answer);
}

std::optional<GatewayRequest> MetaCodec::healthRequest() const
{
    return GatewayRequest{.method = GatewayRequest::Method::Get,
                          .url = urlBelow(m_baseUrl, path(QStringLiteral("?fields=id"))),
                          .headers = {{"Authorization", "Bearer " + headerValue(m_accessToken)}}};
}

ProviderHealth MetaCodec::readHealth(const GatewayAnswer &answer) const
{
    const AnswerBody body(answer.body);
    if (body.at(u"error").isObject()) {
        const AnswerBody error(body.at(u"error"));
        return {.errorClass = classOf(error).value_or(ErrorClass::Temporary), .error = reasonOf(error)};
    }
    if (!isSomething(body.at(u"id")))
        return unansweredHealth(answer);
    // There is no device that could be off: an account that answers is connected.
    return {.connection = ProviderHealth::Connection::Connected};
}

WebhookContents MetaCodec::readWebhook(const QByteArray &bytes)
{
    WebhookContents contents;
    const QJsonArray entries = AnswerBody(bytes).at(u"entry").toArray();
    for (const QJsonValue entry : entries) {
        const QJsonArray changes = AnswerBody(entry).at(u"changes").toArray();
        for (const QJsonValue change : changes) {
            if (looseText(AnswerBody(change).at(u"field")) == u"messages")
                readValue(AnswerBody(AnswerBody(change).at(u"value")), contents);
        }
    }
    return contents;
}

std::optional<ErrorClass> MetaCodec::classOfCode(qint64 code, qint64 subcode)
{
    // "Object does not exist": the phone number id in the settings is wrong, not the message.
    if (code == 100 && subcode == missingObjectSubcode)
        return ErrorClass::Auth;
    const auto *rule = std::find_if(codeRules.begin(), codeRules.end(), [code](const CodeRule &candidate) {
        return code >= candidate.first && code <= candidate.last;
    });
    return rule == codeRules.end() ? std::nullopt : std::optional(rule->errorClass);
}

} // namespace portal
