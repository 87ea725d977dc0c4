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

void setIfAbsent(Response &response, const char *name, const char *value)
{
    if (!response.headers().contains(name))
        response.setHeader(name, value);
}

} // namespace

void addCommonHeaders(Response &response, const QByteArray &requestId, Request::Transport transport)
{
    response.setHeader("X-Request-Id", requestId);
    setIfAbsent(response, "X-Content-Type-Options", "nosniff");
    setIfAbsent(response, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    setIfAbsent(response, "Referrer-Policy", "no-referrer");
    setIfAbsent(response, "Cross-Origin-Resource-Policy", "same-origin");
    // What a call answers is for the one who asked: shared caches keep none of it, browsers ask again.
    setIfAbsent(response, "Cache-Control", "private, no-cache");
    if (transport == Request::Transport::Secure)
        setIfAbsent(response, "Strict-Transport-Security", "max-age=31536000");
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
