// SPDX-License-Identifier: GPL-3.0-or-later
// Worker: a thread that owns an object made on it (a Portal, say) and runs functions on that object, one
// after the other, each answering with a QFuture. It decides nothing about what runs. Futures are finished on
// the thread that made the worker, by its event loop: never wait for one there.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFuture>
#include <QtCore/QFutureInterface>
#include <QtCore/QObject>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <type_traits>
#include <vector>

class QThread;

namespace portal {

/// The thread and its queue, without the object. Made, stopped and destroyed on one thread, its home.
class PORTAL_EXPORT WorkerThread
{
public:
    enum class Fate {
        CarryOut, ///< on the worker's thread
        Refuse,   ///< the worker has stopped
        Drop,     ///< whoever asked took it back
    };
    using Job = std::function<void(Fate)>;
    enum class Pace {
        Usual,
        GivesWay, ///< to threads of the usual pace (a window's, say) where there is no processor for all
    };

    /// `atEnd` is the last that runs on the thread.
    WorkerThread(const QString &name, Pace pace, std::function<void()> atEnd);
    /// Stops, however long it takes.
    ~WorkerThread();

    /// After what was posted before. Refused once the worker has stopped. Thread-safe, as the next three.
    void post(Job job);
    /// Carries it out when `delay` has passed, or at once when the worker stops: what is held is never lost.
    quint64 hold(Job job, std::chrono::milliseconds delay);
    /// Drops what is held; false if it has begun already, or was dropped.
    bool drop(quint64 held);
    /// Carries out at once, in the order of their times, all that is held.
    void hurry();

    /// Runs it on the home thread, later; what is left is run by stop().
    void deliver(std::function<void()> answer);

    /// Refuses what has not begun, carries out what is held, and waits for what runs. False if that takes
    /// past `deadline`; then it goes on, and a later stop() or the destructor waits for it.
    bool stop(QDeadlineTimer deadline);

private:
    using Clock = std::chrono::steady_clock;
    struct Held
    {
        quint64 id = 0;
        Job job;
    };

    void work();
    bool isOwnThread() const;
    void deliverAll();

    const std::function<void()> m_atEnd;
    const Pace m_pace;
    QObject m_home;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    std::multimap<Clock::time_point, Held> m_held; // those of one time in the order they came
    std::vector<std::function<void()>> m_answers;
    quint64 m_lastHeld = 0;
    bool m_stopping = false;
    std::unique_ptr<QThread> m_thread;
};

template <typename Context>
class Worker
{
public:
    /// Called on the worker's thread when the object is first needed, and again with every job after it
    /// failed: its error is that job's answer.
    using Factory = std::function<Result<std::unique_ptr<Context>>()>;
    using Pace = WorkerThread::Pace;

    Worker(const QString &name, Factory make, Pace pace = Pace::Usual)
        : m_make(std::move(make)), m_thread(name, pace, [this] { m_context.reset(); })
    {
    }

    /// `function(Context &)` gives a Result. Cancelling the future takes back what has not begun; what runs
    /// goes on, and only its answer is dropped. Unavailable once the worker has stopped.
    template <typename Function>
    auto run(Function function)
    {
        using Answer = std::invoke_result_t<Function &, Context &>;
        QFutureInterface<Answer> answer(QFutureInterfaceBase::Started);
        m_thread.post(job(std::move(function), answer));
        return answer.future();
    }

    template <typename Answer>
    struct Held
    {
        quint64 id = 0;
        QFuture<Answer> answer; ///< cancelled when it is dropped
    };
    /// As run(), when `delay` has passed or the worker stops, unless drop() comes first.
    template <typename Function>
    auto hold(std::chrono::milliseconds delay, Function function)
    {
        using Answer = std::invoke_result_t<Function &, Context &>;
        QFutureInterface<Answer> answer(QFutureInterfaceBase::Started);
        const quint64 id = m_thread.hold(job(std::move(function), answer), delay);
        return Held<Answer>{id, answer.future()};
    }
    bool drop(quint64 held) { return m_thread.drop(held); }
    void hurry() { m_thread.hurry(); }
    bool stop(QDeadlineTimer deadline) { return m_thread.stop(deadline); }

private:
    // A QFutureInterface and not a QPromise: in Qt 6.4 taking the result out of a future resets its state, so
    // that the promise believes that it was never kept and runs the continuation a second time.
    template <typename Function, typename Answer>
    WorkerThread::Job job(Function function, QFutureInterface<Answer> answer)
    {
        return [this, function = std::move(function), answer](WorkerThread::Fate fate) mutable {
            std::shared_ptr<Answer> value;
            if (fate == WorkerThread::Fate::Refuse)
                value = std::make_shared<Answer>(
                    failure(Error::unavailable(QStringLiteral("the worker has stopped"))));
            else if (fate == WorkerThread::Fate::CarryOut && !answer.isCanceled())
                value = std::make_shared<Answer>(carryOut<Answer>(function));
            m_thread.deliver([answer, value]() mutable {
                if (value)
                    answer.reportResult(*value);
                else
                    answer.cancel();
                answer.reportFinished();
            });
        };
    }

    template <typename Answer, typename Function>
    Answer carryOut(Function &function)
    {
        try {
            if (!m_context) {
                PORTAL_ASSIGN(m_context, m_make());
            }
            return function(*m_context);
        } catch (const std::exception &exception) {
            return failure(
                Error::internal(QStringLiteral("a job threw: ") + QString::fromLocal8Bit(exception.what())));
        }
    }

    const Factory m_make;
    std::unique_ptr<Context> m_context; // the worker's thread's
    WorkerThread m_thread;              // last: it ends before what its jobs use
};

} // namespace portal
