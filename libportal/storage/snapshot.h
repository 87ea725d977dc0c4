// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshot: several questions answered from one moment of the database, whatever others write meanwhile.
// Holds nobody up and changes nothing; what is done in it is only read.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

namespace portal {

class Database;

class PORTAL_EXPORT Snapshot
{
public:
    /// Outside a transaction and outside another snapshot. The moment is that of the first question.
    static Result<Snapshot> begin(Database &database);

    Snapshot(Snapshot &&other) noexcept;
    Snapshot &operator=(Snapshot &&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(Database &database) : m_database(&database) {}

    Database *m_database; // null once moved from
};

} // namespace portal
