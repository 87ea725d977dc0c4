// SPDX-License-Identifier: GPL-3.0-or-later
// ImportRepository: which lines have been imported, by their keyed fingerprints. Decides nothing.
#pragma once

#include "libportal/customers/customer.h"
#include "libportal/storage/database.h"

namespace portal {

class ImportRepository
{
public:
    explicit ImportRepository(Database &database) : m_database(database) {}

    Result<bool> has(const QByteArray &fingerprint);
    /// Inside the caller's transaction.
    Result<void> store(const QByteArray &fingerprint, CustomerId customer, Instant at);

private:
    Database &m_database;
};

} // namespace portal
