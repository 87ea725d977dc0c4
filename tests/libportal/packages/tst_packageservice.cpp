// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/packages/packageservice.h"

#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "tests/support/fixedclock.h"
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

#include <atomic>
#include <thread>

using namespace portal;
using portal::testing::FixedClock;
using portal::testing::TestDatabase;

namespace {

const Actor admin = Actor::staff(StaffId(1), Role::Admin, u"Zainal Uji"_qs);
const Actor cs = Actor::staff(StaffId(2), Role::Cs, u"Siti Coba"_qs);
const Actor technician = Actor::staff(StaffId(3), Role::Technician, u"Budi Coba"_qs);

/// One connection with the services on it.
struct Office
{
    explicit Office(const TestDatabase &testDatabase) : database(testDatabase.open()) {}

    FixedClock clock;
    std::unique_ptr<Database> database;
    AuditLog audit{*database, clock};
    ChangeLog changes{*database, clock};
    Access access{audit};
    PackageService packages{*database, clock, access, audit, changes};
};

Package broadband(const QString &code, int position)
{
    Package package;
    package.code = code;
    package.name = u"Paket "_qs + code;
    package.speedMbps = 20;
    package.price = Rupiah(199'900);
    package.descriptionIndonesian = u"Untuk keluarga."_qs;
    package.descriptionEnglish = u"For families."_qs;
    package.position = position;
    return package;
}

QStringList codes(const QList<Package> &packages)
{
    QStringList found;
    for (const Package &package : packages)
        found.append(package.code);
    return found;
}

} // namespace

class PackageServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_package_comes_back_as_it_was_added_data() { TestDatabase::addRows(); }
    void a_package_comes_back_as_it_was_added()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        Package package = broadband(u"HOME-20"_qs, 3);
        package.kind = PackageKind::Other;
        package.active = false;
        const Package added = office.packages.add(admin, package).value();
        QVERIFY(added.id.isValid());
        QCOMPARE(added.version, 1);
        package.id = added.id;
        package.version = 1;
        QCOMPARE(added, package);
        QCOMPARE(office.packages.byCode(u"HOME-20"_qs).value(), package);
        QCOMPARE(office.packages.byCode(u"HOME-99"_qs).error().code, ErrorCode::NotFound);
    }

    void the_public_sees_active_broadband_in_order_data() { TestDatabase::addRows(); }
    void the_public_sees_active_broadband_in_order()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        Package withdrawn = broadband(u"OLD-1"_qs, 0);
        withdrawn.active = false;
        Package dedicated = broadband(u"DED-1"_qs, 0);
        dedicated.kind = PackageKind::Dedicated;
        for (const Package &package :
             {broadband(u"LAST"_qs, 9), withdrawn, dedicated, broadband(u"FIRST"_qs, 1)})
            QVERIFY(office.packages.add(admin, package).has_value());

        QCOMPARE(codes(office.packages.offered().value()), QStringList({u"FIRST"_qs, u"LAST"_qs}));
        QCOMPARE(codes(office.packages.all(cs).value()),
                 QStringList({u"DED-1"_qs, u"OLD-1"_qs, u"FIRST"_qs, u"LAST"_qs}));
        QCOMPARE(office.packages.offeredByCode(u"FIRST"_qs)->code, u"FIRST"_qs);
        for (const QString &code : {u"OLD-1"_qs, u"DED-1"_qs, u"first"_qs, QString()}) {
            const auto refused = office.packages.offeredByCode(code);
            QCOMPARE(refused.error().code, ErrorCode::Invalid);
            QCOMPARE(refused.error().fields[0].field, u"package_code"_qs);
        }
    }

    void a_code_is_given_once_data() { TestDatabase::addRows(); }
    void a_code_is_given_once()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        QVERIFY(office.packages.add(admin, broadband(u"HOME-20"_qs, 1)).has_value());
        const auto again = office.packages.add(admin, broadband(u"HOME-20"_qs, 2));
        QCOMPARE(again.error().code, ErrorCode::Duplicate);
        QCOMPARE(again.error().fields[0].field, u"code"_qs);
        QCOMPARE(office.packages.byCode(u"HOME-20"_qs)->position, 1);
    }

    void everything_but_the_code_can_change_data() { TestDatabase::addRows(); }
    void everything_but_the_code_can_change()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        const Package added = office.packages.add(admin, broadband(u"HOME-20"_qs, 1)).value();
        Package changed{
            added.id,    added.code, u"Rumah 25"_qs, PackageKind::Dedicated, 25,           Rupiah(249'900),
            u"Baru."_qs, u"New."_qs, !added.active,  added.position + 1,     added.version};
        const Package updated = office.packages.update(admin, changed).value();
        QCOMPARE(updated.version, 2);
        changed.version = 2;
        QCOMPARE(updated, changed);
        QCOMPARE(office.packages.byCode(u"HOME-20"_qs).value(), changed);

        changed.code = u"HOME-25"_qs;
        const auto renamed = office.packages.update(admin, changed);
        QCOMPARE(renamed.error().code, ErrorCode::Invalid);
        QCOMPARE(renamed.error().fields[0].field, u"code"_qs);
        changed.id = PackageId(999);
        QCOMPARE(office.packages.update(admin, changed).error().code, ErrorCode::NotFound);
    }

    void s22_a_stale_version_changes_nothing_data() { TestDatabase::addRows(); }
    void s22_a_stale_version_changes_nothing()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        Package package = office.packages.add(admin, broadband(u"HOME-20"_qs, 1)).value();
        package.name = u"Pertama"_qs;
        QVERIFY(office.packages.update(admin, package).has_value());
        package.name = u"Kedua"_qs;
        const auto refused = office.packages.update(admin, package);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().currentVersion, 2);
        QCOMPARE(refused.error().changedBy, u"Zainal Uji"_qs);
        QCOMPARE(office.packages.byCode(u"HOME-20"_qs)->name, u"Pertama"_qs);
    }

    void s21_only_administrators_change_packages_data() { TestDatabase::addRows(); }
    void s21_only_administrators_change_packages()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        const Package package = office.packages.add(admin, broadband(u"HOME-20"_qs, 1)).value();
        for (const Actor &actor :
             {cs, technician, Actor::staff(StaffId(4), Role::Supervisor, {}), Actor::applicant()}) {
            QCOMPARE(office.packages.add(actor, broadband(u"HOME-30"_qs, 1)).error().code,
                     ErrorCode::Forbidden);
            QCOMPARE(office.packages.update(actor, package).error().code, ErrorCode::Forbidden);
            QCOMPARE(office.packages.addDefaults(actor).error().code, ErrorCode::Forbidden);
        }
        QCOMPARE(office.packages.all(technician).error().code, ErrorCode::Forbidden);
        QCOMPARE(office.packages.all(Actor::applicant()).error().code, ErrorCode::Forbidden);
        QCOMPARE(codes(office.packages.all(admin).value()), QStringList(u"HOME-20"_qs));
        QCOMPARE(office.audit.of(u"package"_qs, u"HOME-30"_qs)->size(), 4); // the refusals to add it
    }

    void a_change_is_told_and_audited_data() { TestDatabase::addRows(); }
    void a_change_is_told_and_audited()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        Package package = office.packages.add(admin, broadband(u"HOME-20"_qs, 1)).value();
        package.price = Rupiah(209'900);
        package.active = false;
        QVERIFY(office.packages.update(admin, package).has_value());
        const auto entries = office.audit.of(u"package"_qs, u"HOME-20"_qs).value();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].action, u"package.added"_qs);
        QCOMPARE(entries[1].action, u"package.changed"_qs);
        QCOMPARE(entries[1].detail, u"price 199900 -> 209900, withdrawn"_qs);
        const auto changes = office.changes.after(0, 10).value();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[1].entity, u"package"_qs);
        QCOMPARE(changes[1].key, u"HOME-20"_qs);
    }

    void defaults_are_added_once_and_never_overwrite_data() { TestDatabase::addRows(); }
    void defaults_are_added_once_and_never_overwrite()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        Office office(testDatabase);
        const Package own = office.packages.add(admin, broadband(u"HOME-30"_qs, 1)).value();
        QCOMPARE(office.packages.addDefaults(Actor::system()), Result<int>(4));
        QCOMPARE(office.packages.addDefaults(admin), Result<int>(0));
        QCOMPARE(office.packages.byCode(u"HOME-30"_qs).value(), own);

        const QList<Package> offered = office.packages.offered().value();
        QCOMPARE(codes(offered), QStringList({u"HOME-30"_qs, u"HOME-20"_qs, u"HOME-50"_qs, u"HOME-100"_qs}));
        QCOMPARE(offered[1].price, Rupiah(199'900));
        const QList<Package> all = office.packages.all(admin).value();
        for (const Package &package : all) {
            QVERIFY(package.checked().has_value());
            QVERIFY(!package.descriptionIndonesian.isEmpty());
            QVERIFY(package.description(Language::English) != package.descriptionIndonesian);
        }
    }

    void defaults_are_added_once_by_many_starting_at_once_data() { TestDatabase::addRows(); }
    void defaults_are_added_once_by_many_starting_at_once()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase testDatabase(dialect);
        std::atomic<int> added = 0;
        {
            std::vector<std::jthread> programs;
            for (int i = 0; i < 4; ++i) {
                programs.emplace_back([&] {
                    Office office(testDatabase);
                    added += office.packages.addDefaults(Actor::system()).value_or(100);
                });
            }
        }
        QCOMPARE(added.load(), 5);
    }
};

QTEST_GUILESS_MAIN(PackageServiceTest)
#include "tst_packageservice.moc"
