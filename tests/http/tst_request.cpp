// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/request.h"

#include "libportal/http/listquery.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::http;

class RequestTest : public QObject
{
    Q_OBJECT

private:
    static Request withTarget(const char *target)
    {
        Request request;
        [&] {
            QVERIFY(request.setTarget(target));
        }();
        return request;
    }

    static Request withHeader(const QByteArray &name, const QByteArray &value)
    {
        Headers headers;
        [&] {
            QVERIFY(headers.append(name, value));
        }();
        Request request;
        request.setHeaders(headers);
        return request;
    }

private Q_SLOTS:
    void decodes_path_and_query()
    {
        const Request request = withTarget("/api/status/a%40b%2Fc?q=Jl.+Merdeka+%2B1&empty=&flag&q=kedua");
        QCOMPARE(request.segments(), (QStringList{u"api"_qs, u"status"_qs, u"a@b/c"_qs}));
        QCOMPARE(request.query(u"q"), std::optional<QString>(u"Jl. Merdeka +1"_qs));
        QCOMPARE(request.queryValues(u"q").size(), 2);
        QCOMPARE(request.query(u"empty"), std::optional<QString>(QString()));
        QCOMPARE(request.query(u"flag"), std::optional<QString>(QString()));
        QVERIFY(!request.query(u"absent"));
    }

    void s24_refuses_targets_that_hide_something_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("no slash") << QByteArray("api");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("NUL in the path") << QByteArray("/a%00b");
        QTest::newRow("NUL in the query") << QByteArray("/a?b=%00");
        QTest::newRow("line break in the path") << QByteArray("/a%0d%0ab");
        QTest::newRow("half an escape") << QByteArray("/a%2");
        QTest::newRow("escape of no digits") << QByteArray("/a%zz");
        QTest::newRow("bad escape in the query") << QByteArray("/a?b=%G0");
        QTest::newRow("not UTF-8") << QByteArray("/%ff%fe");
        QTest::newRow("overlong slash") << QByteArray("/%c0%af");
        QTest::newRow("surrogate") << QByteArray("/%ed%a0%80");
        QTest::newRow("up") << QByteArray("/a/../b");
        QTest::newRow("escaped up") << QByteArray("/a/%2e%2e/b");
        QTest::newRow("here") << QByteArray("/a/./b");
    }

    void s24_refuses_targets_that_hide_something()
    {
        QFETCH(QByteArray, target);
        Request request;
        QVERIFY(!request.setTarget(target));
    }

    void finds_the_bearer_token_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("plain") << QByteArray("Bearer abc.def") << QByteArray("abc.def");
        QTest::newRow("any case") << QByteArray("bearer abc") << QByteArray("abc");
        QTest::newRow("other scheme") << QByteArray("Basic abc") << QByteArray();
        QTest::newRow("no token") << QByteArray("Bearer ") << QByteArray();
    }

    void finds_the_bearer_token()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, token);
        QCOMPARE(withHeader("Authorization", header).bearerToken().value_or(QByteArray()), token);
    }

    void a_cookie_sent_twice_with_two_values_is_none()
    {
        QCOMPARE(withHeader("Cookie", "a=1; session=x; b=2").cookie("session"),
                 std::optional<QByteArray>("x"));
        QVERIFY(!withHeader("Cookie", "session=x; session=y").cookie("session"));
        QVERIFY(!withHeader("Cookie", "mysession=x").cookie("session"));
    }

    void speaks_the_language_asked_for_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("english");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("English") << QByteArray("en-GB,en;q=0.9") << true;
        QTest::newRow("Indonesian first") << QByteArray("id,en;q=0.8") << false;
        QTest::newRow("English liked better") << QByteArray("id;q=0.3, en;q=0.8") << true;
        QTest::newRow("neither") << QByteArray("fr,de;q=0.5") << false;
        QTest::newRow("refused English") << QByteArray("en;q=0") << false;
        QTest::newRow("a word that begins like it") << QByteArray("enm") << false;
    }

    void speaks_the_language_asked_for()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, english);
        QCOMPARE(withHeader("Accept-Language", header).language() == Language::English, english);
    }

    void s26_headers_never_hold_what_splits_a_line()
    {
        Headers headers;
        QVERIFY(!headers.append("X-Name", "a\r\nSet-Cookie: b"));
        QVERIFY(!headers.append("X-Name", QByteArray("a\0b", 3)));
        QVERIFY(!headers.append("X Name", "a"));
        QVERIFY(!headers.append("", "a"));
        QVERIFY(headers.append("X-Name", "one\ttwo"));
        QCOMPARE(headers.value("x-nAME"), QByteArray("one\ttwo"));
        QCOMPARE(headers.fields().size(), 1);
    }

    void reads_the_page_asked_for()
    {
        const auto page = pageRequest(withTarget("/list?limit=200&cursor=abc"));
        QVERIFY(page.has_value());
        QCOMPARE(page->limit, 200);
        QCOMPARE(page->cursor, u"abc"_qs);
        QCOMPARE(pageRequest(withTarget("/list"))->limit, 50);
    }

    void refuses_a_limit_out_of_range_data()
    {
        QTest::addColumn<QByteArray>("limit");
        for (const char *limit : {"0", "-1", "201", "99999999999", "ten", ""})
            QTest::newRow(limit) << QByteArray(limit);
    }

    void refuses_a_limit_out_of_range()
    {
        QFETCH(QByteArray, limit);
        const auto page = pageRequest(withTarget(("/list?limit=" + limit).constData()));
        QVERIFY(!page.has_value());
        QCOMPARE(page.error().code, ErrorCode::Invalid);
        QCOMPARE(page.error().fields.value(0).field, u"limit"_qs);
    }
};

QTEST_APPLESS_MAIN(RequestTest)
#include "tst_request.moc"
