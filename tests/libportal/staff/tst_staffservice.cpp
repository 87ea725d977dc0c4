// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/libportal/staff/staffroom.h"

#include <QtTest/QtTest>

#include <thread>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::StaffRoom;
using portal::testing::StaffServices;
using portal::testing::TestDatabase;

class StaffServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s18_a_new_database_has_no_account_at_all_data() { TestDatabase::addRows(); }
    void s18_a_new_database_has_no_account_at_all()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        QCOMPARE(room.here.staff.list(Actor::system(), {}).value().total, 0);
    }

    void adds_a_member_who_can_sign_in_data() { TestDatabase::addRows(); }
    void adds_a_member_who_can_sign_in()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const auto added = room.here.staff.add(Actor::system(), {u" Zainal.Uji "_qs, u" Zainal  Uji "_qs,
                                                                 Role::Supervisor, StaffRoom::password()});
        QVERIFY(added.has_value());
        QCOMPARE(added->username, u"zainal.uji"_qs);
        QCOMPARE(added->fullName, u"Zainal Uji"_qs);
        QCOMPARE(added->role, Role::Supervisor);
        QCOMPARE(added->version, 1);
        QCOMPARE(added->createdAt, room.clock.now());
        QVERIFY(added->active && !added->secondFactor && !added->locked);
        QCOMPARE(room.now(added->id), *added);
        QCOMPARE(room.here.staff.findByUsername(Actor::system(), u"ZAINAL.UJI"_qs).value(), *added);
        QCOMPARE(room.logged(added->id), QStringList{u"staff.added"_qs});
        QCOMPARE(room.here.changes.after(0, 10).value().value(0).entity, u"staff"_qs);
        QVERIFY(room.enter(u"Zainal.Uji"_qs).has_value());
    }

    void refuses_what_cannot_be_a_member_and_names_the_field_data()
    {
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("fullName");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("field");
        const QString good = StaffRoom::password();
        QTest::newRow("no user name") << QString() << u"Zainal Uji"_qs << good << u"username"_qs;
        QTest::newRow("two letters") << u"zu"_qs << u"Zainal Uji"_qs << good << u"username"_qs;
        QTest::newRow("digit first") << u"1zainal"_qs << u"Zainal Uji"_qs << good << u"username"_qs;
        QTest::newRow("space inside") << u"zainal uji"_qs << u"Zainal Uji"_qs << good << u"username"_qs;
        QTest::newRow("other script") << u"зainal"_qs << u"Zainal Uji"_qs << good << u"username"_qs;
        QTest::newRow("too long") << QString(33, u'z') << u"Zainal Uji"_qs << good << u"username"_qs;
        QTest::newRow("no name") << u"zainal"_qs << u"  "_qs << good << u"full_name"_qs;
        QTest::newRow("direction mark") << u"zainal"_qs << u"Zainal\u202e Uji"_qs << good << u"full_name"_qs;
        QTest::newRow("endless name") << u"zainal"_qs << QString(101, u'z') << good << u"full_name"_qs;
        QTest::newRow("short password") << u"zainal"_qs << u"Zainal Uji"_qs << u"kucing"_qs << u"password"_qs;
        QTest::newRow("own name as password")
            << u"zainal"_qs << u"Zainal Uji"_qs << u"zainal zainal 7"_qs << u"password"_qs;
    }

    void refuses_what_cannot_be_a_member_and_names_the_field()
    {
        QFETCH(QString, username);
        QFETCH(QString, fullName);
        QFETCH(QString, password);
        QFETCH(QString, field);
        StaffRoom room(Dialect::Sqlite);
        const auto added = room.here.staff.add(Actor::system(), {username, fullName, Role::Cs, password});
        QVERIFY(!added.has_value());
        QCOMPARE(added.error().code, ErrorCode::Invalid);
        QCOMPARE(added.error().fields.value(0).field, field);
        QCOMPARE(room.here.staff.list(Actor::system(), {}).value().total, 0);
    }

    void a_user_name_is_given_once_data() { TestDatabase::addRows(); }
    void a_user_name_is_given_once()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        room.add(u"zainal"_qs, Role::Cs);
        const auto again = room.here.staff.add(
            Actor::system(), {u"ZAINAL"_qs, u"Lain Uji"_qs, Role::Cs, StaffRoom::password()});
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().code, ErrorCode::Duplicate);
        QCOMPARE(again.error().fields.value(0).field, u"username"_qs);
    }

    void s21_only_administrators_and_the_command_line_keep_staff_data() { TestDatabase::addRows(); }
    void s21_only_administrators_and_the_command_line_keep_staff()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffMember admin = room.add(u"ratna"_qs, Role::Admin);
        const StaffMember other = room.add(u"zainal"_qs, Role::Cs);
        StaffService &staff = room.here.staff;
        for (const Actor &actor :
             {Actor::applicant(), Actor::customer(u"AGL-202611-0001"_qs),
              Actor::staff(other.id, Role::Cs, {}), Actor::staff(other.id, Role::Supervisor, {}),
              Actor::staff(other.id, Role::Technician, {})}) {
            const NewStaff fresh{u"budi"_qs, u"Budi Uji"_qs, Role::Cs, StaffRoom::password()};
            QCOMPARE(staff.add(actor, fresh).error().code, ErrorCode::Forbidden);
            QCOMPARE(staff.list(actor, {}).error().code, ErrorCode::Forbidden);
            QCOMPARE(staff.find(actor, admin.id).error().code, ErrorCode::Forbidden);
            QCOMPARE(staff.findByUsername(actor, u"ratna"_qs).error().code, ErrorCode::Forbidden);
            QCOMPARE(staff.rename(actor, other.id, u"Lain"_qs, 1).error().code, ErrorCode::Forbidden);
            QCOMPARE(staff.setRole(actor, other.id, Role::Admin, 1).error().code, ErrorCode::Forbidden);
            QCOMPARE(staff.deactivate(actor, admin.id, 1).error().code, ErrorCode::Forbidden);
            QCOMPARE(staff.activate(actor, admin.id, 1).error().code, ErrorCode::Forbidden);
            QCOMPARE(staff.resetPassword(actor, admin.id, u"empat ekor kucing"_qs, 1).error().code,
                     ErrorCode::Forbidden);
            QCOMPARE(staff.removeSecondFactor(actor, admin.id, 1).error().code, ErrorCode::Forbidden);
            QCOMPARE(staff.unlock(actor, admin.id).error().code, ErrorCode::Forbidden);
        }
        QCOMPARE(room.now(admin.id), admin);
        QCOMPARE(room.now(other.id), other);
        QVERIFY(room.logged(admin.id).contains(u"access.refused"_qs));
        QVERIFY(staff.rename(StaffRoom::actorOf(admin), other.id, u"Lain Uji"_qs, 1).has_value());
    }

    void every_change_is_versioned_and_logged_data() { TestDatabase::addRows(); }
    void every_change_is_versioned_and_logged()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const Actor admin = StaffRoom::actorOf(room.add(u"ratna"_qs, Role::Admin));
        const StaffId id = room.add(u"zainal"_qs, Role::Cs).id;
        const qint64 before = room.here.changes.newest().value();
        room.clock.advance(1h);
        StaffService &staff = room.here.staff;
        QCOMPARE(staff.rename(admin, id, u"Zainal Baru"_qs, 1).value().fullName, u"Zainal Baru"_qs);
        QCOMPARE(staff.setRole(admin, id, Role::Technician, 2).value().role, Role::Technician);
        QCOMPARE(staff.deactivate(admin, id, 3).value().active, false);
        QCOMPARE(staff.activate(admin, id, 4).value().active, true);
        QVERIFY(staff.resetPassword(admin, id, u"empat ekor kucing"_qs, 5).has_value());
        const StaffMember last = staff.removeSecondFactor(admin, id, 6).value();
        QCOMPARE(last.version, 7);
        QCOMPARE(last.updatedAt, room.clock.now());
        QCOMPARE(room.now(id), last);
        QCOMPARE(room.logged(id),
                 (QStringList{u"staff.added"_qs, u"staff.renamed"_qs, u"staff.role_set_technician"_qs,
                              u"staff.deactivated"_qs, u"staff.activated"_qs, u"staff.password_reset"_qs,
                              u"staff.second_factor_removed"_qs}));
        QCOMPARE(room.here.changes.after(before, 100).value().size(), 6);
        QCOMPARE(room.here.audit.firstBroken().value(), std::nullopt);
    }

    void s22_a_stale_version_changes_nothing_data() { TestDatabase::addRows(); }
    void s22_a_stale_version_changes_nothing()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const Actor admin = StaffRoom::actorOf(room.add(u"ratna"_qs, Role::Admin));
        const StaffId id = room.add(u"zainal"_qs, Role::Cs).id;
        const StaffMember current = room.here.staff.rename(admin, id, u"Zainal Baru"_qs, 1).value();
        const auto token = room.enter(u"zainal"_qs).value().token;
        StaffService &staff = room.here.staff;
        for (const auto &stale :
             {staff.rename(admin, id, u"Lain"_qs, 1), staff.setRole(admin, id, Role::Admin, 1),
              staff.deactivate(admin, id, 3), staff.resetPassword(admin, id, u"empat ekor kucing"_qs, 1)}) {
            QVERIFY(!stale.has_value());
            QCOMPARE(stale.error().code, ErrorCode::Conflict);
            QCOMPARE(stale.error().currentVersion, 2);
        }
        QCOMPARE(room.now(id), current);
        QVERIFY(room.here.signIn.authenticate(token).has_value());
        QCOMPARE(staff.rename(admin, StaffId(4711), u"Lain"_qs, 1).error().code, ErrorCode::NotFound);
    }

    void the_last_administrator_stays_data() { TestDatabase::addRows(); }
    void the_last_administrator_stays()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffMember ratna = room.add(u"ratna"_qs, Role::Admin);
        const StaffMember budi = room.add(u"budi"_qs, Role::Admin);
        const Actor admin = StaffRoom::actorOf(ratna);
        QVERIFY(room.here.staff.deactivate(admin, budi.id, 1).has_value());
        const auto gone = room.here.staff.deactivate(admin, ratna.id, 1);
        QCOMPARE(gone.error().fields.value(0).code, u"last_admin"_qs);
        const auto demoted = room.here.staff.setRole(Actor::system(), ratna.id, Role::Cs, 1);
        QCOMPARE(demoted.error().fields.value(0).field, u"role"_qs);
        QCOMPARE(room.now(ratna.id), ratna);
        QVERIFY(room.here.staff.setRole(admin, ratna.id, Role::Admin, 1).has_value());
    }

    void two_administrators_cannot_remove_each_other_at_once_data() { TestDatabase::addRows(); }
    void two_administrators_cannot_remove_each_other_at_once()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        for (int round = 0; round < 10; ++round) {
            const StaffId ids[] = {room.add(u"ratna%1"_qs.arg(round), Role::Admin).id,
                                   room.add(u"budi%1"_qs.arg(round), Role::Admin).id};
            std::array<bool, 2> done{};
            {
                std::vector<std::jthread> threads;
                for (size_t i = 0; i < 2; ++i)
                    threads.emplace_back([&, i] {
                        StaffServices elsewhere(room.source, room.clock, *room.keys);
                        done[i] = elsewhere.staff.deactivate(Actor::system(), ids[i], 1).has_value();
                    });
            }
            QVERIFY(done[0] != done[1]);
            // Make room for the next round: the one who is left goes once the next two are there.
            const StaffId left = done[0] ? ids[1] : ids[0];
            const StaffMember spare = room.add(u"spare%1"_qs.arg(round), Role::Admin);
            QVERIFY(room.here.staff.deactivate(Actor::system(), left, 1).has_value());
            QVERIFY(room.here.staff.setRole(Actor::system(), spare.id, Role::Admin, 1).has_value());
            QVERIFY(room.here.database
                        ->execute(u"UPDATE staff SET active = 0 WHERE id = :id"_qs,
                                  {{u"id"_qs, spare.id.value()}})
                        .has_value());
        }
    }

    void s15_reset_and_deactivation_end_every_session_at_once_data() { TestDatabase::addRows(); }
    void s15_reset_and_deactivation_end_every_session_at_once()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffId id = room.add(u"zainal"_qs, Role::Cs).id;
        const QByteArray first = room.enter(u"zainal"_qs).value().token;
        QVERIFY(room.here.staff.resetPassword(Actor::system(), id, u"empat ekor kucing"_qs, 1).has_value());
        StaffServices otherServer(room.source, room.clock, *room.keys);
        QCOMPARE(otherServer.signIn.authenticate(first).error().code, ErrorCode::Unauthorized);
        QVERIFY(!room.enter(u"zainal"_qs).has_value());

        const QByteArray second = room.enter(u"zainal"_qs, u"empat ekor kucing"_qs).value().token;
        QVERIFY(otherServer.signIn.authenticate(second).has_value());
        QVERIFY(room.here.staff.deactivate(Actor::system(), id, 2).has_value());
        QCOMPARE(otherServer.signIn.authenticate(second).error().code, ErrorCode::Unauthorized);
        QVERIFY(!room.enter(u"zainal"_qs, u"empat ekor kucing"_qs).has_value());
        QVERIFY(room.here.staff.activate(Actor::system(), id, 3).has_value());
        QVERIFY(!otherServer.signIn.authenticate(second).has_value());
    }

    void lists_page_by_page_in_order_of_user_name_data() { TestDatabase::addRows(); }
    void lists_page_by_page_in_order_of_user_name()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        for (const QString &name : {u"citra"_qs, u"agus"_qs, u"budi"_qs, u"a-dewi"_qs, u"a_eko"_qs})
            room.add(name, Role::Cs);
        QStringList seen;
        PageRequest request{2, {}};
        do {
            const auto page = room.here.staff.list(Actor::system(), request).value();
            QVERIFY(page.items.size() <= 2);
            QCOMPARE(page.total, 5);
            for (const StaffMember &member : page.items)
                seen.append(member.username);
            request.cursor = page.nextCursor;
        } while (!request.cursor.isEmpty());
        QCOMPARE(seen.size(), 5);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 5);
        QVERIFY(seen.indexOf(u"agus"_qs) < seen.indexOf(u"budi"_qs));
        QVERIFY(seen.indexOf(u"budi"_qs) < seen.indexOf(u"citra"_qs));
        QCOMPARE(room.here.staff.list(Actor::system(), {2, u"rubbish"_qs}).error().code, ErrorCode::Invalid);
    }

    void colleagues_are_the_active_ones_and_only_for_those_who_work_here_data() { TestDatabase::addRows(); }
    void colleagues_are_the_active_ones_and_only_for_those_who_work_here()
    {
        QFETCH(Dialect, dialect);
        StaffRoom room(dialect);
        const StaffMember technician = room.add(u"budi"_qs, Role::Technician);
        const StaffMember gone = room.add(u"citra"_qs, Role::Cs);
        QVERIFY(room.here.staff.deactivate(Actor::system(), gone.id, 1).has_value());
        const QList<Colleague> expected{{technician.id, u"Zainal Uji"_qs, Role::Technician}};
        QCOMPARE(room.here.staff.colleagues(StaffRoom::actorOf(technician)).value(), expected);
        QCOMPARE(room.here.staff.colleagues(Actor::system()).value(), expected);
        QCOMPARE(room.here.staff.colleagues(Actor::customer(u"AGL-202611-0001"_qs)).error().code,
                 ErrorCode::Forbidden);
        QCOMPARE(room.here.staff.colleague(technician.id).value(), expected[0]);
        QCOMPARE(room.here.staff.colleague(gone.id).value(), std::nullopt);
        QCOMPARE(room.here.staff.colleague(StaffId(4711)).value(), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(StaffServiceTest)
#include "tst_staffservice.moc"
