// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/demo/demodata.h"

#include "libportal/analytics/adoptionservice.h"
#include "libportal/customers/customerservice.h"
#include "libportal/invoices/invoicerun.h"
#include "libportal/invoices/invoiceservice.h"
#include "libportal/messaging/outbox.h"
#include "libportal/packages/packageservice.h"
#include "libportal/portalaccess/portalsignin.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/registrations/workflow.h"
#include "libportal/security/vault.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/staffservice.h"
#include "libportal/staff/staffsignin.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/migrator.h"
#include "libportal/tickets/ticketservice.h"
#include "tests/support/testportal.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::TestDatabase;
using portal::testing::TestPortal;

namespace {

Result<DemoSummary> fill(TestPortal &portal, const DemoRequest &request)
{
    const Vault vault(portal.keys());
    DemoData demo({portal->database(), portal.clock(), vault, portal->settings(), portal->packages(),
                   portal->changes()});
    return demo.make(request);
}

QStringList column(TestPortal &portal, const QString &sql)
{
    return portal->database().all(sql, {}, [](const Row &row) { return row.text(0); }).value();
}

QList<Registration> everyRegistration(TestPortal &portal)
{
    QList<Registration> all;
    PageRequest request{PageRequest::maximumLimit, {}};
    do {
        const auto page = portal->queue().list(Actor::system(), {}, request).value();
        all += page.items;
        request.cursor = page.nextCursor;
    } while (!request.cursor.isEmpty());
    return all;
}

/// What makes one database like another: everything but what is sealed, which is never the same twice.
QStringList contents(TestPortal &portal)
{
    return column(portal, u"SELECT number || full_name || phone || street || status || updated_at "
                          "|| coalesce(customer_code, '') FROM registrations ORDER BY id"_qs) +
           column(portal, u"SELECT code || full_name || status FROM customers ORDER BY id"_qs) +
           column(portal, u"SELECT number || title || status || updated_at FROM tickets ORDER BY id"_qs) +
           column(portal, u"SELECT action || note || at FROM ticket_events ORDER BY id"_qs) +
           column(portal, u"SELECT number || status || total || customer_code FROM invoices ORDER BY id"_qs) +
           column(portal, u"SELECT outcome || at FROM portal_log_ins ORDER BY id"_qs);
}

} // namespace

class DemoDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_makes_as_much_as_was_asked_for_in_every_state_data() { TestDatabase::addRows(); }
    void it_makes_as_much_as_was_asked_for_in_every_state()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const auto made = fill(portal, {400, 150, 1});
        QVERIFY(made.has_value());
        QCOMPARE(made->registrations, 400);
        QCOMPARE(made->customers, 150);
        const auto stats = portal->queue().stats(Actor::system()).value();
        QCOMPARE(stats.total, 400);
        for (const RegistrationStatus status : allRegistrationStatuses()) {
            const QString name = registrationStatusName(status);
            QVERIFY2(stats.byStatus.value(name) > 0, qPrintable(name));
            QCOMPARE(column(portal, u"SELECT count(*) FROM registrations WHERE status = '%1'"_qs.arg(name)),
                     QStringList{QString::number(stats.byStatus.value(name))});
        }
        QVERIFY(stats.today > 0);
        QCOMPARE(portal.count(u"registrations"_qs), 400);
        QCOMPARE(portal.count(u"customers"_qs), 150);
        QCOMPARE(portal.count(u"tickets"_qs), made->tickets);
        QCOMPARE(portal.count(u"outbox"_qs), made->messages);
        for (const QString &status : {u"assigned"_qs, u"completed"_qs, u"cancelled"_qs}) {
            QVERIFY2(column(portal, u"SELECT count(*) FROM tickets WHERE status = '%1'"_qs.arg(status)) !=
                         QStringList{u"0"_qs},
                     qPrintable(status));
        }
    }

    void every_history_follows_the_state_table_data() { TestDatabase::addRows(); }
    void every_history_follows_the_state_table()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        QVERIFY(fill(portal, {200, 80, 7}).has_value());
        QSet<QString> actions;
        const auto all = everyRegistration(portal);
        QCOMPARE(all.size(), 200);
        for (const Registration &each : all) {
            const auto found = portal->queue().detail(Actor::system(), each.number);
            QVERIFY2(
                found.has_value(),
                qPrintable(found ? QString() : errorCodeName(found.error().code) + found.error().detail));
            const RegistrationDetail &detail = *found;
            QVERIFY(!detail.history.isEmpty());
            QCOMPARE(detail.history.first().action, u"submit"_qs);
            QCOMPARE(detail.history.first().at, each.submittedAt);
            RegistrationStatus status = RegistrationStatus::PendingVerification;
            Instant before = each.submittedAt;
            for (const RegistrationEvent &event : detail.history.mid(1)) {
                actions.insert(event.action);
                QVERIFY(event.at >= before && event.at <= portal.clock().now());
                before = event.at;
                QCOMPARE(event.from, status);
                if (const auto action = registrationActionFromName(event.action)) {
                    const auto transition = transitionFor(*action, status);
                    QVERIFY(transition.has_value());
                    QCOMPARE(event.to, transition->to);
                    status = transition->to;
                } else {
                    QCOMPARE(event.action, u"create_customer"_qs);
                    QCOMPARE(status, RegistrationStatus::Approved);
                    QVERIFY(event.note.startsWith(each.customerCode));
                }
            }
            QCOMPARE(each.status, status);
            QCOMPARE(each.version, detail.history.size());
            QCOMPARE(each.updatedAt, detail.history.last().at);
            QCOMPARE(each.status == RegistrationStatus::Rejected, each.rejectCategory.has_value());
            QCOMPARE(each.convertedAt.has_value(), !each.customerCode.isEmpty());
            QCOMPARE(each.nikSealed.isEmpty(), detail.nikMasked.isEmpty());
            QVERIFY(each.address.checked().has_value());
            QCOMPARE(each.address.checked().value(), each.address);
        }
        for (const RegistrationAction action : allRegistrationActions())
            QVERIFY2(actions.contains(registrationActionName(action)) || action == RegistrationAction::Reopen,
                     qPrintable(registrationActionName(action)));
    }

    void tickets_and_customers_fit_what_they_belong_to_data() { TestDatabase::addRows(); }
    void tickets_and_customers_fit_what_they_belong_to()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        QVERIFY(fill(portal, {150, 100, 3}).has_value());
        int converted = 0;
        const auto all = everyRegistration(portal);
        for (const Registration &each : all) {
            if (each.customerCode.isEmpty())
                continue;
            ++converted;
            const Customer customer = portal->customers().find(Actor::system(), each.customerCode).value();
            QCOMPARE(customer.registrationNumber, each.number);
            QCOMPARE(customer.fullName, each.fullName);
            QCOMPARE(customer.address, each.address);
            QCOMPARE(customer.createdAt, each.convertedAt);
        }
        QVERIFY(converted > 50);
        const auto numbers = column(portal, u"SELECT number FROM tickets ORDER BY id"_qs);
        Instant opened{};
        for (const QString &number : numbers) {
            const Ticket ticket = portal->tickets().find(Actor::system(), number).value();
            QVERIFY(ticket.createdAt >= opened); // numbers count up as time goes on
            opened = ticket.createdAt;
            const auto history = portal->tickets().history(Actor::system(), number).value();
            QCOMPARE(history.size(), ticket.version);
            QCOMPARE(history.last().to, ticket.status);
            QCOMPARE(history.last().at, ticket.updatedAt);
            if (ticket.type == TicketType::Installation) {
                const Customer customer =
                    portal->customers().find(Actor::system(), ticket.customerCode).value();
                QCOMPARE(customer.activatedAt, ticket.completedAt);
                QCOMPARE(customer.status == CustomerStatus::PendingInstallation, !ticket.completedAt);
            }
        }
    }

    void invoices_are_those_of_the_monthly_runs_data() { TestDatabase::addRows(); }
    void invoices_are_those_of_the_monthly_runs()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const auto made = fill(portal, {400, 300, 1});
        QCOMPARE(portal.count(u"invoices"_qs), made->invoices);
        for (const QString &status : {u"paid"_qs, u"overdue"_qs, u"cancelled"_qs}) {
            QVERIFY2(column(portal, u"SELECT count(*) FROM invoices WHERE status = '%1'"_qs.arg(status)) !=
                         QStringList{u"0"_qs},
                     qPrintable(status));
        }
        const QString number = column(portal, u"SELECT max(number) FROM invoices"_qs).first();
        const auto detail = portal->invoices().find(Actor::system(), number).value();
        QCOMPARE(detail.invoice.figures.total, detail.invoice.figures.subtotal + detail.invoice.figures.tax);
        QCOMPARE(detail.lines.size(), 1);
        // The run of a month that was billed finds nobody; that of the present one everybody.
        const auto run = [&portal](const QString &month) {
            return portal->invoiceRun()
                .preview(Actor::system(), BillingMonth::fromText(month).value())
                .value();
        };
        QVERIFY(run(u"2026-10"_qs).issued <= 1); // somebody who was activated in the month's last hours
        QVERIFY(run(u"2026-10"_qs).alreadyHave > 200);
        QCOMPARE(run(u"2026-11"_qs).alreadyHave, 0);
        QVERIFY(run(u"2026-11"_qs).issued > 200);
    }

    void customers_can_log_in_and_some_have_data() { TestDatabase::addRows(); }
    void customers_can_log_in_and_some_have()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        QVERIFY(fill(portal, {200, 150, 1}).has_value());
        const Day today = Zone().dayOf(portal.clock().now());
        const auto adoption =
            portal->adoption().adoption(Actor::system(), {today - std::chrono::days(29), today}).value();
        QVERIFY(adoption.active > 0 && adoption.active < 100);
        QVERIFY(adoption.logInRate() > 0.7 && adoption.logInRate() < 1);
        const QString stored =
            column(portal, u"SELECT phone FROM customers WHERE status = 'active' ORDER BY id"_qs).first();
        const PhoneNumber phone = PhoneNumber::parse(stored).value();
        QVERIFY(portal->portalSignIn().requestCode(phone, Language::Indonesian, {}).has_value());
        QVERIFY(portal->portalSignIn().verifyCode(phone, portal.codeSentTo(phone), {}).has_value());
    }

    void the_same_seed_gives_the_same_data()
    {
        TestPortal first(Dialect::Sqlite);
        TestPortal second(Dialect::Sqlite);
        TestPortal other(Dialect::Sqlite);
        QVERIFY(fill(first, {60, 25, 42}).has_value());
        QVERIFY(fill(second, {60, 25, 42}).has_value());
        QVERIFY(fill(other, {60, 25, 43}).has_value());
        QCOMPARE(contents(first), contents(second));
        QVERIFY(contents(first) != contents(other));
    }

    void both_databases_get_the_same_data()
    {
        if (TestDatabase::dialects().size() < 2)
            QSKIP("AGLIS_TEST_POSTGRES names no server");
        TestPortal sqlite(Dialect::Sqlite);
        TestPortal postgres(Dialect::PostgreSql);
        QVERIFY(fill(sqlite, {60, 25, 42}).has_value());
        QVERIFY(fill(postgres, {60, 25, 42}).has_value());
        QCOMPARE(contents(sqlite), contents(postgres));
    }

    void life_goes_on_after_it_data() { TestDatabase::addRows(); }
    void life_goes_on_after_it()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        QVERIFY(fill(portal, {60, 20, 1}).has_value());
        const auto before = everyRegistration(portal).first();
        const QString number = portal.submitted();
        QVERIFY(number > before.number);
        portal.step(number, RegistrationAction::Verify);
        RegistrationFilter filter;
        filter.search = number.toLower();
        QCOMPARE(portal->queue().list(Actor::system(), filter, {}).value().items.size(), 1);
        filter.search = before.fullName.left(4) + u' ' + before.phone.right(6);
        QCOMPARE(portal->queue().list(Actor::system(), filter, {}).value().items.value(0).number,
                 before.number);
        QCOMPARE(portal->queue().stats(Actor::system()).value().total, 61);
    }

    void indexes_and_triggers_are_what_they_were_data() { TestDatabase::addRows(); }
    void indexes_and_triggers_are_what_they_were()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString parts =
            dialect == Dialect::Sqlite
                ? u"SELECT type || name || coalesce(sql, '') FROM sqlite_master ORDER BY type, name"_qs
                : u"SELECT indexname || indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexname"_qs;
        const QStringList before = column(portal, parts);
        QVERIFY(before.size() > 20);
        QVERIFY(fill(portal, {30, 10, 1}).has_value());
        QCOMPARE(column(portal, parts), before);
    }

    void it_refuses_a_database_with_anything_in_it_data() { TestDatabase::addRows(); }
    void it_refuses_a_database_with_anything_in_it()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        portal.submitted();
        const auto refused = fill(portal, {10, 5, 1});
        QVERIFY(!refused);
        QCOMPARE(refused.error().fields.value(0).field, u"database"_qs);
        QCOMPARE(portal.count(u"registrations"_qs), 1);

        TestPortal twice(dialect);
        QVERIFY(fill(twice, {0, 0, 1}).has_value());
        QCOMPARE(fill(twice, {10, 5, 1}).error().fields.value(0).field, u"database"_qs);
    }

    void sizes_out_of_range_are_named()
    {
        TestPortal portal(Dialect::Sqlite);
        QCOMPARE(fill(portal, {-1, 5, 1}).error().fields.value(0).field, u"registrations"_qs);
        QCOMPARE(fill(portal, {5, DemoData::mostRegistrations + 1, 1}).error().fields.value(0).field,
                 u"customers"_qs);
    }

    void customers_come_without_applications_too()
    {
        TestPortal portal(Dialect::Sqlite);
        const auto made = fill(portal, {0, 40, 1});
        QVERIFY(made.has_value());
        QCOMPARE(portal.count(u"customers"_qs), 40);
        QCOMPARE(portal.count(u"registrations"_qs), 0);
    }

    void nobody_in_it_can_be_called_or_signed_in_as()
    {
        TestPortal portal(Dialect::Sqlite);
        QVERIFY(fill(portal, {300, 200, 1}).has_value());
        const QRegularExpression phone(u"^\\+628[0-9]{2}00[0-9]{6}$"_qs);
        QSet<QString> phones;
        const auto all = everyRegistration(portal);
        for (const Registration &each : all) {
            QVERIFY(phone.match(each.phone).hasMatch());
            QVERIFY(PhoneNumber::parse(each.phone).has_value());
            QVERIFY(each.email.contains(u"@example."));
            phones.insert(each.phone);
        }
        const auto second =
            std::ranges::count_if(all, [](const Registration &each) { return each.additionalHome; });
        QVERIFY(second > 0);
        QVERIFY(phones.size() >= all.size() - second); // the others have a phone of their own
        const auto waiting = portal->outbox().counts().value().waiting;
        QCOMPARE(waiting, 0);
        QVERIFY(!portal->staff().colleagues(Actor::system()).value().isEmpty());
        for (const QString &username : column(portal, u"SELECT username FROM staff"_qs)) {
            for (const QString &password : {QString(), u"-"_qs, u"demo"_qs}) {
                const auto signedIn =
                    portal->staffSignIn().signIn({username, password, {}}, {u"desk"_qs, {}});
                QVERIFY(!signedIn.has_value());
            }
        }
    }
};

QTEST_GUILESS_MAIN(DemoDataTest)
#include "tst_demodata.moc"
