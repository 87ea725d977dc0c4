// SPDX-License-Identifier: GPL-3.0-or-later
// StaffCalls: how the local apis reach their services: three workers with a Portal each, and the token of
// whoever is signed in. Each call goes through the session's row (S15), as whoever was signed in when it was
// made.
#pragma once

#include "libportal/base/worker.h"
#include "libportal/portal.h"
#include "libportal/staff/staffmember.h"

#include <QtCore/QByteArray>

#include <atomic>
#include <mutex>

namespace portal {

class StaffCalls
{
public:
    explicit StaffCalls(const PortalContext &context);

    /// On the worker of everyday work, in the order of the calls. `function(Portal &, const StaffIdentity
    /// &)`.
    template <typename Function>
    auto work(Function function)
    {
        return m_work.run(asStaff(token(), std::move(function)));
    }
    /// On the worker of what takes long and changes nothing. It and the next give way to the window.
    template <typename Function>
    auto read(Function function)
    {
        return m_reads.run(asStaff(token(), std::move(function)));
    }
    /// On the worker of what takes so long that even the long reads are not to wait for it.
    template <typename Function>
    auto lengthy(Function function)
    {
        return m_lengthy.run(asStaff(token(), std::move(function)));
    }
    /// On the worker of everyday work, as the one whose `heldToken` it is.
    template <typename Function>
    auto hold(std::chrono::milliseconds delay, const QByteArray &heldToken, Function function)
    {
        return m_work.hold(delay, asStaff(heldToken, std::move(function)));
    }
    /// Without a session: `function(Portal &)`.
    template <typename Function>
    auto anybody(Function function)
    {
        return m_work.run(std::move(function));
    }
    /// anybody(), when `delay` has passed, at signing out or when the desk closes, whichever is first.
    template <typename Function>
    auto holdForAnybody(std::chrono::milliseconds delay, Function function)
    {
        return m_work.hold(delay, std::move(function));
    }
    bool drop(quint64 held) { return m_work.drop(held); }
    void hurry() { m_work.hurry(); }
    bool stop(QDeadlineTimer deadline);
    /// What is lengthy looks at it now and then. Thread-safe.
    bool isStopping() const { return m_stopping; }

    QByteArray token() const;
    void setToken(const QByteArray &token);

    const PortalContext &context() const { return m_context; }

private:
    static Result<StaffIdentity> authenticate(Portal &portal, const QByteArray &token);

    template <typename Function>
    static auto asStaff(const QByteArray &token, Function function)
    {
        using Answer = std::invoke_result_t<Function &, Portal &, const StaffIdentity &>;
        return [token, function = std::move(function)](Portal &portal) mutable -> Answer {
            PORTAL_ASSIGN(const StaffIdentity identity, authenticate(portal, token));
            return function(portal, identity);
        };
    }

    const PortalContext m_context;
    std::atomic<bool> m_stopping = false;
    mutable std::mutex m_mutex;
    QByteArray m_token; // empty: nobody is signed in
    Worker<Portal> m_work;
    Worker<Portal> m_reads;
    Worker<Portal> m_lengthy;
};

} // namespace portal
