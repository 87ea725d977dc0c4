// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/jsonbody.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::http;

class JsonBodyTest : public QObject
{
    Q_OBJECT

private:
    /// JSON written with single quotes, for readers.
    static QByteArray quoted(QByteArray json) { return json.replace('\'', '"'); }

    static JsonReader reader(const char *json)
    {
        auto object = parseJsonObject(quoted(json));
        [&] {
            QVERIFY2(object.has_value(), json);
        }();
        return JsonReader(*object);
    }

    /// "field:code" of every fault, sorted.
    static QStringList faults(const JsonReader &body)
    {
        QStringList found;
        if (const auto done = body.finish(); !done) {
            for (const FieldError &field : done.error().fields)
                found.append(field.field + u':' + field.code);
        }
        found.sort();
        return found;
    }

private Q_SLOTS:
    void reads_an_object_as_it_is()
    {
        const auto object = parseJsonObject(quoted("{'n':null,'b':true,'i':-9007199254740993,'d':0.5,'s':'"
                                                   "K\\u00e9\\ud83d\\ude00','a':[1,{'x':[]}]}"));
        QVERIFY(object.has_value());
        QVERIFY(object->value(u"n").isNull());
        QCOMPARE(object->value(u"b").toBool(), true);
        QCOMPARE(object->value(u"i").toInteger(), Q_INT64_C(-9007199254740993));
        QCOMPARE(object->value(u"d").toDouble(), 0.5);
        QCOMPARE(object->value(u"s").toString(), u"K\u00e9\U0001F600"_qs);
        QCOMPARE(object->value(u"a").toArray().size(), 2);
        QVERIFY(object->value(u"a").toArray()[1].toObject().value(u"x").isArray());
    }

    void s25_refuses_json_that_is_not_strict_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blanks") << QByteArray("  ");
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("string") << QByteArray("\"a\"");
        QTest::newRow("duplicate key") << QByteArray("{'a':1,'a':2}");
        QTest::newRow("duplicate key, escaped") << QByteArray("{'a':1,'\\u0061':2}");
        QTest::newRow("duplicate key, deep") << QByteArray("{'x':[{'a':1,'a':2}]}");
        QTest::newRow("17 levels") << "{'a':" + QByteArray(16, '[') + QByteArray(16, ']') + "}";
        QTest::newRow("100,000 levels") << QByteArray("{'a':") + QByteArray(100000, '[');
        QTest::newRow("trailing bytes") << QByteArray("{'a':1}x");
        QTest::newRow("two objects") << QByteArray("{'a':1}{'b':1}");
        QTest::newRow("NUL and rubbish behind") << QByteArray("{}") + '\0' + "rubbish";
        QTest::newRow("trailing comma") << QByteArray("{'a':1,}");
        QTest::newRow("comment") << QByteArray("{'a':1/**/}");
        QTest::newRow("unquoted key") << QByteArray("{a:1}");
        QTest::newRow("cut short") << QByteArray("{'a':'");
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}");
        QTest::newRow("overlong UTF-8") << QByteArray("{\"a\":\"\xc0\xaf\"}");
        QTest::newRow("lone surrogate") << QByteArray("{'a':'\\ud800'}");
        QTest::newRow("raw line break") << QByteArray("{\"a\":\"b\nc\"}");
        QTest::newRow("raw NUL") << QByteArray("{\"a\":\"b\0c\"}", 11);
        QTest::newRow("NaN") << QByteArray("{'a':NaN}");
        QTest::newRow("huge exponent") << QByteArray("{'a':1e999}");
        QTest::newRow("leading zero") << QByteArray("{'a':01}");
        QByteArray many("{");
        for (int i = 0; i < 300; ++i)
            many += "\"k" + QByteArray::number(i) + "\":1,";
        many.back() = '}';
        QTest::newRow("300 members") << many;
    }

    void s25_refuses_json_that_is_not_strict()
    {
        QFETCH(QByteArray, body);
        const auto object = parseJsonObject(quoted(body));
        QVERIFY(!object.has_value());
        QCOMPARE(object.error().code, ErrorCode::Malformed);
    }

    void s25_takes_sixteen_levels()
    {
        QVERIFY(
            parseJsonObject(quoted("{'a':" + QByteArray(15, '[') + QByteArray(15, ']') + "}")).has_value());
    }

    void fields_come_out_as_they_went_in()
    {
        JsonReader body = reader("{'name':'Zainal Uji','version':3,'latitude':-6.5,'consent':true,"
                                 "'address':{'city':'Bogor'},'items':[{'number':'A'},{'number':'B'}],'tags':["
                                 "'x','y'],'nik':null}");
        QCOMPARE(body.string(u"name"), u"Zainal Uji"_qs);
        QCOMPARE(body.integer(u"version"), 3);
        QCOMPARE(body.number(u"latitude"), -6.5);
        QCOMPARE(body.boolean(u"consent"), true);
        JsonReader address = body.object(u"address");
        QCOMPARE(address.string(u"city"), u"Bogor"_qs);
        QVERIFY(!address.optionalString(u"rt"));
        std::vector<JsonReader> items = body.objects(u"items", 2);
        QCOMPARE(items.size(), std::size_t(2));
        QCOMPARE(items[0].string(u"number"), u"A"_qs);
        QCOMPARE(items[1].string(u"number"), u"B"_qs);
        QCOMPARE(body.strings(u"tags", 2), (QStringList{u"x"_qs, u"y"_qs}));
        QVERIFY(!body.optionalString(u"nik"));
        QVERIFY(!body.has(u"nik"));
        QVERIFY(body.finish().has_value());
    }

    void every_fault_is_told_at_once_under_its_dotted_name()
    {
        JsonReader body =
            reader("{'version':'3','latitude':true,'phone':'','long':'abcdef','consent':1,"
                   "'address':{'street':5,'planet':'Mars'},'items':[{'number':1},7],'extra':1,'half':1.5}");
        (void)body.string(u"name");
        (void)body.string(u"phone");
        (void)body.string(u"long", {.maximumLength = 5});
        (void)body.integer(u"version");
        (void)body.integer(u"half");
        (void)body.number(u"latitude");
        (void)body.number(u"longitude");
        (void)body.boolean(u"consent");
        JsonReader address = body.object(u"address");
        (void)address.string(u"street");
        (void)address.string(u"city");
        (void)body.object(u"contact").string(u"email");
        for (JsonReader &item : body.objects(u"items", 5))
            (void)item.string(u"number");
        QCOMPARE(
            faults(body),
            (QStringList{u"address.city:required"_qs, u"address.planet:unknown"_qs, u"address.street:type"_qs,
                         u"consent:type"_qs, u"contact:required"_qs, u"extra:unknown"_qs, u"half:type"_qs,
                         u"items.0.number:type"_qs, u"items.1:type"_qs, u"latitude:type"_qs,
                         u"long:too_long"_qs, u"longitude:required"_qs, u"name:required"_qs,
                         u"phone:required"_qs, u"version:type"_qs}));
    }

    void s25_refuses_characters_nobody_can_see_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("oneLine");
        QTest::addColumn<bool>("manyLines");
        QTest::newRow("letters") << u"Zainal Uji-Coba, S.T."_qs << true << true;
        QTest::newRow("accents") << u"Jos\u00e9"_qs << true << true;
        QTest::newRow("line break") << u"a\nb"_qs << false << true;
        QTest::newRow("tab") << u"a\tb"_qs << false << true;
        QTest::newRow("NUL") << QString(QChar(0)) + u'a' << false << false;
        QTest::newRow("escape") << u"a\u001bb"_qs << false << false;
        QTest::newRow("delete") << u"a\u007fb"_qs << false << false;
        QTest::newRow("C1") << u"a\u0085b"_qs << false << false;
        QTest::newRow("right to left override") << u"a\u202eb"_qs << false << false;
        QTest::newRow("isolate") << u"a\u2067b"_qs << false << false;
        QTest::newRow("zero width space") << u"a\u200bb"_qs << false << false;
        QTest::newRow("line separator") << u"a\u2028b"_qs << false << false;
        QTest::newRow("byte order mark") << u"a\ufeffb"_qs << false << false;
    }

    void s25_refuses_characters_nobody_can_see()
    {
        QFETCH(QString, text);
        QFETCH(bool, oneLine);
        QFETCH(bool, manyLines);
        JsonReader one(QJsonObject{{u"a"_qs, text}});
        (void)one.string(u"a");
        QCOMPARE(faults(one), oneLine ? QStringList() : QStringList{u"a:characters"_qs});
        JsonReader many(QJsonObject{{u"a"_qs, text}});
        (void)many.string(u"a", {.lines = StringRule::Lines::Many});
        QCOMPARE(faults(many), manyLines ? QStringList() : QStringList{u"a:characters"_qs});
    }

    void ranges_and_counts_hold()
    {
        JsonReader body =
            reader("{'low':0,'high':11,'huge':18446744073709551615,'many':[{},{},{}],'texts':['a','b']}");
        (void)body.integer(u"low", {.minimum = 1});
        (void)body.optionalInteger(u"high", {.maximum = 10});
        (void)body.integer(u"huge");
        QVERIFY(body.objects(u"many", 2).empty());
        QVERIFY(body.strings(u"texts", 1).isEmpty());
        QCOMPARE(faults(body), (QStringList{u"high:too_large"_qs, u"huge:type"_qs, u"low:too_small"_qs,
                                            u"many:too_many"_qs, u"texts:too_many"_qs}));
    }

    void an_empty_optional_text_is_absent()
    {
        JsonReader body = reader("{'nik':'','note':''}");
        QVERIFY(!body.optionalString(u"nik"));
        QCOMPARE(body.optionalString(u"note", {.empty = StringRule::Empty::Allowed}),
                 std::optional<QString>(QString()));
        QVERIFY(body.finish().has_value());
    }
};

QTEST_APPLESS_MAIN(JsonBodyTest)
#include "tst_jsonbody.moc"
