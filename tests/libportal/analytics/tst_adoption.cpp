// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/analytics/adoptionservice.h"
#include "libportal/customers/customertickets.h"
#include "libportal/selfservice/selftickets.h"
#include "libportal/tickets/ticketservice.h"
#include "tests/libportal/portalaccess/portalroom.h"

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AdoptionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PortalRoom> m_room;

    PortalRoom &room() { return *m_room; }
    TestPortal &portal() { return room().portal; }
    static PhoneNumber phone(int who)
    {
        return PortalRoom::number(u"0812-0000-%1"_s.arg(who, 4, 10, QChar(u'0')));
    }
    static Day day(int month, int dayOfMonth) { return Day(std::chrono::year(2026) / month / dayOfMonth); }
    /// A time of a local day in WIB.
    void goTo(Day local, std::chrono::minutes time) { portal().clock().set(Zone().startOf(local) + time); }
    PortalAdoption adoption(Day from, Day to)
    {
        return portal()->adoption().adoption(portal().staff(Role::Supervisor), {from, to}).value();
    }
    PortalIdentity who(int customer) { return room().identity(room().logIn(phone(customer))).value(); }
    QString asked(const PortalIdentity &identity)
    {
        return portal()
            ->selfTickets()
            .create(identity, {.type = TicketType::Repair, .title = u"Internet mati"_s})
            .value()
            .number;
    }
    void act(const QString &number, TicketAction action)
    {
        const Actor technician = portal().staff(Role::Technician);
        const Ticket ticket = portal()->tickets().find(Actor::system(), number).value();
        const TicketChange change{action, ticket.version, u"Selesai"_s, technician.staffId};
        const Actor actor = action == TicketAction::Assign ? portal().staff(Role::Cs) : technician;
        QVERIFY(portal()->tickets().change(actor, number, change).has_value());
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        m_room = std::make_unique<PortalRoom>(dialect);
        for (int i = 1; i <= 4; ++i)
            room().customer(phone(i));
    }
    void cleanup() { m_room.reset(); }

    void nothing_is_no_rate()
    {
        const PortalAdoption none = adoption(day(11, 1), day(11, 3));
        QCOMPARE(none.withAccess, 4);
        QCOMPARE(none.days.size(), 3);
        QCOMPARE(none.activeShare(), std::optional(0.0));
        QCOMPARE(none.logInRate(), std::nullopt);
        QCOMPARE(none.portalShare(), std::nullopt);
        QCOMPARE(none.toResponse, Hours());
    }

    void a_customer_counts_once_a_day_once_a_month_and_once_a_period()
    {
        goTo(day(10, 30), 12h);
        room().logIn(phone(1));
        goTo(day(10, 31), 23h + 58min); // the next code goes out a minute later: 23.59
        const PortalSignedIn late = room().logIn(phone(1));
        room().logIn(phone(1)); // 00.00 of the first of November
        room().logIn(phone(2));
        goTo(day(11, 2), 9h);
        QVERIFY(room().isGood(late)); // used, and no code asked for
        const PortalAdoption figures = adoption(day(10, 31), day(11, 2));
        QList<PortalDay> days{{day(10, 31), 1, 1, 1}, {day(11, 1), 2, 2, 2}, {day(11, 2), 1, 0, 0}};
        QCOMPARE(figures.days, days);
        QCOMPARE(figures.active, 2);
        const QList<PortalMonth> months{{std::chrono::year(2026) / 10, 1}, {std::chrono::year(2026) / 11, 2}};
        QCOMPARE(figures.months, months);
        QCOMPARE(figures.activeShare(), std::optional(0.5));
        QCOMPARE(figures.asked, 3);
        QCOMPARE(figures.signedIn, 3);
    }

    void who_asked_and_did_not_get_in_counts_against_the_rate()
    {
        goTo(day(11, 5), 8h);
        room().logIn(phone(1));
        QVERIFY(room().ask(phone(1)).has_value()); // again, the same day
        QVERIFY(room().ask(phone(2)).has_value());
        QVERIFY(!room().verify(phone(2), u"000000"_s).has_value());
        QVERIFY(room().ask(phone(77)).has_value()); // nobody of ours
        goTo(day(11, 6), 8h);
        room().logIn(phone(2));
        const PortalAdoption figures = adoption(day(11, 5), day(11, 6));
        QCOMPARE(figures.asked, 3);
        QCOMPARE(figures.signedIn, 2);
        QCOMPARE(figures.logInRate(), std::optional(2.0 / 3.0));
    }

    void tickets_by_the_portal_are_counted_and_timed()
    {
        goTo(day(11, 10), 8h);
        const PortalIdentity zainal = who(1);
        const QString slow = asked(zainal);
        const QString quick = asked(zainal);
        const QString open = asked(zainal);
        const Actor cs = portal().staff(Role::Cs);
        NewTicket ours;
        ours.type = TicketType::Repair;
        ours.customerCode = zainal.actor.customerCode;
        ours.title = u"Lewat telepon"_s;
        QVERIFY(portal()->customerTickets().create(cs, ours).has_value());
        portal().clock().advance(1h);
        QVERIFY(portal()->tickets().addNote(cs, slow, u"catatan"_s).has_value()); // tells nobody
        act(quick, TicketAction::Assign);
        portal().clock().advance(1h);
        act(quick, TicketAction::Complete);
        portal().clock().advance(1h);
        act(slow, TicketAction::Assign);
        portal().clock().advance(5h);
        act(slow, TicketAction::Complete);
        goTo(day(11, 12), 0h);
        asked(who(2)); // another day
        const PortalAdoption figures = adoption(day(11, 10), day(11, 11));
        QCOMPARE(figures.tickets, 4);
        QCOMPARE(figures.ticketsByPortal, 3);
        QCOMPARE(figures.toResponse, (Hours{2.0, 2.0, 2.8}));
        QCOMPARE(figures.toResolve, (Hours{5.0, 5.0, 7.4}));
        QVERIFY(!open.isEmpty());
    }

    void access_that_is_off_is_no_access()
    {
        const Actor cs = portal().staff(Role::Cs);
        const auto codes = portal()->customers().withPhone(phone(1)).value();
        QVERIFY(
            portal()->customers().setPortalAccess(cs, codes.first().code, PortalAccess::Off, 1).has_value());
        const auto over = portal()->customers().withPhone(phone(2)).value();
        QVERIFY(portal()
                    ->customers()
                    .step(cs, over.first().code, {CustomerAction::Terminate, 1, u"Pindah"_s})
                    .has_value());
        QCOMPARE(adoption(day(11, 1), day(11, 1)).withAccess, 2);
    }

    void s21_analytics_are_for_supervisors()
    {
        for (const Role role : {Role::Cs, Role::Technician}) {
            QCOMPARE(
                portal()->adoption().adoption(portal().staff(role), {day(11, 1), day(11, 1)}).error().code,
                ErrorCode::Forbidden);
        }
    }

    void hours_lie_between_the_nearest()
    {
        QCOMPARE(hoursOf({}), Hours());
        QCOMPARE(hoursOf({1h}), (Hours{1.0, 1.0, 1.0}));
        QCOMPARE(hoursOf({4h, 1h, 3h, 2h}), (Hours{2.5, 2.5, 3.7}));
    }
};

QTEST_GUILESS_MAIN(AdoptionTest)
#include "tst_adoption.moc"
