// SPDX-License-Identifier: GPL-3.0-or-later
// LocalPresence: tells the other desks what this one has open, on the worker, and keeps it alive; what they
// have open comes from the desk's FeedThread.
#pragma once

#include "libportal/staffapi/feedthread.h"
#include "libportal/staffapi/presenceapi.h"

#include <QtCore/QTimer>

namespace portal {

class StaffCalls;

class LocalPresence final : public PresenceApi
{
public:
    LocalPresence(StaffCalls &calls, FeedThread &feed, const PresenceTimes &times, const QString &desk);

    QFuture<Result<void>> start() override;
    QFuture<Result<void>> announce(const QString &entity, const QString &key) override;
    PresenceBoard::Names others() const override;

private:
    void withdrawAtTheEnd();

    StaffCalls &m_calls;
    FeedThread &m_feed;
    const QString m_desk;
    PresenceBoard::Names m_others;
    QTimer m_beat;
    bool m_willWithdraw = false;
};

} // namespace portal
