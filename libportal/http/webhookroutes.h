// SPDX-License-Identifier: GPL-3.0-or-later
// The calls by which message gateways tell what became of a message and what somebody wrote.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/routetable.h"
#include "libportal/messaging/providers/providersettings.h"

namespace portal::http {

/// `secrets` finds what each gateway proves itself with; it is called from any thread.
PORTAL_HTTP_EXPORT void addWebhookRoutes(RouteTable &table, const SecretLookup &secrets);

} // namespace portal::http
