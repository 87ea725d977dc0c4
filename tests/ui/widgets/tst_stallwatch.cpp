// SPDX-License-Identifier: GPL-3.0-or-later
// The watch that other tests trust to see a window stand still.
#include "tests/support/cputime.h"
#include "tests/ui/support/runloop.h"
#include "tests/ui/support/stallwatch.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSemaphore>
#include <QtTest/QtTest>

#include <thread>

using namespace portal::testing;
using namespace std::chrono_literals;

namespace {

constexpr int stall = 80; // milliseconds

// By what was computed: on a busy machine the clock on the wall runs on while others are at it.
void compute()
{
    QElapsedTimer clock;
    clock.start();
    const auto now = [&clock] {
        return threadTime().value_or(clock.nsecsElapsed());
    };
    for (const qint64 end = now() + qint64(stall) * 1'000'000; now() < end;) {}
}

} // namespace

class tst_StallWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sees_what_keeps_the_thread_from_its_loop_data()
    {
        QTest::addColumn<std::function<void()>>("hindrance");
        QTest::newRow("computing") << std::function<void()>(compute);
        QTest::newRow("a lock that another holds") << std::function<void()>([] {
            QSemaphore lock;
            QVERIFY(!lock.tryAcquire(1, stall));
        });
    }

    void sees_what_keeps_the_thread_from_its_loop()
    {
        QFETCH(std::function<void()>, hindrance);
        StallWatch watch;
        watch.begin(u"hindered"_qs);
        runLoop(20ms);
        // By whatever way the loop comes to it: a timer's, or an event that was posted.
        QTimer::singleShot(5ms, this, hindrance);
        runLoop(20ms);
        const double once = watch.longestStall();
        QCOMPARE_GE(once, stall * 0.9);
        watch.begin(u"hindered"_qs);
        QMetaObject::invokeMethod(this, hindrance, Qt::QueuedConnection);
        runLoop(20ms);
        QCOMPARE_GE(watch.longestStall(), stall * 0.9);
        watch.begin(u"hindered"_qs);
        std::thread waker([&] { QMetaObject::invokeMethod(this, hindrance, Qt::QueuedConnection); });
        runLoop(20ms);
        waker.join();
        QCOMPARE_GE(watch.longestStall(), stall * 0.9);
    }

    void a_loop_with_nothing_to_do_does_not_stand_still()
    {
        StallWatch watch(200ms); // looks so seldom that the loop sleeps for long
        watch.begin(u"idle"_qs);
        runLoop(700ms);
        QVERIFY2(watch.longestWall() > 150, qPrintable(watch.report()));
        QVERIFY2(watch.longestStall() < 50, qPrintable(watch.report()));
    }
};

QTEST_MAIN(tst_StallWatch)
#include "tst_stallwatch.moc"
