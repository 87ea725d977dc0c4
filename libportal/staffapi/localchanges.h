// SPDX-License-Identifier: GPL-3.0-or-later
// LocalChanges: looks at the change feed on a worker of its own: at once when this process commits something,
// and a few times a second for what others commit.
#pragma once

#include "libportal/base/worker.h"
#include "libportal/portal.h"
#include "libportal/staffapi/changesapi.h"
#include "libportal/storage/changewatch.h"

#include <QtCore/QTimer>

#include <atomic>

namespace portal {

class LocalChanges final : public ChangesApi
{
public:
    explicit LocalChanges(const PortalContext &context);

    QFuture<Result<void>> start() override;
    bool stop(QDeadlineTimer deadline);

private:
    struct Feed
    {
        Feed(std::unique_ptr<Database> opened, const Clock &clock)
            : database(std::move(opened)), watch(*database, clock)
        {
        }

        std::unique_ptr<Database> database;
        ChangeWatch watch;
    };
    void look();

    const PortalContext m_context;
    Worker<Feed> m_worker;
    QTimer m_timer;
    bool m_looking = false;
    bool m_lookAgain = false;
    std::atomic<bool> m_called = false;
    ChangeSignal::Subscription m_subscription; // last: what it calls is above
};

} // namespace portal
