// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/whenanswered.h"
#include "libportal/base/worker.h"

#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtTest/QtTest>

#include <atomic>
#include <optional>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace portal;
using namespace std::chrono_literals;

namespace {

/// What the worker owns: notes on which threads it came and went.
struct Ledger
{
    explicit Ledger(std::atomic<QThread *> &goneOn) : made(QThread::currentThread()), gone(goneOn) {}
    ~Ledger() { gone = QThread::currentThread(); }

    QThread *made;
    std::atomic<QThread *> &gone;
    QList<int> entries;
};

/// Keeps a worker busy until it is let go.
struct Gate
{
    auto job()
    {
        return [this](Ledger &) -> Result<int> {
            entered.release();
            open.acquire();
            return 0;
        };
    }
    QSemaphore entered;
    QSemaphore open;
};

auto append(int entry)
{
    return [entry](Ledger &ledger) -> Result<int> {
        ledger.entries.append(entry);
        return entry;
    };
}

/// The greater, the sooner others come first.
int niceness()
{
#ifdef Q_OS_LINUX
    return getpriority(PRIO_PROCESS, 0);
#else
    return -int(QThread::currentThread()->priority());
#endif
}

} // namespace

class tst_Worker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_goneOn = nullptr;
        m_failing = false;
        m_worker.emplace(u"test"_qs, [this]() -> Result<std::unique_ptr<Ledger>> {
            if (m_failing)
                return failure(Error::unavailable(u"not yet"_qs));
            return std::make_unique<Ledger>(m_goneOn);
        });
    }
    void cleanup() { m_worker.reset(); }

    void jobs_run_in_order_on_the_thread_of_their_object()
    {
        for (int i = 0; i < 100; ++i)
            write(i);
        const auto seen = m_worker->run([](Ledger &ledger) -> Result<std::pair<QList<int>, bool>> {
            return std::pair(ledger.entries, ledger.made == QThread::currentThread());
        });
        QTRY_VERIFY(seen.isFinished());
        const auto [written, onItsThread] = seen.result().value();
        QCOMPARE(written.size(), 100);
        QVERIFY(std::is_sorted(written.begin(), written.end()));
        QVERIFY(onItsThread);
        QVERIFY(m_goneOn == nullptr);
        m_worker.reset();
        QVERIFY(m_goneOn != nullptr);
        QVERIFY(m_goneOn != QThread::currentThread());
    }

    void answers_arrive_on_the_thread_that_made_the_worker()
    {
        QThread *heardOn = nullptr;
        whenAnswered(write(1), this, [&](const Result<int> &) { heardOn = QThread::currentThread(); });
        QTRY_COMPARE(heardOn, thread());
    }

    void a_listener_that_is_gone_hears_nothing()
    {
        Gate gate;
        const auto busy = m_worker->run(gate.job());
        bool heard = false;
        auto listener = std::make_unique<QObject>();
        const auto answer = write(1);
        whenAnswered(answer, listener.get(), [&](const Result<int> &) { heard = true; });
        listener.reset();
        gate.open.release();
        QTRY_VERIFY(answer.isFinished());
        QCoreApplication::sendPostedEvents();
        QVERIFY(!heard);
    }

    void what_was_cancelled_before_it_began_does_not_run()
    {
        Gate gate;
        const auto busy = m_worker->run(gate.job());
        auto cancelled = write(1);
        const auto kept = write(2);
        cancelled.cancel();
        gate.open.release();
        QTRY_VERIFY(kept.isFinished());
        QVERIFY(cancelled.isCanceled() && cancelled.isFinished());
        QCOMPARE(entries(), QList<int>{2});
    }

    void an_object_that_cannot_be_made_is_tried_again_with_the_next_job()
    {
        m_failing = true;
        const auto refused = write(1);
        QTRY_VERIFY(refused.isFinished());
        QCOMPARE(refused.result().error().code, ErrorCode::Unavailable);
        m_failing = false;
        QCOMPARE(entries(), QList<int>());
    }

    void a_job_that_throws_answers_internal()
    {
        const auto thrown = m_worker->run([](Ledger &) -> Result<int> { throw std::runtime_error("oops"); });
        QTRY_VERIFY(thrown.isFinished());
        QCOMPARE(thrown.result().error().code, ErrorCode::Internal);
        QCOMPARE(entries(), QList<int>());
    }

    void a_held_job_waits_and_can_be_dropped_once()
    {
        const auto dropped = m_worker->hold(1h, append(1));
        const auto carriedOut = m_worker->hold(20ms, append(2));
        QCOMPARE(entries(), QList<int>());
        QVERIFY(m_worker->drop(dropped.id));
        QVERIFY(!m_worker->drop(dropped.id));
        QTRY_VERIFY(carriedOut.answer.isFinished());
        QTRY_VERIFY(dropped.answer.isFinished());
        QVERIFY(dropped.answer.isCanceled());
        QVERIFY(!m_worker->drop(carriedOut.id));
        QCOMPARE(entries(), QList<int>{2});
    }

    void hurrying_keeps_the_order_of_what_is_held()
    {
        const auto later = m_worker->hold(2h, append(2));
        const auto sooner = m_worker->hold(1h, append(1));
        m_worker->hurry();
        QTRY_VERIFY(later.answer.isFinished() && sooner.answer.isFinished());
        QCOMPARE(entries(), (QList<int>{1, 2}));
    }

    void stopping_refuses_what_waits_and_carries_out_what_is_held()
    {
        Gate gate;
        const auto busy = m_worker->run(gate.job());
        const auto waiting = write(1);
        const auto held = m_worker->hold(1h, append(2));
        gate.entered.acquire();
        QVERIFY(!m_worker->stop(10ms)); // busy: the deadline is kept
        gate.open.release();
        QVERIFY(m_worker->stop(30s));
        QCOMPARE(busy.result().value(), 0);
        QCOMPARE(waiting.result().error().code, ErrorCode::Unavailable);
        QCOMPARE(held.answer.result().value(), 2);
        const auto after = write(3);
        QTRY_VERIFY(after.isFinished());
        QCOMPARE(after.result().error().code, ErrorCode::Unavailable);
    }

    void one_that_gives_way_does_so_on_its_own_thread_alone()
    {
        std::atomic<QThread *> goneOn = nullptr;
        const auto make = [&goneOn]() -> Result<std::unique_ptr<Ledger>> {
            return std::make_unique<Ledger>(goneOn);
        };
        Worker<Ledger> yielding(u"yielding"_qs, make, Worker<Ledger>::Pace::GivesWay);
        const auto ask = [](Ledger &) -> Result<int> {
            return niceness();
        };
        const auto its = yielding.run(ask);
        const auto usual = m_worker->run(ask);
        QTRY_VERIFY(its.isFinished() && usual.isFinished());
        QCOMPARE_GT(its.result().value(), usual.result().value());
        QCOMPARE(niceness(), usual.result().value());
    }

private:
    QFuture<Result<int>> write(int entry) { return m_worker->run(append(entry)); }
    QList<int> entries()
    {
        const auto seen = m_worker->run([](Ledger &ledger) -> Result<QList<int>> { return ledger.entries; });
        return QTest::qWaitFor([&] { return seen.isFinished(); }) ? seen.result().value() : QList<int>{-1};
    }

    std::atomic<QThread *> m_goneOn = nullptr;
    std::atomic<bool> m_failing = false;
    std::optional<Worker<Ledger>> m_worker;
};

QTEST_GUILESS_MAIN(tst_Worker)
#include "tst_worker.moc"
