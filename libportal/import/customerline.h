// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerLine: one line of a customer file, read by the rules that hold for customers everywhere. For this
// room alone.
#pragma once

#include "libportal/base/zone.h"
#include "libportal/customers/customerservice.h"
#include "libportal/import/customercolumns.h"

namespace portal {

struct CustomerLine
{
    NewCustomer customer; ///< but for its package's terms and its NIK
    QString nik{};        ///< digits; may be empty
    bool isAdditionalHome = false;
};

/// Invalid names every field at fault. `now` is when those become customers who bring no date.
Result<CustomerLine> readCustomerLine(const CustomerColumns &columns, const QStringList &cells, Instant now,
                                      Zone zone);

} // namespace portal
