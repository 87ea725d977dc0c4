// SPDX-License-Identifier: GPL-3.0-or-later
// errorResponse: the one mapping from our Error to HTTP: RFC 9457 problem+json as 4-http-api fixes it.
// Error::detail never leaves the server; the log line is dispatch's business.
#pragma once

#include "libportal/base/error.h"
#include "libportal/base/text.h"
#include "libportal/http/export.h"
#include "libportal/http/response.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>

namespace portal::http {

struct AnswerContext
{
    Language language = Language::Indonesian;
    QByteArray requestId;
};

/// `{type, title, status, code, detail, errors[], request_id}`, with Retry-After, attempts_left,
/// current_version and changed_by where the error has them, and WWW-Authenticate on 401.
PORTAL_HTTP_EXPORT Response errorResponse(const Error &error, const AnswerContext &context,
                                          const Translations &translations);

/// `errors[]`: the fields at fault, in the words of one language.
PORTAL_HTTP_EXPORT QJsonArray fieldErrorsToJson(const QList<FieldError> &fields, Language language,
                                                const Translations &translations);

/// 404, 409, …: the status of each code.
PORTAL_HTTP_EXPORT int statusOf(ErrorCode code);

/// What no Error says: the refusals of HTTP itself (401 before a large body, 404 of an unknown path, 405,
/// 408, 414, 417, 429 of a client with too much at once, 431, 501, 505).
PORTAL_HTTP_EXPORT Response statusResponse(int status, const AnswerContext &context,
                                           const Translations &translations);

} // namespace portal::http
