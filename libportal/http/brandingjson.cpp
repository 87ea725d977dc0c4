// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/brandingjson.h"

namespace portal::http {

using namespace Qt::StringLiterals;

QJsonObject brandingToJson(const BrandSettings &brand)
{
    return {{u"name"_s, brand.name},
            {u"portal_url"_s, brand.portalUrl},
            {u"colours"_s, QJsonObject{{u"from"_s, brand.colourFrom}, {u"to"_s, brand.colourTo}}},
            {u"contacts"_s, QJsonObject{{u"whatsapp"_s, brand.csWhatsapp},
                                        {u"phone"_s, brand.csPhone},
                                        {u"email"_s, brand.supportEmail}}},
            {u"zone"_s, QJsonObject{{u"label"_s, brand.zone.label()},
                                    {u"utc_offset_hours"_s, qint64(brand.zone.offset().count())}}}};
}

} // namespace portal::http
