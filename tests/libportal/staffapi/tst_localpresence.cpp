// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/presenceapi.h"
#include "tests/libportal/staffapi/deskfixture.h"

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 30s; // how fast it is, is a benchmark's business

/// A second desk on the same database, as in another process: nothing of the first one is heard in here.
struct Elsewhere
{
    Elsewhere(Desk &desk, const QString &username, const PresenceTimes &times = {})
        : source(desk.portal.database().config()),
          context{source, desk.portal.keys(), desk.portal.secrets(), desk.portal.clock(),
                  desk.portal.database().folder()},
          api(context, {1h, times})
    {
        member = desk.portal->staff()
                     .add(Actor::system(), {username, u"Petugas "_qs + username, Role::Cs, Desk::password()})
                     .value();
        signIn();
    }
    void signIn() { QVERIFY(answered(api.accounts().signIn({member.username, Desk::password(), {}}))); }

    DatabaseSource source;
    PortalContext context;
    LocalStaffApi api;
    StaffMember member;
};

} // namespace

class tst_LocalPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_desk_sees_what_another_one_has_open_data() { TestDatabase::addRows(); }
    void a_desk_sees_what_another_one_has_open()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"sari"_qs, Role::Cs);
        Elsewhere other(desk, u"tini"_qs);
        PresenceApi &here = desk.api.presence();
        PresenceBoard::Names told;
        connect(&here, &PresenceApi::changed, this, [&](const PresenceBoard::Names &names) { told = names; });
        QVERIFY(answered(here.start()));
        QVERIFY(answered(other.api.presence().start()));
        const qint64 feed = desk.portal.count(u"change_log"_qs);

        QVERIFY(answered(here.announce(u"registration"_qs, desk.number)));
        QVERIFY(answered(other.api.presence().announce(u"registration"_qs, desk.number)));
        const PresenceBoard::Names tini{{desk.number, {u"Petugas tini"_qs}}};
        QTRY_COMPARE_WITH_TIMEOUT(told, tini, patience / 1ms);
        QCOMPARE(here.others(), tini); // and not oneself
        QTRY_COMPARE_WITH_TIMEOUT(other.api.presence().others().value(desk.number),
                                  QStringList{u"Zainal Uji"_qs}, patience / 1ms);

        QVERIFY(answered(other.api.presence().announce(u"registration"_qs, u"REG-20261101-0077"_qs)));
        QTRY_COMPARE_WITH_TIMEOUT(told.keys(), QStringList{u"REG-20261101-0077"_qs}, patience / 1ms);
        QVERIFY(answered(other.api.presence().announce({}, {})));
        QTRY_VERIFY_WITH_TIMEOUT(told.isEmpty(), patience / 1ms);
        QCOMPARE(desk.portal.count(u"change_log"_qs), feed); // the feed is for what matters
    }

    void who_signs_out_or_closes_is_gone_data() { TestDatabase::addRows(); }
    void who_signs_out_or_closes_is_gone()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"sari"_qs, Role::Cs);
        Elsewhere other(desk, u"tini"_qs, {20ms, 15s});
        PresenceApi &here = desk.api.presence();
        QVERIFY(answered(here.start()));
        for (const bool signsOut : {true, false}) {
            QVERIFY(answered(other.api.presence().announce(u"registration"_qs, desk.number)));
            QTRY_COMPARE_WITH_TIMEOUT(here.others().size(), 1, patience / 1ms);
            if (signsOut) {
                QVERIFY(answered(other.api.accounts().signOut()));
                QCOMPARE(
                    answered(other.api.presence().announce(u"registration"_qs, desk.number)).error().code,
                    ErrorCode::Unauthorized);
            } else {
                QVERIFY(other.api.stop(30s));
            }
            QTRY_VERIFY_WITH_TIMEOUT(here.others().isEmpty(), patience / 1ms);
            QCOMPARE(desk.portal.count(u"presence"_qs), 0);
            if (signsOut)
                other.signIn();
        }
    }

    void a_desk_that_dies_is_gone_after_a_while_data() { TestDatabase::addRows(); }
    void a_desk_that_dies_is_gone_after_a_while()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted();
        const QString password = Desk::password();
        const StaffMember sari =
            portal->staff()
                .add(Actor::system(), {u"sari"_qs, u"Petugas sari"_qs, Role::Cs, password})
                .value();
        LocalStaffApi api(portal.context(), {1h, {100ms, 1500ms}});
        QVERIFY(answered(api.accounts().signIn({u"sari"_qs, password, {}})));
        QVERIFY(answered(api.presence().start()));
        const auto beat = [&](qint64 n) {
            return portal->database().execute(
                u"INSERT INTO presence (desk, staff_id, entity, key, beat, renewed_at) "
                "VALUES ('dying', :staff, 'registration', :key, :beat, :now) "
                "ON CONFLICT (desk) DO UPDATE SET beat = excluded.beat"_qs,
                {{u"staff"_qs, sari.id.value()},
                 {u"key"_qs, number},
                 {u"beat"_qs, n},
                 {u"now"_qs, toMillis(portal.clock().now())}});
        };
        QVERIFY(beat(1));
        QTRY_COMPARE_WITH_TIMEOUT(api.presence().others().size(), 1, patience / 1ms);
        QElapsedTimer alive; // well past the time after which it would be forgotten, it still beats
        alive.start();
        qint64 n = 1;
        QTRY_VERIFY_WITH_TIMEOUT(beat(++n) && !api.presence().others().isEmpty() && alive.elapsed() > 2500,
                                 patience / 1ms);
        QTRY_VERIFY_WITH_TIMEOUT(api.presence().others().isEmpty(), patience / 1ms);
        QCOMPARE(portal.count(u"presence"_qs), 1); // the row is there, and believed by nobody
    }

    void nobody_is_told_who_is_not_signed_in_data() { TestDatabase::addRows(); }
    void nobody_is_told_who_is_not_signed_in()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        Elsewhere other(desk, u"tini"_qs);
        QVERIFY(answered(desk.api.presence().start()));
        QCOMPARE(answered(desk.api.presence().announce(u"registration"_qs, desk.number)).error().code,
                 ErrorCode::Unauthorized);
        QSignalSpy told(&desk.api.presence(), &PresenceApi::changed);
        QVERIFY(answered(other.api.presence().announce(u"registration"_qs, desk.number)));
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), patience / 1ms);
        QVERIFY(desk.api.presence().others().isEmpty());
        desk.enter(u"sari"_qs, Role::Cs);
        QCOMPARE(desk.api.presence().others().size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_LocalPresence)
#include "tst_localpresence.moc"
