// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/httpgateway.h"

#include "tests/support/fakegateway.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>
#include <QtNetwork/QSslSocket>
#include <QtTest/QtTest>

using namespace std::chrono_literals;
using portal::GatewayAnswer;
using portal::GatewayRequest;
using portal::HttpGateway;
using portal::testing::FakeAnswer;
using portal::testing::FakeGateway;
using Doubt = portal::SendOutcome::Doubt;
using Ending = GatewayAnswer::Ending;
using Manner = FakeAnswer::Manner;

Q_DECLARE_METATYPE(FakeAnswer)

namespace {

/// A certificate for 127.0.0.1 that nobody but itself vouches for, and its key; made for one test and gone
/// with it.
std::optional<QSslConfiguration> strangersTls()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_qs);
    const QString certificate = folder.filePath(u"certificate.pem"_qs);
    QProcess openssl;
    openssl.start(u"openssl"_qs,
                  {u"req"_qs, u"-x509"_qs, u"-newkey"_qs, u"ec"_qs, u"-pkeyopt"_qs,
                   u"ec_paramgen_curve:prime256v1"_qs, u"-nodes"_qs, u"-days"_qs, u"2"_qs, u"-subj"_qs,
                   u"/CN=127.0.0.1"_qs, u"-addext"_qs, u"subjectAltName=IP:127.0.0.1"_qs, u"-keyout"_qs, key,
                   u"-out"_qs, certificate});
    QFile keyFile(key);
    QFile certificateFile(certificate);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0 || !keyFile.open(QIODevice::ReadOnly) ||
        !certificateFile.open(QIODevice::ReadOnly))
        return std::nullopt;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(keyFile.readAll(), QSsl::Ec));
    tls.setLocalCertificate(QSslCertificate(certificateFile.readAll()));
    return tls;
}

} // namespace

class HttpGatewayTest : public QObject
{
    Q_OBJECT

    static GatewayRequest request(const QUrl &base)
    {
        QUrl url = base;
        url.setPath(u"/send"_qs);
        return {.url = url,
                .headers = {{"Authorization", "token-uji"}},
                .contentType = "application/json",
                .body = "{\"a\":1}"};
    }

    static std::optional<GatewayAnswer> ask(HttpGateway &http, const GatewayRequest &request)
    {
        std::optional<GatewayAnswer> got;
        http.exchange(request, [&got](const GatewayAnswer &answer) { got = answer; });
        (void)QTest::qWaitFor([&got] { return got.has_value(); }, 20000);
        return got;
    }

private Q_SLOTS:
    void does_not_send_again_by_itself_when_the_gateway_hangs_up_data()
    {
        QTest::addColumn<bool>("get");
        QTest::addColumn<bool>("warm");
        QTest::newRow("post, new connection") << false << false;
        QTest::newRow("post, kept connection") << false << true;
        QTest::newRow("get, new connection") << true << false;
        QTest::newRow("get, kept connection") << true << true;
    }

    void does_not_send_again_by_itself_when_the_gateway_hangs_up()
    {
        QFETCH(bool, get);
        QFETCH(bool, warm);
        FakeGateway gateway;
        gateway.answer({.manner = Manner::HangUp});
        HttpGateway http(10s);
        GatewayRequest call = request(gateway.url());
        if (get) {
            call.method = GatewayRequest::Method::Get;
            call.body.clear();
        }
        if (warm) {
            gateway.answerOnce({.body = "{}"});
            const auto first = ask(http, call);
            QVERIFY(first);
            QCOMPARE(first->ending, Ending::Answered);
        }
        const auto answer = ask(http, call);
        QVERIFY(answer);
        QCOMPARE(answer->ending, Ending::Broken);
        QCOMPARE(answer->doubt, Doubt::MaybeSent);
        QCOMPARE(gateway.requests().size(), warm ? 2 : 1);
    }

    void tells_how_a_call_ended_data()
    {
        QTest::addColumn<FakeAnswer>("told");
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<Doubt>("doubt");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, FakeAnswer told, Ending ending, Doubt doubt, int status) {
            QTest::newRow(name) << told << ending << doubt << status;
        };
        row("200", {.body = "{}"}, Ending::Answered, Doubt::None, 200);
        row("201", {.status = 201, .body = "{}"}, Ending::Answered, Doubt::None, 201);
        row("204 without a body", {.status = 204}, Ending::Answered, Doubt::None, 204);
        row("301", {.status = 301, .headers = {{"Location", "/elsewhere"}}}, Ending::Answered, Doubt::None,
            301);
        row("400", {.status = 400, .body = "{}"}, Ending::Answered, Doubt::None, 400);
        row("401 with a challenge", {.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"x\""}}},
            Ending::Answered, Doubt::None, 401);
        row("404", {.status = 404}, Ending::Answered, Doubt::None, 404);
        row("422", {.status = 422, .body = "{}"}, Ending::Answered, Doubt::None, 422);
        row("429", {.status = 429}, Ending::Answered, Doubt::None, 429);
        row("500", {.status = 500, .body = "oops"}, Ending::Answered, Doubt::None, 500);
        row("503", {.status = 503}, Ending::Answered, Doubt::None, 503);
        row("silence", {.manner = Manner::Silent}, Ending::Silent, Doubt::MaybeSent, 0);
        row("hangs up", {.manner = Manner::HangUp}, Ending::Broken, Doubt::MaybeSent, 0);
        row("half an answer", {.body = QByteArray(1000, ' '), .manner = Manner::CloseHalfWay}, Ending::Broken,
            Doubt::MaybeSent, 200);
        row("trickle", {.manner = Manner::Trickle}, Ending::Silent, Doubt::MaybeSent, 200);
        row("not HTTP", {.body = "SSH-2.0-uji\r\n", .manner = Manner::Raw}, Ending::Broken, Doubt::MaybeSent,
            0);
        row("at the cap", {.body = QByteArray(HttpGateway::largestAnswer, 'x')}, Ending::Answered,
            Doubt::None, 200);
        row("over the cap", {.body = QByteArray(HttpGateway::largestAnswer + 1, 'x')}, Ending::TooLarge,
            Doubt::MaybeSent, 200);
        row("far over the cap", {.body = QByteArray(20 * HttpGateway::largestAnswer, 'x')}, Ending::TooLarge,
            Doubt::MaybeSent, 200);
    }

    void tells_how_a_call_ended()
    {
        QFETCH(FakeAnswer, told);
        FakeGateway gateway;
        gateway.answer(told);
        // Patient where an answer is told, so that a busy machine does not fail the row.
        const bool waits = told.manner == Manner::Silent || told.manner == Manner::Trickle;
        HttpGateway http(waits ? 300ms : 10s);
        const auto answer = ask(http, request(gateway.url()));
        QVERIFY(answer);
        QTEST(answer->ending, "ending");
        QTEST(answer->doubt, "doubt");
        QTEST(answer->status, "status");
        QCOMPARE(answer->body, answer->ending == Ending::Answered ? told.body : QByteArray());
        QCOMPARE(gateway.requests().size(), 1);
    }

    void s24_does_not_gather_an_endless_answer()
    {
        FakeGateway gateway;
        gateway.answer({.manner = Manner::Endless});
        HttpGateway http(10s);
        const auto answer = ask(http, request(gateway.url()));
        QVERIFY(answer);
        QCOMPARE(answer->ending, Ending::TooLarge);
        QCOMPARE(answer->doubt, Doubt::MaybeSent);
    }

    void carries_method_path_headers_and_body_as_they_are()
    {
        FakeGateway gateway;
        gateway.answer(200, "{}");
        HttpGateway http(10s);
        QUrl url = gateway.url();
        url.setPath(u"/kirim/%2F"_qs, QUrl::StrictMode);
        url.setQuery(u"a=%26%20b"_qs);
        QVERIFY(ask(http, {.url = url,
                           .headers = {{"X-Api-Key", "kunci"}},
                           .contentType = "text/plain",
                           .body = "isi\r\n\r\nsurat"}));
        const auto &request = gateway.requests().value(0);
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.target, "/kirim/%2F?a=%26%20b");
        QCOMPARE(request.headers.value("x-api-key"), "kunci");
        QCOMPARE(request.headers.value("content-type"), "text/plain");
        QCOMPARE(request.body, "isi\r\n\r\nsurat");
    }

    void keeps_a_connection_for_the_next_message()
    {
        FakeGateway gateway;
        gateway.answer(200, "{}");
        HttpGateway http(10s);
        for (int i = 0; i < 5; ++i)
            QVERIFY(ask(http, request(gateway.url())));
        QCOMPARE(gateway.requests().size(), 5);
        QCOMPARE(gateway.connections(), 1);
    }

    void remembers_no_cookies()
    {
        FakeGateway gateway;
        gateway.answer({.body = "{}", .headers = {{"Set-Cookie", "sesi=1; Path=/"}}});
        HttpGateway http(10s);
        QVERIFY(ask(http, request(gateway.url())));
        QVERIFY(ask(http, request(gateway.url())));
        QCOMPARE(gateway.requests().size(), 2);
        QVERIFY(!gateway.requests()[1].headers.contains("cookie"));
    }

    void s30_does_not_carry_a_token_to_where_a_redirect_points_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void s30_does_not_carry_a_token_to_where_a_redirect_points()
    {
        QFETCH(int, status);
        FakeGateway other;
        other.answer(200, "{}");
        FakeGateway gateway;
        gateway.answer({.status = status, .headers = {{"Location", other.url().toEncoded() + "/ambil"}}});
        HttpGateway http(10s);
        const auto answer = ask(http, request(gateway.url()));
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QVERIFY(other.requests().isEmpty());
    }

    void s30_says_nothing_to_a_server_whose_certificate_nobody_vouches_for()
    {
        const auto tls = strangersTls();
        QVERIFY2(tls, "the program openssl is needed");
        QSslServer server;
        server.setSslConfiguration(*tls);
        QByteArray heard;
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&server, &heard] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &heard] { heard += socket->readAll(); });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        HttpGateway http(10s);
        const auto answer = ask(http, request(QUrl(u"https://127.0.0.1:%1"_qs.arg(server.serverPort()))));
        QVERIFY(answer);
        QCOMPARE(answer->ending, Ending::Untrusted);
        QCOMPARE(answer->doubt, Doubt::None);
        QCOMPARE(heard, QByteArray());
    }

    void says_not_reached_without_doubt_when_nobody_listens_data()
    {
        QTest::addColumn<GatewayRequest::Method>("method");
        QTest::newRow("post") << GatewayRequest::Method::Post;
        QTest::newRow("get") << GatewayRequest::Method::Get;
    }

    void says_not_reached_without_doubt_when_nobody_listens()
    {
        QFETCH(GatewayRequest::Method, method);
        HttpGateway http(10s);
        GatewayRequest call = request(FakeGateway::nobody());
        call.method = method;
        const auto answer = ask(http, call);
        QVERIFY(answer);
        QCOMPARE(answer->ending, Ending::NotReached);
        QCOMPARE(answer->doubt, Doubt::None);
    }

    void knows_that_a_call_which_waited_its_turn_in_vain_was_not_sent()
    {
        FakeGateway gateway;
        gateway.answer({.manner = Manner::Silent});
        HttpGateway http(500ms);
        QList<GatewayAnswer> answers;
        for (int i = 0; i < 7; ++i)
            http.exchange(request(gateway.url()),
                          [&answers](const GatewayAnswer &answer) { answers.append(answer); });
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 7, 20000);
        const auto mayBeSent = std::count_if(answers.begin(), answers.end(), [](const GatewayAnswer &answer) {
            return answer.doubt == Doubt::MaybeSent;
        });
        QVERIFY(mayBeSent >= gateway.requests().size());
        QVERIFY(mayBeSent < 7);
    }

    void calls_back_for_everything_under_way_when_taken_down()
    {
        FakeGateway gateway;
        gateway.answer({.manner = Manner::Silent});
        QList<Ending> endings;
        {
            HttpGateway http(20s);
            for (int i = 0; i < 3; ++i)
                http.exchange(request(gateway.url()),
                              [&endings](const GatewayAnswer &answer) { endings.append(answer.ending); });
            QTRY_COMPARE(gateway.requests().size(), 3);
            QVERIFY(endings.isEmpty());
        }
        QCOMPARE(endings, QList<Ending>(3, Ending::Abandoned));
    }

    void passes_on_how_long_to_wait()
    {
        FakeGateway gateway;
        gateway.answer({.status = 429, .headers = {{"Retry-After", "7"}}});
        HttpGateway http(10s);
        const auto answer = ask(http, request(gateway.url()));
        QVERIFY(answer);
        QCOMPARE(answer->retryAfter, std::optional(7s));
    }

    void reads_retry_after_in_both_forms_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray("120") << 120;
        QTest::newRow("date") << QByteArray("Thu, 01 Jan 1970 00:17:40 GMT") << 60;
        QTest::newRow("date gone by") << QByteArray("Thu, 01 Jan 1970 00:00:01 GMT") << 0;
        QTest::newRow("below zero") << QByteArray("-5") << 0;
        QTest::newRow("a year") << QByteArray("31536000") << 86400;
        QTest::newRow("nothing") << QByteArray() << -1;
        QTest::newRow("rubbish") << QByteArray("besok") << -1;
    }

    void reads_retry_after_in_both_forms()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const auto wait = portal::retryAfterFromHeader(value, 1000);
        QCOMPARE(wait ? wait->count() : -1, seconds);
    }
};

QTEST_GUILESS_MAIN(HttpGatewayTest)
#include "tst_httpgateway.moc"
