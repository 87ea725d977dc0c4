// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localchanges.h"

#include "libportal/base/whenanswered.h"

namespace portal {

namespace {

constexpr std::chrono::milliseconds betweenLooks{400};

} // namespace

LocalChanges::LocalChanges(const PortalContext &context)
    : m_context(context), m_worker(QStringLiteral("desk-changes"), [this]() -> Result<std::unique_ptr<Feed>> {
          PORTAL_ASSIGN(auto database, m_context.source.open());
          return std::make_unique<Feed>(std::move(database), m_context.clock);
      })
{
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
}

QFuture<Result<void>> LocalChanges::start()
{
    if (!m_timer.isActive()) {
        m_timer.start();
        m_subscription = m_context.source.changes().subscribe([this](const QString &) {
            if (!m_called.exchange(true)) // a burst of commits is one call
                QMetaObject::invokeMethod(
                    this, [this] { look(); }, Qt::QueuedConnection);
        });
        look();
    }
    return m_worker.run([](Feed &) { return Result<void>(); }); // after the first look
}

bool LocalChanges::stop(QDeadlineTimer deadline)
{
    m_timer.stop();
    m_subscription = {};
    return m_worker.stop(deadline);
}

void LocalChanges::look()
{
    m_called = false;
    if (m_looking) { // may have begun before what it is now called for
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    m_lookAgain = false;
    whenAnswered(m_worker.run([](Feed &feed) { return feed.watch.news(); }), this,
                 [this](const Result<QList<Change>> &news) {
                     m_looking = false;
                     if (news && !news->isEmpty())
                         Q_EMIT changed(*news);
                     if (m_timer.isActive() &&
                         (m_lookAgain || (news && news->size() == ChangeWatch::mostAtOnce)))
                         look();
                 });
}

} // namespace portal
