// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/verificationguard.h"

#include "libportal/http/request.h"
#include "libportal/otp/otpservice.h"
#include "libportal/portal.h"

namespace portal::http {

namespace {

Result<Identity> checkVerification(Portal &portal, const Request &request)
{
    const std::optional<QByteArray> token = request.bearerToken();
    if (!token)
        return failure(Error::unauthorized(QStringLiteral("no verification token")));
    const QString text = QString::fromLatin1(*token);
    PORTAL_ASSIGN(const OtpService::Verification verification, portal.codes().verification(text));
    return Identity{Identity::Kind::Verification, QStringLiteral("verification:%1").arg(verification.id),
                    text};
}

} // namespace

Guard verificationGuard()
{
    return Guard(QStringLiteral("verification"), checkVerification, Guard::Needs::BearerToken);
}

Result<QString> verificationToken(const Request &request)
{
    const auto *token = request.identity().as<QString>();
    if (!token || request.identity().kind != Identity::Kind::Verification)
        return failure(Error::internal(QStringLiteral("a verification route without its guard")));
    return *token;
}

} // namespace portal::http
