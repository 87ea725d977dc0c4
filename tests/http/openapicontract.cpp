// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/openapicontract.h"

#include "libportal/http/openapiroutes.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace portal::testing {

using namespace Qt::StringLiterals;

namespace {

bool isCapture(const QString &segment)
{
    return segment.startsWith(u'{');
}

bool fits(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return false;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (!isCapture(pattern[i]) && pattern[i] != path[i])
            return false;
    }
    return true;
}

// The one whose first difference is a literal wins.
bool isBetter(const QStringList &left, const QStringList &right)
{
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (isCapture(left[i]) != isCapture(right[i]))
            return isCapture(right[i]);
    }
    return false;
}

QJsonValue bodyOf(const ApiAnswer &answer)
{
    if (answer.contentType().endsWith("json"))
        return answer.json();
    return QString::fromLatin1(answer.body);
}

} // namespace

QJsonObject ApiAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray ApiAnswer::contentType() const
{
    return headers.value("Content-Type").split(';').first().trimmed();
}

QString ApiAnswer::code() const
{
    return json().value(u"code"_s).toString();
}

QStringList ApiAnswer::faults() const
{
    QStringList found;
    for (const QJsonValue &fault : json().value(u"errors"_s).toArray())
        found.append(fault[u"field"_s].toString() + u':' + fault[u"code"_s].toString());
    return found;
}

OpenApiContract::OpenApiContract()
    : m_document(QJsonDocument::fromJson(http::openApiDocument()).object()), m_schemas(m_document)
{
}

QString OpenApiContract::templateOf(const QString &path) const
{
    const QStringList segments = path.section(u'?', 0, 0).split(u'/');
    QStringList best;
    const QStringList known = m_document.value(u"paths"_s).toObject().keys();
    for (const QString &pattern : known) {
        const QStringList candidate = pattern.split(u'/');
        if (fits(candidate, segments) && (best.isEmpty() || isBetter(candidate, best)))
            best = candidate;
    }
    return best.join(u'/');
}

QStringList OpenApiContract::violations(const QByteArray &method, const QString &path,
                                        const ApiAnswer &answer) const
{
    const QString name = QString::fromLatin1(method) + u' ' + path.section(u'?', 0, 0) + u": "_s;
    const QString verb = QString::fromLatin1(method).toLower();
    const QJsonObject operations = m_document.value(u"paths"_s).toObject().value(templateOf(path)).toObject();
    QJsonObject operation = operations.value(verb == u"head" ? u"get"_s : verb).toObject();
    if (operation.isEmpty()) {
        if (answer.status == 404 || answer.status == 405 || (verb == u"options" && answer.status == 204))
            return {};
        return {name + u"is not described, and answers %1"_s.arg(answer.status)};
    }
    const QJsonObject responses = operation.value(u"responses"_s).toObject();
    const QString status = QString::number(answer.status);
    if (!responses.contains(status) && answer.status < 500)
        return {name + status + u" is not described"_s};
    const QJsonObject response =
        responses.value(responses.contains(status) ? status : u"default"_s).toObject();
    const QJsonObject content = response.value(u"content"_s).toObject();
    if (content.isEmpty() || verb == u"head") {
        return answer.body.isEmpty() ? QStringList() : QStringList{name + status + u" has a body"_s};
    }
    // An answer that may be empty is described as text and then has no type.
    if (answer.body.isEmpty() && content.contains(u"text/plain"_s))
        return {};
    const QString type = QString::fromLatin1(answer.contentType());
    if (!content.contains(type))
        return {name + status + u" is not described as "_s + type};
    QStringList found;
    const QJsonObject schema = content.value(type).toObject().value(u"schema"_s).toObject();
    for (const QString &violation : m_schemas.violations(bodyOf(answer), schema))
        found.append(name + status + u' ' + violation);
    return found;
}

} // namespace portal::testing
