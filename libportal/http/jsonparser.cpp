// SPDX-License-Identifier: GPL-3.0-or-later
// The strict half of jsonbody.h: bytes to one QJsonObject, in a single pass over nlohmann's SAX events.
// QJsonDocument would take the last of two equal keys and any depth up to its own.
#include "libportal/http/jsonbody.h"

#include <QtCore/QJsonArray>

#include <nlohmann/json.hpp>

namespace portal::http {

namespace {

constexpr std::size_t deepestLevel = 16;
// Inserting into a QJsonObject costs its size; no call of ours has more than a few dozen fields.
constexpr qsizetype mostMembers = 256;

class ObjectBuilder
{
public:
    QJsonObject take() { return std::move(m_result); }
    QString fault() const { return m_fault; }

    // The names below are those nlohmann's parser calls.
    bool null() { return place(QJsonValue(QJsonValue::Null)); }
    bool boolean(bool value) { return place(value); }
    bool number_integer(std::int64_t value) { return place(qint64(value)); }
    bool number_unsigned(std::uint64_t value)
    {
        if (value <= std::uint64_t(std::numeric_limits<qint64>::max()))
            return place(qint64(value));
        return place(double(value));
    }
    bool number_float(double value, const std::string &) { return place(value); }
    bool string(const std::string &value) { return place(toQString(value)); }
    bool binary(const nlohmann::json::binary_t &) { return refuse(u"binary value"); }

    bool start_object(std::size_t) { return open(Level{Kind::Object, {}, {}, {}}); }
    bool start_array(std::size_t) { return open(Level{Kind::Array, {}, {}, {}}); }
    bool key(const std::string &value)
    {
        Level &level = m_levels.back();
        level.key = toQString(value);
        if (level.object.contains(level.key))
            return refuse(u"duplicate key");
        if (level.object.size() >= mostMembers)
            return refuse(u"too many members");
        return true;
    }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &)
    {
        // The token itself may be somebody's name: only where it went wrong is told.
        m_fault = QStringLiteral("JSON breaks at byte %1").arg(position);
        return false;
    }

private:
    enum class Kind { Object, Array };
    struct Level
    {
        Kind kind;
        QJsonObject object;
        QJsonArray array;
        QString key;
    };

    static QString toQString(const std::string &value)
    {
        return QString::fromUtf8(value.data(), qsizetype(value.size()));
    }

    bool refuse(QStringView fault)
    {
        m_fault = fault.toString();
        return false;
    }

    bool open(Level level)
    {
        if (m_levels.empty() && level.kind == Kind::Array)
            return refuse(u"not an object");
        if (m_levels.size() >= deepestLevel)
            return refuse(u"too deep");
        m_levels.push_back(std::move(level));
        return true;
    }

    bool close()
    {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        if (m_levels.empty()) {
            m_result = std::move(level.object);
            return true;
        }
        return place(level.kind == Kind::Object ? QJsonValue(std::move(level.object))
                                                : QJsonValue(std::move(level.array)));
    }

    bool place(const QJsonValue &value)
    {
        if (m_levels.empty())
            return refuse(u"not an object");
        Level &level = m_levels.back();
        if (level.kind == Kind::Object)
            level.object.insert(level.key, value);
        else
            level.array.append(value);
        return true;
    }

    std::vector<Level> m_levels;
    QJsonObject m_result;
    QString m_fault;
};

} // namespace

Result<QJsonObject> parseJsonObject(QByteArrayView bytes)
{
    // The parser takes a NUL for the end of its input, and would not look at what stands behind.
    if (bytes.contains('\0'))
        return failure(Error::malformed(QStringLiteral("NUL in JSON")));
    ObjectBuilder builder;
    try {
        if (!nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &builder))
            return failure(Error::malformed(builder.fault()));
    } catch (const std::exception &) {
        return failure(Error::malformed(QStringLiteral("JSON parser threw")));
    }
    return builder.take();
}

} // namespace portal::http
