// SPDX-License-Identifier: GPL-3.0-or-later
// Presence: which desk has what open, and for how long that is believed. A row is alive while its beat goes
// on, as seen by the reader's own clock: the clocks of several machines need not agree.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/instant.h"
#include "libportal/staff/actor.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <chrono>

namespace portal {

/// How presence is kept alive.
struct PresenceTimes
{
    std::chrono::milliseconds renewEvery{5'000};
    std::chrono::milliseconds expiresAfter{15'000};
};

struct PresenceRow
{
    QString desk; ///< made up by the desk when it starts
    StaffId staffId;
    QString name; ///< of the member of staff, as people read it
    QString entity;
    QString key; ///< the human number of what is open
    qint64 beat = 0;
    Instant renewedAt;

    bool operator==(const PresenceRow &) const = default;
};

class PORTAL_EXPORT PresenceBoard
{
public:
    using Steady = std::chrono::steady_clock::time_point;
    /// Who has what open, by its human number; each name once, in order.
    using Names = QHash<QString, QStringList>;

    explicit PresenceBoard(std::chrono::milliseconds expiresAfter) : m_expiresAfter(expiresAfter) {}

    /// All the rows there are, without one's own. One that is new here is believed at first only if it was
    /// renewed lately, as far as `now` can tell: a desk that crashed last week left its row.
    void saw(const QList<PresenceRow> &rows, Instant now, Steady at);
    Names names(Steady at) const;

private:
    struct Seen
    {
        PresenceRow row;
        Steady until; ///< alive before this
    };

    std::chrono::milliseconds m_expiresAfter;
    QHash<QString, Seen> m_desks;
};

} // namespace portal
