// SPDX-License-Identifier: GPL-3.0-or-later
// What hostile clients can do to the module: cost themselves a connection, and nobody else anything.
// Limits are short here so that the tests are; the rules are those of the defaults.
#include "tests/http/liveserver.h"

#include "libportal/http/gate/descriptors.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include <sys/resource.h>
#include <unistd.h>

#include <vector>

using namespace portal;
using namespace portal::http;
using namespace portal::testing;
using namespace std::chrono_literals;

// The sanitizers keep shadows of their own: memory is measured without them.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memoryIsMeasurable = false;
#else
constexpr bool memoryIsMeasurable = true;
#endif

namespace {

constexpr qint64 megabyte = 1024 * 1024;
// An honest client on a machine that does other things too; a served one needs a millisecond.
constexpr auto soon = 2000ms;

qint64 residentBytes(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

ServerSettings hurried()
{
    ServerSettings settings;
    settings.limits.headTime = 400ms;
    settings.limits.rateWindow = 400ms;
    settings.limits.idleTime = 400ms;
    settings.limits.lingerTime = 400ms;
    return settings;
}

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
    qint64 residentBytes() const { return ::residentBytes(m_process.processId()); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace

class GateHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s24_slow_heads_are_refused_and_others_served_meanwhile()
    {
        const LiveServer live(hurried());
        std::vector<RawClient> slow;
        for (int i = 0; i < 80; ++i) {
            slow.push_back(live.client());
            QVERIFY(slow.back().send("GET /empty HT"));
        }
        QElapsedTimer timer;
        timer.start();
        // A byte now and then does not buy time: the head has one deadline.
        int served = 0;
        while (timer.elapsed() < 300) {
            for (RawClient &client : slow)
                (void)client.sendNow("T");
            QVERIFY(live.honestTime() < soon);
            ++served;
        }
        QVERIFY(served > 0);
        for (RawClient &client : slow)
            QCOMPARE(client.read().status, 408);
    }

    void s24_idle_connections_are_closed()
    {
        const LiveServer live(hurried());
        RawClient silent = live.client();
        RawClient used = live.client();
        QCOMPARE(used.call(get("/empty")).status, 204);
        QVERIFY(silent.isClosedWithin(5s));
        QVERIFY(used.isClosedWithin(5s));
    }

    void s24_slow_bodies_are_refused_and_steady_ones_are_not()
    {
        ServerSettings settings = hurried();
        settings.limits.bodyBytesPerSecond = 2000;
        const LiveServer live(settings);
        const QByteArray head(
            "PUT /photo HTTP/1.1\r\nHost: x\r\nContent-Type: image/jpeg\r\nContent-Length: 20000\r\n\r\n");
        RawClient stalled = live.client();
        QVERIFY(stalled.send(head + QByteArray(10000, 'p'))); // what was sent before does not buy time either
        RawClient steady = live.client();
        QVERIFY(steady.send(head));
        // Ten times the least rate, for longer than two windows.
        for (int i = 0; i < 20; ++i) {
            QVERIFY(steady.send(QByteArray(1000, 'p')));
            QTest::qWait(50);
        }
        QCOMPARE(steady.read().status, 201);
        QCOMPARE(stalled.read().status, 408);
    }

    void s24_endless_heads_and_bodies_end_soon_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<int>("status");
        const QByteArray line("GET /empty HTTP/1.1\r\nHost: x\r\n");
        QTest::newRow("endless target") << QByteArray("GET /") << QByteArray(64000, 'a') << 414;
        QTest::newRow("endless field") << line + "A: " << QByteArray(64000, 'a') << 431;
        QTest::newRow("endless fields") << line << QByteArray("A: b\r\n").repeated(8000) << 431;
        QTest::newRow("endless body")
            << QByteArray("PUT /photo HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n")
            << QByteArray(64000, 'a') << 413;
        QTest::newRow("endless chunks")
            << QByteArray("PUT /photo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
            << QByteArray("fa00\r\n" + QByteArray(64000, 'a') + "\r\n") << 413;
        QTest::newRow("endless body for nobody")
            << QByteArray("POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n")
            << QByteArray(64000, 'a') << 413;
    }

    void s24_endless_heads_and_bodies_end_soon()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, more);
        QFETCH(int, status);
        const LiveServer live(hurried());
        const qint64 before = residentBytes(getpid());
        RawClient client = live.client();
        QVERIFY(client.send(begin));
        // 600 MB, if they were taken.
        qint64 sent = 0;
        for (int i = 0; i < 10000; ++i) {
            if (!client.send(more, 1000ms))
                break;
            sent += more.size();
        }
        QVERIFY2(sent < 60 * megabyte, qPrintable(QString::number(sent)));
        if (memoryIsMeasurable)
            QVERIFY(residentBytes(getpid()) - before < 30 * megabyte);
        QVERIFY(live.honestTime() < soon);

        RawClient polite = live.client();
        QVERIFY(polite.send(begin));
        for (int i = 0; i < 150 && polite.send(more, 500ms); ++i) {}
        QCOMPARE(polite.read().status, status);
    }

    void s24_bodies_of_all_clients_together_have_a_limit()
    {
        ServerSettings settings;
        settings.limits.bodyBytesInAll = 4 * megabyte;
        const LiveServer live(settings);
        const QByteArray head(
            "PUT /photo HTTP/1.1\r\nHost: x\r\nContent-Type: image/jpeg\r\nContent-Length: 2000000\r\n\r\n");
        std::vector<RawClient> greedy;
        for (int i = 0; i < 10; ++i) {
            greedy.push_back(live.client());
            (void)greedy.back().send(head + QByteArray(1900000, 'p'), 1000ms);
        }
        int refused = 0;
        for (RawClient &client : greedy)
            refused += client.read(RawClient::Body::Expected, 200ms).status == 503 ? 1 : 0;
        QVERIFY2(refused >= 8, qPrintable(QString::number(refused)));
        QVERIFY(live.honestTime() < soon);
        greedy.clear();
        // What they held is given back: one photo after the other finds room.
        for (int i = 0; i < 5; ++i) {
            QTRY_COMPARE(live.client().call(head + QByteArray(2000000, 'p')).status, 201);
        }
    }

    void s24_two_thousand_pipelined_requests_come_out_in_order()
    {
        ServerSettings settings;
        settings.limits.requestsPerConnection = 5000;
        const LiveServer live(settings);
        QByteArray flood;
        for (int i = 0; i < 2000; ++i)
            flood += i % 3 == 0 ? get("/nowhere/" + QByteArray::number(i))
                                : get("/number/" + QByteArray::number(i));
        RawClient client = live.client();
        QVERIFY(client.send(flood));
        for (int i = 0; i < 2000; ++i) {
            const RawAnswer answer = client.read();
            QCOMPARE(answer.status, i % 3 == 0 ? 404 : 200);
            if (i % 3 != 0)
                QCOMPARE(answer.body, QByteArray::number(i));
        }
    }

    void s24_a_flood_nobody_reads_the_answers_of_stays_with_its_sender()
    {
        ServerSettings settings = hurried();
        settings.limits.requestsPerConnection = 10'000'000;
        const LiveServer live(settings);
        const qint64 before = residentBytes(getpid());
        const QByteArray flood = get("/big/50000").repeated(1000);
        RawClient client = live.client();
        qint64 sent = 0;
        QElapsedTimer timer;
        timer.start();
        bool broken = false;
        while (!broken && timer.elapsed() < 5000 && sent < 100 * megabyte) {
            const qint64 now = client.sendNow(flood);
            broken = now < 0;
            sent += now > 0 ? now : 0;
        }
        QVERIFY2(broken, "a client that reads nothing is cut");
        QVERIFY2(sent < 20 * megabyte, qPrintable(QString::number(sent)));
        if (memoryIsMeasurable)
            QVERIFY(residentBytes(getpid()) - before < 30 * megabyte);
        QVERIFY(live.honestTime() < soon);
    }

    void s24_rubbish_is_refused_and_forgotten()
    {
        const LiveServer live(hurried());
        const QByteArray good =
            "POST /echo?a=b HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            "Transfer-Encoding: chunked\r\n\r\nd\r\n{\"text\":\"abc\"\r\n1\r\n}\r\n0\r\n\r\n";
        QRandomGenerator random(20261120);
        int answered = 0;
        for (int i = 0; i < 1500; ++i) {
            QByteArray bytes = good;
            for (int change = 0; change < 1 + i % 4; ++change) {
                const qsizetype at = random.bounded(int(bytes.size()));
                switch (random.bounded(4)) {
                case 0:
                    bytes[at] = char(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, 1 + random.bounded(3));
                    break;
                case 2:
                    bytes.insert(at, bytes.sliced(at, std::min<qsizetype>(8, bytes.size() - at)));
                    break;
                case 3:
                    bytes.truncate(at);
                    break;
                }
                if (bytes.isEmpty())
                    bytes = "\r";
            }
            RawClient client = live.client();
            (void)client.send(bytes);
            client.halfClose(); // no more comes: whatever it was, it is answered or closed now
            const RawAnswer answer = client.read();
            answered += answer.status != 0 ? 1 : 0;
            QVERIFY(answer.status == 0 || answer.status >= 200);
            QVERIFY(answer.status != 500);
        }
        QVERIFY(answered > 500);
        QVERIFY(live.honestTime() < soon);
    }

    void s24_no_request_hides_in_another_one_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray hidden("GET /number/666 HTTP/1.1\r\nHost: x\r\n\r\n");
        const QByteArray size = QByteArray::number(hidden.size());
        QTest::newRow("length and chunks") << "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: " + size +
                                                  "\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden;
        QTest::newRow("two lengths")
            << "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nContent-Length: " + size + "\r\n\r\n" +
                   hidden;
        QByteArray fields;
        for (int i = 0; i < 150; ++i)
            fields += "A" + QByteArray::number(i) + ": b\r\n";
        QTest::newRow("150 fields") << "POST /echo HTTP/1.1\r\nHost: x\r\n" + fields +
                                           "Content-Length: " + size + "\r\n\r\n" + hidden;
        QTest::newRow("malformed field")
            << "POST /echo HTTP/1.1\r\nHost: x\r\nBad Name: b\r\nContent-Length: " + size + "\r\n\r\n" +
                   hidden;
        QTest::newRow("body of GET") << "GET /empty HTTP/1.1\r\nHost: x\r\nContent-Length: " + size +
                                            "\r\n\r\n" + hidden;
        QTest::newRow("body of nobody")
            << "POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: " + size + "\r\n\r\n" + hidden;
        QTest::newRow("body of HEAD")
            << "HEAD /empty HTTP/1.1\r\nHost: x\r\nContent-Length: " + size + "\r\n\r\n" + hidden;
        QTest::newRow("forged number of an exchange")
            << "GET /empty HTTP/1.1\r\nHost: x\r\nX-Gate-Exchange: 1\r\nContent-Length: " + size +
                   "\r\n\r\n" + hidden;
    }

    void s24_no_request_hides_in_another_one()
    {
        QFETCH(QByteArray, bytes);
        const LiveServer live(hurried());
        RawClient client = live.client();
        QVERIFY(client.send(bytes));
        client.halfClose();
        const QByteArray all = client.readBytes(100000);
        QVERIFY(all.startsWith("HTTP/1.1 "));
        QVERIFY(!all.contains("666"));
    }

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
        const qint64 before = residentBytes(getpid());
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
            QVERIFY(residentBytes(getpid()) - before < 60 * megabyte);
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

QTEST_GUILESS_MAIN(GateHostileTest)
#include "tst_gate_hostile.moc"
