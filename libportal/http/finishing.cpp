// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/finishing.h"

#include <QtCore/QCryptographicHash>

namespace portal::http {

namespace {

// RFC 9110, 13.1.2: If-None-Match compares weakly.
bool namesTag(const QByteArray &ifNoneMatch, QByteArrayView tag)
{
    const auto strong = [](QByteArrayView text) {
        return text.startsWith("W/") ? text.sliced(2) : text;
    };
    for (const QByteArray &entry : ifNoneMatch.split(',')) {
        const QByteArray candidate = entry.trimmed();
        if (candidate == "*" || strong(candidate) == strong(tag))
            return true;
    }
    return false;
}

void addIfAbsent(Response &response, const QByteArray &name, const QByteArray &value)
{
    if (!response.headers().contains(name))
        response.addHeader(name, value);
}

} // namespace

void addCommonHeaders(Response &response, const QByteArray &requestId, Request::Transport transport)
{
    response.setHeader("X-Request-Id", requestId);
    addIfAbsent(response, QByteArrayLiteral("X-Content-Type-Options"), QByteArrayLiteral("nosniff"));
    addIfAbsent(response, QByteArrayLiteral("Content-Security-Policy"),
                QByteArrayLiteral("default-src 'none'; frame-ancestors 'none'"));
    addIfAbsent(response, QByteArrayLiteral("Referrer-Policy"), QByteArrayLiteral("no-referrer"));
    addIfAbsent(response, QByteArrayLiteral("Cross-Origin-Resource-Policy"),
                QByteArrayLiteral("same-origin"));
    // What a call answers is for the one who asked: shared caches keep none of it, browsers ask again.
    addIfAbsent(response, QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("private, no-cache"));
    if (transport == Request::Transport::Secure)
        addIfAbsent(response, QByteArrayLiteral("Strict-Transport-Security"),
                    QByteArrayLiteral("max-age=31536000"));
}

void makeConditional(Response &response, const Request &request)
{
    if (!request.isRead() || response.status() != 200 ||
        response.headers().value("Cache-Control").contains("no-store"))
        return;
    QByteArray tag = response.headers().value("ETag");
    if (tag.isEmpty()) {
        if (response.device())
            return;
        tag = '"' +
              QCryptographicHash::hash(response.body(), QCryptographicHash::Sha1)
                  .first(15)
                  .toBase64(QByteArray::Base64UrlEncoding) +
              '"';
        response.setHeader("ETag", tag);
    }
    const QByteArray known = request.header("If-None-Match");
    if (known.isEmpty() || !namesTag(known, tag))
        return;
    Response unchanged = Response::empty(304);
    for (const HeaderField &field : response.headers().fields()) {
        if (field.name.compare("Content-Type", Qt::CaseInsensitive) != 0)
            unchanged.addHeader(field.name, field.value);
    }
    response = std::move(unchanged);
}

} // namespace portal::http
