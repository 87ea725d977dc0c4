// SPDX-License-Identifier: GPL-3.0-or-later
// Customer: somebody who was approved and made a customer, with the package they have.
#pragma once

#include "libportal/base/id.h"
#include "libportal/base/instant.h"
#include "libportal/base/money.h"
#include "libportal/base/phone.h"
#include "libportal/base/text.h"
#include "libportal/customers/address.h"

namespace portal {

using CustomerId = Id<struct CustomerTag>;

enum class CustomerStatus { PendingInstallation, Active, Suspended, Terminated };

PORTAL_EXPORT QString customerStatusName(CustomerStatus status);
PORTAL_EXPORT Text customerStatusText(CustomerStatus status);
PORTAL_EXPORT std::optional<CustomerStatus> customerStatusFromName(QStringView name);

struct Customer
{
    CustomerId id;
    QString code;
    QString registrationNumber; ///< empty when none
    CustomerStatus status = CustomerStatus::PendingInstallation;
    qint64 version = 0;
    Language language = Language::Indonesian;
    QString fullName;
    QString email;
    QString phone; ///< E.164
    Address address;
    QString packageCode;
    QString packageName;
    int packageSpeedMbps = 0;
    Rupiah packagePrice;
    bool portalAccess = true;
    Instant createdAt;
    Instant updatedAt;
    std::optional<Instant> activatedAt;

    bool operator==(const Customer &) const = default;
};

} // namespace portal
