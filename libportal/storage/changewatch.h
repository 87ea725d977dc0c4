// SPDX-License-Identifier: GPL-3.0-or-later
// ChangeWatch: what is new in the change feed since it was last asked, whichever process wrote it. Asking
// when nothing happened reads no table in SQLite (PRAGMA data_version), and the end of one index in
// PostgreSQL.
#pragma once

#include "libportal/storage/changelog.h"

namespace portal {

class PORTAL_EXPORT ChangeWatch
{
public:
    static constexpr int mostAtOnce = 500;

    /// `database` must not be used to change anything: SQLite does not tell a connection of its own commits.
    ChangeWatch(Database &database, const Clock &clock) : m_database(database), m_changes(database, clock) {}

    /// At most mostAtOnce, oldest first; nothing the first time, which is where the watch begins.
    Result<QList<Change>> news();

    /// Whether the last news() found that anything at all had been committed by others, in whatever table;
    /// in PostgreSQL, where that is not known, always.
    bool hasMoved() const { return m_moved; }

private:
    Database &m_database;
    ChangeLog m_changes;
    std::optional<qint64> m_seen; // the last change that was told
    std::optional<qint64> m_version;
    std::optional<qint64> m_lastVersion; // also of commits that recorded nothing
    bool m_moved = true;
};

} // namespace portal
