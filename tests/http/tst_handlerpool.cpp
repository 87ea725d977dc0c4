// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/handlerpool.h"
#include "tests/http/testroutes.h"

#include <QtCore/QSemaphore>
#include <QtTest/QtTest>

#include <thread>

using namespace portal;
using namespace portal::http;

class HandlerPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_never_ran_is_given_back_whole_when_the_pool_stops()
    {
        HandlerPool pool(1, 10, testing::noPortals());
        QVERIFY(pool.start().has_value());
        QSemaphore begun;
        QSemaphore goOn;
        QVERIFY(pool.submit([&](Portal &) {
            begun.release();
            goOn.acquire();
        }));
        begun.acquire();
        // What a responder of QtHttpServer is to a task: its thread of destruction matters.
        std::weak_ptr<int> held;
        {
            const auto responder = std::make_shared<int>(1);
            held = responder;
            QVERIFY(pool.submit([responder](Portal &) {}));
        }
        std::deque<HandlerPool::Task> neverRun;
        std::thread stopping([&] { neverRun = pool.stop(); });
        QTRY_COMPARE(pool.queued(), 0); // it stops: nothing is taken from the queue any more
        goOn.release();
        stopping.join();
        QCOMPARE(neverRun.size(), std::size_t(1));
        QVERIFY2(!held.expired(), "the stopping thread has destroyed it");
        neverRun.clear();
        QVERIFY(held.expired());
    }
};

QTEST_GUILESS_MAIN(HandlerPoolTest)
#include "tst_handlerpool.moc"
