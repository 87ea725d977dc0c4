// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/monitorguard.h"

#include "libportal/http/request.h"
#include "libportal/security/token.h"

namespace portal::http {

Guard monitorGuard(const QByteArray &token)
{
    // Hashes are compared, so that the time it takes tells nothing of the token.
    const QByteArray wanted = token.isEmpty() ? QByteArray() : tokenHash(QString::fromUtf8(token));
    return Guard(QStringLiteral("monitor"), [wanted](Portal &, const Request &request) -> Result<Identity> {
        const Identity monitor{Identity::Kind::Machine, QStringLiteral("monitor"), {}};
        if (isLocal(request))
            return monitor;
        const std::optional<QByteArray> given = request.bearerToken();
        if (!given || wanted.isEmpty() || tokenHash(QString::fromUtf8(*given)) != wanted)
            return failure(Error::unauthorized(QStringLiteral("neither loopback nor the monitor's token")));
        return monitor;
    });
}

bool isLocal(const Request &request)
{
    return request.clientAddress().isLoopback() && !request.headers().contains("X-Forwarded-For") &&
           !request.headers().contains("Forwarded");
}

} // namespace portal::http
