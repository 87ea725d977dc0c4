// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/trustedproxies.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::http;

class TrustedProxiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s23_believes_only_what_a_trusted_proxy_wrote_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<QString>("client");
        QTest::newRow("no header") << u"127.0.0.1"_qs << QByteArray() << u"127.0.0.1"_qs;
        QTest::newRow("one proxy") << u"127.0.0.1"_qs << QByteArray("203.0.113.7") << u"203.0.113.7"_qs;
        QTest::newRow("a stranger's header")
            << u"198.51.100.9"_qs << QByteArray("203.0.113.7") << u"198.51.100.9"_qs;
        QTest::newRow("forged by the client")
            << u"127.0.0.1"_qs << QByteArray("127.0.0.1, 10.0.0.1, 203.0.113.7") << u"203.0.113.7"_qs;
        QTest::newRow("two proxies") << u"127.0.0.1"_qs << QByteArray("1.2.3.4, 203.0.113.7, 10.1.2.3")
                                     << u"203.0.113.7"_qs;
        QTest::newRow("only proxies") << u"127.0.0.1"_qs << QByteArray("10.9.9.9") << u"10.9.9.9"_qs;
        QTest::newRow("rubbish") << u"127.0.0.1"_qs << QByteArray("203.0.113.7, unknown") << u"127.0.0.1"_qs;
        QTest::newRow("with a port") << u"127.0.0.1"_qs << QByteArray("203.0.113.7:4711")
                                     << u"203.0.113.7"_qs;
        QTest::newRow("IPv6 with a port")
            << u"::1"_qs << QByteArray("[2001:db8::7]:4711") << u"2001:db8::7"_qs;
        QTest::newRow("mapped peer") << u"::ffff:127.0.0.1"_qs << QByteArray("203.0.113.7")
                                     << u"203.0.113.7"_qs;
        QTest::newRow("mapped client") << u"198.51.100.9"_qs << QByteArray() << u"198.51.100.9"_qs;
    }

    void s23_believes_only_what_a_trusted_proxy_wrote()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArray, forwarded);
        QFETCH(QString, client);
        const auto proxies = TrustedProxies::parse({u"127.0.0.1"_qs, u"::1"_qs, u"10.0.0.0/8"_qs});
        QVERIFY(proxies.has_value());
        Headers headers;
        if (!forwarded.isEmpty())
            QVERIFY(headers.append("X-Forwarded-For", forwarded));
        QCOMPARE(proxies->clientAddress(QHostAddress(peer), headers), QHostAddress(client));
    }

    void believes_nobody_by_default()
    {
        Headers headers;
        QVERIFY(headers.append("X-Forwarded-For", "203.0.113.7"));
        QVERIFY(headers.append("X-Forwarded-Proto", "https"));
        const TrustedProxies nobody;
        QCOMPARE(nobody.clientAddress(QHostAddress(u"127.0.0.1"_qs), headers), QHostAddress(u"127.0.0.1"_qs));
        QVERIFY(!nobody.clientIsSecure(QHostAddress(u"127.0.0.1"_qs), headers));
    }

    void reads_several_headers_as_one_list()
    {
        const auto proxies = TrustedProxies::parse({u"127.0.0.1"_qs});
        Headers headers;
        QVERIFY(headers.append("X-Forwarded-For", "192.0.2.1"));
        QVERIFY(headers.append("X-Forwarded-For", "203.0.113.7"));
        QCOMPARE(proxies->clientAddress(QHostAddress(u"127.0.0.1"_qs), headers),
                 QHostAddress(u"203.0.113.7"_qs));
    }

    void refuses_what_is_no_address()
    {
        const auto proxies = TrustedProxies::parse({u"127.0.0.1"_qs, u"caddy.local"_qs});
        QVERIFY(!proxies.has_value());
        QCOMPARE(proxies.error().fields.value(0).field, u"trusted_proxies"_qs);
    }
};

QTEST_APPLESS_MAIN(TrustedProxiesTest)
#include "tst_trustedproxies.moc"
