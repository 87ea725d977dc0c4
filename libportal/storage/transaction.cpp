// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/transaction.h"

#include "libportal/storage/database.h"

#include <utility>

namespace portal {

Result<Transaction> Transaction::begin(Database &database)
{
    PORTAL_TRY(database.begin());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        m_database->rollback();
}

Result<void> Transaction::commit()
{
    if (!m_database)
        return failure(Error::internal(QStringLiteral("transaction committed twice")));
    return std::exchange(m_database, nullptr)->commit();
}

} // namespace portal
