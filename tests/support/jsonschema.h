// SPDX-License-Identifier: GPL-3.0-or-later
// JsonSchema: says what is wrong with a JSON value by a schema of JSON Schema 2020-12, as far as our OpenAPI
// document uses it. A keyword it does not know is a violation itself, so that nothing is passed over.
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QStringList>

namespace portal::testing {

class JsonSchema
{
public:
    /// `document` is where "$ref": "#/…" leads.
    explicit JsonSchema(QJsonObject document) : m_document(std::move(document)) {}

    /// Each with the place in the value: "items.0.price: is no integer". Empty for a valid value.
    QStringList violations(const QJsonValue &value, const QJsonObject &schema) const;

private:
    void check(const QJsonValue &value, const QJsonObject &schema, const QString &place,
               QStringList &found) const;
    void checkObject(const QJsonObject &value, const QJsonObject &schema, const QString &place,
                     QStringList &found) const;
    void checkArray(const QJsonArray &value, const QJsonObject &schema, const QString &place,
                    QStringList &found) const;
    void checkOneOf(const QJsonValue &value, const QJsonArray &choices, const QString &place,
                    QStringList &found) const;
    QJsonObject resolve(const QString &reference) const;

    QJsonObject m_document;
};

} // namespace portal::testing
