// SPDX-License-Identifier: GPL-3.0-or-later
// ProviderSettings: one line of the gateway chain as an administrator sets it up and as it is stored.
// Holds no secret, only knows which ones it needs and under which names they are kept (S30).
#pragma once

#include "libportal/base/result.h"
#include "libportal/messaging/providers/customhttp.h"
#include "libportal/messaging/providers/metasettings.h"
#include "libportal/messaging/providers/simulatorprovider.h"

#include <functional>

namespace portal {

enum class ProviderKind { Simulator, Fonnte, Wablas, Woowa, MetaCloud, Custom };

/// "fonnte", "meta_cloud", …
PORTAL_EXPORT QString providerKindName(ProviderKind kind);

struct ProviderSettings
{
    ProviderKind kind = ProviderKind::Simulator;
    QString name =
        QStringLiteral("simulator"); ///< [a-z0-9-], at most 32; unique in the chain, in webhook URLs
    QUrl baseUrl{};                  ///< empty where the kind or the preset has one address for everybody
    std::chrono::milliseconds timeout{20'000}; ///< for a call as a whole; 5 to 60 seconds when stored
    MetaSettings meta{};
    CustomHttp custom{}; ///< for Custom
    SimulatorSettings simulator{};

    bool operator==(const ProviderSettings &) const = default;
};

/// `Invalid` names every field at fault: "name", "baseUrl", "meta.phoneNumberId", "custom.send.path", …
PORTAL_EXPORT Result<ProviderSettings> providerSettingsFromJson(const QJsonObject &object);
PORTAL_EXPORT QJsonObject providerSettingsToJson(const ProviderSettings &settings);

/// What calls go to: baseUrl, or the kind's own.
PORTAL_EXPORT QUrl effectiveBaseUrl(const ProviderSettings &settings);

struct ProviderSecret
{
    /// Webhook secrets prove what arrives; without one, nothing that arrives is believed.
    enum class Need { Required, Optional, Webhook };

    QString key{};  ///< "token": the name of the form field, and in {secret:…}
    QString name{}; ///< "messaging.utama.token": the name in the secret store
    Need need = Need::Required;

    bool operator==(const ProviderSecret &) const = default;
};

/// Every secret a line can have, in the order in which a form asks for them.
PORTAL_EXPORT QList<ProviderSecret> secretsOf(const ProviderSettings &settings);

/// Looks a secret up by ProviderSecret::name; empty when there is none.
using SecretLookup = std::function<QString(const QString &secretName)>;

} // namespace portal
