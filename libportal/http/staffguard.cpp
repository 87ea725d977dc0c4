// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/staffguard.h"

#include "libportal/http/request.h"
#include "libportal/portal.h"
#include "libportal/staff/staffsignin.h"

namespace portal::http {

namespace {

Result<Identity> checkStaff(Portal &portal, const Request &request)
{
    const std::optional<QByteArray> token = request.bearerToken();
    if (!token)
        return failure(Error::unauthorized(QStringLiteral("no bearer token")));
    PORTAL_ASSIGN(StaffIdentity staff, portal.staffSignIn().authenticate(*token));
    const QString id = staff.actor.key();
    return Identity{Identity::Kind::Staff, id, std::move(staff)};
}

} // namespace

Guard staffGuard()
{
    return Guard(QStringLiteral("staff"), checkStaff);
}

Result<StaffIdentity> staffIdentity(const Request &request)
{
    const auto *staff = request.identity().as<StaffIdentity>();
    if (!staff)
        return failure(Error::internal(QStringLiteral("a staff route without the staff guard")));
    return *staff;
}

Result<Actor> staffActor(const Request &request)
{
    PORTAL_ASSIGN(const StaffIdentity staff, staffIdentity(request));
    return staff.actor;
}

} // namespace portal::http
