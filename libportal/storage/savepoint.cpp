// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/savepoint.h"

#include "libportal/storage/database.h"

#include <utility>

namespace portal {

namespace {

const QString set = QStringLiteral("SAVEPOINT part");
const QString goBack = QStringLiteral("ROLLBACK TO SAVEPOINT part");
const QString release = QStringLiteral("RELEASE SAVEPOINT part");

} // namespace

Result<Savepoint> Savepoint::begin(Database &database)
{
    if (!database.inTransaction())
        return failure(Error::internal(QStringLiteral("a savepoint outside a transaction")));
    PORTAL_TRY(database.executeScript(set));
    return Savepoint(database);
}

Savepoint::Savepoint(Savepoint &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Savepoint::~Savepoint()
{
    (void)undo(); // if that fails the transaction is broken, and its commit says so
}

Result<void> Savepoint::keep()
{
    Database *const database = std::exchange(m_database, nullptr);
    return database ? database->executeScript(release) : Result<void>();
}

Result<void> Savepoint::undo()
{
    Database *const database = std::exchange(m_database, nullptr);
    if (!database)
        return {};
    PORTAL_TRY(database->executeScript(goBack));
    return database->executeScript(release);
}

} // namespace portal
