// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerMatch: a customer that shares something with an application. Whether that is a hint or a refusal,
// registrations say.
#pragma once

#include "libportal/customers/customer.h"

namespace portal {

struct CustomerMatch
{
    QString code;
    QString field; ///< "phone", "email", "nik" or "address"
    CustomerStatus status = CustomerStatus::Active;
    QString addressKey;

    bool operator==(const CustomerMatch &) const = default;
};

} // namespace portal
