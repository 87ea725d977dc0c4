// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/wablascodec.h"

#include "tests/libportal/messaging/providers/samples.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using Connection = ProviderHealth::Connection;
using Doubt = SendOutcome::Doubt;

class WablasCodecTest : public QObject
{
    Q_OBJECT

    const QUrl m_base{QStringLiteral("https://kudus.wablas.com")};
    const WablasCodec m_codec{m_base, QStringLiteral("token-uji"), QStringLiteral("rahasia")};

private Q_SLOTS:
    void writes_the_second_interface_with_both_halves_of_the_key()
    {
        const GatewayRequest request = m_codec.sendRequest(sampleMessage());
        QCOMPARE(request.url, QUrl(u"https://kudus.wablas.com/api/v2/send-message"_qs));
        QCOMPARE(headerOf(request, "Authorization"), "token-uji.rahasia");
        QCOMPARE(request.contentType, "application/json");
        const QJsonArray data = jsonOf(request.body)[u"data"].toArray();
        QCOMPARE(data.size(), 1);
        QCOMPARE(data[0][u"phone"].toString(), u"6281200000001"_qs);
        QCOMPARE(data[0][u"message"].toString(), sampleMessage().text);
        QCOMPARE(data[0][u"isGroup"].toString(), u"false"_qs);
        QCOMPARE(data[0][u"ref_id"].toString(), u"4711"_qs);
    }

    void sends_codes_at_once_and_only_codes()
    {
        OutgoingMessage message = sampleMessage();
        QCOMPARE(jsonOf(m_codec.sendRequest(message).body)[u"data"][0][u"flag"].toString(), u"instant"_qs);
        message.code.clear();
        QVERIFY(jsonOf(m_codec.sendRequest(message).body)[u"data"][0][u"flag"].isUndefined());
    }

    void writes_the_token_alone_for_old_accounts()
    {
        const WablasCodec old(m_base, u"token-uji"_qs, {});
        QCOMPARE(headerOf(old.sendRequest(sampleMessage()), "Authorization"), "token-uji");
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
            "as documented",
            R"({"status":true,"message":"Message is pending and waiting to be processed","data":{"device_id":"ABC123","quota":988,"messages":[{"id":"11111111-2222-3333-4444-555555555555","phone":"6281200000001","message":"..","status":"pending","ref_id":""}]}})",
            u"11111111-2222-3333-4444-555555555555"_qs);
        taken("without device and quota", R"({"status":true,"data":{"messages":[{"id":"a"}]}})", u"a"_qs);
        taken("a list per device", R"({"status":true,"data":[{"messages":[{"id":"a"}]}]})", u"a"_qs);
        taken("an object per device", R"({"status":true,"data":[{"messages":{"id":"a"}}]})", u"a"_qs);
        taken("called message", R"({"status":true,"data":[{"message":{"id":"a"}}]})", u"a"_qs);
        taken("phone as number", R"({"status":true,"data":{"messages":[{"id":"a","phone":6281200000001}]}})",
              u"a"_qs);
        taken("status as text", R"({"status":"true","data":{"messages":[{"id":"a","status":"pending"}]}})",
              u"a"_qs);
        taken("no data", R"({"status":true})", QString());
        refused("token, as 500", 500, R"({"status":false,"message":"token invalid or device expired"})",
                ErrorClass::Auth);
        refused("token, as 400", 400, R"({"status":false,"message":"token invalid"})", ErrorClass::Auth);
        refused("secret key", 200, R"({"status":false,"message":"secret key invalid"})", ErrorClass::Auth);
        refused("needs a secret key", 200, R"({"status":false,"message":"you need secret key"})",
                ErrorClass::Auth);
        refused("not authorized", 403, R"({"message":"ip not authorized"})", ErrorClass::Auth);
        refused("device off", 400,
                R"({"status":false,"message":"device disconnected, need to scan qr code again"})",
                ErrorClass::DeviceOffline);
        refused("device gone", 400, R"({"status":false,"message":"device not found"})",
                ErrorClass::DeviceOffline);
        refused("quota", 200, R"({"status":false,"message":"your quota is used up"})", ErrorClass::Quota);
        refused("parameters", 400, R"({"status":false,"message":"param invalid: phone"})",
                ErrorClass::Permanent);
        refused("bad number, of the item", 200,
                R"({"status":true,"data":{"messages":[{"status":false,"message":"format phone invalid"}]}})",
                ErrorClass::BadNumber);
        refused("words never seen", 200, R"({"status":false,"message":"sedang perawatan"})",
                ErrorClass::Temporary);
        refused("429", 429, "", ErrorClass::Rate);
        refused("500 without words", 500, "", ErrorClass::Temporary, Doubt::MaybeSent);
        refused("rubbish", 200, "<html>", ErrorClass::Temporary, Doubt::MaybeSent);
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
    }

    void reads_health()
    {
        const auto request = m_codec.healthRequest();
        QVERIFY(request);
        QCOMPARE(request->method, GatewayRequest::Method::Get);
        QCOMPARE(request->url, QUrl(u"https://kudus.wablas.com/api/device/info?token=token-uji"_qs));
        const ProviderHealth health = m_codec.readHealth(answered(
            200,
            R"({"status":true,"data":{"name":"CS","serial":"ABC","sender":"62","quota":988,"expired_date":"2029-11-18","active":true,"status":"connected"}})"));
        QCOMPARE(health.connection, Connection::Connected);
        QCOMPARE(health.quota, std::optional<qint64>(988));
        QCOMPARE(health.expires, u"2029-11-18"_qs);
        QCOMPARE(m_codec.readHealth(answered(200, R"({"status":true,"data":{"status":"disconnected"}})"))
                     .connection,
                 Connection::Disconnected);
        QCOMPARE(
            m_codec.readHealth(answered(500, R"({"status":false,"message":"token invalid"})")).errorClass,
            ErrorClass::Auth);
        QCOMPARE(m_codec.readHealth(answered(502, "bad gateway")).errorClass, ErrorClass::Temporary);
    }

    void reads_delivery_reports_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<DeliveryState>("state");
        QTest::newRow("pending") << QByteArray("pending") << DeliveryState::Accepted;
        QTest::newRow("sent") << QByteArray("sent") << DeliveryState::Sent;
        QTest::newRow("delivered") << QByteArray("delivered") << DeliveryState::Delivered;
        QTest::newRow("received") << QByteArray("received") << DeliveryState::Delivered;
        QTest::newRow("read") << QByteArray("read") << DeliveryState::Read;
        QTest::newRow("cancel") << QByteArray("cancel") << DeliveryState::Failed;
        QTest::newRow("reject") << QByteArray("reject") << DeliveryState::Failed;
        QTest::newRow("rejected") << QByteArray("REJECTED") << DeliveryState::Failed;
    }

    void reads_delivery_reports()
    {
        QFETCH(QByteArray, status);
        const WebhookContents contents =
            WablasCodec::readWebhook(R"({"id":"a1","phone":"6281200000001","status":")" + status +
                                     R"(","note":"untuk 6281200000001","sender":"62","deviceId":"ABC"})");
        QCOMPARE(contents.deliveries.size(), 1);
        QCOMPARE(contents.deliveries[0].providerMessageId, u"a1"_qs);
        QTEST(contents.deliveries[0].state, "state");
        const bool failed = contents.deliveries[0].state == DeliveryState::Failed;
        QCOMPARE(contents.deliveries[0].reason, failed ? u"untuk …"_qs : QString());
        QCOMPARE(contents.deliveries[0].errorClass, failed ? ErrorClass::Permanent : ErrorClass::None);
    }

    void reads_what_a_customer_writes()
    {
        const WebhookContents contents = WablasCodec::readWebhook(
            R"({"id":"m1","pushName":"Zainal Uji","isGroup":false,"message":"Halo","phone":"6281200000001","messageType":"text","deviceId":"ABC","sender":"6281200000002","isFromMe":false,"timestamp":"2026-11-20T09:00:00+07:00"})");
        QCOMPARE(contents.inbound.size(), 1);
        QCOMPARE(contents.inbound[0].from.e164(), u"+6281200000001"_qs);
        QCOMPARE(contents.inbound[0].text, u"Halo"_qs);
        QCOMPARE(contents.inbound[0].at, std::optional(fromMillis(1795140000000)));
    }

    void reads_a_device_going_down()
    {
        const WebhookContents contents = WablasCodec::readWebhook(
            R"({"deviceId":"ABC","deviceName":"CS","sender":"62","status":"disconnected","note":"logout","timestamp":"2026-11-20T09:00:00+07:00"})");
        QCOMPARE(contents.devices.size(), 1);
        QCOMPARE(contents.devices[0].connection, Connection::Disconnected);
        QVERIFY(contents.deliveries.isEmpty());
    }

    void finds_nothing_in_what_is_none_of_these_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("our own") << QByteArray(R"({"message":"x","phone":"6281200000001","isFromMe":true})");
        QTest::newRow("in a group") << QByteArray(
            R"({"message":"x","phone":"6281200000001","isGroup":"true"})");
        QTest::newRow("state never seen") << QByteArray(R"({"id":"a","status":"baru"})");
    }

    void finds_nothing_in_what_is_none_of_these()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(WablasCodec::readWebhook(body), WebhookContents());
    }
};

QTEST_APPLESS_MAIN(WablasCodecTest)
#include "tst_wablascodec.moc"
