// SPDX-License-Identifier: GPL-3.0-or-later
// answerHead: the head of an answer as it goes on the wire. Length, connection and date are the gate's to
// say: what QHttpServer wrote of them is left out, the rest stays as it is.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/response.h"

#include <QtCore/QByteArray>

#include <optional>

namespace portal::http {

struct AnswerFraming
{
    std::optional<qint64> contentLength; ///< nullopt where there must be none (204, 304)
    enum class Connection { KeepAlive, Close } connection = Connection::Close;
    QByteArray date; ///< "Fri, 20 Nov 2026 02:00:00 GMT"
};

/// `head` is a status line and fields with the empty line at the end, as QHttpServer writes them.
PORTAL_HTTP_EXPORT QByteArray answerHead(QByteArrayView head, const AnswerFraming &framing);

/// The same head for an answer that QHttpServer never saw: the gate's own refusals.
PORTAL_HTTP_EXPORT QByteArray plainHead(const Response &response);

/// The length to declare for this answer: none for 204 and 304 (RFC 9110, 8.6), else that of its body.
PORTAL_HTTP_EXPORT std::optional<qint64> declaredLength(const Response &response);

} // namespace portal::http
