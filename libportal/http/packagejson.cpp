// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/packagejson.h"

#include "libportal/packages/packageservice.h"

namespace portal::http {

using namespace Qt::StringLiterals;

QJsonObject offerToJson(const Package &package, Language language)
{
    return {{u"code"_s, package.code},
            {u"name"_s, package.name},
            {u"speed_mbps"_s, package.speedMbps},
            {u"price"_s, package.price.amount()},
            {u"description"_s,
             language == Language::English ? package.descriptionEnglish : package.descriptionIndonesian}};
}

QJsonObject packageToJson(const Package &package)
{
    return {{u"code"_s, package.code},
            {u"name"_s, package.name},
            {u"kind"_s, packageKindName(package.kind)},
            {u"speed_mbps"_s, package.speedMbps},
            {u"price"_s, package.price.amount()},
            {u"description_id"_s, package.descriptionIndonesian},
            {u"description_en"_s, package.descriptionEnglish},
            {u"active"_s, package.active},
            {u"position"_s, package.position},
            {u"version"_s, package.version}};
}

Package readPackage(JsonReader &body, Package package)
{
    constexpr StringRule description{.maximumLength = 2000, .lines = StringRule::Lines::Many};
    constexpr IntegerRule count{.minimum = 0, .maximum = 1'000'000'000};
    package.name = body.string(u"name");
    const QString kind = body.string(u"kind");
    if (const std::optional<PackageKind> known = packageKindFromName(kind))
        package.kind = *known;
    else if (!kind.isEmpty())
        body.refuse(u"kind", u"choice"_s,
                    {QT_TRANSLATE_NOOP("portal", "This value is not one of the choices."), {}});
    package.speedMbps = int(body.integer(u"speed_mbps", count));
    package.price = Rupiah(body.integer(u"price", {.minimum = 0}));
    package.descriptionIndonesian =
        body.optionalString(u"description_id", description).value_or(package.descriptionIndonesian);
    package.descriptionEnglish =
        body.optionalString(u"description_en", description).value_or(package.descriptionEnglish);
    package.active = body.optionalBoolean(u"active").value_or(package.active);
    package.position = int(body.optionalInteger(u"position", count).value_or(package.position));
    return package;
}

} // namespace portal::http
