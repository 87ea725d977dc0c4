// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/jsonwriter.h"

#include <QtCore/QJsonDocument>

#include <utility>

namespace portal::http {

namespace {

constexpr qsizetype usualSize = 1024;

bool isPlain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

} // namespace

void JsonWriter::separate()
{
    if (m_bytes.isEmpty())
        m_bytes.reserve(usualSize);
    if (!std::exchange(m_separated, false))
        m_bytes.append(',');
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_bytes.append(bracket);
    m_separated = true;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_bytes.append(bracket);
    m_separated = false;
    return *this;
}

JsonWriter &JsonWriter::raw(QByteArrayView value)
{
    separate();
    m_bytes.append(value);
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView name)
{
    separate();
    m_bytes.append('"').append(name).append("\":");
    m_separated = true;
    return *this;
}

JsonWriter &JsonWriter::text(QStringView value)
{
    separate();
    m_bytes.append('"');
    const QByteArray utf8 = value.toUtf8();
    for (qsizetype done = 0; done < utf8.size();) {
        qsizetype end = done;
        while (end < utf8.size() && isPlain(utf8[end]))
            ++end;
        m_bytes.append(utf8.constData() + done, end - done);
        if (end < utf8.size()) {
            const auto c = static_cast<unsigned char>(utf8[end]);
            if (c >= 0x20)
                m_bytes.append('\\').append(char(c));
            else
                m_bytes.append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0'));
        }
        done = end + 1;
    }
    m_bytes.append('"');
    return *this;
}

JsonWriter &JsonWriter::time(const std::optional<Instant> &value)
{
    return value ? text(toRfc3339(*value)) : null();
}

JsonWriter &JsonWriter::object(const QJsonObject &value)
{
    return raw(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

QByteArray JsonWriter::take()
{
    m_separated = true;
    return std::exchange(m_bytes, {});
}

} // namespace portal::http
