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
        QCOMPARE(sixth.read().status, 429);
        QVERIFY(live.honestTime() < soon); // from another address
        held.pop_back();
        QTRY_COMPARE(live.server().connectionCount(), 4);
        QCOMPARE(live.client().call(get("/empty")).status, 204);
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
