// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/apiserver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

#include <functional>
#include <map>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;

namespace {

const QString publicRoot = u"/api/registrations/public"_s;

/// Makes whatever must be there before, and gives the call that has to be refused.
using Attempt = std::function<ApiCall(ApiServer &)>;

ApiCall jsonCall(const QByteArray &method, const QString &path, const QJsonObject &body,
                 const QByteArray &token = {})
{
    return {.method = method,
            .path = path,
            .token = token,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .contentType = "application/json"};
}

/// A number that no other row has.
QString freshPhone()
{
    static int last = 0;
    return u"+628130000%1"_s.arg(++last, 4, 10, QChar(u'0'));
}

QString otherCode(const QString &code)
{
    return code == u"123456" ? u"654321"_s : u"123456"_s;
}

void requestCode(ApiServer &server, const QString &phone)
{
    server.client().post(publicRoot + u"/request-otp"_s,
                         {{u"phone"_s, phone}, {u"full_name"_s, u"Zainal Uji"_s}});
}

ApiCall requestFor(const QString &phone)
{
    return jsonCall("POST", publicRoot + u"/request-otp"_s,
                    {{u"phone"_s, phone}, {u"full_name"_s, u"Zainal Uji"_s}});
}

ApiCall verification(const QString &phone, const QString &code)
{
    return jsonCall("POST", publicRoot + u"/verify-otp"_s, {{u"phone"_s, phone}, {u"code"_s, code}});
}

/// A submission that is good but for what `spoil` does to it.
Attempt submissionWith(const std::function<void(ApiServer &, QJsonObject &)> &spoil)
{
    return [spoil](ApiServer &server) {
        const QString phone = freshPhone();
        QJsonObject form = server.submission(phone, server.prove(phone));
        spoil(server, form);
        return jsonCall("POST", publicRoot, form);
    };
}

Attempt submissionWith(const QString &field, const QJsonValue &value)
{
    return submissionWith([field, value](ApiServer &, QJsonObject &form) { form.insert(field, value); });
}

Attempt photoOf(const QByteArray &bytes, const QByteArray &contentType = "image/jpeg")
{
    return [bytes, contentType](ApiServer &server) {
        return ApiCall{.method = "PUT",
                       .path = publicRoot + u"/id-photo"_s,
                       .token = server.prove(freshPhone()).toLatin1(),
                       .body = bytes,
                       .contentType = contentType};
    };
}

/// A step on a fresh application by somebody of this role.
Attempt stepBy(Role role, const QJsonObject &body)
{
    return [role, body](ApiServer &server) {
        const QString number = server.submitFor(freshPhone()).value(u"number"_s).toString();
        return jsonCall("PUT", u"/api/registrations/"_s + number + u"/status"_s, body, server.token(role));
    };
}

} // namespace

Q_DECLARE_METATYPE(Attempt)

class RefusalsTest : public QObject
{
    Q_OBJECT

private:
    std::map<Dialect, std::unique_ptr<ApiServer>> m_servers;

    ApiServer &server(Dialect dialect)
    {
        std::unique_ptr<ApiServer> &server = m_servers[dialect];
        if (!server)
            server = std::make_unique<ApiServer>(dialect);
        return *server;
    }

    static void addRow(const char *name, const Attempt &attempt, int status, const QString &code,
                       const QStringList &faults = {})
    {
        for (const Dialect dialect : TestDatabase::dialects()) {
            QTest::addRow("%s, %s", name, qPrintable(TestDatabase::name(dialect)))
                << dialect << attempt << status << code << faults;
        }
    }

    static void addColumns()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<Attempt>("attempt");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("faults");
    }

    void addCodeRows()
    {
        addRow(
            "wrong code",
            [](ApiServer &server) {
                const QString phone = freshPhone();
                requestCode(server, phone);
                return verification(phone, otherCode(server.codeSentTo(phone)));
            },
            422, u"otp_invalid"_s);
        addRow(
            "expired code",
            [](ApiServer &server) {
                const QString phone = freshPhone();
                requestCode(server, phone);
                server.clock().advance(std::chrono::minutes(5) + std::chrono::seconds(1));
                return verification(phone, server.codeSentTo(phone));
            },
            410, u"otp_expired"_s);
        addRow(
            "fourth try, with the right code",
            [](ApiServer &server) {
                const QString phone = freshPhone();
                requestCode(server, phone);
                const QString code = server.codeSentTo(phone);
                for (int i = 0; i < 3; ++i)
                    server.client().send(verification(phone, otherCode(code)));
                return verification(phone, code);
            },
            429, u"otp_locked"_s);
        addRow(
            "a second code within a minute",
            [](ApiServer &server) {
                const QString phone = freshPhone();
                requestCode(server, phone);
                return requestFor(phone);
            },
            429, u"too_many_requests"_s);
        const Attempt foreign = [](ApiServer &) {
            return requestFor(u"+65 8123 4567"_s);
        };
        const Attempt landline = [](ApiServer &) {
            return requestFor(u"021-5550-0001"_s);
        };
        addRow("s07 foreign number", foreign, 422, u"invalid"_s, {u"phone:format"_s});
        addRow("s07 landline", landline, 422, u"invalid"_s, {u"phone:format"_s});
    }

    void addSubmissionRows()
    {
        addRow("s10 without a proven number", submissionWith(u"verification_token"_s, u"uji-bukan-bukti"_s),
               401, u"unauthorized"_s);
        addRow("duplicate phone", submissionWith([](ApiServer &server, QJsonObject &form) {
                   const QString phone = freshPhone();
                   server.submitFor(phone);
                   server.clock().advance(std::chrono::minutes(1));
                   form = server.submission(phone, server.prove(phone));
                   form.insert(u"email"_s, u"lain-"_s + phone.mid(1) + u"@example.id"_s);
               }),
               409, u"duplicate"_s, {u"phone:duplicate"_s});
        addRow("duplicate e-mail", submissionWith([](ApiServer &server, QJsonObject &form) {
                   const QString phone = freshPhone();
                   server.submitFor(phone);
                   form.insert(u"email"_s, phone.mid(1).toUpper() + u"@EXAMPLE.ID"_s);
               }),
               409, u"duplicate"_s, {u"email:duplicate"_s});
        addRow("duplicate NIK", submissionWith([](ApiServer &server, QJsonObject &form) {
                   const QString phone = freshPhone();
                   QJsonObject first = server.submission(phone, server.prove(phone));
                   const QString nik = u"327301450299"_s + phone.right(4);
                   first.insert(u"nik"_s, nik);
                   server.client().post(publicRoot, first);
                   form.insert(u"nik"_s, nik);
               }),
               409, u"duplicate"_s, {u"nik:duplicate"_s});
        addRow("NIK of 15 digits", submissionWith(u"nik"_s, u"327301450299000"_s), 422, u"invalid"_s,
               {u"nik:format"_s});
        addRow("unknown package", submissionWith(u"package_code"_s, u"HOME-1000000"_s), 422, u"invalid"_s,
               {u"package_code:choice"_s});
        addRow("past date", submissionWith(u"preferred_date"_s, u"2026-11-19"_s), 422, u"invalid"_s,
               {u"preferred_date:in_past"_s});
        addRow("unknown field", submissionWith(u"colour"_s, u"blue"_s), 422, u"invalid"_s,
               {u"colour:unknown"_s});
        addRow("unknown field of the address", submissionWith([](ApiServer &, QJsonObject &form) {
                   QJsonObject address = form.value(u"address"_s).toObject();
                   address.insert(u"planet"_s, u"Bumi"_s);
                   form.insert(u"address"_s, address);
               }),
               422, u"invalid"_s, {u"address.planet:unknown"_s});
        addRow("no city", submissionWith([](ApiServer &, QJsonObject &form) {
                   QJsonObject address = form.value(u"address"_s).toObject();
                   address.remove(u"city"_s);
                   form.insert(u"address"_s, address);
               }),
               422, u"invalid"_s, {u"address.city:required"_s});
        addRow("a flag as a word", submissionWith(u"consent"_s, u"true"_s), 422, u"invalid"_s,
               {u"consent:type"_s});
        addRow("without consent", submissionWith(u"consent"_s, false), 422, u"invalid"_s,
               {u"consent:required"_s});
        addRow("s25 a direction mark in the name", submissionWith(u"full_name"_s, u"Zainal \u202eUji"_s), 422,
               u"invalid"_s, {u"full_name:characters"_s});
        const Attempt broken = [](ApiServer &) {
            ApiCall call = jsonCall("POST", publicRoot, {});
            call.body = R"({"full_name": "Zainal Uji", )";
            return call;
        };
        addRow("broken JSON", broken, 400, u"malformed"_s);
        const Attempt twice = [](ApiServer &) {
            ApiCall call = jsonCall("POST", publicRoot, {});
            call.body = R"({"phone": "081200000001", "phone": "081200000002"})";
            return call;
        };
        addRow("s25 the same key twice", twice, 400, u"malformed"_s);
        const Attempt form = [](ApiServer &) {
            return ApiCall{.method = "POST",
                           .path = publicRoot,
                           .body = "phone=081200000001",
                           .contentType = "application/x-www-form-urlencoded"};
        };
        addRow("a form instead of JSON", form, 415, u"unsupported_media_type"_s);
    }

    void addPhotoRows()
    {
        addRow("s24 photo of 9 MiB", photoOf(QByteArray(9 * 1024 * 1024, 'x')), 413, u"payload_too_large"_s);
        addRow("s27 text named .jpg", photoOf("Bukan foto, hanya tulisan."), 415,
               u"unsupported_media_type"_s);
        addRow("s27 PDF", photoOf("%PDF-1.7", "application/pdf"), 415, u"unsupported_media_type"_s);
        const Attempt unproven = [](ApiServer &) {
            return ApiCall{.method = "PUT",
                           .path = publicRoot + u"/id-photo"_s,
                           .token = "uji-bukan-bukti",
                           .body = "x",
                           .contentType = "image/jpeg"};
        };
        addRow("s10 photo without a proven number", unproven, 401, u"unauthorized"_s);
    }

    void addStaffRows()
    {
        addRow(
            "s22 stale version",
            [](ApiServer &server) {
                const QString number = server.submitFor(freshPhone()).value(u"number"_s).toString();
                const QString path = u"/api/registrations/"_s + number + u"/status"_s;
                const QJsonObject verify{{u"action"_s, u"verify"_s}, {u"version"_s, 1}};
                server.client().put(path, verify, server.token(Role::Supervisor));
                return jsonCall("PUT", path, verify, server.token(Role::Cs));
            },
            409, u"conflict"_s);
        const QJsonObject verify{{u"action"_s, u"verify"_s}, {u"version"_s, 1}};
        addRow("s21 forbidden role", stepBy(Role::Technician, verify), 403, u"forbidden"_s);
        addRow(
            "s21 no bulk for cs",
            [](ApiServer &server) {
                const QString number = server.submitFor(freshPhone()).value(u"number"_s).toString();
                return jsonCall(
                    "POST", u"/api/registrations/bulk"_s,
                    {{u"action"_s, u"verify"_s},
                     {u"items"_s, QJsonArray{QJsonObject{{u"number"_s, number}, {u"version"_s, 1}}}}},
                    server.token(Role::Cs));
            },
            403, u"forbidden"_s);
        addRow(
            "s21 no packages from cs",
            [](ApiServer &server) {
                return jsonCall("POST", u"/api/packages"_s,
                                {{u"code"_s, u"UJI-1"_s},
                                 {u"name"_s, u"Uji"_s},
                                 {u"kind"_s, u"broadband"_s},
                                 {u"speed_mbps"_s, 10},
                                 {u"price"_s, 100000}},
                                server.token(Role::Cs));
            },
            403, u"forbidden"_s);
        addRow("s21 transition that does not exist",
               stepBy(Role::Cs, {{u"action"_s, u"complete_survey"_s}, {u"version"_s, 1}}), 422, u"invalid"_s,
               {u"action:not_allowed"_s});
        addRow("action that does not exist", stepBy(Role::Cs, {{u"action"_s, u"bless"_s}, {u"version"_s, 1}}),
               422, u"invalid"_s, {u"action:choice"_s});
        addRow("rejection without a reason",
               stepBy(Role::Cs, {{u"action"_s, u"reject"_s}, {u"version"_s, 1}}), 422, u"invalid"_s,
               {u"reason_category:required"_s, u"reason:required"_s});
        addRow("step without a version", stepBy(Role::Cs, {{u"action"_s, u"verify"_s}}), 422, u"invalid"_s,
               {u"version:required"_s});
        addRow("customer of what is not approved",
               [](ApiServer &server) {
                   const QString number = server.submitFor(freshPhone()).value(u"number"_s).toString();
                   return jsonCall("POST", u"/api/registrations/"_s + number + u"/create-customer"_s,
                                   {{u"version"_s, 1}}, server.token(Role::Cs));
               },
               422, u"invalid"_s, {u"action:not_allowed"_s});
        const Attempt nobody = [](ApiServer &server) {
            return jsonCall("PUT", u"/api/registrations/REG-20261120-9999/status"_s,
                            {{u"action"_s, u"verify"_s}, {u"version"_s, 1}}, server.token(Role::Cs));
        };
        addRow("number that does not exist", nobody, 404, u"not_found"_s);
        const Attempt unsigned_ = [](ApiServer &) {
            return ApiCall{.path = u"/api/registrations"_s};
        };
        addRow("list without a token", unsigned_, 401, u"unauthorized"_s);
        const Attempt proofAsToken = [](ApiServer &server) {
            return ApiCall{.path = u"/api/registrations"_s, .token = server.prove(freshPhone()).toLatin1()};
        };
        addRow("list with a proof of a number", proofAsToken, 401, u"unauthorized"_s);
        const Attempt wrongPassword = [](ApiServer &server) {
            server.token(Role::Cs);
            return jsonCall("POST", u"/api/auth/login"_s,
                            {{u"username"_s, u"uji-cs"_s}, {u"password"_s, u"bukan kata sandinya"_s}});
        };
        addRow("wrong password", wrongPassword, 401, u"unauthorized"_s);
        const Attempt wrongToken = [](ApiServer &server) {
            const QString number = server.submitFor(freshPhone()).value(u"number"_s).toString();
            return jsonCall("POST", publicRoot + u"/status/"_s + number + u"/cancel"_s,
                            {{u"token"_s, u"uji-bukan-token"_s}});
        };
        addRow("s20 cancel with a wrong token", wrongToken, 404, u"not_found"_s);
    }

private Q_SLOTS:
    void wrong_input_gets_its_answer_and_changes_nothing_data()
    {
        addColumns();
        addCodeRows();
        addSubmissionRows();
        addPhotoRows();
        addStaffRows();
    }

    void wrong_input_gets_its_answer_and_changes_nothing()
    {
        QFETCH(Dialect, dialect);
        QFETCH(Attempt, attempt);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QStringList, faults);
        ApiServer &api = server(dialect);
        const ApiCall call = attempt(api);
        const auto before = api.state();

        const ApiAnswer answer = api.client().send(call);

        QCOMPARE(answer.status, status);
        QCOMPARE(answer.contentType(), QByteArray("application/problem+json"));
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.faults(), faults);
        QCOMPARE(api.state(), before);
    }

    void the_answers_keep_the_documents_promises()
    {
        for (const auto &[dialect, server] : m_servers)
            QCOMPARE(server->client().violations(), QStringList());
    }

    void cleanupTestCase() { m_servers.clear(); }
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
