// SPDX-License-Identifier: GPL-3.0-or-later
// The calls by which an applicant follows an application: masked by number or e-mail address, whole by the
// link's token, and a code to the registered number for whoever lost the link.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/routetable.h"

namespace portal::http {

/// `translations` outlives the table.
PORTAL_HTTP_EXPORT void addTrackingRoutes(RouteTable &table, const Translations &translations);

} // namespace portal::http
