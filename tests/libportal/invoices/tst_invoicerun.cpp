// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoicerun.h"
#include "tests/libportal/invoices/invoiceroom.h"

#include <QtCore/QSet>
#include <QtTest/QtTest>

#include <thread>

using namespace portal;
using namespace portal::testing;
using namespace std::chrono;

namespace {

constexpr BillingMonth november(year(2026), November);

// INV-202611-00001 and so on, each once and without a gap.
void compareNumbers(const QList<Invoice> &invoices, qsizetype count)
{
    QCOMPARE(invoices.size(), count);
    QSet<QString> references;
    QSet<QString> customers;
    for (qsizetype i = 0; i < count; ++i) {
        QCOMPARE(invoices[i].number, u"INV-202611-%1"_qs.arg(i + 1, 5, 10, QLatin1Char('0')));
        references.insert(invoices[i].paymentReference);
        customers.insert(invoices[i].recipient.code);
    }
    QCOMPARE(references.size(), count);
    QCOMPARE(customers.size(), count);
}

} // namespace

class InvoiceRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_active_customer_gets_one_invoice_and_is_told_data() { TestDatabase::addRows(); }
    void every_active_customer_gets_one_invoice_and_is_told()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        const QStringList old = room.customers(2, room.clock().now() - days(400));
        const QString fresh = room.customers(1, noonOf(Day(year(2026) / 11 / 16))).first();
        room.customers(1, noonOf(Day(year(2026) / 12 / 1))); // nobody yet
        const QStringList others = room.customers(3, room.clock().now() - days(400));
        room.setStatus(others[0], CustomerStatus::Suspended);
        room.setStatus(others[1], CustomerStatus::Terminated);
        room.setStatus(others[2], CustomerStatus::PendingInstallation);
        const Actor supervisor = room.staff(Role::Supervisor);

        const auto expected = room->invoiceRun().preview(supervisor, november);
        QVERIFY(expected.has_value());
        QCOMPARE(expected->issued, 3);
        QCOMPARE(expected->partMonths, 1);
        QCOMPARE(expected->total, Rupiah(221'889 * 2 + 110'945)); // 99.950 + 10.994,50
        QCOMPARE(expected->byPackage.value(u"HOME-20"_qs).count, 3);
        QCOMPARE(room.count(u"invoices"_qs), 0);
        QCOMPARE(room.count(u"outbox"_qs), 0);

        QCOMPARE(room->invoiceRun().run(supervisor, {november}).value(), *expected);
        const QList<Invoice> made = room.all();
        compareNumbers(made, 3);
        QCOMPARE(made[0].recipient.code, old[0]);
        QCOMPARE(made[0].recipient.address, u"Jalan Contoh 1\nKota Uji"_qs);
        QCOMPARE(made[0].kind, InvoiceKind::Monthly);
        QCOMPARE(made[0].status, InvoiceStatus::Pending);
        QCOMPARE(made[0].month, november);
        QCOMPARE(toIsoDate(made[0].issuedOn), u"2026-11-20"_qs);
        QCOMPARE(toIsoDate(made[0].dueOn), u"2026-11-30"_qs);
        QCOMPARE(made[0].packageCode, u"HOME-20"_qs);
        QCOMPARE(made[0].figures.subtotal, Rupiah(199'900));
        QCOMPARE(made[0].figures.tax, Rupiah(21'989));
        QCOMPARE(made[0].figures.total, Rupiah(221'889));
        QCOMPARE(made[2].recipient.code, fresh);
        const QList<InvoiceLine> part{{u"Home 20 (20 Mbps)"_qs, Rupiah(99'950), 15, 30}};
        QCOMPARE(room->invoices().find(supervisor, made[2].number)->lines, part);
        for (const Invoice &invoice : made)
            QCOMPARE(room.messagesAbout(u"invoice"_qs, invoice.number), QStringList(u"invoice.issued"_qs));
    }

    void a_second_run_adds_only_who_was_missing_data() { TestDatabase::addRows(); }
    void a_second_run_adds_only_who_was_missing()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        room.customers(3, room.clock().now() - days(400));
        const Actor admin = room.staff(Role::Admin);
        QCOMPARE(room->invoiceRun().run(admin, {november})->issued, 3);
        const auto again = room->invoiceRun().run(admin, {november});
        QCOMPARE(again->issued, 0);
        QCOMPARE(again->alreadyHave, 3);
        room.customers(1, noonOf(Day(year(2026) / 11 / 19)));
        QCOMPARE(room->invoiceRun().run(admin, {november})->issued, 1);
        compareNumbers(room.all(), 4);
        QCOMPARE(room.count(u"outbox"_qs), 4);
        QCOMPARE(room->invoiceRun().run(admin, {november.next()})->issued, 4);
    }

    void one_that_was_cancelled_is_not_made_again_data() { TestDatabase::addRows(); }
    void one_that_was_cancelled_is_not_made_again()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        room.customers(1, room.clock().now() - days(400));
        const Actor admin = room.staff(Role::Admin);
        QCOMPARE(room->invoiceRun().run(admin, {november})->issued, 1);
        const QString number = room.all().first().number;
        QVERIFY(room->invoices().cancel(admin, number, u"keliru"_qs, 1).has_value());
        QCOMPARE(room->invoiceRun().run(admin, {november})->issued, 0);
    }

    void nobody_is_told_where_telling_is_switched_off_data() { TestDatabase::addRows(); }
    void nobody_is_told_where_telling_is_switched_off()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        room.customers(2, room.clock().now() - days(400));
        QCOMPARE(room->invoiceRun().run(room.staff(Role::Admin), {november, Telling::Silent})->issued, 2);
        QCOMPARE(room.count(u"outbox"_qs), 0);
    }

    void a_run_that_failed_half_way_goes_on_where_it_was_data() { TestDatabase::addRows(); }
    void a_run_that_failed_half_way_goes_on_where_it_was()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        const int count = InvoiceRun::batchSize + 100;
        const QStringList codes = room.customers(count, room.clock().now() - days(400));
        const QString &fault = codes[InvoiceRun::batchSize + 50]; // in the middle of the second batch
        room.setPhone(fault, u"broken"_qs);
        const Actor admin = room.staff(Role::Admin);
        QVERIFY(!room->invoiceRun().run(admin, {november}).has_value());
        compareNumbers(room.all(), InvoiceRun::batchSize);
        QCOMPARE(room.count(u"outbox"_qs), InvoiceRun::batchSize);
        QCOMPARE(room.count(u"invoice_lines"_qs), InvoiceRun::batchSize);

        room.setPhone(fault, u"+6281200000001"_qs);
        const auto rest = room->invoiceRun().run(admin, {november});
        QCOMPARE(rest->issued, 100);
        QCOMPARE(rest->alreadyHave, InvoiceRun::batchSize);
        compareNumbers(room.all(), count);
        QCOMPARE(room.count(u"outbox"_qs), count);
    }

    void a_run_can_be_stopped_and_goes_on_later_data() { TestDatabase::addRows(); }
    void a_run_can_be_stopped_and_goes_on_later()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        const int count = InvoiceRun::batchSize + 1;
        room.customers(count, room.clock().now() - days(400));
        const Actor admin = room.staff(Role::Admin);
        QList<qint64> seen;
        const auto stopped =
            room->invoiceRun().run(admin, {november, Telling::Silent}, [&](const auto &sofar) {
                seen.append(sofar.issued);
                return InvoiceRun::Go::Stop;
            });
        QVERIFY(stopped->stopped);
        QCOMPARE(seen, QList<qint64>{InvoiceRun::batchSize});
        QCOMPARE(room->invoiceRun().run(admin, {november, Telling::Silent})->issued, 1);
        compareNumbers(room.all(), count);
    }

    void runs_at_the_same_time_share_the_work_data() { TestDatabase::addRows(); }
    void runs_at_the_same_time_share_the_work()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        const int count = InvoiceRun::batchSize * 2 + 10;
        room.customers(count, room.clock().now() - days(400));
        const Actor admin = room.staff(Role::Admin);
        constexpr int atOnce = 3;
        std::array<qint64, atOnce> issued{};
        std::vector<std::thread> threads;
        for (int i = 0; i < atOnce; ++i) {
            threads.emplace_back([&, i] {
                const auto other = room.another();
                const auto done = other->invoiceRun().run(admin, {november});
                issued[size_t(i)] = done ? done->issued : -1;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        qint64 sum = 0;
        for (const qint64 some : issued) {
            QVERIFY(some >= 0);
            sum += some;
        }
        QCOMPARE(sum, count);
        compareNumbers(room.all(), count);
        QCOMPARE(room.count(u"outbox"_qs), count);
    }

    void the_month_and_the_numbers_are_those_of_the_provider_s_zone_data() { TestDatabase::addRows(); }
    void the_month_and_the_numbers_are_those_of_the_provider_s_zone()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        const Instant midnight = Zone().startOf(Day(year(2026) / 12 / 1));
        room.customers(1, midnight - milliseconds(1)); // the last moment of November in WIB
        room.customers(1, midnight);
        room.clock().set(midnight - milliseconds(1));
        const Actor admin = room.staff(Role::Admin);
        QCOMPARE(room->invoiceRun().run(admin, {november})->issued, 1);
        QCOMPARE(room.all().first().figures.subtotal, Rupiah(6'663)); // one day of thirty
        QCOMPARE(faultOf(room->invoiceRun().run(admin, {november.next().next()}).error()),
                 u"period:in_future"_qs);
        room.clock().set(midnight);
        QCOMPARE(room->invoiceRun().run(admin, {november.next()})->issued, 2);
        QCOMPARE(room.all()[1].number, u"INV-202612-00001"_qs);
        QVERIFY(room->invoiceRun().preview(admin, november.next().next()).has_value());
    }

    void a_package_change_counts_from_its_month_on_data() { TestDatabase::addRows(); }
    void a_package_change_counts_from_its_month_on()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        room.customers(3, room.clock().now() - days(400));
        QVERIFY(room->database()
                    .execute(u"INSERT INTO package_changes (customer_id, first_day, old_code, old_name, "
                             "old_speed_mbps, old_price, new_code, new_name, new_speed_mbps, new_price, "
                             "created_at) SELECT max(id), :day, 'HOME-20', 'Home 20', 20, 199900, 'HOME-50', "
                             "'Home 50', 50, 299900, 0 FROM customers"_qs,
                             {{u"day"_qs, qint64(november.next().firstDay().time_since_epoch().count())}})
                    .has_value());
        const Actor admin = room.staff(Role::Admin);
        QCOMPARE(room->invoiceRun().preview(admin, november)->byPackage.value(u"HOME-20"_qs).count, 3);
        const auto next = room->invoiceRun().preview(admin, november.next());
        QCOMPARE(next->byPackage.value(u"HOME-20"_qs).count, 2);
        QCOMPARE(next->byPackage.value(u"HOME-50"_qs).count, 1);
        QCOMPARE(next->byPackage.value(u"HOME-50"_qs).total, Rupiah(332'889));
    }

    void supervisors_and_administrators_run_it_data() { TestDatabase::addRows(); }
    void supervisors_and_administrators_run_it()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        for (const Role role : allRoles()) {
            const bool may = role == Role::Supervisor || role == Role::Admin;
            QCOMPARE(room->invoiceRun().run(room.staff(role), {november}).has_value(), may);
            QCOMPARE(room->invoiceRun().preview(room.staff(role), november).has_value(), may);
        }
        QVERIFY(room->invoiceRun().run(Actor::system(), {november}).has_value());
        QCOMPARE(room->invoiceRun().run(Actor::applicant(), {november}).error().code, ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(InvoiceRunTest)
#include "tst_invoicerun.moc"
