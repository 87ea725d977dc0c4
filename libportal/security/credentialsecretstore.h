// SPDX-License-Identifier: GPL-3.0-or-later
// CredentialSecretStore: secrets that systemd hands to the service ($CREDENTIALS_DIRECTORY, S14), laid over
// another store. A secret found among the credentials is read from there and cannot be changed from here;
// every other one is the store's underneath.
#pragma once

#include "libportal/security/secretstore.h"

namespace portal {

class PORTAL_EXPORT CredentialSecretStore final : public SecretStore
{
public:
    /// A credential is a file of `directory` whose name is the secret's with '.' for each '/':
    /// "gateway.fonnte.token". One line break at its end does not count. `underneath` must outlive this.
    CredentialSecretStore(QString directory, SecretStore &underneath)
        : m_directory(std::move(directory)), m_underneath(underneath)
    {
    }

    Result<std::optional<SecretBytes>> read(const QString &name) const override;
    /// `Unavailable` if the secret is a credential and the change would alter it.
    Result<SecretBytes> update(const QString &name, const Change &change) override;
    Result<void> remove(const QString &name) override;
    /// Those underneath, and those of the credentials; the latter with dots.
    Result<QStringList> names() const override;
    QByteArray revision() const override;

private:
    Result<std::optional<SecretBytes>> credential(const QString &name) const;

    QString m_directory;
    SecretStore &m_underneath;
};

} // namespace portal
