// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/consentnotice.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

static void loadConsentResources()
{
    Q_INIT_RESOURCE(consent);
}

namespace portal {

Result<ConsentNotice> consentNotice(const QString &version, Language language, const BrandSettings &brand)
{
    loadConsentResources();
    QFile file(QStringLiteral(":/portal/consent/%1.%2.txt").arg(version, languageTag(language)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::internal(QStringLiteral("no consent text of version %1").arg(version)));
    QString text = QString::fromUtf8(file.readAll());
    text.replace(QStringLiteral("{brand}"), brand.name)
        .replace(QStringLiteral("{email}"), brand.supportEmail)
        .replace(QStringLiteral("{whatsapp}"), brand.csWhatsapp);
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return ConsentNotice{version, text, QString::fromLatin1(hash)};
}

} // namespace portal
