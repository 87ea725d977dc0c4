// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/answerbody.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace portal {

namespace {

constexpr qsizetype longestPath = 200;
constexpr qsizetype longestInbound = 4096;
constexpr qint64 latestSeconds = 100'000'000'000; // beyond the year 5000: those are milliseconds
constexpr qint64 latestMillis = 100'000'000'000'000;

QJsonValue member(const QJsonValue &value, QStringView key)
{
    const QJsonObject object = value.toObject();
    const auto exact = object.constFind(key);
    if (exact != object.constEnd())
        return exact.value();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

struct Step
{
    QStringView key{}; ///< empty for an index
    qsizetype index = -1;
};

// The next step of a path, taken off its front; nullopt when the path does not go on in a way we know.
std::optional<Step> takeStep(QStringView &path)
{
    if (path.startsWith(u'[')) {
        const qsizetype end = path.indexOf(u']');
        bool isNumber = false;
        const int index = end > 1 && end <= 7 ? path.mid(1, end - 1).toInt(&isNumber) : -1;
        if (!isNumber || index < 0)
            return std::nullopt;
        path = path.mid(end + 1);
        return Step{.index = index};
    }
    if (path.startsWith(u'.'))
        path = path.mid(1);
    const auto stop = std::find_if(path.begin(), path.end(), [](QChar c) { return c == u'.' || c == u'['; });
    const QStringView key = path.left(stop - path.begin());
    if (key.isEmpty() || key.contains(u']'))
        return std::nullopt;
    path = path.mid(key.size());
    return Step{.key = key};
}

QStringView withoutRoot(QStringView path)
{
    return path.startsWith(u'$') ? path.mid(1) : path;
}

} // namespace

AnswerBody::AnswerBody(const QByteArray &bytes) : m_bytes(bytes)
{
    if (m_bytes.startsWith("\xef\xbb\xbf"))
        m_bytes.remove(0, 3);
    const QJsonDocument document = QJsonDocument::fromJson(m_bytes);
    if (document.isObject())
        m_root = document.object();
    else if (document.isArray())
        m_root = document.array();
}

AnswerBody::AnswerBody(const QJsonValue &value) : m_root(value) {}

QJsonValue AnswerBody::at(QStringView path) const
{
    QJsonValue value = m_root;
    QStringView rest = withoutRoot(path);
    while (!rest.isEmpty()) {
        const std::optional<Step> step = takeStep(rest);
        if (!step)
            return QJsonValue(QJsonValue::Undefined);
        if (step->key.isEmpty())
            value = value.isArray() ? value.toArray().at(step->index) : QJsonValue(QJsonValue::Undefined);
        else
            value = member(value, step->key);
        if (value.isUndefined())
            return value;
    }
    return value;
}

QJsonValue AnswerBody::firstAt(const QStringList &paths) const
{
    for (const QString &path : paths) {
        const QJsonValue value = at(path);
        if (isSomething(value))
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString AnswerBody::textAt(const QStringList &paths) const
{
    for (const QString &path : paths) {
        const QString text = looseText(at(path));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

bool AnswerBody::isTrueAt(QStringView path) const
{
    return isLooselyTrue(at(path));
}

QString AnswerBody::text() const
{
    return QString::fromUtf8(m_bytes).trimmed();
}

bool isSomething(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull() && !(value.isString() && value.toString().isEmpty());
}

QString looseText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const QVariant number = value.toVariant();
        return number.typeId() == QMetaType::LongLong ? QString::number(number.toLongLong())
                                                      : QString::number(number.toDouble(), 'g', 17);
    }
    case QJsonValue::Array: {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue element : array) {
            const QString text = element.isArray() ? QString() : looseText(element);
            if (!text.isEmpty() && texts.size() < 10)
                texts.append(text);
        }
        return texts.join(QStringLiteral("; "));
    }
    default:
        return {};
    }
}

bool isLooselyTrue(const QJsonValue &value)
{
    const QString text = value.isArray() ? QString() : looseText(value).trimmed();
    return text.compare(QStringLiteral("true"), Qt::CaseInsensitive) == 0 || text == u"1";
}

std::optional<qint64> looseInteger(const QJsonValue &value)
{
    if (!value.isDouble() && !value.isString())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = looseText(value).trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<Instant> looseInstant(const QJsonValue &value)
{
    if (const auto number = looseInteger(value)) {
        if (*number <= 0 || *number > latestMillis)
            return std::nullopt;
        return fromMillis(*number < latestSeconds ? *number * 1000 : *number);
    }
    return instantFromRfc3339(value.toString());
}

std::optional<PhoneNumber> phoneOfJid(QStringView jid)
{
    const qsizetype at = jid.indexOf(u'@');
    if (at >= 0) {
        const QStringView server = jid.mid(at + 1);
        if (server != u"c.us" && server != u"s.whatsapp.net")
            return std::nullopt;
        jid = jid.left(at);
    }
    const qsizetype device = jid.indexOf(u':');
    if (device >= 0)
        jid = jid.left(device);
    auto phone = PhoneNumber::parse(jid);
    return phone ? std::optional(*phone) : std::nullopt;
}

QString inboundText(const QJsonValue &value)
{
    QString text = value.isArray() ? QString() : looseText(value);
    text.remove(QChar(u'\0'));
    if (text.size() > longestInbound) {
        text.truncate(longestInbound);
        if (text.back().isHighSurrogate())
            text.chop(1);
    }
    return text;
}

bool isAnswerPath(QStringView path)
{
    if (path.isEmpty() || path.size() > longestPath)
        return false;
    QStringView rest = withoutRoot(path);
    while (!rest.isEmpty()) {
        if (!takeStep(rest))
            return false;
    }
    return true;
}

} // namespace portal
