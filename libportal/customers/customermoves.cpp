// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customermoves.h"

namespace portal {

Customer moved(Customer customer, CustomerStatus to, const QString &reason, Instant now)
{
    customer.status = to;
    customer.statusReason = to == CustomerStatus::Active ? QString() : reason;
    customer.suspendedAt = to == CustomerStatus::Suspended ? std::optional(now) : std::nullopt;
    if (to == CustomerStatus::Terminated)
        customer.terminatedAt = now;
    if (to == CustomerStatus::Active && !customer.activatedAt)
        customer.activatedAt = now;
    return customer;
}

Day nextPeriod(Day day)
{
    const std::chrono::year_month_day date(day);
    return Day(std::chrono::year_month_day(date.year() / date.month() / 1) + std::chrono::months(1));
}

} // namespace portal
