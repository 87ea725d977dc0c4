// SPDX-License-Identifier: GPL-3.0-or-later
// SecretStore: where named secrets are kept outside the database (S14, S30): a key file, systemd credentials,
// a keychain. Knows nothing of what the secrets mean. Safe to use from several threads.
// Names: "keyring", "gateway/<name>/token", "payment/<name>/key".
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/security/secretbytes.h"

#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace portal {

class PORTAL_EXPORT SecretStore
{
public:
    static constexpr qsizetype longestName = 120;
    static constexpr qsizetype largestSecret = 64 * 1024; ///< bytes

    /// Makes a secret's next value from its present one (nullopt if there is none).
    using Change = std::function<Result<SecretBytes>(const std::optional<SecretBytes> &current)>;

    virtual ~SecretStore();

    /// nullopt if there is no secret of that name.
    virtual Result<std::optional<SecretBytes>> read(const QString &name) const = 0;
    /// Reads, changes and writes as one step that no other process can come between; returns what is kept
    /// now. A change that gives an error, or the value that is there already, writes nothing.
    virtual Result<SecretBytes> update(const QString &name, const Change &change) = 0;
    virtual Result<void> remove(const QString &name) = 0;
    /// What is kept, in alphabetical order; never the values.
    virtual Result<QStringList> names() const = 0;
    /// Differs after something was written, by whatever process; cheap to ask.
    virtual QByteArray revision() const = 0;

    /// On the disk when it returns.
    Result<void> write(const QString &name, const SecretBytes &secret);
};

/// 1 to 120 of `a-z 0-9 . _ -` in parts divided by single slashes, no part beginning with a dot;
/// `Invalid` on field `name` otherwise.
PORTAL_EXPORT Result<void> checkSecretName(const QString &name);

} // namespace portal
