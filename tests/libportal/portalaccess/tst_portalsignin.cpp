// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/retention/retentionservice.h"
#include "tests/libportal/portalaccess/portalroom.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <thread>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PortalSignInTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PortalRoom> m_room;

    PortalRoom &room() { return *m_room; }
    PhoneNumber stranger() const { return PortalRoom::number(u"0812-0000-0099"_s); }

    QStringList outcomes(const PhoneNumber &phone)
    {
        QStringList names;
        const auto steps = room().portal->portalSignIn().logIns(phone, 20).value();
        for (const PortalLogIn &step : steps)
            names.prepend(portalLogInOutcomeName(step.outcome));
        return names;
    }

    /// Medians of known numbers by those of unknown ones: of asking for a code, and of trying a wrong one.
    std::pair<double, double> knownToUnknown(int attempt)
    {
        constexpr int rounds = 31;
        std::array<std::array<std::vector<qint64>, 2>, 2> times; // by call, then by whether it is known
        const auto phoneOf = [attempt](int round, size_t known) {
            return PortalRoom::number(
                QStringLiteral("0812-%1-%2").arg(1000 + 100 * attempt + round).arg(1000 + int(known)));
        };
        for (int round = 0; round < rounds; ++round)
            room().customer(phoneOf(round, 1));
        for (int round = 0; round < rounds; ++round) {
            for (const size_t known : {size_t(round % 2), size_t(1 - round % 2)}) {
                const PhoneNumber phone = phoneOf(round, known);
                room().portal.clock().advance(61s);
                QElapsedTimer timer;
                timer.start();
                const auto sent = room().portal->portalSignIn().requestCode(phone, Language::Indonesian,
                                                                            PortalRoom::here());
                times[0][known].push_back(timer.nsecsElapsed());
                timer.restart();
                const auto entered = room().verify(phone, u"000000"_s);
                times[1][known].push_back(timer.nsecsElapsed());
                if (!sent || entered)
                    return {};
            }
        }
        const auto ratio = [&](size_t call) {
            for (std::vector<qint64> &all : times[call])
                std::ranges::sort(all);
            return double(times[call][1][rounds / 2]) / double(times[call][0][rounds / 2]);
        };
        return {ratio(0), ratio(1)};
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        m_room = std::make_unique<PortalRoom>(dialect);
    }
    void cleanup() { m_room.reset(); }

    void a_token_says_who_is_asking_for_seven_days()
    {
        const QString code = room().customer();
        const PortalSignedIn session = room().logIn();
        const PortalIdentity who = room().identity(session).value();
        QCOMPARE(who.actor, Actor::customer(code));
        QCOMPARE(who.sessionId, session.sessionId);
        QCOMPARE(who.expiresAt, room().portal.clock().now() + 7 * 24h);
        room().portal.clock().advance(7 * 24h - 1s);
        QVERIFY(room().isGood(session));
        room().portal.clock().advance(1s);
        QVERIFY(!room().isGood(session));
    }

    void every_step_on_the_way_in_is_kept_without_the_number()
    {
        room().customer();
        const PhoneNumber phone = room().phone();
        QVERIFY(room().ask(phone).has_value());
        const QString right = room().portal.codeSentTo(phone);
        QVERIFY(!room().verify(phone, right == u"000000"_s ? u"000001"_s : u"000000"_s).has_value());
        QVERIFY(!room().verify(phone, u"12"_s).has_value()); // no try
        QVERIFY(room().verify(phone, right).has_value());
        QVERIFY(!room().verify(phone, right).has_value());
        QCOMPARE(outcomes(phone),
                 QStringList({u"code_asked"_s, u"wrong_code"_s, u"signed_in"_s, u"code_expired"_s}));
        const qint64 clear =
            room()
                .portal->database()
                .integer(u"SELECT count(*) FROM portal_log_ins WHERE address LIKE '%812%' OR user_agent LIKE "
                         "'%812%'"_s)
                .value();
        QCOMPARE(clear, 0);
        QCOMPARE(outcomes(stranger()), QStringList());
    }

    void s09_unknown_numbers_leave_the_same_traces()
    {
        room().customer();
        for (const PhoneNumber &phone : {room().phone(), stranger()}) {
            QVERIFY(room().ask(phone).has_value());
            QCOMPARE(room().verify(phone, u"000000"_s).error().code, ErrorCode::OtpInvalid);
        }
        QCOMPARE(outcomes(stranger()), outcomes(room().phone()));
    }

    void s09_unknown_numbers_take_the_same_time()
    {
        std::pair<double, double> ratios;
        const auto isNoise = [](double ratio) {
            return ratio > 0.8 && ratio < 1.25;
        };
        // A busy machine may spoil a measurement, not three of them.
        for (int attempt = 0; attempt < 3; ++attempt) {
            ratios = knownToUnknown(attempt);
            if (isNoise(ratios.first) && isNoise(ratios.second))
                break;
        }
        QVERIFY2(isNoise(ratios.first), qPrintable(u"asking: %1"_s.arg(ratios.first)));
        QVERIFY2(isNoise(ratios.second), qPrintable(u"trying: %1"_s.arg(ratios.second)));
    }

    void s17_of_two_choices_with_one_token_one_wins()
    {
        const QString first = room().customer();
        const QString second = room().customer();
        const PortalChoice choice = std::get<PortalChoice>(room().enter(room().phone()).value());
        std::array<int, 2> won{};
        const auto choose = [&](size_t who, const QString &code) {
            const auto portal = room().portal.another();
            won[who] = portal->portalSignIn().choose(choice.token, code, PortalRoom::here()).has_value();
        };
        std::thread other(choose, 0, first);
        choose(1, second);
        other.join();
        QCOMPARE(won[0] + won[1], 1);
        QCOMPARE(room().portal.count(u"portal_sessions"_s), 1);
    }

    void s17_the_choice_shows_accounts_that_may_log_in()
    {
        const QString first = room().customer();
        const QString second = room().customer();
        const QString third = room().customer();
        const Actor cs = room().portal.staff(Role::Cs);
        QVERIFY(room().portal->customers().setPortalAccess(cs, third, PortalAccess::Off, 1).has_value());
        const PortalChoice choice = std::get<PortalChoice>(room().enter(room().phone()).value());
        QCOMPARE(choice.accounts.size(), 2);
        QCOMPARE(choice.accounts[0].code, first);
        QCOMPARE(choice.accounts[1].code, second);
        // Switched off between the choice and the choosing.
        QVERIFY(room().portal->customers().setPortalAccess(cs, second, PortalAccess::Off, 1).has_value());
        QVERIFY(!room().portal->portalSignIn().choose(choice.token, second, PortalRoom::here()).has_value());
        QVERIFY(!room().portal->portalSignIn().choose(choice.token, third, PortalRoom::here()).has_value());
        QVERIFY(room().portal->portalSignIn().choose(choice.token, first, PortalRoom::here()).has_value());
    }

    void s16_the_pages_token_belongs_to_its_session()
    {
        room().customer();
        PortalSignIn &signIn = room().portal->portalSignIn();
        const QString one = room().logIn().sessionId;
        const QString other = room().logIn().sessionId;
        QCOMPARE(signIn.csrfToken(one).size(), 22); // 128 bits
        QVERIFY(signIn.matchesCsrfToken(one, signIn.csrfToken(one).toLatin1()));
        QVERIFY(!signIn.matchesCsrfToken(one, signIn.csrfToken(other).toLatin1()));
        QVERIFY(!signIn.matchesCsrfToken(one, {}));
    }

    void p3_old_steps_sessions_and_choices_are_forgotten()
    {
        room().customer();
        room().customer();
        QVERIFY(room().enter(room().phone()).has_value()); // a choice
        room().customer(stranger());
        room().logIn(stranger());
        const auto left = [this] {
            QList<qint64> counts;
            for (const auto &table :
                 {u"portal_choices"_s, u"portal_sessions"_s, u"portal_log_ins"_s, u"portal_active_days"_s})
                counts.append(room().portal.count(table));
            return counts;
        };
        const auto after = [&](std::chrono::hours time) {
            room().portal.clock().advance(time);
            return room().portal->retention().runIfDue().has_value();
        };
        QCOMPARE(left(), QList<qint64>({1, 1, 3, 1}));
        QVERIFY(after(25h));
        QCOMPARE(left(), QList<qint64>({0, 1, 3, 1}));
        QVERIFY(after(90 * 24h));
        QCOMPARE(left(), QList<qint64>({0, 1, 0, 1}));
        QVERIFY(after(8 * 24h));
        QCOMPARE(left(), QList<qint64>({0, 0, 0, 1}));
        QVERIFY(after(310 * 24h));
        QCOMPARE(left(), QList<qint64>({0, 0, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(PortalSignInTest)
#include "tst_portalsignin.moc"
