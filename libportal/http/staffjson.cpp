// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/staffjson.h"

#include "libportal/staff/access.h"

#include <QtCore/QJsonArray>

namespace portal::http {

using namespace Qt::StringLiterals;

QJsonObject staffMemberToJson(const StaffMember &member)
{
    QJsonArray permissions;
    for (const Permission permission : allPermissions()) {
        if (allows(member.role, permission))
            permissions.append(permissionName(permission));
    }
    return {{u"id"_s, member.id.value()},
            {u"username"_s, member.username},
            {u"full_name"_s, member.fullName},
            {u"role"_s, roleName(member.role)},
            {u"second_factor"_s, member.secondFactor},
            {u"permissions"_s, permissions}};
}

QJsonObject signedInToJson(const SignedIn &signedIn)
{
    return {{u"token"_s, QString::fromLatin1(signedIn.token)},
            {u"expires_at"_s, toRfc3339(signedIn.expiresAt)},
            {u"staff"_s, staffMemberToJson(signedIn.staff)}};
}

} // namespace portal::http
