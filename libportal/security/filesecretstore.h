// SPDX-License-Identifier: GPL-3.0-or-later
// FileSecretStore: all secrets in one file of the data folder, for machines without a keychain (S14).
// The file belongs to this user with mode 0600, is made so from its first byte, and is refused otherwise.
// It is replaced as a whole and synced: a power cut leaves the old file or the new one.
#pragma once

#include "libportal/security/secretstore.h"

#include <QtCore/QMap>

namespace portal {

class PORTAL_EXPORT FileSecretStore final : public SecretStore
{
public:
    /// The file need not exist yet; its folder must. A second file beside it, `path`.lock, keeps writers of
    /// several processes apart.
    explicit FileSecretStore(QString path) : m_path(std::move(path)) {}

    Result<std::optional<SecretBytes>> read(const QString &name) const override;
    Result<SecretBytes> update(const QString &name, const Change &change) override;
    Result<void> remove(const QString &name) override;
    Result<QStringList> names() const override;
    QByteArray revision() const override;

private:
    using Secrets = QMap<QString, SecretBytes>;

    Result<Secrets> load() const;
    Result<void> save(const Secrets &secrets) const;

    QString m_path;
};

} // namespace portal
