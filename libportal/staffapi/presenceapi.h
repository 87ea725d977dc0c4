// SPDX-License-Identifier: GPL-3.0-or-later
// PresenceApi: who else has what open, on whatever desk. For the eye only: it locks nothing, and what it says
// may be some seconds old.
#pragma once

#include "libportal/base/result.h"
#include "libportal/staff/presence.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

namespace portal {

class PORTAL_EXPORT PresenceApi : public QObject
{
    Q_OBJECT

public:
    ~PresenceApi() override;

    /// From now on others() is kept up to date. Again does nothing more.
    virtual QFuture<Result<void>> start() = 0;

    /// This desk has this open ("registration", "REG-…") and nothing else; an empty key: nothing. Seen by the
    /// other desks within two seconds, until the next announcement, signing out or closing; within fifteen
    /// when the desk just dies.
    virtual QFuture<Result<void>> announce(const QString &entity, const QString &key) = 0;

    /// The names of those who have it open at another desk, by its human number. Empty while nobody is signed
    /// in here.
    virtual PresenceBoard::Names others() const = 0;

Q_SIGNALS:
    void changed(const QHash<QString, QStringList> &others);
};

} // namespace portal
