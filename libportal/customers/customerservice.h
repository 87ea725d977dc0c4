// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerService: customers from the moment an approved application becomes one.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/customers/customer.h"
#include "libportal/customers/customermatch.h"
#include "libportal/staff/actor.h"
#include "libportal/tickets/ticket.h"

#include <QtCore/QByteArray>

#include <memory>

namespace portal {

class Access;
class ChangeLog;
class Counters;
class CustomerRepository;
class Database;
class SettingsService;

/// What an application hands over.
struct NewCustomer
{
    QString registrationNumber{};
    Language language = Language::Indonesian;
    QString fullName{};
    QString email{};
    PhoneNumber phone;
    QByteArray nikSealed{};
    QByteArray nikFingerprint{};
    Address address{};
    QString packageCode{};
    QString packageName{};
    int packageSpeedMbps = 0;
    Rupiah packagePrice{};
};

class PORTAL_EXPORT CustomerService
{
public:
    /// The services it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        Access &access;
        SettingsService &settings;
        Counters &counters;
        ChangeLog &changes;
    };
    explicit CustomerService(const Parts &parts);
    ~CustomerService();

    /// Inside the caller's transaction: the record with its code; portal access is on. A registration becomes
    /// a customer once: Duplicate on field `registration_number` when it has.
    Result<Customer> create(const NewCustomer &customer);

    /// To be registered with TicketService::onCompleted: a completed installation makes the customer active.
    Result<void> ticketCompleted(const Ticket &ticket, const Actor &actor);

    /// Needs Permission::WorkCustomers; NotFound.
    Result<Customer> find(const Actor &actor, const QString &code);

    /// Customers that are not terminated and share phone, e-mail (lower case), NIK fingerprint (may be empty)
    /// or address key with the given ones.
    Result<QList<CustomerMatch>> matches(const PhoneNumber &phone, const QString &email,
                                         const QByteArray &nikFingerprint, const QString &addressKey);

private:
    Parts m_parts;
    std::unique_ptr<CustomerRepository> m_customers;
};

} // namespace portal
