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

QList<CustomerStatus> allCustomerStatuses()
{
    QList<CustomerStatus> all;
    for (const StatusName &row : statuses)
        all.append(row.status);
    return all;
}

namespace {

struct Words
{
    const char *name;
    const char *text;
};

template <size_t count>
Text textOf(const Words (&all)[count], QStringView name)
{
    for (const Words &row : all) {
        if (name == QLatin1String(row.name))
            return {row.text, {}};
    }
    return {};
}

} // namespace

Text customerEventText(QStringView action)
{
    static constexpr Words all[] = {
        {"created", QT_TRANSLATE_NOOP("portal", "Became a customer")},
        {"imported", QT_TRANSLATE_NOOP("portal", "Taken over from another system")},
        {"edit", QT_TRANSLATE_NOOP("portal", "Data changed")},
        {"activate", QT_TRANSLATE_NOOP("portal", "Service began")},
        {"suspend", QT_TRANSLATE_NOOP("portal", "Service suspended")},
        {"reactivate", QT_TRANSLATE_NOOP("portal", "Service resumed")},
        {"terminate", QT_TRANSLATE_NOOP("portal", "Service ended")},
        {"erase", QT_TRANSLATE_NOOP("portal", "Personal data erased")},
        {"portal_on", QT_TRANSLATE_NOOP("portal", "Portal access switched on")},
        {"portal_off", QT_TRANSLATE_NOOP("portal", "Portal access switched off")},
        {"package_change", QT_TRANSLATE_NOOP("portal", "New package agreed")},
        {"package_applied", QT_TRANSLATE_NOOP("portal", "New package began")},
        {"note", QT_TRANSLATE_NOOP("portal", "Internal note")},
    };
    return textOf(all, action);
}

Text customerFieldText(QStringView field)
{
    static constexpr Words all[] = {
        {"full_name", QT_TRANSLATE_NOOP("portal", "Name")},
        {"email", QT_TRANSLATE_NOOP("portal", "E-mail address")},
        {"phone", QT_TRANSLATE_NOOP("portal", "Phone number")},
        {"language", QT_TRANSLATE_NOOP("portal", "Language")},
        {"address.street", QT_TRANSLATE_NOOP("portal", "Street")},
        {"address.rt", QT_TRANSLATE_NOOP("portal", "RT")},
        {"address.rw", QT_TRANSLATE_NOOP("portal", "RW")},
        {"address.village", QT_TRANSLATE_NOOP("portal", "Village")},
        {"address.district", QT_TRANSLATE_NOOP("portal", "District")},
        {"address.city", QT_TRANSLATE_NOOP("portal", "City")},
        {"address.province", QT_TRANSLATE_NOOP("portal", "Province")},
        {"address.postal_code", QT_TRANSLATE_NOOP("portal", "Postal code")},
        {"address.landmark", QT_TRANSLATE_NOOP("portal", "Landmark")},
        {"address.position", QT_TRANSLATE_NOOP("portal", "Map position")},
    };
    return textOf(all, field);
}

bool mayUsePortal(const Customer &customer)
{
    return customer.portalAccess && customer.status != CustomerStatus::Terminated;
}

PackageTerms packageOf(const Customer &customer)
{
    return {customer.packageCode, customer.packageName, customer.packageSpeedMbps, customer.packagePrice};
}

} // namespace portal
