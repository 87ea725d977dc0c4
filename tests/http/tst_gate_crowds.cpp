// SPDX-License-Identifier: GPL-3.0-or-later
// What clients can do with their connections: open too many, leave at the worst moment, never read, fill the
// queue. The others are served meanwhile, and nothing stays behind.
#include "tests/http/hostile.h"

#include "libportal/http/gate/descriptors.h"

#include <QtCore/QProcess>
#include <QtTest/QtTest>

#include <sys/resource.h>

#include <vector>

using namespace portal;
using namespace portal::http;
using namespace portal::testing;
using namespace std::chrono_literals;

namespace {

// The tests' server in a process of its own.
class ServerProcess
{
public:
    explicit ServerProcess(const QStringList &arguments, rlim_t descriptors = 0)
    {
        if (descriptors > 0) {
            m_process.setChildProcessModifier([descriptors] {
                const rlimit limit{descriptors, descriptors};
                setrlimit(RLIMIT_NOFILE, &limit);
            });
        }
        // Qt's hashes leave OpenSSL's state of the process behind, which a leak checker counts as ours.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASAN_OPTIONS"_qs, u"detect_leaks=0"_qs);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + u"/gate_server"_qs, arguments);
        if (m_process.waitForStarted() && m_process.waitForReadyRead())
            m_port = quint16(m_process.readLine().trimmed().toUInt());
    }
    ~ServerProcess()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(10000);
    }

    quint16 port() const { return m_port; }
    qint64 residentBytes() const { return portal::testing::residentBytes(m_process.processId()); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

QByteArray photoHead(qint64 bytes, const QByteArray &target = "/photo", const QByteArray &extraFields = {})
{
    return "PUT " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/jpeg\r\nContent-Length: " +
           QByteArray::number(bytes) + "\r\n" + extraFields + "\r\n";
}

QByteArray photo(qint64 bytes, const QByteArray &extraFields = {})
{
    return photoHead(bytes, "/photo", extraFields) + QByteArray(bytes, 'p');
}

QByteArray post(const QByteArray &target, const QByteArray &json)
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" +
           "Content-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json;
}

// Each answer takes a turn of the I/O thread, in which each upload that has bytes is read from.
void readWhatWasSent(const LiveServer &live)
{
    RawClient client = live.client("127.0.9.9");
    for (int turn = 0; turn < 90; ++turn)
        QCOMPARE(client.call(get("/nowhere")).status, 404);
}

} // namespace

class GateCrowdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_client_that_half_closes_gets_its_answer()
    {
        const LiveServer live;
        RawClient client = live.client();
        QVERIFY(client.send(get("/big/2000000")));
        client.halfClose();
        QCOMPARE(client.read().body.size(), 2000000);
        QVERIFY(client.isClosedWithin(RawClient::patience));
        RawClient unfinished = live.client();
        QVERIFY(unfinished.send("GET /empty HTTP/1.1\r\nHo"));
        unfinished.halfClose();
        QVERIFY(unfinished.isClosedWithin(RawClient::patience));
    }

    void s24_clients_that_leave_during_a_handler_leave_nothing_behind()
    {
        LiveServer live;
        live.probe().released = false;
        std::vector<RawClient> leaving;
        for (int i = 0; i < 60; ++i) {
            leaving.push_back(live.client());
            QVERIFY(leaving.back().send(get("/wait")));
        }
        QTRY_VERIFY(live.probe().calls >= 4);
        for (std::size_t i = 0; i < leaving.size(); ++i) {
            if (i % 2 == 0)
                leaving[i].reset();
            else
                leaving[i].halfClose();
        }
        leaving.clear();
        live.probe().released = true;
        QTRY_COMPARE(live.server().connectionCount(), 0);
        QTRY_COMPARE(live.server().queuedCount(), 0);
        QVERIFY(live.honestTime() < soon);
    }

    void s24_clients_that_leave_in_the_middle_of_an_answer_leave_nothing_behind()
    {
        LiveServer live;
        const qint64 before = residentBytes();
        for (const char *path : {"/big/52428800", "/stream/52428800"}) {
            for (int i = 0; i < 10; ++i) {
                RawClient client = live.client();
                QVERIFY(client.send(get(path)));
                QCOMPARE(client.readBytes(megabyte).size(), megabyte);
                client.reset();
            }
        }
        QTRY_COMPARE(live.server().connectionCount(), 0);
        if (memoryIsMeasurable)
            QVERIFY(residentBytes() - before < 60 * megabyte);
        QVERIFY(live.honestTime() < soon);
    }

    void s24_a_client_that_reads_too_slowly_is_cut()
    {
        LiveServer live(hurried());
        RawClient client = live.client();
        QVERIFY(client.send(get("/big/52428800")));
        QTRY_COMPARE(live.server().connectionCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(live.server().connectionCount(), 0, 8000);
        QVERIFY(client.readBytes(52428800).size() < 52428800);
    }

    void s24_an_address_has_its_number_of_connections()
    {
        ServerSettings settings;
        settings.limits.connectionsPerAddress = 5;
        LiveServer live(settings);
        std::vector<RawClient> held;
        for (int i = 0; i < 5; ++i)
            held.push_back(live.client());
        QTRY_COMPARE(live.server().connectionCount(), 5);
        RawClient sixth = live.client();
        const RawAnswer refused = sixth.read();
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.json().value(u"code").toString(), u"too_many_requests"_qs);
        QVERIFY(refused.headers.contains("retry-after"));
        QVERIFY(live.honestTime() < soon); // from another address
        held.pop_back();
        QTRY_COMPARE(live.server().connectionCount(), 4);
        QCOMPARE(live.client().call(get("/empty")).status, 204);
    }

    void s24_uploads_from_many_addresses_keep_no_small_body_waiting()
    {
        ServerSettings settings;
        settings.limits.bodyBytesInAll = 8 * megabyte;
        LiveServer live(settings);
        std::vector<RawClient> uploading;
        for (const char *address : {"127.0.2.1", "127.0.2.2", "127.0.2.3", "127.0.2.4"}) {
            uploading.push_back(live.client(address));
            QVERIFY(uploading.back().send(photoHead(4 * megabyte) + QByteArray(2 * megabyte + 65536, 'p')));
        }
        readWhatWasSent(live);
        QCOMPARE(live.client("127.0.2.5").call(photo(megabyte)).status, 503); // spent to the last byte
        const RawAnswer honest = live.client("127.0.2.6").call(post("/echo", R"({"text":"halo"})"));
        QCOMPARE(honest.status, 200);
        QCOMPARE(honest.json().value(u"text").toString(), u"halo"_qs);
        uploading.clear();
        QTRY_COMPARE(live.client("127.0.2.5").call(photo(megabyte)).status, 201);
    }

    void s24_one_address_holds_a_quarter_of_all_large_bodies()
    {
        ServerSettings settings;
        settings.limits.bodyBytesInAll = 8 * megabyte;
        LiveServer live(settings);
        std::vector<RawClient> uploading;
        for (int i = 0; i < 2; ++i) {
            uploading.push_back(live.client("127.0.2.1"));
            QVERIFY(uploading.back().send(photoHead(4 * megabyte) + QByteArray(megabyte + 65536, 'p')));
        }
        readWhatWasSent(live);
        const RawAnswer refused = live.client("127.0.2.1").call(photo(megabyte));
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.headers.contains("retry-after"));
        QCOMPARE(refused.json().value(u"code").toString(), u"too_many_requests"_qs);
        QCOMPARE(live.client("127.0.2.2").call(photo(megabyte)).status, 201);
        QCOMPARE(live.client("127.0.2.1").call(post("/echo", R"({"text":"halo"})")).status, 200);
    }

    void s24_a_large_body_without_credentials_is_refused_unread()
    {
        LiveServer live;
        RawClient stranger = live.client();
        const RawAnswer refused = stranger.call(photoHead(8 * megabyte, "/private-photo"));
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.json().value(u"code").toString(), u"unauthorized"_qs);
        QCOMPARE(live.probe().calls, 0);
        RawClient known = live.client();
        QVERIFY(known.send(photoHead(3, "/private-photo", "Authorization: Bearer abc\r\n") + "jpg"));
        QCOMPARE(known.read().status, 201);
    }

    void s24_behind_a_proxy_each_client_has_its_number_of_requests_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("sameClient");
        QTest::addColumn<QByteArray>("another");
        QTest::newRow("IPv4") << QByteArray("203.0.113.5") << QByteArray("203.0.113.5")
                              << QByteArray("203.0.113.6");
        QTest::newRow("IPv6") << QByteArray("2001:db8::1") << QByteArray("2001:db8::ffff:2")
                              << QByteArray("2001:db8:0:1::1");
        QTest::newRow("what a client claims")
            << QByteArray("198.51.100.1, 203.0.113.5") << QByteArray("198.51.100.2, 203.0.113.5")
            << QByteArray("198.51.100.1, 203.0.113.6");
    }

    void s24_behind_a_proxy_each_client_has_its_number_of_requests()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, sameClient);
        QFETCH(QByteArray, another);
        const auto from = [](const QByteArray &client) {
            return QByteArray("X-Forwarded-For: " + client + "\r\n");
        };
        ServerSettings settings;
        settings.handlerThreads = 4;
        settings.limits.connectionsPerAddress = 3;
        settings.trustedProxies = TrustedProxies::parse({u"127.0.0.1"_qs}).value();
        LiveServer live(settings);
        live.probe().released = false;
        std::vector<RawClient> waiting;
        for (int i = 0; i < 3; ++i) {
            waiting.push_back(live.client());
            QVERIFY(waiting.back().send(get("/wait", from(one))));
        }
        QTRY_COMPARE(live.probe().calls, 3);
        const RawAnswer refused = live.client().call(get("/empty", from(sameClient)));
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.headers.contains("retry-after"));
        QCOMPARE(refused.json().value(u"code").toString(), u"too_many_requests"_qs);
        QCOMPARE(live.client().call(get("/empty", from(another))).status, 204);
        live.probe().released = true;
        for (RawClient &client : waiting)
            QCOMPARE(client.read().status, 200);
        QCOMPARE(waiting.front().call(get("/empty", from(sameClient))).status, 204);
    }

    void s24_behind_a_proxy_each_client_has_its_share_of_large_bodies()
    {
        ServerSettings settings;
        settings.limits.bodyBytesInAll = 8 * megabyte;
        settings.trustedProxies = TrustedProxies::parse({u"127.0.0.1"_qs}).value();
        LiveServer live(settings);
        const QByteArray hostile = "X-Forwarded-For: 203.0.113.5\r\n";
        RawClient uploading = live.client();
        QVERIFY(uploading.send(photoHead(4 * megabyte, "/photo", hostile) +
                               QByteArray(2 * megabyte + 65536, 'p')));
        readWhatWasSent(live);
        QCOMPARE(live.client().call(photo(megabyte, hostile)).status, 429);
        QCOMPARE(live.client().call(photo(megabyte, "X-Forwarded-For: 203.0.113.6\r\n")).status, 201);
    }

    void s24_there_is_a_number_of_connections_in_all()
    {
        ServerSettings settings;
        settings.limits.connections = 20;
        LiveServer live(settings);
        std::vector<RawClient> held;
        for (int i = 0; i < 20; ++i)
            held.push_back(live.client(QByteArray("127.0.1." + QByteArray::number(i + 1)).constData()));
        QTRY_COMPARE(live.server().connectionCount(), 20);
        RawClient late = live.client();
        const RawAnswer refused = late.read();
        QCOMPARE(refused.status, 503);
        QVERIFY(refused.headers.contains("retry-after"));
        QCOMPARE(held[7].call(get("/empty")).status, 204);
        held.clear();
        QTRY_COMPARE(live.server().connectionCount(), 0);
        QVERIFY(live.honestTime() < soon);
    }

    void s24_a_full_queue_answers_503_and_handlers_at_work_hold_up_nobody_else()
    {
        ServerSettings settings;
        settings.handlerThreads = 2;
        settings.limits.queuedRequests = 3;
        LiveServer live(settings);
        live.probe().released = false;
        std::vector<RawClient> waiting;
        for (int i = 0; i < 5; ++i) {
            waiting.push_back(live.client());
            QVERIFY(waiting.back().send(get("/wait")));
            QTRY_COMPARE(live.probe().calls + live.server().queuedCount(), i + 1);
        }
        RawClient late = live.client();
        const RawAnswer refused = late.call(get("/empty"));
        QCOMPARE(refused.status, 503);
        QVERIFY(refused.headers.contains("retry-after"));
        QCOMPARE(refused.json().value(u"code").toString(), u"unavailable"_qs);
        QCOMPARE(late.call(get("/nowhere")).status, 404); // the I/O thread is free
        live.probe().released = true;
        for (RawClient &client : waiting)
            QCOMPARE(client.read().status, 200);
        QCOMPARE(late.call(get("/empty")).status, 204);
    }

    void s24_a_handler_that_takes_too_long_is_answered_for()
    {
        ServerSettings settings = hurried();
        settings.limits.handlingTime = 300ms;
        LiveServer live(settings);
        live.probe().released = false;
        RawClient client = live.client();
        QVERIFY(client.send(get("/wait")));
        QCOMPARE(client.read().status, 503);
        QVERIFY(client.isClosedWithin(5s));
        live.probe().released = true;
        QTRY_COMPARE(live.server().connectionCount(), 0);
        QVERIFY(live.honestTime() < soon);
    }

    void s24_a_thousand_connections_cost_little_memory()
    {
        if (!memoryIsMeasurable)
            QSKIP("a sanitizer's memory is not the program's");
        ServerProcess server({u"2000"_qs, u"2000"_qs});
        QVERIFY(server.port() != 0);
        QCOMPARE(RawClient(server.port()).call(get("/empty")).status, 204);
        const qint64 before = server.residentBytes();
        std::vector<RawClient> open;
        for (int i = 0; i < 1000; ++i) {
            open.emplace_back(server.port());
            QCOMPARE(open.back().call(get("/empty")).status, 204);
        }
        const qint64 more = server.residentBytes() - before;
        qInfo("1,000 open connections: %.1f MB more, %.1f MB before", double(more) / megabyte,
              double(before) / megabyte);
        QVERIFY(more < 60 * megabyte); // B6
    }

    void s24_running_out_of_descriptors_stops_nobody_inside()
    {
        ServerProcess server({u"2000"_qs, u"2000"_qs}, 600);
        QVERIFY(server.port() != 0);
        RawClient early(server.port());
        QCOMPARE(early.call(get("/empty")).status, 204);
        std::vector<RawClient> many;
        for (int i = 0; i < 1000; ++i)
            many.emplace_back(server.port());
        QCOMPARE(early.call(get("/empty")).status, 204);
        QCOMPARE(many.back().read().status, 503); // the cap was lowered below what the system gives
        many.clear();
        QTRY_COMPARE(RawClient(server.port()).call(get("/empty")).status, 204);
        QVERIFY(server.isRunning());
    }

    void the_connection_cap_fits_the_limit_on_descriptors()
    {
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
        QCOMPARE(connectionsThatFit(100), 100);
        QVERIFY(rlim_t(connectionsThatFit(1'000'000'000)) < limit.rlim_max);
    }
};

QTEST_GUILESS_MAIN(GateCrowdsTest)
#include "tst_gate_crowds.moc"
