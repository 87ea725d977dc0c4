// SPDX-License-Identifier: GPL-3.0-or-later
// Error: why something could not be done, in terms no protocol owns.
// `message` and `fields` may be shown to the person who asked; `detail` is for the log alone and holds
// no personal data. Each shell maps it once: http/errorresponse.cpp, ui/widgets.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/text.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace portal {

enum class ErrorCode {
    Malformed,        ///< the bytes could not be read at all
    Unauthorized,     ///< nobody is signed in, or the session has ended
    Forbidden,        ///< signed in, and may not
    NotFound,         ///< no such thing, or not this person's
    Conflict,         ///< somebody changed it meanwhile; currentVersion and changedBy say who
    Duplicate,        ///< it exists already; the field at fault is named
    TooLarge,         ///< more bytes than allowed
    UnsupportedMedia, ///< bytes of a kind that is not accepted
    Invalid,          ///< read, understood and refused; the fields at fault are named
    OtpInvalid,       ///< wrong code; attemptsLeft says how many tries remain
    OtpExpired,       ///< the code is too old
    OtpLocked,        ///< too many wrong codes
    TooManyRequests,  ///< come back after retryAfter
    Internal,         ///< a fault of ours
    Unavailable,      ///< something this depends on does not answer; try again
};

/// The stable name of a code ("otp_invalid"), as in 4-http-api.
PORTAL_EXPORT QString errorCodeName(ErrorCode code);

/// One input at fault. `field` is its name on the wire, dotted for nested ones ("address.city").
struct FieldError
{
    QString field;
    QString code; ///< stable, snake_case: "required", "too_long", "format", "in_past", …
    Text message;

    bool operator==(const FieldError &) const = default;
};

struct PORTAL_EXPORT Error
{
    ErrorCode code = ErrorCode::Internal;
    Text message;
    QString detail;
    QList<FieldError> fields;
    std::optional<std::chrono::seconds> retryAfter;
    std::optional<int> attemptsLeft;
    std::optional<qint64> currentVersion;
    QString changedBy;
    bool operator==(const Error &) const = default;

    // The usual errors with their usual words. `detail` is for the log.
    static Error malformed(QString detail = {});
    static Error unauthorized(QString detail = {});
    static Error forbidden(QString detail = {});
    static Error notFound(QString detail = {});
    static Error conflict(qint64 currentVersion, QString changedBy);
    static Error duplicate(QString field);
    static Error invalid(QList<FieldError> fields);
    static Error invalid(QString field, QString fieldCode, Text message);
    static Error tooManyRequests(std::chrono::seconds retryAfter);
    static Error internal(QString detail);
    static Error unavailable(QString detail);
};

} // namespace portal
