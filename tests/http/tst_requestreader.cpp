// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/gate/requestreader.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::http;

class RequestReaderTest : public QObject
{
    Q_OBJECT

private:
    /// Reads one request from bytes that come in pieces of this size; its status if it is refused, 0 if it is
    /// complete, -1 if more is needed.
    static int readOne(RequestReader &reader, const QByteArray &bytes, qsizetype piece,
                       qint64 bodyLimit = 1000)
    {
        qsizetype fed = 0;
        for (;;) {
            switch (reader.advance()) {
            case RequestReader::Progress::NeedsBytes:
                if (fed >= bytes.size())
                    return -1;
                reader.feed(QByteArrayView(bytes).sliced(fed, std::min(piece, bytes.size() - fed)));
                fed += piece;
                break;
            case RequestReader::Progress::HeadRead:
                reader.allowBody(bodyLimit);
                break;
            case RequestReader::Progress::Complete:
                return 0;
            case RequestReader::Progress::Refused:
                return reader.refusal();
            }
        }
    }

    static int outcome(const QByteArray &bytes, qsizetype piece)
    {
        RequestReader reader{Limits{}};
        return readOne(reader, bytes, piece);
    }

private Q_SLOTS:
    void s24_refuses_what_two_readers_could_read_differently_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        const QByteArray post("POST /a HTTP/1.1\r\nHost: x\r\n");

        // Which body? (request smuggling)
        row("two equal lengths", post + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", 400);
        row("two different lengths", post + "Content-Length: 3\r\nContent-Length: 30\r\n\r\nabc", 400);
        row("a list of lengths", post + "Content-Length: 3, 3\r\n\r\nabc", 400);
        row("length with a sign", post + "Content-Length: +3\r\n\r\nabc", 400);
        row("negative length", post + "Content-Length: -3\r\n\r\nabc", 400);
        row("hexadecimal length", post + "Content-Length: 0x3\r\n\r\nabc", 400);
        row("length with a blank inside", post + "Content-Length: 1 2\r\n\r\nabc", 400);
        row("empty length", post + "Content-Length:\r\n\r\n", 400);
        row("length beyond 64 bits", post + "Content-Length: 99999999999999999999999\r\n\r\n", 413);
        row("length and chunks", post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            400);
        row("chunks and length", post + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
            400);
        row("chunks twice",
            post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("chunked, identity", post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", 501);
        row("gzip, chunked", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501);
        row("xchunked", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501);
        row("quoted chunked", post + "Transfer-Encoding: \"chunked\"\r\n\r\n0\r\n\r\n", 501);
        row("blank before the colon", post + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", 400);
        row("tab before the colon", post + "Content-Length\t: 3\r\n\r\nabc", 400);
        row("vertical tab in the value",
            post + "Transfer-Encoding: \x0b"
                   "chunked\r\n\r\n0\r\n\r\n",
            400);
        row("chunks in HTTP/1.0",
            "POST /a HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
        row("chunk extension", chunked + "3;a=b\r\nabc\r\n0\r\n\r\n", 400);
        row("chunk size with a sign", chunked + "+3\r\nabc\r\n0\r\n\r\n", 400);
        row("chunk size with a prefix", chunked + "0x3\r\nabc\r\n0\r\n\r\n", 400);
        row("chunk size with a blank", chunked + "3 \r\nabc\r\n0\r\n\r\n", 400);
        row("empty chunk size", chunked + "\r\nabc\r\n0\r\n\r\n", 400);
        row("chunk size beyond 64 bits", chunked + "fffffffffffffffff\r\n", 400);
        row("chunk size of 60 bits", chunked + "fffffffffffffff\r\n", 413);
        row("chunk longer than it said", chunked + "3\r\nabcd\r\n0\r\n\r\n", 400);
        row("chunk ended by a bare line feed", chunked + "3\nabc\n0\n\n", 400);
        row("trailer fields", chunked + "3\r\nabc\r\n0\r\nHost: y\r\n\r\n", 400);

        // Which lines?
        row("bare line feeds", "GET / HTTP/1.1\nHost: x\n\n", 400);
        row("one bare line feed", "GET / HTTP/1.1\r\nHost: x\nA: b\r\n\r\n", 400);
        row("bare carriage return in a value", "GET / HTTP/1.1\r\nHost: x\r\nA: b\rContent-Length: 3\r\n\r\n",
            400);
        row("bare carriage return in the line", "GET /\r HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("NUL in a value", QByteArray("GET / HTTP/1.1\r\nHost: x\r\nA: b") + '\0' + "c\r\n\r\n", 400);
        row("folded field", "GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n", 400);
        row("folded first field", "GET / HTTP/1.1\r\n Host: x\r\n\r\n", 400);
        row("field without colon", "GET / HTTP/1.1\r\nHost: x\r\nContent-Length\r\n\r\n", 400);
        row("field without name", "GET / HTTP/1.1\r\nHost: x\r\n: b\r\n\r\n", 400);
        row("two empty lines first", "\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n", 400);

        // Which request?
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400);
        row("host with a path", "GET / HTTP/1.1\r\nHost: x/y\r\n\r\n", 400);
        row("host with an at sign", "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n", 400);
        row("two authorizations", "GET / HTTP/1.1\r\nHost: x\r\nAuthorization: a\r\nAuthorization: b\r\n\r\n",
            400);
        row("two blanks", "GET  / HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("blank in the target", "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("tabs for blanks", "GET\t/\tHTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("blank after the version", "GET / HTTP/1.1 \r\nHost: x\r\n\r\n", 400);
        row("no version", "GET /\r\n\r\n", 400);
        row("other version", "GET / HTTP/2.0\r\nHost: x\r\n\r\n", 505);
        row("later minor version", "GET / HTTP/1.2\r\nHost: x\r\n\r\n", 505);
        row("version in small letters", "GET / http/1.1\r\nHost: x\r\n\r\n", 400);
        row("long version", "GET / HTTP/1.10\r\nHost: x\r\n\r\n", 400);
        row("unknown method", "BREW / HTTP/1.1\r\nHost: x\r\n\r\n", 501);
        row("method in small letters", "get / HTTP/1.1\r\nHost: x\r\n\r\n", 501);
        row("CONNECT", "CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n", 501);
        row("TRACE", "TRACE / HTTP/1.1\r\nHost: x\r\n\r\n", 501);
        row("HTTP/2 by prior knowledge", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("target with a fragment", "GET /a#b HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("target without a slash", "GET a HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("eight-bit target", "GET /\xc3\xa9 HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("NUL in the path", "GET /a%00 HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("bad escape", "GET /a%4 HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("other scheme", "GET ftp://x/a HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("user in the target", "GET http://a@b/ HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("TLS", QByteArray("\x16\x03\x01\x02", 4), 400);
        row("rubbish", "\x01\x02\x03", 400);
        row("unknown expectation", post + "Expect: miracles\r\nContent-Length: 3\r\n\r\nabc", 417);

        // How much?
        row("long target", "GET /" + QByteArray(4096, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n", 414);
        row("endless target", "GET /" + QByteArray(5000, 'a'), 414);
        row("endless method", QByteArray(5000, 'A'), 414);
        row("endless field", "GET / HTTP/1.1\r\nHost: x\r\nA: " + QByteArray(17000, 'a'), 431);
        QByteArray many("GET / HTTP/1.1\r\nHost: x\r\n");
        for (int i = 0; i < 64; ++i)
            many += "A: b\r\n";
        row("65 fields", many + "\r\n", 431);
        row("body above the route's limit", post + "Content-Length: 1001\r\n\r\n", 413);
        row("chunks above the route's limit",
            chunked + "3e8\r\n" + QByteArray(1000, 'a') + "\r\n1\r\na\r\n0\r\n\r\n", 413);
    }

    void s24_refuses_what_two_readers_could_read_differently()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QCOMPARE(outcome(bytes, bytes.size()), status);
        QCOMPARE(outcome(bytes, 1), status);
        QCOMPARE(outcome(bytes, 7), status);
    }

    void reads_what_is_well_formed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("get") << QByteArray("GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray();
        QTest::newRow("empty line first")
            << QByteArray("\r\nGET /a HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray();
        QTest::newRow("absolute target")
            << QByteArray("GET http://x:80/a HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray();
        QTest::newRow("HTTP/1.0 without host") << QByteArray("GET /a HTTP/1.0\r\n\r\n") << QByteArray();
        QTest::newRow("IPv6 host") << QByteArray("GET /a HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n")
                                   << QByteArray();
        QTest::newRow("length") << QByteArray("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc")
                                << QByteArray("abc");
        QTest::newRow("length 0") << QByteArray("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
                                  << QByteArray();
        QTest::newRow("blanks around values")
            << QByteArray("POST /a HTTP/1.1\r\nHost:\t x \r\nContent-Length:3\t\r\n\r\nabc")
            << QByteArray("abc");
        QTest::newRow("chunks") << QByteArray(
                                       "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: Chunked\r\n\r\n"
                                       "3\r\nabc\r\n00A\r\n0123456789\r\n0\r\n\r\n")
                                << QByteArray("abc0123456789");
    }

    void reads_what_is_well_formed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, body);
        for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(5)}) {
            RequestReader reader{Limits{}};
            QCOMPARE(readOne(reader, bytes, piece), 0);
            const Request request = reader.takeRequest();
            QCOMPARE(request.path(), u"/a"_qs);
            QCOMPARE(request.body(), body);
        }
    }

    void requests_behind_each_other_stay_apart()
    {
        RequestReader reader{Limits{}};
        QCOMPARE(
            readOne(reader,
                    "POST /1 HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"
                    "POST /2 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nd\r\n0\r\n\r\n"
                    "GET /3 HTTP/1.1\r\nHost: x\r\n\r\nGET",
                    1000),
            0);
        QCOMPARE(reader.request().path(), u"/1"_qs);
        QCOMPARE(reader.takeRequest().body(), QByteArray("abc"));
        reader.next();
        QCOMPARE(readOne(reader, {}, 1), 0);
        QCOMPARE(reader.request().path(), u"/2"_qs);
        QCOMPARE(reader.takeRequest().body(), QByteArray("d"));
        reader.next();
        QCOMPARE(readOne(reader, {}, 1), 0);
        QCOMPARE(reader.takeRequest().path(), u"/3"_qs);
        reader.next();
        QCOMPARE(readOne(reader, {}, 1), -1);
        QVERIFY(reader.hasStarted());
    }

    void knows_when_the_connection_shall_close_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("keep");
        QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << true;
        QTest::newRow("close") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                               << false;
        QTest::newRow("in a list") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: TE, Close\r\n\r\n")
                                   << false;
        QTest::newRow("in a second field")
            << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: te\r\nConnection: close\r\n\r\n")
            << false;
        QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    }

    void knows_when_the_connection_shall_close()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, keep);
        RequestReader reader{Limits{}};
        QCOMPARE(readOne(reader, bytes, 1000), 0);
        QCOMPARE(reader.wantsKeepAlive(), keep);
    }

    void asks_to_go_on_only_before_the_body_comes()
    {
        const QByteArray head(
            "POST /a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
        RequestReader waiting{Limits{}};
        QCOMPARE(readOne(waiting, head, 1000), -1);
        QVERIFY(waiting.awaitsContinue());
        RequestReader eager{Limits{}};
        QCOMPARE(readOne(eager, head + "a", 1000), -1);
        QVERIFY(!eager.awaitsContinue());
    }

    void s24_one_byte_chunks_hold_no_more_than_their_bytes()
    {
        RequestReader reader{Limits{}};
        QByteArray bytes("POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 1000; ++i)
            bytes += "1\r\na\r\n";
        QCOMPARE(readOne(reader, bytes, 16), -1);
        QCOMPARE(reader.bodySize(), 1000);
        reader.feed("0\r\n\r\n");
        QCOMPARE(readOne(reader, {}, 1), 0);
        QCOMPARE(reader.takeRequest().body(), QByteArray(1000, 'a'));
    }
};

QTEST_APPLESS_MAIN(RequestReaderTest)
#include "tst_requestreader.moc"
