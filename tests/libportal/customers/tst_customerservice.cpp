// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customerservice.h"

#include "libportal/messaging/outbox.h"
#include "libportal/messaging/templateservice.h"
#include "libportal/packages/packageservice.h"
#include "libportal/security/keyring.h"
#include "libportal/security/vault.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/counters.h"
#include "libportal/storage/search.h"
#include "libportal/storage/transaction.h"
#include "tests/support/fixedclock.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

#include <atomic>
#include <thread>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::FixedClock;
using portal::testing::MemorySecretStore;
using portal::testing::TestDatabase;

namespace {

const Actor cs = Actor::staff(StaffId(1), Role::Cs, u"Siti Coba"_qs);

PhoneNumber phone(const QString &written)
{
    return PhoneNumber::parse(written).value();
}

NewCustomer zainal(const QString &registrationNumber = u"REG-20261120-0001"_qs)
{
    NewCustomer request{.phone = phone(u"0812-0000-0001"_qs)};
    request.registrationNumber = registrationNumber;
    request.language = Language::English;
    request.fullName = u"Zainal Uji"_qs;
    request.email = u"zainal@example.id"_qs;
    request.nikSealed = "sealed";
    request.nikFingerprint = "fingerprint";
    request.address.street = u"Jl. Melati No. 5"_qs;
    request.address.rt = u"003"_qs;
    request.address.village = u"Ujiharja"_qs;
    request.address.district = u"Ujiselatan"_qs;
    request.address.city = u"Kota Uji"_qs;
    request.address.postalCode = u"40123"_qs;
    request.address.latitude = -6.9;
    request.address.longitude = 107.6;
    request.packageCode = u"HOME-50"_qs;
    request.packageName = u"Home 50"_qs;
    request.packageSpeedMbps = 50;
    request.packagePrice = Rupiah(299000);
    return request;
}

/// One connection with the services on it.
struct Office
{
    Office(const TestDatabase &source, const Clock &clock)
        : keys(KeyRing::open(secrets).value()),
          database(source.open()),
          audit(*database, clock),
          changes(*database, clock),
          access(audit),
          settings(*database, clock, access, audit, changes),
          vault(*keys),
          templates(*database, clock, access, audit, changes, settings),
          outbox(*database, clock, vault, access, changes, templates),
          packages(*database, clock, access, audit, changes),
          counters(*database),
          customers({*database, clock, access, settings, packages, outbox, counters, changes})
    {
    }

    Result<Customer> create(const NewCustomer &request)
    {
        PORTAL_ASSIGN(auto transaction, Transaction::begin(*database));
        PORTAL_ASSIGN(Customer made, customers.create(request));
        PORTAL_TRY(transaction.commit());
        return made;
    }
    Result<void> complete(TicketType type, const QString &code)
    {
        PORTAL_ASSIGN(auto transaction, Transaction::begin(*database));
        Ticket ticket;
        ticket.type = type;
        ticket.status = TicketStatus::Completed;
        ticket.customerCode = code;
        PORTAL_TRY(customers.ticketCompleted(ticket, cs));
        return transaction.commit();
    }
    Customer now(const QString &code) { return customers.find(cs, code).value(); }
    /// Codes and fields of the matches, sorted.
    QStringList matches(const QString &number, const QString &email, const QByteArray &nik,
                        const QString &addressKey)
    {
        QStringList found;
        const auto all = customers.matches(phone(number), email, nik, addressKey).value();
        for (const CustomerMatch &match : all)
            found.append(match.code + u' ' + match.field);
        found.sort();
        return found;
    }

    MemorySecretStore secrets;
    std::unique_ptr<KeyRing> keys;
    std::unique_ptr<Database> database;
    AuditLog audit;
    ChangeLog changes;
    Access access;
    SettingsService settings;
    Vault vault;
    TemplateService templates;
    Outbox outbox;
    PackageService packages;
    Counters counters;
    CustomerService customers;
};

} // namespace

Q_DECLARE_METATYPE(portal::Actor)

class CustomerServiceTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock;

private Q_SLOTS:
    void init() { m_clock.set(FixedClock().now()); }

    void a_customer_is_read_back_as_it_was_made_data() { TestDatabase::addRows(); }
    void a_customer_is_read_back_as_it_was_made()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase source(dialect);
        Office office(source, m_clock);
        const auto made = office.create(zainal());
        QVERIFY(made.has_value());
        QCOMPARE(made->code, u"AGL-202611-0001"_qs);
        QCOMPARE(made->registrationNumber, u"REG-20261120-0001"_qs);
        QCOMPARE(made->status, CustomerStatus::PendingInstallation);
        QCOMPARE(made->version, 1);
        QCOMPARE(made->language, Language::English);
        QCOMPARE(made->fullName, u"Zainal Uji"_qs);
        QCOMPARE(made->phone, u"+6281200000001"_qs);
        QCOMPARE(made->address, zainal().address);
        QCOMPARE(made->packagePrice, Rupiah(299000));
        QVERIFY(made->portalAccess);
        QCOMPARE(made->createdAt, m_clock.now());
        QVERIFY(!made->activatedAt);
        QCOMPARE(office.now(made->code), *made);
        const Change change = office.changes.after(0, 10).value().last();
        QCOMPARE(change.entity, u"customer"_qs);
        QCOMPARE(change.key, made->code);
    }

    void a_code_counts_the_months_by_local_day_data() { TestDatabase::addRows(); }
    void a_code_counts_the_months_by_local_day()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase source(dialect);
        Office office(source, m_clock);
        m_clock.set(instantFromRfc3339(u"2026-11-30T16:59:00Z").value()); // 23:59 in WIB
        QCOMPARE(office.create(zainal(u"REG-20261120-0001"_qs))->code, u"AGL-202611-0001"_qs);
        QCOMPARE(office.create(zainal(u"REG-20261120-0002"_qs))->code, u"AGL-202611-0002"_qs);
        m_clock.advance(1min);
        QCOMPARE(office.create(zainal(u"REG-20261120-0003"_qs))->code, u"AGL-202612-0001"_qs);
    }

    void s22_a_registration_becomes_one_customer_data() { TestDatabase::addRows(); }
    void s22_a_registration_becomes_one_customer()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase source(dialect);
        Office office(source, m_clock);
        QVERIFY(office.create(zainal()).has_value());
        const auto again = office.create(zainal());
        QCOMPARE(again.error().code, ErrorCode::Duplicate);
        QCOMPARE(again.error().fields.value(0).field, u"registration_number"_qs);
        QCOMPARE(office.create(zainal(u"REG-20261120-0002"_qs))->code, u"AGL-202611-0002"_qs);
        // Customers who never applied here do not stand in each other's way.
        QVERIFY(office.create(zainal(QString())).has_value());
        QVERIFY(office.create(zainal(QString())).has_value());
    }

    void s22_made_in_parallel_there_is_still_one_data() { TestDatabase::addRows(); }
    void s22_made_in_parallel_there_is_still_one()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase source(dialect);
        std::atomic<int> made = 0;
        std::atomic<int> duplicates = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&] {
                    Office office(source, m_clock);
                    const auto customer = office.create(zainal());
                    if (customer)
                        ++made;
                    else if (customer.error().code == ErrorCode::Duplicate)
                        ++duplicates;
                });
            }
        }
        QCOMPARE(made.load(), 1);
        QCOMPARE(duplicates.load(), 3);
        Office office(source, m_clock);
        QCOMPARE(office.create(zainal(u"REG-20261120-0002"_qs))->code, u"AGL-202611-0002"_qs);
    }

    void a_completed_installation_makes_the_customer_active_once_data() { TestDatabase::addRows(); }
    void a_completed_installation_makes_the_customer_active_once()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase source(dialect);
        Office office(source, m_clock);
        const Customer made = office.create(zainal()).value();
        const Customer other = office.create(zainal(u"REG-20261120-0002"_qs)).value();
        m_clock.advance(24h);
        QVERIFY(office.complete(TicketType::Repair, made.code).has_value());
        QCOMPARE(office.now(made.code), made);

        QVERIFY(office.complete(TicketType::Installation, made.code).has_value());
        Customer expected = made;
        expected.status = CustomerStatus::Active;
        expected.version = 2;
        expected.activatedAt = m_clock.now();
        expected.updatedAt = m_clock.now();
        expected.updatedBy = cs.name;
        QCOMPARE(office.now(made.code), expected);
        QCOMPARE(office.now(other.code), other);
        const qint64 changes = office.changes.newest().value();

        m_clock.advance(24h);
        QVERIFY(office.complete(TicketType::Installation, made.code).has_value()); // a second line, later
        QCOMPARE(office.now(made.code), expected);
        QCOMPARE(office.changes.newest().value(), changes);
        QVERIFY(office.complete(TicketType::Installation, QString()).has_value());
    }

    void customers_that_share_something_are_found_data() { TestDatabase::addRows(); }
    void customers_that_share_something_are_found()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase source(dialect);
        Office office(source, m_clock);
        const QString key = zainal().address.key();
        const QString code = office.create(zainal())->code;
        NewCustomer neighbour = zainal(u"REG-20261120-0002"_qs);
        neighbour.phone = phone(u"0812-0000-0002"_qs);
        neighbour.email = u"siti@example.id"_qs;
        neighbour.nikFingerprint.clear();
        QVERIFY(office.create(neighbour).has_value());

        const QString stranger = u"0812-0000-0009"_qs;
        QCOMPARE(office.matches(stranger, u"nobody@example.id"_qs, {}, {}), QStringList{});
        QCOMPARE(office.matches(stranger, {}, {}, {}), QStringList{});
        QCOMPARE(office.matches(u"+62 812 0000 0001"_qs, {}, {}, {}), QStringList{code + u" phone"_qs});
        QCOMPARE(office.matches(stranger, u"zainal@example.id"_qs, {}, {}), QStringList{code + u" email"_qs});
        QCOMPARE(office.matches(stranger, {}, "fingerprint", {}), QStringList{code + u" nik"_qs});
        const QStringList atHome{code + u" address"_qs, u"AGL-202611-0002 address"_qs};
        QCOMPARE(office.matches(stranger, {}, {}, key), atHome);
        const auto match = office.customers.matches(phone(u"0812-0000-0001"_qs), {}, {}, {}).value().first();
        QCOMPARE(match.status, CustomerStatus::PendingInstallation);
        QCOMPARE(match.addressKey, key);

        QVERIFY(office.database->execute(u"UPDATE customers SET status = 'terminated'"_qs).has_value());
        QCOMPARE(office.matches(u"0812-0000-0001"_qs, u"zainal@example.id"_qs, "fingerprint", key),
                 QStringList{});
    }

    void a_customer_is_found_by_what_people_type_data() { TestDatabase::addRows(); }
    void a_customer_is_found_by_what_people_type()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase source(dialect);
        Office office(source, m_clock);
        QVERIFY(office.create(zainal()).has_value());
        for (const QString &typed :
             {u"zainal"_qs, u"ZAINAL uj"_qs, u"example.id"_qs, u"0812-0000"_qs, u"081200000001"_qs,
              u"+6281200000001"_qs, u"+62 812"_qs, u"6281200000001"_qs, u"agl-202611"_qs, u"0001"_qs}) {
            const SearchCondition search = searchCondition(dialect, u"customers"_qs, u"c"_qs, typed);
            const auto found = office.database->integer(
                u"SELECT count(*) FROM customers c WHERE "_qs + search.sql, search.bindings);
            QVERIFY2(found == 1, qPrintable(typed));
        }
    }

    void s21_only_the_office_sees_customers_data()
    {
        QTest::addColumn<Actor>("actor");
        QTest::addColumn<bool>("allowed");
        const StaffId id(1);
        QTest::newRow("cs") << Actor::staff(id, Role::Cs, {}) << true;
        QTest::newRow("supervisor") << Actor::staff(id, Role::Supervisor, {}) << true;
        QTest::newRow("admin") << Actor::staff(id, Role::Admin, {}) << true;
        QTest::newRow("system") << Actor::system() << true;
        QTest::newRow("technician") << Actor::staff(id, Role::Technician, {}) << false;
        QTest::newRow("another customer") << Actor::customer(u"AGL-202611-0009"_qs) << false;
        QTest::newRow("applicant") << Actor::applicant() << false;
    }
    void s21_only_the_office_sees_customers()
    {
        QFETCH(Actor, actor);
        QFETCH(bool, allowed);
        const TestDatabase source(Dialect::Sqlite);
        Office office(source, m_clock);
        const QString code = office.create(zainal())->code;
        const auto found = office.customers.find(actor, code);
        QCOMPARE(found.has_value(), allowed);
        const auto logged = office.audit.of(u"customer"_qs, code).value();
        QCOMPARE(logged.size(), allowed ? 0 : 1);
        if (!allowed)
            QCOMPARE(found.error().code, ErrorCode::Forbidden);
        QCOMPARE(office.customers.find(cs, u"AGL-202611-9999"_qs).error().code, ErrorCode::NotFound);
    }

    void state_names_are_read_back_as_they_are_written()
    {
        for (const CustomerStatus status : {CustomerStatus::PendingInstallation, CustomerStatus::Active,
                                            CustomerStatus::Suspended, CustomerStatus::Terminated})
            QCOMPARE(customerStatusFromName(customerStatusName(status)), status);
        QVERIFY(!customerStatusFromName(u"gone").has_value());
    }
};

QTEST_GUILESS_MAIN(CustomerServiceTest)
#include "tst_customerservice.moc"
