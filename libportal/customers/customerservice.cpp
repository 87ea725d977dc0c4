// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customerservice.h"

#include "libportal/customers/customerrepository.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/counters.h"

namespace portal {

namespace {

constexpr int codeDigits = 4;

const QString entity = QStringLiteral("customer");

Customer recordOf(const NewCustomer &request, Instant now)
{
    Customer customer;
    customer.registrationNumber = request.registrationNumber;
    customer.status = CustomerStatus::PendingInstallation;
    customer.version = 1;
    customer.language = request.language;
    customer.fullName = request.fullName;
    customer.email = request.email;
    customer.phone = request.phone.e164();
    customer.address = request.address;
    customer.packageCode = request.packageCode;
    customer.packageName = request.packageName;
    customer.packageSpeedMbps = request.packageSpeedMbps;
    customer.packagePrice = request.packagePrice;
    customer.portalAccess = true;
    customer.createdAt = now;
    customer.updatedAt = now;
    return customer;
}

} // namespace

CustomerService::CustomerService(const Parts &parts)
    : m_parts(parts), m_customers(std::make_unique<CustomerRepository>(parts.database))
{
}

CustomerService::~CustomerService() = default;

Result<Customer> CustomerService::create(const NewCustomer &request)
{
    const QString field = QStringLiteral("registration_number");
    // Asked first so that no number is taken in vain; the unique column decides between two at once.
    if (!request.registrationNumber.isEmpty()) {
        PORTAL_ASSIGN(const bool taken, m_customers->hasRegistration(request.registrationNumber));
        if (taken)
            return failure(Error::duplicate(field));
    }
    const Instant now = m_parts.clock.now();
    Customer customer = recordOf(request, now);
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(customer.code, m_parts.counters.nextOfMonth(brand.value.customerPrefix,
                                                              brand.value.zone.dayOf(now), codeDigits));
    PORTAL_ASSIGN(const auto id, m_customers->insert(customer, {request.nikSealed, request.nikFingerprint}));
    if (!id)
        return failure(Error::duplicate(field));
    customer.id = *id;
    PORTAL_TRY(m_parts.changes.record(entity, customer.code));
    return customer;
}

Result<void> CustomerService::ticketCompleted(const Ticket &ticket, const Actor &)
{
    if (ticket.type != TicketType::Installation || ticket.customerCode.isEmpty())
        return {};
    PORTAL_ASSIGN(const bool activated, m_customers->activate(ticket.customerCode, m_parts.clock.now()));
    if (!activated)
        return {};
    return m_parts.changes.record(entity, ticket.customerCode);
}

Result<Customer> CustomerService::find(const Actor &actor, const QString &code)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkCustomers, entity, code));
    PORTAL_ASSIGN(const auto customer, m_customers->byCode(code));
    if (!customer)
        return failure(Error::notFound());
    return *customer;
}

Result<QList<CustomerMatch>> CustomerService::matches(const PhoneNumber &phone, const QString &email,
                                                      const QByteArray &nikFingerprint,
                                                      const QString &addressKey)
{
    return m_customers->matches(phone.e164(), email, nikFingerprint, addressKey);
}

} // namespace portal
