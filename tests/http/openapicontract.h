// SPDX-License-Identifier: GPL-3.0-or-later
// OpenApiContract: what the OpenAPI document promises, asked call by call. Judges answers; makes no calls.
#pragma once

#include "libportal/http/headers.h"
#include "tests/support/jsonschema.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace portal::testing {

struct ApiAnswer
{
    int status = 0; ///< 0: no answer came
    http::Headers headers{};
    QByteArray body{};

    QJsonObject json() const;
    QByteArray contentType() const; ///< without parameters
    /// Of a problem: its code.
    QString code() const;
    /// Of a problem: "phone:format", in the order in which they came.
    QStringList faults() const;
};

class OpenApiContract
{
public:
    /// The document that is built into the library.
    OpenApiContract();

    const QJsonObject &document() const { return m_document; }
    const JsonSchema &schemas() const { return m_schemas; }

    /// The document's template for a path ("/api/packages/{code}"), a literal segment before a captured one.
    QString templateOf(const QString &path) const;

    /// What an answer has against the document: a status that is not described, another content type, a body
    /// that does not fit its schema. Empty for a kept promise, and for paths and methods that the document
    /// does not know but answers 404 or 405 to.
    QStringList violations(const QByteArray &method, const QString &path, const ApiAnswer &answer) const;

private:
    QJsonObject m_document;
    JsonSchema m_schemas;
};

} // namespace portal::testing
