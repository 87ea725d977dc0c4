// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonschema.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace portal::testing;

class JsonSchemaTest : public QObject
{
    Q_OBJECT

private:
    // JSON with ' for ", which is easier to read in here.
    static QJsonValue parse(const QByteArray &json)
    {
        QByteArray array = '[' + json + ']';
        array.replace('\'', '"');
        return QJsonDocument::fromJson(array).array().at(0);
    }

private Q_SLOTS:
    void values_are_told_apart_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("valid");
        QTest::addColumn<QByteArray>("invalid");
        const auto row = [](const char *name, const char *schema, const char *valid, const char *invalid) {
            QTest::newRow(name) << QByteArray(schema) << QByteArray(valid) << QByteArray(invalid);
        };
        row("type", "{'type':'string'}", "'a'", "1");
        row("one of types", "{'type':['string','null']}", "null", "1");
        row("integer", "{'type':'integer'}", "2", "2.5");
        row("enum", "{'enum':['a',null]}", "null", "'b'");
        row("const", "{'const':true}", "true", "false");
        row("pattern", "{'pattern':'^a+$'}", "'aa'", "'ab'");
        row("date-time", "{'format':'date-time'}", "'2026-11-20T02:00:00.000Z'", "'2026-11-20'");
        row("date", "{'format':'date'}", "'2026-11-20'", "'2026-02-30'");
        row("longest", "{'maxLength':2}", "'ab'", "'abc'");
        row("shortest", "{'minLength':2}", "'ab'", "'a'");
        row("minimum", "{'minimum':1}", "1", "0");
        row("maximum", "{'maximum':1}", "1", "2");
        row("required", "{'required':['a']}", "{'a':1}", "{'b':1}");
        row("nothing else", "{'properties':{'a':{}},'additionalProperties':false}", "{'a':1}",
            "{'a':1,'b':2}");
        row("inside an object", "{'properties':{'a':{'type':'string'}}}", "{'a':''}", "{'a':1}");
        row("inside an array", "{'items':{'type':'string'}}", "['a']", "['a',1]");
        row("fewest", "{'minItems':1}", "[1]", "[]");
        row("most", "{'maxItems':1}", "[1]", "[1,2]");
        row("exactly one", "{'oneOf':[{'type':'string'},{'minimum':5},{'maximum':9}]}", "3", "7");
        row("reference", "{'$ref':'#/named/short'}", "'ab'", "'abc'");
    }

    void values_are_told_apart()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, valid);
        QFETCH(QByteArray, invalid);
        const JsonSchema validator(parse("{'named':{'short':{'maxLength':2}}}").toObject());
        const QJsonObject rules = parse(schema).toObject();
        QCOMPARE(validator.violations(parse(valid), rules), QStringList());
        QCOMPARE(validator.violations(parse(invalid), rules).size(), 1);
    }

    void a_violation_names_its_place()
    {
        const QJsonObject rules =
            parse("{'properties':{'a':{'items':{'properties':{'b':{'type':'string'}}}}}}").toObject();
        const QStringList found = JsonSchema({}).violations(parse("{'a':[{'b':''},{'b':1}]}"), rules);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().startsWith(u"a.1.b:"));
    }

    void what_nobody_checks_is_told()
    {
        QVERIFY(!JsonSchema({}).violations(1, parse("{'multipleOf':2}").toObject()).isEmpty());
        QVERIFY(!JsonSchema({}).violations(1, parse("{'$ref':'#/nowhere'}").toObject()).isEmpty());
    }
};

QTEST_APPLESS_MAIN(JsonSchemaTest)
#include "tst_jsonschema.moc"
