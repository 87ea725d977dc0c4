// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/providerfactory.h"

#include "libportal/messaging/providers/customhttpcodec.h"
#include "libportal/messaging/providers/fonntecodec.h"
#include "libportal/messaging/providers/httpprovider.h"
#include "libportal/messaging/providers/metacodec.h"
#include "libportal/messaging/providers/wablascodec.h"

namespace portal {

namespace {

template <typename Codec>
std::unique_ptr<MessageProvider> overHttp(const ProviderSettings &settings, Codec codec)
{
    return std::make_unique<HttpProvider<Codec>>(settings.name, std::move(codec), settings.timeout);
}

} // namespace

Result<std::unique_ptr<MessageProvider>> makeProvider(const ProviderSettings &settings,
                                                      const SecretLookup &secretFor, SimulatorStore &store)
{
    QMap<QString, QString> values;
    QList<FieldError> missing;
    const QList<ProviderSecret> secrets = secretsOf(settings);
    for (const ProviderSecret &secret : secrets) {
        if (secret.need == ProviderSecret::Need::Webhook)
            continue;
        const QString value = secretFor(secret.name).trimmed();
        if (value.isEmpty() && secret.need == ProviderSecret::Need::Required)
            missing.append({QStringLiteral("secrets.") + secret.key,
                            QStringLiteral("required"),
                            {QT_TRANSLATE_NOOP("portal", "This is required."), {}}});
        values.insert(secret.key, value);
    }
    if (!missing.isEmpty())
        return failure(Error::invalid(missing));

    const QUrl base = effectiveBaseUrl(settings);
    switch (settings.kind) {
    case ProviderKind::Simulator:
        break;
    case ProviderKind::Fonnte:
        return overHttp(settings, FonnteCodec(base, values.value(QStringLiteral("token"))));
    case ProviderKind::Wablas:
        return overHttp(settings, WablasCodec(base, values.value(QStringLiteral("token")),
                                              values.value(QStringLiteral("secretKey"))));
    case ProviderKind::Woowa: {
        // Woowa publishes too little to write code against: it is a description (contracts A3).
        PORTAL_ASSIGN(const CustomHttp description, customPreset(QStringLiteral("woowa")));
        return overHttp(settings, CustomHttpCodec(base, description, values));
    }
    case ProviderKind::MetaCloud:
        return overHttp(settings,
                        MetaCodec(base, settings.meta, values.value(QStringLiteral("accessToken"))));
    case ProviderKind::Custom:
        return overHttp(settings, CustomHttpCodec(base, settings.custom, values));
    }
    return std::make_unique<SimulatorProvider>(settings.name, settings.simulator, store);
}

} // namespace portal
