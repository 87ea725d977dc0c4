// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/totp.h"

#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

using namespace portal;

namespace {

const QByteArray rfcSecret = "12345678901234567890";

Instant at(qint64 seconds)
{
    return Instant(std::chrono::seconds(seconds));
}

} // namespace

class TotpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gives_the_codes_of_rfc_6238_data()
    {
        // Appendix B, SHA-1; the last six of its eight digits.
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("code");
        QTest::newRow("1970") << qint64(59) << u"287082"_qs;
        QTest::newRow("2005, before the step") << qint64(1111111109) << u"081804"_qs;
        QTest::newRow("2005, after it") << qint64(1111111111) << u"050471"_qs;
        QTest::newRow("2009") << qint64(1234567890) << u"005924"_qs;
        QTest::newRow("2033") << qint64(2000000000) << u"279037"_qs;
        QTest::newRow("2603") << qint64(20000000000) << u"353130"_qs;
    }

    void gives_the_codes_of_rfc_6238()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, code);
        QCOMPARE(totp::code(rfcSecret, totp::stepAt(at(seconds))), code);
        QCOMPARE(totp::matchingStep(rfcSecret, code, at(seconds)), seconds / 30);
    }

    void accepts_a_clock_half_a_minute_off_and_no_more()
    {
        const QString code = totp::code(rfcSecret, 1000);
        for (const qint64 step : {999, 1000, 1001})
            QCOMPARE(totp::matchingStep(rfcSecret, code, at(step * 30)), 1000);
        for (const qint64 step : {998, 1002})
            QCOMPARE(totp::matchingStep(rfcSecret, code, at(step * 30)), std::nullopt);
    }

    void accepts_the_exact_digits_alone()
    {
        const QString code = totp::code(rfcSecret, 1000);
        for (const QString &typed : {QString(), code.left(5), code + u'0', u' ' + code, u"287082"_qs})
            QCOMPARE(totp::matchingStep(rfcSecret, typed, at(30000)), std::nullopt);
    }

    void writes_base32_as_rfc_4648_does_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("f") << QByteArray("f") << u"MY"_qs;
        QTest::newRow("fo") << QByteArray("fo") << u"MZXQ"_qs;
        QTest::newRow("foo") << QByteArray("foo") << u"MZXW6"_qs;
        QTest::newRow("foob") << QByteArray("foob") << u"MZXW6YQ"_qs;
        QTest::newRow("fooba") << QByteArray("fooba") << u"MZXW6YTB"_qs;
        QTest::newRow("foobar") << QByteArray("foobar") << u"MZXW6YTBOI"_qs;
        QTest::newRow("high bytes") << QByteArray("\xff\xff\xff\xff\xff") << u"77777777"_qs;
    }

    void writes_base32_as_rfc_4648_does()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(totp::base32(bytes), text);
    }

    void the_address_for_the_app_says_all_it_needs()
    {
        const QUrl uri(totp::uri("foobar", u"Nusa & Net"_qs, u"zainal"_qs));
        QVERIFY(uri.isValid());
        QCOMPARE(uri.scheme(), u"otpauth"_qs);
        QCOMPARE(uri.host(), u"totp"_qs);
        QCOMPARE(uri.path(QUrl::FullyDecoded), u"/Nusa & Net:zainal"_qs);
        const QUrlQuery query(uri);
        QCOMPARE(query.queryItemValue(u"secret"_qs), u"MZXW6YTBOI"_qs);
        QCOMPARE(query.queryItemValue(u"issuer"_qs, QUrl::FullyDecoded), u"Nusa & Net"_qs);
        QCOMPARE(query.queryItemValue(u"digits"_qs), u"6"_qs);
        QCOMPARE(query.queryItemValue(u"period"_qs), u"30"_qs);
    }
};

QTEST_APPLESS_MAIN(TotpTest)
#include "tst_totp.moc"
