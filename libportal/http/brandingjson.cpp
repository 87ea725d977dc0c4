// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/brandingjson.h"

#include "libportal/http/jsonvalue.h"

#include <QtCore/QCryptographicHash>

namespace portal::http {

using namespace Qt::StringLiterals;

// Another logo has another address, so that phones may keep each for good.
QString logoPath(const BrandSettings &brand)
{
    if (brand.logo.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(brand.logo, QCryptographicHash::Sha256);
    return u"/logo.png?v="_s + QString::fromLatin1(hash.first(6).toHex());
}

QJsonObject brandingToJson(const BrandSettings &brand)
{
    return {{u"name"_s, brand.name},
            {u"portal_url"_s, brand.portalUrl},
            {u"logo"_s, textToJson(logoPath(brand))},
            {u"colours"_s, QJsonObject{{u"from"_s, brand.colourFrom}, {u"to"_s, brand.colourTo}}},
            {u"contacts"_s, QJsonObject{{u"whatsapp"_s, brand.csWhatsapp},
                                        {u"phone"_s, brand.csPhone},
                                        {u"email"_s, brand.supportEmail}}},
            {u"zone"_s, QJsonObject{{u"label"_s, brand.zone.label()},
                                    {u"utc_offset_hours"_s, qint64(brand.zone.offset().count())}}}};
}

} // namespace portal::http
