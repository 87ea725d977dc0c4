// SPDX-License-Identifier: GPL-3.0-or-later
// The state table of a customer (S21): which action leads from which state where, what permission it takes
// and whether it wants a reason. One table; nothing else decides it. Becoming active is no action of a
// person's: a completed installation does it, and a completed dismantling ends the service.
#pragma once

#include "libportal/customers/customer.h"
#include "libportal/staff/access.h"

namespace portal {

enum class CustomerAction { Suspend, Reactivate, Terminate };

/// The stable names ("suspend"), as in histories and on the wire, and back.
PORTAL_EXPORT QString customerActionName(CustomerAction action);
PORTAL_EXPORT std::optional<CustomerAction> customerActionFromName(QStringView name);
PORTAL_EXPORT QList<CustomerAction> allCustomerActions();
PORTAL_EXPORT Text customerActionText(CustomerAction action);

/// The state an action leads to; nullopt when it is not possible in this one.
PORTAL_EXPORT std::optional<CustomerStatus> customerStateAfter(CustomerAction action, CustomerStatus from);

PORTAL_EXPORT Permission permissionFor(CustomerAction action);
PORTAL_EXPORT bool needsReason(CustomerAction action);

} // namespace portal
