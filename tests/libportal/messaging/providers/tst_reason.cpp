// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/reason.h"

#include "tests/libportal/messaging/providers/samples.h"

#include <QtTest/QtTest>

using portal::safeReason;

class ReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaves_an_ordinary_reason_as_it_is_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("Fonnte") << u"request invalid on disconnected device"_qs;
        QTest::newRow("Wablas") << u"device disconnected, need to scan qr code again"_qs;
        QTest::newRow("Meta's code") << u"131026: Message undeliverable"_qs;
        QTest::newRow("Indonesian") << u"Userkey atau Passkey Salah"_qs;
    }

    void leaves_an_ordinary_reason_as_it_is()
    {
        QFETCH(QString, words);
        const auto message = portal::testing::sampleMessage();
        QCOMPARE(safeReason(words, {u"token-uji"_qs}, &message), words);
    }

    void s30_takes_secrets_out_of_a_reason_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("as it is") << u"token aBcD.Rahasia is invalid"_qs;
        QTest::newRow("in capitals") << u"token ABCD.RAHASIA is invalid"_qs;
        QTest::newRow("twice") << u"aBcD.Rahasia aBcD.Rahasia"_qs;
        QTest::newRow("in an address") << u"GET /device?token=aBcD.Rahasia failed"_qs;
        QTest::newRow("late") << QString(10'000, u' ') + u"aBcD.Rahasia"_qs;
        QTest::newRow("at the cut") << QString(295, u'.') + u"aBcD.Rahasia"_qs;
    }

    void s30_takes_secrets_out_of_a_reason()
    {
        QFETCH(QString, words);
        const QString safe = safeReason(words, {u"aBcD.Rahasia"_qs, QString()});
        QVERIFY(!safe.contains(u"abcd", Qt::CaseInsensitive));
        QVERIFY(safe.size() <= 300);
        QVERIFY(!safe.isEmpty());
    }

    void takes_numbers_and_addresses_of_people_out_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("safe");
        QTest::newRow("international") << u"number 6281200000001 invalid"_qs << u"number … invalid"_qs;
        QTest::newRow("plus") << u"number +62 812-0000-0001 invalid"_qs << u"number … invalid"_qs;
        QTest::newRow("dots") << u"0812.0000.0001"_qs << u"…"_qs;
        QTest::newRow("chat id") << u"jid 6281200000001@c.us not found"_qs << u"jid … not found"_qs;
        QTest::newRow("mail") << u"account zainal@example.id blocked"_qs << u"account … blocked"_qs;
        QTest::newRow("NIK") << u"bad 3273010101900002!"_qs << u"bad …!"_qs;
        QTest::newRow("a short number stays") << u"error 131026"_qs << u"error 131026"_qs;
    }

    void takes_numbers_and_addresses_of_people_out()
    {
        QFETCH(QString, words);
        QTEST(safeReason(words, {}), "safe");
    }

    void s03_takes_the_message_and_its_code_out()
    {
        const auto message = portal::testing::sampleMessage();
        const QString echoed = u"cannot send \"%1\" (482913) to Zainal Uji"_qs.arg(message.text);
        const QString safe = safeReason(echoed, {}, &message);
        QVERIFY(!safe.contains(u"482913"));
        QVERIFY(!safe.contains(u"Zainal"));
        QVERIFY(!safe.contains(u"Kode"));
        QVERIFY(safe.startsWith(u"cannot send"));
    }

    void s03_takes_a_code_out_that_only_the_text_holds()
    {
        auto message = portal::testing::sampleMessage();
        message.code.clear();
        message.templateParameters.clear();
        QCOMPARE(safeReason(u"filtered: 482913"_qs, {}, &message), u"filtered: …"_qs);
    }

    void s26_cannot_split_a_line_or_hide_in_one()
    {
        QCOMPARE(safeReason(u"a\r\nb\tc\u202Ed\u200Be\u2028f"_qs, {}), u"a b c d e f"_qs);
    }

    void is_at_most_300_characters()
    {
        const QString safe = safeReason(QString(5000, u'x'), {});
        QCOMPARE(safe.size(), 300);
        QVERIFY(safe.endsWith(u"…"));
        QVERIFY(!safeReason(QString(298, u'x') + u"😀😀😀"_qs, {}).contains(QChar(0xD83D)));
    }
};

QTEST_APPLESS_MAIN(ReasonTest)
#include "tst_reason.moc"
