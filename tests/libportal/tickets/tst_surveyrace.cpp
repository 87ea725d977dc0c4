// SPDX-License-Identifier: GPL-3.0-or-later
// A technician completes a survey's ticket while the office completes the survey itself: the one locks the
// ticket, the other the application, and each needs what the other has.
#include "libportal/settings/settingsservice.h"
#include "libportal/tickets/ticketservice.h"
#include "tests/support/testportal.h"

#include <QtTest/QtTest>

#include <thread>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::TestDatabase;
using portal::testing::TestPortal;

class SurveyRaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s22_ticket_and_application_do_not_wait_for_each_other_data() { TestDatabase::addRows(); }
    void s22_ticket_and_application_do_not_wait_for_each_other()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const Actor cs = portal.staff(Role::Cs);
        const auto field = portal.another();
        constexpr int rounds = 8;
        for (int round = 0; round < rounds; ++round) {
            const QString number =
                portal.submitted(u"0812-0000-%1"_qs.arg(round + 1, 4, 10, QLatin1Char('0')));
            portal.step(number, RegistrationAction::Verify);
            const Registration scheduled = portal.step(number, RegistrationAction::ScheduleSurvey);
            const Ticket open = portal->tickets().unfinished(number, TicketType::Survey).value().value();
            const Ticket started = portal->tickets()
                                       .change(cs, open.number, {TicketAction::Start, open.version, {}, {}})
                                       .value();

            std::optional<Error> inTheField;
            std::optional<Error> inTheOffice;
            {
                const std::jthread technician([&] {
                    const auto done = field->tickets().change(
                        cs, started.number, {TicketAction::Complete, started.version, u"selesai"_qs, {}});
                    if (!done)
                        inTheField = done.error();
                });
                const std::jthread office([&] {
                    StepRequest request;
                    request.action = RegistrationAction::CompleteSurvey;
                    request.version = scheduled.version;
                    const auto done = portal->registrations().step(cs, number, request);
                    if (!done)
                        inTheOffice = done.error();
                });
            }
            // Whoever comes second hears that it has changed; nobody hears that the database was busy.
            QVERIFY(!inTheField || !inTheOffice);
            for (const auto &error : {inTheField, inTheOffice})
                QVERIFY2(!error || error->code == ErrorCode::Conflict,
                         error ? qPrintable(errorCodeName(error->code) + error->detail) : "");
            QCOMPARE(portal.registration(number).status, RegistrationStatus::SurveyCompleted);
            QCOMPARE(portal->tickets().find(cs, open.number).value().status, TicketStatus::Completed);
        }
    }
};

QTEST_GUILESS_MAIN(SurveyRaceTest)
#include "tst_surveyrace.moc"
