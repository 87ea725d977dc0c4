// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/gate/answerhead.h"

#include <algorithm>
#include <array>

namespace portal::http {

namespace {

bool isGatesOwn(QByteArrayView line)
{
    static constexpr std::array<QByteArrayView, 5> names{
        "content-length:", "connection:", "date:", "transfer-encoding:", "keep-alive:"};
    return std::any_of(names.begin(), names.end(), [line](QByteArrayView own) {
        return line.size() >= own.size() && (line.front() | 0x20) == own.front() &&
               line.first(own.size()).compare(own, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QByteArray answerHead(QByteArrayView head, const AnswerFraming &framing)
{
    QByteArray result;
    result.reserve(head.size() + 128);
    for (qsizetype begin = 0; begin < head.size();) {
        const qsizetype end = head.indexOf('\n', begin) - 1;
        if (end <= begin) // the empty line, or no line at all
            break;
        const QByteArrayView line = head.sliced(begin, end - begin);
        if (!isGatesOwn(line)) {
            result.append(line);
            result.append("\r\n");
        }
        begin = end + 2;
    }
    result.append("Date: ").append(framing.date).append("\r\n");
    if (framing.contentLength)
        result.append("Content-Length: ").append(QByteArray::number(*framing.contentLength)).append("\r\n");
    if (framing.connection == AnswerFraming::Connection::Close)
        result.append("Connection: close\r\n");
    result.append("\r\n");
    return result;
}

QByteArray plainHead(const Response &response)
{
    // The reason phrase means nothing to anybody and may be empty (RFC 9112, 4).
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status()) + " \r\n";
    for (const HeaderField &field : response.headers().fields())
        head += field.name + ": " + field.value + "\r\n";
    return head + "\r\n";
}

std::optional<qint64> declaredLength(const Response &response)
{
    if (response.status() == 204 || response.status() == 304)
        return std::nullopt;
    return response.bodySize();
}

} // namespace portal::http
