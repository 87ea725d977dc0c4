// SPDX-License-Identifier: GPL-3.0-or-later
// staffGuard: lets in whoever holds a staff token whose session still lasts. What their role may do is the
// library's decision, at each service call.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/guard.h"
#include "libportal/staff/staffmember.h"

namespace portal::http {

/// `Authorization: Bearer <JWT>` with audience "staff"; unauthorized otherwise. Named "staff".
PORTAL_HTTP_EXPORT Guard staffGuard();

/// Whom staffGuard let in. Internal behind any other guard: nobody is taken for staff by mistake.
PORTAL_HTTP_EXPORT Result<StaffIdentity> staffIdentity(const Request &request);
PORTAL_HTTP_EXPORT Result<Actor> staffActor(const Request &request);

} // namespace portal::http
