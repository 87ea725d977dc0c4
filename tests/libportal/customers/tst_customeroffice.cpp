// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do with customers: every transition with role and state, edits, portal access, and what they
// see.
#include "libportal/storage/auditlog.h"
#include "tests/libportal/customers/fieldroom.h"

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(portal::Role)

class CustomerOfficeTest : public QObject
{
    Q_OBJECT

    static CustomerEdit editOf(const Customer &customer)
    {
        return {.version = customer.version,
                .fullName = customer.fullName,
                .email = customer.email,
                .phone = customer.phone,
                .language = customer.language,
                .address = customer.address};
    }
    /// A customer in a state.
    static void bring(FieldRoom &room, CustomerStatus status)
    {
        if (status == CustomerStatus::PendingInstallation)
            return;
        QVERIFY(room.completed(room.installation));
        if (status == CustomerStatus::Suspended)
            QVERIFY(step(room, room.cs, CustomerAction::Suspend));
        if (status == CustomerStatus::Terminated)
            QVERIFY(step(room, room.cs, CustomerAction::Terminate));
    }
    static Result<Customer> step(FieldRoom &room, const Actor &actor, CustomerAction action)
    {
        return room.portal->customers().step(actor, room.code,
                                             {action, room.now().version, u"Permintaan pelanggan"_qs});
    }

private Q_SLOTS:
    void s21_role_action_and_state_decide_together_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<Role>("role");
        for (const Dialect dialect : TestDatabase::dialects()) {
            for (const Role role : allRoles())
                QTest::newRow(qPrintable(TestDatabase::name(dialect) + u", "_qs + roleName(role)))
                    << dialect << role;
        }
    }
    void s21_role_action_and_state_decide_together()
    {
        QFETCH(Dialect, dialect);
        QFETCH(Role, role);
        const QMap<CustomerStatus, QStringList> table{
            {CustomerStatus::PendingInstallation, {u"terminate>terminated"_qs}},
            {CustomerStatus::Active, {u"suspend>suspended"_qs, u"terminate>terminated"_qs}},
            {CustomerStatus::Suspended, {u"reactivate>active"_qs, u"terminate>terminated"_qs}},
            {CustomerStatus::Terminated, {}}};
        for (const CustomerStatus status : allCustomerStatuses()) {
            QStringList done;
            for (const CustomerAction action : allCustomerActions()) {
                FieldRoom room(dialect);
                bring(room, status);
                const Customer before = room.now();
                const auto after = step(room, room.portal.staff(role), action);
                if (after) {
                    done.append(customerActionName(action) + u'>' + customerStatusName(after->status));
                    QCOMPARE(room.now(), *after);
                } else {
                    QCOMPARE(room.now(), before);
                    QVERIFY(!room.portal->audit().of(u"customer"_qs, room.code)->isEmpty());
                }
            }
            QCOMPARE(done, role == Role::Technician ? QStringList() : table.value(status));
        }
    }

    void a_suspension_says_why_and_its_end_forgets_it_data() { TestDatabase::addRows(); }
    void a_suspension_says_why_and_its_end_forgets_it()
    {
        QFETCH(Dialect, dialect);
        FieldRoom room(dialect);
        bring(room, CustomerStatus::Active);
        const auto silent = room.portal->customers().step(
            room.cs, room.code, {CustomerAction::Suspend, room.now().version, u" "_qs});
        QCOMPARE(faultOf(silent.error()), u"reason:required"_qs);
        QVERIFY(step(room, room.cs, CustomerAction::Suspend));
        QCOMPARE(room.now().statusReason, u"Permintaan pelanggan"_qs);
        QCOMPARE(room.now().suspendedAt, std::optional(room.portal.clock().now()));
        const auto activated = room.now().activatedAt;
        room.portal.clock().advance(24h);
        QVERIFY(step(room, room.cs, CustomerAction::Reactivate));
        QCOMPARE(room.now().statusReason, QString());
        QVERIFY(!room.now().suspendedAt);
        QCOMPARE(room.now().activatedAt, activated);
        const auto detail = room.portal->customerQueue().detail(room.cs, room.code).value();
        const CustomerEvent &last = detail.history.last();
        QCOMPARE(last.from, std::optional(CustomerStatus::Suspended));
        QCOMPARE(last.to, std::optional(CustomerStatus::Active));
        QCOMPARE(last.actorName, room.cs.name);
    }

    void an_edit_names_what_changed_and_never_its_values_data() { TestDatabase::addRows(); }
    void an_edit_names_what_changed_and_never_its_values()
    {
        QFETCH(Dialect, dialect);
        FieldRoom room(dialect);
        CustomerEdit edit = editOf(room.now());
        edit.fullName = u"Zainal Abidin Uji"_qs;
        edit.address.city = u"Kota Cimahi"_qs;
        QCOMPARE(room.portal->customers().previewEdit(room.cs, room.code, edit).value(), QString());
        const Customer after = room.portal->customers().edit(room.cs, room.code, edit).value();
        QCOMPARE(after.fullName, edit.fullName);
        QCOMPARE(after.version, 2);
        QCOMPARE(after.updatedBy, room.cs.name);
        QCOMPARE(room.now(), after);
        const CustomerEvent event =
            room.portal->customerQueue().detail(room.cs, room.code).value().history.last();
        QCOMPARE(event.action, u"edit"_qs);
        QCOMPARE(event.fields, (QStringList{u"full_name"_qs, u"address.city"_qs}));
        QVERIFY(event.note.isEmpty());
        CustomerFilter found;
        found.search = u"abidin"_qs;
        QCOMPARE(room.portal->customerQueue().list(room.cs, found, {}).value().items, QList{after});
        QVERIFY(room.portal.messagesAbout(u"customer"_qs, room.code).isEmpty());
    }

    void s22_an_edit_of_a_stale_view_is_refused_with_who_was_faster_data() { TestDatabase::addRows(); }
    void s22_an_edit_of_a_stale_view_is_refused_with_who_was_faster()
    {
        QFETCH(Dialect, dialect);
        FieldRoom room(dialect);
        CustomerEdit mine = editOf(room.now());
        mine.email = u"baru@example.id"_qs;
        CustomerEdit theirs = mine;
        theirs.email = u"lain@example.id"_qs;
        const Actor supervisor = room.portal.staff(Role::Supervisor);
        QVERIFY(room.portal->customers().edit(supervisor, room.code, theirs));
        for (const auto &refused : {room.portal->customers().edit(room.cs, room.code, mine).error(),
                                    room.portal->customers().checkEdit(room.cs, room.code, mine).error()}) {
            QCOMPARE(refused.code, ErrorCode::Conflict);
            QCOMPARE(refused.changedBy, supervisor.name);
            QCOMPARE(refused.currentVersion, std::optional<qint64>(2));
        }
        QCOMPARE(room.now().email, theirs.email);
    }

    void faults_of_an_edit_are_named_together()
    {
        FieldRoom room(Dialect::Sqlite);
        CustomerEdit edit = editOf(room.now());
        QCOMPARE(faultOf(room.portal->customers().edit(room.cs, room.code, edit).error()),
                 u"version:unchanged"_qs);
        edit.fullName = u"Z"_qs;
        edit.email = u"zainal"_qs;
        edit.phone = u"021-5000-1234"_qs;
        edit.address.postalCode = u"4011"_qs;
        QStringList fields;
        const Error error = room.portal->customers().edit(room.cs, room.code, edit).error();
        for (const FieldError &field : error.fields)
            fields.append(field.field);
        QCOMPARE(fields, (QStringList{u"full_name"_qs, u"email"_qs, u"phone"_qs, u"address.postal_code"_qs}));
    }

    void s17_another_number_is_told_to_the_old_one_data() { TestDatabase::addRows(); }
    void s17_another_number_is_told_to_the_old_one()
    {
        QFETCH(Dialect, dialect);
        FieldRoom room(dialect);
        CustomerEdit edit = editOf(room.now());
        edit.phone = u"0812-0000-0009"_qs;
        const QString preview = room.portal->customers().previewEdit(room.cs, room.code, edit).value();
        QVERIFY(!preview.contains(u"0812-0000-0009"));
        QVERIFY(room.portal->customers().edit(room.cs, room.code, edit));
        const auto messages = room.portal->outbox().about(u"customer"_qs, room.code).value();
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages.first().phone, u"+6281200000001"_qs);
        QCOMPARE(messages.first().text, preview);
        QCOMPARE(room.now().phone, u"+6281200000009"_qs);
    }

    void s17_several_accounts_share_a_number_and_are_all_found_data() { TestDatabase::addRows(); }
    void s17_several_accounts_share_a_number_and_are_all_found()
    {
        QFETCH(Dialect, dialect);
        FieldRoom room(dialect);
        const QString second = room.customer(u"0812-0000-0002"_qs);
        CustomerEdit edit = editOf(room.portal->customers().find(room.cs, second).value());
        edit.phone = room.now().phone;
        QVERIFY(room.portal->customers().edit(room.cs, second, edit));
        const PhoneNumber phone = PhoneNumber::parse(room.now().phone).value();
        const auto accounts = room.portal->customers().withPhone(phone).value();
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(accounts[0].code, room.code);
        QCOMPARE(accounts[1].code, second);
        CustomerFilter filter;
        filter.search = u"0812-0000-0001"_qs;
        QCOMPARE(room.portal->customerQueue().list(room.cs, filter, {}).value().total, 2);
        const auto shared = room.portal->customerQueue().detail(room.cs, room.code).value().sharedNumber;
        QCOMPARE(shared.size(), 1);
        QCOMPARE(shared.first().code, second);
    }

    void portal_access_is_switched_once_and_decides_with_the_state_data() { TestDatabase::addRows(); }
    void portal_access_is_switched_once_and_decides_with_the_state()
    {
        QFETCH(Dialect, dialect);
        FieldRoom room(dialect);
        QVERIFY(mayUsePortal(room.now()));
        auto &customers = room.portal->customers();
        QVERIFY(customers.setPortalAccess(room.cs, room.code, PortalAccess::Off, room.now().version));
        QVERIFY(!mayUsePortal(room.now()));
        QCOMPARE(
            faultOf(
                customers.setPortalAccess(room.cs, room.code, PortalAccess::Off, room.now().version).error()),
            u"portal_access:unchanged"_qs);
        QCOMPARE(customers.setPortalAccess(room.cs, room.code, PortalAccess::On, 1).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(customers.setPortalAccess(room.technician, room.code, PortalAccess::On, room.now().version)
                     .error()
                     .code,
                 ErrorCode::Forbidden);
        CustomerFilter without;
        without.portalAccess = false;
        QCOMPARE(room.portal->customerQueue().count(room.cs, without).value(), (CustomerCount{1, false}));
        QVERIFY(customers.setPortalAccess(room.cs, room.code, PortalAccess::On, room.now().version));
        QVERIFY(mayUsePortal(room.now()));
        QCOMPARE(room.actions(), (QStringList{u"created"_qs, u"portal_off"_qs, u"portal_on"_qs}));
    }

    void a_detail_shows_everything_that_belongs_to_a_customer_data() { TestDatabase::addRows(); }
    void a_detail_shows_everything_that_belongs_to_a_customer()
    {
        QFETCH(Dialect, dialect);
        FieldRoom room(dialect);
        const QString repair = room.opened(TicketType::Repair);
        QVERIFY(room.portal->customers().addNote(room.cs, room.code, u"Anjing galak"_qs));
        const auto detail = room.portal->customerQueue().detail(room.cs, room.code).value();
        QCOMPARE(detail.ticketCount, 2);
        QCOMPARE(detail.tickets.first().ticket.number, repair);
        QCOMPARE(detail.tickets.first().personName, u"Zainal Uji"_qs);
        QStringList templates;
        for (const MessageRecord &message : detail.messages)
            templates.append(message.templateKey);
        QVERIFY(templates.contains(u"registration.received"_qs));
        QCOMPARE(templates.last(), u"ticket.created"_qs);
        QCOMPARE(detail.history.last().note, u"Anjing galak"_qs);
        QCOMPARE(room.portal->customerQueue().detail(room.cs, u"AGL-209901-0001"_qs).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(room.portal->customerQueue().detail(room.technician, room.code).error().code,
                 ErrorCode::Forbidden);
    }

    void every_event_and_field_has_words()
    {
        for (const char *action : {"created", "edit", "activate", "suspend", "reactivate", "terminate",
                                   "portal_on", "portal_off", "package_change", "package_applied", "note"})
            QVERIFY2(!customerEventText(QString::fromLatin1(action)).isEmpty(), action);
        QVERIFY(customerEventText(u"gone").isEmpty());
        QVERIFY(!customerFieldText(u"address.city").isEmpty());
    }
};

QTEST_GUILESS_MAIN(CustomerOfficeTest)
#include "tst_customeroffice.moc"
