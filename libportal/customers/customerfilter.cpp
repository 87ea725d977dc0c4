// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customerfilter.h"

#include "libportal/customers/customerrow.h"

#include <algorithm>

namespace portal {

namespace {

bool holdsWords(const Customer &customer, const QString &search)
{
    const QStringList words = search.toLower().split(u' ', Qt::SkipEmptyParts);
    const QString text = customerSearchText(customer);
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

} // namespace

bool matches(const CustomerFilter &filter, const Customer &c)
{
    return (filter.statuses.isEmpty() || filter.statuses.contains(c.status)) &&
           (filter.packageCode.isEmpty() || filter.packageCode == c.packageCode) &&
           (filter.city.isEmpty() || filter.city == c.address.city) &&
           (!filter.portalAccess || *filter.portalAccess == c.portalAccess) && holdsWords(c, filter.search);
}

QList<CustomerQueueKind> allCustomerQueues()
{
    return {CustomerQueueKind::All,        CustomerQueueKind::PendingInstallation,
            CustomerQueueKind::Active,     CustomerQueueKind::Suspended,
            CustomerQueueKind::Terminated, CustomerQueueKind::WithoutPortal};
}

Text customerQueueText(CustomerQueueKind queue)
{
    switch (queue) {
    case CustomerQueueKind::All:
        return {QT_TRANSLATE_NOOP("portal", "All customers"), {}};
    case CustomerQueueKind::PendingInstallation:
        return customerStatusText(CustomerStatus::PendingInstallation);
    case CustomerQueueKind::Active:
        return customerStatusText(CustomerStatus::Active);
    case CustomerQueueKind::Suspended:
        return customerStatusText(CustomerStatus::Suspended);
    case CustomerQueueKind::Terminated:
        return customerStatusText(CustomerStatus::Terminated);
    case CustomerQueueKind::WithoutPortal:
        return {QT_TRANSLATE_NOOP("portal", "Without portal access"), {}};
    }
    return {};
}

CustomerFilter customerQueueFilter(CustomerQueueKind queue)
{
    CustomerFilter filter;
    switch (queue) {
    case CustomerQueueKind::All:
        break;
    case CustomerQueueKind::PendingInstallation:
        filter.statuses = {CustomerStatus::PendingInstallation};
        filter.order = CustomerFilter::Order::OldestFirst;
        break;
    case CustomerQueueKind::Active:
        filter.statuses = {CustomerStatus::Active};
        break;
    case CustomerQueueKind::Suspended:
        filter.statuses = {CustomerStatus::Suspended};
        break;
    case CustomerQueueKind::Terminated:
        filter.statuses = {CustomerStatus::Terminated};
        break;
    case CustomerQueueKind::WithoutPortal:
        filter.portalAccess = false;
        break;
    }
    return filter;
}

} // namespace portal
