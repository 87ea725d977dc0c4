// SPDX-License-Identifier: GPL-3.0-or-later
// AnswerBody: what a gateway wrote, read with the patience gateways need: keys in any case, booleans and
// numbers as strings, objects where arrays were promised, or no JSON at all. Decides nothing.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/instant.h"
#include "libportal/base/phone.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace portal {

class PORTAL_EXPORT AnswerBody
{
public:
    explicit AnswerBody(const QByteArray &bytes);
    explicit AnswerBody(const QJsonValue &value);

    /// An object or an array; a gateway's bare string or number counts as text.
    bool isJson() const { return m_root.isObject() || m_root.isArray(); }
    bool isObject() const { return m_root.isObject(); }

    /// The value at a path such as `$.data.messages[0].id`; undefined when there is none. `$` may be left
    /// out. Keys match exactly first, then in any case.
    QJsonValue at(QStringView path) const;
    /// The first of these paths that holds something (see isSomething).
    QJsonValue firstAt(const QStringList &paths) const;
    /// That value as text; empty when no path holds a scalar or a list of scalars.
    QString textAt(const QStringList &paths) const;
    bool isTrueAt(QStringView path) const;

    /// The whole body as text, whatever it is.
    QString text() const;

private:
    QByteArray m_bytes;
    QJsonValue m_root;
};

/// Neither undefined nor null nor an empty string.
PORTAL_EXPORT bool isSomething(const QJsonValue &value);
/// A scalar as text: 12 → "12", true → "true"; a list's scalars joined with "; "; otherwise empty.
PORTAL_EXPORT QString looseText(const QJsonValue &value);
/// true, "true", "True", 1, "1".
PORTAL_EXPORT bool isLooselyTrue(const QJsonValue &value);
/// A whole number, or a string that is one ("988").
PORTAL_EXPORT std::optional<qint64> looseInteger(const QJsonValue &value);
/// Seconds or milliseconds since 1970 as number or string, or RFC 3339.
PORTAL_EXPORT std::optional<Instant> looseInstant(const QJsonValue &value);
/// The person behind "62812…", "62812…@c.us" or "62812…:7@s.whatsapp.net"; nullopt for groups, channels and
/// whoever is not an Indonesian mobile number.
PORTAL_EXPORT std::optional<PhoneNumber> phoneOfJid(QStringView jid);
/// A message somebody wrote: at most 4,096 characters, without NUL.
PORTAL_EXPORT QString inboundText(const QJsonValue &value);
/// Whether `at` understands this path.
PORTAL_EXPORT bool isAnswerPath(QStringView path);

} // namespace portal
