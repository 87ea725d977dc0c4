// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customer.h"

namespace portal {

namespace {

struct StatusName
{
    CustomerStatus status;
    const char *name;
};

constexpr StatusName statuses[] = {
    {CustomerStatus::PendingInstallation, "pending_installation"},
    {CustomerStatus::Active, "active"},
    {CustomerStatus::Suspended, "suspended"},
    {CustomerStatus::Terminated, "terminated"},
};

} // namespace

QString customerStatusName(CustomerStatus status)
{
    return QLatin1String(statuses[size_t(status)].name);
}

std::optional<CustomerStatus> customerStatusFromName(QStringView name)
{
    for (const StatusName &row : statuses) {
        if (name == QLatin1String(row.name))
            return row.status;
    }
    return std::nullopt;
}

Text customerStatusText(CustomerStatus status)
{
    switch (status) {
    case CustomerStatus::PendingInstallation:
        return {QT_TRANSLATE_NOOP("portal", "Waiting for installation"), {}};
    case CustomerStatus::Active:
        return {QT_TRANSLATE_NOOP("portal", "Active"), {}};
    case CustomerStatus::Suspended:
        return {QT_TRANSLATE_NOOP("portal", "Suspended"), {}};
    case CustomerStatus::Terminated:
        return {QT_TRANSLATE_NOOP("portal", "Ended"), {}};
    }
    return {};
}

} // namespace portal
