// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/request.h"

#include <QtCore/QStringDecoder>

#include <algorithm>

namespace portal::http {

namespace {

enum class Plus { IsPlus, IsBlank };

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// Percent-decoded UTF-8 without NUL; nullopt for anything else. QByteArray's own decoder passes bad escapes
// on.
std::optional<QString> decoded(QByteArrayView text, Plus plus)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size())
                return std::nullopt;
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high < 0 || low < 0)
                return std::nullopt;
            c = char(high * 16 + low);
            i += 2;
        } else if (c == '+' && plus == Plus::IsBlank) {
            c = ' ';
        }
        if (c == '\0')
            return std::nullopt;
        bytes.append(c);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString words = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return words;
}

bool isUsableSegment(QStringView segment)
{
    return segment != u"." && segment != u".." && std::none_of(segment.begin(), segment.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
           });
}

} // namespace

std::optional<QString> Request::query(QStringView name) const
{
    for (const auto &[key, value] : m_query) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

QStringList Request::queryValues(QStringView name) const
{
    QStringList found;
    for (const auto &[key, value] : m_query) {
        if (key == name)
            found.append(value);
    }
    return found;
}

std::optional<QByteArray> Request::bearerToken() const
{
    const QByteArray value = header("Authorization");
    const qsizetype blank = value.indexOf(' ');
    if (blank < 0 || value.left(blank).compare("Bearer", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    QByteArray token = value.mid(blank + 1).trimmed();
    if (token.isEmpty())
        return std::nullopt;
    return token;
}

std::optional<QByteArray> Request::cookie(QByteArrayView name) const
{
    std::optional<QByteArray> found;
    for (const QByteArray &line : m_headers.values("Cookie")) {
        for (const QByteArray &piece : line.split(';')) {
            const qsizetype equals = piece.indexOf('=');
            if (equals < 0 || piece.left(equals).trimmed() != name)
                continue;
            QByteArray value = piece.mid(equals + 1).trimmed();
            // Two different values under one name: somebody planted the second one.
            if (found && *found != value)
                return std::nullopt;
            found = std::move(value);
        }
    }
    return found;
}

QByteArray Request::contentType() const
{
    const QByteArray value = header("Content-Type");
    const qsizetype semicolon = value.indexOf(';');
    return (semicolon < 0 ? value : value.left(semicolon)).trimmed().toLower();
}

bool Request::setTarget(QByteArrayView target)
{
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    if (!path.startsWith('/'))
        return false;

    QStringList segments;
    for (qsizetype begin = 1; begin <= path.size();) {
        qsizetype end = path.indexOf('/', begin);
        if (end < 0)
            end = path.size();
        std::optional<QString> segment = decoded(path.sliced(begin, end - begin), Plus::IsPlus);
        if (!segment || !isUsableSegment(*segment))
            return false;
        segments.append(std::move(*segment));
        begin = end + 1;
    }

    QList<std::pair<QString, QString>> query;
    const QByteArrayView pairs = mark < 0 ? QByteArrayView() : target.sliced(mark + 1);
    for (qsizetype begin = 0; begin < pairs.size();) {
        qsizetype end = pairs.indexOf('&', begin);
        if (end < 0)
            end = pairs.size();
        const QByteArrayView pair = pairs.sliced(begin, end - begin);
        begin = end + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        std::optional<QString> key = decoded(equals < 0 ? pair : pair.first(equals), Plus::IsBlank);
        std::optional<QString> value =
            decoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1), Plus::IsBlank);
        if (!key || !value)
            return false;
        query.append({std::move(*key), std::move(*value)});
    }

    m_segments = std::move(segments);
    m_query = std::move(query);
    return true;
}

void Request::setHeaders(Headers headers)
{
    m_headers = std::move(headers);
    m_language = languageFromAcceptLanguage(m_headers.value("Accept-Language"));
}

Language languageFromAcceptLanguage(QByteArrayView value)
{
    Language best = Language::Indonesian;
    double bestWeight = 0;
    for (const QByteArray &entry : value.toByteArray().split(',')) {
        const QList<QByteArray> parts = entry.split(';');
        const QByteArray tag = parts[0].trimmed().toLower();
        double weight = 1;
        for (qsizetype i = 1; i < parts.size(); ++i) {
            const QByteArray parameter = parts[i].trimmed();
            if (parameter.startsWith("q="))
                weight = parameter.mid(2).toDouble();
        }
        const bool english = tag == "en" || tag.startsWith("en-");
        const bool indonesian = tag == "id" || tag.startsWith("id-");
        if ((english || indonesian) && weight > bestWeight) {
            best = english ? Language::English : Language::Indonesian;
            bestWeight = weight;
        }
    }
    return best;
}

} // namespace portal::http
