// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customerbilling.h"

namespace portal {

namespace {

const QString columns = QStringLiteral(
    "SELECT id, code, status, language, full_name, phone, street, rt, rw, village, district, city, "
    "postal_code, package_code, package_name, package_speed_mbps, package_price, activated_at "
    "FROM customers ");
const QString selectActive =
    columns + QStringLiteral("WHERE id > :after AND status = 'active' AND activated_at < :before "
                             "ORDER BY id LIMIT :limit");
const QString selectByCode = columns + QStringLiteral("WHERE code = :code");

// The earliest change after the day says what was before it; the latest until the day, when it waits to be
// carried out, what will be.
const QString selectChanges =
    QStringLiteral("SELECT customer_id, first_day, old_code, old_name, old_speed_mbps, old_price, new_code, "
                   "new_name, new_speed_mbps, new_price FROM package_changes WHERE customer_id >= :first AND "
                   "customer_id <= :last AND (first_day > :day OR applied_at IS NULL) "
                   "ORDER BY customer_id, first_day");

QString joined(std::initializer_list<QString> parts)
{
    QStringList given;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            given.append(part);
    }
    return given.join(QStringLiteral(", "));
}

BillingCustomer read(const Row &row)
{
    BillingCustomer customer;
    customer.id = row.id<CustomerTag>(0);
    customer.code = row.text(1);
    customer.status = customerStatusFromName(row.text(2)).value_or(customer.status);
    customer.language = languageFromTag(row.text(3));
    customer.fullName = row.text(4);
    customer.phone = row.text(5);
    const QString rt = row.text(7);
    const QString rw = row.text(8);
    const QString neighbourhood = rt.isEmpty() ? QString() : QStringLiteral("RT %1/RW %2").arg(rt, rw);
    QStringList lines{joined({row.text(6), neighbourhood}), joined({row.text(9), row.text(10)}),
                      joined({row.text(11), row.text(12)})};
    lines.removeAll(QString());
    customer.address = lines.join(u'\n');
    customer.packageCode = row.text(13);
    customer.packageName = row.text(14);
    customer.packageSpeedMbps = int(row.integer(15));
    customer.packagePrice = row.rupiah(16);
    customer.activatedAt = row.optionalInstant(17);
    return customer;
}

} // namespace

Result<QList<BillingCustomer>> CustomerBilling::active(Instant before, Day packageOf, CustomerId after,
                                                       int limit)
{
    PORTAL_ASSIGN(auto customers, m_database.all(selectActive,
                                                 {{QStringLiteral("after"), after.value()},
                                                  {QStringLiteral("before"), toSql(before)},
                                                  {QStringLiteral("limit"), limit}},
                                                 read));
    PORTAL_TRY(setPackages(customers, packageOf));
    return customers;
}

Result<void> CustomerBilling::setPackages(QList<BillingCustomer> &customers, Day day)
{
    if (customers.isEmpty())
        return {};
    const qint64 wanted = day.time_since_epoch().count();
    auto customer = customers.begin();
    CustomerId settled; // whose package of the day is known, whatever changes come later
    return m_database.each(selectChanges,
                           {{QStringLiteral("first"), customers.first().id.value()},
                            {QStringLiteral("last"), customers.last().id.value()},
                            {QStringLiteral("day"), wanted}},
                           [&](const Row &row) {
                               const auto id = row.id<CustomerTag>(0);
                               while (customer != customers.end() && customer->id < id)
                                   ++customer;
                               if (customer == customers.end() || customer->id != id || settled == id)
                                   return;
                               const bool later = row.integer(1) > wanted;
                               if (later)
                                   settled = id;
                               const int from = later ? 2 : 6;
                               customer->packageCode = row.text(from);
                               customer->packageName = row.text(from + 1);
                               customer->packageSpeedMbps = int(row.integer(from + 2));
                               customer->packagePrice = row.rupiah(from + 3);
                           });
}

Result<BillingCustomer> CustomerBilling::byCode(const QString &code)
{
    PORTAL_ASSIGN(const auto found, m_database.one(selectByCode, {{QStringLiteral("code"), code}}, read));
    if (!found)
        return failure(Error::notFound());
    return *found;
}

} // namespace portal
