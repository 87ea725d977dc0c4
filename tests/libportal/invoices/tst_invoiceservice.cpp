// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoicequeue.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "tests/libportal/invoices/invoiceroom.h"

#include <QtTest/QtTest>

#include <thread>

using namespace portal;
using namespace portal::testing;
using namespace std::chrono;

class InvoiceServiceTest : public QObject
{
    Q_OBJECT

    static NewInvoice request(const QString &customer)
    {
        NewInvoice wanted;
        wanted.customerCode = customer;
        wanted.month = BillingMonth(year(2026), November);
        wanted.lines = {{u"Router"_qs, Rupiah(350'000), 0, 0}, {u"Potongan"_qs, Rupiah(-50'000), 0, 0}};
        return wanted;
    }

private Q_SLOTS:
    void a_single_invoice_is_read_back_as_it_was_issued_data() { TestDatabase::addRows(); }
    void a_single_invoice_is_read_back_as_it_was_issued()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        const Actor cs = room.staff(Role::Cs);
        const NewInvoice wanted = request(room.customer());
        const auto expected = room->invoices().preview(cs, wanted);
        const auto made = room->invoices().issue(cs, wanted);
        QVERIFY(made.has_value());
        QCOMPARE(made->invoice.number, u"INV-202611-00001"_qs);
        QCOMPARE(made->invoice.kind, InvoiceKind::Single);
        QCOMPARE(made->lines, wanted.lines);
        QCOMPARE(made->invoice.figures.subtotal, Rupiah(300'000));
        QCOMPARE(made->invoice.figures.total, Rupiah(333'000));
        QCOMPARE(made->invoice.createdBy, cs.key());
        QCOMPARE(made->invoice.createdAt, room.clock().now());
        InvoiceDetail previewed = *expected;
        QCOMPARE(previewed.invoice.number, QString());
        previewed.invoice.id = made->invoice.id;
        previewed.invoice.number = made->invoice.number;
        previewed.invoice.paymentReference = made->invoice.paymentReference;
        QCOMPARE(previewed, *made);
        QCOMPARE(room->invoices().find(cs, made->invoice.number).value(), *made);
        QCOMPARE(room.messagesAbout(u"invoice"_qs, made->invoice.number), QStringList(u"invoice.issued"_qs));
        QVERIFY(room->audit().of(u"invoice"_qs, made->invoice.number)->size() == 1);
    }

    void what_cannot_be_billed_is_refused_data() { TestDatabase::addRows(); }
    void what_cannot_be_billed_is_refused()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        const Actor cs = room.staff(Role::Cs);
        const QString customer = room.customer();
        const auto fault = [&](auto change) {
            NewInvoice wanted = request(customer);
            change(wanted);
            const auto made = room->invoices().issue(cs, wanted);
            return made ? QString() : faultOf(made.error());
        };
        QCOMPARE(fault([](NewInvoice &wanted) { wanted.customerCode = u"AGL-1"_qs; }),
                 u"customer_code:unknown"_qs);
        QCOMPARE(fault([](NewInvoice &wanted) { wanted.lines.clear(); }), u"lines:required"_qs);
        QCOMPARE(fault([](NewInvoice &wanted) { wanted.dueOn = Day(year(2026) / 11 / 19); }),
                 u"due_on:in_past"_qs);
        QCOMPARE(fault([](NewInvoice &wanted) { wanted.dueOn = Day(year(2026) / 11 / 20); }), QString());
        QCOMPARE(room.count(u"invoices"_qs), 1);
        QCOMPARE(room.all().first().number, u"INV-202611-00001"_qs); // refusals took no number
    }

    void each_state_takes_the_steps_of_the_table_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<InvoiceStatus>("status");
        QTest::addColumn<bool>("open");
        for (const Dialect dialect : TestDatabase::dialects()) {
            for (const InvoiceStatus status : allInvoiceStatuses()) {
                QTest::addRow("%s %s", qPrintable(TestDatabase::name(dialect)),
                              qPrintable(invoiceStatusName(status)))
                    << dialect << status
                    << (status == InvoiceStatus::Pending || status == InvoiceStatus::Overdue);
            }
        }
    }
    void each_state_takes_the_steps_of_the_table()
    {
        QFETCH(Dialect, dialect);
        QFETCH(InvoiceStatus, status);
        QFETCH(bool, open);
        InvoiceRoom room(dialect);
        const QString customer = room.customer();
        const QList<Role> roles = allRoles();
        for (const Role role : roles) {
            const Actor actor = room.staff(role);
            const bool may = role != Role::Technician;
            const Invoice toPay = room.invoice(customer, status);
            const auto paid = room->invoices().pay(actor, toPay.number,
                                                   {PaymentMethod::Transfer, u"BCA 1234"_qs, toPay.version});
            const Instant paidAt = room.clock().now();
            const Invoice toCancel = room.invoice(customer, status);
            const auto cancelled =
                room->invoices().cancel(actor, toCancel.number, u"salah"_qs, toCancel.version);
            if (!may) {
                QCOMPARE(paid.error().code, ErrorCode::Forbidden);
                QCOMPARE(cancelled.error().code, ErrorCode::Forbidden);
            } else if (!open) {
                QCOMPARE(faultOf(paid.error()), u"status:state"_qs);
                QCOMPARE(faultOf(cancelled.error()), u"status:state"_qs);
            } else {
                QCOMPARE(paid->status, InvoiceStatus::Paid);
                QCOMPARE(paid->paymentNote, u"BCA 1234"_qs);
                QCOMPARE(paid->closedBy, actor.name);
                QCOMPARE(paid->paidAt, std::optional(paidAt));
                QCOMPARE(room.now(toPay.number), *paid);
                QCOMPARE(room.messagesAbout(u"invoice"_qs, toPay.number).last(), u"invoice.paid"_qs);
                QCOMPARE(cancelled->status, InvoiceStatus::Cancelled);
                QCOMPARE(cancelled->cancelReason, u"salah"_qs);
                QCOMPARE(room.now(toCancel.number), *cancelled);
                // Neither changed what was issued.
                QCOMPARE(paid->figures, toPay.figures);
                QCOMPARE(cancelled->figures, toCancel.figures);
            }
            QCOMPARE(room->invoiceQueue().list(actor, {}, {}).has_value(), may);
            QCOMPARE(room->invoiceQueue().counts(actor).has_value(), may);
            QCOMPARE(room->invoices().find(actor, toPay.number).has_value(), may);
            QCOMPARE(room->invoices().issue(actor, request(customer)).has_value(), may);
        }
    }

    void a_transfer_needs_its_reference_and_a_cancellation_its_reason_data() { TestDatabase::addRows(); }
    void a_transfer_needs_its_reference_and_a_cancellation_its_reason()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        const Actor cs = room.staff(Role::Cs);
        const Invoice made = room.invoice(room.customer()).invoice;
        QCOMPARE(
            faultOf(room->invoices().pay(cs, made.number, {PaymentMethod::Transfer, u" "_qs, 1}).error()),
            u"reference:required"_qs);
        QCOMPARE(faultOf(room->invoices().cancel(cs, made.number, u" "_qs, 1).error()),
                 u"reason:required"_qs);
        QCOMPARE(
            faultOf(room->invoices().pay(cs, u"INV-202611-00009"_qs, {PaymentMethod::Cash, {}, 1}).error()),
            u"not_found"_qs);
        QVERIFY(room->invoices().pay(cs, made.number, {PaymentMethod::Cash, {}, 1}).has_value());
        QCOMPARE(room->invoices().cancel(cs, made.number, u"x"_qs, 1).error().code, ErrorCode::Conflict);
        QCOMPARE(room->invoices().cancel(cs, made.number, u"x"_qs, 1).error().changedBy, cs.name);
    }

    void of_two_payments_at_once_one_is_taken_data() { TestDatabase::addRows(); }
    void of_two_payments_at_once_one_is_taken()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        const Actor cs = room.staff(Role::Cs);
        const Invoice made = room.invoice(room.customer()).invoice;
        std::atomic<int> taken = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back([&] {
                const auto other = room.another();
                if (other->invoices().pay(cs, made.number, {PaymentMethod::Cash, {}, made.version}))
                    ++taken;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(taken.load(), 1);
        QCOMPARE(room.messagesAbout(u"invoice"_qs, made.number).count(u"invoice.paid"_qs), 1);
    }

    void a_cancelled_one_is_issued_again_once_and_both_name_each_other_data() { TestDatabase::addRows(); }
    void a_cancelled_one_is_issued_again_once_and_both_name_each_other()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        const Actor cs = room.staff(Role::Cs);
        const QString customer = room.customer();
        const Invoice wrong = room.invoice(customer).invoice;
        NewInvoice right;
        right.lines = {{u"Home 20 (20 Mbps)"_qs, Rupiah(100'000), 0, 0}};
        QCOMPARE(faultOf(room->invoices().issueAgain(cs, wrong.number, right).error()), u"status:state"_qs);
        QVERIFY(room->invoices().cancel(cs, wrong.number, u"harga keliru"_qs, wrong.version).has_value());
        const auto again = room->invoices().issueAgain(cs, wrong.number, right);
        QVERIFY(again.has_value());
        QCOMPARE(again->invoice.number, u"INV-202611-00002"_qs);
        QCOMPARE(again->invoice.kind, InvoiceKind::Replacement);
        QCOMPARE(again->invoice.replaces, wrong.number);
        QCOMPARE(again->invoice.recipient.code, customer);
        QCOMPARE(again->invoice.month, wrong.month);
        QCOMPARE(again->invoice.figures.total, Rupiah(111'000));
        QCOMPARE(room.now(wrong.number).replacedBy, again->invoice.number);
        QCOMPARE(room->invoices().issueAgain(cs, wrong.number, right).error().code, ErrorCode::Duplicate);
        QCOMPARE(room->invoices().issueAgain(room.staff(Role::Technician), wrong.number, right).error().code,
                 ErrorCode::Forbidden);
    }

    void lists_are_filtered_and_paged_data() { TestDatabase::addRows(); }
    void lists_are_filtered_and_paged()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        const Actor cs = room.staff(Role::Cs);
        const QString one = room.customer();
        const QString other = room.customer();
        const Invoice paid = room.invoice(one, InvoiceStatus::Paid);
        const Invoice cancelled = room.invoice(other, InvoiceStatus::Cancelled);
        const Invoice pending = room.invoice(one).invoice;
        const auto numbers = [&](const InvoiceFilter &filter) {
            QStringList found;
            const auto page = room->invoiceQueue().list(cs, filter, {});
            for (const Invoice &invoice : page.value().items)
                found.append(invoice.number);
            return found;
        };
        QCOMPARE(numbers({}), QStringList({pending.number, cancelled.number, paid.number}));
        QCOMPARE(numbers({.statuses = {InvoiceStatus::Paid, InvoiceStatus::Cancelled}}),
                 QStringList({cancelled.number, paid.number}));
        QCOMPARE(numbers({.customerCode = one}), QStringList({pending.number, paid.number}));
        QCOMPARE(numbers({.month = paid.month}).size(), 3);
        QCOMPARE(numbers({.month = paid.month.next()}).size(), 0);
        QCOMPARE(numbers({.search = paid.number.toLower()}), QStringList(paid.number));
        QCOMPARE(numbers({.search = other}), QStringList(cancelled.number));
        QString typed = pending.paymentReference;
        QCOMPARE(numbers({.search = typed.insert(4, u' ')}), QStringList(pending.number));

        PageRequest page;
        page.limit = 2;
        const auto first = room->invoiceQueue().list(cs, {}, page);
        QCOMPARE(first->total, 3);
        QCOMPARE(first->items.size(), 2);
        page.cursor = first->nextCursor;
        const auto second = room->invoiceQueue().list(cs, {}, page);
        QCOMPARE(second->items.size(), 1);
        QCOMPARE(second->items.first().number, paid.number);
        QCOMPARE(second->nextCursor, QString());

        const auto counts = room->invoiceQueue().counts(cs);
        QCOMPARE(counts->byStatus.value(InvoiceStatus::Pending).count, 1);
        QCOMPARE(counts->byStatus.value(InvoiceStatus::Paid).total, Rupiah(166'500));
    }

    void the_settings_of_the_day_count_data() { TestDatabase::addRows(); }
    void the_settings_of_the_day_count()
    {
        QFETCH(Dialect, dialect);
        InvoiceRoom room(dialect);
        const QString customer = room.customer();
        const Actor admin = room.staff(Role::Admin);
        auto settings = room->settings().invoices().value();
        settings.value.dueDays = 5;
        settings.value.prices = PriceKind::WithTax;
        TaxRate later;
        later.from = Day(year(2026) / 11 / 21);
        later.hundredths = 0;
        settings.value.taxRates.prepend(later);
        QVERIFY(room->settings().setInvoices(admin, settings.value, settings.version).has_value());
        const auto stored = room->settings().invoices();
        QCOMPARE(stored->value.taxRates.last(), later); // in the order of their days
        const Invoice today = room.invoice(customer).invoice;
        QCOMPARE(toIsoDate(today.dueOn), u"2026-11-25"_qs);
        QCOMPARE(today.figures.total, Rupiah(150'000));
        QCOMPARE(today.figures.tax, Rupiah(14'865));
        room.clock().set(Zone().startOf(Day(year(2026) / 11 / 21)));
        QCOMPARE(room.invoice(customer).invoice.figures.tax, Rupiah(0));
        QCOMPARE(room.now(today.number), today); // what was issued stays

        auto wrong = stored->value;
        wrong.dueDays = -1;
        wrong.taxRates.append(wrong.taxRates.first());
        const auto refused = room->settings().setInvoices(admin, wrong, stored->version);
        QCOMPARE(refused.error().fields.size(), 2);
        QVERIFY(!room->settings().setInvoices(room.staff(Role::Cs), stored->value, stored->version));
    }
};

QTEST_GUILESS_MAIN(InvoiceServiceTest)
#include "tst_invoiceservice.moc"
