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
    /// Customers that are not terminated and share something with what was given; empty values match nobody.
    Result<QList<CustomerMatch>> matches(const QString &phone, const QString &email,
                                         const QByteArray &nikFingerprint, const QString &addressKey);

    // Writes, inside the caller's transaction.
    /// nullopt when the registration has a customer already.
    Result<std::optional<CustomerId>> insert(const Customer &customer, const CustomerSecrets &secrets);
    /// Makes a customer who waits for the installation active; false for any other.
    Result<bool> activate(const QString &code, Instant at);

private:
    Database &m_database;
};

} // namespace portal
