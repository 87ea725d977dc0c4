// SPDX-License-Identifier: GPL-3.0-or-later
// P2: whoever asks to be erased is, everywhere, but for what tax law makes stay.
#include "libportal/customers/customerqueue.h"
#include "libportal/customers/customerservice.h"
#include "libportal/invoices/invoiceservice.h"
#include "libportal/portalaccess/portalsessions.h"
#include "libportal/portalaccess/portalsignin.h"
#include "libportal/privacy/erasure.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/retention/retentionservice.h"
#include "libportal/storage/auditlog.h"
#include "libportal/tickets/ticketphotos.h"
#include "tests/support/applicants.h"

using namespace portal;
using namespace portal::testing;
using Obstacle = ErasurePlan::Obstacle;
using std::chrono::days;

namespace {

const QString phone = QStringLiteral("0812-0000-0001");

/// Somebody who did all that can be done with a provider, and left.
struct Leaver
{
    explicit Leaver(Dialect dialect) : portal(dialect), admin(portal.staff(Role::Admin))
    {
        const Application application = withPhoto(portal, phone);
        number = application.number;
        photo = application.photo;
        applied = portal.registration(number);
        const Conversion made = madeCustomer(portal, number);
        code = made.customerCode;
        ticketPhoto =
            portal->ticketPhotos().add(portal.staff(Role::Cs), made.ticketNumber, picture()).value().id;
        complete(portal, made.ticketNumber);
        logIn();
        const Customer now = customer();
        CustomerEdit edit{now.version,          now.fullName, u"zainal.baru@example.id"_qs,
                          u"0812-0000-0009"_qs, now.language, now.address};
        edit.address.landmark = u"Rumah cat hijau"_qs;
        taken(portal->customers().edit(portal.staff(Role::Cs), code, edit));
        taken(portal->customers().addNote(portal.staff(Role::Cs), code, u"Anjingnya galak"_qs));
        NewInvoice wanted;
        wanted.customerCode = code;
        wanted.month = *BillingMonth::fromText(u"2026-11");
        wanted.lines = {{u"Home 20"_qs, Rupiah(200'000)}};
        invoice = taken(portal->invoices().issue(admin, wanted)).invoice.number;
    }

    template <typename T>
    static T taken(Result<T> result)
    {
        if (!result)
            qFatal("refused: %s %s", result.error().message.source, qPrintable(result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }
    Customer customer() { return taken(portal->customers().find(admin, code)); }
    void pay()
    {
        taken(portal->invoices().pay(admin, invoice,
                                     {.method = PaymentMethod::Cash, .reference = {}, .version = 1}));
    }
    void leave()
    {
        taken(portal->customers().step(
            admin, code, {CustomerAction::Terminate, customer().version, u"Pindah ke Kota Coba"_qs}));
    }
    void settle()
    {
        pay();
        leave();
    }
    void logIn()
    {
        portal.clock().advance(std::chrono::minutes(2));
        const PhoneNumber mine = PhoneNumber::parse(phone).value();
        const SignInOrigin origin{u"203.0.113.7"_qs, u"Peramban Uji"_qs};
        taken(portal->portalSignIn().requestCode(mine, Language::Indonesian, origin));
        session = std::get<PortalSignedIn>(
                      taken(portal->portalSignIn().verifyCode(mine, portal.codeSentTo(mine), origin)))
                      .token;
    }
    ErasurePlan plan() { return taken(portal->erasure().plan(admin, code)); }
    Result<ErasurePlan> erase() { return portal->erasure().erase(admin, code); }

    /// "table.column" of every text in which something of the person stands.
    QStringList traces()
    {
        const bool sqlite = portal->database().dialect() == Dialect::Sqlite;
        // The index of the search knows words in pieces of three letters only.
        const QString columns =
            sqlite ? u"SELECT m.name, p.name FROM sqlite_master m JOIN pragma_table_info(m.name) p "
                     "WHERE m.type = 'table' AND p.type = 'TEXT' AND m.name NOT LIKE '%_search%'"_qs
                   : u"SELECT table_name, column_name FROM information_schema.columns "
                     "WHERE table_schema = current_schema() AND data_type = 'text'"_qs;
        const auto texts = taken(portal->database().all(
            columns, {}, [](const Row &row) { return std::pair(row.text(0), row.text(1)); }));
        QStringList found;
        for (const auto &[table, column] : texts) {
            for (const QString &word :
                 {applied.fullName, u"zainal"_qs, u"81200000001"_qs, u"8120-0000-001"_qs, u"81200000009"_qs,
                  applied.address.street, u"cat hijau"_qs, u"Anjingnya"_qs, u"Kota Coba"_qs,
                  u"203.0.113.7"_qs, u"Peramban"_qs}) {
                const qint64 rows = taken(portal->database().integer(
                    u"SELECT count(*) FROM %1 WHERE lower(%2) LIKE :word"_qs.arg(table, column),
                    {{u"word"_qs, QString(u'%' + word.toLower() + u'%')}}));
                if (rows > 0 && !found.contains(table + u'.' + column))
                    found.append(table + u'.' + column);
            }
        }
        found.sort();
        return found;
    }

    TestPortal portal;
    Actor admin;
    QString number;
    QString photo;
    QString ticketPhoto;
    QString code;
    QString invoice;
    QByteArray session;
    Registration applied;
};

} // namespace

class tst_Erasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p2_nothing_of_the_person_is_left_but_on_invoices_data() { TestDatabase::addRows(); }
    void p2_nothing_of_the_person_is_left_but_on_invoices()
    {
        QFETCH(Dialect, dialect);
        Leaver leaver(dialect);
        leaver.settle();
        TestPortal &portal = leaver.portal;
        QVERIFY(leaver.traces().contains(u"outbox.phone"_qs)); // what is looked for can be found
        QVERIFY(portal->portalSignIn().authenticate(leaver.session).error().code == ErrorCode::Unauthorized ||
                portal.count(u"portal_sessions"_qs) == 1);
        const qint64 messages = portal.count(u"outbox"_qs);

        const ErasurePlan done = Leaver::taken(leaver.erase());
        QCOMPARE(done.obstacles, QList<Obstacle>());
        QCOMPARE(done.messages, messages);
        QCOMPARE(done.tickets, 2); // survey and installation
        QCOMPARE(done.photos, 2);
        QCOMPARE(done.invoices, 1);
        QCOMPARE(done.invoicesUntil, 2036);

        portal.clock().advance(days(1) + std::chrono::hours(1)); // codes go by themselves
        Leaver::taken(portal->retention().runIfDue());
        QCOMPARE(leaver.traces().join(u' '), u"invoices.customer_address invoices.customer_name"_qs);
        QVERIFY(!hasBlob(portal, leaver.photo));
        QVERIFY(!hasBlob(portal, leaver.ticketPhoto));
        for (const QString &table :
             {u"registrations"_qs, u"outbox"_qs, u"tickets"_qs, u"photos"_qs, u"ticket_photos"_qs,
              u"portal_sessions"_qs, u"portal_log_ins"_qs, u"outbox_contacts"_qs})
            QVERIFY2(portal.count(table) == 0, qPrintable(table));
        QCOMPARE(portal->database()
                     .integer(u"SELECT count(*) FROM customers WHERE nik_sealed IS NOT NULL "
                              "OR nik_fingerprint IS NOT NULL OR latitude IS NOT NULL"_qs)
                     .value(),
                 0);
        QCOMPARE(portal->queue().detail(leaver.admin, leaver.number).error().code, ErrorCode::NotFound);
        QCOMPARE(portal->queue().stats(leaver.admin).value().total, 0);
        QCOMPARE(portal->audit().of(u"customer"_qs, leaver.code).value().last().action, u"person.erased"_qs);
        QCOMPARE(portal->audit().firstBroken().value(), std::nullopt);
    }

    void p2_the_invoice_stays_as_it_was_printed_for_ten_years_data() { TestDatabase::addRows(); }
    void p2_the_invoice_stays_as_it_was_printed_for_ten_years()
    {
        QFETCH(Dialect, dialect);
        Leaver leaver(dialect);
        leaver.settle();
        TestPortal &portal = leaver.portal;
        const Invoice before = portal->invoices().find(leaver.admin, leaver.invoice).value().invoice;
        QVERIFY(leaver.erase());
        QCOMPARE(portal->invoices().find(leaver.admin, leaver.invoice).value().invoice, before);

        const auto nameAfterRunOn = [&](const QString &time) {
            portal.clock().set(instantFromRfc3339(time).value());
            Leaver::taken(portal->retention().runIfDue());
            return portal->invoices().find(leaver.admin, leaver.invoice).value().invoice.recipient.name;
        };
        QCOMPARE(nameAfterRunOn(u"2036-12-31T10:00:00+07:00"_qs), before.recipient.name);
        QCOMPARE(nameAfterRunOn(u"2037-01-01T10:00:00+07:00"_qs), QString());
        QCOMPARE(portal->invoices().find(leaver.admin, leaver.invoice).value().invoice.figures,
                 before.figures);
    }

    void an_invoice_of_somebody_who_stays_keeps_its_name()
    {
        Leaver leaver(Dialect::Sqlite);
        leaver.pay();
        TestPortal &portal = leaver.portal;
        portal.clock().set(instantFromRfc3339(u"2040-01-01T10:00:00+07:00"_qs).value());
        Leaver::taken(portal->retention().runIfDue());
        QVERIFY(!portal->invoices().find(leaver.admin, leaver.invoice)->invoice.recipient.name.isEmpty());
    }

    void desks_hear_of_everything_that_goes()
    {
        Leaver leaver(Dialect::Sqlite);
        leaver.settle();
        const auto changes = [&](const QString &entity) {
            return leaver.portal->database()
                .integer(u"SELECT count(*) FROM change_log WHERE entity = :entity"_qs,
                         {{u"entity"_qs, entity}})
                .value();
        };
        const qint64 tickets = changes(u"ticket"_qs);
        const qint64 messages = changes(u"message"_qs);
        const ErasurePlan done = Leaver::taken(leaver.erase());
        QCOMPARE(changes(u"ticket"_qs), tickets + done.tickets);
        QCOMPARE(changes(u"message"_qs), messages + done.messages);
    }

    void what_binds_a_person_stands_against_it_and_nothing_happens()
    {
        Leaver leaver(Dialect::Sqlite);
        QCOMPARE(leaver.plan().obstacles, QList<Obstacle>({Obstacle::ServiceRuns, Obstacle::InvoicesOpen}));
        leaver.leave();
        QCOMPARE(leaver.plan().obstacles, QList<Obstacle>({Obstacle::InvoicesOpen}));
        const QStringList before = leaver.traces();
        const auto refused = leaver.erase();
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(refused.error().fields.first().field, u"person"_qs);
        QCOMPARE(leaver.traces(), before);
        QVERIFY(hasBlob(leaver.portal, leaver.photo));
        leaver.pay();
        QCOMPARE(leaver.plan().obstacles, QList<Obstacle>());
    }

    void a_plan_changes_nothing()
    {
        Leaver leaver(Dialect::Sqlite);
        leaver.settle();
        const QStringList before = leaver.traces();
        const Customer customer = leaver.customer();
        const ErasurePlan plan = leaver.plan();
        QCOMPARE(leaver.traces(), before);
        QCOMPARE(leaver.customer(), customer);
        QVERIFY(hasBlob(leaver.portal, leaver.photo));
        QCOMPARE(Leaver::taken(leaver.erase()), plan);
    }

    void an_erased_customer_is_no_longer_changed()
    {
        Leaver leaver(Dialect::Sqlite);
        leaver.settle();
        QVERIFY(leaver.erase());
        const Customer erased = leaver.customer();
        QCOMPARE(erased.fullName, u"(dihapus)"_qs);
        QVERIFY(erased.erasedAt);
        QCOMPARE(erased.address.city, leaver.applied.address.city); // for the figures
        auto &customers = leaver.portal->customers();
        const CustomerEdit edit{erased.version, u"Zainal Uji"_qs, {}, phone, erased.language, {}};
        QCOMPARE(customers.edit(leaver.admin, leaver.code, edit).error().fields.first().field, u"person"_qs);
        QCOMPARE(customers.addNote(leaver.admin, leaver.code, u"x"_qs).error().fields.first().code,
                 u"erased"_qs);
        QCOMPARE(leaver.plan().obstacles, QList<Obstacle>({Obstacle::ErasedAlready}));
        const auto detail = leaver.portal->customerQueue().detail(leaver.admin, leaver.code);
        QCOMPARE(detail.value().history.size(), 1);
        QCOMPARE(leaver.portal->portalSessions().use(leaver.admin, leaver.code).value().sessions.size(), 0);
    }

    void a_number_that_the_family_shares_keeps_what_is_the_others()
    {
        Leaver leaver(Dialect::Sqlite);
        TestPortal &portal = leaver.portal;
        const Customer theirs = leaver.customer();
        leaver.settle();
        portal.clock().advance(std::chrono::minutes(10));
        const QString other = portal.submitted(u"0812-0000-0009"_qs);
        const qint64 kept = portal.messagesAbout(u"registration"_qs, other).size();
        QVERIFY(kept > 0);
        QVERIFY(leaver.erase());
        QCOMPARE(portal.messagesAbout(u"registration"_qs, other).size(), kept);
        QCOMPARE(portal.messagesAbout(u"customer"_qs, leaver.code).size(), 0);
        QCOMPARE(portal.registration(other).phone, theirs.phone);
    }

    void who_only_applied_is_erased_once_the_application_is_closed_data() { TestDatabase::addRows(); }
    void who_only_applied_is_erased_once_the_application_is_closed()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const Actor admin = portal.staff(Role::Admin);
        const Application application = withPhoto(portal, phone);
        Erasure &erasure = portal->erasure();
        QCOMPARE(erasure.plan(admin, application.number).value().obstacles,
                 QList<Obstacle>({Obstacle::ApplicationOpen}));
        portal.step(application.number, RegistrationAction::Cancel);
        const auto done = erasure.erase(admin, application.number);
        QVERIFY(done);
        QCOMPARE(done->photos, 1);
        QCOMPARE(done->invoicesUntil, std::nullopt);
        QCOMPARE(portal.count(u"registrations"_qs), 0);
        QCOMPARE(portal.count(u"outbox"_qs), 0);
        QVERIFY(!hasBlob(portal, application.photo));
        QCOMPARE(erasure.plan(admin, application.number).error().code, ErrorCode::NotFound);
    }

    void s21_only_an_admin_erases()
    {
        Leaver leaver(Dialect::Sqlite);
        leaver.settle();
        for (const Role role : {Role::Cs, Role::Supervisor, Role::Technician}) {
            const Actor actor = leaver.portal.staff(role);
            QCOMPARE(leaver.portal->erasure().plan(actor, leaver.code).error().code, ErrorCode::Forbidden);
            QCOMPARE(leaver.portal->erasure().erase(actor, leaver.code).error().code, ErrorCode::Forbidden);
        }
        QVERIFY(!leaver.customer().erasedAt);
    }
};

QTEST_GUILESS_MAIN(tst_Erasure)
#include "tst_erasure.moc"
