// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/apiserver.h"

#include "libportal/messaging/providers/providersettings.h"
#include "libportal/settings/settingsservice.h"

#include <QtCore/QJsonArray>
#include <QtCore/QMessageAuthenticationCode>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;

class WebhookApiTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_server;

    const QString m_fonnte = u"/api/webhooks/messages/utama/uji-alamat-rahasia-0001"_s;
    const QString m_meta = u"/api/webhooks/messages/meta"_s;
    const QByteArray m_appSecret = "uji-app-secret-0001";

    ApiClient &client() { return m_server->client(); }

    void setChain()
    {
        ProviderSettings meta{.kind = ProviderKind::MetaCloud, .name = u"meta"_s};
        meta.meta.phoneNumberId = u"100000000000001"_s;
        const ProviderSettings fonnte{.kind = ProviderKind::Fonnte, .name = u"utama"_s};
        SettingsService &settings = m_server->portal()->settings();
        Versioned<MessagingSettings> messaging = *settings.messaging();
        messaging.value.providers = {providerSettingsToJson(fonnte), providerSettingsToJson(meta)};
        QVERIFY(settings.setMessaging(Actor::system(), messaging.value, messaging.version));
        m_server->secrets() = {{u"messaging.utama.webhookToken"_s, u"uji-alamat-rahasia-0001"_s},
                               {u"messaging.meta.appSecret"_s, QString::fromLatin1(m_appSecret)},
                               {u"messaging.meta.verifyToken"_s, u"uji-verify-0001"_s}};
    }

    // As the dispatcher leaves a message that a gateway has taken.
    void handOver(const QString &provider, const QString &providerId)
    {
        const auto changed = m_server->portal()->database().execute(
            u"UPDATE outbox SET state = 'accepted', provider = :provider, provider_message_id = :id, "
            "accepted_at = created_at WHERE id = (SELECT max(id) FROM outbox)"_s,
            {{u"provider"_s, provider}, {u"id"_s, providerId}});
        QCOMPARE(changed.value_or(0), 1);
    }

    QString stateOfLast()
    {
        const auto state =
            m_server->portal()->database().one(u"SELECT state FROM outbox ORDER BY id DESC LIMIT 1"_s, {},
                                               [](const Row &row) { return row.text(0); });
        return state && *state ? **state : QString();
    }

    ApiCall metaCall(const QByteArray &status, const QByteArray &secret) const
    {
        const QJsonObject report{{u"id"_s, u"wamid.UJI1"_s},
                                 {u"status"_s, QString::fromLatin1(status)},
                                 {u"timestamp"_s, u"1795140060"_s}};
        const QJsonObject change{{u"field"_s, u"messages"_s},
                                 {u"value"_s, QJsonObject{{u"statuses"_s, QJsonArray{report}}}}};
        const QJsonObject entry{{u"changes"_s, QJsonArray{change}}};
        const QByteArray body =
            QJsonDocument(QJsonObject{{u"entry"_s, QJsonArray{entry}}}).toJson(QJsonDocument::Compact);
        const QByteArray proof =
            QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex();
        return {.method = "POST",
                .path = m_meta,
                .body = body,
                .contentType = "application/json",
                .headers = {{"X-Hub-Signature-256", "sha256=" + proof}}};
    }

private Q_SLOTS:
    void init()
    {
        QFETCH(Dialect, dialect);
        m_server = std::make_unique<ApiServer>(dialect);
        setChain();
        m_server->submitFor(u"+6281200000001"_s);
    }

    void cleanup()
    {
        QCOMPARE(client().violations(), QStringList());
        m_server.reset();
    }

    void s29_a_report_moves_its_message_once_data() { TestDatabase::addRows(); }

    void s29_a_report_moves_its_message_once()
    {
        handOver(u"utama"_s, u"90000001"_s);
        const QJsonObject report{{u"id"_s, u"90000001"_s}, {u"state"_s, u"delivered"_s}};
        const ApiAnswer answer = client().post(m_fonnte, report);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.isEmpty());
        QCOMPARE(stateOfLast(), u"delivered"_s);
        const auto before = m_server->state();
        QCOMPARE(client().post(m_fonnte, report).status, 200);
        QCOMPARE(m_server->state(), before);
    }

    void s29_meta_proves_itself_by_its_signature_data() { TestDatabase::addRows(); }

    void s29_meta_proves_itself_by_its_signature()
    {
        handOver(u"meta"_s, u"wamid.UJI1"_s);
        QCOMPARE(client().send(metaCall("read", "uji-app-secret-0002")).status, 403);
        QCOMPARE(stateOfLast(), u"accepted"_s);
        QCOMPARE(client().send(metaCall("read", m_appSecret)).status, 200);
        QCOMPARE(stateOfLast(), u"read"_s);
    }

    void s29_what_is_not_proven_or_not_known_changes_nothing_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QString &path, const QByteArray &body, int status) {
            for (const Dialect dialect : TestDatabase::dialects())
                QTest::addRow("%s, %s", name, qPrintable(TestDatabase::name(dialect)))
                    << dialect << path << body << status;
        };
        const QByteArray known = "{\"id\":\"90000001\",\"state\":\"delivered\"}";
        const QString root = u"/api/webhooks/messages/"_s;
        row("a gateway that is not in the chain", root + u"lain/uji-alamat-rahasia-0001"_s, known, 404);
        row("no token in the address", root + u"utama"_s, known, 404);
        row("another token in the address", root + u"utama/uji-alamat-rahasia-0002"_s, known, 404);
        row("an id nobody knows", m_fonnte, "{\"id\":\"90000009\",\"state\":\"delivered\"}", 200);
        row("an event nobody asks for", m_fonnte, "{\"cuaca\":\"cerah\"}", 200);
        row("no JSON", m_fonnte, "bukan JSON", 200);
        row("nothing", m_fonnte, "", 200);
    }

    void s29_what_is_not_proven_or_not_known_changes_nothing()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        handOver(u"utama"_s, u"90000001"_s);
        const auto before = m_server->state();
        const ApiAnswer answer =
            client().send({.method = "POST", .path = path, .body = body, .contentType = "text/plain"});
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body.isEmpty(), status == 200);
        QCOMPARE(m_server->state(), before);
        QCOMPARE(stateOfLast(), u"accepted"_s);
    }

    void metas_challenge_is_answered_to_who_knows_the_token_data() { TestDatabase::addRows(); }

    void metas_challenge_is_answered_to_who_knows_the_token()
    {
        const QString query = u"?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token="_s;
        const ApiAnswer known = client().get(m_meta + query + u"uji-verify-0001"_s);
        QCOMPARE(known.status, 200);
        QCOMPARE(known.body, QByteArray("1158201444"));
        QCOMPARE(client().get(m_meta + query + u"uji-verify-0002"_s).status, 403);
    }
};

QTEST_GUILESS_MAIN(WebhookApiTest)
#include "tst_webhookapi.moc"
