// SPDX-License-Identifier: GPL-3.0-or-later
// JsonWriter: writes compact JSON straight into bytes, in the order in which it is told; for the answers that
// are asked for most. A QJsonObject, which sorts and copies what it is given, costs several times as much;
// all other answers use one. Keeps no structure: who begins an object ends it.
#pragma once

#include "libportal/base/instant.h"
#include "libportal/http/export.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringView>

#include <optional>

namespace portal::http {

class PORTAL_HTTP_EXPORT JsonWriter
{
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }

    /// Before each value of an object: a name of ours, of letters, digits and underscores.
    JsonWriter &key(QByteArrayView name);

    JsonWriter &text(QStringView value);
    /// null when empty.
    JsonWriter &textOrNull(QStringView value) { return value.isEmpty() ? null() : text(value); }
    JsonWriter &integer(qint64 value) { return raw(QByteArray::number(value)); }
    JsonWriter &time(const std::optional<Instant> &value);
    JsonWriter &null() { return raw("null"); }
    JsonWriter &object(const QJsonObject &value);

    /// What was written so far; the writer is as new afterwards.
    QByteArray take();

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    JsonWriter &raw(QByteArrayView value);
    void separate();

    QByteArray m_bytes;
    bool m_separated = true; // nothing stands before the next value that a comma belongs behind
};

} // namespace portal::http
