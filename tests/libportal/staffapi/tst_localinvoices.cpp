// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customerservice.h"
#include "libportal/invoices/invoicequeue.h"
#include "libportal/staffapi/invoicesapi.h"
#include "libportal/storage/transaction.h"
#include "tests/libportal/staffapi/deskfixture.h"

#include <QtCore/QTemporaryDir>

using namespace portal;
using namespace portal::testing;

namespace {

/// A desk with customers who are connected.
struct InvoiceDesk : Desk
{
    explicit InvoiceDesk(Dialect dialect, std::chrono::milliseconds undo = std::chrono::hours(1))
        : Desk(dialect, undo)
    {
    }

    QString customer()
    {
        NewCustomer wanted{
            .phone = PhoneNumber::parse(u"08120000%1"_qs.arg(++made, 4, 10, QLatin1Char('0'))).value()};
        wanted.fullName = u"Zainal Uji %1"_qs.arg(made);
        wanted.email = u"uji%1@example.id"_qs.arg(made);
        wanted.address.street = u"Jalan Contoh 1"_qs;
        wanted.address.city = u"Kota Uji"_qs;
        wanted.packageCode = u"HOME-20"_qs;
        wanted.packageName = u"Home 20"_qs;
        wanted.packageSpeedMbps = 20;
        wanted.packagePrice = Rupiah(200'000);
        auto transaction = Transaction::begin(portal->database()).value();
        const QString code = portal->customers().create(wanted).value().code;
        const auto activated = portal->database().execute(
            u"UPDATE customers SET status = 'active', activated_at = 1 WHERE code = :code"_qs,
            {{u"code"_qs, code}});
        if (!activated || !transaction.commit())
            qFatal("a customer is not active");
        return code;
    }
    static NewInvoice wanted(const QString &code)
    {
        NewInvoice wanted;
        wanted.customerCode = code;
        wanted.month = BillingMonth(std::chrono::year(2026), std::chrono::November);
        wanted.lines = {{u"Home 20"_qs, Rupiah(200'000)}};
        return wanted;
    }
    Invoice issued(const QString &code)
    {
        return portal->invoices().issue(Actor::system(), wanted(code)).value().invoice;
    }
    Invoice now(const QString &invoice)
    {
        return portal->invoices().find(Actor::system(), invoice).value().invoice;
    }
    int messages(const QString &invoice) { return int(portal.messagesAbout(u"invoice"_qs, invoice).size()); }

    int made = 0;
};

} // namespace

class LocalInvoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_are_given_as_they_are_now_and_counted_as_they_are_listed_data() { TestDatabase::addRows(); }
    void rows_are_given_as_they_are_now_and_counted_as_they_are_listed()
    {
        QFETCH(Dialect, dialect);
        InvoiceDesk desk(dialect);
        desk.enter(u"sari"_qs, Role::Cs);
        const Invoice one = desk.issued(desk.customer());
        const Invoice two = desk.issued(desk.customer());
        InvoicesApi &invoices = desk.api.invoices();
        QVERIFY(answered(invoices.pay(two.number, {.method = PaymentMethod::Cash, .version = 1})));
        const auto rows = answered(invoices.rows({two.number, u"INV-200001-00001"_qs, one.number}));
        QCOMPARE(rows->size(), 2);
        for (const Invoice &row : *rows)
            QCOMPARE(row, desk.now(row.number));
        QCOMPARE(answered(invoices.rows({}))->size(), 0);
        QCOMPARE(answered(invoices.count({})).value(), (InvoiceCount{2, false}));
        QCOMPARE(answered(invoices.count({.statuses = {InvoiceStatus::Paid}})).value().rows, 1);
        QCOMPARE(answered(invoices.count({.search = u"uji1@example"_qs})).value().rows, 1);
        QCOMPARE(answered(invoices.count({.search = u"081200000002"_qs})).value().rows, 1);
        QCOMPARE(answered(invoices.count({.search = u"tidak ada"_qs})).value().rows, 0);
    }

    void every_queue_counts_what_it_opens_data() { TestDatabase::addRows(); }
    void every_queue_counts_what_it_opens()
    {
        QFETCH(Dialect, dialect);
        InvoiceDesk desk(dialect);
        desk.enter(u"sari"_qs, Role::Cs);
        InvoicesApi &invoices = desk.api.invoices();
        const Invoice pending = desk.issued(desk.customer());
        const Invoice paid = desk.issued(desk.customer());
        const Invoice cancelled = desk.issued(desk.customer());
        NewInvoice soon = InvoiceDesk::wanted(desk.customer());
        soon.dueOn = Zone().dayOf(desk.portal.clock().now()) + std::chrono::days(2);
        const QString nearly = desk.portal->invoices().issue(Actor::system(), soon).value().invoice.number;
        QVERIFY(answered(invoices.pay(paid.number, {.method = PaymentMethod::Cash, .version = 1})));
        QVERIFY(answered(invoices.cancel(cancelled.number, u"salah paket"_qs, 1)));
        const auto queues = answered(invoices.queues());
        const auto numbers = [&](InvoiceQueueKind kind) {
            QStringList found;
            for (const InvoiceQueueCount &queue : *queues) {
                if (queue.queue != kind)
                    continue;
                const auto page = answered(invoices.list(queue.filter, {}));
                for (const Invoice &invoice : page->items)
                    found.append(invoice.number);
                if (found.size() != queue.count.rows)
                    return QStringList(u"counted otherwise"_qs);
            }
            return found;
        };
        QCOMPARE(numbers(InvoiceQueueKind::Open), QStringList({nearly, pending.number})); // due first
        QCOMPARE(numbers(InvoiceQueueKind::DueSoon), QStringList(nearly));
        QCOMPARE(numbers(InvoiceQueueKind::Overdue), QStringList());
        QCOMPARE(numbers(InvoiceQueueKind::PaidThisMonth), QStringList(paid.number));
        QCOMPARE(numbers(InvoiceQueueKind::Cancelled), QStringList(cancelled.number));
        QCOMPARE(numbers(InvoiceQueueKind::All).size(), 4);
        const InvoiceCounts counts = answered(invoices.counts()).value();
        QCOMPARE(counts.paidThisMonth, (InvoiceCounts::Sum{1, paid.figures.total}));
        QCOMPARE(counts.byStatus.value(InvoiceStatus::Pending).count, 2);
    }

    void pages_of_each_order_hold_every_invoice_once_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<int>("order");
        for (const Dialect dialect : TestDatabase::dialects()) {
            for (const int order : {0, 1, 2, 3})
                QTest::addRow("%s, order %d", qPrintable(TestDatabase::name(dialect)), order)
                    << dialect << order;
        }
    }
    void pages_of_each_order_hold_every_invoice_once()
    {
        QFETCH(Dialect, dialect);
        QFETCH(int, order);
        InvoiceDesk desk(dialect);
        desk.enter(u"sari"_qs, Role::Cs);
        InvoicesApi &invoices = desk.api.invoices();
        InvoiceFilter filter;
        filter.order = InvoiceFilter::Order(order);
        QSet<QString> expected;
        const QString customer = desk.customer();
        for (int i = 0; i < 7; ++i) {
            const QString number = desk.issued(customer).number;
            expected.insert(number);
            if (filter.order == InvoiceFilter::Order::PaidFirst)
                QVERIFY(answered(invoices.pay(number, {.method = PaymentMethod::Cash, .version = 1})));
        }
        QStringList found;
        PageRequest page{.limit = 3, .cursor = {}};
        do {
            const auto read = answered(invoices.list(filter, page));
            QVERIFY(read);
            for (const Invoice &invoice : read->items)
                found.append(invoice.number);
            page.cursor = read->nextCursor;
        } while (!page.cursor.isEmpty());
        QCOMPARE(found.size(), 7);
        QCOMPARE(QSet<QString>(found.begin(), found.end()), expected);
        // Leaving rows out gives the same place as reading them.
        PageRequest jump{.limit = 2, .cursor = {}, .skip = 5};
        const auto last = answered(invoices.list(filter, jump));
        QCOMPARE(last->items.first().number, found.at(5));
        // The row says of itself what the database says of it.
        const auto rows = answered(invoices.rows(found));
        for (const Invoice &row : *rows)
            QVERIFY(matches(filter, row));
    }

    void a_payment_waits_with_its_message_and_is_taken_back_as_a_whole()
    {
        InvoiceDesk desk(Dialect::Sqlite);
        desk.enter(u"sari"_qs, Role::Cs);
        InvoicesApi &invoices = desk.api.invoices();
        const Invoice invoice = desk.issued(desk.customer());
        const int before = desk.messages(invoice.number);
        InvoicePayment payment{.method = PaymentMethod::Transfer, .reference = u"TRX-1"_qs, .version = 1};
        QVERIFY(answered(invoices.previewPay(invoice.number, payment))->contains(invoice.number));
        const auto pending = answered(invoices.payLater(invoice.number, payment));
        QVERIFY(pending);
        QCOMPARE(desk.now(invoice.number).status, InvoiceStatus::Pending);
        QVERIFY(answered(invoices.undo(pending->id)));
        QTRY_VERIFY(pending->outcome.isCanceled());
        QCOMPARE(answered(invoices.undo(pending->id)).error().code, ErrorCode::NotFound);
        QCOMPARE(desk.now(invoice.number).status, InvoiceStatus::Pending);
        QCOMPARE(desk.messages(invoice.number), before);

        payment.version = 7;
        QCOMPARE(answered(invoices.payLater(invoice.number, payment)).error().code, ErrorCode::Conflict);
        payment = {.method = PaymentMethod::Transfer, .version = 1};
        const auto refused = answered(invoices.payLater(invoice.number, payment));
        QCOMPARE(refused.error().fields.first().field, u"reference"_qs);
    }

    void what_waits_is_carried_out_with_its_message_when_its_time_is_over()
    {
        InvoiceDesk desk(Dialect::Sqlite, std::chrono::milliseconds(1));
        desk.enter(u"sari"_qs, Role::Cs);
        InvoicesApi &invoices = desk.api.invoices();
        const QString customer = desk.customer();
        const NewInvoice wanted = InvoiceDesk::wanted(customer);
        QVERIFY(answered(invoices.previewIssue(wanted))->contains(u"INV-…"));
        const auto issued = answered(answered(invoices.issueLater(wanted))->outcome);
        QVERIFY(issued);
        QCOMPARE(desk.messages(issued->invoice.number), 1);

        InvoiceCorrection correction{.reason = u"salah paket"_qs, .version = 1};
        correction.invoice.lines = {{u"Home 50"_qs, Rupiah(300'000)}};
        QVERIFY(answered(invoices.previewCorrect(issued->invoice.number, correction)));
        const auto again =
            answered(answered(invoices.correctLater(issued->invoice.number, correction))->outcome);
        QVERIFY(again);
        QCOMPARE(again->invoice.replaces, issued->invoice.number);
        const Invoice old = desk.now(issued->invoice.number);
        QCOMPARE(old.status, InvoiceStatus::Cancelled);
        QCOMPARE(old.replacedBy, again->invoice.number);
        QCOMPARE(old.cancelReason, u"salah paket"_qs);
        QCOMPARE(desk.messages(again->invoice.number), 1);
        // Not a second time, and nothing half of it.
        QCOMPARE(answered(invoices.correctLater(old.number, correction)).error().code, ErrorCode::Conflict);
        QCOMPARE(answered(invoices.issueAgainLater(old.number, correction.invoice)).error().code,
                 ErrorCode::Duplicate);

        QVERIFY(answered(invoices.cancel(again->invoice.number, u"pelanggan pindah"_qs, 1)));
        const auto third =
            answered(answered(invoices.issueAgainLater(again->invoice.number, correction.invoice))->outcome);
        QCOMPARE(third->invoice.replaces, again->invoice.number);
    }

    void a_wrong_correction_cancels_nothing()
    {
        InvoiceDesk desk(Dialect::Sqlite);
        desk.enter(u"sari"_qs, Role::Cs);
        const Invoice invoice = desk.issued(desk.customer());
        InvoiceCorrection correction{.reason = u"salah"_qs, .version = 1};
        const auto refused = answered(desk.api.invoices().correct(invoice.number, correction)); // no lines
        QCOMPARE(refused.error().fields.first().field, u"lines"_qs);
        QCOMPARE(desk.now(invoice.number).status, InvoiceStatus::Pending);
    }

    void a_record_holds_the_messages_and_todays_phone()
    {
        InvoiceDesk desk(Dialect::Sqlite);
        desk.enter(u"sari"_qs, Role::Cs);
        const Invoice invoice = desk.issued(desk.customer());
        const auto record = answered(desk.api.invoices().record(invoice.number));
        QCOMPARE(record->detail.invoice, invoice);
        QCOMPARE(record->detail.lines.size(), 1);
        QCOMPARE(record->messages.size(), 1);
        QCOMPARE(record->customerPhone, u"+6281200000001"_qs);
        QCOMPARE(answered(desk.api.invoices().record(u"INV-200001-00001"_qs)).error().code,
                 ErrorCode::NotFound);
    }

    void s28_an_export_is_logged_and_can_be_stopped()
    {
        InvoiceDesk desk(Dialect::Sqlite);
        desk.enter(u"sari"_qs, Role::Supervisor);
        for (int i = 0; i < 3; ++i)
            desk.issued(desk.customer());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xlsx"_qs);
        const auto watch = std::make_shared<ExportWatch>();
        QCOMPARE(answered(desk.api.invoices().exportTo({}, Language::English, path, watch)).value(), 3);
        QCOMPARE(watch->done.load(), 3);
        QVERIFY(QFile::exists(path));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // and nothing beside it

        const auto stopped = std::make_shared<ExportWatch>();
        stopped->stopped = true;
        const QString other = folder.filePath(u"b.xlsx"_qs);
        QCOMPARE(answered(desk.api.invoices().exportTo({}, Language::English, other, stopped)).error().code,
                 ErrorCode::Unavailable);
        QVERIFY(!QFile::exists(other));
    }

    void s21_the_library_refuses_whoever_may_not_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("works");
        QTest::addColumn<bool>("exports");
        QTest::addColumn<bool>("runs");
        for (const Role role : {Role::Technician, Role::Cs, Role::Supervisor, Role::Admin})
            QTest::addRow("%s", qPrintable(roleName(role)))
                << role << (role != Role::Technician) << (role == Role::Supervisor || role == Role::Admin)
                << allows(role, Permission::RunInvoices);
    }
    void s21_the_library_refuses_whoever_may_not()
    {
        QFETCH(Role, role);
        QFETCH(bool, works);
        QFETCH(bool, exports);
        QFETCH(bool, runs);
        InvoiceDesk desk(Dialect::Sqlite);
        desk.enter(u"sari"_qs, role);
        const QString customer = desk.customer();
        const Invoice invoice = desk.issued(customer);
        InvoicesApi &invoices = desk.api.invoices();
        const auto refused = [](const auto &answer) {
            return !answer && answer.error().code == ErrorCode::Forbidden;
        };
        QCOMPARE(refused(answered(invoices.list({}, {}))), !works);
        QCOMPARE(refused(answered(invoices.count({}))), !works);
        QCOMPARE(refused(answered(invoices.rows({invoice.number}))), !works);
        QCOMPARE(refused(answered(invoices.queues())), !works);
        QCOMPARE(refused(answered(invoices.counts())), !works);
        QCOMPARE(refused(answered(invoices.record(invoice.number))), !works);
        QCOMPARE(refused(answered(invoices.issueLater(InvoiceDesk::wanted(customer)))), !works);
        QCOMPARE(refused(answered(
                     invoices.payLater(invoice.number, {.method = PaymentMethod::Cash, .version = 1}))),
                 !works);
        QCOMPARE(refused(answered(invoices.correctLater(
                     invoice.number,
                     {.reason = u"x"_qs, .version = 1, .invoice = InvoiceDesk::wanted(customer)}))),
                 !works);
        QTemporaryDir folder;
        QCOMPARE(refused(answered(invoices.exportTo({}, Language::English, folder.filePath(u"a.xlsx"_qs),
                                                    std::make_shared<ExportWatch>()))),
                 !exports);
        QCOMPARE(refused(answered(invoices.previewRun(invoice.month))), !runs);
    }
};

QTEST_GUILESS_MAIN(LocalInvoicesTest)
#include "tst_localinvoices.moc"
