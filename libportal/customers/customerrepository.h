// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerRepository: the rows of customers. Decides nothing.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/customers/customer.h"
#include "libportal/customers/customermatch.h"
#include "libportal/storage/database.h"

#include <QtCore/QByteArray>

namespace portal {

/// What a new row holds besides the customer itself.
struct CustomerSecrets
{
    QByteArray nikSealed;
    QByteArray nikFingerprint;
};

class PORTAL_EXPORT CustomerRepository
{
public:
    explicit CustomerRepository(Database &database);

    // Reads.
    Result<std::optional<Customer>> byCode(const QString &code);
    Result<bool> hasRegistration(const QString &registrationNumber);
    /// Every customer with this number (E.164), oldest first.
    Result<QList<Customer>> withPhone(const QString &phone);
    /// Customers that are not terminated and share something with what was given; empty values match nobody.
    Result<QList<CustomerMatch>> matches(const QString &phone, const QString &email,
                                         const QByteArray &nikFingerprint, const QString &addressKey);
    /// Oldest first.
    Result<QList<CustomerEvent>> history(CustomerId id);
    /// By first day.
    Result<QList<PackageChange>> packageChanges(CustomerId id);
    /// Codes of customers with a change that is due on `day` and was not applied; at most `limit`.
    Result<QStringList> withDueChange(Day day, int limit);

    // Writes, inside the caller's transaction.
    /// nullopt when the registration has a customer already.
    Result<std::optional<CustomerId>> insert(const Customer &customer, const CustomerSecrets &secrets);
    /// Writes all but code, registration and creation if the row still has version `seen`; the new version is
    /// the next one. False if not.
    Result<bool> update(const Customer &customer, qint64 seen, CustomerStatus statusBefore);
    Result<void> append(CustomerId id, const CustomerEvent &event);
    /// In place of one that begins on the same day.
    Result<void> storeChange(CustomerId id, const PackageChange &change, Instant at);
    Result<void> markApplied(CustomerId id, Day firstDay, Instant at);
    /// Takes out what update() does not write: the NIK, the history, and which line of a file they were.
    Result<void> forgetPerson(CustomerId id);
    /// Forgets a change that has not begun.
    Result<void> removeChangesFrom(CustomerId id, Day day);

private:
    Result<void> count(CustomerStatus status, int by);

    Database &m_database;
};

} // namespace portal
