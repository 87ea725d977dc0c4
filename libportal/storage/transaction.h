// SPDX-License-Identifier: GPL-3.0-or-later
// Transaction: rolls back unless committed. Takes SQLite's write lock at once (BEGIN IMMEDIATE), so that a
// transaction that has begun can always finish; PostgreSQL runs READ COMMITTED, and writers meet on rows.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

namespace portal {

class Database;

class PORTAL_EXPORT Transaction
{
public:
    /// Unavailable when the write lock is not free within the busy timeout or the database is gone.
    static Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Makes it durable. After an error nothing of it is there.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}

    Database *m_database; // null once committed or moved from
};

} // namespace portal
