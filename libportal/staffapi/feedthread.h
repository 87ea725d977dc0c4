// SPDX-License-Identifier: GPL-3.0-or-later
// FeedThread: watches the database for a desk, on a thread and a connection of its own: the change feed, and
// what other desks have open. Looks at once when this process commits something or PostgreSQL says that
// another one did; otherwise now and then: SQLite's data_version, which reads no table, or the end of the
// feed in PostgreSQL. Made, used and stopped on one thread, its home.
#pragma once

#include "libportal/portal.h"
#include "libportal/staff/presence.h"
#include "libportal/storage/changelog.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QThread>

#include <atomic>

namespace portal {

class FeedThread final : public QObject
{
    Q_OBJECT

public:
    /// What the context names outlives this. `desk` is whose own presence is left out.
    FeedThread(const PortalContext &context, const PresenceTimes &times, const QString &desk);
    /// Stops, however long it takes.
    ~FeedThread() override;

    /// Answers after the first look. Again only waits for that.
    QFuture<Result<void>> start();
    /// False if a look takes past the deadline; the destructor waits for it.
    bool stop(QDeadlineTimer deadline);

Q_SIGNALS:
    void changed(const QList<portal::Change> &changes);
    void othersChanged(const QHash<QString, QStringList> &others);

private:
    class Reader;

    const PortalContext m_context;
    const PresenceTimes m_times;
    const QString m_desk;
    bool m_stopped = false;
    QThread m_thread;
    Reader *m_reader = nullptr; // lives on m_thread, and goes with it
    std::atomic<bool> m_called = false;
    ChangeSignal::Subscription m_subscription; // last: what it calls is above
};

} // namespace portal
