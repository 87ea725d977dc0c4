// SPDX-License-Identifier: GPL-3.0-or-later
// Staff on the wire: themselves, and their fresh session. Never a password.
#pragma once

#include "libportal/http/export.h"
#include "libportal/staff/staffsignin.h"

#include <QtCore/QJsonObject>

namespace portal::http {

/// `{id, username, full_name, role, second_factor, permissions}`; the permissions are the role's, so that a
/// client shows what may be done. The library decides again at each call.
PORTAL_HTTP_EXPORT QJsonObject staffMemberToJson(const StaffMember &member);
/// `{token, expires_at, staff}`
PORTAL_HTTP_EXPORT QJsonObject signedInToJson(const SignedIn &signedIn);

} // namespace portal::http
