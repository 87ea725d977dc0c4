// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/otp/otpwords.h"

#include <algorithm>

namespace portal {

namespace {

constexpr qsizetype longestGreetingName = 50;

Error make(ErrorCode code, Text message)
{
    Error error;
    error.code = code;
    error.message = std::move(message);
    return error;
}

Error tooMany(std::chrono::milliseconds wait, const char *detail, const char *message = nullptr)
{
    Error error = Error::tooManyRequests(otpWait(wait));
    if (message)
        error.message = {message, {}};
    error.detail = QLatin1String(detail);
    return error;
}

QString minutes(std::chrono::milliseconds wait)
{
    return QString::number(std::chrono::ceil<std::chrono::minutes>(wait).count());
}

} // namespace

std::chrono::seconds otpWait(std::chrono::milliseconds wait)
{
    return std::max(std::chrono::ceil<std::chrono::seconds>(wait), std::chrono::seconds(1));
}

Error otpSentJustNow(std::chrono::milliseconds wait)
{
    Error error = tooMany(wait, "a code was sent to this number just now");
    error.message = {QT_TRANSLATE_NOOP("portal", "A code was just sent. You can ask again in %1 seconds."),
                     {QString::number(otpWait(wait).count())}};
    return error;
}

Error otpTooManyForNumber(std::chrono::milliseconds wait)
{
    return tooMany(wait, "codes of the day for this number",
                   QT_TRANSLATE_NOOP("portal", "Too many codes were sent to this number. Try again later."));
}

Error otpTooManyForAddress(std::chrono::milliseconds wait)
{
    return tooMany(wait, "codes of the hour for this address");
}

Error otpTooManyForEverybody(std::chrono::milliseconds wait)
{
    return tooMany(wait, "codes of the minute for everybody");
}

Error otpMalformed()
{
    return Error::invalid(QStringLiteral("code"), QStringLiteral("format"),
                          {QT_TRANSLATE_NOOP("portal", "Enter the six digits of the code."), {}});
}

Error otpWrong(int attemptsLeft)
{
    Error error =
        make(ErrorCode::OtpInvalid,
             attemptsLeft > 0
                 ? Text{QT_TRANSLATE_NOOP("portal", "The code is not right. Tries left: %1."),
                        {QString::number(attemptsLeft)}}
                 : Text{QT_TRANSLATE_NOOP("portal", "The code is not right. Ask for a new code."), {}});
    error.attemptsLeft = attemptsLeft;
    return error;
}

Error otpExpired()
{
    return make(ErrorCode::OtpExpired,
                {QT_TRANSLATE_NOOP("portal", "The code has expired or was used. Ask for a new code."), {}});
}

Error otpChallengeLocked(std::chrono::milliseconds wait)
{
    Error error = make(ErrorCode::OtpLocked,
                       {QT_TRANSLATE_NOOP("portal", "Too many wrong codes. Ask for a new code."), {}});
    error.retryAfter = otpWait(wait);
    return error;
}

Error otpNumberPaused(std::chrono::milliseconds wait)
{
    Error error =
        make(ErrorCode::OtpLocked,
             {QT_TRANSLATE_NOOP("portal", "Too many wrong codes for this number. Try again in %1 minutes."),
              {minutes(wait)}});
    error.retryAfter = otpWait(wait);
    return error;
}

Error otpNotVerified()
{
    Error error = Error::unauthorized(QStringLiteral("no open verification behind this token"));
    error.message = {QT_TRANSLATE_NOOP("portal", "Please verify your WhatsApp number again."), {}};
    return error;
}

QString otpGreetingName(const QString &name)
{
    QString greeting = name;
    greeting.replace(u'.', QStringLiteral(". ")); // "M. Zainal" stays, "example.id" is no link any more
    greeting = greeting.simplified();
    const bool plain = greeting.size() <= longestGreetingName && std::ranges::all_of(greeting, [](QChar c) {
                           return c.isLetter() || c.isMark() || QStringView(u" .,'’-").contains(c);
                       });
    return plain ? greeting : QString();
}

} // namespace portal
