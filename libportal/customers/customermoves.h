// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of state writes into a customer, and when periods begin: pure rules, for this room alone.
#pragma once

#include "libportal/base/zone.h"
#include "libportal/customers/customer.h"

namespace portal {

/// The customer in its new state; times and reasons of states that ended are cleared with them.
Customer moved(Customer customer, CustomerStatus to, const QString &reason, Instant now);

/// The first day of the month after that of `day`: periods are months.
Day nextPeriod(Day day);

} // namespace portal
