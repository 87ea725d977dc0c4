// SPDX-License-Identifier: GPL-3.0-or-later
// Codes from the request to the proof: S02 to S05, S08, S10 to S12. S06 is
// tst_otplimits, S09 tst_otpunknown, threads are tst_otpparallel.
#include "libportal/otp/otpservice.h"

#include "libportal/storage/transaction.h"
#include "tests/libportal/otp/codeserver.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(portal::OtpPurpose)

namespace {

const QList<OtpPurpose> purposes{OtpPurpose::Registration, OtpPurpose::Tracking, OtpPurpose::PortalLogin,
                                 OtpPurpose::PhoneChange};

struct Message
{
    QString templateKey;
    QString parameters;
    QString code;
    qint64 expiresAt = 0;
};

QList<Message> messages(CodeServer &server)
{
    return server.database
        ->all(u"SELECT template, parameters, secret, expires_at FROM outbox ORDER BY id"_qs, {},
              [&](const Row &row) {
                  return Message{
                      row.text(0), row.text(1),
                      QString::fromUtf8(server.vault.open(Outbox::codePurpose(), row.bytes(2)).value()),
                      row.integer(3)};
              })
        .value();
}

} // namespace

class OtpServiceTest : public QObject
{
    Q_OBJECT

    static void addPurposes()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<OtpPurpose>("purpose");
        for (const Dialect dialect : TestDatabase::dialects()) {
            for (const OtpPurpose purpose : purposes) {
                QTest::addRow("%s, %s", qPrintable(otpPurposeName(purpose)),
                              qPrintable(TestDatabase::name(dialect)))
                    << dialect << purpose;
            }
        }
    }

private Q_SLOTS:
    void a_code_proves_its_number_once_data() { addPurposes(); }
    void a_code_proves_its_number_once()
    {
        QFETCH(Dialect, dialect);
        QFETCH(OtpPurpose, purpose);
        CodeTown town(dialect);
        CodeServer server(town);
        QVERIFY(server.codes.request(someRequest(purpose)).has_value());
        const QString code = server.code(purpose);
        QVERIFY(server.codes.verify(purpose, somePhone(), code).has_value());
        QCOMPARE(outcomeOf(server.codes.verify(purpose, somePhone(), code)), u"otp_expired"_qs);
    }

    void the_message_says_what_the_code_is_for_data() { addPurposes(); }
    void the_message_says_what_the_code_is_for()
    {
        QFETCH(Dialect, dialect);
        QFETCH(OtpPurpose, purpose);
        CodeTown town(dialect);
        CodeServer server(town);
        const OtpSent sent = server.codes.request(someRequest(purpose)).value();
        const auto queued = messages(server);
        QCOMPARE(queued.size(), 1);
        const QMap<OtpPurpose, QString> templates{{OtpPurpose::Registration, u"registration.otp"_qs},
                                                  {OtpPurpose::Tracking, u"tracking.otp"_qs},
                                                  {OtpPurpose::PortalLogin, u"portal.otp"_qs},
                                                  {OtpPurpose::PhoneChange, u"profile.phone_otp"_qs}};
        QCOMPARE(queued[0].templateKey, templates[purpose]);
        QCOMPARE(queued[0].code, server.code(purpose));
        QVERIFY(queued[0].parameters.contains(u"Zainal Uji"));
        // S02: five minutes for applicants, ten for customers. S11: never sent after that.
        const bool customers = purpose == OtpPurpose::PortalLogin || purpose == OtpPurpose::PhoneChange;
        QCOMPARE(sent.expiresIn, customers ? 10min : 5min);
        QCOMPARE(sent.resendIn, 60s);
        QCOMPARE(queued[0].expiresAt, toMillis(town.clock.now() + sent.expiresIn));
    }

    void s02_a_code_lasts_its_time_and_no_longer_data() { addPurposes(); }
    void s02_a_code_lasts_its_time_and_no_longer()
    {
        QFETCH(Dialect, dialect);
        QFETCH(OtpPurpose, purpose);
        CodeTown town(dialect);
        CodeServer server(town);
        const OtpSent sent = server.codes.request(someRequest(purpose)).value();
        QVERIFY(server.codes.request(someRequest(purpose, somePhone(2))).has_value());
        town.clock.advance(sent.expiresIn - 1ms);
        QVERIFY(server.codes.verify(purpose, somePhone(), server.code(purpose)).has_value());
        town.clock.advance(1ms);
        const QString late = server.code(purpose, somePhone(2));
        QCOMPARE(outcomeOf(server.codes.verify(purpose, somePhone(2), late)), u"otp_expired"_qs);
    }

    void s03_the_code_lies_nowhere_readable_data() { TestDatabase::addRows(); }
    void s03_the_code_lies_nowhere_readable()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        QVERIFY(server.codes.request(someRequest()).has_value());
        const QString code = server.code();
        const auto stored =
            server.database
                ->all(
                    u"SELECT nonce, '' FROM otp_challenges UNION ALL SELECT secret, parameters FROM outbox"_qs,
                    {}, [](const Row &row) { return row.bytes(0) + row.text(1).toUtf8(); })
                .value();
        QCOMPARE(stored.size(), 2);
        for (const QByteArray &bytes : stored)
            QVERIFY(!bytes.contains(code.toUtf8()));
        QVERIFY(!server.outbox.list(Actor::system(), {}, {})->items[0].text.contains(code));
    }

    void s04_a_code_of_another_purpose_never_passes_data() { addPurposes(); }
    void s04_a_code_of_another_purpose_never_passes()
    {
        QFETCH(Dialect, dialect);
        QFETCH(OtpPurpose, purpose);
        CodeTown town(dialect);
        CodeServer server(town);
        QVERIFY(server.codes.request(someRequest(purpose)).has_value());
        for (const OtpPurpose other : purposes) {
            if (other != purpose)
                QCOMPARE(outcomeOf(server.codes.verify(other, somePhone(), server.code(purpose))),
                         u"otp_invalid"_qs);
        }
        // Nor when the other purpose has a challenge of its own.
        const OtpPurpose other =
            purpose == OtpPurpose::Tracking ? OtpPurpose::PortalLogin : OtpPurpose::Tracking;
        town.clock.advance(60s);
        QVERIFY(server.codes.request(someRequest(other)).has_value());
        QVERIFY(server.code(purpose) != server.code(other));
        QCOMPARE(outcomeOf(server.codes.verify(other, somePhone(), server.code(purpose))), u"otp_invalid"_qs);
        QVERIFY(server.codes.verify(purpose, somePhone(), server.code(purpose)).has_value());
    }

    void another_numbers_code_never_passes_data() { TestDatabase::addRows(); }
    void another_numbers_code_never_passes()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        QVERIFY(server.codes.request(someRequest()).has_value());
        const auto told = server.codes.verify(OtpPurpose::Registration, somePhone(2), server.code());
        QCOMPARE(told.error().code, ErrorCode::OtpInvalid);
        QCOMPARE(told.error().attemptsLeft, 0);
    }

    void s05_three_wrong_tries_lock_the_challenge_data() { TestDatabase::addRows(); }
    void s05_three_wrong_tries_lock_the_challenge()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        QVERIFY(server.codes.request(someRequest()).has_value());
        for (const int left : {2, 1, 0}) {
            // Each on a server of its own: what was counted is on the disk before it is told.
            CodeServer another(town);
            const auto told = another.codes.verify(OtpPurpose::Registration, somePhone(), server.wrongCode());
            QCOMPARE(told.error().code, ErrorCode::OtpInvalid);
            QCOMPARE(told.error().attemptsLeft, left);
        }
        const auto locked = server.codes.verify(OtpPurpose::Registration, somePhone(), server.code());
        QCOMPARE(locked.error().code, ErrorCode::OtpLocked);
        QCOMPARE(locked.error().retryAfter, 60s);
    }

    void what_is_not_six_digits_is_no_try_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("five digits") << u"12345"_qs;
        QTest::newRow("seven digits") << u"1234567"_qs;
        QTest::newRow("a letter") << u"12345a"_qs;
        QTest::newRow("a sign") << u"-12345"_qs;
        QTest::newRow("a space") << u"123 56"_qs;
        QTest::newRow("Arabic digits") << u"١٢٣٤٥٦"_qs;
    }
    void what_is_not_six_digits_is_no_try()
    {
        QFETCH(QString, typed);
        CodeTown town(Dialect::Sqlite);
        CodeServer server(town);
        QVERIFY(server.codes.request(someRequest()).has_value());
        for (int i = 0; i < 5; ++i) {
            const auto told = server.codes.verify(OtpPurpose::Registration, somePhone(), typed);
            QCOMPARE(told.error().code, ErrorCode::Invalid);
            QCOMPARE(told.error().fields[0].field, u"code"_qs);
            QCOMPARE(outcomeOf(server.codes.verifyForRegistration(somePhone(), typed)), u"invalid"_qs);
        }
        QVERIFY(server.codes.verify(OtpPurpose::Registration, somePhone(), server.code()).has_value());
    }

    void s05_new_code_does_not_reset_failures_data() { TestDatabase::addRows(); }
    void s05_new_code_does_not_reset_failures()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        const auto guess = [&] {
            return server.codes.verify(OtpPurpose::Registration, somePhone(), server.wrongCode());
        };
        for (int challenge = 0; challenge < 3; ++challenge) {
            QVERIFY(server.codes.request(someRequest()).has_value());
            for (int i = 0; i < 3; ++i)
                QCOMPARE(outcomeOf(guess()), u"otp_invalid"_qs);
            town.clock.advance(60s);
        }
        QVERIFY(server.codes.request(someRequest()).has_value());
        const auto tenth = guess();
        QCOMPARE(tenth.error().code, ErrorCode::OtpInvalid);
        QCOMPARE(tenth.error().attemptsLeft, 0);

        // Paused: for the right code, for another purpose, for a new code, on another server.
        CodeServer restarted(town);
        for (CodeServer *each : {&server, &restarted}) {
            const auto paused = each->codes.verify(OtpPurpose::Registration, somePhone(), each->code());
            QCOMPARE(paused.error().code, ErrorCode::OtpLocked);
            QCOMPARE(paused.error().retryAfter, 15min);
            QCOMPARE(outcomeOf(each->codes.verify(OtpPurpose::PortalLogin, somePhone(), u"000000"_qs)),
                     u"otp_locked"_qs);
            const auto refused = each->codes.request(someRequest());
            QCOMPARE(refused.error().code, ErrorCode::OtpLocked);
            QCOMPARE(refused.error().retryAfter, 15min);
        }
        QVERIFY(server.codes.request(someRequest(OtpPurpose::Registration, somePhone(2))).has_value());

        town.clock.advance(15min);
        QVERIFY(server.codes.request(someRequest()).has_value());
        QVERIFY(server.codes.verify(OtpPurpose::Registration, somePhone(), server.code()).has_value());
    }

    void s08_a_resend_sends_the_same_code_with_the_same_end_data() { TestDatabase::addRows(); }
    void s08_a_resend_sends_the_same_code_with_the_same_end()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        QVERIFY(server.codes.request(someRequest()).has_value());
        town.clock.advance(90s);
        QCOMPARE(server.codes.request(someRequest())->expiresIn, 210s);
        const auto sent = messages(server);
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent[0].code, sent[1].code);
        QCOMPARE(sent[0].expiresAt, sent[1].expiresAt);
        QVERIFY(sent[0].parameters.contains(u"\"5\""));
        QVERIFY(sent[1].parameters.contains(u"\"3\"")); // whole minutes that are left
        town.clock.advance(209'999ms);
        QVERIFY(server.codes.verify(OtpPurpose::Registration, somePhone(), sent[0].code).has_value());
    }

    void s08_only_the_newest_challenge_is_valid_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("end");
        for (const Dialect dialect : TestDatabase::dialects()) {
            for (const QString &end : {u"expired"_qs, u"consumed"_qs, u"locked"_qs})
                QTest::addRow("%s, %s", qPrintable(end), qPrintable(TestDatabase::name(dialect)))
                    << dialect << end;
        }
    }
    void s08_only_the_newest_challenge_is_valid()
    {
        QFETCH(Dialect, dialect);
        QFETCH(QString, end);
        CodeTown town(dialect);
        CodeServer server(town);
        QVERIFY(server.codes.request(someRequest()).has_value());
        const QString old = server.code();
        if (end == u"consumed")
            QVERIFY(server.codes.verify(OtpPurpose::Registration, somePhone(), old).has_value());
        for (int i = 0; end == u"locked" && i < 3; ++i)
            QVERIFY(!server.codes.verify(OtpPurpose::Registration, somePhone(), server.wrongCode()));
        town.clock.advance(end == u"expired" ? 5min : 1min);
        QVERIFY(server.codes.request(someRequest()).has_value());
        const QString fresh = server.code();
        if (old == fresh)
            QSKIP("one in a million: both codes are the same");
        QCOMPARE(outcomeOf(server.codes.verify(OtpPurpose::Registration, somePhone(), old)),
                 u"otp_invalid"_qs);
        QVERIFY(server.codes.verify(OtpPurpose::Registration, somePhone(), fresh).has_value());
    }

    void s10_a_token_stands_for_the_verified_number_once_data() { TestDatabase::addRows(); }
    void s10_a_token_stands_for_the_verified_number_once()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        QVERIFY(server.codes.request(someRequest()).has_value());
        const VerifiedPhone verified = server.codes.verifyForRegistration(somePhone(), server.code()).value();
        QCOMPARE(verified.expiresIn, 60min);
        QCOMPARE(verified.token.size(), 43); // 256 bits in base64url
        QCOMPARE(server.number(u"SELECT count(*) FROM phone_verifications WHERE phone = '+6281200000001'"_qs),
                 1);

        CodeServer other(town);
        const auto seen = other.codes.verification(verified.token).value();
        QCOMPARE(seen.phone, somePhone());
        {
            auto transaction = Transaction::begin(*other.database).value();
            QCOMPARE(other.codes.useVerification(verified.token)->id, seen.id);
            // Not committed: the registration failed, the verification is still good.
        }
        auto transaction = Transaction::begin(*other.database).value();
        QCOMPARE(other.codes.useVerification(verified.token)->phone, somePhone());
        QVERIFY(transaction.commit().has_value());
        QCOMPARE(outcomeOf(server.codes.verification(verified.token)), u"unauthorized"_qs);
        auto again = Transaction::begin(*server.database).value();
        QCOMPARE(outcomeOf(server.codes.useVerification(verified.token)), u"unauthorized"_qs);
    }

    void s10_only_a_right_code_gives_a_token_data() { TestDatabase::addRows(); }
    void s10_only_a_right_code_gives_a_token()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        QCOMPARE(outcomeOf(server.codes.verifyForRegistration(somePhone(), u"123456"_qs)), u"otp_invalid"_qs);
        QVERIFY(server.codes.request(someRequest()).has_value());
        const auto told = server.codes.verifyForRegistration(somePhone(), server.wrongCode());
        QCOMPARE(told.error().attemptsLeft, 2);
        QCOMPARE(server.number(u"SELECT count(*) FROM phone_verifications"_qs), 0);
        for (const QString &token : {QString(), u"x"_qs, QString(43, u'A')})
            QCOMPARE(outcomeOf(server.codes.verification(token)), u"unauthorized"_qs);
    }

    void a_token_lasts_an_hour_and_needs_a_transaction_data() { TestDatabase::addRows(); }
    void a_token_lasts_an_hour_and_needs_a_transaction()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        QVERIFY(server.codes.request(someRequest()).has_value());
        const QString token = server.codes.verifyForRegistration(somePhone(), server.code())->token;
        QCOMPARE(outcomeOf(server.codes.useVerification(token)), u"internal"_qs);
        town.clock.advance(60min - 1ms);
        QVERIFY(server.codes.verification(token).has_value());
        town.clock.advance(1ms);
        QCOMPARE(outcomeOf(server.codes.verification(token)), u"unauthorized"_qs);
        auto transaction = Transaction::begin(*server.database).value();
        QCOMPARE(outcomeOf(server.codes.useVerification(token)), u"unauthorized"_qs);
    }

    void s12_a_code_outlives_restarts_other_servers_and_a_new_key_data() { TestDatabase::addRows(); }
    void s12_a_code_outlives_restarts_other_servers_and_a_new_key()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        QString code;
        {
            CodeServer server(town);
            QVERIFY(server.codes.request(someRequest()).has_value());
            code = server.code();
            QVERIFY(server.keys->rotate().has_value());
        }
        town.clock.advance(60s);
        CodeServer restarted(town);
        QVERIFY(restarted.codes.request(someRequest()).has_value());
        QCOMPARE(messages(restarted).last().code, code);
        CodeServer other(town);
        QVERIFY(other.codes.verify(OtpPurpose::Registration, somePhone(), code).has_value());
    }

    void old_rows_are_forgotten_and_new_ones_stay_data() { TestDatabase::addRows(); }
    void old_rows_are_forgotten_and_new_ones_stay()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        for (int round = 0; round < 2; ++round) {
            const PhoneNumber phone = somePhone(round + 1);
            QVERIFY(server.codes.request(someRequest(OtpPurpose::Registration, phone)).has_value());
            QVERIFY(!server.codes.verify(OtpPurpose::Registration, phone,
                                         server.wrongCode(OtpPurpose::Registration, phone)));
            QVERIFY(server.codes.verifyForRegistration(phone, server.code(OtpPurpose::Registration, phone))
                        .has_value());
            town.clock.advance(24h);
        }
        QCOMPARE(server.codes.forgetBefore(town.clock.now() - 24h).value(), 4);
        for (const QString &table :
             {u"otp_challenges"_qs, u"otp_sends"_qs, u"otp_failures"_qs, u"phone_verifications"_qs}) {
            QCOMPARE(server.number(u"SELECT count(*) FROM "_qs + table), 1);
            QCOMPARE(
                server.number(u"SELECT count(*) FROM "_qs + table + u" WHERE phone = '+6281200000002'"_qs),
                1);
        }
    }
};

QTEST_GUILESS_MAIN(OtpServiceTest)
#include "tst_otpservice.moc"
