// SPDX-License-Identifier: GPL-3.0-or-later
// The calls for whoever watches the server: health and figures.
#include "tests/http/apiserver.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;

class MachineApiTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_server;

    ApiClient &client() { return m_server->client(); }

    ApiAnswer fromElsewhere(const QString &path, const QByteArray &token = {})
    {
        return client().send({.path = path, .token = token, .headers = {{"X-Forwarded-For", "203.0.113.7"}}});
    }

private Q_SLOTS:
    void init()
    {
        QFETCH(Dialect, dialect);
        m_server = std::make_unique<ApiServer>(dialect);
    }

    void cleanup()
    {
        QCOMPARE(client().violations(), QStringList());
        m_server.reset();
    }

    void it_is_alive_and_ready_data() { TestDatabase::addRows(); }

    void it_is_alive_and_ready()
    {
        QCOMPARE(client().get(u"/healthz"_s).status, 200);
        const ApiAnswer ready = client().get(u"/readyz"_s);
        QCOMPARE(ready.status, 200);
        const QJsonObject good{
            {u"database"_s, u"ok"_s}, {u"migrations"_s, u"ok"_s}, {u"messages"_s, u"ok"_s}};
        QCOMPARE(ready.json().value(u"checks"_s).toObject(), good);
    }

    void only_this_machine_hears_the_checks_data() { TestDatabase::addRows(); }

    void only_this_machine_hears_the_checks()
    {
        QVERIFY(!fromElsewhere(u"/readyz"_s).json().contains(u"checks"_s));
    }

    void messages_that_nobody_sends_are_told_data() { TestDatabase::addRows(); }

    void messages_that_nobody_sends_are_told()
    {
        m_server->submitFor(u"+6281200000001"_s);
        m_server->clock().advance(std::chrono::minutes(14));
        QCOMPARE(client().get(u"/readyz"_s).status, 200);
        m_server->clock().advance(std::chrono::minutes(2));
        const ApiAnswer stuck = client().get(u"/readyz"_s);
        QCOMPARE(stuck.status, 503);
        QCOMPARE(stuck.code(), u"unavailable"_s);
        QCOMPARE(stuck.json()[u"checks"_s][u"messages"_s].toString(), u"failing"_s);
        QVERIFY(!fromElsewhere(u"/readyz"_s).json().contains(u"checks"_s));
    }

    void messages_that_wait_for_the_pace_leave_it_ready_data() { TestDatabase::addRows(); }

    void messages_that_wait_for_the_pace_leave_it_ready()
    {
        m_server->submitFor(u"+6281200000001"_s);
        m_server->clock().advance(std::chrono::hours(2));
        QVERIFY(
            m_server->portal()->database().execute(u"INSERT INTO dispatch_beat (id, at) VALUES (1, :at)"_s,
                                                   {{u"at"_s, toSql(m_server->clock().now())}}));
        QCOMPARE(client().get(u"/readyz"_s).status, 200);
        m_server->clock().advance(std::chrono::minutes(16)); // and whoever sent them is gone
        QCOMPARE(client().get(u"/readyz"_s).status, 503);
        const Instant tomorrow = m_server->clock().now() + std::chrono::hours(24); // the clock was set back
        QVERIFY(m_server->portal()->database().execute(u"UPDATE dispatch_beat SET at = :at"_s,
                                                       {{u"at"_s, toSql(tomorrow)}}));
        QCOMPARE(client().get(u"/readyz"_s).status, 503);
    }

    void a_gateway_that_fails_leaves_it_ready_data() { TestDatabase::addRows(); }

    void a_gateway_that_fails_leaves_it_ready()
    {
        m_server->submitFor(u"+6281200000001"_s);
        m_server->clock().advance(std::chrono::hours(20));
        const auto changed =
            m_server->portal()->database().execute(u"UPDATE outbox SET attempts = 5, next_attempt_at = :at"_s,
                                                   {{u"at"_s, toSql(m_server->clock().now())}});
        QVERIFY(changed.value_or(0) > 0);
        QCOMPARE(client().get(u"/readyz"_s).status, 200);
    }

    void readyz_says_what_fails_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("failing");
        for (const Dialect dialect : TestDatabase::dialects()) {
            const QByteArray name = TestDatabase::name(dialect).toLatin1();
            QTest::addRow("database, %s", name.constData())
                << dialect << u"ALTER TABLE outbox RENAME TO outbox_gone"_s << u"database"_s;
            QTest::addRow("migrations, %s", name.constData())
                << dialect << u"UPDATE schema_migrations SET checksum = 'x' WHERE version = 1"_s
                << u"migrations"_s;
        }
    }

    void readyz_says_what_fails()
    {
        QFETCH(QString, damage);
        QFETCH(QString, failing);
        QVERIFY(m_server->portal()->database().executeScript(damage));
        const ApiAnswer answer = client().get(u"/readyz"_s);
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.json()[u"checks"_s][failing].toString(), u"failing"_s);
        QCOMPARE(client().get(u"/healthz"_s).status, 200);
    }

    void figures_count_what_the_gate_refuses_data() { TestDatabase::addRows(); }

    void figures_count_what_the_gate_refuses()
    {
        const ApiAnswer refused = client().send({.method = "POST",
                                                 .path = u"/api/auth/login"_s,
                                                 .body = QByteArray(100 * 1024, 'x'),
                                                 .contentType = "application/json"});
        QCOMPARE(refused.status, 413);
        QVERIFY(
            client()
                .get(u"/metrics"_s)
                .body.contains("aglis_http_requests_total{method=\"none\",route=\"none\",status=\"413\"} 1"));
    }

    void figures_count_routes_and_never_paths_data() { TestDatabase::addRows(); }

    void figures_count_routes_and_never_paths()
    {
        client().get(u"/api/registrations/public/status/zainal@example.id"_s);
        const QByteArray figures = client().get(u"/metrics"_s).body;
        QVERIFY(figures.contains("aglis_http_requests_total{method=\"GET\",route=\"/api/registrations/public/"
                                 "status/{identifier}\","
                                 "status=\"404\"} 1"));
        QVERIFY(figures.contains("aglis_http_connections 1"));
        QVERIFY(figures.contains("aglis_outbox_waiting_messages 0"));
        QVERIFY(!figures.contains("zainal"));
    }

    void figures_are_for_this_machine_or_the_token_data() { TestDatabase::addRows(); }

    void figures_are_for_this_machine_or_the_token()
    {
        QCOMPARE(client().get(u"/metrics"_s).status, 200);
        QCOMPARE(fromElsewhere(u"/metrics"_s).status, 401);
        QCOMPARE(fromElsewhere(u"/metrics"_s, "uji-monitor-0002").status, 401);
        QCOMPARE(fromElsewhere(u"/metrics"_s, "uji-monitor-0001").status, 200);
    }
};

QTEST_GUILESS_MAIN(MachineApiTest)
#include "tst_machineapi.moc"
