// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/answerbody.h"

#include <QtTest/QtTest>

using portal::AnswerBody;

class AnswerBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_what_a_path_names_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("found");
        const QByteArray wablas = R"({"status":true,"data":{"messages":[{"id":"a1"},{"id":"a2"}]}})";
        QTest::newRow("nested") << wablas << u"$.data.messages[0].id"_qs << u"a1"_qs;
        QTest::newRow("second element") << wablas << u"$.data.messages[1].id"_qs << u"a2"_qs;
        QTest::newRow("without root") << wablas << u"data.messages[0].id"_qs << u"a1"_qs;
        QTest::newRow("keys in any case") << wablas << u"$.DATA.Messages[0].ID"_qs << u"a1"_qs;
        QTest::newRow("beyond the end") << wablas << u"$.data.messages[2].id"_qs << QString();
        QTest::newRow("index into an object") << wablas << u"$.data[0]"_qs << QString();
        QTest::newRow("key of an array") << wablas << u"$.data.messages.id"_qs << QString();
        QTest::newRow("list at the top") << QByteArray(R"([{"id":5}])") << u"$[0].id"_qs << u"5"_qs;
        QTest::newRow("exact key before another case")
            << QByteArray(R"({"ID":"upper","id":"lower"})") << u"id"_qs << u"lower"_qs;
        QTest::newRow("large number")
            << QByteArray(R"({"id":9007199254740993})") << u"id"_qs << u"9007199254740993"_qs;
        QTest::newRow("list of words") << QByteArray(R"({"m":["a","b",3]})") << u"m"_qs << u"a; b; 3"_qs;
        QTest::newRow("behind a byte order mark")
            << QByteArray("\xef\xbb\xbf{\"a\":1}") << u"a"_qs << u"1"_qs;
        QTest::newRow("null") << QByteArray(R"({"a":null})") << u"a"_qs << QString();
        QTest::newRow("not JSON") << QByteArray("success") << u"a"_qs << QString();
        QTest::newRow("broken JSON") << QByteArray(R"({"a":1)") << u"a"_qs << QString();
        QTest::newRow("deeper than sense") << QByteArray(5000, '[') << u"[0]"_qs << QString();
    }

    void finds_what_a_path_names()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, path);
        QTEST(AnswerBody(body).textAt({path}), "found");
    }

    void takes_the_first_alternative_that_holds_something()
    {
        const AnswerBody body(QByteArray(R"({"a":null,"b":"","c":"x","d":"y"})"));
        QCOMPARE(body.textAt({u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs}), u"x"_qs);
        QCOMPARE(body.firstAt({u"a"_qs, u"b"_qs, u"d"_qs}).toString(), u"y"_qs);
        QVERIFY(body.firstAt({u"a"_qs, u"z"_qs}).isUndefined());
    }

    void reads_truth_as_gateways_write_it_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isTrue");
        QTest::newRow("true") << QByteArray("true") << true;
        QTest::newRow("text true") << QByteArray("\"true\"") << true;
        QTest::newRow("text True") << QByteArray("\"True\"") << true;
        QTest::newRow("1") << QByteArray("1") << true;
        QTest::newRow("text 1") << QByteArray("\"1\"") << true;
        QTest::newRow("false") << QByteArray("false") << false;
        QTest::newRow("text false") << QByteArray("\"false\"") << false;
        QTest::newRow("0") << QByteArray("0") << false;
        QTest::newRow("200") << QByteArray("200") << false;
        QTest::newRow("null") << QByteArray("null") << false;
        QTest::newRow("list of true") << QByteArray("[true]") << false;
        QTest::newRow("object") << QByteArray("{}") << false;
    }

    void reads_truth_as_gateways_write_it()
    {
        QFETCH(QByteArray, value);
        QTEST(AnswerBody("{\"Status\":" + value + '}').isTrueAt(u"status"), "isTrue");
    }

    void reads_times_in_every_form_seen_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("millis");
        QTest::newRow("seconds") << QByteArray("1795140000") << qint64(1795140000000);
        QTest::newRow("seconds as text") << QByteArray("\"1795140000\"") << qint64(1795140000000);
        QTest::newRow("milliseconds") << QByteArray("1795140000123") << qint64(1795140000123);
        QTest::newRow("RFC 3339") << QByteArray("\"2026-11-20T09:00:00+07:00\"") << qint64(1795140000000);
        QTest::newRow("none") << QByteArray("null") << qint64(-1);
        QTest::newRow("zero") << QByteArray("0") << qint64(-1);
        QTest::newRow("the end of time") << QByteArray("9223372036854775807") << qint64(-1);
        QTest::newRow("words") << QByteArray("\"kemarin\"") << qint64(-1);
    }

    void reads_times_in_every_form_seen()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, millis);
        const auto at = portal::looseInstant(AnswerBody("{\"t\":" + value + '}').at(u"t"));
        QCOMPARE(at ? portal::toMillis(*at) : -1, millis);
    }

    void knows_people_from_groups_data()
    {
        QTest::addColumn<QString>("jid");
        QTest::addColumn<QString>("phone");
        QTest::newRow("digits") << u"6281200000001"_qs << u"+6281200000001"_qs;
        QTest::newRow("chat id") << u"6281200000001@c.us"_qs << u"+6281200000001"_qs;
        QTest::newRow("with a device") << u"6281200000001:12@s.whatsapp.net"_qs << u"+6281200000001"_qs;
        QTest::newRow("group") << u"6281200000001-1600000000@g.us"_qs << QString();
        QTest::newRow("linked id") << u"62812000000012@lid"_qs << QString();
        QTest::newRow("channel") << u"120363000000000001@newsletter"_qs << QString();
        QTest::newRow("abroad") << u"60123456789@c.us"_qs << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void knows_people_from_groups()
    {
        QFETCH(QString, jid);
        const auto phone = portal::phoneOfJid(jid);
        QTEST(phone ? phone->e164() : QString(), "phone");
    }

    void tells_paths_from_what_is_none_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isPath");
        QTest::newRow("root") << u"$"_qs << true;
        QTest::newRow("key") << u"$.id"_qs << true;
        QTest::newRow("index") << u"$.data[0].id"_qs << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("star") << u"$.data[*].id"_qs << false;
        QTest::newRow("negative") << u"$.data[-1]"_qs << false;
        QTest::newRow("open bracket") << u"$.data[0"_qs << false;
        QTest::newRow("two dots") << u"$..id"_qs << false;
        QTest::newRow("endless") << QString(300, u'a') << false;
    }

    void tells_paths_from_what_is_none()
    {
        QFETCH(QString, path);
        QTEST(portal::isAnswerPath(path), "isPath");
    }

    void cuts_endless_messages_without_breaking_a_letter()
    {
        const QString endless = QString(4095, u'a') + u"😀😀"_qs;
        QCOMPARE(portal::inboundText(endless), QString(4095, u'a'));
        QCOMPARE(portal::inboundText(QJsonValue(u"a\u0000b"_qs)), u"ab"_qs);
    }
};

QTEST_APPLESS_MAIN(AnswerBodyTest)
#include "tst_answerbody.moc"
