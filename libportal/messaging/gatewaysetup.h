// SPDX-License-Identifier: GPL-3.0-or-later
// GatewaySetup: what an administrator does to have gateways: enters their secrets, which nobody reads back
// (S30), and tries them out. The chain itself is a setting (SettingsService); sending is GatewayTrial's.
// Everything here needs Permission::ManageGateways.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/messaging/gatewaysecrets.h"
#include "libportal/messaging/gatewaytrial.h"
#include "libportal/settings/settings.h"
#include "libportal/staff/actor.h"

namespace portal {

class Access;
class AuditLog;
class ChangeLog;
class Database;
class SecretStore;
class SettingsService;
class Vault;

/// A test message through one gateway or through the chain.
struct GatewayTest
{
    PhoneNumber to;
    QJsonObject provider{}; ///< an entry of a chain, saved or not; empty: the chain as it is stored
    /// By ProviderSecret::key: what was typed and is not kept yet. The others are those that are kept.
    QMap<QString, QString> secrets{};
    Language language = Language::Indonesian;
};

/// A secret as a form shows it: whether there is one.
struct GatewaySecretState
{
    ProviderSecret secret;
    bool isKept = false;

    bool operator==(const GatewaySecretState &) const = default;
};

class PORTAL_EXPORT GatewaySetup
{
public:
    struct Parts
    {
        Database &database;
        const Vault &vault;
        SecretStore &secrets;
        Access &access;
        AuditLog &audit;
        ChangeLog &changes;
        SettingsService &settings;
        const Translations &translations;
    };
    explicit GatewaySetup(const Parts &parts) : m_parts(parts), m_secrets(parts.secrets, parts.vault) {}

    /// Every secret the entry's gateway can have. Invalid names the fields of an entry that cannot be read.
    Result<QList<GatewaySecretState>> secrets(const Actor &actor, const QJsonObject &provider);
    /// By ProviderSecret::name. NotFound for a name that is no gateway's.
    Result<bool> hasSecret(const Actor &actor, const QString &name);
    /// Kept on the disk when it returns; an empty value takes it away. The audit log says that it was set.
    /// NotFound for a name that is no gateway's, TooLarge beyond SecretStore::largestSecret.
    Result<void> setSecret(const Actor &actor, const QString &name, const QString &value);

    /// What is to be entered at the gateway, as GatewaySecrets::webhookPath().
    Result<QString> webhookPath(const Actor &actor, const QJsonObject &provider);

    /// Invalid names every entry that no gateway could be made of: "providers.0.baseUrl".
    static Result<void> checkChain(const MessagingSettings &messaging);

    /// Everything a GatewayTrial takes; the audit log says which gateway was tried. Invalid names the
    /// entry's fields at fault, and "secrets.token" for a secret that is missing.
    Result<GatewayTrialPlan> planTest(const Actor &actor, const GatewayTest &test);

private:
    Parts m_parts;
    GatewaySecrets m_secrets;
};

} // namespace portal
