// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/customhttp.h"

#include "libportal/messaging/providers/customhttpcodec.h"

#include "tests/libportal/messaging/providers/samples.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;

class CustomHttpTest : public QObject
{
    Q_OBJECT

    static QJsonObject minimal()
    {
        return jsonOf(R"({"headers":[["X-Api-Key","{secret:apiKey}"]],
            "send":{"method":"POST","path":"/send","body":"json","json":{"to":"{phone}","text":"{text}"}}})");
    }

    static GatewayRequest requestOf(const QJsonObject &description,
                                    const OutgoingMessage &message = sampleMessage())
    {
        const auto custom = customHttpFromJson(description);
        if (!custom)
            return {};
        return CustomHttpCodec(QUrl(u"https://gateway.example/dasar/"_qs), *custom,
                               {{u"apiKey"_qs, u"kunci uji"_qs}, {u"password"_qs, u"sandi:uji"_qs}})
            .sendRequest(message);
    }

    static QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
    {
        object.insert(key, value);
        return object;
    }

    static QStringList faults(const QJsonObject &description)
    {
        QStringList fields;
        const auto custom = customHttpFromJson(description);
        if (!custom) {
            for (const FieldError &fault : custom.error().fields)
                fields.append(fault.field + u' ' + fault.code);
        }
        return fields;
    }

private Q_SLOTS:
    void escapes_each_value_for_the_place_where_it_stands()
    {
        OutgoingMessage message = sampleMessage();
        message.text = u"a\"b\\c\r\nd&e=f/g{phone}\u00e9"_qs;

        const GatewayRequest json = requestOf(minimal(), message);
        QCOMPARE(json.contentType, "application/json");
        QCOMPARE(jsonOf(json.body)[u"text"].toString(), message.text);
        QCOMPARE(headerOf(json, "X-Api-Key"), "kunci uji");

        const GatewayRequest form = requestOf(
            jsonOf(
                R"({"send":{"path":"/s","body":"urlencoded","fields":[["to","{phone}"],["te&xt","{text}"]]}})"),
            message);
        QCOMPARE(form.contentType, "application/x-www-form-urlencoded");
        QCOMPARE(form.body, "to=6281200000001&te%26xt=a%22b%5Cc%0D%0Ad%26e%3Df%2Fg%7Bphone%7D%C3%A9");

        const GatewayRequest get = requestOf(
            jsonOf(R"({"send":{"method":"GET","path":"/s/{phone}/x?text={text}","body":"none"}})"), message);
        QCOMPARE(get.method, GatewayRequest::Method::Get);
        QCOMPARE(get.url.toEncoded(), "https://gateway.example/dasar/s/6281200000001/x?text="
                                      "a%22b%5Cc%0D%0Ad%26e%3Df%2Fg%7Bphone%7D%C3%A9");
        QVERIFY(get.body.isEmpty());
    }

    void writes_multipart_that_no_value_can_break_out_of()
    {
        const QJsonArray fields{QJsonArray{u"to"_qs, u"{phone}"_qs},
                                QJsonArray{u"a\"\r\nb"_qs, u"{text}"_qs}};
        const QJsonObject description{
            {u"send"_qs,
             QJsonObject{{u"path"_qs, u"/s"_qs}, {u"body"_qs, u"multipart"_qs}, {u"fields"_qs, fields}}}};
        OutgoingMessage message = sampleMessage();
        const QByteArray boundary =
            requestOf(description, message).contentType.mid(strlen("multipart/form-data; boundary="));
        QVERIFY(!boundary.isEmpty());
        message.text = QString::fromLatin1("x\r\n--" + boundary + "--\r\n");
        const GatewayRequest request = requestOf(description, message);
        const QByteArray used = request.contentType.mid(strlen("multipart/form-data; boundary="));
        QVERIFY(!message.text.toLatin1().contains(used));
        QVERIFY(request.body.startsWith("--" + used +
                                        "\r\nContent-Disposition: form-data; name=\"to\"\r\n\r\n"
                                        "6281200000001\r\n"));
        QVERIFY(request.body.contains("name=\"a%22b\"\r\n\r\n" + message.text.toLatin1() + "\r\n"));
        QVERIFY(request.body.endsWith("--" + used + "--\r\n"));
    }

    void makes_a_boundary_that_stands_in_no_value()
    {
        FormFields fields{{u"a"_qs, u"x"_qs}};
        const QByteArray first = multipartBody(fields).contentType.split('=').last();
        // A value that holds the very boundary its bytes would get cannot be made, so try what can: the
        // boundary of another body.
        fields.append({u"b"_qs, QString::fromLatin1(first)});
        const MultipartBody body = multipartBody(fields);
        const QByteArray boundary = body.contentType.split('=').last();
        QCOMPARE(body.body.count("--" + boundary), 3);
    }

    void s26_keeps_line_breaks_out_of_headers()
    {
        const QJsonObject description =
            with(minimal(), u"headers"_qs, QJsonArray{QJsonArray{u"X-Id"_qs, u"{who}"_qs}});
        const GatewayRequest request =
            requestOf(with(description, u"variables"_qs, QJsonObject{{u"who"_qs, u"a\r\nEvil: 1"_qs}}));
        QCOMPARE(headerOf(request, "X-Id"), "aEvil: 1");
    }

    void writes_http_basic()
    {
        QJsonObject description = with(minimal(), u"basicUser"_qs, u"admin"_qs);
        description = with(description, u"basicPassword"_qs, u"{secret:password}"_qs);
        QCOMPARE(headerOf(requestOf(description), "Authorization"),
                 "Basic " + QByteArray("admin:sandi:uji").toBase64());
    }

    void writes_every_number_form_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("written");
        QTest::newRow("62") << u"62"_qs << u"6281200000001"_qs;
        QTest::newRow("+62") << u"+62"_qs << u"+6281200000001"_qs;
        QTest::newRow("0") << u"0"_qs << u"081200000001"_qs;
        QTest::newRow("chat id") << u"62@c.us"_qs << u"6281200000001@c.us"_qs;
        QTest::newRow("jid") << u"62@s.whatsapp.net"_qs << u"6281200000001@s.whatsapp.net"_qs;
    }

    void writes_every_number_form()
    {
        QFETCH(QString, form);
        const GatewayRequest request = requestOf(with(minimal(), u"number"_qs, form));
        QTEST(jsonOf(request.body)[u"to"].toString(), "written");
    }

    void fills_strings_at_any_depth_and_leaves_the_rest()
    {
        const GatewayRequest request = requestOf(jsonOf(
            R"({"send":{"path":"/s","body":"json","json":{"args":{"to":"{phone}","list":["{text}",1,true,null]}}}})"));
        const QJsonValue args = jsonOf(request.body)[u"args"];
        QCOMPARE(args[u"to"].toString(), u"6281200000001"_qs);
        QCOMPARE(args[u"list"].toArray(), (QJsonArray{sampleMessage().text, 1, true, QJsonValue()}));
    }

    void judges_conditions_loosely_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("met");
        const auto row = [](const char *name, const char *condition, const char *body, bool met) {
            QTest::newRow(name) << QByteArray(condition) << QByteArray(body) << met;
        };
        const char *exists = R"({"paths":["$.id","$.key.id"],"operation":"exists"})";
        row("exists", exists, R"({"id":"a"})", true);
        row("exists as an object", exists, R"({"id":{}})", true);
        row("exists by the alternative", exists, R"({"key":{"id":"a"}})", true);
        row("exists in another case", exists, R"({"ID":"a"})", true);
        row("null does not exist", exists, R"({"id":null})", false);
        row("empty does not exist", exists, R"({"id":""})", false);
        const char *isTrue = R"({"paths":["$.status"],"operation":"equals","value":"true"})";
        row("true", isTrue, R"({"status":true})", true);
        row("text true", isTrue, R"({"status":"true"})", true);
        row("text TRUE", isTrue, R"({"Status":"TRUE"})", true);
        row("false", isTrue, R"({"status":false})", false);
        row("missing fails", isTrue, R"({})", false);
        const char *isOne = R"({"paths":["$.status"],"operation":"equals","value":"1"})";
        row("1", isOne, R"({"status":1})", true);
        row("text 1", isOne, R"({"status":"1"})", true);
        row("0", isOne, R"({"status":0})", false);
        row("not-equals", R"({"paths":["$.s"],"operation":"not-equals","value":"error"})", R"({"s":"ok"})",
            true);
        row("not-equals, equal", R"({"paths":["$.s"],"operation":"not-equals","value":"error"})",
            R"({"s":"ERROR"})", false);
        row("not-equals, missing", R"({"paths":["$.s"],"operation":"not-equals","value":"error"})", "{}",
            false);
        row("contains", R"({"paths":["$.m"],"operation":"contains","value":"queue"})",
            R"({"m":"Message in QUEUE"})", true);
        row("contains in a list", R"({"paths":["$.m"],"operation":"contains","value":"queue"})",
            R"({"m":["a","in queue"]})", true);
        row("missing passes", R"({"paths":["$.code"],"operation":"equals","value":"200","missing":"passes"})",
            "{}", true);
        row("missing passes, but there",
            R"({"paths":["$.code"],"operation":"equals","value":"200","missing":"passes"})",
            R"({"code":500})", false);
    }

    void judges_conditions_loosely()
    {
        QFETCH(QByteArray, condition);
        QFETCH(QByteArray, body);
        const auto custom = customHttpFromJson(with(minimal(), u"success"_qs, jsonOf(condition)));
        QVERIFY(custom && custom->success);
        const CustomHttpCodec codec(QUrl(u"https://gateway.example"_qs), *custom, {});
        QTEST(codec.readSend(answered(200, body)).isAccepted(), "met");
    }

    void judges_the_status_too()
    {
        QJsonObject description =
            with(minimal(), u"successStatuses"_qs, QJsonArray{u"201"_qs, u"202-204"_qs});
        const auto custom = customHttpFromJson(description);
        QVERIFY(custom);
        const CustomHttpCodec codec(QUrl(u"https://gateway.example"_qs), *custom, {});
        QVERIFY(!codec.readSend(answered(200, "{}")).isAccepted());
        QVERIFY(codec.readSend(answered(201, "{}")).isAccepted());
        QVERIFY(codec.readSend(answered(203, "ok")).isAccepted());
        QVERIFY(!codec.readSend(answered(205, "{}")).isAccepted());
    }

    void does_not_take_plain_text_for_a_promised_answer()
    {
        QJsonObject description =
            with(minimal(), u"success"_qs, jsonOf(R"({"paths":["$.ok"],"operation":"exists"})"));
        const auto strict = customHttpFromJson(description);
        const auto lenient = customHttpFromJson(with(description, u"plainText"_qs, u"passes"_qs));
        QVERIFY(strict && lenient);
        const QUrl base(u"https://gateway.example"_qs);
        const SendOutcome outcome = CustomHttpCodec(base, *strict, {}).readSend(answered(200, "success"));
        QCOMPARE(outcome.errorClass, ErrorClass::Temporary);
        QVERIFY(outcome.maybeSent());
        QVERIFY(CustomHttpCodec(base, *lenient, {}).readSend(answered(200, "success")).isAccepted());
        QVERIFY(!CustomHttpCodec(base, *lenient, {}).readSend(answered(500, "success")).isAccepted());
    }

    void lets_the_first_rule_that_holds_decide()
    {
        const auto custom =
            customHttpFromJson(with(with(minimal(), u"errorText"_qs, QJsonArray{u"$.msg"_qs}), u"errors"_qs,
                                    jsonOf(R"({"e":[{"class":"quota","status":400,"text":"habis"},
                {"class":"bad_number","condition":{"paths":["$.code"],"operation":"equals","value":"7"}},
                {"class":"device_offline","status":400},{"class":"rate","text":"pelan"}]})")[u"e"]));
        QVERIFY(custom);
        const CustomHttpCodec codec(QUrl(u"https://gateway.example"_qs), *custom, {});
        const auto classOf = [&codec](int status, const char *body) {
            return codec.readSend(answered(status, body)).errorClass;
        };
        QCOMPARE(classOf(400, R"({"msg":"Saldo HABIS","code":7})"), ErrorClass::Quota);
        QCOMPARE(classOf(422, R"({"msg":"habis","code":"7"})"), ErrorClass::BadNumber);
        QCOMPARE(classOf(400, R"({"msg":"x"})"), ErrorClass::DeviceOffline);
        QCOMPARE(classOf(500, "pelan-pelan"), ErrorClass::Rate);
        QCOMPARE(classOf(500, "x"), ErrorClass::Temporary);
        QCOMPARE(classOf(401, ""), ErrorClass::Auth);
        QCOMPARE(codec.readSend(answered(400, R"({"msg":["a","b"]})")).reason, u"a; b"_qs);
        QCOMPARE(codec.readSend(answered(500, "pelan-pelan")).reason, u"pelan-pelan"_qs);
        QVERIFY(!codec.readSend(answered(502, "<html>oops</html>")).reason.contains(u"html"));
    }

    void names_every_fault_by_its_field_data()
    {
        QTest::addColumn<QByteArray>("change"); // merged into the minimal description
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *change, const char16_t *fault) {
            QTest::newRow(name) << QByteArray(change) << QString::fromUtf16(fault);
        };
        row("no path", R"({"send":{"body":"none"}})", u"custom.send.path format");
        row("another host", R"({"send":{"path":"//evil.example/{phone}{text}"}})",
            u"custom.send.path format");
        row("fragment", "{\"send\":{\"path\":\"/#{phone}{text}\"}}", u"custom.send.path format");
        row("address", "{\"baseUrl\":\"https://gateway.ex;ample\"}", u"custom.baseUrl format");
        row("method", R"({"send":{"method":"PUT","path":"/{phone}{text}"}})", u"custom.send.method choice");
        row("body", R"({"send":{"body":"xml","path":"/{phone}{text}"}})", u"custom.send.body choice");
        row("field pairs", R"({"send":{"path":"/{phone}{text}","fields":[["a"]]}})",
            u"custom.send.fields format");
        row("no message", R"({"send":{"path":"/{phone}"}})", u"custom.send placeholder");
        row("no number", R"({"send":{"path":"/{text}"}})", u"custom.send placeholder");
        row("placeholder unknown", R"({"send":{"path":"/{phone}{text}{nomor}"}})",
            u"custom.send.path placeholder");
        row("number form", R"({"number":"1"})", u"custom.number choice");
        row("statuses", R"({"successStatuses":["2xx"]})", u"custom.successStatuses format");
        row("path of a condition", "{\"success\":{\"paths\":[\"$.a[\"],\"operation\":\"exists\"}}",
            u"custom.success.paths format");
        row("condition without path", R"({"success":{"operation":"exists"}})",
            u"custom.success.paths required");
        row("operation", R"({"success":{"paths":["a"],"operation":"matches"}})",
            u"custom.success.operation choice");
        row("rule without class", R"({"errors":[{"status":400}]})", u"custom.errors[0].class required");
        row("rule without reason", R"({"errors":[{"class":"rate"}]})",
            u"custom.errors[0].condition required");
        row("class", R"({"errors":[{"class":"none","status":400}]})", u"custom.errors[0].class choice");
        row("rule is no object", R"({"errors":[5]})", u"custom.errors[0] format");
        row("status of a rule", R"({"errors":[{"class":"rate","status":99}]})",
            u"custom.errors[0].status range");
        row("misspelt", R"({"sucess":{}})", u"custom.sucess unknown");
        row("header name", R"({"headers":[["a b","c"]]})", u"custom.headers format");
        row("header line break", R"({"headers":[["a","b\r\nc: d"]]})", u"custom.headers format");
        row("webhook", R"({"webhook":"fonnte"})", u"custom.webhook choice");
        row("message in a health question", R"({"health":{"method":"GET","path":"/check/{phone}"}})",
            u"custom.health.path placeholder");
        row("not even text", R"({"number":5})", u"custom.number format");
        row("endless", "{\"basicUser\":\"", u"custom.basicUser too_long");
    }

    void names_every_fault_by_its_field()
    {
        QFETCH(QByteArray, change);
        if (change.endsWith("\":\"")) // the endless one
            change += QByteArray(5000, 'x') + "\"}";
        QJsonObject description = minimal();
        const QJsonObject changes = jsonOf(change);
        QVERIFY(!changes.isEmpty());
        for (auto it = changes.begin(); it != changes.end(); ++it)
            description.insert(it.key(), it.value());
        QFETCH(QString, fault);
        const QStringList found = faults(description);
        QVERIFY2(found.contains(fault), qPrintable(found.join(u", ")));
    }

    void s30_refuses_a_secret_written_into_a_description_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("field");
        QTest::newRow("header") << QByteArray(R"({"headers":[["X-Api-Key","abc123"]]})")
                                << u"custom.headers"_qs;
        QTest::newRow("authorization")
            << QByteArray(R"({"headers":[["Authorization","Bearer abc"]]})") << u"custom.headers"_qs;
        QTest::newRow("evolution") << QByteArray(R"({"headers":[["apikey","abc123"]]})")
                                   << u"custom.headers"_qs;
        QTest::newRow("json")
            << QByteArray(
                   R"({"send":{"path":"/","body":"json","json":{"a":{"key":"abc"},"b":"{phone}{text}"}}})")
            << u"custom.send.json"_qs;
        QTest::newRow("form")
            << QByteArray(
                   R"({"send":{"path":"/","body":"urlencoded","fields":[["passkey","abc"],["b","{phone}{text}"]]}})")
            << u"custom.send.fields"_qs;
        QTest::newRow("basic") << QByteArray(R"({"basicUser":"admin","basicPassword":"abc"})")
                               << u"custom.basicPassword"_qs;
    }

    void s30_refuses_a_secret_written_into_a_description()
    {
        QFETCH(QByteArray, change);
        QFETCH(QString, field);
        QJsonObject description = minimal();
        const QJsonObject changes = jsonOf(change);
        for (auto it = changes.begin(); it != changes.end(); ++it)
            description.insert(it.key(), it.value());
        QCOMPARE(faults(description), QStringList{field + u" secret"_qs});
    }

    void lists_the_secrets_it_needs_once_each()
    {
        const auto custom =
            customHttpFromJson(jsonOf(R"({"basicUser":"{secret:user}","basicPassword":"{secret:password}",
            "send":{"path":"/?k={secret:token}&t={phone}{text}"},
            "health":{"path":"/?k={secret:token}&s={secret:other}"}})"));
        QVERIFY(custom);
        QCOMPARE(secretsNamedIn(*custom),
                 (QStringList{u"user"_qs, u"password"_qs, u"token"_qs, u"other"_qs}));
    }

    void keeps_an_answer_free_of_the_basic_pair()
    {
        const auto custom = customHttpFromJson(jsonOf(
            R"({"basicUser":"admin","basicPassword":"{secret:password}","send":{"path":"/?t={phone}{text}"}})"));
        QVERIFY(custom);
        const CustomHttpCodec codec(QUrl(u"https://gateway.example"_qs), *custom,
                                    {{u"password"_qs, u"sandi"_qs}});
        QVERIFY(codec.secrets().contains(u"sandi"));
        QVERIFY(codec.secrets().contains(QString::fromLatin1(QByteArray("admin:sandi").toBase64())));
    }

    void is_the_same_after_a_trip_through_json_data()
    {
        QTest::addColumn<QString>("preset");
        const QStringList names = customPresetNames();
        QVERIFY(names.size() >= 8);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void is_the_same_after_a_trip_through_json()
    {
        QFETCH(QString, preset);
        const auto custom = customPreset(preset);
        QVERIFY(custom);
        QCOMPARE(custom->preset, preset);
        const auto again = customHttpFromJson(customHttpToJson(*custom));
        QVERIFY(again);
        QCOMPARE(*again, *custom);
    }

    void knows_no_other_preset()
    {
        QCOMPARE(customPreset(u"../../etc/passwd"_qs).error().code, ErrorCode::NotFound);
    }
};

QTEST_APPLESS_MAIN(CustomHttpTest)
#include "tst_customhttp.moc"
