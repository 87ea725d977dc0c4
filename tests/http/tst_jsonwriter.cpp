// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/jsonwriter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::http;

class tst_JsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void puts_commas_between_and_nowhere_else();
    void any_text_comes_back_data();
    void any_text_comes_back();
    void is_as_new_after_it_was_taken();
};

void tst_JsonWriter::puts_commas_between_and_nowhere_else()
{
    JsonWriter json;
    json.beginObject();
    json.key("empty").beginArray().endArray();
    json.key("list").beginArray().integer(-1).beginObject().endObject().null().endArray();
    json.key("inner").object({{u"a"_qs, 1}});
    json.key("at").time(fromMillis(7));
    json.key("never").time(std::nullopt);
    json.key("nothing").textOrNull(u"");
    json.endObject();
    QCOMPARE(json.take(), QByteArray(R"({"empty":[],"list":[-1,{},null],"inner":{"a":1},)"
                                     R"("at":"1970-01-01T00:00:00.007Z","never":null,"nothing":null})"));
}

void tst_JsonWriter::any_text_comes_back_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"Zainal Uji"_qs;
    QTest::newRow("quotes and backslashes") << u"\"a\\\"\\"_qs;
    QTest::newRow("line breaks") << u"one\r\ntwo\tthree"_qs;
    QTest::newRow("other controls") << u"a\u0001\u001f\u007fb"_qs;
    QTest::newRow("other scripts") << u"Ni Nyoman \u1b13, \U0001F600"_qs;
    QTest::newRow("what HTML would mind") << u"</script><!--"_qs;
}

void tst_JsonWriter::any_text_comes_back()
{
    QFETCH(const QString, text);
    JsonWriter json;
    json.beginArray().text(text).endArray();
    const QJsonDocument read = QJsonDocument::fromJson(json.take());
    QVERIFY(read.isArray());
    QCOMPARE(read.array().size(), 1);
    QCOMPARE(read.array().at(0).toString(), text);
}

void tst_JsonWriter::is_as_new_after_it_was_taken()
{
    JsonWriter json;
    json.beginArray().integer(1).endArray();
    QCOMPARE(json.take(), QByteArray("[1]"));
    json.integer(2);
    QCOMPARE(json.take(), QByteArray("2"));
}

QTEST_GUILESS_MAIN(tst_JsonWriter)
#include "tst_jsonwriter.moc"
