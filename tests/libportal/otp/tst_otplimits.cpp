// SPDX-License-Identifier: GPL-3.0-or-later
// How many codes are sent (S06), and what becomes of limits when the clock is set back.
#include "libportal/otp/otpservice.h"

#include "tests/libportal/otp/codeserver.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;

class OtpLimitsTest : public QObject
{
    Q_OBJECT

    static QString refusal(const Result<OtpSent> &sent)
    {
        if (sent)
            return u"sent"_qs;
        const auto wait = sent.error().retryAfter.value_or(-1s);
        return u"%1 %2"_qs.arg(errorCodeName(sent.error().code)).arg(wait.count());
    }
    static OtpRequest from(const QString &address, int phone)
    {
        OtpRequest request = someRequest(OtpPurpose::Registration, somePhone(phone));
        request.address = address;
        return request;
    }

private Q_SLOTS:
    void s06_one_code_a_minute_for_a_number_data() { TestDatabase::addRows(); }
    void s06_one_code_a_minute_for_a_number()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        QVERIFY(server.codes.request(someRequest()).has_value());
        QCOMPARE(refusal(server.codes.request(someRequest())), u"too_many_requests 60"_qs);
        QCOMPARE(refusal(server.codes.request(someRequest(OtpPurpose::PortalLogin))),
                 u"too_many_requests 60"_qs); // whatever it is for
        town.clock.advance(59'001ms);
        QCOMPARE(refusal(server.codes.request(someRequest())), u"too_many_requests 1"_qs);
        town.clock.advance(999ms);
        QVERIFY(server.codes.request(someRequest()).has_value());
        QVERIFY(server.codes.request(someRequest(OtpPurpose::Registration, somePhone(2))).has_value());
    }

    void s06_five_codes_a_day_for_a_number_data() { TestDatabase::addRows(); }
    void s06_five_codes_a_day_for_a_number()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(server.codes.request(someRequest()).has_value());
            town.clock.advance(1h);
        }
        CodeServer restarted(town);
        QCOMPARE(refusal(restarted.codes.request(someRequest())),
                 u"too_many_requests %1"_qs.arg(19 * 60 * 60));
        QCOMPARE(server.number(u"SELECT count(*) FROM outbox"_qs), 5);
        town.clock.advance(19h - 1ms);
        QCOMPARE(refusal(server.codes.request(someRequest())), u"too_many_requests 1"_qs);
        town.clock.advance(1ms);
        QVERIFY(server.codes.request(someRequest()).has_value());
        town.clock.advance(1min);
        QCOMPARE(refusal(server.codes.request(someRequest())), u"too_many_requests %1"_qs.arg(59 * 60));
    }

    void s06_verifying_does_not_spend_sends_data() { TestDatabase::addRows(); }
    void s06_verifying_does_not_spend_sends()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(server.codes.request(someRequest()).has_value());
            QVERIFY(!server.codes.verify(OtpPurpose::Registration, somePhone(), server.wrongCode()));
            QVERIFY(server.codes.verify(OtpPurpose::Registration, somePhone(), server.code()).has_value());
            town.clock.advance(60s);
        }
        QCOMPARE(server.number(u"SELECT count(*) FROM otp_sends"_qs), 5);
    }

    void s06_an_address_is_generous_but_not_endless_data() { TestDatabase::addRows(); }
    void s06_an_address_is_generous_but_not_endless()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        CodeSettings limits;
        limits.sendsPerAddressAndHour = 3;
        server.change(limits);
        for (int phone = 1; phone <= 3; ++phone) {
            QVERIFY(server.codes.request(from(u"203.0.113.7"_qs, phone)).has_value());
            town.clock.advance(10min);
        }
        QCOMPARE(refusal(server.codes.request(from(u"203.0.113.7"_qs, 4))), u"too_many_requests 1800"_qs);
        QCOMPARE(refusal(server.codes.request(from(u"::ffff:203.0.113.7"_qs, 4))),
                 u"too_many_requests 1800"_qs);
        QVERIFY(server.codes.request(from(u"203.0.113.8"_qs, 4)).has_value());
        QVERIFY(server.codes.request(from(QString(), 5)).has_value());
        town.clock.advance(30min);
        QVERIFY(server.codes.request(from(u"203.0.113.7"_qs, 6)).has_value());
    }

    void s06_a_whole_ipv6_network_is_one_address_data() { TestDatabase::addRows(); }
    void s06_a_whole_ipv6_network_is_one_address()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        CodeSettings limits;
        limits.sendsPerAddressAndHour = 1;
        server.change(limits);
        QVERIFY(server.codes.request(from(u"2001:db8:1:2::1"_qs, 1)).has_value());
        QCOMPARE(refusal(server.codes.request(from(u"2001:db8:1:2:ffff::9"_qs, 2))),
                 u"too_many_requests 3600"_qs);
        QVERIFY(server.codes.request(from(u"2001:db8:1:3::1"_qs, 2)).has_value());
    }

    void the_clients_address_is_not_stored_data() { TestDatabase::addRows(); }
    void the_clients_address_is_not_stored()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        QVERIFY(server.codes.request(someRequest()).has_value());
        const auto stored = server.database->one(u"SELECT address FROM otp_sends"_qs, {},
                                                 [](const Row &row) { return row.bytes(0); });
        QCOMPARE((*stored)->size(), 32);
        QVERIFY(!(*stored)->contains("203.0.113.7"));
    }

    void s06_everybody_together_has_a_budget_with_an_alarm_data() { TestDatabase::addRows(); }
    void s06_everybody_together_has_a_budget_with_an_alarm()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        CodeSettings limits;
        limits.sendsPerMinute = 3;
        server.change(limits);
        const auto alarms = [&] {
            return server.audit.of(u"otp"_qs, QString())->size();
        };
        for (int phone = 1; phone <= 3; ++phone) {
            QVERIFY(server.codes.request(from(u"203.0.113.%1"_qs.arg(phone), phone)).has_value());
            town.clock.advance(10s);
        }
        QCOMPARE(alarms(), 0);
        for (int phone = 4; phone <= 6; ++phone) {
            QCOMPARE(refusal(server.codes.request(from(u"203.0.113.%1"_qs.arg(phone), phone))),
                     u"too_many_requests 30"_qs);
        }
        QCOMPARE(alarms(), 1); // not one for each
        QCOMPARE(server.audit.of(u"otp"_qs, QString())->first().action, u"otp.budget_spent"_qs);
        town.clock.advance(30s);
        QVERIFY(server.codes.request(from(u"203.0.113.4"_qs, 4)).has_value());
        QCOMPARE(refusal(server.codes.request(from(u"203.0.113.5"_qs, 5))), u"too_many_requests 10"_qs);
        town.clock.advance(2min);
        for (int phone = 11; phone <= 14; ++phone)
            (void)server.codes.request(from(u"203.0.113.%1"_qs.arg(phone), phone));
        QCOMPARE(alarms(), 2);
    }

    void what_was_refused_counts_for_nothing_data() { TestDatabase::addRows(); }
    void what_was_refused_counts_for_nothing()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        QVERIFY(server.codes.request(someRequest()).has_value());
        for (int i = 0; i < 20; ++i)
            QVERIFY(!server.codes.request(someRequest()));
        QCOMPARE(server.number(u"SELECT count(*) FROM otp_sends"_qs), 1);
        town.clock.advance(60s);
        QVERIFY(server.codes.request(someRequest()).has_value());
    }

    void limits_follow_the_settings_data() { TestDatabase::addRows(); }
    void limits_follow_the_settings()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        server.change(
            {.registrationLife = 2min, .wrongTries = 1, .resendAfter = 30s, .sendsPerNumberAndDay = 2});
        QCOMPARE(server.codes.request(someRequest())->expiresIn, 2min);
        QVERIFY(!server.codes.verify(OtpPurpose::Registration, somePhone(), server.wrongCode()));
        QCOMPARE(server.codes.verify(OtpPurpose::Registration, somePhone(), server.code()).error().code,
                 ErrorCode::OtpLocked);
        town.clock.advance(30s);
        QCOMPARE(server.codes.request(someRequest())->resendIn, 30s);
        town.clock.advance(30s);
        QCOMPARE(refusal(server.codes.request(someRequest())), u"too_many_requests %1"_qs.arg(86'400 - 60));
    }

    void a_clock_set_back_forgets_no_limit_and_lengthens_none_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<std::chrono::milliseconds>("step");
        for (const Dialect dialect : TestDatabase::dialects()) {
            QTest::addRow("two seconds, %s", qPrintable(TestDatabase::name(dialect)))
                << dialect << std::chrono::milliseconds(2s);
            QTest::addRow("a year, %s", qPrintable(TestDatabase::name(dialect)))
                << dialect << std::chrono::milliseconds(24h * 365);
        }
    }
    void a_clock_set_back_forgets_no_limit_and_lengthens_none()
    {
        QFETCH(Dialect, dialect);
        QFETCH(std::chrono::milliseconds, step);
        CodeTown town(dialect);
        CodeServer server(town);
        QVERIFY(server.codes.request(someRequest()).has_value());
        QVERIFY(!server.codes.verify(OtpPurpose::Registration, somePhone(), server.wrongCode()));
        town.clock.advance(-step);
        // The code still works, for no longer than its life from here.
        QCOMPARE(refusal(server.codes.request(someRequest())), u"too_many_requests 60"_qs);
        QVERIFY(!server.codes.verify(OtpPurpose::Registration, somePhone(), server.wrongCode()));
        town.clock.advance(60s);
        QCOMPARE(server.codes.request(someRequest())->expiresIn, 4min);
        town.clock.advance(4min);
        QCOMPARE(server.codes.verify(OtpPurpose::Registration, somePhone(), server.code()).error().code,
                 ErrorCode::OtpExpired);
        // The day's count went on: two were sent, three are left.
        for (int i = 0; i < 3; ++i) {
            QVERIFY(server.codes.request(someRequest()).has_value());
            town.clock.advance(60s);
        }
        QVERIFY(!server.codes.request(someRequest()));
        town.clock.advance(24h);
        QVERIFY(server.codes.request(someRequest()).has_value());
    }

    void a_clock_set_back_leaves_a_pause_its_length_data() { TestDatabase::addRows(); }
    void a_clock_set_back_leaves_a_pause_its_length()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        CodeSettings limits;
        limits.failuresPerNumberAndHour = 1;
        server.change(limits);
        QVERIFY(server.codes.request(someRequest()).has_value());
        QVERIFY(!server.codes.verify(OtpPurpose::Registration, somePhone(), server.wrongCode()));
        town.clock.advance(-24h * 30);
        QCOMPARE(refusal(server.codes.request(someRequest())), u"otp_locked 900"_qs);
        town.clock.advance(15min);
        QVERIFY(server.codes.request(someRequest()).has_value());
    }
};

QTEST_GUILESS_MAIN(OtpLimitsTest)
#include "tst_otplimits.moc"
