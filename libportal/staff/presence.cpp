// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/presence.h"

namespace portal {

void PresenceBoard::saw(const QList<PresenceRow> &rows, Instant now, Steady at)
{
    QHash<QString, Seen> desks;
    for (const PresenceRow &row : rows) {
        const auto known = m_desks.constFind(row.desk);
        const bool alive = known == m_desks.constEnd()
                               ? std::chrono::abs(now - row.renewedAt) < m_expiresAfter
                               : known->row.beat != row.beat;
        const Steady before = known == m_desks.constEnd() ? at : known->until;
        desks.insert(row.desk, {row, alive ? at + m_expiresAfter : before});
    }
    m_desks = desks;
}

PresenceBoard::Names PresenceBoard::names(Steady at) const
{
    Names names;
    for (const Seen &seen : m_desks) {
        if (seen.until <= at)
            continue;
        QStringList &open = names[seen.row.key];
        if (!open.contains(seen.row.name))
            open.append(seen.row.name);
    }
    for (QStringList &open : names)
        open.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace portal
