// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/customhttpcodec.h"

#include "libportal/messaging/providers/answerbody.h"
#include "libportal/messaging/providers/messagetemplate.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace portal {

namespace {

using Fill = std::function<QString(const QString &)>;

QJsonValue filledJson(const QJsonValue &value, const Fill &fill)
{
    if (value.isString())
        return filledTemplate(value.toString(), fill);
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray source = value.toArray();
        for (const QJsonValue element : source)
            array.append(filledJson(element, fill));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject source = value.toObject();
        for (auto it = source.begin(); it != source.end(); ++it)
            object.insert(it.key(), filledJson(it.value(), fill));
        return object;
    }
    return value;
}

FormFields filledFields(const FormFields &fields, const Fill &fill)
{
    FormFields filled;
    for (const auto &[name, value] : fields)
        filled.append({name, filledTemplate(value, fill)});
    return filled;
}

} // namespace

QStringList CustomHttpCodec::secrets() const
{
    QStringList values = m_secrets.values();
    if (!m_description.basicUser.isEmpty()) {
        const Fill fill = [this](const QString &name) {
            return valueOf(name, nullptr);
        };
        const QString pair = filledTemplate(m_description.basicUser, fill) + u':' +
                             filledTemplate(m_description.basicPassword, fill);
        values.append(QString::fromLatin1(pair.toUtf8().toBase64()));
    }
    return values;
}

QString CustomHttpCodec::valueOf(const QString &name, const OutgoingMessage *message) const
{
    if (name.startsWith(u"secret:"))
        return m_secrets.value(name.mid(7));
    if (message) {
        if (name == u"phone")
            return formatted(message->to, m_description.number);
        if (name == u"text")
            return message->text;
        if (name == u"id")
            return QString::number(message->id);
        if (name == u"code")
            return message->code;
    }
    return m_description.variables.value(name);
}

GatewayRequest CustomHttpCodec::request(const CustomCall &call, const OutgoingMessage *message) const
{
    const Fill plain = [&](const QString &name) {
        return valueOf(name, message);
    };
    const Fill percent = [&](const QString &name) {
        return percentEncoded(valueOf(name, message));
    };

    GatewayRequest made{.method = call.method,
                        .url = urlBelow(m_baseUrl, filledTemplate(call.path, percent))};
    for (const auto &[name, value] : m_description.headers)
        made.headers.append({name.toLatin1(), headerValue(filledTemplate(value, plain))});
    if (!m_description.basicUser.isEmpty()) {
        const QString pair = filledTemplate(m_description.basicUser, plain) + u':' +
                             filledTemplate(m_description.basicPassword, plain);
        made.headers.append({"Authorization", "Basic " + pair.toUtf8().toBase64()});
    }
    switch (call.body) {
    case CustomCall::Body::None:
        break;
    case CustomCall::Body::Json:
        made.contentType = jsonContentType();
        made.body = jsonBody(filledJson(call.json, plain).toObject());
        break;
    case CustomCall::Body::UrlEncoded:
        made.contentType = formContentType();
        made.body = formBody(filledFields(call.fields, plain));
        break;
    case CustomCall::Body::Multipart: {
        MultipartBody multipart = multipartBody(filledFields(call.fields, plain));
        made.contentType = std::move(multipart.contentType);
        made.body = std::move(multipart.body);
        break;
    }
    }
    return made;
}

GatewayRequest CustomHttpCodec::sendRequest(const OutgoingMessage &message) const
{
    return request(m_description.send, &message);
}

bool CustomHttpCodec::isSuccessStatus(int status) const
{
    return std::any_of(m_description.successStatuses.begin(), m_description.successStatuses.end(),
                       [status](const CustomHttp::StatusRange &range) {
                           return status >= range.first && status <= range.second;
                       });
}

std::optional<ErrorClass> CustomHttpCodec::classOf(const AnswerBody &body, const GatewayAnswer &answer) const
{
    for (const CustomErrorRule &rule : m_description.errors) {
        if ((!rule.status || *rule.status == answer.status) &&
            (!rule.condition || isMet(*rule.condition, body)) &&
            (rule.text.isEmpty() || body.text().contains(rule.text, Qt::CaseInsensitive)))
            return rule.errorClass;
    }
    return std::nullopt;
}

SendOutcome CustomHttpCodec::readSend(const GatewayAnswer &answer) const
{
    const AnswerBody body(answer.body);
    const bool statusIsRight = isSuccessStatus(answer.status);
    const bool saysYes =
        body.isJson() ? !m_description.success || isMet(*m_description.success, body)
                      : !m_description.success || m_description.plainText == CustomHttp::PlainText::Passes;
    if (statusIsRight && saysYes) {
        QString id = body.textAt(m_description.messageIdPaths);
        const QString &before = m_description.messageIdAfter;
        if (!before.isEmpty() && id.contains(before))
            id = id.mid(id.lastIndexOf(before) + before.size());
        return acceptedAs(id, answer);
    }

    // A plain-text refusal is its own reason; a web page is not worth reading.
    QString reason = body.textAt(m_description.errorPaths);
    if (reason.isEmpty() && !body.isJson() && !body.text().startsWith(u'<'))
        reason = body.text();
    if (const auto errorClass = classOf(body, answer))
        return refusedAs(*errorClass, reason, answer);
    // A right status without the promised words, or a status alone, leaves it open what happened.
    if (reason.isEmpty() || (statusIsRight && !body.isJson())) {
        SendOutcome outcome = unanswered(answer);
        if (!reason.isEmpty())
            outcome.reason = reason;
        return outcome;
    }
    return refusedByStatus(reason, answer);
}

std::optional<GatewayRequest> CustomHttpCodec::healthRequest() const
{
    if (!m_description.health)
        return std::nullopt;
    return request(m_description.health->call, nullptr);
}

ProviderHealth CustomHttpCodec::readHealth(const GatewayAnswer &answer) const
{
    const AnswerBody body(answer.body);
    ProviderHealth health;
    if (!m_description.health)
        return health;
    const CustomHealth &question = *m_description.health;
    const bool readable = body.isJson() && classOfStatus(answer.status) == ErrorClass::None;
    if (readable && question.connected && isMet(*question.connected, body))
        health.connection = ProviderHealth::Connection::Connected;
    else if (question.disconnected && isMet(*question.disconnected, body))
        health.connection = ProviderHealth::Connection::Disconnected;
    else if (readable && question.connected && !question.disconnected)
        health.connection = ProviderHealth::Connection::Disconnected;
    if (!readable && health.connection == ProviderHealth::Connection::Unknown) {
        health = unansweredHealth(answer);
        if (const auto errorClass = classOf(body, answer))
            health.errorClass = *errorClass;
        if (const QString reason = body.textAt(m_description.errorPaths); !reason.isEmpty())
            health.error = reason;
        if (health.errorClass == ErrorClass::DeviceOffline)
            health.connection = ProviderHealth::Connection::Disconnected;
        return health;
    }
    health.quota = looseInteger(body.firstAt(question.quotaPaths));
    health.expires = body.textAt(question.expiresPaths);
    return health;
}

bool isMet(const CustomCondition &condition, const AnswerBody &body)
{
    const QJsonValue value = body.firstAt(condition.paths);
    if (!isSomething(value))
        return condition.missing == CustomCondition::Missing::Passes;
    const QString text = looseText(value).trimmed();
    switch (condition.operation) {
    case CustomCondition::Operation::Exists:
        return true;
    case CustomCondition::Operation::Equals:
        return text.compare(condition.value, Qt::CaseInsensitive) == 0;
    case CustomCondition::Operation::NotEquals:
        return text.compare(condition.value, Qt::CaseInsensitive) != 0;
    case CustomCondition::Operation::Contains:
        return text.contains(condition.value, Qt::CaseInsensitive);
    }
    return false;
}

QString formatted(const PhoneNumber &number, NumberForm form)
{
    switch (form) {
    case NumberForm::Digits:
        return number.digits();
    case NumberForm::PlusDigits:
        return number.e164();
    case NumberForm::TrunkZero:
        return u'0' + number.digits().mid(2);
    case NumberForm::ChatId:
        return number.digits() + QStringLiteral("@c.us");
    case NumberForm::NetJid:
        return number.digits() + QStringLiteral("@s.whatsapp.net");
    }
    return number.digits();
}

} // namespace portal
