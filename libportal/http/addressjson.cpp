// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/addressjson.h"

#include "libportal/http/jsonvalue.h"

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

QJsonValue degreesToJson(const std::optional<double> &degrees)
{
    return degrees ? QJsonValue(*degrees) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject addressToJson(const Address &address)
{
    return {{u"street"_s, address.street},
            {u"rt"_s, textToJson(address.rt)},
            {u"rw"_s, textToJson(address.rw)},
            {u"village"_s, address.village},
            {u"district"_s, address.district},
            {u"city"_s, address.city},
            {u"province"_s, textToJson(address.province)},
            {u"postal_code"_s, address.postalCode},
            {u"landmark"_s, textToJson(address.landmark)},
            {u"latitude"_s, degreesToJson(address.latitude)},
            {u"longitude"_s, degreesToJson(address.longitude)}};
}

Address readAddress(JsonReader &body, QStringView name)
{
    std::optional<JsonReader> reader = body.optionalObject(name);
    if (!reader)
        return {};
    const auto text = [&reader](QStringView field) {
        return reader->optionalString(field).value_or(QString());
    };
    Address address;
    address.street = text(u"street");
    address.rt = text(u"rt");
    address.rw = text(u"rw");
    address.village = text(u"village");
    address.district = text(u"district");
    address.city = text(u"city");
    address.province = text(u"province");
    address.postalCode = text(u"postal_code");
    address.landmark = text(u"landmark");
    address.latitude = reader->optionalNumber(u"latitude");
    address.longitude = reader->optionalNumber(u"longitude");
    return address;
}

} // namespace portal::http
