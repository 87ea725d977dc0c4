// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/fonntecodec.h"

#include "tests/libportal/messaging/providers/samples.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using Connection = ProviderHealth::Connection;
using Doubt = SendOutcome::Doubt;

class FonnteCodecTest : public QObject
{
    Q_OBJECT

    const FonnteCodec m_codec{FonnteCodec::defaultBaseUrl(), QStringLiteral("token-uji")};

private Q_SLOTS:
    void writes_a_form_with_the_bare_token()
    {
        const GatewayRequest request = m_codec.sendRequest(sampleMessage());
        QCOMPARE(request.method, GatewayRequest::Method::Post);
        QCOMPARE(request.url, QUrl(u"https://api.fonnte.com/send"_qs));
        QCOMPARE(headerOf(request, "Authorization"), "token-uji");
        QCOMPARE(request.contentType, "application/x-www-form-urlencoded");
        QCOMPARE(fieldOf(request.body, u"target"_qs), u"6281200000001"_qs);
        QCOMPARE(fieldOf(request.body, u"message"_qs), sampleMessage().text);
        QCOMPARE(fieldOf(request.body, u"countryCode"_qs), u"62"_qs);
        QVERIFY(request.body.contains("482913%0AJangan"));
        QVERIFY(request.body.contains("pun%20%26%20siapa"));
    }

    void asks_not_to_keep_a_message_while_the_device_is_down()
    {
        QCOMPARE(fieldOf(m_codec.sendRequest(sampleMessage()).body, u"connectOnly"_qs), u"true"_qs);
    }

    void lets_no_text_be_taken_for_a_variable()
    {
        OutgoingMessage message = sampleMessage();
        message.text = u"Halo {name}, {var1} 50% | a,b"_qs;
        const QString sent = fieldOf(m_codec.sendRequest(message).body, u"message"_qs);
        QVERIFY(!sent.contains(u"{name}"));
        QVERIFY(!sent.contains(u"{var1}"));
        QCOMPARE(QString(sent).remove(QChar(0x200B)), message.text);
    }

    void reads_answers_to_a_message_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id");
        QTest::addColumn<ErrorClass>("errorClass");
        QTest::addColumn<Doubt>("doubt");
        const auto taken = [](const char *name, const char *body, const QString &id) {
            QTest::newRow(name) << 200 << QByteArray(body) << id << ErrorClass::None << Doubt::None;
        };
        const auto refused = [](const char *name, int status, const char *body, ErrorClass errorClass,
                                Doubt doubt = Doubt::None) {
            QTest::newRow(name) << status << QByteArray(body) << QString() << errorClass << doubt;
        };
        taken(
            "queued",
            R"({"status":true,"detail":"success! message in queue","id":["90000001"],"target":["6281200000001"],"process":"pending","requestid":3000001})",
            u"90000001"_qs);
        taken("status as text", R"({"status":"true","id":["90000001"]})", u"90000001"_qs);
        taken("capital key", R"({"Status":true,"Id":["90000001"]})", u"90000001"_qs);
        taken("id as number", R"({"status":true,"id":[90000001]})", u"90000001"_qs);
        taken("id alone", R"({"status":true,"id":"90000001"})", u"90000001"_qs);
        taken("no id", R"({"status":true})", QString());
        refused("token invalid", 200, R"({"status":false,"reason":"token invalid","requestid":1})",
                ErrorClass::Auth);
        refused("invalid token", 200, R"({"status":false,"reason":"invalid token"})", ErrorClass::Auth);
        refused("unknown user", 200, R"({"status":false,"reason":"unknown user"})", ErrorClass::Auth);
        refused("several accounts", 200, R"({"status":false,"reason":"devices must belong to an account"})",
                ErrorClass::Auth);
        refused("device offline", 200,
                R"({"status":false,"reason":"request invalid on disconnected device"})",
                ErrorClass::DeviceOffline);
        refused("no quota", 200, R"({"Status":false,"reason":"insufficient quota"})", ErrorClass::Quota);
        refused("bad number", 200, R"({"status":"false","reason":"target invalid"})", ErrorClass::BadNumber);
        refused("odd fields", 200, R"({"status":false,"reason":"input invalid"})", ErrorClass::Permanent);
        refused("odd JSON", 200, R"({"status":false,"reason":"JSON format invalid"})", ErrorClass::Permanent);
        refused("attachment", 200, R"({"status":false,"reason":"url unreachable"})", ErrorClass::Permanent);
        refused("words never seen", 200, R"({"status":false,"reason":"sedang perawatan"})",
                ErrorClass::Temporary);
        refused("429 with words", 429, R"({"status":false,"reason":"slow down"})", ErrorClass::Rate);
        refused("429 alone", 429, "", ErrorClass::Rate);
        refused("500", 500, "<html>oops</html>", ErrorClass::Temporary, Doubt::MaybeSent);
        refused("503", 503, "", ErrorClass::Temporary);
        refused("401 without words", 401, "", ErrorClass::Auth);
        refused("404: not this host", 404, "not found", ErrorClass::Auth);
        refused("redirect", 302, "", ErrorClass::Auth);
        refused("rubbish", 200, "success", ErrorClass::Temporary, Doubt::MaybeSent);
        refused("empty", 200, "", ErrorClass::Temporary, Doubt::MaybeSent);
        refused("list", 200, "[true]", ErrorClass::Temporary, Doubt::MaybeSent);
    }

    void reads_answers_to_a_message()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorClass, errorClass);
        const SendOutcome outcome = m_codec.readSend(answered(status, body));
        QCOMPARE(outcome.errorClass, errorClass);
        QCOMPARE(outcome.isAccepted(), errorClass == ErrorClass::None);
        QTEST(outcome.providerMessageId, "id");
        QTEST(outcome.doubt, "doubt");
        QCOMPARE(outcome.httpStatus, status);
    }

    void asks_the_device_for_its_health()
    {
        const auto request = m_codec.healthRequest();
        QVERIFY(request);
        QCOMPARE(request->url, QUrl(u"https://api.fonnte.com/device"_qs));
        QCOMPARE(headerOf(*request, "Authorization"), "token-uji");
    }

    void reads_health_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Connection>("connection");
        QTest::addColumn<qint64>("quota");
        QTest::addColumn<ErrorClass>("errorClass");
        QTest::newRow("connected")
            << QByteArray(
                   R"({"device":"6281200000002","device_status":"connect","expired":"18 November 2029","messages":7,"name":"CS","package":"Regular","quota":"988","status":true})")
            << Connection::Connected << qint64(988) << ErrorClass::None;
        QTest::newRow("disconnected")
            << QByteArray(R"({"device_status":"disconnect","quota":0,"status":true})")
            << Connection::Disconnected << qint64(0) << ErrorClass::None;
        QTest::newRow("token invalid") << QByteArray(R"({"reason":"token invalid","status":false})")
                                       << Connection::Unknown << qint64(-1) << ErrorClass::Auth;
        QTest::newRow("rubbish") << QByteArray("ok") << Connection::Unknown << qint64(-1)
                                 << ErrorClass::Temporary;
    }

    void reads_health()
    {
        QFETCH(QByteArray, body);
        const ProviderHealth health = m_codec.readHealth(answered(200, body));
        QTEST(health.connection, "connection");
        QTEST(health.quota.value_or(-1), "quota");
        QTEST(health.errorClass, "errorClass");
    }

    void reads_delivery_reports_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("stateId");
        QTest::addColumn<DeliveryState>("state");
        QTest::addColumn<ErrorClass>("errorClass");
        const auto row = [](const char *name, const char *body, const QString &id, const QString &stateId,
                            DeliveryState state, ErrorClass errorClass = ErrorClass::None) {
            QTest::newRow(name) << QByteArray(body) << id << stateId << state << errorClass;
        };
        row("first, all four",
            R"({"device":"62","id":"90000001","stateid":"S1","status":"sent","state":"sent"})",
            u"90000001"_qs, u"S1"_qs, DeliveryState::Sent);
        row("first, without state", R"({"device":"62","id":90000001,"stateid":"S1","status":"sent"})",
            u"90000001"_qs, u"S1"_qs, DeliveryState::Sent);
        row("later: delivered", R"({"device":"62","stateid":"S1","state":"delivered"})", QString(), u"S1"_qs,
            DeliveryState::Delivered);
        row("later: read", R"({"device":"62","stateid":"S1","state":"read"})", QString(), u"S1"_qs,
            DeliveryState::Read);
        row("in the queue", R"({"id":"9","status":"pending"})", u"9"_qs, QString(), DeliveryState::Accepted);
        row("not on WhatsApp", R"({"id":"9","status":"invalid"})", u"9"_qs, QString(), DeliveryState::Failed,
            ErrorClass::BadNumber);
        row("failed", R"({"id":"9","status":"failed"})", u"9"_qs, QString(), DeliveryState::Failed,
            ErrorClass::Permanent);
        row("expired", R"({"id":"9","status":"expired"})", u"9"_qs, QString(), DeliveryState::Expired,
            ErrorClass::DeviceOffline);
    }

    void reads_delivery_reports()
    {
        QFETCH(QByteArray, body);
        const WebhookContents contents = FonnteCodec::readWebhook(body);
        QCOMPARE(contents.deliveries.size(), 1);
        QVERIFY(contents.inbound.isEmpty() && contents.devices.isEmpty());
        QTEST(contents.deliveries[0].providerMessageId, "id");
        QTEST(contents.deliveries[0].providerStateId, "stateId");
        QTEST(contents.deliveries[0].state, "state");
        QTEST(contents.deliveries[0].errorClass, "errorClass");
    }

    void reads_what_a_customer_writes()
    {
        const WebhookContents contents = FonnteCodec::readWebhook(
            R"({"device":"6281200000002","sender":"6281200000001","message":"Halo","text":"","member":"","name":"Zainal Uji","timestamp":1795140000,"inboxid":77})");
        QCOMPARE(contents.inbound.size(), 1);
        QCOMPARE(contents.inbound[0].from.e164(), u"+6281200000001"_qs);
        QCOMPARE(contents.inbound[0].text, u"Halo"_qs);
        QCOMPARE(contents.inbound[0].providerMessageId, u"77"_qs);
        QCOMPARE(contents.inbound[0].at, std::optional(fromMillis(1795140000000)));
    }

    void reads_a_device_going_down()
    {
        const WebhookContents contents = FonnteCodec::readWebhook(
            R"({"device":"6281200000002","status":"disconnect","timestamp":1795140000,"reason":"logged out"})");
        QCOMPARE(contents.devices.size(), 1);
        QCOMPARE(contents.devices[0].connection, Connection::Disconnected);
        QCOMPARE(contents.devices[0].reason, u"logged out"_qs);
        QCOMPARE(
            FonnteCodec::readWebhook(R"({"device":"62","status":"connect"})").devices.value(0).connection,
            Connection::Connected);
    }

    void finds_nothing_in_what_is_none_of_these_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("id=1&status=sent");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("state never seen") << QByteArray(R"({"id":"9","status":"baru"})");
        QTest::newRow("no id at all") << QByteArray(R"({"status":"sent"})");
        QTest::newRow("in a group") << QByteArray(
            R"({"sender":"6281200000001-1@g.us","member":"6281200000001","message":"x"})");
        QTest::newRow("from abroad") << QByteArray(R"({"sender":"60123456789","message":"x"})");
    }

    void finds_nothing_in_what_is_none_of_these()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(FonnteCodec::readWebhook(body), WebhookContents());
    }
};

QTEST_APPLESS_MAIN(FonnteCodecTest)
#include "tst_fonntecodec.moc"
