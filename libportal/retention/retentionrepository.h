// SPDX-License-Identifier: GPL-3.0-or-later
// RetentionRepository: which day's run is whose. One row for each local day.
#pragma once

#include "libportal/base/instant.h"
#include "libportal/base/result.h"
#include "libportal/storage/database.h"

namespace portal {

class RetentionRepository
{
public:
    explicit RetentionRepository(Database &database) : m_database(database) {}

    /// True for the one who comes first on a day.
    Result<bool> claim(Day day, Instant at);
    Result<void> finish(Day day, const QString &report);
    Result<void> giveBack(Day day);

private:
    Database &m_database;
};

} // namespace portal
