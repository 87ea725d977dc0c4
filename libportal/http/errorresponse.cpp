// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/errorresponse.h"

#include <QtCore/QJsonDocument>

namespace portal::http {

namespace {

/// How long until a client that had too much at once may have room again: requests are short.
constexpr std::chrono::seconds untilAShareIsFree{5};

/// What stands in `title`: the status in English words (RFC 9110, 15), the same for every language.
QString titleOf(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("Bad Request");
    case 401:
        return QStringLiteral("Unauthorized");
    case 403:
        return QStringLiteral("Forbidden");
    case 404:
        return QStringLiteral("Not Found");
    case 405:
        return QStringLiteral("Method Not Allowed");
    case 408:
        return QStringLiteral("Request Timeout");
    case 409:
        return QStringLiteral("Conflict");
    case 410:
        return QStringLiteral("Gone");
    case 413:
        return QStringLiteral("Content Too Large");
    case 414:
        return QStringLiteral("URI Too Long");
    case 415:
        return QStringLiteral("Unsupported Media Type");
    case 417:
        return QStringLiteral("Expectation Failed");
    case 422:
        return QStringLiteral("Unprocessable Content");
    case 429:
        return QStringLiteral("Too Many Requests");
    case 431:
        return QStringLiteral("Request Header Fields Too Large");
    case 501:
        return QStringLiteral("Not Implemented");
    case 503:
        return QStringLiteral("Service Unavailable");
    case 505:
        return QStringLiteral("HTTP Version Not Supported");
    default:
        return QStringLiteral("Internal Server Error");
    }
}

Response problem(int status, const QString &code, const QString &detail, const AnswerContext &context,
                 QJsonObject extra)
{
    extra.insert(QStringLiteral("type"), QStringLiteral("urn:aglis-portal:error:") + code);
    extra.insert(QStringLiteral("title"), titleOf(status));
    extra.insert(QStringLiteral("status"), status);
    extra.insert(QStringLiteral("code"), code);
    extra.insert(QStringLiteral("detail"), detail);
    extra.insert(QStringLiteral("request_id"), QString::fromLatin1(context.requestId));
    Response response = Response::bytes(QJsonDocument(extra).toJson(QJsonDocument::Compact),
                                        "application/problem+json", status);
    response.setHeader("Content-Language", languageTag(context.language).toLatin1());
    return response;
}

} // namespace

QJsonArray fieldErrorsToJson(const QList<FieldError> &fields, Language language,
                             const Translations &translations)
{
    QJsonArray rendered;
    for (const FieldError &field : fields) {
        rendered.append(QJsonObject{{QStringLiteral("field"), field.field},
                                    {QStringLiteral("code"), field.code},
                                    {QStringLiteral("message"), translations.text(field.message, language)}});
    }
    return rendered;
}

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Malformed:
        return 400;
    case ErrorCode::Unauthorized:
        return 401;
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
    case ErrorCode::Duplicate:
        return 409;
    case ErrorCode::OtpExpired:
        return 410;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::UnsupportedMedia:
        return 415;
    case ErrorCode::Invalid:
    case ErrorCode::OtpInvalid:
        return 422;
    case ErrorCode::OtpLocked:
    case ErrorCode::TooManyRequests:
        return 429;
    case ErrorCode::Internal:
        return 500;
    case ErrorCode::Unavailable:
        return 503;
    }
    return 500;
}

Response errorResponse(const Error &error, const AnswerContext &context, const Translations &translations)
{
    QJsonObject extra;
    if (!error.fields.isEmpty()) {
        extra.insert(QStringLiteral("errors"),
                     fieldErrorsToJson(error.fields, context.language, translations));
    }
    if (error.attemptsLeft)
        extra.insert(QStringLiteral("attempts_left"), *error.attemptsLeft);
    if (error.currentVersion)
        extra.insert(QStringLiteral("current_version"), *error.currentVersion);
    if (!error.changedBy.isEmpty())
        extra.insert(QStringLiteral("changed_by"), error.changedBy);

    Response response = problem(statusOf(error.code), errorCodeName(error.code),
                                translations.text(error.message, context.language), context, extra);
    if (error.retryAfter)
        response.setHeader("Retry-After", QByteArray::number(qlonglong(error.retryAfter->count())));
    else if (error.code == ErrorCode::Unavailable)
        response.setHeader("Retry-After", "5");
    if (error.code == ErrorCode::Unauthorized)
        response.setHeader("WWW-Authenticate", "Bearer");
    return response;
}

Response statusResponse(int status, const AnswerContext &context, const Translations &translations)
{
    Error error;
    switch (status) {
    case 401:
        return errorResponse(Error::unauthorized(), context, translations);
    case 404:
        return errorResponse(Error::notFound(), context, translations);
    case 405: {
        const Text text{QT_TRANSLATE_NOOP("portal", "This address does not take that kind of call."), {}};
        return problem(status, QStringLiteral("method_not_allowed"),
                       translations.text(text, context.language), context, {});
    }
    case 408:
        error.message = {QT_TRANSLATE_NOOP("portal", "The request came too slowly. Please try again."), {}};
        error.code = ErrorCode::Malformed;
        break;
    case 413:
    case 414:
    case 431:
        error.message = {QT_TRANSLATE_NOOP("portal", "That is more than can be sent at once."), {}};
        error.code = ErrorCode::TooLarge;
        break;
    case 415:
        error.message = {QT_TRANSLATE_NOOP("portal", "This kind of file or text is not accepted here."), {}};
        error.code = ErrorCode::UnsupportedMedia;
        break;
    case 429:
        return errorResponse(Error::tooManyRequests(untilAShareIsFree), context, translations);
    case 500:
        return errorResponse(Error::internal({}), context, translations);
    case 503:
        return errorResponse(Error::unavailable({}), context, translations);
    default:
        error = Error::malformed();
        break;
    }
    return problem(status, errorCodeName(error.code), translations.text(error.message, context.language),
                   context, {});
}

} // namespace portal::http
