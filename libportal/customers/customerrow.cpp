// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customerrow.h"

#include "libportal/storage/search.h"

namespace portal {

// Inside, because other files' constants are made of it before main().
const QString &customerColumns()
{
    static const QString names = QStringLiteral(
        "c.id, c.code, c.registration_number, c.status, c.version, c.language, c.full_name, c.email, "
        "c.phone, c.street, c.rt, c.rw, c.village, c.district, c.city, c.province, c.postal_code, "
        "c.landmark, c.latitude, c.longitude, c.package_code, c.package_name, c.package_speed_mbps, "
        "c.package_price, c.portal_access, c.created_at, c.updated_at, c.updated_by, c.activated_at, "
        "c.suspended_at, c.terminated_at, c.status_reason, c.erased_at");
    return names;
}

Customer readCustomer(const Row &row)
{
    int at = 0;
    Customer c;
    c.id = row.id<CustomerTag>(at++);
    c.code = row.text(at++);
    c.registrationNumber = row.text(at++);
    c.status = customerStatusFromName(row.text(at++)).value_or(c.status);
    c.version = row.integer(at++);
    c.language = languageFromTag(row.text(at++));
    c.fullName = row.text(at++);
    c.email = row.text(at++);
    c.phone = row.text(at++);
    c.address.street = row.text(at++);
    c.address.rt = row.text(at++);
    c.address.rw = row.text(at++);
    c.address.village = row.text(at++);
    c.address.district = row.text(at++);
    c.address.city = row.text(at++);
    c.address.province = row.text(at++);
    c.address.postalCode = row.text(at++);
    c.address.landmark = row.text(at++);
    c.address.latitude = row.optionalReal(at++);
    c.address.longitude = row.optionalReal(at++);
    c.packageCode = row.text(at++);
    c.packageName = row.text(at++);
    c.packageSpeedMbps = int(row.integer(at++));
    c.packagePrice = row.rupiah(at++);
    c.portalAccess = row.boolean(at++);
    c.createdAt = row.instant(at++);
    c.updatedAt = row.instant(at++);
    c.updatedBy = row.text(at++);
    c.activatedAt = row.optionalInstant(at++);
    c.suspendedAt = row.optionalInstant(at++);
    c.terminatedAt = row.optionalInstant(at++);
    c.statusReason = row.text(at++);
    c.erasedAt = row.optionalInstant(at++);
    return c;
}

Bindings customerBindings(const Customer &customer)
{
    const Address &address = customer.address;
    return {{QStringLiteral("status"), customerStatusName(customer.status)},
            {QStringLiteral("language"), languageTag(customer.language)},
            {QStringLiteral("full_name"), customer.fullName},
            {QStringLiteral("email"), customer.email},
            {QStringLiteral("phone"), customer.phone},
            {QStringLiteral("street"), address.street},
            {QStringLiteral("rt"), address.rt},
            {QStringLiteral("rw"), address.rw},
            {QStringLiteral("village"), address.village},
            {QStringLiteral("district"), address.district},
            {QStringLiteral("city"), address.city},
            {QStringLiteral("province"), address.province},
            {QStringLiteral("postal_code"), address.postalCode},
            {QStringLiteral("landmark"), address.landmark},
            {QStringLiteral("latitude"), toSql(address.latitude)},
            {QStringLiteral("longitude"), toSql(address.longitude)},
            {QStringLiteral("address_key"), address.key()},
            {QStringLiteral("package_code"), customer.packageCode},
            {QStringLiteral("package_name"), customer.packageName},
            {QStringLiteral("package_speed"), customer.packageSpeedMbps},
            {QStringLiteral("package_price"), toSql(customer.packagePrice)},
            {QStringLiteral("portal_access"), customer.portalAccess ? 1 : 0},
            {QStringLiteral("updated_at"), toSql(customer.updatedAt)},
            {QStringLiteral("updated_by"), customer.updatedBy},
            {QStringLiteral("activated_at"), toSql(customer.activatedAt)},
            {QStringLiteral("suspended_at"), toSql(customer.suspendedAt)},
            {QStringLiteral("terminated_at"), toSql(customer.terminatedAt)},
            {QStringLiteral("status_reason"), customer.statusReason},
            {QStringLiteral("erased_at"), toSql(customer.erasedAt)},
            {QStringLiteral("search_text"), customerSearchText(customer)}};
}

QString customerSearchText(const Customer &customer)
{
    return searchText({customer.fullName, customer.email, searchablePhone(customer.phone), customer.code});
}

} // namespace portal
