// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerFilter: which customers a list shows and in which order; and the queues that stand beside the list
// in the desk, each nothing but a filter: what is counted is what opens.
#pragma once

#include "libportal/base/page.h"
#include "libportal/customers/customer.h"

namespace portal {

struct CustomerFilter
{
    enum class Order { NewestFirst, OldestFirst };

    QList<CustomerStatus> statuses; ///< none: all
    QString search;                 ///< words in name, e-mail, phone or code
    QString packageCode;
    QString city;
    std::optional<bool> portalAccess;
    Order order = Order::NewestFirst;

    bool operator==(const CustomerFilter &) const = default;
};

/// Whether a list with this filter holds the customer, as the database would say.
PORTAL_EXPORT bool matches(const CustomerFilter &filter, const Customer &customer);

using CustomerCount = RowCount;

enum class CustomerQueueKind { All, PendingInstallation, Active, Suspended, Terminated, WithoutPortal };

/// In the order in which they stand.
PORTAL_EXPORT QList<CustomerQueueKind> allCustomerQueues();
PORTAL_EXPORT Text customerQueueText(CustomerQueueKind queue);
PORTAL_EXPORT CustomerFilter customerQueueFilter(CustomerQueueKind queue);

struct CustomerQueueCount
{
    CustomerQueueKind queue = CustomerQueueKind::All;
    CustomerFilter filter; ///< opens exactly what was counted
    CustomerCount count;

    bool operator==(const CustomerQueueCount &) const = default;
};

} // namespace portal
