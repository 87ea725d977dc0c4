// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/otp/otpwords.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;

class OtpWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void only_a_plain_name_greets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("greeting");
        QTest::newRow("a name") << u"Zainal Uji"_qs << u"Zainal Uji"_qs;
        QTest::newRow("an abbreviated name") << u"M. Zainal"_qs << u"M. Zainal"_qs;
        QTest::newRow("apostrophe and dash") << u"Ma'ruf Uji-Coba"_qs << u"Ma'ruf Uji-Coba"_qs;
        QTest::newRow("accents") << u"Zoë Uji"_qs << u"Zoë Uji"_qs;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a bare domain is no link") << u"hadiah.example.id"_qs << u"hadiah. example. id"_qs;
        QTest::newRow("a link") << u"Klik https://example.id/x"_qs << QString();
        QTest::newRow("a phone number") << u"Hubungi 0812 0000 0001"_qs << QString();
        QTest::newRow("markup") << u"*PENTING*"_qs << QString();
        QTest::newRow("a placeholder") << u"{code}"_qs << QString();
        QTest::newRow("a sentence") << QString(51, u'a') << QString();
        QTest::newRow("a line break becomes a space") << u"Zainal\nUji"_qs << u"Zainal Uji"_qs;
    }
    void only_a_plain_name_greets()
    {
        QFETCH(QString, name);
        QFETCH(QString, greeting);
        QCOMPARE(otpGreetingName(name), greeting);
    }

    void whoever_waits_as_long_as_told_is_let_in()
    {
        QCOMPARE(otpWait(0ms), 1s);
        QCOMPARE(otpWait(1ms), 1s);
        QCOMPARE(otpWait(59'001ms), 60s);
        QCOMPARE(otpWait(60s), 60s);
    }
};

QTEST_GUILESS_MAIN(OtpWordsTest)
#include "tst_otpwords.moc"
