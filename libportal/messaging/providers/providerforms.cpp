// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/providerforms.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace portal {

namespace {

using Input = ProviderField::Input;
using Need = ProviderField::Need;

struct Label
{
    const char *key;
    const char *words;
};

// By the last part of a field's key: presets name their variables and secrets themselves.
constexpr Label labels[] = {
    {"token", QT_TRANSLATE_NOOP("portal", "Token")},
    {"secretKey", QT_TRANSLATE_NOOP("portal", "Secret key")},
    {"key", QT_TRANSLATE_NOOP("portal", "Licence key")},
    {"accessToken", QT_TRANSLATE_NOOP("portal", "Access token")},
    {"appSecret", QT_TRANSLATE_NOOP("portal", "App secret, to check what Meta reports")},
    {"verifyToken", QT_TRANSLATE_NOOP("portal", "Verify token of the webhook")},
    {"webhookToken", QT_TRANSLATE_NOOP("portal", "Last part of the webhook's address")},
    {"webhookSecret", QT_TRANSLATE_NOOP("portal", "Secret of the webhook")},
    {"apiKey", QT_TRANSLATE_NOOP("portal", "API key")},
    {"authToken", QT_TRANSLATE_NOOP("portal", "Auth token")},
    {"user", QT_TRANSLATE_NOOP("portal", "User name")},
    {"password", QT_TRANSLATE_NOOP("portal", "Password")},
    {"userkey", QT_TRANSLATE_NOOP("portal", "User key")},
    {"passkey", QT_TRANSLATE_NOOP("portal", "Pass key")},
    {"session", QT_TRANSLATE_NOOP("portal", "Session")},
    {"instance", QT_TRANSLATE_NOOP("portal", "Instance")},
    {"accountSid", QT_TRANSLATE_NOOP("portal", "Account SID")},
    {"from", QT_TRANSLATE_NOOP("portal", "Sender's number")},
};

// A description of an administrator's own may name its secrets as it likes.
Text labelOf(const QString &key)
{
    const QString last = key.section(u'.', -1);
    for (const Label &label : labels) {
        if (last == QLatin1String(label.key))
            return {label.words, {}};
    }
    return {QT_TRANSLATE_NOOP("portal", "Value of %1"), {last}};
}

QList<ProviderField::Option> plays()
{
    return {
        {QStringLiteral("delivers"), {QT_TRANSLATE_NOOP("portal", "Delivers everything"), {}}},
        {QStringLiteral("device_offline"), {QT_TRANSLATE_NOOP("portal", "The device is offline"), {}}},
        {QStringLiteral("bad_token"), {QT_TRANSLATE_NOOP("portal", "The token is wrong"), {}}},
        {QStringLiteral("quota_gone"), {QT_TRANSLATE_NOOP("portal", "The quota is used up"), {}}},
        {QStringLiteral("bad_number"), {QT_TRANSLATE_NOOP("portal", "The number is not on WhatsApp"), {}}},
        {QStringLiteral("too_fast"), {QT_TRANSLATE_NOOP("portal", "It is too fast for the gateway"), {}}},
        {QStringLiteral("down"), {QT_TRANSLATE_NOOP("portal", "The gateway does not answer"), {}}},
    };
}

ProviderField baseUrlField(const ProviderSettings &settings)
{
    const QUrl usual = effectiveBaseUrl(settings);
    return {.key = QStringLiteral("baseUrl"),
            .label = {QT_TRANSLATE_NOOP("portal", "Address of the gateway"), {}},
            .input = Input::Address,
            .need = usual.isEmpty() ? Need::Required : Need::Optional,
            .initial = usual.toString()};
}

QList<ProviderField> fieldsOf(const ProviderSettings &settings)
{
    QList<ProviderField> fields{{.key = QStringLiteral("name"),
                                 .label = {QT_TRANSLATE_NOOP("portal", "Name in this list"), {}},
                                 .need = Need::Required,
                                 .initial = settings.name}};
    switch (settings.kind) {
    case ProviderKind::Simulator:
        fields.append({.key = QStringLiteral("simulator.play"),
                       .label = {QT_TRANSLATE_NOOP("portal", "What it plays"), {}},
                       .input = Input::Choice,
                       .initial = QStringLiteral("delivers"),
                       .options = plays()});
        fields.append({.key = QStringLiteral("simulator.delayMillis"),
                       .label = {QT_TRANSLATE_NOOP("portal", "Delay before it answers, in milliseconds"), {}},
                       .input = Input::Number,
                       .initial = QStringLiteral("0"),
                       .most = 60'000});
        return fields;
    case ProviderKind::MetaCloud:
        fields.append({.key = QStringLiteral("meta.phoneNumberId"),
                       .label = {QT_TRANSLATE_NOOP("portal", "Phone number ID, from Meta's console"), {}},
                       .need = Need::Required});
        fields.append({.key = QStringLiteral("meta.apiVersion"),
                       .label = {QT_TRANSLATE_NOOP("portal", "Version of Meta's interface"), {}},
                       .initial = settings.meta.apiVersion});
        fields.append({.key = QStringLiteral("meta.templates"),
                       .label = {QT_TRANSLATE_NOOP("portal", "Approved templates"), {}},
                       .input = Input::Json});
        break;
    case ProviderKind::Custom:
        for (auto it = settings.custom.variables.begin(); it != settings.custom.variables.end(); ++it) {
            fields.append({.key = QStringLiteral("custom.variables.") + it.key(),
                           .label = labelOf(it.key()),
                           .need = Need::Required,
                           .initial = it.value()});
        }
        if (settings.custom.preset.isEmpty())
            fields.append({.key = QStringLiteral("custom"),
                           .label = {QT_TRANSLATE_NOOP("portal", "Description of the gateway"), {}},
                           .input = Input::Json,
                           .need = Need::Required});
        break;
    case ProviderKind::Fonnte:
    case ProviderKind::Wablas:
    case ProviderKind::Woowa:
        break;
    }
    fields.append(baseUrlField(settings));
    for (const ProviderSecret &secret : secretsOf(settings)) {
        fields.append(
            {.key = secret.key,
             .label = labelOf(secret.key),
             .input = Input::Secret,
             .need = secret.need == ProviderSecret::Need::Required ? Need::Required : Need::Optional});
    }
    fields.append({.key = QStringLiteral("timeoutSeconds"),
                   .label = {QT_TRANSLATE_NOOP("portal", "Longest wait for an answer, in seconds"), {}},
                   .input = Input::Number,
                   .initial = QStringLiteral("20"),
                   .least = 5,
                   .most = 60});
    return fields;
}

ProviderType typeOf(const QString &id, const Text &title, ProviderSettings settings)
{
    settings.name = QString(id).replace(u'_', u'-');
    return {id, title, providerSettingsToJson(settings), fieldsOf(settings)};
}

QJsonValue valueAt(const QJsonObject &object, const QStringList &path)
{
    QJsonValue value = object;
    for (const QString &part : path)
        value = value.toObject().value(part);
    return value;
}

QJsonObject withValueAt(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() > 1) {
        const QJsonObject inner = object.value(path.first()).toObject();
        object.insert(path.first(), withValueAt(inner, path.mid(1), value));
    } else if (value.isUndefined()) {
        object.remove(path.first());
    } else {
        object.insert(path.first(), value);
    }
    return object;
}

} // namespace

QList<ProviderType> providerTypes()
{
    // The names of products are not translated.
    QList<ProviderType> types{
        typeOf(QStringLiteral("simulator"),
               {QT_TRANSLATE_NOOP("portal", "Simulator: sends nothing, shows everything"), {}}, {}),
        typeOf(QStringLiteral("fonnte"), {"Fonnte", {}}, {.kind = ProviderKind::Fonnte}),
        typeOf(QStringLiteral("wablas"), {"Wablas", {}}, {.kind = ProviderKind::Wablas}),
        typeOf(QStringLiteral("woowa"), {"WooWa", {}}, {.kind = ProviderKind::Woowa}),
        typeOf(QStringLiteral("meta_cloud"), {"WhatsApp Cloud API (Meta)", {}},
               {.kind = ProviderKind::MetaCloud})};
    struct Preset
    {
        const char *name;
        const char *title;
    };
    static constexpr Preset presets[] = {{"waha", "WAHA"},       {"evolution", "Evolution API"},
                                         {"gowa", "GOWA"},       {"wppconnect", "WPPConnect"},
                                         {"open-wa", "open-wa"}, {"zenziva", "Zenziva (SMS)"},
                                         {"twilio", "Twilio"}};
    for (const Preset &preset : presets) {
        ProviderSettings settings{.kind = ProviderKind::Custom};
        if (const auto description = customPreset(QLatin1String(preset.name))) {
            settings.custom = *description;
            types.append(typeOf(QLatin1String(preset.name), {preset.title, {}}, settings));
        }
    }
    types.append(typeOf(QStringLiteral("custom"), {QT_TRANSLATE_NOOP("portal", "Another gateway (HTTP)"), {}},
                        {.kind = ProviderKind::Custom}));
    return types;
}

ProviderType providerTypeOf(const QJsonObject &entry)
{
    const QString kind = entry.value(u"kind").toString();
    const QString preset = entry.value(u"custom").toObject().value(u"preset").toString();
    const QString id = kind == u"custom" && !preset.isEmpty() ? preset : kind;
    const QList<ProviderType> types = providerTypes();
    const auto found =
        std::find_if(types.begin(), types.end(), [&](const ProviderType &type) { return type.id == id; });
    ProviderType type = found != types.end() ? *found : kind == u"custom" ? types.last() : types.first();
    if (kind == u"custom") { // its own variables and secrets, when it is no longer quite the preset
        if (const auto settings = providerSettingsFromJson(entry))
            type.fields = fieldsOf(*settings);
    }
    return type;
}

QString providerFieldValue(const QJsonObject &entry, const ProviderField &field)
{
    if (field.input == Input::Secret)
        return {};
    const QJsonValue value = valueAt(entry, field.key.split(u'.'));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented));
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

Result<QJsonObject> withProviderField(const QJsonObject &entry, const ProviderField &field,
                                      const QString &value)
{
    if (field.input == Input::Secret)
        return entry;
    const QString trimmed = value.trimmed();
    QJsonValue stored = trimmed;
    if (trimmed.isEmpty()) {
        stored = QJsonValue(QJsonValue::Undefined);
    } else if (field.input == Input::Number) {
        bool isNumber = false;
        stored = trimmed.toInt(&isNumber);
        if (!isNumber)
            return failure(Error::invalid(field.key, QStringLiteral("format"),
                                          {QT_TRANSLATE_NOOP("portal", "Enter a whole number."), {}}));
    } else if (field.input == Input::Json) {
        const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8());
        if (!document.isObject())
            return failure(Error::invalid(field.key, QStringLiteral("format"),
                                          {QT_TRANSLATE_NOOP("portal", "This is no JSON object."), {}}));
        stored = document.object();
    }
    return withValueAt(entry, field.key.split(u'.'), stored);
}

QString providerSecretName(const QString &provider, const QString &secretKey)
{
    return QStringLiteral("messaging.%1.%2").arg(provider, secretKey);
}

} // namespace portal
