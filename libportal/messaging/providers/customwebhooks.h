// SPDX-License-Identifier: GPL-3.0-or-later
// The webhooks of self-hosted gateways as values (contracts/custom-http.md). Pure; proofs are webhook.h's.
#pragma once

#include "libportal/messaging/providers/customhttp.h"
#include "libportal/messaging/providers/deliveryreport.h"

namespace portal {

/// Empty contents for events of no interest, and for whatever cannot be read.
PORTAL_EXPORT WebhookContents readCustomWebhook(WebhookDialect dialect, const QByteArray &body);

} // namespace portal
