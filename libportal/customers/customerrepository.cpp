// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customerrepository.h"

#include "libportal/storage/search.h"

namespace portal {

namespace {

const QString selectByCode = QStringLiteral(
    "SELECT id, code, registration_number, status, version, language, full_name, email, phone, street, rt, "
    "rw, village, district, city, province, postal_code, landmark, latitude, longitude, package_code, "
    "package_name, package_speed_mbps, package_price, portal_access, created_at, updated_at, activated_at "
    "FROM customers WHERE code = :code");
const QString countOfRegistration =
    QStringLiteral("SELECT count(*) FROM customers WHERE registration_number = :registration");

// One SELECT per index instead of one with OR, which would read the table.
const QString selectMatches =
    QStringLiteral("SELECT code, 'phone', status, address_key FROM customers "
                   "WHERE phone = :phone AND status <> 'terminated' "
                   "UNION ALL SELECT code, 'email', status, address_key FROM customers "
                   "WHERE email = :email AND status <> 'terminated' "
                   "UNION ALL SELECT code, 'nik', status, address_key FROM customers "
                   "WHERE nik_fingerprint = :nik AND status <> 'terminated' "
                   "UNION ALL SELECT code, 'address', status, address_key FROM customers "
                   "WHERE address_key = :address AND status <> 'terminated'");

const QString insertCustomer = QStringLiteral(
    "INSERT INTO customers (code, registration_number, status, version, language, full_name, email, phone, "
    "nik_sealed, nik_fingerprint, street, rt, rw, village, district, city, province, postal_code, landmark, "
    "latitude, longitude, address_key, package_code, package_name, package_speed_mbps, package_price, "
    "portal_access, created_at, updated_at, activated_at, search_text) "
    "VALUES (:code, :registration, :status, :version, :language, :full_name, :email, :phone, :nik_sealed, "
    ":nik_fingerprint, :street, :rt, :rw, :village, :district, :city, :province, :postal_code, :landmark, "
    ":latitude, :longitude, :address_key, :package_code, :package_name, :package_speed, :package_price, "
    ":portal_access, :created_at, :updated_at, :activated_at, :search_text) "
    "ON CONFLICT (registration_number) DO NOTHING RETURNING id");
const QString activateCustomer = QStringLiteral(
    "UPDATE customers SET status = 'active', activated_at = :at, updated_at = :at, version = version + 1 "
    "WHERE code = :code AND status = 'pending_installation'");

Customer readCustomer(const Row &row)
{
    Customer customer;
    customer.id = row.id<CustomerTag>(0);
    customer.code = row.text(1);
    customer.registrationNumber = row.text(2);
    customer.status = customerStatusFromName(row.text(3)).value_or(customer.status);
    customer.version = row.integer(4);
    customer.language = languageFromTag(row.text(5));
    customer.fullName = row.text(6);
    customer.email = row.text(7);
    customer.phone = row.text(8);
    customer.address.street = row.text(9);
    customer.address.rt = row.text(10);
    customer.address.rw = row.text(11);
    customer.address.village = row.text(12);
    customer.address.district = row.text(13);
    customer.address.city = row.text(14);
    customer.address.province = row.text(15);
    customer.address.postalCode = row.text(16);
    customer.address.landmark = row.text(17);
    customer.address.latitude = row.optionalReal(18);
    customer.address.longitude = row.optionalReal(19);
    customer.packageCode = row.text(20);
    customer.packageName = row.text(21);
    customer.packageSpeedMbps = int(row.integer(22));
    customer.packagePrice = row.rupiah(23);
    customer.portalAccess = row.boolean(24);
    customer.createdAt = row.instant(25);
    customer.updatedAt = row.instant(26);
    customer.activatedAt = row.optionalInstant(27);
    return customer;
}

CustomerMatch readMatch(const Row &row)
{
    return {row.text(0), row.text(1),
            customerStatusFromName(row.text(2)).value_or(CustomerStatus::PendingInstallation), row.text(3)};
}

} // namespace

CustomerRepository::CustomerRepository(Database &database) : m_database(database) {}

Result<std::optional<Customer>> CustomerRepository::byCode(const QString &code)
{
    return m_database.one(selectByCode, {{QStringLiteral("code"), code}}, readCustomer);
}

Result<bool> CustomerRepository::hasRegistration(const QString &registrationNumber)
{
    PORTAL_ASSIGN(
        const qint64 count,
        m_database.integer(countOfRegistration, {{QStringLiteral("registration"), registrationNumber}}));
    return count > 0;
}

Result<QList<CustomerMatch>> CustomerRepository::matches(const QString &phone, const QString &email,
                                                         const QByteArray &nikFingerprint,
                                                         const QString &addressKey)
{
    return m_database.all(selectMatches,
                          {{QStringLiteral("phone"), toSqlOrNull(phone)},
                           {QStringLiteral("email"), toSqlOrNull(email)},
                           {QStringLiteral("nik"), toSqlOrNull(nikFingerprint)},
                           {QStringLiteral("address"), toSqlOrNull(addressKey)}},
                          readMatch);
}

Result<std::optional<CustomerId>> CustomerRepository::insert(const Customer &customer,
                                                             const CustomerSecrets &secrets)
{
    const Address &address = customer.address;
    return m_database.one(
        insertCustomer,
        {{QStringLiteral("code"), customer.code},
         {QStringLiteral("registration"), toSqlOrNull(customer.registrationNumber)},
         {QStringLiteral("status"), customerStatusName(customer.status)},
         {QStringLiteral("version"), customer.version},
         {QStringLiteral("language"), languageTag(customer.language)},
         {QStringLiteral("full_name"), customer.fullName},
         {QStringLiteral("email"), customer.email},
         {QStringLiteral("phone"), customer.phone},
         {QStringLiteral("nik_sealed"), toSqlOrNull(secrets.nikSealed)},
         {QStringLiteral("nik_fingerprint"), toSqlOrNull(secrets.nikFingerprint)},
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
         {QStringLiteral("created_at"), toSql(customer.createdAt)},
         {QStringLiteral("updated_at"), toSql(customer.updatedAt)},
         {QStringLiteral("activated_at"), toSql(customer.activatedAt)},
         {QStringLiteral("search_text"),
          searchText({customer.fullName, customer.email, searchablePhone(customer.phone), customer.code})}},
        [](const Row &row) { return row.id<CustomerTag>(0); });
}

Result<bool> CustomerRepository::activate(const QString &code, Instant at)
{
    PORTAL_ASSIGN(const qint64 changed,
                  m_database.execute(activateCustomer,
                                     {{QStringLiteral("code"), code}, {QStringLiteral("at"), toSql(at)}}));
    return changed == 1;
}

} // namespace portal
