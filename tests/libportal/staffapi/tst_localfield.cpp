// SPDX-License-Identifier: GPL-3.0-or-later
// Customers and tickets by a desk: what is read, done, held and undone.
#include "libportal/staffapi/customersapi.h"
#include "libportal/staffapi/settingsapi.h"
#include "libportal/staffapi/ticketsapi.h"
#include "tests/libportal/staffapi/deskfixture.h"

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;

namespace {

struct FieldDesk : Desk
{
    explicit FieldDesk(Dialect dialect, std::chrono::milliseconds undoTime = std::chrono::hours(1))
        : Desk(dialect, undoTime)
    {
        enter(u"sari"_qs, Role::Supervisor);
        answered(api.registrations().step(number, verify())).value();
        StepRequest approve = request(RegistrationAction::Approve);
        approve.note = u"Tetangga sudah terpasang"_qs;
        answered(api.registrations().step(number, approve)).value();
        const auto made = answered(api.registrations().createCustomer(number, now().version)).value();
        code = made.customerCode;
        installation = made.ticketNumber;
        technician = portal.staff(Role::Technician);
    }
    TicketChange assignment() { return {TicketAction::Assign, ticket().version, {}, technician.staffId}; }
    Ticket ticket() { return answered(api.tickets().detail(installation)).value().ticket; }
    Customer customer() { return answered(api.customers().detail(code)).value().customer; }
    QStringList told() { return portal.messagesAbout(u"ticket"_qs, installation); }

    QString code;
    QString installation;
    Actor technician;
};

} // namespace

class LocalFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_desk_reads_customers_and_tickets_data() { TestDatabase::addRows(); }
    void a_desk_reads_customers_and_tickets()
    {
        QFETCH(Dialect, dialect);
        FieldDesk desk(dialect);
        CustomersApi &customers = desk.api.customers();
        TicketsApi &tickets = desk.api.tickets();
        QCOMPARE(answered(customers.list({}, {}))->items, QList{desk.customer()});
        QCOMPARE(answered(customers.exportPage({}, {}))->total, 1);
        QCOMPARE(answered(customers.count({})), (Result<CustomerCount>(CustomerCount{1, false})));
        QCOMPARE(answered(customers.rows({desk.code}))->size(), 1);
        QCOMPARE(answered(customers.stats())->value(CustomerStatus::PendingInstallation), 1);
        QCOMPARE(answered(customers.queues())->size(), allCustomerQueues().size());
        QCOMPARE(answered(customers.cities()), (Result<QStringList>(QStringList{u"Kota Bandung"_qs})));
        QCOMPARE(answered(tickets.list({}, {}))->items.first().ticket.number, desk.installation);
        QCOMPARE(answered(tickets.rows({desk.installation}))->size(), 1);
        QCOMPARE(answered(tickets.count({}))->rows, 1);
        QCOMPARE(answered(tickets.queues())->first().count.rows, 1);
        QVERIFY(answered(tickets.calendar())->isOpen(desk.portal.clock().now()));
        const Day today = Zone().dayOf(desk.portal.clock().now());
        QCOMPARE(answered(tickets.load(today, today))->first().technician.id, desk.technician.staffId);
        QVERIFY(answered(desk.api.settings().serviceHours()));
    }

    void a_change_and_its_message_wait_together_and_are_undone_together_data() { TestDatabase::addRows(); }
    void a_change_and_its_message_wait_together_and_are_undone_together()
    {
        QFETCH(Dialect, dialect);
        FieldDesk desk(dialect);
        TicketsApi &tickets = desk.api.tickets();
        const QString preview = answered(tickets.previewChange(desk.installation, desk.assignment())).value();
        QVERIFY(!preview.isEmpty());
        const auto held = answered(tickets.changeLater(desk.installation, desk.assignment())).value();
        QCOMPARE(desk.ticket().status, TicketStatus::Open);
        QVERIFY(desk.told().isEmpty());
        QVERIFY(answered(tickets.undo(held.id)));
        QCOMPARE(answered(tickets.undo(held.id)).error().code, ErrorCode::NotFound);
        QCOMPARE(desk.ticket().status, TicketStatus::Open);

        TicketChange wrong = desk.assignment();
        wrong.action = TicketAction::Resume;
        QCOMPARE(answered(tickets.changeLater(desk.installation, wrong)).error().fields.first().field,
                 u"action"_qs);
        wrong = desk.assignment();
        wrong.version = 9;
        QCOMPARE(answered(tickets.changeLater(desk.installation, wrong)).error().code, ErrorCode::Conflict);

        const auto comment = answered(tickets.commentLater(desk.installation, u"Besok pagi"_qs)).value();
        NewTicket repair;
        repair.type = TicketType::Repair;
        repair.customerCode = desk.code;
        repair.title = u"Mati total"_qs;
        const auto created = answered(tickets.createLater(repair)).value();
        QCOMPARE(answered(tickets.count({}))->rows, 1);
        QVERIFY(answered(tickets.undo(comment.id)));
        QVERIFY(answered(tickets.undo(created.id)));
    }

    void what_is_not_undone_is_carried_out_data() { TestDatabase::addRows(); }
    void what_is_not_undone_is_carried_out()
    {
        QFETCH(Dialect, dialect);
        FieldDesk desk(dialect, 20ms);
        const auto held =
            answered(desk.api.tickets().changeLater(desk.installation, desk.assignment())).value();
        QCOMPARE(answered(held.outcome)->status, TicketStatus::Assigned);
        QCOMPARE(desk.told(), QStringList{u"ticket.updated"_qs});

        const Customer before = desk.customer();
        CustomerEdit edit{.version = before.version,
                          .fullName = before.fullName,
                          .email = before.email,
                          .phone = u"0812-0000-0009"_qs,
                          .language = before.language,
                          .address = before.address};
        QVERIFY(!answered(desk.api.customers().previewEdit(desk.code, edit))->isEmpty());
        const auto later = answered(desk.api.customers().editLater(desk.code, edit)).value();
        QCOMPARE(answered(later.outcome)->phone, u"+6281200000009"_qs);
        QCOMPARE(desk.portal.messagesAbout(u"customer"_qs, desk.code),
                 QStringList{u"profile.phone_changed"_qs});
        QVERIFY(answered(
            desk.api.customers().setPortalAccess(desk.code, PortalAccess::Off, desk.customer().version)));
        QVERIFY(answered(desk.api.customers().addNote(desk.code, u"Anjing galak"_qs)));
        QCOMPARE(answered(desk.api.customers().step(
                              desk.code, {CustomerAction::Terminate, desk.customer().version, u"Pindah"_qs}))
                     ->status,
                 CustomerStatus::Terminated);
    }
};

QTEST_GUILESS_MAIN(LocalFieldTest)
#include "tst_localfield.moc"
