// SPDX-License-Identifier: GPL-3.0-or-later
// GatewaySecrets: the tokens of the gateways, kept in the SecretStore (S30), and the addresses under which
// their webhooks reach us. What makes an address unguessable is derived from the vault's keys unless somebody
// set it: nobody has to invent it, and every server knows the same (S29). Usable from several threads.
#pragma once

#include "libportal/base/export.h"
#include "libportal/messaging/providers/providersettings.h"

namespace portal {

class SecretStore;
class Vault;

class PORTAL_EXPORT GatewaySecrets
{
public:
    /// Both outlive this and the lookups it gives.
    GatewaySecrets(SecretStore &store, const Vault &vault) : m_store(store), m_vault(vault) {}

    /// By ProviderSecret::name; empty when there is none or the store cannot be read.
    QString value(const QString &secretName) const;
    /// Whether somebody set it; unlike value(), not what can be derived. Errors as SecretStore::read().
    Result<bool> isKept(const QString &secretName) const;
    /// value(), for makeProvider() and answerWebhook().
    SecretLookup lookup() const;

    /// On the disk when it returns; an empty value removes the secret.
    Result<void> set(const QString &secretName, const QString &value);

    /// The path that is to be entered at the gateway: "/api/webhooks/messages/utama/4fG…". Without a token
    /// for gateways that sign their calls.
    QString webhookPath(const ProviderSettings &line) const;

private:
    SecretStore &m_store;
    const Vault &m_vault;
};

} // namespace portal
