// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/gatewaysecrets.h"

#include "libportal/messaging/providers/webhook.h"
#include "libportal/security/filesecretstore.h"
#include "libportal/security/keyring.h"
#include "libportal/security/vault.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace portal;

class GatewaySecretsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<FileSecretStore> m_store;
    std::unique_ptr<KeyRing> m_keys;

    static ProviderSettings line(ProviderKind kind, const QString &name)
    {
        ProviderSettings settings;
        settings.kind = kind;
        settings.name = name;
        return settings;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<FileSecretStore>(m_folder.filePath(u"keys"_qs));
        m_keys = KeyRing::open(*m_store).value();
    }

    void s30_every_secret_of_every_kind_can_be_kept_and_found_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        for (const ProviderKind kind :
             {ProviderKind::Fonnte, ProviderKind::Wablas, ProviderKind::Woowa, ProviderKind::MetaCloud})
            QTest::newRow(qPrintable(providerKindName(kind))) << kind;
    }
    void s30_every_secret_of_every_kind_can_be_kept_and_found()
    {
        QFETCH(ProviderKind, kind);
        const Vault vault(*m_keys);
        GatewaySecrets secrets(*m_store, vault);
        const auto needed = secretsOf(line(kind, providerKindName(kind).replace(u'_', u'-')));
        QVERIFY(!needed.isEmpty());
        for (const ProviderSecret &secret : needed) {
            QVERIFY2(secrets.set(secret.name, u"value of "_qs + secret.key).has_value(),
                     qPrintable(secret.name));
        }
        for (const ProviderSecret &secret : needed) {
            QCOMPARE(secrets.value(secret.name), u"value of "_qs + secret.key);
            QVERIFY(secrets.set(secret.name, {}).has_value());
        }
        QCOMPARE(secrets.value(needed[0].name), QString());
    }

    void s29_an_address_cannot_be_guessed_and_is_the_same_on_every_server()
    {
        const Vault vault(*m_keys);
        const GatewaySecrets secrets(*m_store, vault);
        const ProviderSettings one = line(ProviderKind::Fonnte, u"utama"_qs);
        const ProviderSettings two = line(ProviderKind::Fonnte, u"cadangan"_qs);
        const QString path = secrets.webhookPath(one);
        QVERIFY(path.startsWith(u"/api/webhooks/messages/utama/"));
        const QString token = path.section(u'/', -1);
        QCOMPARE(token.size(), 22);
        QVERIFY(token != secrets.webhookPath(two).section(u'/', -1));
        QCOMPARE(GatewaySecrets(*m_store, vault).webhookPath(one), path);
        QCOMPARE(secrets.webhookPath(line(ProviderKind::MetaCloud, u"meta"_qs)),
                 u"/api/webhooks/messages/meta"_qs);

        const WebhookRequest right{.pathToken = token, .body = "{}"};
        QCOMPARE(answerWebhook(one, secrets.lookup(), right).status, 200);
        QCOMPARE(answerWebhook(two, secrets.lookup(), right).status, 404);
    }

    void s29_an_address_that_somebody_set_counts()
    {
        const Vault vault(*m_keys);
        GatewaySecrets secrets(*m_store, vault);
        const ProviderSettings own = line(ProviderKind::Wablas, u"wablas-1"_qs);
        QVERIFY(secrets.set(u"messaging.wablas-1.webhookToken"_qs, u"chosen"_qs).has_value());
        QCOMPARE(secrets.webhookPath(own), u"/api/webhooks/messages/wablas-1/chosen"_qs);
    }
};

QTEST_GUILESS_MAIN(GatewaySecretsTest)
#include "tst_gatewaysecrets.moc"
