// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/gatewayexchange.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace portal {

namespace {

constexpr qsizetype longestMessageId = 200;
constexpr qint64 longestRetryAfter = 24 * 60 * 60;

QString endingWords(const GatewayAnswer &answer)
{
    switch (answer.ending) {
    case GatewayAnswer::Ending::Answered:
        return QStringLiteral("HTTP %1 with an answer that cannot be read").arg(answer.status);
    case GatewayAnswer::Ending::NotReached:
        return QStringLiteral("no connection to the gateway");
    case GatewayAnswer::Ending::Untrusted:
        return QStringLiteral("the gateway's TLS certificate is not valid");
    case GatewayAnswer::Ending::Silent:
        return QStringLiteral("the gateway did not answer in time");
    case GatewayAnswer::Ending::Broken:
        return QStringLiteral("the gateway broke off the connection");
    case GatewayAnswer::Ending::TooLarge:
        return QStringLiteral("the gateway's answer is too large");
    case GatewayAnswer::Ending::Abandoned:
        return QStringLiteral("stopped while waiting for the gateway");
    }
    return {};
}

ErrorClass unansweredClass(const GatewayAnswer &answer)
{
    if (answer.ending != GatewayAnswer::Ending::Answered)
        return ErrorClass::Temporary;
    const ErrorClass byStatus = classOfStatus(answer.status);
    return byStatus == ErrorClass::None ? ErrorClass::Temporary : byStatus;
}

// A status that a proxy or a crashing gateway gives after it may have passed the message on. 503 and 429 say
// that it was turned away, and so does every 4xx.
bool leavesDoubt(int status)
{
    return status < 300 || (status >= 500 && status != 503);
}

} // namespace

QString keptMessageId(const QString &given)
{
    QString kept = given;
    kept.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    if (kept.size() <= longestMessageId)
        return kept;
    return QString::fromLatin1(QCryptographicHash::hash(kept.toUtf8(), QCryptographicHash::Sha256).toHex());
}

SendOutcome acceptedAs(const QString &providerMessageId, const GatewayAnswer &answer)
{
    return {.state = SendOutcome::State::Accepted,
            .providerMessageId = keptMessageId(providerMessageId),
            .httpStatus = answer.status};
}

SendOutcome refusedAs(ErrorClass errorClass, const QString &reason, const GatewayAnswer &answer)
{
    return {.state = SendOutcome::State::Failed,
            .errorClass = errorClass,
            .reason = reason,
            .retryAfter = answer.retryAfter,
            .httpStatus = answer.status};
}

SendOutcome refusedByStatus(const QString &reason, const GatewayAnswer &answer)
{
    SendOutcome outcome = refusedAs(unansweredClass(answer), reason, answer);
    if (answer.status >= 500 && leavesDoubt(answer.status))
        outcome.doubt = SendOutcome::Doubt::MaybeSent;
    return outcome;
}

SendOutcome unanswered(const GatewayAnswer &answer)
{
    SendOutcome outcome = refusedAs(unansweredClass(answer), endingWords(answer), answer);
    outcome.doubt = answer.doubt;
    if (answer.ending == GatewayAnswer::Ending::Answered && leavesDoubt(answer.status))
        outcome.doubt = SendOutcome::Doubt::MaybeSent;
    return outcome;
}

ProviderHealth unansweredHealth(const GatewayAnswer &answer)
{
    return {.errorClass = unansweredClass(answer), .error = endingWords(answer)};
}

ErrorClass classOfStatus(int status)
{
    if (status >= 200 && status < 300)
        return ErrorClass::None;
    switch (status) {
    case 401:
    case 403:
    case 404:
    case 405:
        return ErrorClass::Auth;
    case 402:
        return ErrorClass::Quota;
    case 408:
    case 425:
        return ErrorClass::Temporary;
    case 429:
        return ErrorClass::Rate;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return ErrorClass::Auth;
    return status >= 400 && status < 500 ? ErrorClass::Permanent : ErrorClass::Temporary;
}

std::optional<std::chrono::seconds> retryAfterFromHeader(const QByteArray &value, qint64 nowEpochSeconds)
{
    const QByteArray trimmed = value.trimmed();
    bool isNumber = false;
    qint64 seconds = trimmed.toLongLong(&isNumber);
    if (!isNumber) {
        QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(trimmed),
                                                 QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        if (!time.isValid())
            return std::nullopt;
        time.setTimeSpec(Qt::UTC);
        seconds = time.toSecsSinceEpoch() - nowEpochSeconds;
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longestRetryAfter));
}

} // namespace portal
