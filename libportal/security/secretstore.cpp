// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/secretstore.h"

#include <algorithm>

namespace portal {

SecretStore::~SecretStore() = default;

Result<void> SecretStore::write(const QString &name, const SecretBytes &secret)
{
    PORTAL_TRY(update(
        name, [&secret](const std::optional<SecretBytes> &) -> Result<SecretBytes> { return secret; }));
    return {};
}

Result<void> checkSecretName(const QString &name)
{
    const auto partIsPlain = [](const QString &part) {
        return !part.isEmpty() && part[0] != u'.' && std::all_of(part.begin(), part.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' ||
                   c == u'-';
        });
    };
    const QStringList parts = name.split(u'/');
    if (name.size() > SecretStore::longestName || !std::all_of(parts.begin(), parts.end(), partIsPlain))
        return failure(Error::invalid(
            QStringLiteral("name"), QStringLiteral("format"),
            {QT_TRANSLATE_NOOP("portal", "Use lower case letters, digits, dots and dashes only."), {}}));
    return {};
}

} // namespace portal
