// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/messagewords.h"
#include "libportal/messaging/providers/providerforms.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staffapi/messagesapi.h"
#include "libportal/staffapi/settingsapi.h"
#include "libportal/storage/auditlog.h"
#include "tests/libportal/staffapi/deskfixture.h"
#include "tests/support/fakegateway.h"

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;

namespace {

const QString token = QStringLiteral("rahasia-gateway-0001");

QJsonObject fonnte(const QUrl &url)
{
    return {{u"kind"_qs, u"fonnte"_qs}, {u"name"_qs, u"utama"_qs}, {u"baseUrl"_qs, url.toString()}};
}

QJsonObject simulator(const QString &play)
{
    return {{u"kind"_qs, u"simulator"_qs},
            {u"name"_qs, play.left(20).replace(u'_', u'-')},
            {u"simulator"_qs, QJsonObject{{u"play"_qs, play}}}};
}

GatewayTest test(const QJsonObject &provider)
{
    return {.to = PhoneNumber::parse(u"0812-0000-0001"_qs).value(), .provider = provider};
}

} // namespace

class tst_LocalMessages : public QObject
{
    Q_OBJECT

    // Whether a file of the database, or the change feed and audit log in it, holds the text.
    static bool isInDatabase(Desk &desk, const QString &text)
    {
        bool found = false;
        const auto audit = desk.portal->audit().list({});
        for (const AuditEntry &entry : audit->items)
            found = found || (entry.detail + entry.key + entry.action).contains(text);
        for (const QString &name : {u"portal.sqlite"_qs, u"portal.sqlite-wal"_qs}) {
            QFile file(desk.portal.database().folder() + u'/' + name);
            if (file.open(QIODevice::ReadOnly))
                found = found || file.readAll().contains(text.toUtf8());
        }
        return found;
    }

    // A failed message about the desk's application, as a dispatcher leaves it.
    static MessageId failed(Desk &desk, const QString &template_ = u"registration.received"_qs)
    {
        return MessageId(
            desk.portal->database()
                .integer(u"UPDATE outbox SET state = 'failed', error_class = 'device_offline' WHERE id = "
                         "(SELECT max(id) FROM outbox WHERE template = :template) RETURNING id"_qs,
                         {{u"template"_qs, template_}})
                .value());
    }

private Q_SLOTS:
    void a_test_message_goes_through_a_gateway_that_is_not_saved_yet_data() { TestDatabase::addRows(); }
    void a_test_message_goes_through_a_gateway_that_is_not_saved_yet()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"admin1"_qs, Role::Admin);
        FakeGateway gateway;
        gateway.answer(200, R"({"status":true,"id":["90001"],"process":"processing"})");
        GatewayTest wanted = test(fonnte(gateway.url()));
        QCOMPARE(answered(desk.api.messages().sendTest(wanted)).error().fields.at(0).field,
                 u"secrets.token"_qs);
        wanted.secrets.insert(u"token"_qs, token);
        const auto answers = answered(desk.api.messages().sendTest(wanted));
        QVERIFY(answers);
        QCOMPARE(answers->size(), 1);
        QCOMPARE(answers->at(0).provider, u"utama"_qs);
        QVERIFY(answers->at(0).outcome.isAccepted());
        QCOMPARE(gateway.requests().size(), 1);
        QCOMPARE(gateway.requests().at(0).headers.value("authorization"), token.toUtf8());
        const auto log = desk.portal->audit().of(u"gateway"_qs, u"utama"_qs);
        QCOMPARE(log->last().action, u"gateway.tested"_qs);
        QVERIFY(!isInDatabase(desk, token));
    }

    void what_the_gateway_says_is_told_data() { TestDatabase::addRows(); }
    void what_the_gateway_says_is_told()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"admin1"_qs, Role::Admin);
        FakeGateway gateway;
        gateway.answer(200, R"({"status":false,"reason":"invalid token"})");
        GatewayTest wanted = test(fonnte(gateway.url()));
        wanted.secrets.insert(u"token"_qs, token);
        const auto answers = answered(desk.api.messages().sendTest(wanted));
        QCOMPARE(answers->at(0).outcome.errorClass, ErrorClass::Auth);
        QVERIFY(!answers->at(0).outcome.reason.isEmpty());
        QVERIFY(!messageErrorText(ErrorClass::Auth).isEmpty());
        wanted.provider = fonnte(FakeGateway::nobody());
        QCOMPARE(answered(desk.api.messages().sendTest(wanted))->at(0).outcome.errorClass,
                 ErrorClass::Temporary);
        wanted.provider.insert(u"baseUrl"_qs, u"not an address"_qs);
        QCOMPARE(answered(desk.api.messages().sendTest(wanted)).error().fields.at(0).field, u"baseUrl"_qs);
    }

    void the_chain_is_tried_until_one_takes_the_message_data() { TestDatabase::addRows(); }
    void the_chain_is_tried_until_one_takes_the_message()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"admin1"_qs, Role::Admin);
        const auto stored = answered(desk.api.settings().messaging());
        MessagingSettings chain = stored->value;
        chain.providers = {simulator(u"device_offline"_qs), simulator(u"delivers"_qs), simulator(u"down"_qs)};
        QVERIFY(answered(desk.api.settings().setMessaging(chain, stored->version)));
        const auto answers = answered(desk.api.messages().sendTest(test({})));
        QVERIFY(answers);
        QCOMPARE(answers->size(), 2);
        QCOMPARE(answers->at(0).outcome.errorClass, ErrorClass::DeviceOffline);
        QVERIFY(answers->at(1).outcome.isAccepted());
        QCOMPARE(answered(desk.api.messages().simulated({}))->size(), 1);
        QVERIFY(answered(desk.api.messages().sendTest(test({})))); // kept apart from the first one
        QCOMPARE(answered(desk.api.messages().simulated({}))->size(), 2);
    }

    void closing_answers_a_test_that_is_under_way()
    {
        Desk desk(Dialect::Sqlite);
        desk.enter(u"admin1"_qs, Role::Admin);
        FakeGateway gateway;
        gateway.answer({.manner = FakeAnswer::Manner::Silent});
        GatewayTest wanted = test(fonnte(gateway.url()));
        wanted.secrets.insert(u"token"_qs, token);
        const auto answer = desk.api.messages().sendTest(wanted);
        QTRY_COMPARE(gateway.requests().size(), 1);
        QVERIFY(desk.api.stop(30s));
        QCOMPARE(answered(answer).error().code, ErrorCode::Unavailable);
        QCOMPARE(answered(desk.api.messages().sendTest(wanted)).error().code, ErrorCode::Unavailable);
    }

    void s30_a_token_is_kept_outside_the_database_and_never_read_back_data() { TestDatabase::addRows(); }
    void s30_a_token_is_kept_outside_the_database_and_never_read_back()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"admin1"_qs, Role::Admin);
        MessagesApi &messages = desk.api.messages();
        const QString name = providerSecretName(u"utama"_qs, u"token"_qs);
        const QJsonObject line = fonnte(QUrl(u"https://gateway.example.id"_qs));
        QCOMPARE(answered(messages.gatewaySecrets(line))->at(0).isKept, false);
        QVERIFY(answered(messages.setGatewaySecret(name, token + u'\n')));
        QCOMPARE(answered(messages.hasGatewaySecret(name)).value(), true);
        const auto kept = answered(messages.gatewaySecrets(line));
        QCOMPARE(kept->at(0).secret.name, name);
        QCOMPARE(kept->at(0).isKept, true);
        QCOMPARE(desk.portal.secrets().read(name)->value().view(), token.toUtf8());
        QVERIFY(!isInDatabase(desk, token));
        const auto log = desk.portal->audit().of(u"gateway"_qs, u"utama"_qs);
        QCOMPARE(log->last().action, u"gateway.secret_set"_qs);
        QVERIFY(answered(messages.setGatewaySecret(name, {})));
        QCOMPARE(answered(messages.hasGatewaySecret(name)).value(), false);
        QVERIFY(answered(messages.gatewayWebhookPath(line))->startsWith(u"/api/webhooks/messages/utama/"_qs));
    }

    void s30_only_a_gateways_secrets_can_be_set_data() { TestDatabase::addRows(); }
    void s30_only_a_gateways_secrets_can_be_set()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"admin1"_qs, Role::Admin);
        const auto keys = desk.portal.secrets().read(u"keyring"_qs);
        QVERIFY(keys->has_value());
        for (const QString &name : {u"keyring"_qs, u"messaging..token"_qs, u"messaging.utama.token/x"_qs,
                                    u"payment/utama/key"_qs, QString()}) {
            QCOMPARE(answered(desk.api.messages().setGatewaySecret(name, token)).error().code,
                     ErrorCode::NotFound);
        }
        QCOMPARE(desk.portal.secrets().read(u"keyring"_qs)->value().view(), keys->value().view());
    }

    void s21_only_an_administrator_sets_up_gateways_data() { TestDatabase::addRows(); }
    void s21_only_an_administrator_sets_up_gateways()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"sari"_qs, Role::Supervisor);
        MessagesApi &messages = desk.api.messages();
        const QString name = providerSecretName(u"utama"_qs, u"token"_qs);
        QCOMPARE(answered(messages.sendTest(test({}))).error().code, ErrorCode::Forbidden);
        QCOMPARE(answered(messages.setGatewaySecret(name, token)).error().code, ErrorCode::Forbidden);
        QCOMPARE(answered(messages.hasGatewaySecret(name)).error().code, ErrorCode::Forbidden);
        QCOMPARE(answered(messages.gatewaySecrets({})).error().code, ErrorCode::Forbidden);
        QCOMPARE(answered(messages.gatewayWebhookPath({})).error().code, ErrorCode::Forbidden);
        QVERIFY(desk.portal.secrets().read(u"messaging.utama.token"_qs)->has_value() == false);
    }

    void a_chain_of_which_no_gateway_can_be_made_is_refused_data() { TestDatabase::addRows(); }
    void a_chain_of_which_no_gateway_can_be_made_is_refused()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"admin1"_qs, Role::Admin);
        const auto stored = answered(desk.api.settings().messaging());
        MessagingSettings chain = stored->value;
        chain.providers = {simulator(u"delivers"_qs), {{u"kind"_qs, u"wablas"_qs}, {u"name"_qs, u"dua"_qs}}};
        const auto refused = answered(desk.api.settings().setMessaging(chain, stored->version));
        QCOMPARE(refused.error().fields.at(0).field, u"providers.1.baseUrl"_qs);
    }

    void all_that_failed_is_sent_again_once_data() { TestDatabase::addRows(); }
    void all_that_failed_is_sent_again_once()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.portal.submitted(u"0812-0000-0002"_qs);
        desk.enter(u"sari"_qs, Role::Cs);
        MessagesApi &messages = desk.api.messages();
        const MessageId received = failed(desk);
        failed(desk, u"registration.otp"_qs);
        desk.portal.step(desk.number, RegistrationAction::Verify);
        failed(desk, u"registration.verified"_qs);
        QCOMPARE(answered(messages.counts())->failed, 3);

        QCOMPARE(answered(messages.resendFailed(u"registration.verified"_qs)).value(), 1);
        QCOMPARE(answered(messages.resendFailed({})).value(), 1);
        QCOMPARE(answered(messages.resendFailed({})).value(), 0); // nothing goes out twice
        QCOMPARE(answered(messages.counts())->failed, 1);         // the code: a new one is asked for
        QCOMPARE(answered(messages.resend(received)).error().fields.at(0).field, u"state"_qs);

        Outbox::Filter settled;
        settled.state = MessageState::Failed;
        settled.resent = true;
        const auto again = answered(messages.list(settled, {}));
        QCOMPARE(again->items.size(), 2);
        QVERIFY(again->items.last().resentAs->value() > received.value());
        settled.resent = false;
        QCOMPARE(answered(messages.list(settled, {}))->total, 1);
    }
};

QTEST_GUILESS_MAIN(tst_LocalMessages)
#include "tst_localmessages.moc"
