// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/import/customerimport.h"

#include "libportal/customers/customerqueue.h"
#include "libportal/customers/customerservice.h"
#include "libportal/packages/packageservice.h"
#include "libportal/storage/auditlog.h"
#include "tests/support/testportal.h"

#include <QtCore/QBuffer>
#include <QtTest/QtTest>

#include <thread>

using namespace portal;
using namespace portal::testing;
using Mode = CustomerImport::Mode;

namespace {

const QByteArray heading = "code,full_name,phone,email,nik,street,rt,village,district,city,postal_code,"
                           "package_code,status,customer_since,reason,portal_access,additional_home\n";

/// A line in which everything is right; what is given stands in place of the usual.
struct Line
{
    QByteArray code{};
    QByteArray name = "Zainal Uji";
    QByteArray phone = "0812-0000-0001";
    QByteArray email = "zainal@example.id";
    QByteArray nik{};
    QByteArray street = "Jl. Melati No. 5";
    QByteArray postalCode = "40123";
    QByteArray package = "HOME-50";
    QByteArray status{};
    QByteArray since{};
    QByteArray reason{};
    QByteArray portal{};
    QByteArray additional{};

    QByteArray text() const
    {
        return QByteArrayList{code,   name,       phone,        email,      nik,        street,
                              "3",    "Ujiharja", "Ujiselatan", "Kota Uji", postalCode, package,
                              status, since,      reason,       portal,     additional}
                   .join(',') +
               '\n';
    }
    static Line person(int number)
    {
        return {.name = "Warga Uji",
                .phone = "0812" + QByteArray::number(10'000'000 + number),
                .email = "warga" + QByteArray::number(number) + "@example.id",
                .street = "Jl. Uji No. " + QByteArray::number(number)};
    }
};

struct Outcome
{
    Result<ImportSummary> result;
    QStringList faults; // "2 phone:format"
};

Outcome import(Portal &portal, QByteArray bytes, Mode mode = Mode::Real, const Actor &actor = Actor::system())
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    QStringList faults;
    auto result = portal.customerImport().run(
        actor, file, mode, {.refused = [&faults](qint64 line, const FieldError &fault) {
            faults.append(u"%1 %2:%3"_qs.arg(line).arg(fault.field, fault.code));
        }});
    return {std::move(result), faults};
}

Outcome import(Portal &portal, const QList<Line> &lines, Mode mode = Mode::Real)
{
    QByteArray bytes = heading;
    for (const Line &line : lines)
        bytes += line.text();
    return import(portal, bytes, mode);
}

} // namespace

Q_DECLARE_METATYPE(Line)

class CustomerImportTest : public QObject
{
    Q_OBJECT

    static QList<Customer> customers(TestPortal &portal)
    {
        CustomerFilter filter;
        filter.order = CustomerFilter::Order::OldestFirst;
        return portal->customerQueue().list(portal.staff(Role::Cs), filter, {}).value().items;
    }

private Q_SLOTS:
    void a_line_becomes_a_customer_data() { TestDatabase::addRows(); }
    void a_line_becomes_a_customer()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const Outcome outcome = import(
            portal.get(),
            {Line{
                .code = "lama-0007", .nik = "3273 0145 0299 0002", .since = "1/6/2024", .portal = "tidak"}});
        QVERIFY(outcome.result);
        QCOMPARE(*outcome.result, (ImportSummary{.lines = 1, .imported = 1}));
        QCOMPARE(outcome.faults, QStringList());

        const Customer made = customers(portal).value(0);
        QCOMPARE(made.code, u"LAMA-0007"_qs);
        QCOMPARE(made.fullName, u"Zainal Uji"_qs);
        QCOMPARE(made.phone, u"+6281200000001"_qs);
        QCOMPARE(made.address.rt, u"003"_qs);
        QCOMPARE(made.address.city, u"Kota Uji"_qs);
        QCOMPARE(made.packageCode, u"HOME-50"_qs);
        QCOMPARE(made.packagePrice, portal->packages().byCode(u"HOME-50"_qs)->price);
        QCOMPARE(made.status, CustomerStatus::Active);
        QCOMPARE(made.portalAccess, false);
        const Instant since = Zone().startOf(dayFromIsoDate(u"2024-06-01").value());
        QCOMPARE(made.createdAt, since);
        QCOMPARE(made.activatedAt, since);
        QCOMPARE(made.updatedAt, portal.clock().now());
        const auto detail = portal->customerQueue().detail(portal.staff(Role::Cs), made.code);
        QCOMPARE(detail->history.size(), 1);
        QCOMPARE(detail->history.first().action, u"imported"_qs);
        QVERIFY(detail->messages.isEmpty());
        QCOMPARE(portal->customerQueue().stats(portal.staff(Role::Cs))->value(CustomerStatus::Active), 1);
        // Found again by the rule for applications.
        QCOMPARE(portal->audit().of(u"customer"_qs, {})->last().action, u"customer.imported"_qs);
    }

    void states_have_their_times_and_reasons_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<CustomerStatus>("status");
        QTest::newRow("empty") << QByteArray() << CustomerStatus::Active;
        QTest::newRow("Aktif") << QByteArray("Aktif") << CustomerStatus::Active;
        QTest::newRow("waiting") << QByteArray("pending_installation") << CustomerStatus::PendingInstallation;
        QTest::newRow("isolir") << QByteArray("Isolir") << CustomerStatus::Suspended;
        QTest::newRow("berhenti") << QByteArray("berhenti") << CustomerStatus::Terminated;
    }
    void states_have_their_times_and_reasons()
    {
        QFETCH(QByteArray, written);
        QFETCH(CustomerStatus, status);
        TestPortal portal(Dialect::Sqlite);
        const Outcome outcome =
            import(portal.get(), {Line{.status = written, .since = "2025-01-31", .reason = "Menunggak"}});
        QVERIFY2(outcome.result && outcome.result->imported == 1, qPrintable(outcome.faults.join(u' ')));
        const Customer made = customers(portal).value(0);
        const bool stopped = status == CustomerStatus::Suspended || status == CustomerStatus::Terminated;
        QCOMPARE(made.status, status);
        QCOMPARE(made.activatedAt.has_value(), status != CustomerStatus::PendingInstallation);
        QCOMPARE(made.suspendedAt.has_value(), status == CustomerStatus::Suspended);
        QCOMPARE(made.terminatedAt.has_value(), status == CustomerStatus::Terminated);
        QCOMPARE(made.statusReason, stopped ? u"Menunggak"_qs : QString());
    }

    void who_is_wrong_stays_out_and_the_others_go_in_data() { TestDatabase::addRows(); }
    void who_is_wrong_stays_out_and_the_others_go_in()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        Line two = Line::person(2);
        two.postalCode = "4012";
        two.phone = "021-555";
        Line four = Line::person(4);
        four.package = "HOME-1";
        const Outcome outcome =
            import(portal.get(), {Line::person(1), two, Line::person(3), four, Line::person(5)});
        QVERIFY(outcome.result);
        QCOMPARE(*outcome.result, (ImportSummary{.lines = 5, .imported = 3, .refused = 2}));
        QCOMPARE(outcome.faults.size(), 3);
        QVERIFY(outcome.faults.contains(u"3 address.postal_code:format"_qs));
        QCOMPARE(outcome.faults.last(), u"5 package_code:unknown"_qs);
        QCOMPARE(portal.count(u"customers"_qs), 3);
    }

    void each_fault_names_its_field_data()
    {
        QTest::addColumn<Line>("line");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const Line &line, const QString &fault) {
            QTest::newRow(name) << line << fault;
        };
        row("no name", {.name = ""}, u"2 full_name:"_qs);
        row("a hidden mark in the name", {.name = "Zainal\xE2\x80\xAEUji"}, u"2 full_name:"_qs);
        row("a landline", {.phone = "021-5550000"}, u"2 phone:"_qs);
        row("no e-mail address", {.email = "zainal"}, u"2 email:"_qs);
        row("fifteen digits", {.nik = "327301450299000"}, u"2 nik:"_qs);
        row("what Excel makes of a NIK", {.nik = "3.27301E+15"}, u"2 nik:"_qs);
        row("no such package", {.package = "GRATIS"}, u"2 package_code:unknown"_qs);
        row("no such state", {.status = "asleep"}, u"2 status:unknown"_qs);
        row("a day that is none", {.since = "31/2/2024"}, u"2 customer_since:format"_qs);
        row("a day to come", {.since = "2031-01-01"}, u"2 customer_since:in_future"_qs);
        row("suspended for no reason", {.status = "suspended"}, u"2 reason:"_qs);
        row("neither yes nor no", {.portal = "maybe"}, u"2 portal_access:unknown"_qs);
        row("a code with blanks", {.code = "A B C"}, u"2 code:format"_qs);
        row("cells too many", {.additional = "no,more"}, u"2 line:cells"_qs);
    }
    void each_fault_names_its_field()
    {
        QFETCH(Line, line);
        QFETCH(QString, fault);
        TestPortal portal(Dialect::Sqlite);
        const Outcome outcome = import(portal.get(), QList<Line>{line});
        QVERIFY(outcome.result);
        QCOMPARE(outcome.result->refused, 1);
        QCOMPARE(outcome.faults.size(), 1);
        QVERIFY2(outcome.faults.first().startsWith(fault), qPrintable(outcome.faults.first()));
        QCOMPARE(portal.count(u"customers"_qs), 0);
    }

    void the_same_file_again_imports_nobody_data() { TestDatabase::addRows(); }
    void the_same_file_again_imports_nobody()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        QList<Line> lines;
        for (int i = 0; i < CustomerImport::batchSize + 10; ++i)
            lines.append(Line::person(i));
        QCOMPARE(import(portal.get(), lines).result->imported, lines.size());
        // What became of them since does not matter.
        const Customer first = customers(portal).value(0);
        CustomerEdit edit{.version = first.version,
                          .fullName = u"Nama Lain"_qs,
                          .email = u"lain@example.id"_qs,
                          .phone = u"0812-9999-0001"_qs,
                          .address = first.address};
        edit.address.street = u"Jl. Lain No. 1"_qs;
        QVERIFY(portal->customers().edit(portal.staff(Role::Cs), first.code, edit));

        const Outcome again = import(portal.get(), lines);
        QCOMPARE(*again.result, (ImportSummary{.lines = lines.size(), .alreadyThere = lines.size()}));
        QCOMPARE(again.faults, QStringList());
        QCOMPARE(portal.count(u"customers"_qs), lines.size());
    }

    void two_at_once_import_everybody_once_data() { TestDatabase::addRows(); }
    void two_at_once_import_everybody_once()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        QList<Line> lines;
        for (int i = 0; i < 3 * CustomerImport::batchSize; ++i)
            lines.append(Line::person(i));
        qint64 there = 0;
        std::thread other([&] {
            const auto another = portal.another();
            const Outcome outcome = import(*another, lines);
            there = outcome.result ? outcome.result->imported + outcome.result->alreadyThere : -1;
        });
        const Outcome mine = import(portal.get(), lines);
        other.join();
        QVERIFY(mine.result);
        QCOMPARE(mine.result->imported + mine.result->alreadyThere, lines.size());
        QCOMPARE(there, lines.size());
        QCOMPARE(portal.count(u"customers"_qs), lines.size());
    }

    void what_failed_half_way_goes_on_where_it_was()
    {
        TestPortal portal(Dialect::Sqlite);
        QByteArray bytes = heading;
        const int all = 2 * CustomerImport::batchSize;
        for (int i = 0; i < all; ++i)
            bytes += Line::person(i).text();
        // A disk that is gone after the first batch.
        class Torn : public QBuffer
        {
        public:
            using QBuffer::QBuffer;
            qint64 readData(char *data, qint64 most) override
            {
                const qint64 left = CustomerImport::batchSize * 3 / 2 * 100 - pos();
                return left <= 0 ? -1 : QBuffer::readData(data, qMin(most, left));
            }
            bool atEnd() const override { return false; }
        } torn(&bytes);
        torn.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        const auto broken = portal->customerImport().run(Actor::system(), torn, Mode::Real);
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::Unavailable);
        QCOMPARE(portal.count(u"customers"_qs), CustomerImport::batchSize);
        const Outcome again = import(portal.get(), bytes);
        QCOMPARE(again.result->imported, all - CustomerImport::batchSize);
        QCOMPARE(again.result->alreadyThere, CustomerImport::batchSize);
    }

    void duplicates_are_refused_data()
    {
        QTest::addColumn<Line>("line");
        QTest::addColumn<QString>("fault");
        const auto with = [](auto change) {
            Line line = Line::person(2);
            change(line);
            return line;
        };
        QTest::newRow("phone") << with([](Line &line) { line.phone = "+62 812 0000 0001"; })
                               << u"3 phone:duplicate"_qs;
        QTest::newRow("e-mail") << with([](Line &line) { line.email = "ZAINAL@example.id"; })
                                << u"3 email:duplicate"_qs;
        QTest::newRow("NIK") << with([](Line &line) { line.nik = "3273014502990002"; })
                             << u"3 nik:duplicate"_qs;
        QTest::newRow("code") << with([](Line &line) { line.code = "lama-1"; }) << u"3 code:duplicate"_qs;
        QTest::newRow("another home at the same place") << with([](Line &line) {
            line.phone = "0812-0000-0001";
            line.street = "Jalan Melati nomor 05";
            line.additional = "yes";
        }) << u"3 phone:duplicate"_qs;
        QTest::newRow("another home") << with([](Line &line) {
            line.phone = "0812-0000-0001";
            line.email = "zainal@example.id";
            line.nik = "3273014502990002";
            line.additional = "ya";
        }) << QString();
        QTest::newRow("somebody who has left") << with([](Line &line) {
            line.phone = "0812-0000-0001";
            line.status = "terminated";
            line.reason = "Pindah";
        }) << QString();
        QTest::newRow("the very same")
            << Line{.code = "LAMA-1", .nik = "3273014502990002"} << u"3 line:duplicate"_qs;
    }
    void duplicates_are_refused()
    {
        QFETCH(Line, line);
        QFETCH(QString, fault);
        const Line first{.code = "LAMA-1", .nik = "3273014502990002"};
        const QStringList expected = fault.isEmpty() ? QStringList() : QStringList(fault);
        for (const Mode mode : {Mode::Real, Mode::Trial}) {
            TestPortal portal(Dialect::Sqlite);
            const Outcome together = import(portal.get(), {first, line}, mode);
            QVERIFY(together.result);
            QCOMPARE(together.faults, expected);
        }
        // The same, when one of them is a customer already.
        TestPortal portal(Dialect::Sqlite);
        QVERIFY(import(portal.get(), {first}).result);
        const Outcome later = import(portal.get(), {line});
        if (fault.startsWith(u"3 line:"))
            QCOMPARE(later.result->alreadyThere, 1);
        else
            QCOMPARE(later.faults, expected.isEmpty() ? expected : QStringList(u"2"_qs + fault.mid(1)));
    }

    void a_trial_writes_nothing_data() { TestDatabase::addRows(); }
    void a_trial_writes_nothing()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const qint64 audited = portal.count(u"audit_log"_qs);
        Line bad = Line::person(2);
        bad.phone = "1";
        const Outcome trial = import(portal.get(), {Line::person(1), bad, Line::person(3)}, Mode::Trial);
        QCOMPARE(*trial.result, (ImportSummary{.lines = 3, .imported = 2, .refused = 1}));
        QCOMPARE(trial.faults, QStringList(u"3 phone:format"_qs));
        for (const QString &table : {u"customers"_qs, u"imported_customers"_qs, u"customer_events"_qs})
            QCOMPARE(portal.count(table), 0);
        QCOMPARE(portal.count(u"audit_log"_qs), audited);
    }

    void a_code_that_was_brought_along_is_not_given_again()
    {
        TestPortal portal(Dialect::Sqlite);
        // The next two that this month would have.
        QVERIFY(import(portal.get(), {Line{.code = "AGL-202611-0001"}}).result);
        QVERIFY(import(portal.get(), {Line::person(1)}).result);
        QCOMPARE(portal->customers().find(portal.staff(Role::Cs), u"AGL-202611-0002"_qs)->fullName,
                 u"Warga Uji"_qs);
    }

    void s28_the_nik_is_sealed()
    {
        TestPortal portal(Dialect::Sqlite);
        QVERIFY(import(portal.get(), {Line{.nik = "3273014502990002"}}).result);
        const auto sealed =
            portal->database()
                .all(u"SELECT nik_sealed FROM customers"_qs, {}, [](const Row &row) { return row.bytes(0); })
                .value();
        QCOMPARE(sealed.size(), 1);
        QVERIFY(sealed.first().size() > 16);
        QVERIFY(!sealed.first().contains("3273014502990002"));
    }

    void only_who_manages_settings_may_data()
    {
        QTest::addColumn<Role>("role");
        for (const Role role : allRoles())
            QTest::newRow(qPrintable(roleName(role))) << role;
    }
    void only_who_manages_settings_may()
    {
        QFETCH(Role, role);
        TestPortal portal(Dialect::Sqlite);
        const Outcome outcome = import(portal.get(), heading + Line().text(), Mode::Real, portal.staff(role));
        QCOMPARE(outcome.result.has_value(), role == Role::Admin);
        if (role != Role::Admin)
            QCOMPARE(outcome.result.error().code, ErrorCode::Forbidden);
        QCOMPARE(portal.count(u"customers"_qs), role == Role::Admin ? 1 : 0);
    }

    void a_file_without_the_right_heading_is_refused_as_a_whole()
    {
        TestPortal portal(Dialect::Sqlite);
        for (const QByteArray &bytes : {QByteArray(), QByteArray("nama,umur\nZainal,40\n")}) {
            const Outcome outcome = import(portal.get(), bytes);
            QVERIFY(!outcome.result);
            QCOMPARE(outcome.result.error().fields.first().field, u"columns"_qs);
        }
    }

    void broken_lines_and_empty_ones_are_told_apart()
    {
        TestPortal portal(Dialect::Sqlite);
        const QByteArray bytes =
            heading + ",,,,,,,,,,,,,,,,\n" + "\"broken\n" + "caf\xE9\n" + Line::person(1).text() + "\n";
        const Outcome outcome = import(portal.get(), bytes);
        QCOMPARE(*outcome.result, (ImportSummary{.lines = 3, .imported = 1, .refused = 2}));
        QCOMPARE(outcome.faults, (QStringList{u"3 line:quotes"_qs, u"4 line:encoding"_qs}));
    }
};

QTEST_GUILESS_MAIN(CustomerImportTest)
#include "tst_customerimport.moc"
