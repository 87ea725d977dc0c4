// SPDX-License-Identifier: GPL-3.0-or-later
// What tickets mean to customers: what they are told, and what a completed one changes.
#include "libportal/settings/settingsservice.h"
#include "libportal/storage/auditlog.h"
#include "tests/libportal/customers/fieldroom.h"

#include <atomic>
#include <thread>

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(portal::TicketAction)
Q_DECLARE_METATYPE(portal::NewTicket)

class CustomerTicketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_new_ticket_is_told_word_for_word_as_it_was_previewed_data() { TestDatabase::addRows(); }
    void a_new_ticket_is_told_word_for_word_as_it_was_previewed()
    {
        QFETCH(Dialect, dialect);
        FieldRoom room(dialect);
        const NewTicket request = room.wanted(TicketType::Repair);
        const QString preview = room.portal->customerTickets().previewCreate(room.cs, request).value();
        const Ticket made = room.portal->customerTickets().create(room.cs, request).value();
        QCOMPARE(room.told(made.number), QStringList{u"ticket.created"_qs});
        const QString sent = room.lastMessage(u"ticket"_qs, made.number);
        QVERIFY(sent.contains(u"Tidak ada sinyal"));
        QCOMPARE(QString(preview).replace(u"TKT-…"_qs, made.number), sent);
        QCOMPARE(made.registrationNumber, room.now().registrationNumber);
        QCOMPARE(made.dueAt, room.portal.clock().now() + 48h); // 24 hours of 12-hour days
    }

    void what_is_wrong_with_a_new_ticket_is_named_and_nothing_is_made_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"type:not_allowed", "customer_code:unknown", "customer_code:state",
                                  "package_code:unknown", "package_code:not_allowed", "title:required"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void what_is_wrong_with_a_new_ticket_is_named_and_nothing_is_made()
    {
        QFETCH(QString, fault);
        FieldRoom room(Dialect::Sqlite);
        NewTicket request = room.wanted(TicketType::Repair);
        if (fault == u"type:not_allowed")
            request.type = TicketType::Survey;
        if (fault == u"customer_code:unknown")
            request.customerCode = u"AGL-209901-0001"_qs;
        if (fault == u"customer_code:state")
            QVERIFY(room.portal->customers().step(
                room.cs, room.code, {CustomerAction::Terminate, room.now().version, u"Pindah"_qs}));
        if (fault.startsWith(u"package_code")) {
            request.type = fault.endsWith(u"unknown") ? TicketType::Upgrade : TicketType::Repair;
            request.packageCode = fault.endsWith(u"unknown") ? u"HOME-0"_qs : u"HOME-50"_qs;
        }
        if (fault == u"title:required")
            request.title.clear();
        const qint64 tickets = room.portal.count(u"tickets"_qs);
        const qint64 messages = room.portal.count(u"outbox"_qs);
        QCOMPARE(faultOf(room.portal->customerTickets().create(room.cs, request).error()), fault);
        QCOMPARE(faultOf(room.portal->customerTickets().previewCreate(room.cs, request).error()), fault);
        QCOMPARE(room.portal.count(u"tickets"_qs), tickets);
        QCOMPARE(room.portal.count(u"outbox"_qs), messages);
    }

    void s21_a_technician_makes_no_tickets()
    {
        FieldRoom room(Dialect::Sqlite);
        const auto made =
            room.portal->customerTickets().create(room.technician, room.wanted(TicketType::Repair));
        QCOMPARE(made.error().code, ErrorCode::Forbidden);
    }

    void s31_each_change_is_told_in_its_transaction_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QList<TicketAction>>("actions");
        QTest::addColumn<QStringList>("told");
        using A = TicketAction;
        const QString updated = u"ticket.updated"_qs;
        for (const Dialect dialect : TestDatabase::dialects()) {
            const auto row = [&](const char *name, QList<A> actions, QStringList told) {
                QTest::newRow(qPrintable(TestDatabase::name(dialect) + u", "_qs + QLatin1String(name)))
                    << dialect << actions << (QStringList{u"ticket.created"_qs} + told);
            };
            row("assigned", {A::Assign}, {updated});
            row("begun", {A::Assign, A::Start}, {updated});
            row("held", {A::Assign, A::Start, A::Hold}, {updated, updated});
            row("taken up", {A::Assign, A::Start, A::Hold, A::Resume}, {updated, updated, updated});
            row("completed", {A::Assign, A::Start, A::Complete}, {updated, u"ticket.completed"_qs});
            row("cancelled", {A::Cancel}, {updated});
        }
    }
    void s31_each_change_is_told_in_its_transaction()
    {
        QFETCH(Dialect, dialect);
        QFETCH(QList<TicketAction>, actions);
        QFETCH(QStringList, told);
        FieldRoom room(dialect);
        const QString number = room.opened(TicketType::Repair);
        for (const TicketAction action : actions) {
            const TicketChange change = room.change(number, action);
            const auto preview =
                room.portal->customerTickets().previewChange(room.cs, number, change).value();
            const qsizetype before = room.told(number).size();
            QVERIFY(room.portal->customerTickets().checkChange(room.cs, number, change));
            QVERIFY(room.portal->tickets().change(room.cs, number, change));
            QCOMPARE(preview.isEmpty(), room.told(number).size() == before);
            if (!preview.isEmpty())
                QCOMPARE(room.lastMessage(u"ticket"_qs, number), preview);
        }
        QCOMPARE(room.told(number), told);
        // A stale one changes nothing and tells nothing.
        TicketChange stale = room.change(number, TicketAction::Cancel);
        stale.version = 1;
        QVERIFY(!room.portal->tickets().change(room.cs, number, stale));
        QVERIFY(!room.portal->customerTickets().checkChange(room.cs, number, stale));
        QCOMPARE(room.told(number), told);
    }

    void a_comment_is_told_and_a_note_is_not_data() { TestDatabase::addRows(); }
    void a_comment_is_told_and_a_note_is_not()
    {
        QFETCH(Dialect, dialect);
        FieldRoom room(dialect);
        const QString number = room.opened(TicketType::Repair);
        const qint64 version = room.ticket(number).version;
        const QString preview =
            room.portal->customerTickets().previewComment(room.cs, number, u"Besok pagi ya"_qs).value();
        QVERIFY(room.portal->tickets().comment(room.cs, number, u"Besok pagi ya"_qs));
        QVERIFY(room.portal->tickets().addNote(room.cs, number, u"Pelanggan sulit dihubungi"_qs));
        QCOMPARE(room.told(number), (QStringList{u"ticket.created"_qs, u"ticket.updated"_qs}));
        QCOMPARE(room.lastMessage(u"ticket"_qs, number), preview);
        QVERIFY(preview.contains(u"Besok pagi ya"));
        const auto history = room.portal->tickets().history(room.cs, number).value();
        QCOMPARE(history.last().action, u"note"_qs);
        QCOMPARE(history.last().note, u"Pelanggan sulit dihubungi"_qs);
        QCOMPARE(history[history.size() - 2].action, u"comment"_qs);
        QCOMPARE(room.ticket(number).version, version);
        QCOMPARE(faultOf(room.portal->tickets().comment(room.cs, number, u" "_qs).error()),
                 u"text:required"_qs);
        const auto foreign = room.portal->tickets().comment(room.technician, number, u"Halo"_qs);
        QCOMPARE(foreign.error().code, ErrorCode::Forbidden);
    }

    void a_completed_installation_makes_active_data() { TestDatabase::addRows(); }
    void a_completed_installation_makes_active()
    {
        QFETCH(Dialect, dialect);
        FieldRoom room(dialect);
        QVERIFY(room.completed(room.installation));
        QCOMPARE(room.now().status, CustomerStatus::Active);
        QCOMPARE(room.now().activatedAt, std::optional(room.portal.clock().now()));
        QCOMPARE(room.now().updatedBy, room.cs.name);
        QCOMPARE(room.actions(), (QStringList{u"created"_qs, u"activate"_qs}));
        QCOMPARE(room.told(room.installation), (QStringList{u"ticket.updated"_qs, u"ticket.completed"_qs}));
        const auto stats = room.portal->customerQueue().stats(room.cs).value();
        QCOMPARE(stats.value(CustomerStatus::Active), 1);
        QCOMPARE(stats.value(CustomerStatus::PendingInstallation), 0);
    }

    void an_upgrade_counts_from_the_next_period_data() { TestDatabase::addRows(); }
    void an_upgrade_counts_from_the_next_period()
    {
        QFETCH(Dialect, dialect);
        FieldRoom room(dialect);
        const QString before = room.now().packageCode;
        // 30 November, half an hour before midnight in WIB: still November's.
        room.portal.clock().set(instantFromRfc3339(u"2026-11-30T16:30:00Z").value());
        QVERIFY(room.completed(room.opened(TicketType::Upgrade, u"HOME-50"_qs)));
        const auto changes = room.portal->customerQueue().detail(room.cs, room.code).value().packageChanges;
        QCOMPARE(changes.size(), 1);
        QCOMPARE(toIsoDate(changes.first().firstDay), u"2026-12-01"_qs);
        QVERIFY(!changes.first().appliedAt);
        QCOMPARE(room.now().packageCode, before);
        const auto on = [&](const char *day) {
            return room.portal->customers()
                .packageOn(room.code, dayFromIsoDate(QString::fromLatin1(day)).value())
                .value()
                .code;
        };
        QCOMPARE(on("2026-11-30"), before);
        QCOMPARE(on("2026-12-01"), u"HOME-50"_qs);
        QCOMPARE(room.portal->customers().applyPackageChanges().value(), 0);

        room.portal.clock().advance(30min);
        QCOMPARE(room.portal->customers().applyPackageChanges().value(), 1);
        QCOMPARE(room.now().packageCode, u"HOME-50"_qs);
        QCOMPARE(room.now().packageSpeedMbps, 50);
        QCOMPARE(room.portal->customers().applyPackageChanges().value(), 0);
        QCOMPARE(on("2026-11-30"), before); // also afterwards
        QCOMPARE(room.actions().last(), u"package_applied"_qs);

        // One that is taken back before it begins never begins.
        QVERIFY(room.completed(room.opened(TicketType::Upgrade, u"HOME-100"_qs)));
        QCOMPARE(on("2027-01-01"), u"HOME-100"_qs);
        QVERIFY(room.completed(room.opened(TicketType::Upgrade, u"HOME-50"_qs)));
        QCOMPARE(on("2027-01-01"), u"HOME-50"_qs);
        room.portal.clock().advance(24h * 40);
        QCOMPARE(room.portal->customers().applyPackageChanges().value(), 0);
    }

    void an_upgrade_needs_a_package_that_exists_data() { TestDatabase::addRows(); }
    void an_upgrade_needs_a_package_that_exists()
    {
        QFETCH(Dialect, dialect);
        FieldRoom room(dialect);
        const QString number = room.opened(TicketType::Upgrade);
        QVERIFY(room.act(number, TicketAction::Assign));
        TicketChange complete = room.change(number, TicketAction::Complete);
        QCOMPARE(faultOf(room.portal->tickets().change(room.cs, number, complete).error()),
                 u"package_code:required"_qs);
        complete.packageCode = u"HOME-0"_qs;
        QCOMPARE(faultOf(room.portal->customerTickets().checkChange(room.cs, number, complete).error()),
                 u"package_code:unknown"_qs);
        QCOMPARE(faultOf(room.portal->tickets().change(room.cs, number, complete).error()),
                 u"package_code:unknown"_qs);
        QCOMPARE(room.ticket(number).status, TicketStatus::Assigned);
        complete.packageCode = u"HOME-50"_qs;
        QCOMPARE(room.portal->tickets().change(room.cs, number, complete).value().packageCode, u"HOME-50"_qs);
    }

    void a_completed_dismantling_ends_the_service_data() { TestDatabase::addRows(); }
    void a_completed_dismantling_ends_the_service()
    {
        QFETCH(Dialect, dialect);
        FieldRoom room(dialect);
        QVERIFY(room.completed(room.installation));
        QVERIFY(room.completed(room.opened(TicketType::Upgrade, u"HOME-50"_qs)));
        const QString number = room.opened(TicketType::Dismantle);
        QVERIFY(room.completed(number));
        QCOMPARE(room.now().status, CustomerStatus::Terminated);
        QCOMPARE(room.now().terminatedAt, std::optional(room.portal.clock().now()));
        QVERIFY(!mayUsePortal(room.now()));
        QCOMPARE(room.told(number).last(), u"ticket.completed"_qs);
        room.portal.clock().advance(24h * 40);
        QCOMPARE(room.portal->customers().applyPackageChanges().value(), 0); // nothing is to come any more
    }

    void s22_of_two_completing_at_once_one_wins_and_is_told_once_data() { TestDatabase::addRows(); }
    void s22_of_two_completing_at_once_one_wins_and_is_told_once()
    {
        QFETCH(Dialect, dialect);
        FieldRoom room(dialect);
        QVERIFY(room.act(room.installation, TicketAction::Assign));
        const TicketChange complete = room.change(room.installation, TicketAction::Complete);
        std::atomic<int> done = 0;
        std::atomic<int> conflicts = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 2; ++i) {
                threads.emplace_back([&] {
                    const auto own = room.portal.another();
                    const auto result = own->tickets().change(room.cs, room.installation, complete);
                    if (result)
                        ++done;
                    else if (result.error().code == ErrorCode::Conflict)
                        ++conflicts;
                });
            }
        }
        QCOMPARE(done.load(), 1);
        QCOMPARE(conflicts.load(), 1);
        QCOMPARE(room.now().version, 2);
        QCOMPARE(room.told(room.installation).count(u"ticket.completed"_qs), 1);
    }

    void a_hold_stops_the_deadline_and_a_visit_moves_it_data() { TestDatabase::addRows(); }
    void a_hold_stops_the_deadline_and_a_visit_moves_it()
    {
        QFETCH(Dialect, dialect);
        FieldRoom room(dialect);
        auto brand = room.portal->settings().serviceHours().value();
        brand.value.weekdays[6] = {0, 0}; // no Sundays
        QVERIFY(room.portal->settings().setServiceHours(Actor::system(), brand.value, brand.version));
        const QString number = room.opened(TicketType::Repair);                         // Friday 09:00
        QCOMPARE(toRfc3339(room.ticket(number).dueAt), u"2026-11-23T02:00:00.000Z"_qs); // Monday 09:00
        QVERIFY(room.act(number, TicketAction::Assign));
        room.portal.clock().advance(2h);
        QVERIFY(room.act(number, TicketAction::Hold));
        QCOMPARE(room.ticket(number).heldLeft, std::optional<std::chrono::milliseconds>(22h));
        room.portal.clock().advance(24h); // Saturday 11:00
        QVERIFY(room.act(number, TicketAction::Resume));
        QCOMPARE(toRfc3339(room.ticket(number).dueAt),
                 u"2026-11-24T02:00:00.000Z"_qs); // 9+12+1: Tuesday 09:00
        TicketChange visit = room.change(number, TicketAction::Assign);
        visit.scheduledAt = room.portal.clock().now() + 48h;
        const Ticket moved = room.portal->tickets().change(room.cs, number, visit).value();
        QCOMPARE(moved.status, TicketStatus::Assigned);
        QCOMPARE(toRfc3339(moved.dueAt),
                 u"2026-11-25T04:00:00.000Z"_qs); // from Monday 11:00: Wednesday 11:00
        visit = room.change(number, TicketAction::Assign);
        visit.scheduledAt = room.portal.clock().now();
        QCOMPARE(faultOf(room.portal->tickets().change(room.cs, number, visit).error()),
                 u"scheduled_at:in_past"_qs);
    }
};

QTEST_GUILESS_MAIN(CustomerTicketsTest)
#include "tst_customertickets.moc"
