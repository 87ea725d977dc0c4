// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of provider, as the factory makes it, against a gateway on loopback.
#include "libportal/messaging/providers/httpprovider.h"

#include "libportal/messaging/providers/providerfactory.h"

#include "tests/libportal/messaging/providers/samples.h"
#include "tests/support/fakegateway.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;
using Connection = ProviderHealth::Connection;
using Doubt = SendOutcome::Doubt;
using Manner = FakeAnswer::Manner;

Q_DECLARE_METATYPE(FakeAnswer)

namespace {

const QString token = QStringLiteral("kUnCi.rAhAsIa");

class NoStore final : public SimulatorStore
{
public:
    Result<QString> record(const OutgoingMessage &) override { return failure(Error::internal({})); }
};

struct Line
{
    const char *name;
    ProviderKind kind;
    const char *preset; // of a custom line
    QByteArray success{};
    int badTokenStatus = 200;
    QByteArray badToken{};
    int deviceOfflineStatus = 200;
    QByteArray deviceOffline{};
    QByteArray quota{}; // empty where the gateway's words for it are not known
    int badNumberStatus = 200;
    QByteArray badNumber{};
};

QList<Line> lines()
{
    return {
        {.name = "Fonnte",
         .kind = ProviderKind::Fonnte,
         .preset = nullptr,
         .success = R"({"status":true,"id":["id-1"]})",
         .badToken = R"({"status":false,"reason":"token invalid"})",
         .deviceOffline = R"({"status":false,"reason":"request invalid on disconnected device"})",
         .quota = R"({"status":false,"reason":"insufficient quota"})",
         .badNumber = R"({"status":false,"reason":"target invalid"})"},
        {.name = "Wablas",
         .kind = ProviderKind::Wablas,
         .preset = nullptr,
         .success = R"({"status":true,"data":{"messages":[{"id":"id-1","status":"pending"}]}})",
         .badTokenStatus = 500,
         .badToken = R"({"status":false,"message":"token invalid or device expired"})",
         .deviceOffline = R"({"status":false,"message":"device disconnected, need to scan qr code again"})",
         .quota = R"({"status":false,"message":"quota exceeded"})",
         .badNumber =
             R"({"status":true,"data":{"messages":[{"status":false,"message":"format phone invalid"}]}})"},
        {.name = "Woowa",
         .kind = ProviderKind::Woowa,
         .preset = nullptr,
         .success = R"({"code":200,"results":{"id_message":"id-1"}})",
         .badTokenStatus = 401,
         .badToken = "unauthorized"},
        {.name = "Meta",
         .kind = ProviderKind::MetaCloud,
         .preset = nullptr,
         .success = R"({"messaging_product":"whatsapp","messages":[{"id":"id-1"}]})",
         .badTokenStatus = 401,
         .badToken = R"({"error":{"code":190,"message":"Error validating access token"}})",
         .quota = R"({"error":{"code":131042,"message":"Business eligibility payment issue"}})",
         .badNumberStatus = 400,
         .badNumber = R"({"error":{"code":131026,"message":"Message undeliverable"}})"},
        {.name = "WAHA",
         .kind = ProviderKind::Custom,
         .preset = "waha",
         .success = R"({"key":{"id":"id-1"}})",
         .badTokenStatus = 401,
         .badToken = R"({"message":"Unauthorized"})",
         .deviceOfflineStatus = 422,
         .deviceOffline = R"({"error":"x","session":"default","status":"STOPPED","expected":["WORKING"]})"},
        {.name = "GOWA",
         .kind = ProviderKind::Custom,
         .preset = "gowa",
         .success = R"({"code":"SUCCESS","results":{"message_id":"id-1"}})",
         .badTokenStatus = 401,
         .badToken = "Unauthorized",
         .deviceOfflineStatus = 401,
         .deviceOffline = R"({"code":"AUTHENTICATION_ERROR","message":"you are not logged in"})",
         .badNumberStatus = 400,
         .badNumber = R"({"code":"INVALID_JID","message":"x"})"},
        {.name = "Zenziva",
         .kind = ProviderKind::Custom,
         .preset = "zenziva",
         .success = R"({"messageId":"id-1","status":"1","text":"Success"})",
         .badToken = R"({"status":"0","text":"Userkey atau Passkey Salah"})",
         .quota = R"({"status":"0","text":"Credit tidak cukup"})"},
    };
}

} // namespace

class HttpProviderTest : public QObject
{
    Q_OBJECT

    NoStore m_store;

    std::unique_ptr<MessageProvider> made(const QString &name, const QUrl &url,
                                          std::chrono::milliseconds timeout = 10s)
    {
        for (const Line &line : lines()) {
            if (name != QLatin1String(line.name))
                continue;
            ProviderSettings settings{
                .kind = line.kind, .name = u"utama"_qs, .baseUrl = url, .timeout = timeout};
            settings.meta.phoneNumberId = u"100000000000001"_qs;
            if (line.preset)
                settings.custom = customPreset(QString::fromLatin1(line.preset)).value();
            return makeProvider(
                       settings, [](const QString &) { return token; }, m_store)
                .value();
        }
        return nullptr;
    }

    static SendOutcome sent(MessageProvider &provider)
    {
        const auto future = provider.send(sampleMessage());
        (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 20000);
        return future.isFinished() ? future.result() : SendOutcome{.reason = u"the future never finished"_qs};
    }

private Q_SLOTS:
    void says_what_came_of_a_message_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<FakeAnswer>("told");
        QTest::addColumn<ErrorClass>("errorClass");
        QTest::addColumn<Doubt>("doubt");
        for (const Line &line : lines()) {
            const auto row = [&line](const char *what, const FakeAnswer &told, ErrorClass errorClass,
                                     Doubt doubt = Doubt::None) {
                QTest::addRow("%s: %s", line.name, what)
                    << QString::fromLatin1(line.name) << told << errorClass << doubt;
            };
            row("success", {.body = line.success}, ErrorClass::None);
            row("bad token", {.status = line.badTokenStatus, .body = line.badToken}, ErrorClass::Auth);
            if (!line.deviceOffline.isEmpty())
                row("device offline", {.status = line.deviceOfflineStatus, .body = line.deviceOffline},
                    ErrorClass::DeviceOffline);
            if (!line.quota.isEmpty())
                row("quota", {.body = line.quota}, ErrorClass::Quota);
            if (!line.badNumber.isEmpty())
                row("bad number", {.status = line.badNumberStatus, .body = line.badNumber},
                    ErrorClass::BadNumber);
            row("429", {.status = 429, .headers = {{"Retry-After", "11"}}}, ErrorClass::Rate);
            row("500", {.status = 500, .body = "<html>oops"}, ErrorClass::Temporary, Doubt::MaybeSent);
            row("503", {.status = 503}, ErrorClass::Temporary);
            row("redirect", {.status = 302, .headers = {{"Location", "/login"}}}, ErrorClass::Auth);
            row("silence", {.manner = Manner::Silent}, ErrorClass::Temporary, Doubt::MaybeSent);
            row("hangs up", {.manner = Manner::HangUp}, ErrorClass::Temporary, Doubt::MaybeSent);
            row("half an answer", {.body = line.success, .manner = Manner::CloseHalfWay},
                ErrorClass::Temporary, Doubt::MaybeSent);
            row("trickle", {.manner = Manner::Trickle}, ErrorClass::Temporary, Doubt::MaybeSent);
            row("not HTTP", {.body = "\x16\x03\x01", .manner = Manner::Raw}, ErrorClass::Temporary,
                Doubt::MaybeSent);
            row("too large", {.body = QByteArray(1 << 20, ' ')}, ErrorClass::Temporary, Doubt::MaybeSent);
            // Woowa answers in plain text too, and is believed.
            const bool plain = line.kind == ProviderKind::Woowa;
            row("rubbish", {.body = "\xff\xfe{]"}, plain ? ErrorClass::None : ErrorClass::Temporary,
                plain ? Doubt::None : Doubt::MaybeSent);
        }
    }

    void says_what_came_of_a_message()
    {
        QFETCH(QString, line);
        QFETCH(FakeAnswer, told);
        QFETCH(ErrorClass, errorClass);
        FakeGateway gateway;
        gateway.answer(told);
        // Patient where an answer is told, so that a busy machine does not fail the row.
        const bool waits = told.manner == Manner::Silent || told.manner == Manner::Trickle;
        const auto provider = made(line, gateway.url(), waits ? 300ms : 10s);
        const SendOutcome outcome = sent(*provider);
        QCOMPARE(outcome.errorClass, errorClass);
        QTEST(outcome.doubt, "doubt");
        QCOMPARE(outcome.isAccepted(), errorClass == ErrorClass::None);
        QCOMPARE(outcome.reason.isEmpty(), outcome.isAccepted());
        if (told.status == 200 && told.body.contains("id-1") && told.manner == Manner::Whole)
            QCOMPARE(outcome.providerMessageId, u"id-1"_qs);
        if (told.status == 429)
            QCOMPARE(outcome.retryAfter, std::optional(11s));
        QCOMPARE(gateway.requests().size(), 1);
    }

    void knows_that_nothing_went_out_when_nobody_listens_data()
    {
        QTest::addColumn<QString>("line");
        for (const Line &line : lines())
            QTest::newRow(line.name) << QString::fromLatin1(line.name);
    }

    void knows_that_nothing_went_out_when_nobody_listens()
    {
        QFETCH(QString, line);
        const auto provider = made(line, FakeGateway::nobody());
        const SendOutcome outcome = sent(*provider);
        QCOMPARE(outcome.errorClass, ErrorClass::Temporary);
        QVERIFY(!outcome.maybeSent());
    }

    void s30_never_lets_a_token_or_a_person_into_a_reason_data()
    {
        knows_that_nothing_went_out_when_nobody_listens_data();
    }

    void s30_never_lets_a_token_or_a_person_into_a_reason()
    {
        QFETCH(QString, line);
        FakeGateway gateway;
        const QByteArray echo =
            "refused " + token.toUtf8() + " for 6281200000001 code 482913 " + token.toLower().toUtf8();
        gateway.answer(400, R"({"status":false,"reason":")" + echo + R"(","message":")" + echo +
                                R"(","text":")" + echo + R"(","error":{"message":")" + echo + R"("}})");
        const auto provider = made(line, gateway.url());
        const SendOutcome outcome = sent(*provider);
        QVERIFY(!outcome.isAccepted());
        QVERIFY(outcome.reason.startsWith(u"refused") || outcome.reason.isEmpty() ||
                outcome.reason.startsWith(u"HTTP"));
        QVERIFY(!outcome.reason.contains(token, Qt::CaseInsensitive));
        QVERIFY(!outcome.reason.contains(u"8120000"));
        QVERIFY(!outcome.reason.contains(u"482913"));
        const auto health = provider->health();
        QTRY_VERIFY(health.isFinished());
        QVERIFY(!health.result().error.contains(token, Qt::CaseInsensitive));
    }

    void asks_for_health()
    {
        FakeGateway gateway;
        gateway.answer(
            200, R"({"device_status":"connect","quota":"5","expired":"18 November 2029","status":true})");
        const auto provider = made(u"Fonnte"_qs, gateway.url());
        const auto health = provider->health();
        QTRY_VERIFY(health.isFinished());
        QCOMPARE(health.result().connection, Connection::Connected);
        QCOMPARE(health.result().quota, std::optional<qint64>(5));
        QCOMPARE(health.result().expires, u"18 November 2029"_qs);
        QCOMPARE(gateway.requests().value(0).target, "/device");
    }

    void says_unknown_when_health_cannot_be_had()
    {
        const auto provider = made(u"Fonnte"_qs, FakeGateway::nobody());
        const auto health = provider->health();
        QTRY_VERIFY(health.isFinished());
        QCOMPARE(health.result().connection, Connection::Unknown);
        QCOMPARE(health.result().errorClass, ErrorClass::Temporary);
    }

    void sends_several_messages_at_once()
    {
        FakeGateway gateway;
        gateway.answer(200, R"({"status":true,"id":["x"]})");
        const auto provider = made(u"Fonnte"_qs, gateway.url(), 5s);
        QList<QFuture<SendOutcome>> futures;
        for (int i = 0; i < 50; ++i)
            futures.append(provider->send(sampleMessage()));
        QTRY_VERIFY(std::all_of(futures.begin(), futures.end(),
                                [](const auto &future) { return future.isFinished(); }));
        for (const auto &future : futures)
            QVERIFY(future.result().isAccepted());
        QCOMPARE(gateway.requests().size(), 50);
    }

    void s31_leaves_no_future_open_when_taken_down()
    {
        FakeGateway gateway;
        gateway.answer({.manner = Manner::Silent});
        auto provider = made(u"Fonnte"_qs, gateway.url(), 20s);
        const auto message = provider->send(sampleMessage());
        const auto health = provider->health();
        QTRY_COMPARE(gateway.requests().size(), 2);
        provider.reset();
        QVERIFY(message.isFinished());
        QVERIFY(health.isFinished());
        QVERIFY(message.result().maybeSent());
        QCOMPARE(message.result().errorClass, ErrorClass::Temporary);
    }
};

QTEST_GUILESS_MAIN(HttpProviderTest)
#include "tst_httpprovider.moc"
