// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/finishing.h"

#include "libportal/http/gate/admission.h"
#include "libportal/http/gate/answerhead.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::http;

class FinishingTest : public QObject
{
    Q_OBJECT

private:
    static Request asking(Method method, const QByteArray &ifNoneMatch)
    {
        Headers headers;
        if (!ifNoneMatch.isEmpty())
            [&] {
                QVERIFY(headers.append("If-None-Match", ifNoneMatch));
            }();
        Request request;
        request.setMethod(method);
        request.setHeaders(headers);
        return request;
    }

private Q_SLOTS:
    void an_unchanged_answer_is_304_without_a_body()
    {
        Response first = Response::json({{u"a"_qs, 1}});
        makeConditional(first, asking(Method::Get, {}));
        const QByteArray tag = first.headers().value("ETag");
        QVERIFY(tag.startsWith('"') && tag.size() > 10);

        Response again = Response::json({{u"a"_qs, 1}});
        makeConditional(again, asking(Method::Get, tag));
        QCOMPARE(again.status(), 304);
        QVERIFY(again.body().isEmpty());
        QCOMPARE(again.headers().value("ETag"), tag);
        QVERIFY(again.contentType().isEmpty());
    }

    void a_changed_answer_is_sent_data()
    {
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<int>("status");
        QTest::newRow("other tag") << QByteArray("\"abc\"") << 200;
        QTest::newRow("weak") << QByteArray("W/%1") << 304;
        QTest::newRow("in a list") << QByteArray("\"x\", %1") << 304;
        QTest::newRow("star") << QByteArray("*") << 304;
        QTest::newRow("unquoted") << QByteArray("abc") << 200;
    }

    void a_changed_answer_is_sent()
    {
        QFETCH(QByteArray, known);
        QFETCH(int, status);
        Response response = Response::text(u"x"_qs);
        makeConditional(response, asking(Method::Get, {}));
        known.replace("%1", response.headers().value("ETag"));
        Response again = Response::text(u"x"_qs);
        makeConditional(again, asking(Method::Head, known));
        QCOMPARE(again.status(), status);
    }

    void writes_and_secrets_have_no_tag()
    {
        Response written = Response::json({});
        makeConditional(written, asking(Method::Post, {}));
        QVERIFY(!written.headers().contains("ETag"));
        Response photo = Response::bytes("jpeg", "image/jpeg").setHeader("Cache-Control", "no-store");
        makeConditional(photo, asking(Method::Get, "*"));
        QVERIFY(!photo.headers().contains("ETag"));
        QCOMPARE(photo.status(), 200);
    }

    void every_answer_tells_browsers_to_trust_nothing()
    {
        Response response = Response::text(u"<script>"_qs);
        addCommonHeaders(response, "req-1", Request::Transport::Plain);
        QCOMPARE(response.headers().value("X-Content-Type-Options"), QByteArray("nosniff"));
        QVERIFY(response.headers().value("Content-Security-Policy").contains("frame-ancestors 'none'"));
        QVERIFY(!response.headers().value("Content-Security-Policy").contains("unsafe-inline"));
        QVERIFY(response.headers().contains("Referrer-Policy"));
        QCOMPARE(response.headers().value("X-Request-Id"), QByteArray("req-1"));
        QVERIFY(!response.headers().contains("Strict-Transport-Security"));
        Response page = Response::text(u"x"_qs).setHeader("Content-Security-Policy", "default-src 'self'");
        addCommonHeaders(page, "r", Request::Transport::Secure);
        QCOMPARE(page.headers().value("Content-Security-Policy"), QByteArray("default-src 'self'"));
        QVERIFY(page.headers().contains("Strict-Transport-Security"));
    }

    void framing_is_the_gates_alone()
    {
        const QByteArray head =
            answerHead("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nA: b\r\nconnection: keep-alive\r\n"
                       "Transfer-Encoding: chunked\r\n\r\n",
                       {7, AnswerFraming::Connection::Close, "now"});
        QCOMPARE(head, QByteArray("HTTP/1.1 200 OK\r\nA: b\r\nDate: now\r\nContent-Length: 7\r\n"
                                  "Connection: close\r\n\r\n"));
        QVERIFY(!declaredLength(Response::noContent()));
        QVERIFY(!declaredLength(Response::empty(304)));
        QCOMPARE(declaredLength(Response::empty(200)), std::optional<qint64>(0));
    }

    void s24_counts_an_ipv6_network_as_one_address()
    {
        Admission admission(3, 2);
        const QHostAddress one(u"2001:db8:1:2::1"_qs);
        const QHostAddress two(u"2001:db8:1:2:ffff::9"_qs);
        const QHostAddress neighbour(u"2001:db8:1:3::1"_qs);
        QCOMPARE(admission.enter(one), Admission::Verdict::Admitted);
        QCOMPARE(admission.enter(two), Admission::Verdict::Admitted);
        QCOMPARE(admission.enter(one), Admission::Verdict::TooManyFromThere);
        QCOMPARE(admission.enter(neighbour), Admission::Verdict::Admitted);
        QCOMPARE(admission.enter(QHostAddress(u"192.0.2.1"_qs)), Admission::Verdict::TooManyInAll);
        admission.leave(two);
        QCOMPARE(admission.enter(one), Admission::Verdict::Admitted);
        QCOMPARE(admission.count(), 3);
        QCOMPARE(Admission::key(QHostAddress(u"::ffff:192.0.2.1"_qs)), QHostAddress(u"192.0.2.1"_qs));
    }

    void s24_a_trusted_proxy_brings_as_many_as_fit_in_all()
    {
        Admission admission(3, 1);
        const QHostAddress proxy(u"127.0.0.1"_qs);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(admission.enter(proxy, Admission::Peer::TrustedProxy), Admission::Verdict::Admitted);
        QCOMPARE(admission.enter(proxy, Admission::Peer::TrustedProxy), Admission::Verdict::TooManyInAll);
    }
};

QTEST_APPLESS_MAIN(FinishingTest)
#include "tst_finishing.moc"
