// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/apiserver.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;

class TrackingApiTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_server;
    QString m_number;
    QString m_token;

    ApiClient &client() { return m_server->client(); }
    static QString statusPath(const QString &identifier)
    {
        return u"/api/registrations/public/status/"_s + identifier;
    }

private Q_SLOTS:
    void init()
    {
        QFETCH(Dialect, dialect);
        m_server = std::make_unique<ApiServer>(dialect);
        const QJsonObject submitted = m_server->submitFor(u"+6281200000001"_s);
        m_number = submitted.value(u"number"_s).toString();
        m_token = QUrlQuery(QUrl(submitted.value(u"tracking_url"_s).toString())).queryItemValue(u"token"_s);
    }

    void cleanup()
    {
        QCOMPARE(client().violations(), QStringList());
        m_server.reset();
    }

    void s20_a_number_alone_shows_the_masked_view_data() { TestDatabase::addRows(); }

    void s20_a_number_alone_shows_the_masked_view()
    {
        for (const QString &identifier :
             {m_number, m_number.toLower(), u"6281200000001@example.id"_s, u"6281200000001%40EXAMPLE.ID"_s,
              m_number + u"?token=uji-bukan-token"_s}) {
            const ApiAnswer view = client().get(statusPath(identifier));
            QCOMPARE(view.status, 200);
            QCOMPARE(view.json().value(u"full_name_masked"_s).toString(), u"Z***** U**"_s);
            QCOMPARE(view.json().value(u"city"_s).toString(), u"Jakarta Selatan"_s);
            QCOMPARE(view.json().value(u"timeline"_s).toArray().size(), 5);
            for (const char *secret : {"Zainal", "0000001\"", "@example", "Mawar", "Pagar"})
                QVERIFY2(!view.body.contains(secret), secret);
        }
    }

    void s20_the_token_opens_the_full_view_that_nobody_keeps_data() { TestDatabase::addRows(); }

    void s20_the_token_opens_the_full_view_that_nobody_keeps()
    {
        QVERIFY(m_token.size() >= 22); // 128 bits
        const ApiAnswer view = client().get(statusPath(m_number) + u"?token="_s + m_token);
        QCOMPARE(view.status, 200);
        QCOMPARE(view.json().value(u"full_name"_s).toString(), u"Zainal Uji"_s);
        QCOMPARE(view.json().value(u"phone"_s).toString(), u"+6281200000001"_s);
        QCOMPARE(view.json()[u"address"_s][u"rt"_s].toString(), u"003"_s);
        QCOMPARE(view.json().value(u"notes"_s).toString(), u"Pagar hijau"_s);
        QCOMPARE(view.headers.value("Cache-Control"), QByteArray("no-store"));
        QVERIFY(!view.headers.contains("ETag"));
    }

    void s20_one_applications_token_opens_no_other_data() { TestDatabase::addRows(); }

    void s20_one_applications_token_opens_no_other()
    {
        const QString other = m_server->submitFor(u"+6281200000002"_s).value(u"number"_s).toString();
        const ApiAnswer view = client().get(statusPath(other) + u"?token="_s + m_token);
        QCOMPARE(view.status, 200);
        QVERIFY(!view.json().contains(u"full_name"_s));
    }

    void who_is_not_there_is_not_found_data() { TestDatabase::addRows(); }

    void who_is_not_there_is_not_found()
    {
        QCOMPARE(client().get(statusPath(u"REG-20261120-9999"_s)).status, 404);
        QCOMPARE(client().get(statusPath(u"nobody@example.id"_s)).status, 404);
    }

    void a_code_to_the_registered_number_gives_the_token_again_data() { TestDatabase::addRows(); }

    void a_code_to_the_registered_number_gives_the_token_again()
    {
        m_server->clock().advance(std::chrono::minutes(2));
        const ApiAnswer sent =
            client().send({.method = "POST", .path = statusPath(m_number) + u"/request-otp"_s});
        QCOMPARE(sent.status, 202);
        const QString code = m_server->codeSentTo(u"+6281200000001"_s);
        const ApiAnswer verified =
            client().post(statusPath(m_number) + u"/verify-otp"_s, {{u"code"_s, code}});
        QCOMPARE(verified.json().value(u"token"_s).toString(), m_token);
    }

    void s04_a_tracking_code_is_no_registration_code_data() { TestDatabase::addRows(); }

    void s04_a_tracking_code_is_no_registration_code()
    {
        m_server->clock().advance(std::chrono::minutes(2));
        const QJsonObject person{{u"phone"_s, u"+6281200000001"_s}, {u"full_name"_s, u"Zainal Uji"_s}};
        QCOMPARE(client().post(u"/api/registrations/public/request-otp"_s, person).status, 202);
        m_server->clock().advance(std::chrono::minutes(2));
        client().send({.method = "POST", .path = statusPath(m_number) + u"/request-otp"_s});
        const ApiAnswer answer = client().post(
            u"/api/registrations/public/verify-otp"_s,
            {{u"phone"_s, u"+6281200000001"_s}, {u"code"_s, m_server->codeSentTo(u"+6281200000001"_s)}});
        QCOMPARE(answer.code(), u"otp_invalid"_s);
    }

    // A moved survey changes nothing in the masked view, but an open page learns of it by the tag.
    void the_masked_views_tag_tells_every_change_data() { TestDatabase::addRows(); }

    void the_masked_views_tag_tells_every_change()
    {
        const QByteArray staff = m_server->token(Role::Cs);
        const auto step = [&](QJsonObject body) {
            return client().put(u"/api/registrations/"_s + m_number + u"/status"_s, body, staff).status;
        };
        QCOMPARE(step({{u"action"_s, u"verify"_s}, {u"version"_s, 1}}), 200);
        QCOMPARE(step({{u"action"_s, u"schedule_survey"_s},
                       {u"version"_s, 2},
                       {u"survey_at"_s, u"2026-12-01T03:00:00.000Z"_s}}),
                 200);
        const ApiAnswer first = client().get(statusPath(m_number));
        const ApiCall again{.path = statusPath(m_number),
                            .headers = {{"If-None-Match", first.headers.value("ETag")}}};
        QCOMPARE(client().send(again).status, 304);
        QCOMPARE(step({{u"action"_s, u"schedule_survey"_s},
                       {u"version"_s, 3},
                       {u"survey_at"_s, u"2026-12-02T03:00:00.000Z"_s}}),
                 200);
        const ApiAnswer moved = client().send(again);
        QCOMPARE(moved.status, 200);
        QCOMPARE(moved.body, first.body);
    }

    void an_applicant_cancels_from_the_full_view_data() { TestDatabase::addRows(); }

    void an_applicant_cancels_from_the_full_view()
    {
        const QJsonObject wish{{u"token"_s, m_token}, {u"reason"_s, u"Pindah rumah"_s}};
        const ApiAnswer cancelled = client().post(statusPath(m_number) + u"/cancel"_s, wish);
        QCOMPARE(cancelled.status, 200);
        QCOMPARE(cancelled.json().value(u"status"_s).toString(), u"cancelled"_s);
        const auto before = m_server->state();
        const ApiAnswer again = client().post(statusPath(m_number) + u"/cancel"_s, wish);
        QCOMPARE(again.status, 422);
        QCOMPARE(m_server->state(), before);
    }
};

QTEST_GUILESS_MAIN(TrackingApiTest)
#include "tst_trackingapi.moc"
