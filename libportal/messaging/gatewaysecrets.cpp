// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/gatewaysecrets.h"

#include "libportal/security/secretstore.h"
#include "libportal/security/vault.h"

#include <QtCore/QLoggingCategory>

Q_LOGGING_CATEGORY(portalGatewaySecrets, "portal.messaging.secrets")

namespace portal {

namespace {

constexpr qsizetype derivedBytes = 16; // 128 bits

// "messaging.utama.accessToken" is kept as "messaging.utama.access-token": the store knows no capitals.
QString storedName(const QString &secretName)
{
    QString name;
    for (const QChar letter : secretName) {
        if (letter.isUpper())
            name += u'-';
        name += letter.toLower();
    }
    return name;
}

// Secrets that only we and the gateway's settings page ever see need not be chosen by anybody.
bool isDerivable(const QString &secretName)
{
    return secretName.endsWith(u".webhookToken") || secretName.endsWith(u".verifyToken");
}

} // namespace

QString GatewaySecrets::value(const QString &secretName) const
{
    const auto stored = m_store.read(storedName(secretName));
    if (!stored) {
        qCWarning(portalGatewaySecrets).noquote()
            << "the secret" << secretName << "cannot be read:" << stored.error().detail;
        return {};
    }
    if (*stored)
        return QString::fromUtf8((*stored)->view());
    if (!isDerivable(secretName))
        return {};
    return QString::fromLatin1(m_vault.fingerprint("gateway.webhook", secretName)
                                   .first(derivedBytes)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<bool> GatewaySecrets::isKept(const QString &secretName) const
{
    PORTAL_ASSIGN(const auto stored, m_store.read(storedName(secretName)));
    return stored.has_value();
}

SecretLookup GatewaySecrets::lookup() const
{
    return [this](const QString &secretName) {
        return value(secretName);
    };
}

Result<void> GatewaySecrets::set(const QString &secretName, const QString &value)
{
    if (value.isEmpty())
        return m_store.remove(storedName(secretName));
    return m_store.write(storedName(secretName), SecretBytes(value.toUtf8()));
}

QString GatewaySecrets::webhookPath(const ProviderSettings &line) const
{
    const QString path = QStringLiteral("/api/webhooks/messages/") + line.name;
    for (const ProviderSecret &secret : secretsOf(line)) {
        if (secret.key == u"webhookToken")
            return path + u'/' + value(secret.name);
    }
    return path;
}

} // namespace portal
