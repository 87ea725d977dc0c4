// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customerrepository.h"

#include "libportal/customers/customerrow.h"

namespace portal {

namespace {

const QString selectByCode =
    QStringLiteral("SELECT %1 FROM customers c WHERE c.code = :code").arg(customerColumns());
const QString selectByPhone =
    QStringLiteral("SELECT %1 FROM customers c WHERE c.phone = :phone ORDER BY c.id").arg(customerColumns());
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
    "portal_access, created_at, updated_at, updated_by, activated_at, suspended_at, terminated_at, "
    "status_reason, erased_at, search_text) "
    "VALUES (:code, :registration, :status, :version, :language, :full_name, :email, :phone, :nik_sealed, "
    ":nik_fingerprint, :street, :rt, :rw, :village, :district, :city, :province, :postal_code, :landmark, "
    ":latitude, :longitude, :address_key, :package_code, :package_name, :package_speed, :package_price, "
    ":portal_access, :created_at, :updated_at, :updated_by, :activated_at, :suspended_at, :terminated_at, "
    ":status_reason, :erased_at, :search_text) "
    "ON CONFLICT (registration_number) DO NOTHING RETURNING id");
const QString updateCustomer = QStringLiteral(
    "UPDATE customers SET version = :seen + 1, status = :status, language = :language, "
    "full_name = :full_name, email = :email, phone = :phone, street = :street, rt = :rt, rw = :rw, "
    "village = :village, district = :district, city = :city, province = :province, "
    "postal_code = :postal_code, landmark = :landmark, latitude = :latitude, longitude = :longitude, "
    "address_key = :address_key, package_code = :package_code, package_name = :package_name, "
    "package_speed_mbps = :package_speed, package_price = :package_price, portal_access = :portal_access, "
    "updated_at = :updated_at, updated_by = :updated_by, activated_at = :activated_at, "
    "suspended_at = :suspended_at, terminated_at = :terminated_at, status_reason = :status_reason, "
    "erased_at = :erased_at, search_text = :search_text WHERE id = :id AND version = :seen");
const QString addToCount =
    QStringLiteral("INSERT INTO customer_counts (status, count) VALUES (:status, :by) "
                   "ON CONFLICT (status) DO UPDATE SET count = customer_counts.count + :by");

const QString insertEvent =
    QStringLiteral("INSERT INTO customer_events (customer_id, at, actor, actor_name, action, from_status, "
                   "to_status, fields, "
                   "note) VALUES (:id, :at, :actor, :actor_name, :action, :from, :to, :fields, :note)");
const QString selectHistory =
    QStringLiteral("SELECT at, actor, actor_name, action, from_status, to_status, fields, note "
                   "FROM customer_events WHERE customer_id = :id ORDER BY id");

const QString forgetNik =
    QStringLiteral("UPDATE customers SET nik_sealed = NULL, nik_fingerprint = NULL WHERE id = :id");
const QString deleteEvents = QStringLiteral("DELETE FROM customer_events WHERE customer_id = :id");
const QString deleteImported = QStringLiteral("DELETE FROM imported_customers WHERE customer_id = :id");

const QString selectChanges = QStringLiteral(
    "SELECT first_day, old_code, old_name, old_speed_mbps, old_price, new_code, new_name, new_speed_mbps, "
    "new_price, ticket_number, applied_at FROM package_changes WHERE customer_id = :id ORDER BY first_day");
const QString selectDue =
    QStringLiteral("SELECT DISTINCT c.code FROM package_changes p JOIN customers c ON c.id = p.customer_id "
                   "WHERE p.applied_at IS NULL AND p.first_day <= :day ORDER BY c.code LIMIT :limit");
const QString insertChange = QStringLiteral(
    "INSERT INTO package_changes (customer_id, first_day, old_code, old_name, old_speed_mbps, old_price, "
    "new_code, new_name, new_speed_mbps, new_price, ticket_number, created_at) "
    "VALUES (:id, :day, :old_code, :old_name, :old_speed, :old_price, :new_code, :new_name, :new_speed, "
    ":new_price, :ticket, :at) ON CONFLICT (customer_id, first_day) DO UPDATE SET new_code = :new_code, "
    "new_name = :new_name, new_speed_mbps = :new_speed, new_price = :new_price, ticket_number = :ticket, "
    "created_at = :at");
const QString applyChange = QStringLiteral("UPDATE package_changes SET applied_at = :at "
                                           "WHERE customer_id = :id AND first_day = :day");
const QString deleteChanges =
    QStringLiteral("DELETE FROM package_changes WHERE customer_id = :id AND first_day >= :day "
                   "AND applied_at IS NULL");

QVariant toSql(Day day)
{
    return qint64(day.time_since_epoch().count());
}

QVariant toSql(std::optional<CustomerStatus> status)
{
    return status ? QVariant(customerStatusName(*status)) : sqlNull();
}

CustomerEvent readEvent(const Row &row)
{
    return {row.instant(0),
            row.text(1),
            row.text(2),
            row.text(3),
            customerStatusFromName(row.text(4)),
            customerStatusFromName(row.text(5)),
            row.text(6).split(u' ', Qt::SkipEmptyParts),
            row.text(7)};
}

PackageTerms readTerms(const Row &row, int at)
{
    return {row.text(at), row.text(at + 1), int(row.integer(at + 2)), row.rupiah(at + 3)};
}

PackageChange readChange(const Row &row)
{
    return {Day(std::chrono::days(row.integer(0))), readTerms(row, 1), readTerms(row, 5), row.text(9),
            row.optionalInstant(10)};
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

Result<QList<Customer>> CustomerRepository::withPhone(const QString &phone)
{
    return m_database.all(selectByPhone, {{QStringLiteral("phone"), phone}}, readCustomer);
}

Result<QList<CustomerEvent>> CustomerRepository::history(CustomerId id)
{
    return m_database.all(selectHistory, {{QStringLiteral("id"), id.value()}}, readEvent);
}

Result<QList<PackageChange>> CustomerRepository::packageChanges(CustomerId id)
{
    return m_database.all(selectChanges, {{QStringLiteral("id"), id.value()}}, readChange);
}

Result<QStringList> CustomerRepository::withDueChange(Day day, int limit)
{
    return m_database.all(selectDue, {{QStringLiteral("day"), toSql(day)}, {QStringLiteral("limit"), limit}},
                          [](const Row &row) { return row.text(0); });
}

Result<std::optional<CustomerId>> CustomerRepository::insert(const Customer &customer,
                                                             const CustomerSecrets &secrets)
{
    Bindings bindings = customerBindings(customer);
    bindings.append({{QStringLiteral("code"), customer.code},
                     {QStringLiteral("registration"), toSqlOrNull(customer.registrationNumber)},
                     {QStringLiteral("version"), customer.version},
                     {QStringLiteral("nik_sealed"), toSqlOrNull(secrets.nikSealed)},
                     {QStringLiteral("nik_fingerprint"), toSqlOrNull(secrets.nikFingerprint)},
                     {QStringLiteral("created_at"), portal::toSql(customer.createdAt)}});
    PORTAL_ASSIGN(const auto id, m_database.one(insertCustomer, bindings,
                                                [](const Row &row) { return row.id<CustomerTag>(0); }));
    if (id)
        PORTAL_TRY(count(customer.status, 1));
    return id;
}

Result<bool> CustomerRepository::update(const Customer &customer, qint64 seen, CustomerStatus statusBefore)
{
    Bindings bindings = customerBindings(customer);
    bindings.append({{QStringLiteral("id"), customer.id.value()}, {QStringLiteral("seen"), seen}});
    PORTAL_ASSIGN(const qint64 changed, m_database.execute(updateCustomer, bindings));
    if (changed != 1)
        return false;
    if (customer.status != statusBefore) {
        // Always in the same order, so that two never wait for each other.
        const bool newFirst = customerStatusName(customer.status) < customerStatusName(statusBefore);
        PORTAL_TRY(newFirst ? count(customer.status, 1) : count(statusBefore, -1));
        PORTAL_TRY(newFirst ? count(statusBefore, -1) : count(customer.status, 1));
    }
    return true;
}

Result<void> CustomerRepository::count(CustomerStatus status, int by)
{
    PORTAL_TRY(m_database.execute(
        addToCount, {{QStringLiteral("status"), customerStatusName(status)}, {QStringLiteral("by"), by}}));
    return {};
}

Result<void> CustomerRepository::append(CustomerId id, const CustomerEvent &event)
{
    PORTAL_TRY(m_database.execute(insertEvent, {{QStringLiteral("id"), id.value()},
                                                {QStringLiteral("at"), portal::toSql(event.at)},
                                                {QStringLiteral("actor"), event.actor},
                                                {QStringLiteral("actor_name"), event.actorName},
                                                {QStringLiteral("action"), event.action},
                                                {QStringLiteral("from"), toSql(event.from)},
                                                {QStringLiteral("to"), toSql(event.to)},
                                                {QStringLiteral("fields"), event.fields.join(u' ')},
                                                {QStringLiteral("note"), event.note}}));
    return {};
}

Result<void> CustomerRepository::storeChange(CustomerId id, const PackageChange &change, Instant at)
{
    PORTAL_TRY(
        m_database.execute(insertChange, {{QStringLiteral("id"), id.value()},
                                          {QStringLiteral("day"), toSql(change.firstDay)},
                                          {QStringLiteral("old_code"), change.before.code},
                                          {QStringLiteral("old_name"), change.before.name},
                                          {QStringLiteral("old_speed"), change.before.speedMbps},
                                          {QStringLiteral("old_price"), portal::toSql(change.before.price)},
                                          {QStringLiteral("new_code"), change.after.code},
                                          {QStringLiteral("new_name"), change.after.name},
                                          {QStringLiteral("new_speed"), change.after.speedMbps},
                                          {QStringLiteral("new_price"), portal::toSql(change.after.price)},
                                          {QStringLiteral("ticket"), toSqlOrNull(change.ticketNumber)},
                                          {QStringLiteral("at"), portal::toSql(at)}}));
    return {};
}

Result<void> CustomerRepository::markApplied(CustomerId id, Day firstDay, Instant at)
{
    PORTAL_TRY(m_database.execute(applyChange, {{QStringLiteral("id"), id.value()},
                                                {QStringLiteral("day"), toSql(firstDay)},
                                                {QStringLiteral("at"), portal::toSql(at)}}));
    return {};
}

Result<void> CustomerRepository::removeChangesFrom(CustomerId id, Day day)
{
    PORTAL_TRY(m_database.execute(deleteChanges,
                                  {{QStringLiteral("id"), id.value()}, {QStringLiteral("day"), toSql(day)}}));
    return {};
}

Result<void> CustomerRepository::forgetPerson(CustomerId id)
{
    for (const QString &statement : {forgetNik, deleteEvents, deleteImported})
        PORTAL_TRY(m_database.execute(statement, {{QStringLiteral("id"), id.value()}}));
    return {};
}

} // namespace portal
