// SPDX-License-Identifier: GPL-3.0-or-later
// GatewayRequest and GatewayAnswer: one HTTP call as values, so that a codec is a pure function of bytes.
// HttpGateway carries them over the network; nothing here does.
#pragma once

#include "libportal/base/export.h"
#include "libportal/messaging/providers/sendoutcome.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace portal {

struct GatewayRequest
{
    enum class Method { Get, Post };
    using Header = std::pair<QByteArray, QByteArray>;

    Method method = Method::Post;
    QUrl url{};
    QList<Header> headers{}; ///< without the content type
    QByteArray contentType{};
    QByteArray body{};

    bool operator==(const GatewayRequest &) const = default;
};

struct GatewayAnswer
{
    enum class Ending {
        Answered,   ///< a whole HTTP answer, whatever its status
        NotReached, ///< no connection: refused, unknown host, no route
        Untrusted,  ///< the server's certificate did not prove who it is
        Silent,     ///< the timeout passed
        Broken,     ///< the connection ended, or what came was not HTTP
        TooLarge,   ///< the answer was cut off at the size cap
        Abandoned,  ///< we stopped waiting, because the provider was taken down
    };

    Ending ending = Ending::Answered;
    /// Whether the request was on its way when it ended: then it may have been carried out.
    SendOutcome::Doubt doubt = SendOutcome::Doubt::None;
    int status = 0;
    QByteArray body{};
    std::optional<std::chrono::seconds> retryAfter{}; ///< of the Retry-After header, at most a day

    bool operator==(const GatewayAnswer &) const = default;
};

/// A gateway's name for a message as we keep it, the same in its answers and in its reports: without control
/// characters; one over 200 characters becomes its SHA-256.
PORTAL_EXPORT QString keptMessageId(const QString &given);

/// The message was taken under this id.
PORTAL_EXPORT SendOutcome acceptedAs(const QString &providerMessageId, const GatewayAnswer &answer);

/// The gateway said no in words that mean `errorClass`.
PORTAL_EXPORT SendOutcome refusedAs(ErrorClass errorClass, const QString &reason,
                                    const GatewayAnswer &answer);

/// The gateway said no in words nobody knows: the HTTP status decides, and a plain 200 is Temporary, because
/// a message tried again is better than one lost. A fault of theirs (5xx) leaves open whether it went out.
PORTAL_EXPORT SendOutcome refusedByStatus(const QString &reason, const GatewayAnswer &answer);

/// There was no answer, or none that can be read.
PORTAL_EXPORT SendOutcome unanswered(const GatewayAnswer &answer);

/// The same for a question about health.
PORTAL_EXPORT ProviderHealth unansweredHealth(const GatewayAnswer &answer);

/// What an HTTP status means by itself; None for 2xx. Statuses that say "you are asking the wrong place"
/// (3xx, 404, 405) count as Auth: they are a fault of the line and not of the message.
PORTAL_EXPORT ErrorClass classOfStatus(int status);

/// "30" or an HTTP date, counted from now; nullopt for anything else. At most a day, never negative.
PORTAL_EXPORT std::optional<std::chrono::seconds> retryAfterFromHeader(const QByteArray &value,
                                                                       qint64 nowEpochSeconds);

} // namespace portal
