// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/libportal/staff/staffroom.h"

#include <QtTest/QtTest>

#include <thread>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::StaffRoom;
using portal::testing::StaffServices;
using portal::testing::TestDatabase;

namespace {

const QString wrong = u"bukan kata sandinya"_qs;

/// What a client sees of an error, without the log's part.
bool looksTheSame(const Error &left, const Error &right)
{
    return left.code == right.code && left.message == right.message && left.fields == right.fields &&
           left.retryAfter == right.retryAfter;
}

} // namespace

class StaffSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_right_password_begins_a_session_that_names_its_holder_data() { TestDatabase::addRows(); }
    void a_right_password_begins_a_session_that_names_its_holder()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffMember zainal = room.add(u"zainal"_qs, Role::Supervisor);
        const auto signedIn = room.enter(u" Zainal "_qs);
        QVERIFY(signedIn.has_value());
        QCOMPARE(signedIn->expiresAt, room.clock.now() + 12h);
        QCOMPARE(signedIn->staff, zainal);
        const auto identity = room.here.signIn.authenticate(signedIn->token);
        QVERIFY(identity.has_value());
        QCOMPARE(identity->actor, Actor::staff(zainal.id, Role::Supervisor, u"Zainal Uji"_qs));
        QCOMPARE(identity->sessionId, signedIn->sessionId);

        const auto sessions = room.here.signIn.sessions(identity->actor, zainal.id).value();
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(sessions[0], (StaffSession{signedIn->sessionId,
                                            zainal.id,
                                            room.clock.now(),
                                            room.clock.now() + 12h,
                                            room.clock.now(),
                                            {u"203.0.113.7"_qs, u"Test/1"_qs}}));
        QVERIFY(room.logged(zainal.id).contains(u"staff.signed_in"_qs));
    }

    void s13_the_token_is_for_staff_alone_and_lasts_twelve_hours_data() { TestDatabase::addRows(); }
    void s13_the_token_is_for_staff_alone_and_lasts_twelve_hours()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        room.add(u"zainal"_qs, Role::Cs);
        const auto signedIn = room.enter(u"zainal"_qs).value();
        const TokenIssuer customers(*room.keys, room.clock, TokenAudience::CustomerPortal);
        QVERIFY(!customers.verify(signedIn.token).has_value());
        const QByteArray foreign = customers.sign(u"1"_qs, signedIn.sessionId, 12h).value();
        QCOMPARE(room.here.signIn.authenticate(foreign).error().code, ErrorCode::Unauthorized);
        const TokenIssuer staff(*room.keys, room.clock, TokenAudience::Staff);
        const QByteArray another = staff.sign(u"4711"_qs, signedIn.sessionId, 12h).value();
        QCOMPARE(room.here.signIn.authenticate(another).error().code, ErrorCode::Unauthorized);
        const QByteArray noSession = staff.sign(u"1"_qs, u"none"_qs, 12h).value();
        QCOMPARE(room.here.signIn.authenticate(noSession).error().code, ErrorCode::Unauthorized);

        room.clock.advance(12h - 1s);
        QVERIFY(room.here.signIn.authenticate(signedIn.token).has_value());
        // A token that outlives its row is no good either: the row decides.
        const QByteArray longer = staff.sign(u"1"_qs, signedIn.sessionId, 24h).value();
        room.clock.advance(1s);
        QCOMPARE(room.here.signIn.authenticate(signedIn.token).error().code, ErrorCode::Unauthorized);
        QCOMPARE(room.here.signIn.authenticate(longer).error().code, ErrorCode::Unauthorized);
    }

    void s18_unknown_names_wrong_passwords_and_the_deactivated_get_one_answer_data()
    {
        TestDatabase::addRows();
    }
    void s18_unknown_names_wrong_passwords_and_the_deactivated_get_one_answer()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        room.add(u"zainal"_qs, Role::Cs);
        const StaffMember gone = room.add(u"budi"_qs, Role::Cs);
        QVERIFY(room.here.staff.deactivate(Actor::system(), gone.id, 1).has_value());
        for (int guess = 1; guess <= 14; ++guess) {
            const Error known = room.enter(u"zainal"_qs, wrong).error();
            const Error unknown = room.enter(u"nobody"_qs, wrong).error();
            const Error deactivated = room.enter(u"budi"_qs, StaffRoom::password()).error();
            QCOMPARE(known.code, guess <= 10 ? ErrorCode::Unauthorized : ErrorCode::TooManyRequests);
            QVERIFY(looksTheSame(unknown, known));
            QVERIFY(looksTheSame(deactivated, known));
            room.clock.advance(5min);
        }
    }

    void s18_names_that_cannot_be_are_unknown_names_data() { TestDatabase::addRows(); }
    void s18_names_that_cannot_be_are_unknown_names()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        room.add(u"zainal"_qs, Role::Cs);
        const Error unknown = room.enter(u"nobody"_qs, wrong).error();
        for (const QString &name : {QString(), u"zainal\0"_qs, u"\0zainal"_qs, u"zai' OR '1'='1"_qs,
                                    QString(QChar(0xd800)), QString(100'000, u'z'), u"ｚainal"_qs})
            QVERIFY(looksTheSame(room.enter(name).error(), unknown));
    }

    void s18_an_address_that_fails_under_many_names_has_to_wait_data() { TestDatabase::addRows(); }
    void s18_an_address_that_fails_under_many_names_has_to_wait()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        room.add(u"zainal"_qs, Role::Cs);
        const auto from = [&room](const QString &address, const QString &name, const QString &password) {
            return room.here.signIn.signIn({name, password, {}}, {address, u"Test/1"_qs});
        };
        for (int guess = 0; guess < 51; ++guess)
            QCOMPARE(from(u"2001:db8::%1"_qs.arg(guess + 1), u"name%1"_qs.arg(guess), wrong).error().code,
                     ErrorCode::Unauthorized);
        const auto known = from(u"2001:db8::ffff"_qs, u"zainal"_qs, StaffRoom::password());
        QCOMPARE(known.error().code, ErrorCode::TooManyRequests);
        QVERIFY(known.error().retryAfter.has_value());
        QVERIFY(looksTheSame(from(u"2001:db8::ffff"_qs, u"nobody"_qs, wrong).error(), known.error()));
        QVERIFY(from(u"2001:db8:0:1::1"_qs, u"zainal"_qs, StaffRoom::password()).has_value());
        room.clock.advance(15min);
        QVERIFY(from(u"2001:db8::ffff"_qs, u"zainal"_qs, StaffRoom::password()).has_value());
    }

    void s18_no_more_passwords_are_looked_at_than_there_are_turns_data() { TestDatabase::addRows(); }
    void s18_no_more_passwords_are_looked_at_than_there_are_turns()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        room.add(u"zainal"_qs, Role::Cs);
        {
            const auto one = room.here.turns.take();
            const auto two = room.here.turns.take();
            const Error known = room.enter(u"zainal"_qs).error();
            QCOMPARE(known.code, ErrorCode::TooManyRequests);
            QVERIFY(looksTheSame(room.enter(u"nobody"_qs).error(), known));
        }
        QVERIFY(room.enter(u"zainal"_qs).has_value()); // who was sent away has not failed
    }

    void s18_pauses_grow_and_ten_failures_lock_for_a_day_data() { TestDatabase::addRows(); }
    void s18_pauses_grow_and_ten_failures_lock_for_a_day()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffId id = room.add(u"zainal"_qs, Role::Cs).id;
        std::chrono::seconds pause{0};
        for (int guess = 1; guess <= 10; ++guess) {
            QCOMPARE(room.enter(u"zainal"_qs, wrong).error().code, ErrorCode::Unauthorized);
            const auto early = room.enter(u"zainal"_qs);
            if (guess < 3) { // people mistype: no pause yet
                QVERIFY(early.has_value());
                for (int again = 1; again < guess + 1; ++again)
                    QVERIFY(!room.enter(u"zainal"_qs, wrong).has_value());
                continue;
            }
            QCOMPARE(early.error().code, ErrorCode::TooManyRequests);
            QVERIFY(early.error().retryAfter.value() > pause);
            pause = early.error().retryAfter.value();
            if (guess == 10)
                break;
            room.clock.advance(pause - 1ms);
            QCOMPARE(room.enter(u"zainal"_qs).error().retryAfter, 1s);
            room.clock.advance(1ms);
        }
        QCOMPARE(pause, 24h);
        QVERIFY(room.now(id).locked);
        QVERIFY(room.logged(id).contains(u"staff.locked"_qs));
        StaffServices otherServer(room.source, room.clock, *room.keys);
        QCOMPARE(otherServer.signIn.signIn({u"zainal"_qs, StaffRoom::password(), {}}, {}).error().code,
                 ErrorCode::TooManyRequests);
        room.clock.advance(24h);
        QVERIFY(!room.now(id).locked);
        QVERIFY(room.enter(u"zainal"_qs).has_value());
    }

    void s18_an_administrator_lifts_a_lock_data() { TestDatabase::addRows(); }
    void s18_an_administrator_lifts_a_lock()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffId id = room.add(u"zainal"_qs, Role::Cs).id;
        const auto lock = [&](const QString &password) {
            for (int guess = 0; guess < 10; ++guess) {
                QVERIFY(!room.enter(u"zainal"_qs, wrong).has_value());
                room.clock.advance(5min);
            }
            QVERIFY(room.now(id).locked);
            QCOMPARE(room.enter(u"zainal"_qs, password).error().code, ErrorCode::TooManyRequests);
        };
        lock(StaffRoom::password());
        QVERIFY(!room.here.staff.unlock(Actor::system(), id).value().locked);
        QVERIFY(room.enter(u"zainal"_qs).has_value());
        lock(StaffRoom::password());
        QVERIFY(
            !room.here.staff.resetPassword(Actor::system(), id, u"empat ekor kucing"_qs, 1).value().locked);
        QVERIFY(room.enter(u"zainal"_qs, u"empat ekor kucing"_qs).has_value());
    }

    void s18_guesses_at_the_same_time_gain_nothing_data() { TestDatabase::addRows(); }
    void s18_guesses_at_the_same_time_gain_nothing()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        room.add(u"zainal"_qs, Role::Cs);
        std::atomic<int> looked = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&] {
                    StaffServices server(room.source, room.clock, *room.keys);
                    for (int guess = 0; guess < 5; ++guess) {
                        const auto tried = server.signIn.signIn({u"zainal"_qs, wrong, {}}, {});
                        looked += !tried && tried.error().code == ErrorCode::Unauthorized ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(looked.load(), 3);
    }

    void a_clock_set_back_neither_shortens_a_pause_nor_locks_anybody_out_data() { TestDatabase::addRows(); }
    void a_clock_set_back_neither_shortens_a_pause_nor_locks_anybody_out()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        room.add(u"zainal"_qs, Role::Cs);
        for (int guess = 0; guess < 3; ++guess)
            QVERIFY(!room.enter(u"zainal"_qs, wrong).has_value());
        room.clock.advance(-48h);
        QCOMPARE(room.enter(u"zainal"_qs).error().retryAfter, 2s);
    }

    void s15_signing_out_ends_the_session_on_every_server_data() { TestDatabase::addRows(); }
    void s15_signing_out_ends_the_session_on_every_server()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffId id = room.add(u"zainal"_qs, Role::Cs).id;
        StaffServices otherServer(room.source, room.clock, *room.keys);
        const QByteArray kept = room.enter(u"zainal"_qs).value().token;
        const QByteArray left = room.enter(u"zainal"_qs).value().token;
        const StaffIdentity identity = otherServer.signIn.authenticate(left).value();
        QVERIFY(room.here.signIn.signOut(identity).has_value());
        QCOMPARE(otherServer.signIn.authenticate(left).error().code, ErrorCode::Unauthorized);
        QVERIFY(otherServer.signIn.authenticate(kept).has_value());
        QVERIFY(room.here.signIn.signOut(identity).has_value()); // twice does no harm
        QCOMPARE(room.logged(id).count(u"staff.signed_out"_qs), 1);
    }

    void s15_a_role_taken_away_is_gone_at_the_next_request_data() { TestDatabase::addRows(); }
    void s15_a_role_taken_away_is_gone_at_the_next_request()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffId id = room.add(u"zainal"_qs, Role::Supervisor).id;
        const QByteArray token = room.enter(u"zainal"_qs).value().token;
        QVERIFY(room.here.staff.setRole(Actor::system(), id, Role::Technician, 1).has_value());
        QCOMPARE(room.here.signIn.authenticate(token).value().actor.role, Role::Technician);
    }

    void s18_own_sessions_are_visible_and_can_be_ended_data() { TestDatabase::addRows(); }
    void s18_own_sessions_are_visible_and_can_be_ended()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffMember zainal = room.add(u"zainal"_qs, Role::Cs);
        const StaffMember budi = room.add(u"budi"_qs, Role::Cs);
        const Actor me = StaffRoom::actorOf(zainal);
        const auto first = room.enter(u"zainal"_qs).value();
        room.clock.advance(1min);
        const auto second = room.enter(u"zainal"_qs).value();
        const auto his = room.enter(u"budi"_qs).value();
        StaffSignIn &signIn = room.here.signIn;
        const auto mine = signIn.sessions(me, zainal.id).value();
        QCOMPARE(mine.size(), 2);
        QCOMPARE(mine[0].id, second.sessionId);
        QCOMPARE(mine[1].id, first.sessionId);

        QCOMPARE(signIn.sessions(me, budi.id).error().code, ErrorCode::Forbidden);
        QCOMPARE(signIn.endSession(me, his.sessionId).error().code, ErrorCode::NotFound);
        QCOMPARE(signIn.endSession(Actor::customer(u"AGL-202611-0001"_qs), his.sessionId).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(signIn.endAllSessions(me, budi.id).error().code, ErrorCode::Forbidden);
        QVERIFY(signIn.authenticate(his.token).has_value());

        QVERIFY(signIn.endSession(me, first.sessionId).has_value());
        QVERIFY(!signIn.authenticate(first.token).has_value());
        QCOMPARE(signIn.endSession(me, first.sessionId).error().code, ErrorCode::NotFound);
        const auto third = room.enter(u"zainal"_qs).value();
        QCOMPARE(signIn.endAllSessions(me, zainal.id, third.sessionId).value(), 1);
        QVERIFY(!signIn.authenticate(second.token).has_value());
        QVERIFY(signIn.authenticate(third.token).has_value());
    }

    void s18_an_administrator_ends_anybodys_sessions_data() { TestDatabase::addRows(); }
    void s18_an_administrator_ends_anybodys_sessions()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const Actor admin = StaffRoom::actorOf(room.add(u"ratna"_qs, Role::Admin));
        const StaffMember zainal = room.add(u"zainal"_qs, Role::Cs);
        const auto first = room.enter(u"zainal"_qs).value();
        const auto second = room.enter(u"zainal"_qs).value();
        QCOMPARE(room.here.signIn.sessions(admin, zainal.id).value().size(), 2);
        QVERIFY(room.here.signIn.endSession(admin, first.sessionId).has_value());
        QVERIFY(!room.here.signIn.authenticate(first.token).has_value());
        QCOMPARE(room.here.signIn.endAllSessions(admin, zainal.id).value(), 1);
        QVERIFY(!room.here.signIn.authenticate(second.token).has_value());
        QVERIFY(room.here.signIn.sessions(admin, zainal.id).value().isEmpty());
    }

    void a_session_shows_when_it_was_last_used_data() { TestDatabase::addRows(); }
    void a_session_shows_when_it_was_last_used()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffId id = room.add(u"zainal"_qs, Role::Cs).id;
        const QByteArray token = room.enter(u"zainal"_qs).value().token;
        room.clock.advance(1h);
        QVERIFY(room.here.signIn.authenticate(token).has_value());
        const auto sessions = room.here.signIn.sessions(Actor::system(), id).value();
        QCOMPARE(sessions.value(0).lastSeenAt, room.clock.now());
    }

    void an_origin_of_any_length_is_cut_data() { TestDatabase::addRows(); }
    void an_origin_of_any_length_is_cut()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffId id = room.add(u"zainal"_qs, Role::Cs).id;
        QVERIFY(room.here.signIn
                    .signIn({u"zainal"_qs, StaffRoom::password(), {}}, {u"::1"_qs, QString(10000, u'x')})
                    .has_value());
        QCOMPARE(room.here.signIn.sessions(Actor::system(), id).value().value(0).origin.userAgent.size(),
                 200);
    }

    void an_older_cost_is_renewed_by_signing_in_data() { TestDatabase::addRows(); }
    void an_older_cost_is_renewed_by_signing_in()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffMember zainal = room.add(u"zainal"_qs, Role::Cs);
        StaffSignIn dearer(*room.here.database, room.clock, *room.keys, room.here.access, room.here.audit,
                           room.here.turns, PasswordCost{2, 16384});
        const auto hash = [&] {
            return room.here.database
                ->one(u"SELECT password_hash FROM staff"_qs, {}, [](const Row &row) { return row.text(0); })
                .value()
                .value();
        };
        const QString before = hash();
        QVERIFY(dearer.signIn({u"zainal"_qs, StaffRoom::password(), {}}, {}).has_value());
        QVERIFY(hash() != before);
        QVERIFY(hash().contains(u"m=16,t=2"));
        QCOMPARE(room.now(zainal.id).version, 1);
        QVERIFY(dearer.signIn({u"zainal"_qs, StaffRoom::password(), {}}, {}).has_value());
    }

    void s14_rotating_the_keys_signs_nobody_out_and_lifts_no_lock_data() { TestDatabase::addRows(); }
    void s14_rotating_the_keys_signs_nobody_out_and_lifts_no_lock()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        room.add(u"zainal"_qs, Role::Cs);
        const QByteArray token = room.enter(u"zainal"_qs).value().token;
        for (int guess = 0; guess < 3; ++guess)
            QVERIFY(!room.enter(u"zainal"_qs, wrong).has_value());
        QVERIFY(room.keys->rotate());
        QVERIFY(room.here.signIn.authenticate(token).has_value());
        QCOMPARE(room.enter(u"zainal"_qs).error().code, ErrorCode::TooManyRequests);
    }

    void housekeeping_forgets_what_is_old_and_nothing_else_data() { TestDatabase::addRows(); }
    void housekeeping_forgets_what_is_old_and_nothing_else()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        room.add(u"zainal"_qs, Role::Cs);
        const auto rows = [&](const QString &table) {
            return room.here.database->integer(u"SELECT count(*) FROM "_qs + table).value();
        };
        QVERIFY(!room.enter(u"nobody"_qs, wrong).has_value());
        QVERIFY(room.enter(u"zainal"_qs).has_value());
        room.clock.advance(24h);
        QVERIFY(room.here.signIn.forgetOld().has_value());
        QCOMPARE(rows(u"staff_sign_in_failures"_qs), 1);
        room.clock.advance(1ms);
        QVERIFY(room.here.signIn.forgetOld().has_value());
        QCOMPARE(rows(u"staff_sign_in_failures"_qs), 0);
        QCOMPARE(rows(u"staff_sessions"_qs), 1);
        room.clock.advance(24h * 90);
        QVERIFY(room.here.signIn.forgetOld().has_value());
        QCOMPARE(rows(u"staff_sessions"_qs), 0);
    }

    void what_was_typed_as_a_user_name_is_not_kept_data() { TestDatabase::addRows(); }
    void what_was_typed_as_a_user_name_is_not_kept()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const QString slipped = u"my-own-password-typed-too-early"_qs;
        QVERIFY(!room.enter(slipped, QString()).has_value());
        const auto stored = room.here.database->all(u"SELECT name_fingerprint FROM staff_sign_in_failures"_qs,
                                                    {}, [](const Row &row) { return row.bytes(0); });
        QCOMPARE(stored.value().size(), 2); // of the name, and of the address it came from
        for (const QByteArray &fingerprint : stored.value()) {
            QCOMPARE(fingerprint.size(), 32);
            QVERIFY(!fingerprint.contains(slipped.toUtf8()));
        }
        const auto logged = room.here.audit.list({}).value();
        for (const AuditEntry &entry : logged.items)
            QVERIFY(!(entry.detail + entry.key).contains(slipped));
    }
};

QTEST_GUILESS_MAIN(StaffSignInTest)
#include "tst_staffsignin.moc"
