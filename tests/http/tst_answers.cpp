// SPDX-License-Identifier: GPL-3.0-or-later
// What 4-http-api says of every answer, whatever the call.
#include "tests/http/apiserver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;

class AnswersTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_server;

    ApiClient &client() { return m_server->client(); }

    ApiAnswer inLanguage(const QByteArray &language, const QString &path)
    {
        return client().send({.path = path, .headers = {{"Accept-Language", language}}});
    }

    static ApiCall requestWithoutPhone()
    {
        return {.method = "POST",
                .path = u"/api/registrations/public/request-otp"_s,
                .body = "{}",
                .contentType = "application/json"};
    }

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<ApiServer>(Dialect::Sqlite); }

    void cleanupTestCase()
    {
        QCOMPARE(client().violations(), QStringList());
        m_server.reset();
    }

    void json_is_called_json_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("contentType");
        QTest::newRow("packages") << u"/api/registrations/public/packages"_s
                                  << QByteArray("application/json");
        QTest::newRow("branding") << u"/api/branding"_s << QByteArray("application/json");
        QTest::newRow("document") << u"/api/openapi.json"_s << QByteArray("application/json");
        QTest::newRow("alive") << u"/healthz"_s << QByteArray("application/json");
        QTest::newRow("a refusal") << u"/api/registrations"_s << QByteArray("application/problem+json");
        QTest::newRow("no such path") << u"/api/nothing"_s << QByteArray("application/problem+json");
        QTest::newRow("figures") << u"/metrics"_s << QByteArray("text/plain; version=0.0.4; charset=utf-8");
    }

    void json_is_called_json()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, contentType);
        const ApiAnswer answer = client().get(path);
        QCOMPARE(answer.headers.value("Content-Type"), contentType);
        QCOMPARE(answer.headers.value("X-Content-Type-Options"), QByteArray("nosniff"));
        QVERIFY(answer.headers.value("Content-Security-Policy").contains("frame-ancestors 'none'"));
        QVERIFY(!answer.headers.contains("Access-Control-Allow-Origin"));
    }

    void a_problem_tells_everything()
    {
        const ApiAnswer answer = client().send(requestWithoutPhone());
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.json().value(u"status"_s).toInt(), 422);
        QCOMPARE(answer.json().value(u"type"_s).toString(), u"urn:aglis-portal:error:invalid"_s);
        QCOMPARE(answer.json().value(u"request_id"_s).toString(),
                 QString::fromLatin1(answer.headers.value("X-Request-Id")));
        QCOMPARE(answer.faults(), QStringList({u"phone:required"_s, u"full_name:required"_s}));
    }

    void a_request_id_comes_back()
    {
        const ApiAnswer kept =
            client().send({.path = u"/healthz"_s, .headers = {{"X-Request-Id", "uji-0001"}}});
        QCOMPARE(kept.headers.value("X-Request-Id"), QByteArray("uji-0001"));
        const ApiAnswer made = client().send({.path = u"/healthz"_s, .headers = {{"X-Request-Id", "uji 1"}}});
        QVERIFY(made.headers.value("X-Request-Id") != "uji 1");
        QVERIFY(!made.headers.value("X-Request-Id").isEmpty());
    }

    void details_are_in_the_readers_language()
    {
        ApiCall call = requestWithoutPhone();
        const QString usual = client().send(call).json().value(u"detail"_s).toString();
        call.headers = {{"Accept-Language", "id-ID,id;q=0.9"}};
        const ApiAnswer indonesian = client().send(call);
        call.headers = {{"Accept-Language", "en-GB,en;q=0.9,id;q=0.1"}};
        const ApiAnswer english = client().send(call);
        QCOMPARE(indonesian.json().value(u"detail"_s).toString(), usual);
        QCOMPARE(english.json().value(u"detail"_s).toString(), u"Some of what was entered is not right."_s);
        QCOMPARE(english.headers.value("Content-Language"), QByteArray("en"));
        QCOMPARE(indonesian.headers.value("Content-Language"), QByteArray("id"));
    }

    void descriptions_are_in_the_readers_language()
    {
        const QString path = u"/api/registrations/public/packages"_s;
        const QJsonValue indonesian = inLanguage("id", path).json()[u"items"_s][0][u"description"_s];
        const QJsonValue english = inLanguage("en", path).json()[u"items"_s][0][u"description"_s];
        QVERIFY(!indonesian.toString().isEmpty());
        QVERIFY(indonesian != english);
    }

    void an_etag_spares_the_body()
    {
        const ApiAnswer first = client().get(u"/api/branding"_s);
        const QByteArray tag = first.headers.value("ETag");
        QVERIFY(!tag.isEmpty());
        const ApiAnswer second =
            client().send({.path = u"/api/branding"_s, .headers = {{"If-None-Match", tag}}});
        QCOMPARE(second.status, 304);
        QVERIFY(second.body.isEmpty());
        const ApiAnswer other =
            client().send({.path = u"/api/branding"_s, .headers = {{"If-None-Match", "\"other\""}}});
        QCOMPARE(other.status, 200);
    }

    void the_documents_own_etag_spares_it()
    {
        const QByteArray tag = client().get(u"/api/openapi.json"_s).headers.value("ETag");
        QCOMPARE(client().send({.path = u"/api/openapi.json"_s, .headers = {{"If-None-Match", tag}}}).status,
                 304);
    }

    void head_works_where_get_does()
    {
        const ApiAnswer head = client().send({.method = "HEAD", .path = u"/api/branding"_s});
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
        QCOMPARE(head.headers.value("Content-Length"),
                 client().get(u"/api/branding"_s).headers.value("Content-Length"));
    }

    void a_wrong_method_names_the_right_ones()
    {
        const ApiAnswer answer = client().send({.method = "DELETE", .path = u"/api/packages/HOME-20"_s});
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.code(), u"method_not_allowed"_s);
        QCOMPARE(answer.headers.value("Allow"), QByteArray("GET, HEAD, PUT, OPTIONS"));
    }

    void unknown_parameters_are_ignored()
    {
        QCOMPARE(client().get(u"/api/branding?utm_source=uji"_s).status, 200);
    }

    void the_public_sees_broadband_only()
    {
        QStringList codes;
        for (const QJsonValue &item :
             client().get(u"/api/registrations/public/packages"_s).json().value(u"items"_s).toArray())
            codes.append(item[u"code"_s].toString());
        QVERIFY(codes.contains(u"HOME-20"_s));
        for (const QJsonValue &item :
             client().get(u"/api/packages"_s, m_server->token(Role::Cs)).json().value(u"items"_s).toArray())
            QCOMPARE(codes.contains(item[u"code"_s].toString()),
                     item[u"kind"_s] == u"broadband"_s && item[u"active"_s].toBool());
    }

    void staff_sign_in_and_out()
    {
        const QByteArray token = m_server->token(Role::Supervisor);
        const ApiAnswer me = client().get(u"/api/auth/me"_s, token);
        QCOMPARE(me.json().value(u"role"_s).toString(), u"supervisor"_s);
        QVERIFY(me.json().value(u"permissions"_s).toArray().contains(u"registrations.bulk"_s));
        QCOMPARE(client().send({.method = "POST", .path = u"/api/auth/logout"_s, .token = token}).status,
                 204);
        QCOMPARE(client().get(u"/api/auth/me"_s, token).status, 401); // S15
    }

    void packages_are_kept_by_administrators()
    {
        const QByteArray token = m_server->token(Role::Admin);
        QJsonObject package{{u"code"_s, u"UJI-10"_s},
                            {u"name"_s, u"Uji 10"_s},
                            {u"kind"_s, u"broadband"_s},
                            {u"speed_mbps"_s, 10},
                            {u"price"_s, 100000},
                            {u"description_id"_s, u"Untuk uji."_s},
                            {u"description_en"_s, u"For tests."_s},
                            {u"position"_s, 9}};
        const ApiAnswer added = client().post(u"/api/packages"_s, package, token);
        QCOMPARE(added.status, 201);
        QCOMPARE(added.headers.value("Location"), QByteArray("/api/packages/UJI-10"));
        QCOMPARE(client().get(u"/api/packages/UJI-10"_s, token).json(), added.json());
        QCOMPARE(client().post(u"/api/packages"_s, package, token).faults(),
                 QStringList({u"code:duplicate"_s}));
        package.remove(u"code"_s);
        package.insert(u"price"_s, 120000);
        package.insert(u"version"_s, added.json().value(u"version"_s));
        const ApiAnswer changed = client().put(u"/api/packages/UJI-10"_s, package, token);
        QCOMPARE(changed.json().value(u"price"_s).toInt(), 120000);
        for (const QString &same : {u"description_id"_s, u"description_en"_s, u"position"_s, u"active"_s})
            QCOMPARE(changed.json().value(same), added.json().value(same));
        QJsonObject withdrawn = package;
        withdrawn.insert(u"active"_s, false);
        withdrawn.insert(u"version"_s, changed.json().value(u"version"_s));
        const ApiAnswer gone = client().put(u"/api/packages/UJI-10"_s, withdrawn, token);
        QCOMPARE(gone.json().value(u"active"_s), QJsonValue(false));
        const QJsonObject onlyNecessary{{u"name"_s, u"Uji Sepuluh"_s},
                                        {u"kind"_s, u"broadband"_s},
                                        {u"speed_mbps"_s, 10},
                                        {u"price"_s, 120000},
                                        {u"version"_s, gone.json().value(u"version"_s)}};
        QJsonObject expected = gone.json();
        expected.insert(u"name"_s, u"Uji Sepuluh"_s);
        const ApiAnswer renamed = client().put(u"/api/packages/UJI-10"_s, onlyNecessary, token);
        expected.insert(u"version"_s, renamed.json().value(u"version"_s));
        QCOMPARE(renamed.json(), expected); // still withdrawn, described and in its place
        const ApiAnswer stale = client().put(u"/api/packages/UJI-10"_s, package, token);
        QCOMPARE(stale.code(), u"conflict"_s);
        QCOMPARE(stale.json().value(u"current_version"_s), renamed.json().value(u"version"_s));
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
