// SPDX-License-Identifier: GPL-3.0-or-later
// What a client can do with its bytes: send them slowly, endlessly, in floods, as rubbish or in disguise. It
// costs itself a connection, and nobody else anything.
#include "tests/http/hostile.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include <vector>

using namespace portal;
using namespace portal::http;
using namespace portal::testing;
using namespace std::chrono_literals;

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
        const qint64 before = residentBytes();
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
            QVERIFY(residentBytes() - before < 30 * megabyte);
        QVERIFY(live.honestTime() < soon);

        RawClient polite = live.client();
        QVERIFY(polite.send(begin));
        for (int i = 0; i < 150 && polite.send(more, 500ms); ++i) {}
        QCOMPARE(polite.read().status, status);
    }

    void s24_bodies_of_all_clients_together_have_a_limit()
    {
        ServerSettings settings;
        settings.limits.bodyBytesInAll = 8 * megabyte;
        const LiveServer live(settings);
        const QByteArray head(
            "PUT /photo HTTP/1.1\r\nHost: x\r\nContent-Type: image/jpeg\r\nContent-Length: 2000000\r\n\r\n");
        std::vector<RawClient> greedy;
        for (int i = 0; i < 12; ++i) { // from addresses of their own: each has a share
            greedy.push_back(live.client(QByteArray("127.0.1." + QByteArray::number(i + 1)).constData()));
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
        const qint64 before = residentBytes();
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
            QVERIFY(residentBytes() - before < 30 * megabyte);
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
};

QTEST_GUILESS_MAIN(GateHostileTest)
#include "tst_gate_hostile.moc"
