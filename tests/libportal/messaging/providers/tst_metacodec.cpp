// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/metacodec.h"

#include "tests/libportal/messaging/providers/samples.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using Connection = ProviderHealth::Connection;
using Doubt = SendOutcome::Doubt;

class MetaCodecTest : public QObject
{
    Q_OBJECT

    static MetaSettings settings()
    {
        return {.phoneNumberId = QStringLiteral("100000000000001"),
                .templates = {
                    {QStringLiteral("otp.registration"),
                     {.name = QStringLiteral("kode_masuk"), .kind = MetaTemplate::Kind::Authentication}},
                    {QStringLiteral("invoice.new"),
                     {.name = QStringLiteral("tagihan_baru"), .englishCode = QStringLiteral("en_US")}}}};
    }

    const MetaCodec m_codec{MetaCodec::defaultBaseUrl(), settings(), QStringLiteral("token-uji")};

    static QByteArray errorBody(qint64 code, qint64 subcode = 0)
    {
        return R"({"error":{"message":"Title","type":"OAuthException","code":)" + QByteArray::number(code) +
               R"(,"error_data":{"messaging_product":"whatsapp","details":"Details here"},"error_subcode":)" +
               QByteArray::number(subcode) + R"(,"fbtrace_id":"x"}})";
    }

private Q_SLOTS:
    void writes_text_where_no_template_is_mapped()
    {
        OutgoingMessage message = sampleMessage();
        message.templateKey = u"staff.custom"_qs;
        const GatewayRequest request = m_codec.sendRequest(message);
        QCOMPARE(request.url, QUrl(u"https://graph.facebook.com/v23.0/100000000000001/messages"_qs));
        QCOMPARE(headerOf(request, "Authorization"), "Bearer token-uji");
        const QJsonObject body = jsonOf(request.body);
        QCOMPARE(body[u"messaging_product"].toString(), u"whatsapp"_qs);
        QCOMPARE(body[u"recipient_type"].toString(), u"individual"_qs);
        QCOMPARE(body[u"to"].toString(), u"6281200000001"_qs);
        QCOMPARE(body[u"type"].toString(), u"text"_qs);
        QCOMPARE(body[u"text"][u"body"].toString(), message.text);
        QCOMPARE(body[u"biz_opaque_callback_data"].toString(), u"4711"_qs);
    }

    void writes_a_code_into_body_and_button_of_its_template()
    {
        const QJsonObject body = jsonOf(m_codec.sendRequest(sampleMessage()).body);
        QCOMPARE(body[u"type"].toString(), u"template"_qs);
        QVERIFY(!body.contains(u"text"));
        const QJsonValue wanted = body[u"template"];
        QCOMPARE(wanted[u"name"].toString(), u"kode_masuk"_qs);
        QCOMPARE(wanted[u"language"][u"code"].toString(), u"id"_qs);
        const QJsonArray components = wanted[u"components"].toArray();
        QCOMPARE(components.size(), 2);
        QCOMPARE(components[0][u"type"].toString(), u"body"_qs);
        QCOMPARE(components[0][u"parameters"].toArray().size(), 1);
        QCOMPARE(components[0][u"parameters"][0][u"text"].toString(), u"482913"_qs);
        QCOMPARE(components[1][u"type"].toString(), u"button"_qs);
        QCOMPARE(components[1][u"sub_type"].toString(), u"url"_qs);
        QCOMPARE(components[1][u"index"].toString(), u"0"_qs);
        QCOMPARE(components[1][u"parameters"][0][u"text"].toString(), u"482913"_qs);
    }

    void writes_parameters_on_one_line_in_the_readers_language()
    {
        OutgoingMessage message = sampleMessage();
        message.templateKey = u"invoice.new"_qs;
        message.language = Language::English;
        message.templateParameters = {u"Zainal\n\tUji"_qs, u"a          b"_qs};
        const QJsonValue wanted = jsonOf(m_codec.sendRequest(message).body)[u"template"];
        QCOMPARE(wanted[u"language"][u"code"].toString(), u"en_US"_qs);
        QCOMPARE(wanted[u"components"].toArray().size(), 1);
        QCOMPARE(wanted[u"components"][0][u"parameters"][0][u"text"].toString(), u"Zainal Uji"_qs);
        QCOMPARE(wanted[u"components"][0][u"parameters"][1][u"text"].toString(), u"a    b"_qs);
    }

    void takes_the_message_id_of_a_success()
    {
        const SendOutcome outcome = m_codec.readSend(answered(
            200,
            R"({"messaging_product":"whatsapp","contacts":[{"input":"+6281200000001","wa_id":"6281200000001"}],"messages":[{"id":"wamid.X","message_status":"accepted"}]})"));
        QVERIFY(outcome.isAccepted());
        QCOMPARE(outcome.providerMessageId, u"wamid.X"_qs);
    }

    void decides_by_the_code_whatever_the_status_data()
    {
        QTest::addColumn<qint64>("code");
        QTest::addColumn<ErrorClass>("errorClass");
        const QList<std::pair<ErrorClass, QList<qint64>>> table{
            {ErrorClass::Auth, {0, 190, 3, 10, 200, 299, 33, 131031, 368, 130497}},
            {ErrorClass::Rate, {4, 80007, 130429, 131056}},
            {ErrorClass::Quota, {131042, 131048}},
            {ErrorClass::BadNumber, {131026}},
            {ErrorClass::Permanent,
             {131049, 131047, 131051, 131052, 131053, 132000, 132001, 132005, 132007, 132012, 132015, 132016,
              100, 131008, 131009}},
            {ErrorClass::Temporary, {1, 2, 131000, 131016, 131057}},
        };
        for (const auto &[errorClass, codes] : table) {
            for (const qint64 code : codes)
                QTest::addRow("%lld", static_cast<long long>(code)) << code << errorClass;
        }
    }

    void decides_by_the_code_whatever_the_status()
    {
        QFETCH(qint64, code);
        QFETCH(ErrorClass, errorClass);
        for (const int status : {400, 401, 403, 429, 500}) {
            const SendOutcome outcome = m_codec.readSend(answered(status, errorBody(code)));
            QCOMPARE(outcome.errorClass, errorClass);
            QCOMPARE(outcome.reason, u"%1: Details here"_qs.arg(code));
            QVERIFY(!outcome.maybeSent());
        }
    }

    void stops_the_line_for_a_wrong_phone_number_id()
    {
        QCOMPARE(m_codec.readSend(answered(400, errorBody(100, 33))).errorClass, ErrorClass::Auth);
    }

    void goes_by_the_status_for_codes_never_seen_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorClass>("errorClass");
        QTest::addColumn<Doubt>("doubt");
        QTest::newRow("400") << 400 << errorBody(999999) << ErrorClass::Permanent << Doubt::None;
        QTest::newRow("429") << 429 << errorBody(999999) << ErrorClass::Rate << Doubt::None;
        QTest::newRow("500") << 500 << errorBody(999999) << ErrorClass::Temporary << Doubt::MaybeSent;
        QTest::newRow("500 page") << 500 << QByteArray("<html>") << ErrorClass::Temporary << Doubt::MaybeSent;
        QTest::newRow("200 page") << 200 << QByteArray("<html>") << ErrorClass::Temporary << Doubt::MaybeSent;
        QTest::newRow("200 without id")
            << 200 << QByteArray(R"({"messages":[]})") << ErrorClass::Temporary << Doubt::MaybeSent;
    }

    void goes_by_the_status_for_codes_never_seen()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const SendOutcome outcome = m_codec.readSend(answered(status, body));
        QTEST(outcome.errorClass, "errorClass");
        QTEST(outcome.doubt, "doubt");
    }

    void reads_health()
    {
        const auto request = m_codec.healthRequest();
        QVERIFY(request);
        QCOMPARE(request->url, QUrl(u"https://graph.facebook.com/v23.0/100000000000001?fields=id"_qs));
        QCOMPARE(m_codec.readHealth(answered(200, R"({"id":"100000000000001"})")).connection,
                 Connection::Connected);
        const ProviderHealth refused = m_codec.readHealth(answered(401, errorBody(190)));
        QCOMPARE(refused.connection, Connection::Unknown);
        QCOMPARE(refused.errorClass, ErrorClass::Auth);
    }

    void reads_statuses_of_every_entry_and_change()
    {
        const WebhookContents contents =
            MetaCodec::readWebhook(R"({"object":"whatsapp_business_account","entry":[
            {"id":"1","changes":[{"field":"messages","value":{"statuses":[
                {"id":"wamid.A","status":"sent","timestamp":"1795140000","recipient_id":"6281200000001"},
                {"id":"wamid.B","status":"delivered","timestamp":"1795140001"}]}}]},
            {"id":"2","changes":[{"field":"account_update","value":{"statuses":[{"id":"wamid.no","status":"read"}]}},
                {"field":"messages","value":{"statuses":[
                {"id":"wamid.C","status":"read","timestamp":"1795140002"},
                {"id":"wamid.D","status":"failed","timestamp":"1795140003","errors":[{"code":131026,"title":"Undeliverable","error_data":{"details":"6281200000001 is not on WhatsApp"}}]},
                {"id":"wamid.E","status":"warp"},{"status":"read"}]}}]}]})");
        QCOMPARE(contents.deliveries.size(), 4);
        QCOMPARE(contents.deliveries[0], (DeliveryReport{.providerMessageId = u"wamid.A"_qs,
                                                         .state = DeliveryState::Sent,
                                                         .at = fromMillis(1795140000000)}));
        QCOMPARE(contents.deliveries[1].state, DeliveryState::Delivered);
        QCOMPARE(contents.deliveries[2].state, DeliveryState::Read);
        QCOMPARE(contents.deliveries[3].state, DeliveryState::Failed);
        QCOMPARE(contents.deliveries[3].errorClass, ErrorClass::BadNumber);
        QCOMPARE(contents.deliveries[3].reason, u"131026: … is not on WhatsApp"_qs);
    }

    void reads_what_customers_write()
    {
        const WebhookContents contents = MetaCodec::readWebhook(R"({"entry":[{"changes":[{"field":"messages",
            "value":{"messaging_product":"whatsapp","contacts":[{"profile":{"name":"Zainal Uji"},"wa_id":"6281200000001"}],
            "messages":[{"from":"6281200000001","id":"wamid.I","timestamp":"1795140000","type":"text","text":{"body":"Halo"}},
            {"from":"6281200000001","id":"wamid.J","timestamp":"1795140000","type":"image","image":{"id":"5","caption":"foto"}},
            {"from":"6281200000001","id":"wamid.K","type":"sticker"},
            {"from":"60123456789","id":"wamid.L","type":"text","text":{"body":"abroad"}}]}}]}]})");
        QCOMPARE(contents.inbound.size(), 3);
        QCOMPARE(contents.inbound[0].text, u"Halo"_qs);
        QCOMPARE(contents.inbound[0].providerMessageId, u"wamid.I"_qs);
        QCOMPARE(contents.inbound[1].text, u"foto"_qs);
        QCOMPARE(contents.inbound[2].text, QString());
    }
};

QTEST_APPLESS_MAIN(MetaCodecTest)
#include "tst_metacodec.moc"
