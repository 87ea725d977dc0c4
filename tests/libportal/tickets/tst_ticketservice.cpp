// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/libportal/tickets/ticketroom.h"

#include <QtTest/QtTest>

#include <thread>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::TestDatabase;
using portal::testing::TicketRoom;
using portal::testing::TicketServices;

namespace {

enum class Who { Cs, Supervisor, Technician, OtherTechnician, Admin };

QString faultOf(const Error &error)
{
    return error.fields.isEmpty() ? errorCodeName(error.code)
                                  : error.fields.first().field + u':' + error.fields.first().code;
}

} // namespace

Q_DECLARE_METATYPE(Who)
Q_DECLARE_METATYPE(portal::TicketStatus)
Q_DECLARE_METATYPE(portal::TicketAction)

class TicketServiceTest : public QObject
{
    Q_OBJECT

    static const Actor &actorOf(const TicketRoom &room, Who who)
    {
        switch (who) {
        case Who::Cs:
            return room.cs;
        case Who::Supervisor:
            return room.supervisor;
        case Who::Technician:
            return room.technician;
        case Who::OtherTechnician:
            return room.colleague;
        case Who::Admin:
            return room.admin;
        }
        return room.admin;
    }
    /// The actions 1-product and the state table let them do, of a ticket that `Who::Technician` has.
    static QStringList allowed(Who who, TicketStatus status)
    {
        const bool office = who == Who::Cs || who == Who::Supervisor || who == Who::Admin;
        if (who == Who::OtherTechnician)
            return {};
        switch (status) {
        case TicketStatus::Open: // nobody has it
            return office ? QStringList{u"assign"_qs, u"prioritise"_qs, u"start"_qs, u"cancel"_qs}
                          : QStringList{};
        case TicketStatus::Assigned:
            return office ? QStringList{u"assign"_qs, u"prioritise"_qs, u"start"_qs,
                                        u"hold"_qs,   u"complete"_qs,   u"cancel"_qs}
                          : QStringList{u"start"_qs, u"hold"_qs, u"complete"_qs};
        case TicketStatus::InProgress:
            return office
                       ? QStringList{u"assign"_qs, u"prioritise"_qs, u"hold"_qs, u"complete"_qs, u"cancel"_qs}
                       : QStringList{u"hold"_qs, u"complete"_qs};
        case TicketStatus::OnHold:
            return office ? QStringList{u"assign"_qs, u"prioritise"_qs, u"resume"_qs, u"complete"_qs,
                                        u"cancel"_qs}
                          : QStringList{u"resume"_qs, u"complete"_qs};
        case TicketStatus::Completed:
        case TicketStatus::Cancelled:
            return {};
        }
        return {};
    }
    static Result<Ticket> change(TicketRoom &room, const Actor &actor, const Ticket &ticket,
                                 TicketAction action, const QString &note = u"catatan"_qs)
    {
        TicketChange wanted{action, ticket.version, note, room.technician.staffId};
        wanted.priority = TicketPriority::High;
        return room.here.tickets.change(actor, ticket.number, wanted);
    }

private Q_SLOTS:
    void a_number_has_the_prefix_and_the_local_day_data() { TestDatabase::addRows(); }
    void a_number_has_the_prefix_and_the_local_day()
    {
        QFETCH(Dialect, dialect);
        TicketRoom room(dialect);
        QCOMPARE(room.ticket().number, u"TKT-20261120-0001"_qs);
        room.clock.advance(14h + 59min); // 23:59 in WIB
        QCOMPARE(room.ticket().number, u"TKT-20261120-0002"_qs);
        room.clock.advance(1min);
        QCOMPARE(room.ticket().number, u"TKT-20261121-0001"_qs);

        auto brand = room.here.settings.brand().value();
        brand.value.ticketPrefix = u"TIK"_qs;
        brand.value.zone = Zone(Zone::Name::Wit);
        QVERIFY(room.here.settings.setBrand(room.admin, brand.value, brand.version).has_value());
        room.clock.advance(22h); // 22:00 in WIB, midnight in WIT
        QCOMPARE(room.ticket().number, u"TIK-20261122-0001"_qs);
    }

    void an_opened_ticket_is_read_back_with_its_first_event_data() { TestDatabase::addRows(); }
    void an_opened_ticket_is_read_back_with_its_first_event()
    {
        QFETCH(Dialect, dialect);
        TicketRoom room(dialect);
        NewTicket request;
        request.type = TicketType::Survey;
        request.priority = TicketPriority::High;
        request.registrationNumber = u"REG-20261120-0007"_qs;
        request.title = u"  Survei lokasi "_qs;
        request.description = u"Rumah pagar hijau\ndekat masjid"_qs;
        request.scheduledAt = room.clock.now() + 24h;
        const Ticket made = room.open(request);
        QCOMPARE(made.title, u"Survei lokasi"_qs);
        QCOMPARE(made.description, request.description);
        QCOMPARE(made.type, TicketType::Survey);
        QCOMPARE(made.priority, TicketPriority::High);
        QCOMPARE(made.status, TicketStatus::Open);
        QCOMPARE(made.version, 1);
        QCOMPARE(made.registrationNumber, request.registrationNumber);
        QCOMPARE(made.customerCode, QString());
        QCOMPARE(made.scheduledAt, request.scheduledAt);
        QCOMPARE(made.createdAt, room.clock.now());
        QCOMPARE(made.createdBy, room.cs.key());
        QCOMPARE(room.now(made), made);
        const QList<TicketEvent> expected{{room.clock.now(), room.cs.key(), u"Siti Coba"_qs, u"open"_qs,
                                           std::nullopt, TicketStatus::Open, QString()}};
        QCOMPARE(room.here.tickets.history(room.cs, made.number).value(), expected);
        QCOMPARE(room.here.changes.after(0, 100).value().last().key, made.number);
        QCOMPARE(room.here.changes.after(0, 100).value().last().entity, u"ticket"_qs);
    }

    void a_ticket_that_was_rolled_back_leaves_nothing_data() { TestDatabase::addRows(); }
    void a_ticket_that_was_rolled_back_leaves_nothing()
    {
        QFETCH(Dialect, dialect);
        TicketRoom room(dialect);
        NewTicket request;
        request.title = u"Tidak ada sinyal"_qs;
        {
            const auto transaction = Transaction::begin(*room.here.database).value();
            QCOMPARE(room.here.tickets.open(room.cs, request).value().number, u"TKT-20261120-0001"_qs);
        }
        const auto found = room.here.tickets.find(room.admin, u"TKT-20261120-0001"_qs);
        QCOMPARE(found.error().code, ErrorCode::NotFound);
        QCOMPARE(room.open(request).number, u"TKT-20261120-0001"_qs);
    }

    void s25_titles_and_descriptions_are_checked_together()
    {
        TicketRoom room(Dialect::Sqlite);
        NewTicket request;
        request.title = u"a\nb"_qs;
        request.description = QString(4001, u'a');
        const auto transaction = Transaction::begin(*room.here.database).value();
        const auto made = room.here.tickets.open(room.cs, request);
        QVERIFY(!made);
        QCOMPARE(made.error().fields.size(), 2);
        QCOMPARE(made.error().fields[0].field, u"title"_qs);
        QCOMPARE(made.error().fields[1].field, u"description"_qs);
    }

    void s21_role_action_and_state_decide_together_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<Who>("who");
        const QList<std::pair<QString, Who>> people{{u"cs"_qs, Who::Cs},
                                                    {u"supervisor"_qs, Who::Supervisor},
                                                    {u"technician, own"_qs, Who::Technician},
                                                    {u"technician, another's"_qs, Who::OtherTechnician},
                                                    {u"admin"_qs, Who::Admin}};
        for (const Dialect dialect : TestDatabase::dialects()) {
            for (const auto &[name, who] : people)
                QTest::newRow(qPrintable(TestDatabase::name(dialect) + u", "_qs + name)) << dialect << who;
        }
    }
    void s21_role_action_and_state_decide_together()
    {
        QFETCH(Dialect, dialect);
        QFETCH(Who, who);
        TicketRoom room(dialect);
        const Actor &actor = actorOf(room, who);
        for (const TicketStatus status : allTicketStatuses()) {
            QStringList done;
            for (const TicketAction action : allTicketActions()) {
                const Ticket before = room.ticket(status);
                const auto after = change(room, actor, before, action);
                if (after)
                    done.append(ticketActionName(action));
                else
                    QCOMPARE(room.now(before), before);
            }
            QCOMPARE(done, allowed(who, status));
        }
    }

    void s21_every_refusal_is_logged_and_says_forbidden_data() { TestDatabase::addRows(); }
    void s21_every_refusal_is_logged_and_says_forbidden()
    {
        QFETCH(Dialect, dialect);
        TicketRoom room(dialect);
        const Ticket own = room.ticket(TicketStatus::InProgress, room.technician);
        const Ticket unassigned = room.ticket();

        QCOMPARE(room.here.tickets.find(room.technician, own.number), Result<Ticket>(own));
        QVERIFY(room.here.tickets.history(room.technician, own.number).has_value());
        QCOMPARE(room.refusals(), 0);
        QCOMPARE(room.here.tickets.find(room.colleague, own.number).error().code, ErrorCode::Forbidden);
        QCOMPARE(room.here.tickets.history(room.colleague, own.number).error().code, ErrorCode::Forbidden);
        QCOMPARE(room.here.tickets.find(room.technician, unassigned.number).error().code,
                 ErrorCode::Forbidden);
        QCOMPARE(change(room, room.colleague, own, TicketAction::Complete).error().code,
                 ErrorCode::Forbidden);
        QCOMPARE(change(room, room.technician, own, TicketAction::Cancel).error().code, ErrorCode::Forbidden);
        const Actor customer = Actor::customer(own.customerCode);
        QCOMPARE(change(room, customer, own, TicketAction::Cancel).error().code, ErrorCode::Forbidden);
        QCOMPARE(room.here.tickets.find(Actor::applicant(), own.number).error().code, ErrorCode::Forbidden);
        QCOMPARE(room.refusals(), 7);
        const AuditEntry first = room.here.audit.of(u"ticket"_qs, own.number).value().first();
        QCOMPARE(first.actor, room.colleague.key());
        QCOMPARE(room.here.tickets.find(room.technician, u"TKT-20261120-9999"_qs).error().code,
                 ErrorCode::NotFound);
    }

    void s22_a_stale_version_is_refused_with_who_changed_it_data() { TestDatabase::addRows(); }
    void s22_a_stale_version_is_refused_with_who_changed_it()
    {
        QFETCH(Dialect, dialect);
        TicketRoom room(dialect);
        const Ticket seen = room.ticket(TicketStatus::Assigned);
        const Ticket now = change(room, room.technician, seen, TicketAction::Start).value();
        const auto late = change(room, room.cs, seen, TicketAction::Cancel);
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QCOMPARE(late.error().currentVersion, now.version);
        QCOMPARE(late.error().changedBy, u"Tono Contoh"_qs);
        QCOMPARE(room.now(seen), now);
    }

    void s22_of_two_at_once_one_wins_data() { TestDatabase::addRows(); }
    void s22_of_two_at_once_one_wins()
    {
        QFETCH(Dialect, dialect);
        TicketRoom room(dialect);
        const Ticket seen = room.ticket(TicketStatus::InProgress);
        std::atomic<int> completed = 0;
        std::atomic<int> conflicts = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&] {
                    TicketServices there(room.source, room.clock, *room.keys);
                    const auto after = there.tickets.change(
                        room.cs, seen.number, {TicketAction::Complete, seen.version, u"selesai"_qs, {}});
                    if (after)
                        ++completed;
                    else if (after.error().code == ErrorCode::Conflict)
                        ++conflicts;
                });
            }
        }
        QCOMPARE(completed.load(), 1);
        QCOMPARE(conflicts.load(), 3);
        QCOMPARE(room.now(seen).version, seen.version + 1);
    }

    void holding_completing_and_cancelling_want_a_note_data()
    {
        QTest::addColumn<TicketAction>("action");
        QTest::addColumn<TicketStatus>("from");
        QTest::newRow("hold") << TicketAction::Hold << TicketStatus::InProgress;
        QTest::newRow("complete") << TicketAction::Complete << TicketStatus::InProgress;
        QTest::newRow("cancel") << TicketAction::Cancel << TicketStatus::Open;
    }
    void holding_completing_and_cancelling_want_a_note()
    {
        QFETCH(TicketAction, action);
        QFETCH(TicketStatus, from);
        TicketRoom room(Dialect::Sqlite);
        const Ticket before = room.ticket(from);
        QCOMPARE(faultOf(change(room, room.cs, before, action, u"  "_qs).error()), u"note:required"_qs);
        QCOMPARE(faultOf(change(room, room.cs, before, action, QString(1001, u'a')).error()),
                 u"note:too_long"_qs);
        QCOMPARE(room.now(before), before);
        QVERIFY(change(room, room.cs, before, action, u"Pelanggan tidak di rumah"_qs).has_value());
        QCOMPARE(room.here.tickets.history(room.cs, before.number).value().last().note,
                 u"Pelanggan tidak di rumah"_qs);
    }

    void a_state_that_does_not_allow_it_is_named_data() { TestDatabase::addRows(); }
    void a_state_that_does_not_allow_it_is_named()
    {
        QFETCH(Dialect, dialect);
        TicketRoom room(dialect);
        const Ticket done = room.ticket(TicketStatus::Completed);
        QCOMPARE(faultOf(change(room, room.technician, done, TicketAction::Start).error()),
                 u"action:state"_qs);
    }

    void work_is_given_only_to_people_who_work_here_data() { TestDatabase::addRows(); }
    void work_is_given_only_to_people_who_work_here()
    {
        QFETCH(Dialect, dialect);
        TicketRoom room(dialect);
        const Ticket open = room.ticket();
        const auto assign = [&](StaffId assignee) {
            return room.here.tickets.change(room.cs, open.number,
                                            {TicketAction::Assign, open.version, {}, assignee});
        };
        QVERIFY(room.here.staff.deactivate(Actor::system(), room.colleague.staffId, 1).has_value());
        QCOMPARE(faultOf(assign({}).error()), u"assignee_id:unknown"_qs);
        QCOMPARE(faultOf(assign(StaffId(4711)).error()), u"assignee_id:unknown"_qs);
        QCOMPARE(faultOf(assign(room.colleague.staffId).error()), u"assignee_id:unknown"_qs);
        QCOMPARE(assign(room.technician.staffId).value().assigneeId, room.technician.staffId);
    }

    void the_times_of_a_ticket_are_kept_data() { TestDatabase::addRows(); }
    void the_times_of_a_ticket_are_kept()
    {
        QFETCH(Dialect, dialect);
        TicketRoom room(dialect);
        const Instant opened = room.clock.now();
        Ticket ticket = room.ticket();
        room.clock.advance(1h);
        ticket = change(room, room.cs, ticket, TicketAction::Start).value();
        QCOMPARE(ticket.assigneeId, room.cs.staffId); // who starts what nobody has, has it
        QCOMPARE(ticket.startedAt, opened + 1h);
        room.clock.advance(1h);
        ticket = change(room, room.cs, ticket, TicketAction::Hold).value();
        room.clock.advance(1h);
        ticket = change(room, room.cs, ticket, TicketAction::Resume).value();
        QCOMPARE(ticket.startedAt, opened + 1h);
        room.clock.advance(1h);
        ticket = change(room, room.cs, ticket, TicketAction::Complete).value();
        QCOMPARE(ticket.completedAt, opened + 4h);
        QCOMPARE(ticket.updatedAt, opened + 4h);
        QCOMPARE(ticket.createdAt, opened);
        QCOMPARE(room.now(ticket), ticket);
        QStringList actions;
        const auto history = room.here.tickets.history(room.cs, ticket.number).value();
        for (const TicketEvent &event : history)
            actions.append(event.action);
        const QStringList expected{u"open"_qs, u"start"_qs, u"hold"_qs, u"resume"_qs, u"complete"_qs};
        QCOMPARE(actions, expected);
        QCOMPARE(history.last().from, TicketStatus::InProgress);
        QCOMPARE(history.last().to, TicketStatus::Completed);
        QCOMPARE(history.last().at, opened + 4h);

        const Ticket cancelled = change(room, room.cs, room.ticket(), TicketAction::Cancel).value();
        QCOMPARE(cancelled.cancelledAt, opened + 4h);
        QVERIFY(!cancelled.completedAt);
    }

    void a_completed_ticket_is_told_inside_the_transaction_data() { TestDatabase::addRows(); }
    void a_completed_ticket_is_told_inside_the_transaction()
    {
        QFETCH(Dialect, dialect);
        TicketRoom room(dialect);
        QStringList heard;
        bool fails = true;
        room.here.tickets.onCompleted([&](const Ticket &ticket, const Actor &actor) -> Result<void> {
            heard.append(ticketStatusName(ticket.status) + u' ' + actor.name);
            if (!room.here.database->inTransaction())
                return failure(Error::internal(u"outside"_qs));
            return {};
        });
        room.here.tickets.onCompleted([&](const Ticket &, const Actor &) -> Result<void> {
            if (fails)
                return failure(Error::unavailable(u"told to fail"_qs));
            return {};
        });
        const Ticket before = room.ticket(TicketStatus::InProgress);
        QCOMPARE(change(room, room.technician, before, TicketAction::Complete).error().code,
                 ErrorCode::Unavailable);
        QCOMPARE(room.now(before), before);
        QCOMPARE(room.here.tickets.history(room.cs, before.number).value().last().action, u"start"_qs);
        fails = false;
        QVERIFY(change(room, room.technician, before, TicketAction::Complete).has_value());
        QCOMPARE(heard, QStringList(2, u"completed Tono Contoh"_qs));
        QVERIFY(change(room, room.cs, room.ticket(), TicketAction::Cancel).has_value());
        QCOMPARE(heard.size(), 2);
    }

    void a_survey_is_completed_for_those_who_know_already_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<TicketStatus>("from");
        for (const Dialect dialect : TestDatabase::dialects()) {
            for (const TicketStatus from :
                 {TicketStatus::Open, TicketStatus::Assigned, TicketStatus::InProgress, TicketStatus::OnHold})
                QTest::newRow(qPrintable(TestDatabase::name(dialect) + u", "_qs + ticketStatusName(from)))
                    << dialect << from;
        }
    }
    void a_survey_is_completed_for_those_who_know_already()
    {
        QFETCH(Dialect, dialect);
        QFETCH(TicketStatus, from);
        TicketRoom room(dialect);
        room.here.tickets.onCompleted([](const Ticket &, const Actor &) -> Result<void> {
            return failure(Error::internal(u"told"_qs));
        });
        const Ticket survey = room.ticket(from, {}, TicketType::Survey);
        const Ticket repair = room.ticket();
        QCOMPARE(room.here.tickets.unfinished(survey.registrationNumber, TicketType::Survey).value(), survey);
        for (int time = 0; time < 2; ++time) { // the second time there is none
            auto transaction = Transaction::begin(*room.here.database).value();
            QVERIFY(room.here.tickets.completeSurveyOf(room.cs, survey.registrationNumber, u"via telepon"_qs)
                        .has_value());
            QVERIFY(transaction.commit().has_value());
        }
        QCOMPARE(room.now(survey).status, TicketStatus::Completed);
        QCOMPARE(room.now(survey).version, survey.version + 1);
        QCOMPARE(room.here.tickets.history(room.cs, survey.number).value().last().note, u"via telepon"_qs);
        QCOMPARE(room.now(repair), repair);
        QVERIFY(!room.here.tickets.unfinished(survey.registrationNumber, TicketType::Survey).value());
    }

    void the_unfinished_tickets_of_a_registration_are_cancelled_data() { TestDatabase::addRows(); }
    void the_unfinished_tickets_of_a_registration_are_cancelled()
    {
        QFETCH(Dialect, dialect);
        TicketRoom room(dialect);
        const Ticket open = room.ticket();
        const Ticket held = room.ticket(TicketStatus::OnHold);
        const Ticket done = room.ticket(TicketStatus::Completed);
        NewTicket request;
        request.registrationNumber = u"REG-20261120-0002"_qs;
        request.title = u"Survei lokasi"_qs;
        const Ticket others = room.open(request);
        auto transaction = Transaction::begin(*room.here.database).value();
        QVERIFY(room.here.tickets
                    .cancelOfRegistration(Actor::applicant(), open.registrationNumber, u"Pindah rumah"_qs)
                    .has_value());
        QVERIFY(transaction.commit().has_value());
        QCOMPARE(room.now(open).status, TicketStatus::Cancelled);
        QCOMPARE(room.now(open).cancelledAt, room.clock.now());
        QCOMPARE(room.now(held).status, TicketStatus::Cancelled);
        QCOMPARE(room.now(done), done);
        QCOMPARE(room.now(others), others);
        const TicketEvent last = room.here.tickets.history(room.cs, held.number).value().last();
        QCOMPARE(last.actor, u"applicant"_qs);
        QCOMPARE(last.note, u"Pindah rumah"_qs);
    }

    void a_ticket_gets_a_new_date_until_it_is_finished_data() { TestDatabase::addRows(); }
    void a_ticket_gets_a_new_date_until_it_is_finished()
    {
        QFETCH(Dialect, dialect);
        TicketRoom room(dialect);
        const Ticket open = room.ticket(TicketStatus::Assigned);
        const Ticket done = room.ticket(TicketStatus::Completed);
        const Instant date = room.clock.now() + 72h;
        auto transaction = Transaction::begin(*room.here.database).value();
        const auto moved = room.here.tickets.reschedule(room.cs, open.number, date);
        QCOMPARE(faultOf(room.here.tickets.reschedule(room.cs, done.number, date).error()),
                 u"action:state"_qs);
        QVERIFY(transaction.commit().has_value());
        QCOMPARE(moved->scheduledAt, date);
        QCOMPARE(moved->status, TicketStatus::Assigned);
        QCOMPARE(moved->version, open.version + 1);
        QCOMPARE(room.now(open), *moved);
        QCOMPARE(room.here.tickets.history(room.cs, open.number).value().last().action, u"reschedule"_qs);
    }
};

QTEST_GUILESS_MAIN(TicketServiceTest)
#include "tst_ticketservice.moc"
