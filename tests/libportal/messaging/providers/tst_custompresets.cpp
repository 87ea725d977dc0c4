// SPDX-License-Identifier: GPL-3.0-or-later
// The descriptions that come with the product, against contracts/custom-http.md.
#include "libportal/messaging/providers/customhttp.h"

#include "libportal/messaging/providers/customhttpcodec.h"

#include "tests/libportal/messaging/providers/samples.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using Connection = ProviderHealth::Connection;

class CustomPresetsTest : public QObject
{
    Q_OBJECT

    // Each secret's value is its own name in capitals, each unset variable "lini1".
    static CustomHttpCodec codec(const QString &preset)
    {
        CustomHttp custom = customPreset(preset).value();
        for (QString &variable : custom.variables) {
            if (variable.isEmpty())
                variable = u"lini1"_qs;
        }
        QMap<QString, QString> secrets;
        for (const QString &name : secretsNamedIn(custom))
            secrets.insert(name, name.toUpper());
        return CustomHttpCodec(custom.baseUrl.isEmpty() ? QUrl(u"http://127.0.0.1:3000"_qs) : custom.baseUrl,
                               custom, secrets);
    }

private Q_SLOTS:
    void writes_the_request_each_gateway_wants_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("header"); // name: value, empty for none
        QTest::addColumn<QByteArray>("body");   // JSON with TEXT for the text, or urlencoded
        const auto row = [](const char *preset, const char *url, const QByteArray &header, const char *body) {
            QTest::newRow(preset) << QString::fromLatin1(preset) << QByteArray(url) << header
                                  << QByteArray(body);
        };
        row("waha", "http://127.0.0.1:3000/api/sendText", "X-Api-Key: APIKEY",
            R"({"session":"default","chatId":"6281200000001@c.us","text":"TEXT"})");
        row("evolution", "http://127.0.0.1:3000/message/sendText/lini1", "apikey: APIKEY",
            R"({"number":"6281200000001","text":"TEXT","linkPreview":false})");
        row("gowa", "http://127.0.0.1:3000/send/message",
            "Authorization: Basic " + QByteArray("USER:PASSWORD").toBase64(),
            R"({"phone":"6281200000001","message":"TEXT"})");
        row("wppconnect", "http://127.0.0.1:3000/api/lini1/send-message", "Authorization: Bearer TOKEN",
            R"({"phone":"6281200000001","message":"TEXT","isGroup":false})");
        row("open-wa", "http://127.0.0.1:3000/api/sendText", "X-API-Key: APIKEY",
            R"({"to":"6281200000001@c.us","text":"TEXT"})");
        row("woowa", "https://notifapi.com/send_message", "",
            R"({"phone_no":"+6281200000001","key":"KEY","message":"TEXT"})");
        row("zenziva", "https://console.zenziva.net/reguler/api/sendsms/", "",
            "userkey=USERKEY&passkey=PASSKEY&to=6281200000001&message=TEXT");
        row("twilio", "https://api.twilio.com/2010-04-01/Accounts/lini1/Messages.json",
            "Authorization: Basic " + QByteArray("lini1:AUTHTOKEN").toBase64(),
            "To=%2B6281200000001&From=lini1&Body=TEXT");
    }

    void writes_the_request_each_gateway_wants()
    {
        QFETCH(QString, preset);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, body);
        OutgoingMessage message = sampleMessage();
        message.text = u"TEXT"_qs;
        const GatewayRequest request = codec(preset).sendRequest(message);
        QTEST(request.url.toEncoded(), "url");
        QCOMPARE(request.method, GatewayRequest::Method::Post);
        if (header.isEmpty())
            QVERIFY(request.headers.isEmpty());
        else
            QCOMPARE(headerOf(request, header.left(header.indexOf(':'))),
                     header.mid(header.indexOf(':') + 2));
        if (body.startsWith('{'))
            QCOMPARE(jsonOf(request.body), jsonOf(body));
        else
            QCOMPARE(request.body, body);
    }

    void reads_the_answers_each_gateway_gives_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id"); // of a success
        QTest::addColumn<ErrorClass>("errorClass");
        QByteArray preset;
        const auto taken = [&preset](const char *name, int status, const char *body, const char16_t *id) {
            QTest::newRow(preset + ": " + name) << QString::fromLatin1(preset) << status << QByteArray(body)
                                                << QString::fromUtf16(id) << ErrorClass::None;
        };
        const auto refused = [&preset](const char *name, int status, const char *body,
                                       ErrorClass errorClass) {
            QTest::newRow(preset + ": " + name)
                << QString::fromLatin1(preset) << status << QByteArray(body) << QString() << errorClass;
        };

        preset = "waha";
        taken("object id", 201, R"({"id":{"fromMe":true,"_serialized":"true_6281200000001@c.us_3EB0A1"}})",
              u"3EB0A1");
        taken("text id", 201, R"({"id":"true_6281200000001@c.us_3EB0A1"})", u"3EB0A1");
        taken("key", 201, R"({"key":{"id":"3EB0A1","fromMe":true}})", u"3EB0A1");
        refused("key refused", 401, R"({"message":"Unauthorized","statusCode":401})", ErrorClass::Auth);
        refused(
            "session not up", 422,
            R"({"error":"Session status is not as expected","session":"default","status":"SCAN_QR_CODE","expected":["WORKING"]})",
            ErrorClass::DeviceOffline);
        refused("validation", 400, R"({"message":["text must be a string"]})", ErrorClass::Permanent);
        refused("crash", 500, R"({"message":"Internal server error"})", ErrorClass::Temporary);
        refused("no id", 201, "{}", ErrorClass::Temporary);

        preset = "evolution";
        taken(
            "success", 201,
            R"({"key":{"remoteJid":"6281200000001@s.whatsapp.net","fromMe":true,"id":"BAE5"},"status":"PENDING"})",
            u"BAE5");
        refused("key refused", 401,
                R"({"status":401,"error":"Unauthorized","response":{"message":"Unauthorized"}})",
                ErrorClass::Auth);
        refused(
            "no such instance", 404,
            R"({"status":404,"error":"Not Found","response":{"message":["The x instance does not exist"]}})",
            ErrorClass::DeviceOffline);
        refused(
            "not on WhatsApp", 400,
            R"({"status":400,"error":"Bad Request","response":{"message":[{"exists":false,"jid":"x","number":"6281200000001"}]}})",
            ErrorClass::BadNumber);
        refused("validation", 400,
                R"({"status":400,"response":{"message":[["instance requires property text"]]}})",
                ErrorClass::Permanent);
        refused("closed socket", 500, R"({"status":500,"response":{"message":"Connection Closed"}})",
                ErrorClass::DeviceOffline);

        preset = "gowa";
        taken(
            "success", 200,
            R"({"code":"SUCCESS","message":"Message sent","results":{"message_id":"3EB0B2","status":"sent"}})",
            u"3EB0B2");
        refused("basic refused", 401, "Unauthorized", ErrorClass::Auth);
        refused("not logged in", 401, R"({"code":"AUTHENTICATION_ERROR","message":"you are not logged in"})",
                ErrorClass::DeviceOffline);
        refused("no such device", 404, R"({"code":"DEVICE_NOT_FOUND","message":"x"})",
                ErrorClass::DeviceOffline);
        refused("which device", 400, R"({"code":"DEVICE_ID_REQUIRED","message":"x"})",
                ErrorClass::DeviceOffline);
        refused("not on WhatsApp", 400, R"({"code":"INVALID_JID","message":"x"})", ErrorClass::BadNumber);
        refused("held back by WhatsApp", 429, R"({"code":"WA_REACHOUT_TIMELOCK","message":"x"})",
                ErrorClass::Rate);
        refused("validation", 400, R"({"code":"VALIDATION_ERROR","message":"x"})", ErrorClass::Permanent);

        preset = "wppconnect";
        taken(
            "success", 201,
            R"({"status":"success","response":[{"id":"true_6281200000001@c.us_3EB0C3","ack":1}],"mapper":"return"})",
            u"3EB0C3");
        refused("token refused", 401, R"({"error":"Check that the Session and Token are correct"})",
                ErrorClass::Auth);
        refused("offline", 404, R"({"response":null,"status":"Disconnected","message":"x"})",
                ErrorClass::DeviceOffline);
        refused("not on WhatsApp", 400, R"({"response":null,"status":"Connected","message":"x"})",
                ErrorClass::BadNumber);
        refused("error", 500, R"({"status":"Error","message":"x"})", ErrorClass::Temporary);

        preset = "open-wa";
        taken("success", 200, R"({"success":true,"data":"true_6281200000001@c.us_3EB0D4"})",
              u"true_6281200000001@c.us_3EB0D4");
        refused("key refused", 401, R"({"error":"Unauthorized"})", ErrorClass::Auth);
        refused("said no", 200, R"({"success":false,"error":"not now"})", ErrorClass::Temporary);

        preset = "woowa";
        taken("recorded success", 200,
              R"({"code":200,"results":{"id_message":"WOWA1","serialized":"x","message":"Message"}})",
              u"WOWA1");
        taken("plain text", 200, "success", u"");
        taken("JSON without code", 200, R"({"status":"ok"})", u"");
        refused("code", 200, R"({"code":500,"message":"x"})", ErrorClass::Temporary);
        refused("500", 500, "error", ErrorClass::Temporary);

        preset = "zenziva";
        taken("success", 200, R"({"messageId":"77","to":"6281200000001","status":"1","text":"Success"})",
              u"77");
        taken("status as number", 200, R"({"messageId":77,"status":1,"text":"Success"})", u"77");
        refused("credentials", 200, R"({"status":"0","text":"Userkey atau Passkey Salah"})",
                ErrorClass::Auth);
        refused("credentials, 5", 200, R"({"status":5,"text":"x"})", ErrorClass::Auth);
        refused("credit", 200, R"({"status":"0","text":"Credit tidak cukup"})", ErrorClass::Quota);
        refused("words never seen", 200, R"({"status":"0","text":"Gagal"})", ErrorClass::Temporary);

        preset = "twilio";
        taken("success", 201, R"({"sid":"SM1","status":"queued","error_code":null})", u"SM1");
        refused("credentials", 401, R"({"code":20003,"message":"Authenticate","status":401})",
                ErrorClass::Auth);
        refused("bad number", 400, R"({"code":21211,"message":"Invalid 'To'","status":400})",
                ErrorClass::BadNumber);
        refused("too many", 429, R"({"code":20429,"message":"Too Many Requests"})", ErrorClass::Rate);
        refused("bad sender", 400, R"({"code":21606,"message":"x"})", ErrorClass::Auth);
        refused("other", 400, R"({"code":99999,"message":"x"})", ErrorClass::Permanent);
    }

    void reads_the_answers_each_gateway_gives()
    {
        QFETCH(QString, preset);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorClass, errorClass);
        const SendOutcome outcome = codec(preset).readSend(answered(status, body));
        QCOMPARE(outcome.errorClass, errorClass);
        QCOMPARE(outcome.isAccepted(), errorClass == ErrorClass::None);
        QTEST(outcome.providerMessageId, "id");
    }

    void reads_health_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Connection>("connection");
        const auto row = [](const char *preset, const char *name, const char *url, int status,
                            const char *body, Connection connection) {
            QTest::newRow(QByteArray(preset) + ": " + name)
                << QString::fromLatin1(preset) << QByteArray(url) << status << QByteArray(body) << connection;
        };
        const char *waha = "http://127.0.0.1:3000/api/sessions/default";
        row("waha", "up", waha, 200, R"({"name":"default","status":"WORKING"})", Connection::Connected);
        row("waha", "scan", waha, 200, R"({"status":"SCAN_QR_CODE"})", Connection::Disconnected);
        row("waha", "rubbish", waha, 200, "<html>", Connection::Unknown);
        const char *evolution = "http://127.0.0.1:3000/instance/connectionState/lini1";
        row("evolution", "up", evolution, 200, R"({"instance":{"state":"open"}})", Connection::Connected);
        row("evolution", "down", evolution, 200, R"({"instance":{"state":"close"}})",
            Connection::Disconnected);
        row("evolution", "gone", evolution, 404, R"({"response":{"message":["x"]}})",
            Connection::Disconnected);
        const char *gowa = "http://127.0.0.1:3000/app/status";
        row("gowa", "up", gowa, 200,
            R"({"code":"SUCCESS","results":{"is_connected":true,"is_logged_in":true}})",
            Connection::Connected);
        row("gowa", "down", gowa, 200, R"({"results":{"is_connected":true,"is_logged_in":false}})",
            Connection::Disconnected);
        const char *wpp = "http://127.0.0.1:3000/api/lini1/check-connection-session";
        row("wppconnect", "up", wpp, 200, R"({"status":true,"message":"Connected"})", Connection::Connected);
        row("wppconnect", "down", wpp, 200, R"({"status":false,"message":"Disconnected"})",
            Connection::Disconnected);
        const char *zenziva = "https://console.zenziva.net/api/balance/?userkey=USERKEY&passkey=PASSKEY";
        row("zenziva", "up", zenziva, 200,
            R"({"credit":"999","expired":"31 Desember 2026","status":"1","text":"Success"})",
            Connection::Connected);
    }

    void reads_health()
    {
        QFETCH(QString, preset);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const CustomHttpCodec asked = codec(preset);
        const auto request = asked.healthRequest();
        QVERIFY(request);
        QTEST(request->url.toEncoded(), "url");
        const ProviderHealth health = asked.readHealth(answered(status, body));
        QTEST(health.connection, "connection");
        if (preset == u"zenziva") {
            QCOMPARE(health.quota, std::optional<qint64>(999));
            QCOMPARE(health.expires, u"31 Desember 2026"_qs);
        }
    }

    void says_when_a_health_question_was_refused()
    {
        const ProviderHealth health =
            codec(u"waha"_qs).readHealth(answered(401, R"({"message":"Unauthorized"})"));
        QCOMPARE(health.connection, Connection::Unknown);
        QCOMPARE(health.errorClass, ErrorClass::Auth);
        QCOMPARE(health.error, u"Unauthorized"_qs);
        QVERIFY(!codec(u"open-wa"_qs).healthRequest());
    }
};

QTEST_APPLESS_MAIN(CustomPresetsTest)
#include "tst_custompresets.moc"
