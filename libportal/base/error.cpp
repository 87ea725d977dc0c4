// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/error.h"

namespace portal {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Malformed:
        return QStringLiteral("malformed");
    case ErrorCode::Unauthorized:
        return QStringLiteral("unauthorized");
    case ErrorCode::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Duplicate:
        return QStringLiteral("duplicate");
    case ErrorCode::TooLarge:
        return QStringLiteral("payload_too_large");
    case ErrorCode::UnsupportedMedia:
        return QStringLiteral("unsupported_media_type");
    case ErrorCode::Invalid:
        return QStringLiteral("invalid");
    case ErrorCode::OtpInvalid:
        return QStringLiteral("otp_invalid");
    case ErrorCode::OtpExpired:
        return QStringLiteral("otp_expired");
    case ErrorCode::OtpLocked:
        return QStringLiteral("otp_locked");
    case ErrorCode::TooManyRequests:
        return QStringLiteral("too_many_requests");
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    case ErrorCode::Unavailable:
        return QStringLiteral("unavailable");
    }
    return QStringLiteral("internal");
}

namespace {

Error make(ErrorCode code, const char *source, QString detail)
{
    Error error;
    error.code = code;
    error.message = Text{source, {}};
    error.detail = std::move(detail);
    return error;
}

} // namespace

Error Error::malformed(QString detail)
{
    return make(ErrorCode::Malformed, QT_TRANSLATE_NOOP("portal", "The request could not be read."),
                std::move(detail));
}

Error Error::unauthorized(QString detail)
{
    return make(ErrorCode::Unauthorized, QT_TRANSLATE_NOOP("portal", "Please sign in first."),
                std::move(detail));
}

Error Error::forbidden(QString detail)
{
    return make(ErrorCode::Forbidden, QT_TRANSLATE_NOOP("portal", "Your role may not do this."),
                std::move(detail));
}

Error Error::notFound(QString detail)
{
    return make(ErrorCode::NotFound, QT_TRANSLATE_NOOP("portal", "There is nothing here by that name."),
                std::move(detail));
}

Error Error::conflict(qint64 currentVersion, QString changedBy)
{
    Error error;
    error.code = ErrorCode::Conflict;
    error.message =
        changedBy.isEmpty()
            ? Text{QT_TRANSLATE_NOOP("portal", "This was changed meanwhile. Look at it again, then decide."),
                   {}}
            : Text{QT_TRANSLATE_NOOP("portal", "%1 changed this meanwhile. Look at it again, then decide."),
                   {changedBy}};
    error.currentVersion = currentVersion;
    error.changedBy = std::move(changedBy);
    return error;
}

Error Error::duplicate(QString field)
{
    Error error = make(ErrorCode::Duplicate, QT_TRANSLATE_NOOP("portal", "This is registered already."), {});
    error.fields = {{std::move(field), QStringLiteral("duplicate"), error.message}};
    return error;
}

Error Error::invalid(QList<FieldError> fields)
{
    Error error =
        make(ErrorCode::Invalid, QT_TRANSLATE_NOOP("portal", "Some of what was entered is not right."), {});
    error.fields = std::move(fields);
    return error;
}

Error Error::invalid(QString field, QString fieldCode, Text message)
{
    return invalid({FieldError{std::move(field), std::move(fieldCode), std::move(message)}});
}

Error Error::tooManyRequests(std::chrono::seconds retryAfter)
{
    Error error = make(ErrorCode::TooManyRequests,
                       QT_TRANSLATE_NOOP("portal", "Too many requests. Please wait a moment."), {});
    error.retryAfter = retryAfter;
    return error;
}

Error Error::internal(QString detail)
{
    return make(ErrorCode::Internal,
                QT_TRANSLATE_NOOP("portal", "Something went wrong on our side. Please try again."),
                std::move(detail));
}

Error Error::unavailable(QString detail)
{
    return make(ErrorCode::Unavailable,
                QT_TRANSLATE_NOOP("portal", "The service is busy or paused. Please try again shortly."),
                std::move(detail));
}

} // namespace portal
