// SPDX-License-Identifier: GPL-3.0-or-later
// What a well-behaved client sees of the whole module: real server, real sockets, handlers that do nothing.
#include "tests/http/liveserver.h"

#include <QtCore/QElapsedTimer>
#include <QtNetwork/QTcpServer>
#include <QtTest/QtTest>

#include <memory>
#include <thread>

using namespace portal;
using namespace portal::http;
using namespace portal::testing;

class GateTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LiveServer> m_live;

    static ServerSettings behindAProxy()
    {
        ServerSettings settings;
        settings.trustedProxies = *TrustedProxies::parse({u"127.0.0.1"_qs});
        return settings;
    }

private Q_SLOTS:
    void init() { m_live = std::make_unique<LiveServer>(); }
    void cleanup() { m_live.reset(); }

    void answers_carry_what_every_answer_must()
    {
        const RawAnswer answer = m_live->client().call(get("/whoami?q=Jl.+Merdeka"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(answer.json().value(u"q").toString(), u"Jl. Merdeka"_qs);
        QCOMPARE(answer.json().value(u"address").toString(), u"127.0.0.1"_qs);
        QCOMPARE(answer.headers.value("x-content-type-options"), QByteArray("nosniff"));
        QVERIFY(answer.headers.contains("content-security-policy"));
        QVERIFY(answer.headers.contains("date"));
        QCOMPARE(answer.headers.value("x-request-id"), answer.json().value(u"id").toString().toLatin1());
    }

    void many_requests_share_a_connection()
    {
        RawClient client = m_live->client();
        for (int i = 0; i < 50; ++i) {
            const RawAnswer answer = client.call(get("/number/" + QByteArray::number(i)));
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, QByteArray::number(i));
        }
        QCOMPARE(m_live->server().connectionCount(), 1);
    }

    void head_has_the_length_and_not_the_body()
    {
        RawClient client = m_live->client();
        QVERIFY(client.send("HEAD /big/5000 HTTP/1.1\r\nHost: x\r\n\r\n" + get("/number/7")));
        const RawAnswer head = client.read(RawClient::Body::None);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("content-length"), QByteArray("5000"));
        QCOMPARE(client.read().body, QByteArray("7"));
    }

    void options_and_wrong_methods_never_reach_a_handler()
    {
        RawClient client = m_live->client();
        const RawAnswer options = client.call("OPTIONS /items/1 HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(options.status, 204);
        QCOMPARE(options.headers.value("allow"), QByteArray("DELETE, OPTIONS"));
        const RawAnswer wrong = client.call(get("/items/1"));
        QCOMPARE(wrong.status, 405);
        QCOMPARE(wrong.headers.value("allow"), QByteArray("DELETE, OPTIONS"));
        QCOMPARE(wrong.json().value(u"code").toString(), u"method_not_allowed"_qs);
        QCOMPARE(m_live->probe().calls.load(), 0);
    }

    void errors_are_problems_in_the_language_asked_for()
    {
        const RawAnswer answer = m_live->client().call(get("/nowhere", "Accept-Language: en\r\n"));
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/problem+json"));
        QCOMPARE(answer.headers.value("content-language"), QByteArray("en"));
        QCOMPARE(answer.json().value(u"code").toString(), u"not_found"_qs);
        QCOMPARE(answer.json().value(u"request_id").toString().toLatin1(),
                 answer.headers.value("x-request-id"));
        QCOMPARE(m_live->client().call(get("/nowhere")).headers.value("content-language"), QByteArray("id"));
    }

    void the_connection_closes_when_it_said_so_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("close") << get("/empty", "Connection: close\r\n");
        QTest::newRow("HTTP/1.0") << QByteArray("GET /empty HTTP/1.0\r\n\r\n");
        QTest::newRow("refused") << QByteArray("GET /empty HTTP/1.1\r\n\r\n");
    }

    void the_connection_closes_when_it_said_so()
    {
        QFETCH(QByteArray, request);
        RawClient client = m_live->client();
        const RawAnswer answer = client.call(request);
        QVERIFY(answer.status != 0);
        QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
        QVERIFY(client.isClosedWithin(RawClient::patience));
    }

    void a_connection_has_its_number_of_requests()
    {
        ServerSettings settings;
        settings.limits.requestsPerConnection = 3;
        const LiveServer live(settings);
        RawClient client = live.client();
        QVERIFY(!client.call(get("/empty")).headers.contains("connection"));
        QVERIFY(!client.call(get("/empty")).headers.contains("connection"));
        QCOMPARE(client.call(get("/empty")).headers.value("connection"), QByteArray("close"));
        QVERIFY(client.isClosedWithin(RawClient::patience));
    }

    void bodies_of_the_wrong_kind_are_refused_before_the_handler()
    {
        RawClient client = m_live->client();
        const QByteArray head("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 14\r\n");
        QCOMPARE(client.call(head + "Content-Type: text/plain\r\n\r\n{\"text\":\"abc\"}").status, 415);
        QCOMPARE(client.call(head + "\r\n{\"text\":\"abc\"}").status, 415);
        QCOMPARE(m_live->probe().calls.load(), 0);
        const RawAnswer good =
            client.call(head + "Content-Type: application/json; charset=utf-8\r\n\r\n{\"text\":\"abc\"}");
        QCOMPARE(good.status, 200);
        QCOMPARE(good.json().value(u"text").toString(), u"abc"_qs);
    }

    void s25_json_faults_come_back_by_field()
    {
        RawClient client = m_live->client();
        const QByteArray head("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n");
        const RawAnswer unknown =
            client.call(head + "Content-Length: 20\r\n\r\n{\"text\":\"a\",\"b\":\"c\"}");
        QCOMPARE(unknown.status, 422);
        QCOMPARE(unknown.json().value(u"errors").toArray().at(0).toObject().value(u"field").toString(),
                 u"b"_qs);
        QCOMPARE(client.call(head + "Content-Length: 3\r\n\r\n{a}").status, 400);
    }

    void chunked_bodies_are_whole_for_the_handler()
    {
        const RawAnswer answer = m_live->client().call(
            "PUT /photo HTTP/1.1\r\nHost: x\r\nContent-Type: image/jpeg\r\nTransfer-Encoding: chunked\r\n\r\n"
            "5\r\nabcde\r\n3\r\nfgh\r\n0\r\n\r\n");
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.headers.value("location"), QByteArray("/photo/1"));
        QCOMPARE(m_live->probe().bodyBytes.load(), 8);
    }

    void a_route_takes_as_large_a_body_as_it_said()
    {
        const qsizetype size = 8 * 1024 * 1024;
        const QByteArray head(
            "PUT /photo HTTP/1.1\r\nHost: x\r\nContent-Type: image/jpeg\r\nContent-Length: ");
        RawClient client = m_live->client();
        QCOMPARE(client.call(head + QByteArray::number(size) + "\r\n\r\n" + QByteArray(size, 'p')).status,
                 201);
        QCOMPARE(m_live->probe().bodyBytes.load(), size);
        QCOMPARE(client.call(head + QByteArray::number(size + 1) + "\r\n\r\n").status, 413);
    }

    void s24_a_client_that_sends_on_hears_why_it_was_refused()
    {
        // 9 MiB to a route of 8: the whole body is sent before the answer is looked at, as browsers do.
        const qsizetype size = 9 * 1024 * 1024;
        const RawAnswer answer =
            m_live->client().call("PUT /photo HTTP/1.1\r\nHost: x\r\nContent-Type: image/jpeg\r\n"
                                  "Content-Length: " +
                                  QByteArray::number(size) + "\r\n\r\n" + QByteArray(size, 'p'));
        QCOMPARE(answer.status, 413);
        QCOMPARE(answer.json().value(u"code").toString(), u"payload_too_large"_qs);
    }

    void says_continue_only_to_bodies_it_will_take()
    {
        const QByteArray head("PUT /photo HTTP/1.1\r\nHost: x\r\nContent-Type: image/jpeg\r\n"
                              "Expect: 100-continue\r\nContent-Length: ");
        RawClient welcome = m_live->client();
        QVERIFY(welcome.send(head + "4\r\n\r\n"));
        QCOMPARE(welcome.read().status, 100);
        QCOMPARE(welcome.call("abcd").status, 201);
        RawClient unwelcome = m_live->client();
        QCOMPARE(unwelcome.call(head + "99999999\r\n\r\n").status, 413);
    }

    void request_ids_go_round_if_they_are_well_formed()
    {
        RawClient client = m_live->client();
        QCOMPARE(client.call(get("/empty", "X-Request-Id: abc-123\r\n")).headers.value("x-request-id"),
                 QByteArray("abc-123"));
        const QByteArray made =
            client.call(get("/empty", "X-Request-Id: a b<script>\r\n")).headers.value("x-request-id");
        QVERIFY(made.size() >= 16 && !made.contains('<'));
        QVERIFY(client.call(get("/empty")).headers.value("x-request-id") != made);
    }

    void unchanged_answers_are_304()
    {
        RawClient client = m_live->client();
        const QByteArray tag = client.call(get("/number/5")).headers.value("etag");
        QVERIFY(!tag.isEmpty());
        QVERIFY(client.send(get("/number/5", "If-None-Match: " + tag + "\r\n") + get("/number/6")));
        const RawAnswer unchanged = client.read(RawClient::Body::None);
        QCOMPARE(unchanged.status, 304);
        QVERIFY(!unchanged.headers.contains("content-length"));
        QCOMPARE(client.read().body, QByteArray("6"));
    }

    void s24_a_throwing_handler_costs_one_answer()
    {
        RawClient client = m_live->client();
        const RawAnswer thrown = client.call(get("/throw"));
        QCOMPARE(thrown.status, 500);
        QVERIFY(!thrown.body.contains("purpose"));
        const RawAnswer failed = client.call(get("/fail"));
        QCOMPARE(failed.status, 500);
        QVERIFY(!failed.body.contains("inner matter"));
        QCOMPARE(client.call(get("/empty")).status, 204);
    }

    void s26_no_word_of_a_client_splits_an_answer()
    {
        RawClient client = m_live->client();
        const RawAnswer plain = client.call(get("/split?q=abc"));
        QCOMPARE(plain.headers.value("x-echo"), QByteArray("abc"));
        const RawAnswer split = client.call(get("/split?q=abc%0d%0aSet-Cookie:%20a=b"));
        QCOMPARE(split.status, 500);
        QVERIFY(!split.headers.contains("set-cookie"));
    }

    void the_guard_stands_before_the_handler()
    {
        const RawAnswer answer = m_live->client().call(get("/private"));
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.headers.value("www-authenticate"), QByteArray("Bearer"));
        QCOMPARE(m_live->probe().calls.load(), 0);
    }

    void large_answers_arrive_whole_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("size");
        QTest::newRow("in memory") << QByteArray("/big/") << 20'000'000;
        QTest::newRow("streamed") << QByteArray("/stream/") << 20'000'000;
        QTest::newRow("streamed, a slice and a byte") << QByteArray("/stream/") << 65537;
        QTest::newRow("streamed, empty") << QByteArray("/stream/") << 0;
    }

    void large_answers_arrive_whole()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, size);
        RawClient client = m_live->client();
        const RawAnswer answer = client.call(get(path + QByteArray::number(size)));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body.size(), size);
        QCOMPARE(client.call(get("/empty")).status, 204);
    }

    void a_stream_that_ends_early_is_cut_and_not_padded()
    {
        RawClient client = m_live->client();
        QCOMPARE(client.call(get("/short")).status, 0);
        QCOMPARE(m_live->client().call(get("/empty")).status, 204);
    }

    void s23_listens_on_loopback_unless_told_otherwise()
    {
        QVERIFY(ServerSettings().address.isLoopback());
        // 127.0.0.1 alone: not even another address of the same machine finds a listener.
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(u"127.0.0.2"_qs), m_live->port()));
    }

    void s23_believes_forwarded_addresses_of_its_proxy_alone()
    {
        const QByteArray fields("X-Forwarded-For: 6.6.6.6, 203.0.113.7\r\nX-Forwarded-Proto: https\r\n");
        const LiveServer live(behindAProxy());
        const RawAnswer proxied = live.client("127.0.0.1").call(get("/whoami", fields));
        QCOMPARE(proxied.json().value(u"address").toString(), u"203.0.113.7"_qs);
        QCOMPARE(proxied.json().value(u"secure").toBool(), true);
        QVERIFY(proxied.headers.contains("strict-transport-security"));
        const RawAnswer forged = live.client("127.0.0.5").call(get("/whoami", fields));
        QCOMPARE(forged.json().value(u"address").toString(), u"127.0.0.5"_qs);
        QCOMPARE(forged.json().value(u"secure").toBool(), false);
    }

    void stopping_finishes_what_is_in_flight()
    {
        m_live->probe().released = false;
        RawClient waiting = m_live->client();
        RawClient idle = m_live->client();
        QCOMPARE(idle.call(get("/empty")).status, 204);
        QVERIFY(waiting.send(get("/wait")));
        QTRY_COMPARE(m_live->probe().calls.load(), 2);

        QElapsedTimer timer;
        timer.start();
        std::thread stopping([this] { m_live->server().stop(); });
        QVERIFY(idle.isClosedWithin(RawClient::patience)); // stopping has begun
        m_live->probe().released = true;
        const RawAnswer answer = waiting.read();
        stopping.join();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("waited"));
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(!m_live->client().isConnected());
    }

    void stopping_does_not_wait_for_clients_that_send_nothing_more()
    {
        RawClient slow = m_live->client();
        QVERIFY(slow.send("GET /empty HTTP/1.1\r\n"));
        QTRY_COMPARE(m_live->server().connectionCount(), 1);
        QElapsedTimer timer;
        timer.start();
        m_live->server().stop(std::chrono::milliseconds(200));
        QVERIFY(timer.elapsed() < 3000);
        QVERIFY(slow.isClosedWithin(RawClient::patience));
    }

    void what_cannot_be_served_does_not_start()
    {
        const Translations translations;
        Probe probe;
        ServerSettings taken;
        taken.port = m_live->port();
        HttpServer second(testRoutes(probe), taken, noPortals(), translations);
        const auto started = second.start();
        QVERIFY(!started.has_value());
        QCOMPARE(started.error().code, ErrorCode::Unavailable);

        RouteTable table = testRoutes(probe);
        table.add({.method = Method::Get, .pattern = u"bad"_qs, .guard = openGuard(), .handler = {}});
        HttpServer mistaken(std::move(table), {}, noPortals(), translations);
        QCOMPARE(mistaken.start().error().code, ErrorCode::Internal);

        HttpServer poor(
            testRoutes(probe), {}, [] { return failure(Error::unavailable(u"no database"_qs)); },
            translations);
        QCOMPARE(poor.start().error().detail, u"no database"_qs);
    }
};

QTEST_GUILESS_MAIN(GateTest)
#include "tst_gate.moc"
