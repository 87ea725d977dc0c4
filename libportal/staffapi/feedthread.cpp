// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/feedthread.h"

#include "libportal/staff/presenceservice.h"
#include "libportal/storage/changewatch.h"

#include <QtCore/QFutureInterface>
#include <QtCore/QTimer>

#include <chrono>
#include <optional>

namespace portal {

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::chrono::milliseconds betweenLooksSqlite{400};
// What PostgreSQL says comes at once; this is for what it cannot say, a feed held up by a transaction that
// was then rolled back, and for a connection that was lost meanwhile.
constexpr std::chrono::milliseconds betweenLooksPostgres{1'000};

} // namespace

/// What lives on the thread.
class FeedThread::Reader final : public QObject
{
public:
    explicit Reader(FeedThread &home) : m_home(home), m_board(home.m_times.expiresAfter)
    {
        m_timer.setParent(this);
        connect(&m_timer, &QTimer::timeout, this, [this] { (void)look(); });
    }

    Result<void> begin()
    {
        if (!m_timer.isActive())
            m_timer.start(m_home.m_context.source.dialect() == Dialect::Sqlite ? betweenLooksSqlite
                                                                               : betweenLooksPostgres);
        return look();
    }

    Result<void> look()
    {
        m_home.m_called = false;
        const auto looked = open().and_then([this] { return tellChanges(); });
        tellOthers();
        return looked;
    }

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

    Result<void> open()
    {
        if (m_feed)
            return {};
        PORTAL_ASSIGN(auto database, m_home.m_context.source.open());
        for (const QString &channel : {ChangeLog::channel(), PresenceService::channel()}) {
            PORTAL_TRY(database->listen(channel, [this, channel] {
                m_presenceCalled = m_presenceCalled || channel == PresenceService::channel();
                lookSoon();
            }));
        }
        m_feed = std::make_unique<Feed>(std::move(database), m_home.m_context.clock);
        return {};
    }

    // A burst of commits is one look.
    void lookSoon()
    {
        if (!m_home.m_called.exchange(true))
            QMetaObject::invokeMethod(
                this, [this] { (void)look(); }, Qt::QueuedConnection);
    }

    Result<void> tellChanges()
    {
        PORTAL_ASSIGN(const QList<Change> changes, m_feed->watch.news());
        if (!changes.isEmpty())
            QMetaObject::invokeMethod(
                &m_home, [home = &m_home, changes] { Q_EMIT home->changed(changes); }, Qt::QueuedConnection);
        if (changes.size() == ChangeWatch::mostAtOnce)
            lookSoon();
        return readOthers();
    }

    // In SQLite whenever anything was committed, which is known for nothing; in PostgreSQL when somebody says
    // so, and for the beats of those who do not.
    Result<void> readOthers()
    {
        const Steady::time_point now = Steady::now();
        const bool isSqlite = m_feed->database->dialect() == Dialect::Sqlite;
        const bool due = isSqlite ? m_feed->watch.hasMoved()
                                  : m_presenceCalled || now - m_lastRead >= m_home.m_times.renewEvery / 2;
        if (!due && m_lastRead != Steady::time_point())
            return {};
        PORTAL_ASSIGN(const auto rows,
                      PresenceService(*m_feed->database, m_home.m_context.clock).others(m_home.m_desk));
        m_presenceCalled = false;
        m_lastRead = now;
        m_board.saw(rows, m_home.m_context.clock.now(), now);
        return {};
    }

    void tellOthers()
    {
        const PresenceBoard::Names names = m_board.names(Steady::now());
        if (names == m_told)
            return;
        m_told = names;
        QMetaObject::invokeMethod(
            &m_home, [home = &m_home, names] { Q_EMIT home->othersChanged(names); }, Qt::QueuedConnection);
    }

    FeedThread &m_home;
    PresenceBoard m_board;
    PresenceBoard::Names m_told;
    Steady::time_point m_lastRead;
    bool m_presenceCalled = false;
    std::unique_ptr<Feed> m_feed;
    QTimer m_timer;
};

FeedThread::FeedThread(const PortalContext &context, const PresenceTimes &times, const QString &desk)
    : m_context(context), m_times(times), m_desk(desk)
{
    m_thread.setObjectName(QStringLiteral("desk-feed"));
}

FeedThread::~FeedThread()
{
    stop(QDeadlineTimer::Forever);
}

QFuture<Result<void>> FeedThread::start()
{
    QFutureInterface<Result<void>> answer(QFutureInterfaceBase::Started);
    if (m_stopped) {
        answer.reportResult(failure(Error::unavailable(QStringLiteral("the feed has stopped"))));
        answer.reportFinished();
        return answer.future();
    }
    if (!m_reader) {
        m_reader = new Reader(*this);
        m_reader->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
        m_thread.start();
        m_subscription = m_context.source.changes().subscribe([this](const QString &) {
            if (!m_called.exchange(true)) // a burst of commits is one call
                QMetaObject::invokeMethod(
                    m_reader, [reader = m_reader] { (void)reader->look(); }, Qt::QueuedConnection);
        });
    }
    QMetaObject::invokeMethod(m_reader, [this, answer, reader = m_reader] {
        const Result<void> begun = reader->begin();
        QMetaObject::invokeMethod(
            this,
            [answer, begun]() mutable {
                answer.reportResult(begun);
                answer.reportFinished();
            },
            Qt::QueuedConnection);
    });
    return answer.future();
}

bool FeedThread::stop(QDeadlineTimer deadline)
{
    m_stopped = true;
    m_subscription = {};
    m_thread.quit();
    return m_thread.wait(deadline);
}

} // namespace portal
