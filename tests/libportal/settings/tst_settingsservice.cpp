// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/settings/settingsservice.h"

#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "tests/support/fixedclock.h"
#include "tests/support/testdatabase.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtTest/QtTest>

#include <atomic>
#include <thread>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::FixedClock;
using portal::testing::TestDatabase;

namespace {

const Actor admin = Actor::staff(StaffId(1), Role::Admin, u"Zainal Uji"_qs);

/// One connection with the services on it.
struct Office
{
    explicit Office(const TestDatabase &testDatabase) : database(testDatabase.open()) {}

    FixedClock clock;
    std::unique_ptr<Database> database;
    AuditLog audit{*database, clock};
    ChangeLog changes{*database, clock};
    Access access{audit};
    SettingsService settings{*database, clock, access, audit, changes};

    void store(const QString &name, const QString &json)
    {
        QVERIFY(database
                    ->execute(u"INSERT INTO settings VALUES (:name, :json, 7, 0, 'Siti Coba')"_qs,
                              {{u"name"_qs, name}, {u"json"_qs, json}})
                    .has_value());
    }
};

} // namespace

class SettingsServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_was_never_stored_has_the_products_defaults_data() { TestDatabase::addRows(); }
    void what_was_never_stored_has_the_products_defaults()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        QCOMPARE(office.settings.brand()->value, BrandSettings());
        QCOMPARE(office.settings.brand()->version, 0);
        QCOMPARE(office.settings.codes()->value, CodeSettings());
        QCOMPARE(office.settings.messaging()->value, MessagingSettings());
        QCOMPARE(office.settings.registration()->value, RegistrationSettings());
        QCOMPARE(office.settings.serviceHours()->value, ServiceHours());
    }

    void service_hours_come_back_as_they_were_written_data() { TestDatabase::addRows(); }
    void service_hours_come_back_as_they_were_written()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        ServiceHours hours;
        hours.weekdays[0] = {0, 24 * 60};
        hours.weekdays[5] = {9 * 60 + 15, 13 * 60 + 45};
        hours.weekdays[6] = {0, 0};
        hours.holidays = {dayFromIsoDate(u"2026-12-25").value()};
        QVERIFY(office.settings.setServiceHours(Actor::system(), hours, 0));
        QCOMPARE(office.settings.serviceHours()->value, hours);
        QCOMPARE(office.settings.serviceHours()->version, 1);
    }

    void every_field_comes_back_as_it_was_written_data() { TestDatabase::addRows(); }
    void every_field_comes_back_as_it_was_written()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        QImage picture(24, 8, QImage::Format_RGB32);
        picture.fill(0x0B6FB8);
        QBuffer logo;
        QVERIFY(picture.save(&logo, "PNG"));
        const BrandSettings brand{u"Contoh Net"_qs,
                                  u"#111111"_qs,
                                  u"#222222"_qs,
                                  u"https://contoh.example.id"_qs,
                                  u"0812-0000-0001"_qs,
                                  u"021-5000-1234"_qs,
                                  u"bantuan@example.id"_qs,
                                  logo.data(),
                                  Zone(Zone::Name::Wit),
                                  u"DAF"_qs,
                                  u"TIK"_qs,
                                  u"PEL"_qs,
                                  u"TAG"_qs};
        const CodeSettings codes{4min, 9min, 4, 61s, 6, 61, 121, 11, 16min, 59min};
        const MessagingSettings messaging{
            {{{u"kind"_qs, u"simulator"_qs}, {u"name"_qs, u"coba"_qs}}}, 1, 2, 3, 4};
        const RegistrationSettings registration{u"2027-01"_qs, 30};
        QVERIFY(office.settings.setBrand(admin, brand, 0).has_value());
        QVERIFY(office.settings.setCodes(admin, codes, 0).has_value());
        QVERIFY(office.settings.setMessaging(admin, messaging, 0).has_value());
        QVERIFY(office.settings.setRegistration(admin, registration, 0).has_value());

        Office elsewhere(testDatabase);
        QCOMPARE(elsewhere.settings.brand()->value, brand);
        QCOMPARE(elsewhere.settings.brand()->version, 1);
        QCOMPARE(elsewhere.settings.codes()->value, codes);
        QCOMPARE(elsewhere.settings.messaging()->value, messaging);
        QCOMPARE(elsewhere.settings.registration()->value, registration);
    }

    void a_change_is_seen_by_those_who_read_before_data() { TestDatabase::addRows(); }
    void a_change_is_seen_by_those_who_read_before()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        Office elsewhere(testDatabase);
        QCOMPARE(elsewhere.settings.brand()->value.name, u"AGLIS Net"_qs);
        BrandSettings brand;
        for (qint64 version = 0; version < 3; ++version) {
            brand.name = u"Nama %1"_qs.arg(version);
            QVERIFY(office.settings.setBrand(admin, brand, version).has_value());
            QCOMPARE(elsewhere.settings.brand()->value.name, brand.name);
            QCOMPARE(elsewhere.settings.brand()->version, version + 1);
        }
    }

    void s22_a_stale_version_changes_nothing_data() { TestDatabase::addRows(); }
    void s22_a_stale_version_changes_nothing()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        BrandSettings brand;
        brand.name = u"Pertama"_qs;
        QVERIFY(office.settings.setBrand(admin, brand, 0).has_value());
        brand.name = u"Kedua"_qs;
        for (const qint64 stale : {0, 2}) {
            const auto refused = office.settings.setBrand(admin, brand, stale);
            QCOMPARE(refused.error().code, ErrorCode::Conflict);
            QCOMPARE(refused.error().currentVersion, 1);
            QCOMPARE(refused.error().changedBy, u"Zainal Uji"_qs);
        }
        QCOMPARE(office.settings.brand()->value.name, u"Pertama"_qs);
    }

    void of_writers_at_once_one_wins_data() { TestDatabase::addRows(); }
    void of_writers_at_once_one_wins()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        for (qint64 version = 0; version < 3; ++version) {
            std::atomic<int> won = 0;
            std::atomic<int> refused = 0;
            {
                std::vector<std::jthread> writers;
                for (int i = 0; i < 4; ++i) {
                    writers.emplace_back([&] {
                        Office office(testDatabase);
                        const auto written = office.settings.setCodes(admin, {}, version);
                        won += written.has_value();
                        refused += !written && written.error().code == ErrorCode::Conflict;
                    });
                }
            }
            QCOMPARE(won.load(), 1);
            QCOMPARE(refused.load(), 3);
        }
    }

    void s21_only_administrators_change_settings_data() { TestDatabase::addRows(); }
    void s21_only_administrators_change_settings()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        for (const Actor &actor : {Actor::staff(StaffId(2), Role::Supervisor, u"Siti Coba"_qs),
                                   Actor::staff(StaffId(3), Role::Cs, u"Budi Coba"_qs), Actor::applicant()}) {
            QCOMPARE(office.settings.setBrand(actor, {}, 0).error().code, ErrorCode::Forbidden);
            QCOMPARE(office.settings.setCodes(actor, {}, 0).error().code, ErrorCode::Forbidden);
            QCOMPARE(office.settings.setMessaging(actor, {}, 0).error().code, ErrorCode::Forbidden);
            QCOMPARE(office.settings.setRegistration(actor, {}, 0).error().code, ErrorCode::Forbidden);
        }
        QCOMPARE(office.settings.brand()->version, 0);
        QCOMPARE(office.audit.of(u"settings"_qs, u"brand"_qs)->size(), 3);
    }

    void what_is_invalid_is_not_stored_data() { TestDatabase::addRows(); }
    void what_is_invalid_is_not_stored()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        BrandSettings brand;
        brand.portalUrl = u"http://portal.example.id"_qs;
        const auto refused = office.settings.setBrand(admin, brand, 0);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(refused.error().fields[0].field, u"portal_url"_qs);
        QCOMPARE(office.settings.brand()->version, 0);
    }

    void a_change_is_told_and_audited_without_its_values_data() { TestDatabase::addRows(); }
    void a_change_is_told_and_audited_without_its_values()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        BrandSettings brand;
        brand.supportEmail = u"bantuan@example.id"_qs;
        brand.name = u"Contoh Net"_qs;
        QVERIFY(office.settings.setBrand(admin, brand, 0).has_value());
        const auto entries = office.audit.of(u"settings"_qs, u"brand"_qs).value();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].actor, u"staff:1"_qs);
        QCOMPARE(entries[0].action, u"settings.changed"_qs);
        QCOMPARE(entries[0].detail, u"name, support_email"_qs);
        const auto changes = office.changes.after(0, 10).value();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].entity, u"settings"_qs);
        QCOMPARE(changes[0].key, u"brand"_qs);
    }

    void fields_of_other_versions_of_the_program_do_no_harm_data() { TestDatabase::addRows(); }
    void fields_of_other_versions_of_the_program_do_no_harm()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        office.store(u"brand"_qs, uR"({"name": "Lama", "from_the_future": {"x": 1}})"_qs);
        BrandSettings expected;
        expected.name = u"Lama"_qs;
        QCOMPARE(office.settings.brand()->value, expected);
        expected.name = u"Baru"_qs;
        QVERIFY(office.settings.setBrand(admin, expected, 7).has_value());
        const auto stored = office.database->one(u"SELECT value FROM settings WHERE name = 'brand'"_qs, {},
                                                 [](const Row &row) { return row.text(0); });
        QVERIFY(stored->value().contains(u"\"from_the_future\":{\"x\":1}"));
    }

    void what_cannot_be_read_is_an_error_and_can_be_replaced_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("stored");
        for (const Dialect dialect : TestDatabase::dialects()) {
            const auto row = [&](const char *what, const QString &stored) {
                QTest::addRow("%s, %s", what, qPrintable(TestDatabase::name(dialect))) << dialect << stored;
            };
            row("no JSON", u"{\"wrong_tries\": "_qs);
            row("a list", u"[]"_qs);
            row("a text for a number", u"{\"wrong_tries\": \"3\"}"_qs);
            row("a fraction", u"{\"wrong_tries\": 2.5}"_qs);
            row("a number too large", u"{\"wrong_tries\": 3000000000}"_qs);
            row("null", u"{\"login_life\": null}"_qs);
        }
    }
    void what_cannot_be_read_is_an_error_and_can_be_replaced()
    {
        QFETCH(Dialect, dialect);
        QFETCH(QString, stored);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        office.store(u"codes"_qs, stored);
        QCOMPARE(office.settings.codes().error().code, ErrorCode::Internal);
        QVERIFY(office.settings.codes().error().detail.contains(u"codes"));
        QVERIFY(office.settings.setCodes(admin, {}, 7).has_value());
        QCOMPARE(office.settings.codes()->value, CodeSettings());
    }
};

QTEST_GUILESS_MAIN(SettingsServiceTest)
#include "tst_settingsservice.moc"
