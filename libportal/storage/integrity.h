// SPDX-License-Identifier: GPL-3.0-or-later
// What a database can say about its own health; for `doctor` and after a crash.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/storage/database.h"

namespace portal {

/// What SQLite's quick_check and foreign_key_check find wrong, at most ten lines; nothing for a sound
/// database, and for PostgreSQL, which guards itself. Reads the whole file.
PORTAL_EXPORT Result<QStringList> integrityProblems(Database &database);

/// Unavailable when the database can be read only: the file is, or the server is a standby. Wants the schema.
PORTAL_EXPORT Result<void> checkWritable(Database &database);

/// "PostgreSQL 15.4" or "SQLite 3.40.1": what answers behind this connection.
PORTAL_EXPORT Result<QString> serverVersion(Database &database);

/// How far the database server's clock is ahead of this machine's; zero for SQLite, which has none.
PORTAL_EXPORT Result<std::chrono::milliseconds> databaseClockAhead(Database &database, const Clock &clock);

} // namespace portal
