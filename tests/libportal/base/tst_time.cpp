// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/zone.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;

class TimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_local_day_begins_at_local_midnight_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("day");
        QTest::newRow("WIB before") << u"WIB"_qs << u"2026-11-19T16:59:59.999Z"_qs << u"2026-11-19"_qs;
        QTest::newRow("WIB after") << u"WIB"_qs << u"2026-11-19T17:00:00.000Z"_qs << u"2026-11-20"_qs;
        QTest::newRow("WITA after") << u"WITA"_qs << u"2026-11-19T16:00:00.000Z"_qs << u"2026-11-20"_qs;
        QTest::newRow("WIT before") << u"WIT"_qs << u"2026-11-19T14:59:59.999Z"_qs << u"2026-11-19"_qs;
        QTest::newRow("before 1970") << u"WIB"_qs << u"1969-12-31T16:59:59.999Z"_qs << u"1969-12-31"_qs;
    }

    void a_local_day_begins_at_local_midnight()
    {
        QFETCH(QString, zone);
        QFETCH(QString, instant);
        QFETCH(QString, day);
        const Zone local = Zone::fromLabel(zone).value();
        const Instant at = instantFromRfc3339(instant).value();
        QCOMPARE(toIsoDate(local.dayOf(at)), day);
        QVERIFY(local.startOf(local.dayOf(at)) <= at);
        QVERIFY(local.startOf(local.dayOf(at) + std::chrono::days(1)) > at);
    }

    void reads_only_whole_rfc3339_times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("millis");
        QTest::newRow("utc") << u"2026-11-20T02:00:00Z"_qs << qint64(1795140000000);
        QTest::newRow("millis") << u"2026-11-20T02:00:00.123Z"_qs << qint64(1795140000123);
        QTest::newRow("offset") << u"2026-11-20T09:00:00+07:00"_qs << qint64(1795140000000);
        QTest::newRow("no offset") << u"2026-11-20T02:00:00"_qs << qint64(-1);
        QTest::newRow("no day") << u"2026-02-30T02:00:00Z"_qs << qint64(-1);
        QTest::newRow("date only") << u"2026-11-20"_qs << qint64(-1);
        QTest::newRow("garbage") << u"soon"_qs << qint64(-1);
        QTest::newRow("trailing") << u"2026-11-20T02:00:00Z\n"_qs << qint64(-1);
    }

    void reads_only_whole_rfc3339_times()
    {
        QFETCH(QString, text);
        QFETCH(qint64, millis);
        const auto instant = instantFromRfc3339(text);
        QCOMPARE(instant ? toMillis(*instant) : qint64(-1), millis);
    }

    void writes_utc_with_milliseconds()
    {
        QCOMPARE(toRfc3339(fromMillis(1795140000007)), u"2026-11-20T02:00:00.007Z"_qs);
    }

    void knows_which_days_exist()
    {
        QVERIFY(dayFromIsoDate(u"2024-02-29").has_value());
        QVERIFY(!dayFromIsoDate(u"2026-02-29").has_value());
        QVERIFY(!dayFromIsoDate(u"2026-13-01").has_value());
        QVERIFY(!dayFromIsoDate(u"2026-1-1").has_value());
        QCOMPARE(toIsoDate(dayFromIsoDate(u"2026-11-20").value()), u"2026-11-20"_qs);
    }
};

QTEST_APPLESS_MAIN(TimeTest)
#include "tst_time.moc"
