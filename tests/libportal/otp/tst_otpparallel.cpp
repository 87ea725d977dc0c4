// SPDX-License-Identifier: GPL-3.0-or-later
// What holds when several servers and threads work on one number at once (S02, S05, S06, S12).
#include "libportal/otp/otpservice.h"

#include "libportal/storage/transaction.h"
#include "tests/libportal/otp/codeserver.h"

#include <QtTest/QtTest>

#include <atomic>

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;

class OtpParallelTest : public QObject
{
    Q_OBJECT

    static constexpr int threads = 6;

    struct Answers
    {
        std::atomic<int> done = 0;
        std::atomic<int> invalid = 0;
        std::atomic<int> expired = 0;
        std::atomic<int> locked = 0;
        std::atomic<int> tooMany = 0;
        std::atomic<int> unauthorized = 0;
        std::atomic<int> other = 0;

        template <typename T>
        void count(const Result<T> &result)
        {
            if (result)
                ++done;
            else if (result.error().code == ErrorCode::OtpInvalid)
                ++invalid;
            else if (result.error().code == ErrorCode::OtpExpired)
                ++expired;
            else if (result.error().code == ErrorCode::OtpLocked)
                ++locked;
            else if (result.error().code == ErrorCode::TooManyRequests)
                ++tooMany;
            else if (result.error().code == ErrorCode::Unauthorized)
                ++unauthorized;
            else
                ++other;
        }
    };

private Q_SLOTS:
    void s02_of_verifications_at_once_one_wins_data() { TestDatabase::addRows(); }
    void s02_of_verifications_at_once_one_wins()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        for (int round = 1; round <= 5; ++round) {
            const PhoneNumber phone = somePhone(round);
            QVERIFY(server.codes.request(someRequest(OtpPurpose::Registration, phone)).has_value());
            const QString code = server.code(OtpPurpose::Registration, phone);
            Answers answers;
            CodeTown::atOnce(threads, [&](int) {
                CodeServer own(town);
                answers.count(own.codes.verifyForRegistration(phone, code));
            });
            QCOMPARE(answers.done.load(), 1);
            QCOMPARE(answers.expired.load(), threads - 1);
            QCOMPARE(server.number(u"SELECT count(*) FROM phone_verifications"_qs), round);
        }
    }

    void s02_of_uses_of_a_verification_at_once_one_wins_data() { TestDatabase::addRows(); }
    void s02_of_uses_of_a_verification_at_once_one_wins()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        QVERIFY(server.codes.request(someRequest()).has_value());
        const QString token = server.codes.verifyForRegistration(somePhone(), server.code())->token;
        Answers answers;
        CodeTown::atOnce(threads, [&](int) {
            CodeServer own(town);
            auto transaction = Transaction::begin(*own.database).value();
            const auto used = own.codes.useVerification(token);
            answers.count(used && !transaction.commit() ? failure(Error::internal({})) : used);
        });
        QCOMPARE(answers.done.load(), 1);
        QCOMPARE(answers.unauthorized.load(), threads - 1);
    }

    void s05_wrong_tries_at_once_are_all_counted_data() { TestDatabase::addRows(); }
    void s05_wrong_tries_at_once_are_all_counted()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        CodeServer server(town);
        QVERIFY(server.codes.request(someRequest()).has_value());
        const QString wrong = server.wrongCode();
        Answers answers;
        CodeTown::atOnce(threads, [&](int) {
            CodeServer own(town);
            answers.count(own.codes.verify(OtpPurpose::Registration, somePhone(), wrong));
        });
        QCOMPARE(answers.invalid.load(), 3);
        QCOMPARE(answers.locked.load(), threads - 3);
        QCOMPARE(server.number(u"SELECT failures FROM otp_failures"_qs), 3);
    }

    void s06_a_number_gets_one_code_however_many_ask_at_once_data() { TestDatabase::addRows(); }
    void s06_a_number_gets_one_code_however_many_ask_at_once()
    {
        QFETCH(Dialect, dialect);
        CodeTown town(dialect);
        Answers answers;
        CodeTown::atOnce(threads, [&](int thread) {
            CodeServer own(town);
            OtpRequest request = someRequest(thread % 2 ? OtpPurpose::Registration : OtpPurpose::PortalLogin);
            request.address = u"203.0.113.%1"_qs.arg(thread);
            answers.count(own.codes.request(request));
        });
        QCOMPARE(answers.done.load(), 1);
        QCOMPARE(answers.tooMany.load(), threads - 1);
        QCOMPARE(CodeServer(town).number(u"SELECT count(*) FROM outbox"_qs), 1);
    }

    void s06_limits_of_an_address_and_of_all_hold_at_once_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<bool>("sameAddress");
        for (const Dialect dialect : TestDatabase::dialects()) {
            QTest::addRow("one address, %s", qPrintable(TestDatabase::name(dialect))) << dialect << true;
            QTest::addRow("everybody, %s", qPrintable(TestDatabase::name(dialect))) << dialect << false;
        }
    }
    void s06_limits_of_an_address_and_of_all_hold_at_once()
    {
        QFETCH(Dialect, dialect);
        QFETCH(bool, sameAddress);
        CodeTown town(dialect);
        CodeSettings limits;
        (sameAddress ? limits.sendsPerAddressAndHour : limits.sendsPerMinute) = 7;
        CodeServer(town).change(limits);
        Answers answers;
        CodeTown::atOnce(threads, [&](int thread) {
            CodeServer own(town);
            for (int i = 0; i < 5; ++i) {
                const int phone = thread * 5 + i + 1;
                OtpRequest request = someRequest(OtpPurpose::Registration, somePhone(phone));
                request.address = sameAddress ? u"203.0.113.7"_qs : u"203.0.113.%1"_qs.arg(phone);
                answers.count(own.codes.request(request));
            }
        });
        QCOMPARE(answers.done.load(), 7);
        QCOMPARE(answers.tooMany.load(), threads * 5 - 7);
    }
};

QTEST_GUILESS_MAIN(OtpParallelTest)
#include "tst_otpparallel.moc"
