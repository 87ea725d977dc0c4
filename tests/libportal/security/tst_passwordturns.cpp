// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/passwordturns.h"

#include <QtTest/QtTest>

#include <future>
#include <vector>

using namespace portal;
using namespace std::chrono_literals;

class PasswordTurnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s18_two_at_once_and_the_rest_come_back_later()
    {
        PasswordTurns turns;
        std::vector<PasswordTurns::Turn> taken;
        for (int i = 0; i < PasswordTurns::atOnce; ++i)
            taken.push_back(std::move(turns.take().value()));
        const auto third = turns.take(1ms);
        QCOMPARE(third.error().code, ErrorCode::TooManyRequests);
        QVERIFY(third.error().retryAfter.has_value());
        taken.pop_back();
        QVERIFY(turns.take(1ms).has_value());
    }

    void s18_one_waits_for_a_turn_and_others_are_sent_away_at_once()
    {
        PasswordTurns turns;
        std::vector<PasswordTurns::Turn> taken;
        for (int i = 0; i < PasswordTurns::atOnce; ++i)
            taken.push_back(std::move(turns.take().value()));
        auto patient = std::async(std::launch::async, [&turns] {
            while (!turns.take(20s).has_value()) { // sent away while the other one below waits its moment
            }
            return true;
        });
        // Once the patient one waits, nobody else does: a wait of a minute ends at once.
        QTRY_VERIFY(patient.wait_for(0ms) == std::future_status::timeout &&
                    turns.take(1ms).error().code == ErrorCode::TooManyRequests);
        taken.pop_back();
        QVERIFY(patient.get());
    }
};

QTEST_APPLESS_MAIN(PasswordTurnsTest)
#include "tst_passwordturns.moc"
