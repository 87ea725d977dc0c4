// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/providersettings.h"

#include "libportal/messaging/providers/fonntecodec.h"
#include "libportal/messaging/providers/metacodec.h"
#include "libportal/messaging/providers/settingsreader.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QHostAddress>

namespace portal {

namespace {

using Play = SimulatorSettings::Play;
using TemplateKind = MetaTemplate::Kind;
using Need = ProviderSecret::Need;

constexpr std::array<NamedValue<ProviderKind>, 6> kinds{{{u"simulator", ProviderKind::Simulator},
                                                         {u"fonnte", ProviderKind::Fonnte},
                                                         {u"wablas", ProviderKind::Wablas},
                                                         {u"woowa", ProviderKind::Woowa},
                                                         {u"meta_cloud", ProviderKind::MetaCloud},
                                                         {u"custom", ProviderKind::Custom}}};
constexpr std::array<NamedValue<Play>, 7> plays{{{u"delivers", Play::Delivers},
                                                 {u"device_offline", Play::DeviceOffline},
                                                 {u"bad_token", Play::BadToken},
                                                 {u"quota_gone", Play::QuotaGone},
                                                 {u"bad_number", Play::BadNumber},
                                                 {u"too_fast", Play::TooFast},
                                                 {u"down", Play::Down}}};
constexpr std::array<NamedValue<TemplateKind>, 2> templateKinds{
    {{u"utility", TemplateKind::Utility}, {u"authentication", TemplateKind::Authentication}}};

constexpr int shortestTimeout = 5; // seconds
constexpr int longestTimeout = 60;
constexpr int longestDelay = 60'000; // milliseconds

// Where a token may travel without TLS: to this machine and inside the house.
bool isNearby(const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull()) {
        static const QList<QPair<QHostAddress, int>> nets{
            QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
            QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
            QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
            QHostAddress::parseSubnet(QStringLiteral("fc00::/7"))};
        return address.isLoopback() || std::any_of(nets.begin(), nets.end(), [&address](const auto &net) {
                   return address.isInSubnet(net);
               });
    }
    return !host.contains(u'.') || host.endsWith(u".local") || host.endsWith(u".lan") ||
           host.endsWith(u".internal");
}

void checkBaseUrl(SettingsReader &reader, const ProviderSettings &settings)
{
    const QString key = QStringLiteral("baseUrl");
    const QUrl url = effectiveBaseUrl(settings);
    if (url.isEmpty()) {
        reader.complainRequired(key);
        return;
    }
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !web || url.host().isEmpty() || url.hasQuery() || url.hasFragment()) {
        reader.complain(key, QStringLiteral("format"),
                        {QT_TRANSLATE_NOOP("portal", "Enter an address like https://gateway.example."), {}});
    } else if (!url.userInfo().isEmpty()) {
        reader.complain(
            key, QStringLiteral("secret"),
            {QT_TRANSLATE_NOOP("portal", "Enter user name and password apart from the address."), {}});
    } else if (url.scheme() == u"http" && !isNearby(url.host())) {
        reader.complain(key, QStringLiteral("insecure"),
                        {QT_TRANSLATE_NOOP(
                             "portal", "Over the internet this must be https, or others can read the token."),
                         {}});
    }
}

MetaSettings readMeta(SettingsReader reader)
{
    static const QRegularExpression version(QStringLiteral(R"(\Av\d{1,3}\.\d{1,2}\z)"));
    static const QRegularExpression digits(QStringLiteral(R"(\A\d{5,30}\z)"));
    MetaSettings meta;
    const QString apiVersion = reader.text(QStringLiteral("apiVersion"));
    if (!apiVersion.isEmpty())
        meta.apiVersion = apiVersion;
    if (!version.match(meta.apiVersion).hasMatch())
        reader.complain(QStringLiteral("apiVersion"), QStringLiteral("format"),
                        {QT_TRANSLATE_NOOP("portal", "Write the version like v23.0."), {}});
    meta.phoneNumberId = reader.text(QStringLiteral("phoneNumberId"));
    if (!digits.match(meta.phoneNumberId).hasMatch())
        reader.complain(
            QStringLiteral("phoneNumberId"), QStringLiteral("format"),
            {QT_TRANSLATE_NOOP("portal", "This is a number of digits, from Meta's console."), {}});
    SettingsReader templates = reader.object(QStringLiteral("templates"));
    const QStringList keys = reader.jsonObject(QStringLiteral("templates")).keys();
    for (const QString &key : keys) {
        SettingsReader one = templates.object(key);
        MetaTemplate mapped;
        mapped.name = one.text(QStringLiteral("name"));
        if (mapped.name.isEmpty())
            one.complainRequired(QStringLiteral("name"));
        mapped.kind = one.choice(QStringLiteral("kind"), templateKinds, TemplateKind::Utility);
        if (const QString code = one.text(QStringLiteral("indonesianCode")); !code.isEmpty())
            mapped.indonesianCode = code;
        if (const QString code = one.text(QStringLiteral("englishCode")); !code.isEmpty())
            mapped.englishCode = code;
        one.refuseUnknownKeys();
        meta.templates.insert(key, mapped);
    }
    reader.refuseUnknownKeys();
    return meta;
}

QJsonObject metaToJson(const MetaSettings &meta)
{
    QJsonObject templates;
    for (auto it = meta.templates.begin(); it != meta.templates.end(); ++it) {
        templates.insert(it.key(), QJsonObject{{QStringLiteral("name"), it->name},
                                               {QStringLiteral("kind"), nameOf(templateKinds, it->kind)},
                                               {QStringLiteral("indonesianCode"), it->indonesianCode},
                                               {QStringLiteral("englishCode"), it->englishCode}});
    }
    return {{QStringLiteral("apiVersion"), meta.apiVersion},
            {QStringLiteral("phoneNumberId"), meta.phoneNumberId},
            {QStringLiteral("templates"), templates}};
}

void readCustom(SettingsReader &reader, ProviderSettings &settings, QList<FieldError> &faults)
{
    const QString key = QStringLiteral("custom");
    if (!reader.has(key)) {
        reader.complainRequired(key);
        return;
    }
    Result<CustomHttp> custom = customHttpFromJson(reader.jsonObject(key), key);
    if (!custom) {
        faults += custom.error().fields;
        return;
    }
    for (auto it = custom->variables.begin(); it != custom->variables.end(); ++it) {
        if (it.value().isEmpty())
            reader.complainRequired(QStringLiteral("custom.variables.") + it.key());
    }
    settings.custom = *custom;
}

} // namespace

QString providerKindName(ProviderKind kind)
{
    return nameOf(kinds, kind);
}

Result<ProviderSettings> providerSettingsFromJson(const QJsonObject &object)
{
    static const QRegularExpression nameShape(QStringLiteral(R"(\A[a-z0-9][a-z0-9-]{0,31}\z)"));
    QList<FieldError> faults;
    SettingsReader reader(object, {}, faults);
    ProviderSettings settings;
    settings.kind = reader.choice(QStringLiteral("kind"), kinds, ProviderKind::Simulator);
    settings.name = reader.text(QStringLiteral("name"));
    if (!nameShape.match(settings.name).hasMatch())
        reader.complain(
            QStringLiteral("name"), QStringLiteral("format"),
            {QT_TRANSLATE_NOOP("portal", "Use up to 32 lower case letters, digits and dashes."), {}});
    settings.baseUrl = QUrl(reader.text(QStringLiteral("baseUrl")), QUrl::StrictMode);
    settings.timeout = std::chrono::seconds(
        reader.integer(QStringLiteral("timeoutSeconds"), shortestTimeout, longestTimeout, 20));
    if (settings.kind == ProviderKind::MetaCloud)
        settings.meta = readMeta(reader.object(QStringLiteral("meta")));
    if (settings.kind == ProviderKind::Custom)
        readCustom(reader, settings, faults);
    if (settings.kind == ProviderKind::Simulator) {
        SettingsReader simulator = reader.object(QStringLiteral("simulator"));
        settings.simulator.play = simulator.choice(QStringLiteral("play"), plays, Play::Delivers);
        settings.simulator.delay =
            std::chrono::milliseconds(simulator.integer(QStringLiteral("delayMillis"), 0, longestDelay, 0));
        simulator.refuseUnknownKeys();
    } else {
        checkBaseUrl(reader, settings);
    }
    if (!faults.isEmpty())
        return failure(Error::invalid(faults));
    return settings;
}

QJsonObject providerSettingsToJson(const ProviderSettings &settings)
{
    QJsonObject object{{QStringLiteral("kind"), providerKindName(settings.kind)},
                       {QStringLiteral("name"), settings.name},
                       {QStringLiteral("baseUrl"), settings.baseUrl.toString(QUrl::FullyEncoded)},
                       {QStringLiteral("timeoutSeconds"),
                        qint64(std::chrono::duration_cast<std::chrono::seconds>(settings.timeout).count())}};
    if (settings.kind == ProviderKind::MetaCloud)
        object.insert(QStringLiteral("meta"), metaToJson(settings.meta));
    if (settings.kind == ProviderKind::Custom)
        object.insert(QStringLiteral("custom"), customHttpToJson(settings.custom));
    if (settings.kind == ProviderKind::Simulator) {
        object.insert(QStringLiteral("simulator"),
                      QJsonObject{{QStringLiteral("play"), nameOf(plays, settings.simulator.play)},
                                  {QStringLiteral("delayMillis"), qint64(settings.simulator.delay.count())}});
    }
    return object;
}

QUrl effectiveBaseUrl(const ProviderSettings &settings)
{
    if (!settings.baseUrl.isEmpty())
        return settings.baseUrl;
    switch (settings.kind) {
    case ProviderKind::Fonnte:
        return FonnteCodec::defaultBaseUrl();
    case ProviderKind::MetaCloud:
        return MetaCodec::defaultBaseUrl();
    case ProviderKind::Woowa:
        return QUrl(QStringLiteral("https://notifapi.com"));
    case ProviderKind::Custom:
        return settings.custom.baseUrl;
    case ProviderKind::Simulator:
    case ProviderKind::Wablas:
        break;
    }
    return {};
}

QList<ProviderSecret> secretsOf(const ProviderSettings &settings)
{
    QList<ProviderSecret> secrets;
    const auto add = [&](const QString &key, Need need) {
        secrets.append({key, QStringLiteral("messaging.%1.%2").arg(settings.name, key), need});
    };
    switch (settings.kind) {
    case ProviderKind::Simulator:
        return secrets;
    case ProviderKind::Fonnte:
        add(QStringLiteral("token"), Need::Required);
        break;
    case ProviderKind::Wablas:
        add(QStringLiteral("token"), Need::Required);
        add(QStringLiteral("secretKey"), Need::Optional);
        break;
    case ProviderKind::Woowa:
        add(QStringLiteral("key"), Need::Required);
        return secrets;
    case ProviderKind::MetaCloud:
        add(QStringLiteral("accessToken"), Need::Required);
        add(QStringLiteral("appSecret"), Need::Webhook);
        add(QStringLiteral("verifyToken"), Need::Webhook);
        return secrets;
    case ProviderKind::Custom: {
        const QStringList named = secretsNamedIn(settings.custom);
        for (const QString &key : named)
            add(key, Need::Required);
        if (settings.custom.webhook == WebhookDialect::None)
            return secrets;
        if (settings.custom.webhook == WebhookDialect::Waha ||
            settings.custom.webhook == WebhookDialect::Gowa)
            add(QStringLiteral("webhookSecret"), Need::Optional);
        break;
    }
    }
    add(QStringLiteral("webhookToken"), Need::Webhook);
    return secrets;
}

} // namespace portal
