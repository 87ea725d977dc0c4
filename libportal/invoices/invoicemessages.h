// SPDX-License-Identifier: GPL-3.0-or-later
// What customers are told of their invoices: issued, reminder, overdue, paid (6-experience, "Words").
#pragma once

#include "libportal/base/result.h"
#include "libportal/invoices/invoice.h"
#include "libportal/messaging/message.h"
#include "libportal/staff/actor.h"

namespace portal {

/// `templateKey` is "invoice.issued", "invoice.reminder", "invoice.overdue" or "invoice.paid"; `phone` E.164.
PORTAL_EXPORT Result<MessageRequest> invoiceMessage(const Invoice &invoice, const QString &templateKey,
                                                    const QString &phone, const Actor &actor,
                                                    const BrandSettings &brand);

} // namespace portal
