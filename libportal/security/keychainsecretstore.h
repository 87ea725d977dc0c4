// SPDX-License-Identifier: GPL-3.0-or-later
// KeychainSecretStore: secrets in the keychain of whoever is signed in to this machine (S14, S30), laid over
// another store for machines without one. A small file in the data folder lists what the keychain holds, so
// that a keychain that is locked or not running is never taken for one that is empty: that would make the
// keys anew and lose all data. A secret that the other store has already stays there.
#pragma once

#include "libportal/security/secretstore.h"

#include <chrono>

namespace portal {

class PORTAL_EXPORT KeychainSecretStore final : public SecretStore
{
public:
    /// How long an answer is waited for: the system may be asking somebody for a password.
    static constexpr std::chrono::seconds longestWait{60};

    /// The list of a data folder; a program that does not use the keychain must not make keys of its own
    /// where it exists (lists()).
    static QString listIn(const QString &dataFolder);
    /// Whether the list says that the keychain holds the secret.
    static bool lists(const QString &path, const QString &name);

    /// `path`: the list; it need not exist yet, its folder must. `underneath` must outlive this.
    KeychainSecretStore(QString path, SecretStore &underneath,
                        std::chrono::milliseconds patience = longestWait);

    /// Unavailable when the keychain holds it and is locked, refuses or does not answer.
    Result<std::optional<SecretBytes>> read(const QString &name) const override;
    /// A new secret goes into the keychain where there is one, otherwise into the store underneath.
    /// Unavailable when there is one and it refuses: somebody has to unlock it.
    Result<SecretBytes> update(const QString &name, const Change &change) override;
    Result<void> remove(const QString &name) override;
    Result<QStringList> names() const override;
    QByteArray revision() const override;

private:
    struct List
    {
        QString service; ///< under which the keychain keeps what belongs to this folder
        qint64 revision = 0;
        QStringList names;
    };

    static Result<List> load(const QString &path);
    Result<void> save(List list) const;
    Result<SecretBytes> fromKeychain(const List &list, const QString &name) const;

    const QString m_path;
    SecretStore &m_underneath;
    const std::chrono::milliseconds m_patience;
};

} // namespace portal
