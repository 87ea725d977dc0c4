// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/otp/otpfailures.h"

#include "libportal/settings/settings.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;

class OtpFailuresTest : public QObject
{
    Q_OBJECT

    const Instant start = fromMillis(1'795'140'000'000);
    const CodeSettings limits;

    OtpFailures after(int failures, std::chrono::milliseconds apart) const
    {
        OtpFailures counted;
        for (int i = 0; i < failures; ++i)
            counted = counted.withOneMore(start + i * apart, limits);
        return counted;
    }

private Q_SLOTS:
    void s05_the_tenth_within_an_hour_pauses_for_a_quarter()
    {
        QVERIFY(!after(9, 1min).pauseLeft(start + 9min));
        const OtpFailures paused = after(10, 1min);
        QCOMPARE(paused.pauseLeft(start + 9min), 15min);
        QCOMPARE(paused.pauseLeft(start + 24min - 1ms), 1ms);
        QVERIFY(!paused.pauseLeft(start + 24min));
    }

    void an_hour_after_the_first_they_count_anew()
    {
        const OtpFailures nine = after(9, 1min);
        QVERIFY(nine.withOneMore(start + 1h - 1ms, limits).pauseLeft(start + 1h));
        QVERIFY(!nine.withOneMore(start + 1h, limits).pauseLeft(start + 1h));
    }

    void after_a_pause_they_count_anew()
    {
        OtpFailures counted = after(10, 1s);
        for (int i = 0; i < 9; ++i)
            counted = counted.withOneMore(start + 20min, limits);
        QVERIFY(!counted.pauseLeft(start + 20min));
        QVERIFY(counted.withOneMore(start + 20min, limits).pauseLeft(start + 20min));
    }
};

QTEST_GUILESS_MAIN(OtpFailuresTest)
#include "tst_otpfailures.moc"
