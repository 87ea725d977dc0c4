// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/apiserver.h"

#include <QtCore/QBuffer>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtGui/QImage>
#include <QtTest/QtTest>

#include <thread>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;

namespace {

const QString publicRoot = u"/api/registrations/public"_s;

QByteArray jpeg()
{
    QImage picture(640, 400, QImage::Format_RGB32);
    picture.fill(0x3366aa);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "JPEG");
    return bytes;
}

} // namespace

class RegistrationApiTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_server;

    ApiClient &client() { return m_server->client(); }

    // One step of the state table by somebody of this role, from the state that stands now.
    ApiAnswer step(Role role, const QString &number, QJsonObject body)
    {
        const QString path = u"/api/registrations/"_s + number;
        const qint64 version =
            client().get(path, m_server->token(role)).json().value(u"version"_s).toInteger();
        body.insert(u"version"_s, version);
        return client().put(path + u"/status"_s, body, m_server->token(role));
    }

    QStringList templatesSent(const QString &number)
    {
        QStringList keys;
        const QJsonObject detail =
            client().get(u"/api/registrations/"_s + number, m_server->token(Role::Cs)).json();
        for (const QJsonValue &message : detail.value(u"messages"_s).toArray())
            keys.append(message[u"template"_s].toString());
        return keys;
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

    void p1_the_notice_that_was_shown_is_the_one_kept_data() { TestDatabase::addRows(); }

    void p1_the_notice_that_was_shown_is_the_one_kept()
    {
        const auto notice = [this](const QByteArray &language) {
            return client()
                .send({.path = publicRoot + u"/consent"_s, .headers = {{"Accept-Language", language}}})
                .json();
        };
        const QJsonObject shown = notice("id");
        QVERIFY(shown.value(u"text"_s).toString().contains(u"AGLIS Net"_s));
        QCOMPARE(
            shown.value(u"hash"_s).toString().toLatin1(),
            QCryptographicHash::hash(shown.value(u"text"_s).toString().toUtf8(), QCryptographicHash::Sha256)
                .toHex());
        QVERIFY(notice("en").value(u"hash"_s) != shown.value(u"hash"_s));

        QJsonObject body = m_server->submission(u"+6281200000001"_s, m_server->prove(u"+6281200000001"_s));
        body.insert(u"consent_hash"_s, notice("en").value(u"hash"_s));
        const auto before = m_server->state();
        QCOMPARE(client().post(publicRoot, body).faults(), QStringList({u"consent:changed"_s}));
        QCOMPARE(m_server->state(), before);
        body.insert(u"consent_hash"_s, shown.value(u"hash"_s));
        const ApiAnswer submitted = client().post(publicRoot, body);
        QCOMPARE(submitted.status, 201);
        QCOMPARE(m_server->portal()
                     ->database()
                     .integer(u"SELECT count(*) FROM registrations WHERE consent_hash = '%1'"_s.arg(
                         shown.value(u"hash"_s).toString()))
                     .value_or(0),
                 1);
    }

    void from_a_phone_number_to_a_customer_data() { TestDatabase::addRows(); }

    void from_a_phone_number_to_a_customer()
    {
        const ApiAnswer sent =
            client().post(publicRoot + u"/request-otp"_s,
                          {{u"phone"_s, u"0812-0000-0001"_s}, {u"full_name"_s, u"Zainal Uji"_s}});
        QCOMPARE(sent.status, 202);
        QCOMPARE(sent.json().value(u"expires_in"_s).toInt(), 300);
        QCOMPARE(sent.json().value(u"resend_in"_s).toInt(), 60);

        const QString phone = u"+6281200000001"_s;
        const ApiAnswer verified = client().post(
            publicRoot + u"/verify-otp"_s, {{u"phone"_s, phone}, {u"code"_s, m_server->codeSentTo(phone)}});
        QCOMPARE(verified.status, 200);
        const QString proof = verified.json().value(u"verification_token"_s).toString();

        const ApiAnswer photo = client().send({.method = "PUT",
                                               .path = publicRoot + u"/id-photo"_s,
                                               .token = proof.toLatin1(),
                                               .body = jpeg(),
                                               .contentType = "image/jpeg"});
        QCOMPARE(photo.status, 201);

        QJsonObject form = m_server->submission(phone, proof);
        form.insert(u"photo_id"_s, photo.json().value(u"photo_id"_s));
        form.insert(u"nik"_s, u"3273014502990002"_s);
        const ApiAnswer submitted = client().post(publicRoot, form);
        QCOMPARE(submitted.status, 201);
        const QString number = submitted.json().value(u"number"_s).toString();
        QCOMPARE(number, u"REG-20261120-0001"_s);
        QCOMPARE(submitted.headers.value("Location"),
                 QByteArray("/api/registrations/public/status/REG-20261120-0001"));

        const ApiAnswer detail = client().get(u"/api/registrations/"_s + number, m_server->token(Role::Cs));
        QCOMPARE(detail.status, 200);
        QCOMPARE(detail.json().value(u"nik_masked"_s).toString(), u"3273••••••••0002"_s);
        QVERIFY(!detail.body.contains("3273014502990002"));
        QVERIFY(detail.json().value(u"has_photo"_s).toBool());
        const ApiAnswer look =
            client().get(u"/api/registrations/"_s + number + u"/id-photo"_s, m_server->token(Role::Cs));
        QCOMPARE(look.status, 200);
        QCOMPARE(look.headers.value("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(QImage::fromData(look.body).size(), QSize(640, 400));

        QCOMPARE(step(Role::Cs, number, {{u"action"_s, u"verify"_s}}).status, 200);
        QCOMPARE(step(Role::Cs, number,
                      {{u"action"_s, u"schedule_survey"_s}, {u"survey_at"_s, u"2026-11-23T09:30:00+07:00"_s}})
                     .json()
                     .value(u"survey_at"_s)
                     .toString(),
                 u"2026-11-23T02:30:00.000Z"_s);
        QCOMPARE(step(Role::Cs, number, {{u"action"_s, u"complete_survey"_s}}).status, 200);
        const ApiAnswer approved = step(Role::Cs, number, {{u"action"_s, u"approve"_s}});
        QCOMPARE(approved.json().value(u"status"_s).toString(), u"approved"_s);

        const QString conversion = u"/api/registrations/"_s + number + u"/create-customer"_s;
        const QJsonObject version{{u"version"_s, approved.json().value(u"version"_s)}};
        const ApiAnswer customer = client().post(conversion, version, m_server->token(Role::Cs));
        QCOMPARE(customer.status, 200);
        QCOMPARE(customer.json().value(u"customer_code"_s).toString(), u"AGL-202611-0001"_s);
        const ApiAnswer again = client().post(conversion, version, m_server->token(Role::Cs));
        QCOMPARE(again.json(), customer.json());

        QCOMPARE(templatesSent(number),
                 QStringList({u"registration.received"_s, u"registration.verified"_s,
                              u"registration.survey_scheduled"_s, u"registration.approved"_s,
                              u"registration.customer_created"_s}));
    }

    void s22_one_submission_however_often_it_is_sent_data() { TestDatabase::addRows(); }

    void s22_one_submission_however_often_it_is_sent()
    {
        const QString phone = u"+6281200000002"_s;
        const QJsonObject form = m_server->submission(phone, m_server->prove(phone));
        const ApiCall call{.method = "POST",
                           .path = publicRoot,
                           .body = QJsonDocument(form).toJson(QJsonDocument::Compact),
                           .contentType = "application/json",
                           .headers = {{"Idempotency-Key", "uji-0001"}}};
        std::vector<ApiAnswer> answers(6);
        std::vector<std::thread> taps;
        for (ApiAnswer &answer : answers)
            taps.emplace_back([this, &call, &answer] { answer = client().send(call); });
        for (std::thread &tap : taps)
            tap.join();
        for (const ApiAnswer &answer : answers) {
            QCOMPARE(answer.status, 201);
            QCOMPARE(answer.json(), answers.front().json());
        }
        QCOMPARE(m_server->state().value(u"registrations"_s), 1);
    }

    void s22_two_at_once_make_one_customer_data() { TestDatabase::addRows(); }

    void s22_two_at_once_make_one_customer()
    {
        const QString number = m_server->submitFor(u"+6281200000003"_s).value(u"number"_s).toString();
        step(Role::Cs, number, {{u"action"_s, u"verify"_s}});
        const ApiAnswer approved =
            step(Role::Cs, number, {{u"action"_s, u"approve"_s}, {u"note"_s, u"Tetangga sudah terpasang"_s}});
        QCOMPARE(approved.status, 200);
        const QJsonObject version{{u"version"_s, approved.json().value(u"version"_s)}};
        const QByteArray token = m_server->token(Role::Cs);
        std::vector<ApiAnswer> answers(4);
        std::vector<std::thread> clicks;
        for (ApiAnswer &answer : answers)
            clicks.emplace_back([&] {
                answer =
                    client().post(u"/api/registrations/"_s + number + u"/create-customer"_s, version, token);
            });
        for (std::thread &click : clicks)
            click.join();
        for (const ApiAnswer &answer : answers) {
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.json(), answers.front().json());
        }
        QCOMPARE(m_server->state().value(u"customers"_s), 1);
        QCOMPARE(m_server->state().value(u"tickets"_s), 1);
    }

    void lists_filter_and_page_data() { TestDatabase::addRows(); }

    void lists_filter_and_page()
    {
        QStringList numbers;
        for (int i = 0; i < 5; ++i) {
            numbers.prepend(m_server->submitFor(u"+62812000001%1"_s.arg(i, 2, 10, QChar(u'0')))
                                .value(u"number"_s)
                                .toString());
            m_server->clock().advance(std::chrono::minutes(1));
        }
        step(Role::Cs, numbers.last(), {{u"action"_s, u"verify"_s}});
        const QByteArray token = m_server->token(Role::Cs);

        QStringList read;
        QString cursor;
        do {
            const QJsonObject page = client()
                                         .get(u"/api/registrations?limit=2&cursor="_s +
                                                  QString::fromLatin1(QUrl::toPercentEncoding(cursor)),
                                              token)
                                         .json();
            QCOMPARE(page.value(u"total"_s).toInt(), 5);
            for (const QJsonValue &item : page.value(u"items"_s).toArray())
                read.append(item[u"number"_s].toString());
            cursor = page.value(u"next_cursor"_s).toString();
        } while (!cursor.isEmpty() && read.size() < 10);
        QCOMPARE(read, numbers);

        const auto countOf = [&](const QString &query) {
            return client().get(u"/api/registrations?"_s + query, token).json().value(u"total"_s).toInt(-1);
        };
        QCOMPARE(countOf(u"status=verified"_s), 1);
        QCOMPARE(countOf(u"status=verified,pending_verification"_s), 5);
        QCOMPARE(countOf(u"status=verified&status=rejected"_s), 1);
        QCOMPARE(countOf(u"search="_s + numbers.first()), 1);
        QCOMPARE(countOf(u"package=HOME-50"_s), 0);
        QCOMPARE(countOf(u"city=Jakarta%20Selatan"_s), 5);
        QCOMPARE(countOf(u"from=2026-11-21"_s), 0);
        QCOMPARE(countOf(u"from=2026-11-20&to=2026-11-20"_s), 5);
        QCOMPARE(client()
                     .get(u"/api/registrations?sort=submitted_at&limit=1"_s, token)
                     .json()[u"items"_s][0][u"number"_s]
                     .toString(),
                 numbers.last());
        QCOMPARE(client().get(u"/api/registrations?status=lost&from=2026-13-01&sort=name"_s, token).faults(),
                 QStringList({u"status:choice"_s, u"from:format"_s, u"sort:choice"_s}));
        QCOMPARE(client().get(u"/api/registrations?limit=201"_s, token).faults(),
                 QStringList({u"limit:out_of_range"_s}));

        const QJsonObject stats = client().get(u"/api/registrations/stats"_s, token).json();
        QCOMPARE(stats.value(u"total"_s).toInt(), 5);
        QCOMPARE(stats[u"by_status"_s][u"verified"_s].toInt(), 1);
        QCOMPARE(stats.value(u"today"_s).toInt(), 5);
        QCOMPARE(stats.value(u"pending_over_24h"_s).toInt(), 0);
    }

    void the_list_comes_as_an_excel_file_to_whoever_may_export_data() { TestDatabase::addRows(); }

    void the_list_comes_as_an_excel_file_to_whoever_may_export()
    {
        m_server->submitFor(u"+6281200000011"_s);
        const QString path = u"/api/registrations/export.xlsx?status=pending_verification"_s;
        const auto file = client().get(path, m_server->token(Role::Supervisor));
        QCOMPARE(file.status, 200);
        QVERIFY(file.body.startsWith("PK"));
        QVERIFY(file.headers.value("Content-Type").contains("spreadsheetml"));
        QVERIFY(file.headers.value("Content-Disposition").contains("registrations.xlsx"));
        QCOMPARE(file.headers.value("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(client().get(path, m_server->token(Role::Cs)).status, 403);
        QCOMPARE(client().get(path + u",lost"_s, m_server->token(Role::Supervisor)).status, 422);
    }

    void a_bulk_step_answers_for_each_data() { TestDatabase::addRows(); }

    void a_bulk_step_answers_for_each()
    {
        const QString good = m_server->submitFor(u"+6281200000004"_s).value(u"number"_s).toString();
        const QString stale = m_server->submitFor(u"+6281200000005"_s).value(u"number"_s).toString();
        step(Role::Cs, stale, {{u"action"_s, u"verify"_s}});
        const ApiAnswer answer = client().post(
            u"/api/registrations/bulk"_s,
            {{u"action"_s, u"reject"_s},
             {u"reason_category"_s, u"out_of_coverage"_s},
             {u"reason"_s, u"Lokasi belum terjangkau."_s},
             {u"items"_s, QJsonArray{QJsonObject{{u"number"_s, good}, {u"version"_s, 1}},
                                     QJsonObject{{u"number"_s, stale}, {u"version"_s, 1}},
                                     QJsonObject{{u"number"_s, u"REG-20261120-9999"_s}, {u"version"_s, 1}}}}},
            m_server->token(Role::Supervisor));
        QCOMPARE(answer.status, 200);
        const QJsonArray items = answer.json().value(u"items"_s).toArray();
        QCOMPARE(items.size(), 3);
        QCOMPARE(items[0][u"ok"_s].toBool(), true);
        QCOMPARE(items[1][u"error"_s][u"code"_s].toString(), u"conflict"_s);
        QCOMPARE(items[2][u"error"_s][u"code"_s].toString(), u"not_found"_s);
        const ApiAnswer incomplete =
            client().post(u"/api/registrations/bulk"_s,
                          {{u"action"_s, u"reject"_s},
                           {u"items"_s, QJsonArray{QJsonObject{{u"number"_s, stale}, {u"version"_s, 2}}}}},
                          m_server->token(Role::Supervisor));
        QCOMPARE(incomplete.status, 200);
        const QJsonValue error = incomplete.json().value(u"items"_s)[0][u"error"_s];
        QCOMPARE(error[u"code"_s].toString(), u"invalid"_s);
        QVERIFY(!error[u"errors"_s].toArray().isEmpty());
        QVERIFY(error[u"errors"_s][0][u"field"_s].toString().startsWith(u"reason"_s));
        QVERIFY(!error[u"errors"_s][0][u"code"_s].toString().isEmpty());
        QVERIFY(!error[u"errors"_s][0][u"message"_s].toString().isEmpty());
        const QJsonObject view = client().get(publicRoot + u"/status/"_s + good).json();
        QCOMPARE(view.value(u"rejection_reason"_s).toString(), u"Lokasi belum terjangkau."_s);
    }
};

QTEST_GUILESS_MAIN(RegistrationApiTest)
#include "tst_registrationapi.moc"
