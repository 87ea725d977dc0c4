// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatcher against a live gateway on loopback that answers as contracts/whatsapp-gateways.md A1 says,
// with a second one behind it: what the outbox shows after each of its answers.
#include "libportal/messaging/providers/providerfactory.h"
#include "tests/libportal/messaging/dispatcherfixture.h"
#include "tests/support/fakegateway.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::DispatcherFixture;
using portal::testing::FakeAnswer;
using portal::testing::FakeGateway;
using portal::testing::TestDatabase;

namespace {

const QByteArray taken =
    R"({"status":true,"detail":"success! message in queue","id":["90000001"],"target":["6281200000001"],)"
    R"("process":"pending","requestid":3000001})";
const QByteArray connected =
    R"({"device":"6281200000009","device_status":"connect","quota":"900","status":true})";

QByteArray refused(const char *reason)
{
    return R"({"status":false,"reason":")" + QByteArray(reason) + R"(","requestid":3000001})";
}

// Messages nobody asked for are no simulator's.
class NoSimulator final : public SimulatorStore
{
public:
    Result<QString> record(const OutgoingMessage &) override { return failure(Error::internal({})); }
};

} // namespace

class DispatcherFonnteTest : public QObject
{
    Q_OBJECT

    NoSimulator m_simulator;

    std::unique_ptr<Dispatcher> dispatcher(DispatcherFixture &fixture,
                                           const QList<std::pair<QString, FakeGateway *>> &lines)
    {
        Dispatcher::Providers providers;
        for (const auto &[name, gateway] : lines) {
            ProviderSettings settings;
            settings.kind = ProviderKind::Fonnte;
            settings.name = name;
            settings.baseUrl = gateway->url();
            settings.timeout = 300ms;
            providers.push_back(makeProvider(
                                    settings, [](const QString &) { return u"token"_qs; }, m_simulator)
                                    .value());
        }
        auto made = std::make_unique<Dispatcher>(
            DispatcherContext{fixture.testDatabase.source(), fixture.vault, fixture.clock}, fixture.options,
            std::move(providers));
        made->start();
        return made;
    }
    static int sends(const FakeGateway &gateway)
    {
        return int(std::count_if(gateway.requests().begin(), gateway.requests().end(),
                                 [](const auto &request) { return request.target.startsWith("/send"); }));
    }

private Q_SLOTS:
    void the_outbox_shows_what_each_answer_means_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<MessageState>("state");
        QTest::addColumn<QString>("errorClass");
        QTest::addColumn<QString>("gatewayState");
        using Manner = FakeAnswer::Manner;
        const auto row = [](const char *name, const FakeAnswer &answer, MessageState state,
                            const QString &errorClass, const QString &gatewayState) {
            QTest::newRow(name) << answer << state << errorClass << gatewayState;
        };
        row("taken", {.body = taken}, MessageState::Accepted, {}, u"healthy"_qs);
        row("bad token", {.body = refused("token invalid")}, MessageState::Queued, u"auth"_qs, u"stopped"_qs);
        row("device offline", {.body = refused("request invalid on disconnected device")},
            MessageState::Queued, u"device_offline"_qs, u"stopped"_qs);
        row("quota gone", {.body = refused("insufficient quota")}, MessageState::Queued, u"quota"_qs,
            u"stopped"_qs);
        row("bad number", {.body = refused("target invalid")}, MessageState::Failed, u"bad_number"_qs,
            u"healthy"_qs);
        row("429", {.status = 429, .body = "{}", .headers = {{"Retry-After", "30"}}}, MessageState::Queued,
            u"rate"_qs, u"paused"_qs);
        row("500", {.status = 500, .body = "oops"}, MessageState::Queued, u"temporary"_qs, u"healthy"_qs);
        row("rubbish", {.body = "<html>It works!</html>"}, MessageState::Queued, u"temporary"_qs,
            u"healthy"_qs);
        row("not even HTTP", {.body = "SSH-2.0-x\r\n", .manner = Manner::Raw}, MessageState::Queued,
            u"temporary"_qs, u"healthy"_qs);
        row("hang-up", {.manner = Manner::HangUp}, MessageState::Queued, u"temporary"_qs, u"healthy"_qs);
        row("silence", {.manner = Manner::Silent}, MessageState::Queued, u"temporary"_qs, u"healthy"_qs);
    }
    void the_outbox_shows_what_each_answer_means()
    {
        QFETCH(FakeAnswer, answer);
        QFETCH(MessageState, state);
        QFETCH(QString, errorClass);
        QFETCH(QString, gatewayState);
        for (const Dialect dialect : TestDatabase::dialects()) {
            DispatcherFixture fixture(dialect);
            FakeGateway gateway;
            gateway.answer(answer);
            const MessageId id = fixture.queue(fixture.received());
            const auto running = dispatcher(fixture, {{u"utama"_qs, &gateway}});
            QTRY_VERIFY(fixture.record(id).attempts > 0 || !fixture.record(id).errorClass.isEmpty());
            QTRY_VERIFY(fixture.state(id) != MessageState::Sending);
            const MessageRecord record = fixture.record(id);
            QCOMPARE(record.state, state);
            QCOMPARE(record.errorClass, errorClass);
            QCOMPARE(record.provider, u"utama"_qs);
            QCOMPARE(fixture.gateway(u"utama"_qs), gatewayState);
            QCOMPARE(sends(gateway), 1);
            QVERIFY(gateway.requests()[0].body.contains("6281200000001"));
        }
    }

    void s32_only_one_request_reaches_a_dead_device_and_the_next_line_sends_all_data()
    {
        TestDatabase::addRows();
    }
    void s32_only_one_request_reaches_a_dead_device_and_the_next_line_sends_all()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        FakeGateway dead;
        FakeGateway alive;
        dead.answer(200, refused("request invalid on disconnected device"));
        alive.answer(200, taken);
        fixture.queueMany(30);
        const auto running = dispatcher(fixture, {{u"utama"_qs, &dead}, {u"cadangan"_qs, &alive}});
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 30);
        QCOMPARE(sends(dead), 1);
        QCOMPARE(sends(alive), 30);
        QCOMPARE(fixture.gateway(u"utama"_qs), u"stopped"_qs);
        QCOMPARE(fixture.gateway(u"cadangan"_qs), u"healthy"_qs);
        QCOMPARE(fixture.number(u"SELECT count(*) FROM outbox WHERE provider = 'cadangan'"_qs), 30);
    }

    void s31_messages_wait_for_a_gateway_that_is_down_and_go_out_when_it_is_back_data()
    {
        TestDatabase::addRows();
    }
    void s31_messages_wait_for_a_gateway_that_is_down_and_go_out_when_it_is_back()
    {
        QFETCH(Dialect, dialect);
        DispatcherFixture fixture(dialect);
        FakeGateway gateway;
        gateway.answer(500, "down");
        fixture.queueMany(10);
        const auto running = dispatcher(fixture, {{u"utama"_qs, &gateway}});
        QTRY_COMPARE(fixture.gateway(u"utama"_qs), u"paused"_qs);
        QTRY_COMPARE(fixture.count(u"queued"_qs), 10);
        const int sent = sends(gateway);
        fixture.clock.advance(24h);
        running->poke();
        QTRY_VERIFY(gateway.requests().size() > sent); // asked after its health
        QTRY_COMPARE(fixture.count(u"queued"_qs), 10);
        QCOMPARE(sends(gateway), sent);
        gateway.answerOnce({.body = connected});
        gateway.answer(200, taken);
        fixture.clock.advance(5min);
        running->poke();
        QTRY_COMPARE(fixture.count(u"accepted"_qs), 10);
        QCOMPARE(fixture.gateway(u"utama"_qs), u"healthy"_qs);
        QCOMPARE(sends(gateway), sent + 10);
    }

    void s03_s30_what_is_kept_of_a_refusal_holds_no_code_and_no_token()
    {
        DispatcherFixture fixture(Dialect::Sqlite);
        FakeGateway gateway;
        gateway.answer(200, refused("target invalid token 482916 for 6281200000001"));
        const MessageId id = fixture.queue(fixture.code());
        const auto running = dispatcher(fixture, {{u"utama"_qs, &gateway}});
        QTRY_VERIFY(!fixture.record(id).errorReason.isEmpty());
        const QString reason = fixture.record(id).errorReason;
        QVERIFY2(!reason.contains(u"482916") && !reason.contains(u"6281200000001"), qPrintable(reason));
    }
};

QTEST_GUILESS_MAIN(DispatcherFonnteTest)
#include "tst_dispatcherfonnte.moc"
