// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/credentialsecretstore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace portal {

namespace {

Error fixed(const QString &name)
{
    Error error = Error::unavailable(QStringLiteral("secret is a systemd credential"));
    error.message = {
        QT_TRANSLATE_NOOP("portal", "\"%1\" is given to this service by systemd. Change it there."), {name}};
    return error;
}

} // namespace

Result<std::optional<SecretBytes>> CredentialSecretStore::read(const QString &name) const
{
    PORTAL_ASSIGN(std::optional<SecretBytes> given, credential(name));
    if (given)
        return given;
    return m_underneath.read(name);
}

Result<SecretBytes> CredentialSecretStore::update(const QString &name, const Change &change)
{
    PORTAL_ASSIGN(const std::optional<SecretBytes> given, credential(name));
    if (!given)
        return m_underneath.update(name, change);
    PORTAL_ASSIGN(SecretBytes next, change(given));
    if (next != *given)
        return failure(fixed(name));
    return next;
}

Result<void> CredentialSecretStore::remove(const QString &name)
{
    PORTAL_ASSIGN(const std::optional<SecretBytes> given, credential(name));
    if (given)
        return failure(fixed(name));
    return m_underneath.remove(name);
}

Result<QStringList> CredentialSecretStore::names() const
{
    PORTAL_ASSIGN(QStringList all, m_underneath.names());
    all += QDir(m_directory).entryList(QDir::Files);
    all.sort();
    all.removeDuplicates();
    return all;
}

QByteArray CredentialSecretStore::revision() const
{
    return m_underneath.revision(); // credentials do not change while the service runs
}

Result<std::optional<SecretBytes>> CredentialSecretStore::credential(const QString &name) const
{
    PORTAL_TRY(checkSecretName(name));
    QFile file(m_directory + u'/' + QString(name).replace(u'/', u'.'));
    if (m_directory.isEmpty() || !file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestSecret) {
        Error error = Error::unavailable(QStringLiteral("systemd credential unreadable"));
        error.message = {QT_TRANSLATE_NOOP("portal", "The credential \"%1\" could not be read."), {name}};
        return failure(std::move(error));
    }
    QByteArray content = file.readAll();
    QByteArrayView value(content);
    if (value.endsWith('\n'))
        value.chop(1);
    SecretBytes secret(value);
    wipe(content);
    return secret;
}

} // namespace portal
