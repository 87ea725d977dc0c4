// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customerservice.h"
#include "libportal/messaging/outbox.h"
#include "libportal/registrations/registrationpreview.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/registrations/trackingservice.h"
#include "libportal/tickets/ticketservice.h"
#include "tests/support/testportal.h"

#include <QtTest/QtTest>

#include <thread>

using namespace portal;
using portal::testing::TestDatabase;
using portal::testing::TestPortal;

namespace {

using A = RegistrationAction;

QString approved(TestPortal &portal, const QString &phone = u"0812-0000-0001"_qs)
{
    const QString number = portal.submitted(phone);
    for (const A action : {A::Verify, A::ScheduleSurvey, A::CompleteSurvey, A::Approve})
        portal.step(number, action);
    return number;
}

} // namespace

class RegistrationServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_step_tells_the_applicant_data() { TestDatabase::addRows(); }
    void every_step_tells_the_applicant()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = approved(portal);
        QVERIFY(portal->registrations().createCustomer(portal.staff(Role::Cs), number,
                                                       portal.registration(number).version));
        QCOMPARE(portal.messagesAbout(u"registration"_qs, number),
                 QStringList({u"registration.received"_qs, u"registration.verified"_qs,
                              u"registration.survey_scheduled"_qs, u"registration.approved"_qs,
                              u"registration.customer_created"_qs}));
        const auto detail = portal->queue().detail(portal.staff(Role::Cs), number).value();
        QCOMPARE(detail.history.size(), 6);
        QCOMPARE(detail.history[1].actorName, u"Petugas supervisor"_qs);
        QVERIFY2(detail.messages[2].text.contains(u"Sabtu, 21 November 2026, 09.00 WIB"),
                 qPrintable(detail.messages[2].text));
        QVERIFY(detail.messages.last().text.contains(detail.registration.customerCode));
    }

    void s22_a_stale_view_changes_nothing_and_says_who_was_faster_data() { TestDatabase::addRows(); }
    void s22_a_stale_view_changes_nothing_and_says_who_was_faster()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted();
        portal.step(number, A::Verify);
        const Registration before = portal.registration(number);
        StepRequest stale;
        stale.action = A::Reject;
        stale.version = 1;
        stale.category = RejectCategory::Other;
        stale.reason = u"x"_qs;
        const auto refused = portal->registrations().step(portal.staff(Role::Cs), number, stale);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().currentVersion, 2);
        QCOMPARE(refused.error().changedBy, u"Petugas supervisor"_qs);
        QCOMPARE(portal.registration(number), before);
    }

    void s22_a_stale_view_says_so_when_the_applicant_was_faster_data() { TestDatabase::addRows(); }
    void s22_a_stale_view_says_so_when_the_applicant_was_faster()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted();
        const QString token = portal->tracking().link(number).value().section(u"token="_qs, 1);
        QVERIFY(portal->tracking().cancel(number, token, {}));
        StepRequest stale;
        stale.action = A::Verify;
        stale.version = 1;
        const auto refused = portal->registrations().step(portal.staff(Role::Cs), number, stale);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().changedBy, u"Pendaftar"_qs);
    }

    void s22_of_two_decisions_at_once_one_stands_data() { TestDatabase::addRows(); }
    void s22_of_two_decisions_at_once_one_stands()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted();
        const Actor actor = portal.staff(Role::Cs);
        std::atomic<int> done = 0;
        std::atomic<int> conflicts = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 6; ++i) {
                threads.emplace_back([&] {
                    const auto own = portal.another();
                    StepRequest request;
                    request.action = A::Verify;
                    request.version = 1;
                    const auto stepped = own->registrations().step(actor, number, request);
                    if (stepped)
                        ++done;
                    else if (stepped.error().code == ErrorCode::Conflict)
                        ++conflicts;
                });
            }
        }
        QCOMPARE(done.load(), 1);
        QCOMPARE(conflicts.load(), 5);
        QCOMPARE(portal.messagesAbout(u"registration"_qs, number).count(u"registration.verified"_qs), 1);
    }

    void s22_an_application_becomes_one_customer_even_at_once_data() { TestDatabase::addRows(); }
    void s22_an_application_becomes_one_customer_even_at_once()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = approved(portal);
        const qint64 version = portal.registration(number).version;
        const Actor actor = portal.staff(Role::Cs);
        std::mutex mutex;
        QList<Conversion> conversions;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 6; ++i) {
                threads.emplace_back([&] {
                    const auto own = portal.another();
                    const auto made = own->registrations().createCustomer(actor, number, version);
                    const std::scoped_lock lock(mutex);
                    conversions.append(made.value_or(Conversion{}));
                });
            }
        }
        QCOMPARE(conversions.size(), 6);
        QCOMPARE(conversions[0].customerCode, u"AGL-202611-0001"_qs);
        QVERIFY(conversions[0].ticketNumber.startsWith(u"TKT-20261120-"_qs));
        for (const Conversion &conversion : conversions)
            QCOMPARE(conversion, conversions[0]);
        QCOMPARE(portal.count(u"customers"_qs), 1);
        QCOMPARE(portal.count(u"tickets WHERE type = 'installation'"_qs), 1);
    }

    void s22_a_conversion_that_fails_half_way_leaves_nothing_data() { TestDatabase::addRows(); }
    void s22_a_conversion_that_fails_half_way_leaves_nothing()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = approved(portal);
        const Registration before = portal.registration(number);
        // The last thing a conversion writes cannot be written: what came before must go as well.
        QVERIFY(portal->database().executeScript(u"ALTER TABLE outbox RENAME TO outbox_gone"_qs));
        QVERIFY(!portal->registrations().createCustomer(portal.staff(Role::Cs), number, before.version));
        QVERIFY(portal->database().executeScript(u"ALTER TABLE outbox_gone RENAME TO outbox"_qs));
        QCOMPARE(portal.count(u"customers"_qs), 0);
        QCOMPARE(portal.count(u"tickets WHERE type = 'installation'"_qs), 0);
        QCOMPARE(portal.registration(number), before);
        const auto made =
            portal->registrations().createCustomer(portal.staff(Role::Cs), number, before.version);
        QCOMPARE(made->customerCode, u"AGL-202611-0001"_qs); // the number was not lost either
    }

    void only_an_approved_application_becomes_a_customer_and_then_it_is_closed_data()
    {
        TestDatabase::addRows();
    }
    void only_an_approved_application_becomes_a_customer_and_then_it_is_closed()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString early = portal.submitted(u"0812-0000-0002"_qs);
        QCOMPARE(portal->registrations().createCustomer(portal.staff(Role::Cs), early, 1).error().code,
                 ErrorCode::Invalid);
        const QString number = approved(portal);
        QVERIFY(portal->registrations().createCustomer(portal.staff(Role::Cs), number,
                                                       portal.registration(number).version));
        StepRequest request;
        request.action = A::Cancel;
        request.version = portal.registration(number).version;
        const auto refused = portal->registrations().step(portal.staff(Role::Admin), number, request);
        QCOMPARE(refused.error().fields.value(0).field, u"action"_qs);
    }

    void a_completed_survey_ticket_completes_the_survey_data() { TestDatabase::addRows(); }
    void a_completed_survey_ticket_completes_the_survey()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted();
        portal.step(number, A::Verify);
        portal.step(number, A::ScheduleSurvey);
        auto ticket = portal->tickets().unfinished(number, TicketType::Survey).value().value();
        const Actor technician = portal.staff(Role::Technician);
        TicketChange assign{TicketAction::Assign, ticket.version, {}, technician.staffId};
        ticket = portal->tickets().change(portal.staff(Role::Cs), ticket.number, assign).value();
        ticket = portal->tickets()
                     .change(technician, ticket.number, {TicketAction::Start, ticket.version, {}, {}})
                     .value();
        QVERIFY(portal->tickets()
                    .change(technician, ticket.number,
                            {TicketAction::Complete, ticket.version, u"Kabel 30 meter"_qs, {}})
                    .has_value());
        const auto detail = portal->queue().detail(portal.staff(Role::Cs), number).value();
        QCOMPARE(detail.registration.status, RegistrationStatus::SurveyCompleted);
        QVERIFY(detail.registration.surveyCompletedAt.has_value());
        QCOMPARE(detail.history.last().actor, technician.key());
        QVERIFY(!portal->tickets().unfinished(number, TicketType::Survey).value());
    }

    void a_completed_installation_makes_the_customer_active_data() { TestDatabase::addRows(); }
    void a_completed_installation_makes_the_customer_active()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = approved(portal);
        const Actor cs = portal.staff(Role::Cs);
        const auto made =
            portal->registrations().createCustomer(cs, number, portal.registration(number).version).value();
        QCOMPARE(portal->customers().find(cs, made.customerCode)->status,
                 CustomerStatus::PendingInstallation);
        auto ticket = portal->tickets().find(cs, made.ticketNumber).value();
        const Actor technician = portal.staff(Role::Technician);
        ticket =
            portal->tickets()
                .change(cs, ticket.number, {TicketAction::Assign, ticket.version, {}, technician.staffId})
                .value();
        ticket = portal->tickets()
                     .change(technician, ticket.number, {TicketAction::Start, ticket.version, {}, {}})
                     .value();
        QVERIFY(portal->tickets().change(technician, ticket.number,
                                         {TicketAction::Complete, ticket.version, u"Terpasang"_qs, {}}));
        QCOMPARE(portal->customers().find(cs, made.customerCode)->status, CustomerStatus::Active);
    }

    void a_new_survey_date_moves_the_same_ticket_data() { TestDatabase::addRows(); }
    void a_new_survey_date_moves_the_same_ticket()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted();
        portal.step(number, A::Verify);
        const Registration first = portal.step(number, A::ScheduleSurvey);
        const auto ticket = portal->tickets().unfinished(number, TicketType::Survey).value().value();
        portal.clock().advance(std::chrono::hours(1));
        const Registration second = portal.step(number, A::ScheduleSurvey);
        QCOMPARE(second.surveySetAt, first.surveySetAt);
        QVERIFY(second.surveyAt != first.surveyAt);
        const auto moved = portal->tickets().unfinished(number, TicketType::Survey).value().value();
        QCOMPARE(moved.number, ticket.number);
        QCOMPARE(moved.scheduledAt, second.surveyAt);
    }

    void a_rejection_ends_the_survey_ticket_data() { TestDatabase::addRows(); }
    void a_rejection_ends_the_survey_ticket()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted();
        portal.step(number, A::Verify);
        portal.step(number, A::ScheduleSurvey);
        const auto ticket = portal->tickets().unfinished(number, TicketType::Survey).value().value();
        const Registration rejected = portal.step(number, A::Reject);
        QVERIFY(!portal->tickets().unfinished(number, TicketType::Survey).value());
        const auto history = portal->tickets().history(portal.staff(Role::Cs), ticket.number).value();
        QCOMPARE(history.last().note, rejected.rejectReason);
    }

    void a_ticket_is_titled_in_the_language_of_whom_it_is_about_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("survey");
        QTest::addColumn<QString>("installation");
        QTest::newRow("Indonesian") << Language::Indonesian << u"Survei %1"_qs << u"Pemasangan %1"_qs;
        QTest::newRow("English") << Language::English << u"Survey %1"_qs << u"Installation %1"_qs;
    }
    void a_ticket_is_titled_in_the_language_of_whom_it_is_about()
    {
        QFETCH(Language, language);
        TestPortal portal(Dialect::Sqlite);
        const QString phone = u"0812-0000-0001"_qs;
        Submission submission = portal.submission(phone, portal.verifiedToken(phone));
        submission.language = language;
        const QString number = portal->submissions().submit(submission).value().number;
        for (const A action : {A::Verify, A::ScheduleSurvey, A::CompleteSurvey, A::Approve})
            portal.step(number, action);
        const auto made =
            portal->registrations()
                .createCustomer(portal.staff(Role::Cs), number, portal.registration(number).version)
                .value();
        const auto survey = portal->tickets().latest(number, TicketType::Survey).value().value();
        const auto installation = portal->tickets().latest(number, TicketType::Installation).value().value();
        QTEST(QString(survey.title).replace(number, u"%1"_qs), "survey");
        QTEST(QString(installation.title).replace(made.customerCode, u"%1"_qs), "installation");
    }

    void s31_without_its_message_a_step_does_not_happen_data() { TestDatabase::addRows(); }
    void s31_without_its_message_a_step_does_not_happen()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted();
        const Registration before = portal.registration(number);
        QVERIFY(portal->database().executeScript(u"ALTER TABLE outbox RENAME TO outbox_gone"_qs));
        StepRequest request;
        request.action = A::Verify;
        request.version = 1;
        QVERIFY(!portal->registrations().step(portal.staff(Role::Cs), number, request));
        QVERIFY(portal->database().executeScript(u"ALTER TABLE outbox_gone RENAME TO outbox"_qs));
        QCOMPARE(portal.registration(number), before);
        QVERIFY(portal->registrations().step(portal.staff(Role::Cs), number, request).has_value());
    }

    void the_preview_is_the_message_that_goes_out_data() { TestDatabase::addRows(); }
    void the_preview_is_the_message_that_goes_out()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted();
        StepRequest request;
        request.action = A::Reject;
        request.version = 1;
        request.category = RejectCategory::OutOfCoverage;
        request.reason = u"Belum ada jaringan {name} %1"_qs;
        const Actor cs = portal.staff(Role::Cs);
        const QString preview = portal->previews().step(cs, number, request).value();
        QVERIFY(preview.contains(request.reason));
        QCOMPARE(portal.registration(number).status, RegistrationStatus::PendingVerification);
        QVERIFY(portal->registrations().step(cs, number, request));
        QCOMPARE(portal->outbox().about(u"registration"_qs, number).value().last().text, preview);
    }

    void bulk_has_an_outcome_for_each_data() { TestDatabase::addRows(); }
    void bulk_has_an_outcome_for_each()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString fresh = portal.submitted(u"0812-0000-0001"_qs);
        const QString stale = portal.submitted(u"0812-0000-0002"_qs);
        portal.step(stale, A::Verify);
        StepRequest request;
        request.action = A::Verify;
        const QList<BulkItem> items{{fresh, 1}, {stale, 1}, {u"REG-20261120-9999"_qs, 1}};
        QCOMPARE(portal->registrations().bulk(portal.staff(Role::Cs), request, items).error().code,
                 ErrorCode::Forbidden);
        const auto outcomes =
            portal->registrations().bulk(portal.staff(Role::Supervisor), request, items).value();
        QCOMPARE(outcomes.size(), 3);
        QVERIFY(!outcomes[0].error);
        QCOMPARE(outcomes[0].version, 2);
        QCOMPARE(outcomes[1].error->code, ErrorCode::Conflict);
        QCOMPARE(outcomes[2].error->code, ErrorCode::NotFound);
        request.action = A::Reject;
        request.reason = u"Di luar jangkauan"_qs; // a reason is enough, as in the contract of the bulk call
        const auto rejected =
            portal->registrations().bulk(portal.staff(Role::Supervisor), request, {{fresh, 2}}).value();
        QVERIFY(!rejected[0].error);
        request.action = A::Approve;
        QCOMPARE(portal->registrations()
                     .bulk(portal.staff(Role::Supervisor), request, items)
                     .error()
                     .fields.value(0)
                     .field,
                 u"action"_qs);
    }

    void cs_takes_what_nobody_has_and_a_supervisor_may_give_it_away_data() { TestDatabase::addRows(); }
    void cs_takes_what_nobody_has_and_a_supervisor_may_give_it_away()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted();
        const Actor cs = portal.staff(Role::Cs);
        const Actor supervisor = portal.staff(Role::Supervisor);
        QVERIFY(portal->registrations().assign(cs, number, 1, cs.staffId).has_value());
        QVERIFY(portal->registrations().assign(supervisor, number, 2, supervisor.staffId).has_value());
        QCOMPARE(portal->registrations().assign(cs, number, 3, cs.staffId).error().code,
                 ErrorCode::Forbidden);
        QCOMPARE(portal->registrations().assign(supervisor, number, 2, cs.staffId).error().code,
                 ErrorCode::Conflict);
        const auto detail = portal->queue().detail(cs, number).value();
        QCOMPARE(detail.assigneeName, u"Petugas supervisor"_qs);
    }

    void notes_and_messages_go_into_the_history_data() { TestDatabase::addRows(); }
    void notes_and_messages_go_into_the_history()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted();
        const Actor cs = portal.staff(Role::Cs);
        QVERIFY(portal->registrations().addNote(cs, number, u"Telepon lagi sore ini"_qs).has_value());
        QVERIFY(portal->registrations().sendMessage(cs, number, u"Mohon kirim foto rumah."_qs).has_value());
        QCOMPARE(portal->registrations().addNote(cs, number, u"  "_qs).error().fields.value(0).field,
                 u"note"_qs);
        const auto detail = portal->queue().detail(cs, number).value();
        QCOMPARE(detail.history[1].note, u"Telepon lagi sore ini"_qs);
        QCOMPARE(detail.history[2].action, u"message"_qs);
        QVERIFY(detail.messages.last().text.startsWith(u"Mohon kirim foto rumah."));
        QCOMPARE(detail.registration.version, 1);
    }
};

QTEST_GUILESS_MAIN(RegistrationServiceTest)
#include "tst_registrationservice.moc"
