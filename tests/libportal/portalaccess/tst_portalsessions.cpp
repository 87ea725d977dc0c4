// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/auditlog.h"
#include "tests/libportal/portalaccess/portalroom.h"

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PortalSessionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PortalRoom> m_room;
    QString m_code;

    PortalRoom &room() { return *m_room; }
    PortalSessions &sessions() { return room().portal->portalSessions(); }
    CustomerService &customers() { return room().portal->customers(); }
    Actor cs() { return room().portal.staff(Role::Cs); }
    QStringList ends()
    {
        QStringList names;
        const PortalUse use = room().use(m_code);
        for (const PortalSession &session : use.sessions)
            names.append(session.ended ? portalSessionEndName(*session.ended) : QString());
        return names;
    }
    QStringList audited()
    {
        QStringList actions;
        const auto entries = room().portal->audit().of(u"customer"_s, m_code).value();
        for (const AuditEntry &entry : entries)
            actions.append(entry.action);
        return actions;
    }
    CustomerEdit edit(const QString &phone)
    {
        const Customer now = customers().find(cs(), m_code).value();
        CustomerEdit wanted;
        wanted.version = now.version;
        wanted.fullName = now.fullName;
        wanted.email = u"baru@example.id"_s;
        wanted.phone = phone;
        wanted.language = now.language;
        wanted.address = now.address;
        return wanted;
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        m_room = std::make_unique<PortalRoom>(dialect);
        m_code = room().customer();
    }
    void cleanup() { m_room.reset(); }

    void staff_see_where_a_customer_is_logged_in_and_how_they_came_in()
    {
        const PortalSignedIn first = room().logIn();
        const PortalSignedIn second = room().logIn();
        const PortalUse use = room().use(m_code);
        QCOMPARE(use.sessions.size(), 2);
        QCOMPARE(use.sessions[0].id, second.sessionId);
        QCOMPARE(use.sessions[1].id, first.sessionId);
        QCOMPARE(use.sessions[0].origin, PortalRoom::here());
        QVERIFY(use.sessions[0].isGood(use.asOf));
        QCOMPARE(use.logIns.size(), 4);
        QCOMPARE(use.logIns.first().outcome, PortalLogInOutcome::SignedIn);
    }

    void the_last_use_is_kept_to_five_minutes()
    {
        const PortalSignedIn session = room().logIn();
        const Instant began = room().portal.clock().now();
        room().portal.clock().advance(4min);
        QVERIFY(room().isGood(session));
        QCOMPARE(room().use(m_code).sessions.first().lastSeenAt, began);
        room().portal.clock().advance(1min);
        QVERIFY(room().isGood(session));
        QCOMPARE(room().use(m_code).sessions.first().lastSeenAt, began + 5min);
    }

    void s15_staff_end_one_session_or_all_and_it_is_audited()
    {
        const PortalSignedIn first = room().logIn();
        const PortalSignedIn second = room().logIn();
        const PortalSignedIn third = room().logIn();
        QVERIFY(sessions().endOne(cs(), m_code, second.sessionId).has_value());
        QVERIFY(!room().isGood(second));
        QVERIFY(room().isGood(first) && room().isGood(third));
        QCOMPARE(sessions().endOne(cs(), m_code, second.sessionId).error().code, ErrorCode::NotFound);
        QCOMPARE(sessions().endAll(cs(), m_code), Result<qint64>(2));
        QCOMPARE(sessions().endAll(cs(), m_code), Result<qint64>(0));
        QVERIFY(!room().isGood(first) && !room().isGood(third));
        QCOMPARE(audited(), QStringList({u"customer.session_ended"_s, u"customer.sessions_ended"_s}));
        QCOMPARE(ends(), QStringList(3, u"ended_by_staff"_s));
    }

    void a_session_is_ended_for_its_own_customer_alone()
    {
        const PortalSignedIn session = room().logIn();
        const QString other = room().customer(PortalRoom::number(u"0812-0000-0002"_s));
        QCOMPARE(sessions().endOne(cs(), other, session.sessionId).error().code, ErrorCode::NotFound);
        QCOMPARE(sessions().endAll(cs(), other), Result<qint64>(0));
        QVERIFY(room().isGood(session));
    }

    void s21_the_office_alone_looks_after_sessions()
    {
        const PortalSignedIn session = room().logIn();
        for (const Actor &who :
             {room().portal.staff(Role::Technician), Actor::customer(m_code), Actor::applicant()}) {
            QCOMPARE(sessions().use(who, m_code).error().code, ErrorCode::Forbidden);
            QCOMPARE(sessions().endOne(who, m_code, session.sessionId).error().code, ErrorCode::Forbidden);
            QCOMPARE(sessions().endAll(who, m_code).error().code, ErrorCode::Forbidden);
        }
        QVERIFY(room().isGood(session));
    }

    void s15_whoever_may_not_use_the_portal_any_more_is_logged_out()
    {
        const PortalSignedIn first = room().logIn();
        QVERIFY(customers().setPortalAccess(cs(), m_code, PortalAccess::Off, 1).has_value());
        QVERIFY(!room().isGood(first));
        QVERIFY(customers().setPortalAccess(cs(), m_code, PortalAccess::On, 2).has_value());
        QVERIFY(!room().isGood(first));
        const PortalSignedIn second = room().logIn();
        const CustomerStep over{CustomerAction::Terminate, 3, u"Pindah rumah"_s};
        QVERIFY(customers().step(cs(), m_code, over).has_value());
        QVERIFY(!room().isGood(second));
        QCOMPARE(ends(), QStringList({u"service_over"_s, u"access_off"_s}));
    }

    void s17_a_number_that_staff_change_logs_out_and_another_edit_does_not()
    {
        const PortalSignedIn session = room().logIn();
        QVERIFY(customers().edit(cs(), m_code, edit(u"0812-0000-0001"_s)).has_value());
        QVERIFY(room().isGood(session));
        QVERIFY(customers().edit(cs(), m_code, edit(u"0812-0000-0005"_s)).has_value());
        QVERIFY(!room().isGood(session));
        QCOMPARE(ends(), QStringList(u"phone_changed"_s));
    }

    void logging_out_says_why()
    {
        const PortalSignedIn first = room().logIn();
        const PortalSignedIn second = room().logIn();
        const PortalSignedIn third = room().logIn();
        const PortalIdentity who = room().identity(third).value();
        QVERIFY(sessions().end(who, first.sessionId).has_value());
        QVERIFY(sessions().logOut(room().identity(second).value(), PortalSessions::LogOut::Here).has_value());
        QVERIFY(sessions().logOut(who, PortalSessions::LogOut::Everywhere).has_value());
        QCOMPARE(ends(), QStringList({u"logged_out_everywhere"_s, u"logged_out"_s, u"ended_by_customer"_s}));
        QCOMPARE(audited(), QStringList());
    }
};

QTEST_GUILESS_MAIN(PortalSessionsTest)
#include "tst_portalsessions.moc"
