// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/totp.h"
#include "tests/libportal/staff/staffroom.h"

#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::StaffRoom;
using portal::testing::TestDatabase;

namespace {

const QString another = u"empat ekor kucing putih"_qs;

QByteArray fromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const QChar c : text) {
        buffer = (buffer << 5) | quint32(c.isLetter() ? c.unicode() - u'A' : c.unicode() - u'2' + 26);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(char(buffer >> bits));
        }
    }
    return bytes;
}

/// The app on somebody's phone.
struct Authenticator
{
    QByteArray secret;

    QString code(Instant now) const { return totp::code(secret, totp::stepAt(now)); }
};

} // namespace

class StaffAccountTest : public QObject
{
    Q_OBJECT

    static Authenticator setUp(StaffRoom &room, const Actor &actor)
    {
        const auto enrolment =
            room.here.account.enrolSecondFactor(actor, StaffRoom::password(), u"Nusa Net"_qs);
        Authenticator app{fromBase32(enrolment.value().secret)};
        if (!room.here.account.confirmSecondFactor(actor, app.code(room.clock.now())))
            return {};
        return app;
    }

private Q_SLOTS:
    void says_who_one_is_data() { TestDatabase::addRows(); }
    void says_who_one_is()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffMember zainal = room.add(u"zainal"_qs, Role::Technician);
        QCOMPARE(room.here.account.me(StaffRoom::actorOf(zainal)).value(), zainal);
        for (const Actor &actor :
             {Actor::applicant(), Actor::system(), Actor::customer(u"AGL-202611-0001"_qs),
              Actor::staff(StaffId(4711), Role::Admin, {})})
            QCOMPARE(room.here.account.me(actor).error().code, ErrorCode::Unauthorized);
    }

    void s18_a_changed_password_counts_at_once_and_ends_the_other_sessions_data() { TestDatabase::addRows(); }
    void s18_a_changed_password_counts_at_once_and_ends_the_other_sessions()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffId id = room.add(u"zainal"_qs, Role::Cs).id;
        const QByteArray here = room.enter(u"zainal"_qs).value().token;
        const QByteArray elsewhere = room.enter(u"zainal"_qs).value().token;
        const StaffIdentity me = room.here.signIn.authenticate(here).value();
        QVERIFY(room.here.account.changePassword(me, StaffRoom::password(), another).has_value());
        QVERIFY(room.here.signIn.authenticate(here).has_value());
        QVERIFY(!room.here.signIn.authenticate(elsewhere).has_value());
        QVERIFY(!room.enter(u"zainal"_qs).has_value());
        QVERIFY(room.enter(u"zainal"_qs, another).has_value());
        QCOMPARE(room.now(id).version, 2);
        QVERIFY(room.logged(id).contains(u"staff.password_changed"_qs));
    }

    void a_password_that_is_refused_changes_nothing_data() { TestDatabase::addRows(); }
    void a_password_that_is_refused_changes_nothing()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffMember zainal = room.add(u"zainal"_qs, Role::Cs);
        const StaffIdentity me{StaffRoom::actorOf(zainal), {}};
        const auto weak = room.here.account.changePassword(me, StaffRoom::password(), u"pendek"_qs);
        QCOMPARE(weak.error().fields.value(0).field, u"new_password"_qs);
        const auto wrong = room.here.account.changePassword(me, u"bukan ini"_qs, another);
        QCOMPARE(wrong.error().fields.value(0).field, u"password"_qs);
        QCOMPARE(room.now(zainal.id), zainal);
        QVERIFY(room.enter(u"zainal"_qs).has_value());
    }

    void s18_guessing_through_an_open_desk_is_as_slow_as_signing_in_data() { TestDatabase::addRows(); }
    void s18_guessing_through_an_open_desk_is_as_slow_as_signing_in()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const Actor me = StaffRoom::actorOf(room.add(u"zainal"_qs, Role::Cs));
        for (int guess = 0; guess < 3; ++guess)
            QCOMPARE(room.here.account.removeSecondFactor(me, u"bukan ini"_qs).error().code,
                     ErrorCode::Invalid);
        QCOMPARE(room.here.account.removeSecondFactor(me, StaffRoom::password()).error().code,
                 ErrorCode::TooManyRequests);
        QCOMPARE(room.enter(u"zainal"_qs).error().code, ErrorCode::TooManyRequests);
    }

    void s18_a_second_factor_counts_once_its_code_was_seen_data() { TestDatabase::addRows(); }
    void s18_a_second_factor_counts_once_its_code_was_seen()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffId id = room.add(u"zainal"_qs, Role::Cs).id;
        const Actor me = StaffRoom::actorOf(room.now(id));
        const auto enrolment =
            room.here.account.enrolSecondFactor(me, StaffRoom::password(), u"Nusa Net"_qs).value();
        QCOMPARE(QUrlQuery(QUrl(enrolment.uri)).queryItemValue(u"secret"_qs), enrolment.secret);
        const Authenticator app{fromBase32(enrolment.secret)};
        QCOMPARE(app.secret.size(), 20);
        QVERIFY(room.enter(u"zainal"_qs).has_value()); // an app that was never set up locks nobody out

        const QString code = app.code(room.clock.now());
        const QString wrong = code == u"123456" ? u"654321"_qs : u"123456"_qs;
        QCOMPARE(room.here.account.confirmSecondFactor(me, wrong).error().code, ErrorCode::Invalid);
        QVERIFY(!room.now(id).secondFactor);
        QVERIFY(room.here.account.confirmSecondFactor(me, code).has_value());
        QVERIFY(room.now(id).secondFactor);

        const auto without = room.enter(u"zainal"_qs);
        QCOMPARE(without.error().code, ErrorCode::Unauthorized);
        QCOMPARE(without.error().fields.value(0).field, u"second_factor_code"_qs);
        QCOMPARE(without.error().fields.value(0).code, u"required"_qs);
        room.clock.advance(30s);
        QVERIFY(room.enter(u"zainal"_qs, StaffRoom::password(), app.code(room.clock.now())).has_value());
        QVERIFY(room.logged(id).contains(u"staff.second_factor_set_up"_qs));
    }

    void s18_a_code_signs_in_once_data() { TestDatabase::addRows(); }
    void s18_a_code_signs_in_once()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const Actor me = StaffRoom::actorOf(room.add(u"zainal"_qs, Role::Cs));
        const Authenticator app = setUp(room, me);
        // The one that confirmed the app is spent as well.
        const QString first = app.code(room.clock.now());
        QCOMPARE(room.enter(u"zainal"_qs, StaffRoom::password(), first).error().fields.value(0).code,
                 u"wrong"_qs);
        room.clock.advance(30s);
        const QString second = app.code(room.clock.now());
        QVERIFY(room.enter(u"zainal"_qs, StaffRoom::password(), second).has_value());
        QVERIFY(!room.enter(u"zainal"_qs, StaffRoom::password(), second).has_value());
        QVERIFY(!room.enter(u"zainal"_qs, StaffRoom::password(), first).has_value()); // nor an earlier one
    }

    void s18_a_code_is_no_use_without_the_password_and_wrong_codes_count_data() { TestDatabase::addRows(); }
    void s18_a_code_is_no_use_without_the_password_and_wrong_codes_count()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const Actor me = StaffRoom::actorOf(room.add(u"zainal"_qs, Role::Cs));
        const Authenticator app = setUp(room, me);
        room.clock.advance(30s);
        const auto guessed = room.enter(u"zainal"_qs, u"bukan kata sandinya"_qs, app.code(room.clock.now()));
        QVERIFY(guessed.error().fields.isEmpty()); // nothing tells that there is a second factor
        const QString right = app.code(room.clock.now());
        const QString wrong = right == u"123456" ? u"654321"_qs : u"123456"_qs;
        // Asking without a code in between neither counts nor forgives.
        for (int guess = 0; guess < 2; ++guess) {
            QCOMPARE(room.enter(u"zainal"_qs).error().fields.value(0).code, u"required"_qs);
            QCOMPARE(room.enter(u"zainal"_qs, StaffRoom::password(), wrong).error().fields.value(0).code,
                     u"wrong"_qs);
        }
        QCOMPARE(room.enter(u"zainal"_qs, StaffRoom::password(), right).error().code,
                 ErrorCode::TooManyRequests);
    }

    void s28_the_secret_is_sealed_and_belongs_to_one_member_data() { TestDatabase::addRows(); }
    void s28_the_secret_is_sealed_and_belongs_to_one_member()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const Actor me = StaffRoom::actorOf(room.add(u"zainal"_qs, Role::Cs));
        const Authenticator app = setUp(room, me);
        const auto stored =
            room.here.database
                ->one(u"SELECT totp_secret FROM staff"_qs, {}, [](const Row &row) { return row.bytes(0); })
                .value()
                .value();
        QVERIFY(!stored.isEmpty() && !stored.contains(app.secret));
        const Vault vault(*room.keys);
        QCOMPARE(vault.open(totp::sealingPurpose(me.staffId), stored).value(), app.secret);
        QVERIFY(!vault.open(totp::sealingPurpose(StaffId(me.staffId.value() + 1)), stored).has_value());
    }

    void a_second_factor_in_use_is_not_replaced_unasked_data() { TestDatabase::addRows(); }
    void a_second_factor_in_use_is_not_replaced_unasked()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const Actor me = StaffRoom::actorOf(room.add(u"zainal"_qs, Role::Cs));
        QCOMPARE(room.here.account.confirmSecondFactor(me, u"123456"_qs).error().code, ErrorCode::Invalid);
        const Authenticator app = setUp(room, me);
        QVERIFY(!app.secret.isEmpty());
        const auto again = room.here.account.enrolSecondFactor(me, StaffRoom::password(), u"Nusa Net"_qs);
        QCOMPARE(again.error().fields.value(0).code, u"in_use"_qs);
        QVERIFY(!room.here.account.removeSecondFactor(me, u"bukan ini"_qs).has_value());
        QVERIFY(room.now(me.staffId).secondFactor);

        QVERIFY(room.here.account.removeSecondFactor(me, StaffRoom::password()).has_value());
        QVERIFY(room.enter(u"zainal"_qs).has_value());
    }

    void an_administrator_removes_the_second_factor_of_a_lost_phone_data() { TestDatabase::addRows(); }
    void an_administrator_removes_the_second_factor_of_a_lost_phone()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const Actor me = StaffRoom::actorOf(room.add(u"zainal"_qs, Role::Cs));
        const QByteArray thief = room.enter(u"zainal"_qs).value().token;
        QVERIFY(!setUp(room, me).secret.isEmpty());
        const qint64 version = room.now(me.staffId).version;
        QVERIFY(
            !room.here.staff.removeSecondFactor(Actor::system(), me.staffId, version).value().secondFactor);
        QVERIFY(!room.here.signIn.authenticate(thief).has_value());
        QVERIFY(room.enter(u"zainal"_qs).has_value());
    }
};

QTEST_GUILESS_MAIN(StaffAccountTest)
#include "tst_staffaccount.moc"
