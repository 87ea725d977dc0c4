// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonschema.h"

#include "libportal/base/instant.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <cmath>

namespace portal::testing {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &knownKeywords()
{
    static const QSet<QString> known{// they constrain
                                     u"$ref"_s, u"type"_s, u"enum"_s, u"const"_s, u"oneOf"_s, u"properties"_s,
                                     u"required"_s, u"additionalProperties"_s, u"items"_s, u"minItems"_s,
                                     u"maxItems"_s, u"pattern"_s, u"format"_s, u"minLength"_s, u"maxLength"_s,
                                     u"minimum"_s, u"maximum"_s,
                                     // they tell
                                     u"description"_s, u"examples"_s, u"default"_s};
    return known;
}

bool isType(const QJsonValue &value, const QString &type)
{
    if (type == u"null")
        return value.isNull();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"string")
        return value.isString();
    if (type == u"object")
        return value.isObject();
    if (type == u"array")
        return value.isArray();
    if (type == u"integer")
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return type == u"number" && value.isDouble();
}

bool isOneOfTypes(const QJsonValue &value, const QJsonValue &types)
{
    if (types.isString())
        return isType(value, types.toString());
    const QJsonArray list = types.toArray();
    return std::any_of(list.begin(), list.end(),
                       [&value](const QJsonValue &type) { return isType(value, type.toString()); });
}

bool fitsFormat(const QString &text, const QString &format)
{
    if (format == u"date-time")
        return instantFromRfc3339(text).has_value();
    if (format == u"date")
        return dayFromIsoDate(text).has_value();
    return format == u"binary";
}

void checkString(const QString &text, const QJsonObject &schema, const QString &place, QStringList &found)
{
    if (schema.contains(u"pattern"_s) &&
        !QRegularExpression(schema.value(u"pattern"_s).toString()).match(text).hasMatch())
        found.append(place + u": does not fit "_s + schema.value(u"pattern"_s).toString());
    if (schema.contains(u"format"_s) && !fitsFormat(text, schema.value(u"format"_s).toString()))
        found.append(place + u": is no "_s + schema.value(u"format"_s).toString());
    if (text.size() < schema.value(u"minLength"_s).toInteger(0))
        found.append(place + u": is too short"_s);
    if (text.size() > schema.value(u"maxLength"_s).toInteger(text.size()))
        found.append(place + u": is too long"_s);
}

void checkNumber(double number, const QJsonObject &schema, const QString &place, QStringList &found)
{
    if (number < schema.value(u"minimum"_s).toDouble(number))
        found.append(place + u": is too small"_s);
    if (number > schema.value(u"maximum"_s).toDouble(number))
        found.append(place + u": is too large"_s);
}

QString inside(const QString &place, const QString &name)
{
    return place.isEmpty() ? name : place + u'.' + name;
}

} // namespace

QStringList JsonSchema::violations(const QJsonValue &value, const QJsonObject &schema) const
{
    QStringList found;
    check(value, schema, {}, found);
    return found;
}

void JsonSchema::check(const QJsonValue &value, const QJsonObject &schema, const QString &place,
                       QStringList &found) const
{
    for (const QString &keyword : schema.keys()) {
        if (!knownKeywords().contains(keyword))
            found.append(place + u": the schema says "_s + keyword + u", which nobody checks"_s);
    }
    if (schema.contains(u"$ref"_s))
        check(value, resolve(schema.value(u"$ref"_s).toString()), place, found);
    if (schema.contains(u"type"_s) && !isOneOfTypes(value, schema.value(u"type"_s))) {
        found.append(place + u": is not of the right type"_s);
        return;
    }
    if (schema.contains(u"enum"_s) && !schema.value(u"enum"_s).toArray().contains(value))
        found.append(place + u": is none of the choices"_s);
    if (schema.contains(u"const"_s) && schema.value(u"const"_s) != value)
        found.append(place + u": is not the one value"_s);
    if (schema.contains(u"oneOf"_s))
        checkOneOf(value, schema.value(u"oneOf"_s).toArray(), place, found);
    if (value.isString())
        checkString(value.toString(), schema, place, found);
    else if (value.isDouble())
        checkNumber(value.toDouble(), schema, place, found);
    else if (value.isObject())
        checkObject(value.toObject(), schema, place, found);
    else if (value.isArray())
        checkArray(value.toArray(), schema, place, found);
}

void JsonSchema::checkObject(const QJsonObject &value, const QJsonObject &schema, const QString &place,
                             QStringList &found) const
{
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    for (const QJsonValue &name : schema.value(u"required"_s).toArray()) {
        if (!value.contains(name.toString()))
            found.append(inside(place, name.toString()) + u": is missing"_s);
    }
    for (auto field = value.begin(); field != value.end(); ++field) {
        if (properties.contains(field.key()))
            check(field.value(), properties.value(field.key()).toObject(), inside(place, field.key()), found);
        else if (schema.value(u"additionalProperties"_s) == QJsonValue(false))
            found.append(inside(place, field.key()) + u": is not described"_s);
    }
}

void JsonSchema::checkArray(const QJsonArray &value, const QJsonObject &schema, const QString &place,
                            QStringList &found) const
{
    if (value.size() < schema.value(u"minItems"_s).toInteger(0))
        found.append(place + u": has too few items"_s);
    if (value.size() > schema.value(u"maxItems"_s).toInteger(value.size()))
        found.append(place + u": has too many items"_s);
    const QJsonObject items = schema.value(u"items"_s).toObject();
    for (qsizetype i = 0; i < value.size(); ++i)
        check(value[i], items, inside(place, QString::number(i)), found);
}

void JsonSchema::checkOneOf(const QJsonValue &value, const QJsonArray &choices, const QString &place,
                            QStringList &found) const
{
    int fitting = 0;
    QStringList why;
    for (const QJsonValue &choice : choices) {
        QStringList violations;
        check(value, choice.toObject(), place, violations);
        fitting += violations.isEmpty() ? 1 : 0;
        why += violations;
    }
    if (fitting != 1) {
        found.append(place + u": fits %1 of the alternatives instead of one ("_s.arg(fitting) +
                     why.join(u"; "_s) + u')');
    }
}

QJsonObject JsonSchema::resolve(const QString &reference) const
{
    QJsonValue here = m_document;
    for (const QString &step : reference.split(u'/').sliced(1))
        here = here.toObject().value(step);
    // What leads nowhere must fail loudly: no value is of the type "nowhere".
    return here.isObject() ? here.toObject() : QJsonObject{{u"type"_s, u"nowhere"_s}};
}

} // namespace portal::testing
