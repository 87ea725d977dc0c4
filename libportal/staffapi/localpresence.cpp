// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localpresence.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staff/presenceservice.h"
#include "libportal/staffapi/staffcalls.h"

namespace portal {

namespace {

PresenceService serviceOf(Portal &portal, const StaffCalls &calls)
{
    return {portal.database(), calls.context().clock};
}

} // namespace

LocalPresence::LocalPresence(StaffCalls &calls, FeedThread &feed, const PresenceTimes &times,
                             const QString &desk)
    : m_calls(calls), m_feed(feed), m_desk(desk)
{
    m_beat.setInterval(times.renewEvery);
    // Without the session: a beat is no sign that anybody sits there.
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_calls.anybody([this](Portal &portal) { return serviceOf(portal, m_calls).renew(m_desk); });
    });
    connect(&m_feed, &FeedThread::othersChanged, this, [this](const PresenceBoard::Names &names) {
        m_others = names;
        Q_EMIT changed(others());
    });
}

QFuture<Result<void>> LocalPresence::start()
{
    return m_feed.start();
}

QFuture<Result<void>> LocalPresence::announce(const QString &entity, const QString &key)
{
    if (key.isEmpty()) {
        m_beat.stop();
        return m_calls.work([this](Portal &portal, const StaffIdentity &) {
            return serviceOf(portal, m_calls).close(m_desk);
        });
    }
    withdrawAtTheEnd();
    m_beat.start();
    return m_calls.work([this, entity, key](Portal &portal, const StaffIdentity &who) {
        return serviceOf(portal, m_calls).open(m_desk, who.actor.staffId, entity, key);
    });
}

PresenceBoard::Names LocalPresence::others() const
{
    return m_calls.token().isEmpty() ? PresenceBoard::Names() : m_others;
}

// What is held is carried out at signing out and at closing, and this for nothing else: nobody sits here
// for a year.
void LocalPresence::withdrawAtTheEnd()
{
    if (std::exchange(m_willWithdraw, true))
        return;
    const auto held = m_calls.holdForAnybody(std::chrono::hours(24 * 365), [this](Portal &portal) {
        return serviceOf(portal, m_calls).close(m_desk);
    });
    whenAnswered(held.answer, this, [this](const Result<void> &) {
        m_willWithdraw = false;
        m_beat.stop();
    });
}

} // namespace portal
