// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of a CustomHttp description: how presets are written and settings stored.
#include "libportal/messaging/providers/answerbody.h"
#include "libportal/messaging/providers/customhttp.h"
#include "libportal/messaging/providers/messagetemplate.h"
#include "libportal/messaging/providers/settingsreader.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

namespace portal {

namespace {

using Method = GatewayRequest::Method;
using Body = CustomCall::Body;
using Operation = CustomCondition::Operation;
using Missing = CustomCondition::Missing;
using PlainText = CustomHttp::PlainText;

constexpr std::array<NamedValue<Method>, 2> methods{{{u"POST", Method::Post}, {u"GET", Method::Get}}};
constexpr std::array<NamedValue<Body>, 4> bodies{{{u"none", Body::None},
                                                  {u"json", Body::Json},
                                                  {u"urlencoded", Body::UrlEncoded},
                                                  {u"multipart", Body::Multipart}}};
constexpr std::array<NamedValue<Operation>, 4> operations{{{u"exists", Operation::Exists},
                                                           {u"equals", Operation::Equals},
                                                           {u"not-equals", Operation::NotEquals},
                                                           {u"contains", Operation::Contains}}};
constexpr std::array<NamedValue<Missing>, 2> missings{
    {{u"fails", Missing::Fails}, {u"passes", Missing::Passes}}};
constexpr std::array<NamedValue<PlainText>, 2> plainTexts{
    {{u"fails", PlainText::Fails}, {u"passes", PlainText::Passes}}};
constexpr std::array<NamedValue<NumberForm>, 5> numberForms{{{u"62", NumberForm::Digits},
                                                             {u"+62", NumberForm::PlusDigits},
                                                             {u"0", NumberForm::TrunkZero},
                                                             {u"62@c.us", NumberForm::ChatId},
                                                             {u"62@s.whatsapp.net", NumberForm::NetJid}}};
constexpr std::array<NamedValue<WebhookDialect>, 5> dialects{{{u"none", WebhookDialect::None},
                                                              {u"waha", WebhookDialect::Waha},
                                                              {u"evolution", WebhookDialect::Evolution},
                                                              {u"gowa", WebhookDialect::Gowa},
                                                              {u"wppconnect", WebhookDialect::WppConnect}}};
constexpr std::array<NamedValue<ErrorClass>, 7> errorClasses{{{u"auth", ErrorClass::Auth},
                                                              {u"device_offline", ErrorClass::DeviceOffline},
                                                              {u"quota", ErrorClass::Quota},
                                                              {u"bad_number", ErrorClass::BadNumber},
                                                              {u"rate", ErrorClass::Rate},
                                                              {u"temporary", ErrorClass::Temporary},
                                                              {u"permanent", ErrorClass::Permanent}}};

QString rangeText(const CustomHttp::StatusRange &range)
{
    return range.first == range.second ? QString::number(range.first)
                                       : QStringLiteral("%1-%2").arg(range.first).arg(range.second);
}

QList<CustomHttp::StatusRange> readStatuses(SettingsReader &reader, const QString &key)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A([1-5]\d\d)(?:-([1-5]\d\d))?\z)"));
    QList<CustomHttp::StatusRange> ranges;
    const QStringList texts = reader.texts(key);
    for (const QString &text : texts) {
        const QRegularExpressionMatch match = shape.match(text);
        if (!match.hasMatch()) {
            reader.complain(key, QStringLiteral("format"),
                            {QT_TRANSLATE_NOOP("portal", "Write HTTP statuses as 200 or 200-299."), {}});
            continue;
        }
        const int first = match.captured(1).toInt();
        ranges.append({first, match.captured(2).isEmpty() ? first : match.captured(2).toInt()});
    }
    return ranges.isEmpty() ? QList<CustomHttp::StatusRange>{{200, 299}} : ranges;
}

QStringList readPaths(SettingsReader &reader, const QString &key)
{
    const QStringList paths = reader.texts(key);
    for (const QString &path : paths) {
        if (!isAnswerPath(path))
            reader.complain(key, QStringLiteral("format"),
                            {QT_TRANSLATE_NOOP("portal", "%1 is not a path like $.data[0].id."), {path}});
    }
    return paths;
}

std::optional<CustomCondition> readCondition(SettingsReader &parent, const QString &key)
{
    if (!parent.has(key))
        return std::nullopt;
    SettingsReader reader = parent.object(key);
    CustomCondition condition;
    condition.paths = readPaths(reader, QStringLiteral("paths"));
    condition.operation = reader.choice(QStringLiteral("operation"), operations, Operation::Exists);
    condition.value = reader.text(QStringLiteral("value"));
    condition.missing = reader.choice(QStringLiteral("missing"), missings, Missing::Fails);
    if (condition.paths.isEmpty())
        reader.complainRequired(QStringLiteral("paths"));
    reader.refuseUnknownKeys();
    return condition;
}

QJsonObject conditionToJson(const CustomCondition &condition)
{
    return {{QStringLiteral("paths"), QJsonArray::fromStringList(condition.paths)},
            {QStringLiteral("operation"), nameOf(operations, condition.operation)},
            {QStringLiteral("value"), condition.value},
            {QStringLiteral("missing"), nameOf(missings, condition.missing)}};
}

// Headers and fields keep their order, so they are lists of [name, template].
FormFields readFields(SettingsReader &reader, const QString &key)
{
    FormFields fields;
    const QJsonArray array = reader.array(key);
    for (const QJsonValue element : array) {
        const QJsonArray pair = element.toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString() || pair[0].toString().isEmpty()) {
            reader.complain(key, QStringLiteral("format"),
                            {QT_TRANSLATE_NOOP("portal", "Each entry is a name and a value."), {}});
            continue;
        }
        fields.append({pair[0].toString(), pair[1].toString()});
    }
    return fields;
}

QJsonArray fieldsToJson(const FormFields &fields)
{
    QJsonArray array;
    for (const auto &[name, value] : fields)
        array.append(QJsonArray{name, value});
    return array;
}

CustomCall readCall(SettingsReader &reader)
{
    CustomCall call;
    call.method = reader.choice(QStringLiteral("method"), methods, Method::Post);
    call.path = reader.text(QStringLiteral("path"));
    call.body = reader.choice(QStringLiteral("body"), bodies, Body::None);
    call.json = reader.jsonObject(QStringLiteral("json"));
    call.fields = readFields(reader, QStringLiteral("fields"));
    if (!call.path.startsWith(u'/') || call.path.startsWith(u"//"))
        reader.complain(QStringLiteral("path"), QStringLiteral("format"),
                        {QT_TRANSLATE_NOOP("portal", "The path begins with one slash."), {}});
    // Whatever the placeholders become, they are percent-encoded: the rest must be a URL already.
    const QString filled = filledTemplate(call.path, [](const QString &) { return QStringLiteral("x"); });
    if (!QUrl(QStringLiteral("https://gateway.example") + filled, QUrl::StrictMode).isValid() ||
        filled.contains(u'#'))
        reader.complain(QStringLiteral("path"), QStringLiteral("format"),
                        {QT_TRANSLATE_NOOP("portal", "This cannot be part of an address."), {}});
    return call;
}

QJsonObject callToJson(const CustomCall &call)
{
    return {{QStringLiteral("method"), nameOf(methods, call.method)},
            {QStringLiteral("path"), call.path},
            {QStringLiteral("body"), nameOf(bodies, call.body)},
            {QStringLiteral("json"), call.json},
            {QStringLiteral("fields"), fieldsToJson(call.fields)}};
}

QList<CustomErrorRule> readErrors(SettingsReader &parent, const QString &key)
{
    QList<CustomErrorRule> rules;
    const qsizetype count = parent.array(key).size();
    for (qsizetype i = 0; i < count; ++i) {
        SettingsReader reader = parent.element(key, i);
        CustomErrorRule rule;
        rule.errorClass = reader.choice(QStringLiteral("class"), errorClasses, ErrorClass::Temporary);
        rule.condition = readCondition(reader, QStringLiteral("condition"));
        rule.text = reader.text(QStringLiteral("text"));
        if (reader.has(QStringLiteral("status")))
            rule.status = reader.integer(QStringLiteral("status"), 100, 599, 400);
        if (!reader.has(QStringLiteral("class")))
            reader.complainRequired(QStringLiteral("class"));
        if (!rule.status && !rule.condition && rule.text.isEmpty())
            reader.complainRequired(QStringLiteral("condition"));
        reader.refuseUnknownKeys();
        rules.append(rule);
    }
    return rules;
}

QJsonArray errorsToJson(const QList<CustomErrorRule> &rules)
{
    QJsonArray array;
    for (const CustomErrorRule &rule : rules) {
        QJsonObject object{{QStringLiteral("class"), nameOf(errorClasses, rule.errorClass)}};
        if (rule.status)
            object.insert(QStringLiteral("status"), *rule.status);
        if (rule.condition)
            object.insert(QStringLiteral("condition"), conditionToJson(*rule.condition));
        if (!rule.text.isEmpty())
            object.insert(QStringLiteral("text"), rule.text);
        array.append(object);
    }
    return array;
}

std::optional<CustomHealth> readHealth(SettingsReader &parent, const QString &key)
{
    if (!parent.has(key))
        return std::nullopt;
    SettingsReader reader = parent.object(key);
    CustomHealth health;
    health.call = readCall(reader);
    health.connected = readCondition(reader, QStringLiteral("connected"));
    health.disconnected = readCondition(reader, QStringLiteral("disconnected"));
    health.quotaPaths = readPaths(reader, QStringLiteral("quota"));
    health.expiresPaths = readPaths(reader, QStringLiteral("expires"));
    reader.refuseUnknownKeys();
    return health;
}

QJsonObject healthToJson(const CustomHealth &health)
{
    QJsonObject object = callToJson(health.call);
    if (health.connected)
        object.insert(QStringLiteral("connected"), conditionToJson(*health.connected));
    if (health.disconnected)
        object.insert(QStringLiteral("disconnected"), conditionToJson(*health.disconnected));
    object.insert(QStringLiteral("quota"), QJsonArray::fromStringList(health.quotaPaths));
    object.insert(QStringLiteral("expires"), QJsonArray::fromStringList(health.expiresPaths));
    return object;
}

} // namespace

Result<CustomHttp> customHttpFromJson(const QJsonObject &object, const QString &field)
{
    QList<FieldError> faults;
    SettingsReader reader(object, field, faults);
    CustomHttp description;
    description.preset = reader.text(QStringLiteral("preset"));
    const QString baseUrl = reader.text(QStringLiteral("baseUrl"));
    description.baseUrl = QUrl(baseUrl, QUrl::StrictMode);
    if (!baseUrl.isEmpty() && !description.baseUrl.isValid())
        reader.complain(QStringLiteral("baseUrl"), QStringLiteral("format"),
                        {QT_TRANSLATE_NOOP("portal", "Enter an address like https://gateway.example."), {}});
    description.number = reader.choice(QStringLiteral("number"), numberForms, NumberForm::Digits);
    const QJsonObject variables = reader.jsonObject(QStringLiteral("variables"));
    for (auto it = variables.begin(); it != variables.end(); ++it)
        description.variables.insert(it.key(), it.value().toString());
    description.headers = readFields(reader, QStringLiteral("headers"));
    description.basicUser = reader.text(QStringLiteral("basicUser"));
    description.basicPassword = reader.text(QStringLiteral("basicPassword"));
    SettingsReader send = reader.object(QStringLiteral("send"));
    description.send = readCall(send);
    send.refuseUnknownKeys();
    description.successStatuses = readStatuses(reader, QStringLiteral("successStatuses"));
    description.success = readCondition(reader, QStringLiteral("success"));
    description.plainText = reader.choice(QStringLiteral("plainText"), plainTexts, PlainText::Fails);
    description.messageIdPaths = readPaths(reader, QStringLiteral("messageId"));
    description.messageIdAfter = reader.text(QStringLiteral("messageIdAfter"));
    description.errorPaths = readPaths(reader, QStringLiteral("errorText"));
    description.errors = readErrors(reader, QStringLiteral("errors"));
    description.health = readHealth(reader, QStringLiteral("health"));
    description.webhook = reader.choice(QStringLiteral("webhook"), dialects, WebhookDialect::None);
    reader.refuseUnknownKeys();
    faults += faultsOf(description, field);
    if (!faults.isEmpty())
        return failure(Error::invalid(faults));
    return description;
}

QJsonObject customHttpToJson(const CustomHttp &description)
{
    QJsonObject variables;
    for (auto it = description.variables.begin(); it != description.variables.end(); ++it)
        variables.insert(it.key(), it.value());
    QStringList statuses;
    for (const auto &range : description.successStatuses)
        statuses.append(rangeText(range));
    QJsonObject object{
        {QStringLiteral("preset"), description.preset},
        {QStringLiteral("baseUrl"), description.baseUrl.toString(QUrl::FullyEncoded)},
        {QStringLiteral("number"), nameOf(numberForms, description.number)},
        {QStringLiteral("variables"), variables},
        {QStringLiteral("headers"), fieldsToJson(description.headers)},
        {QStringLiteral("basicUser"), description.basicUser},
        {QStringLiteral("basicPassword"), description.basicPassword},
        {QStringLiteral("send"), callToJson(description.send)},
        {QStringLiteral("successStatuses"), QJsonArray::fromStringList(statuses)},
        {QStringLiteral("plainText"), nameOf(plainTexts, description.plainText)},
        {QStringLiteral("messageId"), QJsonArray::fromStringList(description.messageIdPaths)},
        {QStringLiteral("messageIdAfter"), description.messageIdAfter},
        {QStringLiteral("errorText"), QJsonArray::fromStringList(description.errorPaths)},
        {QStringLiteral("errors"), errorsToJson(description.errors)},
        {QStringLiteral("webhook"), nameOf(dialects, description.webhook)},
    };
    if (description.success)
        object.insert(QStringLiteral("success"), conditionToJson(*description.success));
    if (description.health)
        object.insert(QStringLiteral("health"), healthToJson(*description.health));
    return object;
}

} // namespace portal
