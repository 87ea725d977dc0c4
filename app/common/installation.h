// SPDX-License-Identifier: GPL-3.0-or-later
// Installation: one data folder with its keys and its database: what every program begins with.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/portal.h"
#include "libportal/security/filesecretstore.h"
#include "libportal/security/keyring.h"
#include "libportal/storage/database.h"

#include <functional>
#include <memory>

namespace portal::app {

class Installation
{
public:
    enum class Schema { Migrate, MustBeCurrent, AsItIs };
    /// Where new keys and tokens go; what is in a keychain already is always looked for there.
    enum class Secrets { KeyFile, Keychain };

    /// Gives the database's address, or nothing for the SQLite file in the folder.
    using DatabaseUrl = std::function<Result<QString>(const SecretStore &secrets)>;

    /// Makes the folder (0700) and the keys when they are not there, and the database what `schema` says.
    /// Invalid on `usage` when no folder is named, on `data` or `database`; Unavailable when the database
    /// cannot be reached.
    static Result<std::unique_ptr<Installation>> open(const QString &folder, const DatabaseUrl &databaseUrl,
                                                      Schema schema, Secrets secrets);

    const QString &folder() const { return m_folder; }
    const Clock &clock() const { return m_clock; }
    /// Empty for the SQLite file.
    const QString &databaseUrl() const { return m_databaseUrl; }
    const DatabaseSource &source() const { return *m_source; }
    SecretStore &secrets() { return *m_secrets; }
    KeyRing &keys() { return *m_keys; }
    const PortalContext &context() const { return *m_context; }
    /// How many migrations open() ran.
    int migrated() const { return m_migrated; }

private:
    Installation() = default;

    QString m_folder;
    QString m_databaseUrl;
    SystemClock m_clock;
    std::unique_ptr<FileSecretStore> m_fileSecrets;
    std::unique_ptr<SecretStore> m_above; // systemd's credentials or the keychain
    SecretStore *m_secrets = nullptr;     // the one on top
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<DatabaseSource> m_source;
    std::unique_ptr<PortalContext> m_context;
    int m_migrated = 0;
};

} // namespace portal::app
