// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/changewatch.h"

#include <utility>

namespace portal {

namespace {

const QString selectVersion = QStringLiteral("PRAGMA data_version");

} // namespace

Result<QList<Change>> ChangeWatch::news()
{
    std::optional<qint64> version;
    if (m_database.dialect() == Dialect::Sqlite) {
        PORTAL_ASSIGN(version, m_database.integer(selectVersion)); // before the rows it speaks of
        m_moved = version != std::exchange(m_lastVersion, version);
        if (m_seen && version == m_version)
            return QList<Change>();
    }
    if (!m_seen) {
        PORTAL_ASSIGN(m_seen, m_changes.newest());
        m_version = version;
        return QList<Change>();
    }
    PORTAL_ASSIGN(const QList<Change> changes, m_changes.after(*m_seen, mostAtOnce));
    if (!changes.isEmpty())
        m_seen = changes.last().seq;
    if (changes.size() < mostAtOnce) // otherwise there is more, though nothing more happens
        m_version = version;
    return changes;
}

} // namespace portal
