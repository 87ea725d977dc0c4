// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationservice.h"
#include "libportal/registrations/trackingservice.h"
#include "libportal/storage/auditlog.h"
#include "tests/support/testportal.h"

#include <QtTest/QtTest>

using namespace portal;
using portal::testing::TestDatabase;
using portal::testing::TestPortal;

namespace {

using A = RegistrationAction;
using S = RegistrationStatus;

// The table of 1-product, "Seven states", written down a second time, by hand, as the reader of it would.
QString expectedTarget(A action, S from)
{
    const bool open = from != S::Rejected && from != S::Cancelled;
    switch (action) {
    case A::Verify:
        return from == S::PendingVerification ? u"verified"_qs : QString();
    case A::ScheduleSurvey:
        return from == S::Verified || from == S::SurveyScheduled ? u"survey_scheduled"_qs : QString();
    case A::CompleteSurvey:
        return from == S::SurveyScheduled ? u"survey_completed"_qs : QString();
    case A::Approve:
        return from == S::SurveyCompleted || from == S::Verified ? u"approved"_qs : QString();
    case A::Reject:
        return open ? u"rejected"_qs : QString();
    case A::Cancel:
        return open ? u"cancelled"_qs : QString();
    case A::Reopen:
        return from == S::Rejected ? u"pending_verification"_qs : QString();
    }
    return {};
}

bool expectedAllowed(A action, Role role)
{
    if (role == Role::Technician)
        return false;
    return action != A::Reopen || role == Role::Supervisor || role == Role::Admin;
}

// Brings a fresh application into a state.
void bring(TestPortal &portal, const QString &number, S state)
{
    const auto steps = [&](std::initializer_list<A> actions) {
        for (const A action : actions)
            portal.step(number, action);
    };
    switch (state) {
    case S::PendingVerification:
        return;
    case S::Verified:
        return steps({A::Verify});
    case S::SurveyScheduled:
        return steps({A::Verify, A::ScheduleSurvey});
    case S::SurveyCompleted:
        return steps({A::Verify, A::ScheduleSurvey, A::CompleteSurvey});
    case S::Approved:
        return steps({A::Verify, A::ScheduleSurvey, A::CompleteSurvey, A::Approve});
    case S::Rejected:
        return steps({A::Reject});
    case S::Cancelled:
        return steps({A::Cancel});
    }
}

StepRequest completeRequest(TestPortal &portal, A action, qint64 version)
{
    StepRequest request;
    request.action = action;
    request.version = version;
    request.note = u"Rumah sudah pernah disurvei."_qs;
    request.reason = u"Di luar jangkauan."_qs;
    request.category = RejectCategory::OutOfCoverage;
    request.surveyAt = portal.clock().now() + std::chrono::hours(48);
    return request;
}

} // namespace

class WorkflowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s21_every_cell_of_role_action_and_state_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<int>("state");
        for (const Dialect dialect : TestDatabase::dialects()) {
            for (const S state : allRegistrationStatuses()) {
                QTest::addRow("%s %s", qPrintable(TestDatabase::name(dialect)),
                              qPrintable(registrationStatusName(state)))
                    << dialect << int(state);
            }
        }
    }
    void s21_every_cell_of_role_action_and_state()
    {
        QFETCH(Dialect, dialect);
        QFETCH(int, state);
        const S from = S(state);
        TestPortal portal(dialect);
        int phone = 1000;
        for (const A action : allRegistrationActions()) {
            for (const Role role : {Role::Cs, Role::Supervisor, Role::Technician, Role::Admin}) {
                const QString number = portal.submitted(u"0812-0000-%1"_qs.arg(++phone));
                bring(portal, number, from);
                const Registration before = portal.registration(number);
                const auto stepped = portal->registrations().step(
                    portal.staff(role), number, completeRequest(portal, action, before.version));
                const QString target = expectedTarget(action, from);
                const QByteArray cell = (roleName(role) + u' ' + registrationActionName(action) + u' ' +
                                         registrationStatusName(from))
                                            .toUtf8();
                if (!expectedAllowed(action, role)) {
                    QVERIFY2(!stepped && stepped.error().code == ErrorCode::Forbidden, cell);
                } else if (target.isEmpty()) {
                    QVERIFY2(!stepped && stepped.error().code == ErrorCode::Invalid &&
                                 stepped.error().fields.value(0).field == u"action",
                             cell);
                } else {
                    QVERIFY2(stepped.has_value(), cell);
                    QCOMPARE(registrationStatusName(stepped->status), target);
                    continue;
                }
                QCOMPARE(portal.registration(number), before); // a refusal changes nothing
            }
        }
    }

    void s21_who_may_make_a_customer_and_when_data() { s21_every_cell_of_role_action_and_state_data(); }
    void s21_who_may_make_a_customer_and_when()
    {
        QFETCH(Dialect, dialect);
        QFETCH(int, state);
        TestPortal portal(dialect);
        int phone = 2000;
        for (const Role role : {Role::Cs, Role::Supervisor, Role::Technician, Role::Admin}) {
            const QString number = portal.submitted(u"0812-0000-%1"_qs.arg(++phone));
            bring(portal, number, S(state));
            const Registration before = portal.registration(number);
            const auto made =
                portal->registrations().createCustomer(portal.staff(role), number, before.version);
            const QByteArray cell = roleName(role).toUtf8();
            if (role == Role::Technician) {
                QVERIFY2(!made && made.error().code == ErrorCode::Forbidden, cell);
            } else if (S(state) != S::Approved) {
                QVERIFY2(!made && made.error().fields.value(0).field == u"action", cell);
            } else {
                QVERIFY2(made.has_value(), cell);
                continue;
            }
            QCOMPARE(portal.registration(number), before);
            QCOMPARE(portal->audit().of(u"registration"_qs, number).value().size(), 1);
        }
    }

    void s21_a_refusal_by_the_state_is_in_the_audit_log_too_data() { TestDatabase::addRows(); }
    void s21_a_refusal_by_the_state_is_in_the_audit_log_too()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted();
        const Actor cs = portal.staff(Role::Cs);
        QVERIFY(!portal->registrations().step(cs, number, completeRequest(portal, A::CompleteSurvey, 1)));
        const auto entries = portal->audit().of(u"registration"_qs, number).value();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].detail, u"complete_survey"_qs);
    }

    void s21_a_refusal_is_in_the_audit_log_data() { TestDatabase::addRows(); }
    void s21_a_refusal_is_in_the_audit_log()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted();
        const Actor technician = portal.staff(Role::Technician);
        QVERIFY(!portal->registrations().step(technician, number, completeRequest(portal, A::Verify, 1)));
        const auto entries = portal->audit().of(u"registration"_qs, number).value();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].action, u"access.refused"_qs);
        QCOMPARE(entries[0].actor, technician.key());
    }

    void what_a_step_needs_is_named_when_it_is_missing_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("field");
        QTest::newRow("approve without survey") << int(S::Verified) << int(A::Approve) << u"note"_qs;
        QTest::newRow("reject without category")
            << int(S::Verified) << int(A::Reject) << u"reason_category,reason"_qs;
        QTest::newRow("survey without date") << int(S::Verified) << int(A::ScheduleSurvey) << u"survey_at"_qs;
    }
    void what_a_step_needs_is_named_when_it_is_missing()
    {
        QFETCH(int, state);
        QFETCH(int, action);
        QFETCH(QString, field);
        TestPortal portal(Dialect::Sqlite);
        const QString number = portal.submitted();
        bring(portal, number, S(state));
        StepRequest request;
        request.action = A(action);
        request.version = portal.registration(number).version;
        const auto stepped = portal->registrations().step(portal.staff(Role::Cs), number, request);
        QVERIFY(!stepped);
        QStringList fields;
        for (const FieldError &error : stepped.error().fields)
            fields.append(error.field);
        QCOMPARE(fields.join(u','), field);
    }

    void a_survey_is_not_in_the_past()
    {
        TestPortal portal(Dialect::Sqlite);
        const QString number = portal.submitted();
        portal.step(number, A::Verify);
        StepRequest request = completeRequest(portal, A::ScheduleSurvey, 2);
        request.surveyAt = portal.clock().now() - std::chrono::minutes(1);
        const auto stepped = portal->registrations().step(portal.staff(Role::Cs), number, request);
        QCOMPARE(stepped.error().fields.value(0).code, u"in_past"_qs);
    }

    void reopening_clears_the_stages_that_were_reached_data() { TestDatabase::addRows(); }
    void reopening_clears_the_stages_that_were_reached()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted();
        bring(portal, number, S::SurveyCompleted);
        portal.step(number, A::Reject);
        const Registration reopened = portal.step(number, A::Reopen);
        QCOMPARE(reopened.status, S::PendingVerification);
        QVERIFY(!reopened.verifiedAt && !reopened.surveySetAt && !reopened.surveyAt &&
                !reopened.surveyCompletedAt && !reopened.rejectedAt && !reopened.rejectCategory);
        QVERIFY(reopened.rejectReason.isEmpty());
        QCOMPARE(portal.registration(number), reopened);
    }

    void the_timeline_tells_where_an_application_stands_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("timeline");
        QTest::newRow("new") << int(S::PendingVerification) << u"done current waiting waiting waiting"_qs;
        QTest::newRow("verified") << int(S::Verified) << u"done done current waiting waiting"_qs;
        QTest::newRow("surveyed") << int(S::SurveyCompleted) << u"done done done current waiting"_qs;
        QTest::newRow("approved") << int(S::Approved) << u"done done done done current"_qs;
        QTest::newRow("rejected") << int(S::Rejected) << u"done stopped waiting waiting waiting"_qs;
    }
    void the_timeline_tells_where_an_application_stands()
    {
        QFETCH(int, state);
        QFETCH(QString, timeline);
        TestPortal portal(Dialect::Sqlite);
        const QString number = portal.submitted();
        bring(portal, number, S(state));
        QStringList states;
        for (const TimelineStep &step : timelineOf(portal.registration(number)))
            states.append(timelineStateName(step.state));
        QCOMPARE(states.join(u' '), timeline);
    }

    void a_survey_that_was_left_out_shows_as_skipped()
    {
        TestPortal portal(Dialect::Sqlite);
        const QString number = portal.submitted();
        bring(portal, number, S::Verified);
        QVERIFY(portal->registrations().step(portal.staff(Role::Cs), number,
                                             completeRequest(portal, A::Approve, 2)));
        QCOMPARE(timelineOf(portal.registration(number))[2].state, TimelineStep::State::Skipped);
    }

    void s20_a_name_shows_its_first_letters_only()
    {
        QCOMPARE(maskedName(u"Budi Santosona"_qs), u"B*** S********"_qs);
        QCOMPARE(maskedName(u"  A  "_qs), u"A"_qs);
        QCOMPARE(maskedName(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(WorkflowTest)
#include "tst_workflow.moc"
