// SPDX-License-Identifier: GPL-3.0-or-later
// Savepoint: a part of a transaction that can be undone by itself; it is undone unless kept.
// What was announced for the commit in the meantime stays announced: listeners look, and find nothing.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

namespace portal {

class Database;

class PORTAL_EXPORT Savepoint
{
public:
    /// Inside a transaction only, and not inside another savepoint.
    static Result<Savepoint> begin(Database &database);

    Savepoint(Savepoint &&other) noexcept;
    Savepoint &operator=(Savepoint &&) = delete;
    ~Savepoint();

    [[nodiscard]] Result<void> keep();
    [[nodiscard]] Result<void> undo();

private:
    explicit Savepoint(Database &database) : m_database(&database) {}

    Database *m_database; // null once kept, undone or moved from
};

} // namespace portal
