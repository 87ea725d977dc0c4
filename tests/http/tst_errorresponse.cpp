// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/errorresponse.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::http;

class ErrorResponseTest : public QObject
{
    Q_OBJECT

private:
    Translations m_translations;

    static QJsonObject body(const Response &response)
    {
        return QJsonDocument::fromJson(response.body()).object();
    }

private Q_SLOTS:
    void each_code_has_its_status_data()
    {
        // 4-http-api, "For every answer".
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("status");
        QTest::newRow("malformed") << ErrorCode::Malformed << u"malformed"_qs << 400;
        QTest::newRow("unauthorized") << ErrorCode::Unauthorized << u"unauthorized"_qs << 401;
        QTest::newRow("forbidden") << ErrorCode::Forbidden << u"forbidden"_qs << 403;
        QTest::newRow("not_found") << ErrorCode::NotFound << u"not_found"_qs << 404;
        QTest::newRow("conflict") << ErrorCode::Conflict << u"conflict"_qs << 409;
        QTest::newRow("duplicate") << ErrorCode::Duplicate << u"duplicate"_qs << 409;
        QTest::newRow("payload_too_large") << ErrorCode::TooLarge << u"payload_too_large"_qs << 413;
        QTest::newRow("unsupported_media_type")
            << ErrorCode::UnsupportedMedia << u"unsupported_media_type"_qs << 415;
        QTest::newRow("invalid") << ErrorCode::Invalid << u"invalid"_qs << 422;
        QTest::newRow("otp_invalid") << ErrorCode::OtpInvalid << u"otp_invalid"_qs << 422;
        QTest::newRow("otp_expired") << ErrorCode::OtpExpired << u"otp_expired"_qs << 410;
        QTest::newRow("otp_locked") << ErrorCode::OtpLocked << u"otp_locked"_qs << 429;
        QTest::newRow("too_many_requests") << ErrorCode::TooManyRequests << u"too_many_requests"_qs << 429;
        QTest::newRow("internal") << ErrorCode::Internal << u"internal"_qs << 500;
        QTest::newRow("unavailable") << ErrorCode::Unavailable << u"unavailable"_qs << 503;
    }

    void each_code_has_its_status()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, name);
        QFETCH(int, status);
        Error error;
        error.code = code;
        error.detail = u"inner matter"_qs;
        const Response response = errorResponse(error, {Language::English, "req-1"}, m_translations);
        QCOMPARE(response.status(), status);
        QCOMPARE(response.contentType(), QByteArray("application/problem+json"));
        const QJsonObject problem = body(response);
        QCOMPARE(problem.value(u"code").toString(), name);
        QCOMPARE(problem.value(u"status").toInt(), status);
        QCOMPARE(problem.value(u"request_id").toString(), u"req-1"_qs);
        QVERIFY(!problem.value(u"type").toString().isEmpty());
        QVERIFY(!problem.value(u"title").toString().isEmpty());
        QVERIFY2(!response.body().contains("inner matter"), "the detail is for the log alone");
    }

    void carries_what_the_error_knows()
    {
        Error error = Error::conflict(7, u"S-2"_qs);
        error.attemptsLeft = 2;
        error.retryAfter = std::chrono::seconds(90);
        error.fields = {
            {u"address.city"_qs, u"required"_qs, {QT_TRANSLATE_NOOP("portal", "This is needed."), {}}}};
        const Response response = errorResponse(error, {Language::English, "r"}, m_translations);
        const QJsonObject problem = body(response);
        QCOMPARE(problem.value(u"current_version").toInteger(), 7);
        QCOMPARE(problem.value(u"changed_by").toString(), u"S-2"_qs);
        QCOMPARE(problem.value(u"attempts_left").toInt(), 2);
        QCOMPARE(response.headers().value("Retry-After"), QByteArray("90"));
        const QJsonObject field = problem.value(u"errors").toArray().at(0).toObject();
        QCOMPARE(field.value(u"field").toString(), u"address.city"_qs);
        QCOMPARE(field.value(u"code").toString(), u"required"_qs);
        QCOMPARE(field.value(u"message").toString(), u"This is needed."_qs);
    }

    void says_how_to_sign_in_and_when_to_come_back()
    {
        QCOMPARE(errorResponse(Error::unauthorized(), {}, m_translations).headers().value("WWW-Authenticate"),
                 QByteArray("Bearer"));
        QVERIFY(errorResponse(Error::unavailable({}), {}, m_translations).headers().contains("Retry-After"));
    }

    void what_the_gate_refuses_says_why_by_code_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("saysWhen");
        QTest::newRow("no credentials") << 401 << u"unauthorized"_qs << false;
        QTest::newRow("too many from there") << 429 << u"too_many_requests"_qs << true;
        QTest::newRow("too many in all") << 503 << u"unavailable"_qs << true;
    }

    void what_the_gate_refuses_says_why_by_code()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        const Response response = statusResponse(status, {Language::English, "req-1"}, m_translations);
        QCOMPARE(response.status(), status);
        QCOMPARE(body(response).value(u"code").toString(), code);
        QTEST(response.headers().contains("Retry-After"), "saysWhen");
    }

    void s26_a_header_that_would_split_makes_the_answer_unsendable()
    {
        Response response = Response::noContent();
        QVERIFY(response.isSendable());
        response.setHeader("Location", "/a\r\nSet-Cookie: b=c");
        QVERIFY(!response.isSendable());
        QVERIFY(!response.headers().contains("Location"));

        Response download = Response::bytes("x", "application/pdf");
        download.setDownloadName(u"Tagihan \"Zainal\"\r\nX: y.pdf"_qs);
        QVERIFY(download.isSendable());
        QVERIFY(!download.headers().value("Content-Disposition").contains('\r'));
        QVERIFY(Response::created(u"/api/x/é y"_qs, {}).isSendable());
    }
};

QTEST_APPLESS_MAIN(ErrorResponseTest)
#include "tst_errorresponse.moc"
