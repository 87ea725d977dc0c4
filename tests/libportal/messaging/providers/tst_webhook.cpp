// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/webhook.h"

#include "libportal/messaging/providers/gatewayexchange.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace portal;
using Connection = ProviderHealth::Connection;
using Method = WebhookRequest::Method;

class WebhookTest : public QObject
{
    Q_OBJECT

    static ProviderSettings settings(ProviderKind kind, WebhookDialect dialect = WebhookDialect::None)
    {
        ProviderSettings line{.kind = kind, .name = QStringLiteral("utama")};
        line.custom.webhook = dialect;
        return line;
    }

    static QString secretFor(const QString &name)
    {
        static const QMap<QString, QString> secrets{
            {u"messaging.utama.webhookToken"_qs, u"jalan-rahasia"_qs},
            {u"messaging.utama.appSecret"_qs, u"app-secret-uji"_qs},
            {u"messaging.utama.verifyToken"_qs, u"verify-uji"_qs},
            {u"messaging.utama.webhookSecret"_qs, u"hmac-uji"_qs},
        };
        return secrets.value(name);
    }

    static QString nothing(const QString &) { return {}; }

    static QByteArray hmac(const QByteArray &body, const QByteArray &secret,
                           QCryptographicHash::Algorithm how)
    {
        return QMessageAuthenticationCode::hash(body, secret, how).toHex();
    }

private Q_SLOTS:
    void a_message_has_the_same_name_in_answers_and_reports_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::newRow("usual") << u"wamid.HBgM+/=="_qs << u"wamid.HBgM+/=="_qs;
        QTest::newRow("control characters") << u"a\u0000b\n\u0085c"_qs << u"abc"_qs;
        QTest::newRow("200 characters") << QString(200, u'9') << QString(200, u'9');
        // SHA-256 of 10,000 times "9"
        QTest::newRow("10,000 characters")
            << QString(10000, u'9')
            << QString::fromLatin1(
                   QCryptographicHash::hash(QByteArray(10000, '9'), QCryptographicHash::Sha256).toHex());
    }

    void a_message_has_the_same_name_in_answers_and_reports()
    {
        QFETCH(QString, given);
        QFETCH(QString, kept);
        QCOMPARE(acceptedAs(given, {}).providerMessageId, kept);
        const QJsonObject report{{u"id"_qs, given},
                                 {u"stateid"_qs, given},
                                 {u"status"_qs, u"sent"_qs},
                                 {u"state"_qs, u"delivered"_qs}};
        const WebhookAnswer answer =
            answerWebhook(settings(ProviderKind::Fonnte), secretFor,
                          {.pathToken = u"jalan-rahasia"_qs, .body = QJsonDocument(report).toJson()});
        QCOMPARE(answer.contents.deliveries.size(), 1);
        QCOMPARE(answer.contents.deliveries[0].providerMessageId, kept);
        QCOMPARE(answer.contents.deliveries[0].providerStateId, kept);
    }

    void s29_checks_hmacs_against_published_vectors()
    {
        // RFC 4231, test case 2.
        const QByteArray body = "what do ya want for nothing?";
        const QByteArray sha256 = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        const QByteArray sha512 = "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                                  "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737";
        QVERIFY(isSignedSha256(body, "sha256=" + sha256, "Jefe"));
        QVERIFY(isSignedSha256(body, "sha256=" + sha256.toUpper(), "Jefe"));
        QVERIFY(!isSignedSha256(body, sha256, "Jefe"));
        QVERIFY(!isSignedSha256(body + ' ', "sha256=" + sha256, "Jefe"));
        QVERIFY(!isSignedSha256(body, "sha256=" + sha256, "jefe"));
        QVERIFY(!isSignedSha256(body, "sha256=" + sha256.left(63), "Jefe"));
        QVERIFY(!isSignedSha256(body, "sha256=", "Jefe"));
        QVERIFY(!isSignedSha256(body, "", "Jefe"));
        QVERIFY(isSignedSha512(body, sha512, "Jefe"));
        QVERIFY(!isSignedSha512(body, sha512, "other"));
    }

    void s29_believes_nothing_signed_with_an_empty_secret()
    {
        QVERIFY(!isSignedSha256("x", "sha256=" + hmac("x", "", QCryptographicHash::Sha256), ""));
        QVERIFY(!isSignedSha512("x", hmac("x", "", QCryptographicHash::Sha512), ""));
        QVERIFY(!isSameSecret("", ""));
        QVERIFY(!isSameSecret("a", "b"));
        QVERIFY(isSameSecret("a", "a"));
    }

    void s29_takes_metas_reports_only_with_its_signature_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("headerName");
        QTest::addColumn<int>("status");
        QTest::newRow("right") << QByteArray("app-secret-uji") << QByteArray("X-Hub-Signature-256") << 200;
        QTest::newRow("name in small letters")
            << QByteArray("app-secret-uji") << QByteArray("x-hub-signature-256") << 200;
        QTest::newRow("another secret") << QByteArray("lain") << QByteArray("X-Hub-Signature-256") << 403;
        QTest::newRow("no signature") << QByteArray("app-secret-uji") << QByteArray("X-Other") << 403;
    }

    void s29_takes_metas_reports_only_with_its_signature()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, headerName);
        QFETCH(int, status);
        const QByteArray body =
            R"({"entry":[{"changes":[{"field":"messages","value":{"statuses":[{"id":"wamid.A","status":"read"}]}}]}]})";
        const WebhookAnswer answer = answerWebhook(
            settings(ProviderKind::MetaCloud), secretFor,
            {.headers = {{headerName, "sha256=" + hmac(body, secret, QCryptographicHash::Sha256)}},
             .body = body});
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.contents.deliveries.size(), status == 200 ? 1 : 0);
        QCOMPARE(answer.body, QByteArray());
    }

    void s29_answers_metas_challenge_only_to_who_knows_the_token_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("token");
        QTest::addColumn<int>("status");
        QTest::newRow("right") << u"subscribe"_qs << u"verify-uji"_qs << 200;
        QTest::newRow("wrong token") << u"subscribe"_qs << u"verify-ujj"_qs << 403;
        QTest::newRow("no token") << u"subscribe"_qs << QString() << 403;
        QTest::newRow("another mode") << u"unsubscribe"_qs << u"verify-uji"_qs << 403;
    }

    void s29_answers_metas_challenge_only_to_who_knows_the_token()
    {
        QFETCH(QString, mode);
        QFETCH(QString, token);
        QFETCH(int, status);
        const WebhookAnswer answer = answerWebhook(settings(ProviderKind::MetaCloud), secretFor,
                                                   {.method = Method::Get,
                                                    .query = {{u"hub.mode"_qs, mode},
                                                              {u"hub.challenge"_qs, u"1158201444"_qs},
                                                              {u"hub.verify_token"_qs, token}}});
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, status == 200 ? QByteArray("1158201444") : QByteArray());
    }

    void s29_lets_only_the_secret_path_through_where_nothing_is_signed_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<WebhookDialect>("dialect");
        QTest::addColumn<QByteArray>("body");
        const QByteArray report = R"({"id":"a1","status":"sent"})";
        QTest::newRow("Fonnte") << ProviderKind::Fonnte << WebhookDialect::None << report;
        QTest::newRow("Wablas") << ProviderKind::Wablas << WebhookDialect::None << report;
        QTest::newRow("Evolution")
            << ProviderKind::Custom << WebhookDialect::Evolution
            << QByteArray(R"({"event":"messages.update","data":{"keyId":"a1","status":"SERVER_ACK"}})");
        QTest::newRow("WPPConnect") << ProviderKind::Custom << WebhookDialect::WppConnect
                                    << QByteArray(R"({"event":"onack","id":"a1","ack":1})");
    }

    void s29_lets_only_the_secret_path_through_where_nothing_is_signed()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(WebhookDialect, dialect);
        QFETCH(QByteArray, body);
        const ProviderSettings line = settings(kind, dialect);
        const WebhookAnswer right =
            answerWebhook(line, secretFor, {.pathToken = u"jalan-rahasia"_qs, .body = body});
        QCOMPARE(right.status, 200);
        QCOMPARE(right.body, QByteArray());
        QCOMPARE(right.contents.deliveries.size(), 1);
        QCOMPARE(right.contents.deliveries[0].providerMessageId, u"a1"_qs);
        QCOMPARE(right.contents.deliveries[0].state, DeliveryState::Sent);
        for (const QString &token : {u""_qs, u"jalan-rahasi"_qs, u"JALAN-RAHASIA"_qs}) {
            const WebhookAnswer wrong = answerWebhook(line, secretFor, {.pathToken = token, .body = body});
            QCOMPARE(wrong, WebhookAnswer{.status = 404});
        }
        QCOMPARE(answerWebhook(line, nothing, {.body = body}), WebhookAnswer{.status = 404});
    }

    void s29_wants_the_signature_too_where_the_gateway_can_sign_data()
    {
        QTest::addColumn<WebhookDialect>("dialect");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QCryptographicHash::Algorithm>("algorithm");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("WAHA") << WebhookDialect::Waha << QByteArray("X-Webhook-Hmac") << QByteArray()
                              << QCryptographicHash::Sha512
                              << QByteArray(
                                     R"({"event":"message.ack","payload":{"id":"true_62@c.us_a1","ack":2}})");
        QTest::newRow("GOWA")
            << WebhookDialect::Gowa << QByteArray("X-Hub-Signature-256") << QByteArray("sha256=")
            << QCryptographicHash::Sha256
            << QByteArray(R"({"event":"message.ack","payload":{"ids":["a1"],"receipt_type":"delivered"}})");
    }

    void s29_wants_the_signature_too_where_the_gateway_can_sign()
    {
        QFETCH(WebhookDialect, dialect);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, prefix);
        QFETCH(QCryptographicHash::Algorithm, algorithm);
        QFETCH(QByteArray, body);
        const ProviderSettings line = settings(ProviderKind::Custom, dialect);
        WebhookRequest request{.pathToken = u"jalan-rahasia"_qs,
                               .headers = {{header, prefix + hmac(body, "hmac-uji", algorithm)}},
                               .body = body};
        const WebhookAnswer right = answerWebhook(line, secretFor, request);
        QCOMPARE(right.status, 200);
        QCOMPARE(right.contents.deliveries.value(0).providerMessageId, u"a1"_qs);
        QCOMPARE(right.contents.deliveries.value(0).state, DeliveryState::Delivered);

        request.body += ' ';
        QCOMPARE(answerWebhook(line, secretFor, request), WebhookAnswer{.status = 403});
        request.headers.clear();
        QCOMPARE(answerWebhook(line, secretFor, request), WebhookAnswer{.status = 403});

        // Without a secret set, the path token is all there is.
        const SecretLookup tokenOnly = [](const QString &name) {
            return name.endsWith(u"webhookToken") ? u"jalan-rahasia"_qs : QString();
        };
        QCOMPARE(answerWebhook(line, tokenOnly, request).status, 200);
    }

    void s29_answers_200_with_nothing_to_what_it_cannot_read_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("\x00\xff\xfe rubbish", 11);
        QTest::newRow("list") << QByteArray("[[[]]]");
        QTest::newRow("event nobody asks for") << QByteArray(R"({"event":"call.offer","payload":{}})");
        QTest::newRow("wrong kinds") << QByteArray(
            R"({"event":{},"data":[5,null,[]],"payload":"x","id":[[]]})");
    }

    void s29_answers_200_with_nothing_to_what_it_cannot_read()
    {
        QFETCH(QByteArray, body);
        for (const ProviderKind kind : {ProviderKind::Fonnte, ProviderKind::Wablas}) {
            QCOMPARE(
                answerWebhook(settings(kind), secretFor, {.pathToken = u"jalan-rahasia"_qs, .body = body}),
                WebhookAnswer());
        }
        for (const WebhookDialect dialect : {WebhookDialect::Evolution, WebhookDialect::WppConnect}) {
            QCOMPARE(answerWebhook(settings(ProviderKind::Custom, dialect), secretFor,
                                   {.pathToken = u"jalan-rahasia"_qs, .body = body}),
                     WebhookAnswer());
        }
    }

    void knows_no_webhook_for_lines_that_have_none()
    {
        for (const ProviderKind kind : {ProviderKind::Simulator, ProviderKind::Woowa, ProviderKind::Custom}) {
            QCOMPARE(
                answerWebhook(settings(kind), secretFor, {.pathToken = u"jalan-rahasia"_qs, .body = "{}"}),
                WebhookAnswer{.status = 404});
        }
    }

    void reads_what_self_hosted_gateways_report_data()
    {
        QTest::addColumn<WebhookDialect>("dialect");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id");
        QTest::addColumn<DeliveryState>("state");
        const auto row = [](const char *name, WebhookDialect dialect, const char *body, const char16_t *id,
                            DeliveryState state) {
            QTest::newRow(name) << dialect << QByteArray(body) << QString::fromUtf16(id) << state;
        };
        row("WAHA by name", WebhookDialect::Waha,
            R"({"event":"message.ack","session":"default","engine":"WEBJS","payload":{"id":"true_6281200000001@c.us_3EB0A1","ack":3,"ackName":"READ"}})",
            u"3EB0A1", DeliveryState::Read);
        row("WAHA error", WebhookDialect::Waha,
            R"({"event":"message.ack","payload":{"id":"3EB0A1","ack":-1,"ackName":"ERROR"}})", u"3EB0A1",
            DeliveryState::Failed);
        row("Evolution 2", WebhookDialect::Evolution,
            R"({"event":"messages.update","instance":"x","data":{"keyId":"BAE5","remoteJid":"6281200000001@s.whatsapp.net","fromMe":true,"status":"DELIVERY_ACK"}})",
            u"BAE5", DeliveryState::Delivered);
        row("Evolution, list", WebhookDialect::Evolution,
            R"({"event":"messages.update","data":[{"key":{"id":"BAE5"},"update":{"status":"READ"}}]})",
            u"BAE5", DeliveryState::Read);
        row("Evolution, by address", WebhookDialect::Evolution,
            R"({"event":"MESSAGES_UPDATE","data":{"keyId":"BAE5","status":"PENDING"}})", u"BAE5",
            DeliveryState::Accepted);
        row("GOWA", WebhookDialect::Gowa,
            R"({"event":"message.ack","device_id":"62","timestamp":"2026-11-20T09:00:00+07:00","payload":{"ids":["3EB0B2"],"receipt_type":"read"}})",
            u"3EB0B2", DeliveryState::Read);
        row("WPPConnect", WebhookDialect::WppConnect,
            R"({"event":"onack","session":"x","id":{"fromMe":true,"id":"3EB0C3","_serialized":"true_6281200000001@c.us_3EB0C3"},"ack":2,"t":1795140000})",
            u"3EB0C3", DeliveryState::Delivered);
    }

    void reads_what_self_hosted_gateways_report()
    {
        QFETCH(WebhookDialect, dialect);
        QFETCH(QByteArray, body);
        const SecretLookup tokenOnly = [](const QString &name) {
            return name.endsWith(u"webhookToken") ? u"t"_qs : QString();
        };
        const auto contents = answerWebhook(settings(ProviderKind::Custom, dialect), tokenOnly,
                                            {.pathToken = u"t"_qs, .body = body})
                                  .contents;
        QCOMPARE(contents.deliveries.size(), 1);
        QTEST(contents.deliveries[0].providerMessageId, "id");
        QTEST(contents.deliveries[0].state, "state");
        QCOMPARE(contents.deliveries[0].errorClass != ErrorClass::None,
                 contents.deliveries[0].state == DeliveryState::Failed);
    }

    void reads_customers_words_and_devices_from_self_hosted_gateways_data()
    {
        QTest::addColumn<WebhookDialect>("dialect");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("fromUs");
        QTest::addColumn<QByteArray>("deviceDown"); // empty where the gateway tells nothing
        QTest::newRow("WAHA")
            << WebhookDialect::Waha
            << QByteArray(
                   R"({"event":"message","payload":{"id":"m1","from":"6281200000001@c.us","fromMe":false,"body":"Halo","timestamp":1795140000}})")
            << QByteArray(
                   R"({"event":"message","payload":{"id":"m1","from":"6281200000001@c.us","fromMe":true,"body":"Halo"}})")
            << QByteArray(R"({"event":"session.status","payload":{"status":"SCAN_QR_CODE"}})");
        QTest::newRow("Evolution")
            << WebhookDialect::Evolution
            << QByteArray(
                   R"({"event":"messages.upsert","data":{"key":{"remoteJid":"6281200000001@s.whatsapp.net","fromMe":false,"id":"m1"},"message":{"extendedTextMessage":{"text":"Halo"}},"messageTimestamp":1795140000}})")
            << QByteArray(
                   R"({"event":"messages.upsert","data":{"key":{"remoteJid":"6281200000001@s.whatsapp.net","fromMe":true,"id":"m1"},"message":{"conversation":"Halo"}}})")
            << QByteArray(
                   R"({"event":"connection.update","data":{"instance":"x","state":"close","statusReason":401}})");
        QTest::newRow("GOWA")
            << WebhookDialect::Gowa
            << QByteArray(
                   R"({"event":"message","payload":{"id":"m1","chat_id":"6281200000001@s.whatsapp.net","from":"6281200000001@s.whatsapp.net","is_from_me":false,"body":"Halo","timestamp":"2026-11-20T09:00:00+07:00"}})")
            << QByteArray(
                   R"({"event":"message","payload":{"id":"m1","chat_id":"1203@g.us","from":"6281200000001@s.whatsapp.net","body":"Halo"}})")
            << QByteArray();
        QTest::newRow("WPPConnect")
            << WebhookDialect::WppConnect
            << QByteArray(
                   R"({"event":"onmessage","id":"m1","from":"6281200000001@c.us","body":"Halo","isGroupMsg":false,"fromMe":false,"t":1795140000})")
            << QByteArray(
                   R"({"event":"onmessage","id":"m1","from":"6281200000001@c.us","body":"Halo","isGroupMsg":true})")
            << QByteArray(R"({"event":"status-find","status":"notLogged"})");
    }

    void reads_customers_words_and_devices_from_self_hosted_gateways()
    {
        QFETCH(WebhookDialect, dialect);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, fromUs);
        QFETCH(QByteArray, deviceDown);
        const SecretLookup tokenOnly = [](const QString &name) {
            return name.endsWith(u"webhookToken") ? u"t"_qs : QString();
        };
        const auto read = [&](const QByteArray &body) {
            return answerWebhook(settings(ProviderKind::Custom, dialect), tokenOnly,
                                 {.pathToken = u"t"_qs, .body = body})
                .contents;
        };
        const WebhookContents said = read(message);
        QCOMPARE(said.inbound.size(), 1);
        QCOMPARE(said.inbound[0].from.e164(), u"+6281200000001"_qs);
        QCOMPARE(said.inbound[0].text, u"Halo"_qs);
        QCOMPARE(said.inbound[0].providerMessageId, u"m1"_qs);
        QCOMPARE(said.inbound[0].at, std::optional(fromMillis(1795140000000)));
        QCOMPARE(read(fromUs), WebhookContents());
        if (!deviceDown.isEmpty())
            QCOMPARE(read(deviceDown).devices.value(0).connection, Connection::Disconnected);
    }
};

QTEST_APPLESS_MAIN(WebhookTest)
#include "tst_webhook.moc"
