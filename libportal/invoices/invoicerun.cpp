// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoicerun.h"

#include "libportal/invoices/invoicemessages.h"
#include "libportal/invoices/invoicerepository.h"
#include "libportal/messaging/outbox.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/counters.h"
#include "libportal/storage/transaction.h"

#include <QtCore/QSet>

namespace portal {

namespace {

const QString entity = QStringLiteral("invoice");

void count(RunSummary &summary, const InvoiceDetail &detail, const BillingCustomer &customer)
{
    const Rupiah total = detail.invoice.figures.total;
    ++summary.issued;
    summary.total = summary.total + total;
    if (detail.lines.first().days > 0)
        ++summary.partMonths;
    RunSummary::OfPackage &package = summary.byPackage[customer.packageCode];
    package.name = customer.packageName;
    ++package.count;
    package.total = package.total + total;
}

void add(RunSummary &sum, const RunSummary &batch)
{
    sum.issued += batch.issued;
    sum.alreadyHave += batch.alreadyHave;
    sum.partMonths += batch.partMonths;
    sum.total = sum.total + batch.total;
    for (auto of = batch.byPackage.begin(); of != batch.byPackage.end(); ++of) {
        RunSummary::OfPackage &package = sum.byPackage[of.key()];
        package.name = of->name;
        package.count += of->count;
        package.total = package.total + of->total;
    }
}

} // namespace

InvoiceRun::InvoiceRun(const Parts &parts)
    : m_parts(parts), m_invoices(std::make_unique<InvoiceRepository>(parts.database))
{
}

InvoiceRun::~InvoiceRun() = default;

Result<InvoiceTerms> InvoiceRun::terms(BillingMonth month)
{
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const auto invoices, m_parts.settings.invoices());
    const InvoiceTerms terms{brand.value, invoices.value, m_parts.clock.now()};
    if (month > BillingMonth::of(terms.today()).next()) {
        return failure(Error::invalid(
            QStringLiteral("period"), QStringLiteral("in_future"),
            {QT_TRANSLATE_NOOP("portal", "Invoices can be issued for next month at the latest."), {}}));
    }
    return terms;
}

Result<InvoiceRun::Batch> InvoiceRun::next(const InvoiceTerms &terms, BillingMonth month, CustomerId after)
{
    Batch batch;
    const Instant end = terms.brand.zone.startOf(month.next().firstDay());
    PORTAL_ASSIGN(batch.customers, m_parts.customers.active(end, month.firstDay(), after, batchSize));
    if (batch.customers.isEmpty())
        return batch;
    PORTAL_ASSIGN(const auto billed,
                  m_invoices->billed(month, batch.customers.first().id, batch.customers.last().id));
    QSet<qint64> have;
    for (const CustomerId id : billed)
        have.insert(id.value());
    for (const BillingCustomer &customer : batch.customers) {
        if (!have.contains(customer.id.value()))
            batch.missing.append(customer);
    }
    return batch;
}

InvoiceDetail InvoiceRun::invoiceFor(const Actor &actor, const InvoiceTerms &terms,
                                     const BillingCustomer &customer, BillingMonth month) const
{
    InvoiceDetail detail =
        draftInvoice(terms, customer, month, {packageLineOf(customer, month, terms.brand.zone)});
    detail.invoice.kind = InvoiceKind::Monthly;
    detail.invoice.packageCode = customer.packageCode;
    detail.invoice.createdBy = actor.key();
    return detail;
}

Result<RunSummary> InvoiceRun::preview(const Actor &actor, BillingMonth month)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::RunInvoices, entity, month.toText()));
    PORTAL_ASSIGN(const InvoiceTerms now, terms(month));
    RunSummary summary;
    for (CustomerId after;;) {
        PORTAL_ASSIGN(const Batch batch, next(now, month, after));
        if (batch.customers.isEmpty())
            return summary;
        after = batch.customers.last().id;
        summary.alreadyHave += batch.customers.size() - batch.missing.size();
        for (const BillingCustomer &customer : batch.missing)
            count(summary, invoiceFor(actor, now, customer, month), customer);
    }
}

Result<std::optional<RunSummary>> InvoiceRun::runBatch(const Actor &actor, const RunRequest &request,
                                                       CustomerId &after)
{
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    // Another run of the month waits here, and then sees what this one did: no number is taken in vain.
    PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("invoices:") + request.month.toText()));
    PORTAL_ASSIGN(const InvoiceTerms now, terms(request.month));
    PORTAL_ASSIGN(const Batch batch, next(now, request.month, after));
    if (batch.customers.isEmpty())
        return std::optional<RunSummary>();
    RunSummary summary;
    summary.alreadyHave = batch.customers.size() - batch.missing.size();
    if (!batch.missing.isEmpty()) {
        PORTAL_ASSIGN(const QStringList numbers,
                      m_parts.counters.nextOfMonth(now.brand.invoicePrefix, now.today(), invoiceNumberDigits,
                                                   int(batch.missing.size())));
        QList<InvoiceDetail> invoices;
        for (qsizetype i = 0; i < batch.missing.size(); ++i) {
            invoices.append(invoiceFor(actor, now, batch.missing[i], request.month));
            setNumber(invoices.last().invoice, numbers[i]);
            count(summary, invoices.last(), batch.missing[i]);
        }
        PORTAL_TRY(m_invoices->insert(invoices));
        if (request.telling == Telling::Message) {
            for (qsizetype i = 0; i < invoices.size(); ++i) {
                PORTAL_ASSIGN(const MessageRequest message,
                              invoiceMessage(invoices[i].invoice, QStringLiteral("invoice.issued"),
                                             batch.missing[i].phone, actor, now.brand));
                PORTAL_TRY(m_parts.outbox.enqueue(message));
            }
        }
        PORTAL_TRY(m_parts.changes.record(entity, numbers));
    }
    PORTAL_TRY(transaction.commit());
    after = batch.customers.last().id;
    return summary;
}

Result<RunSummary> InvoiceRun::run(const Actor &actor, const RunRequest &request, const Progress &progress)
{
    const QString month = request.month.toText();
    PORTAL_TRY(m_parts.access.require(actor, Permission::RunInvoices, entity, month));
    RunSummary summary;
    for (CustomerId after;;) {
        PORTAL_ASSIGN(const auto batch, runBatch(actor, request, after));
        if (!batch)
            break;
        add(summary, *batch);
        if (progress && progress(summary) == Go::Stop) {
            summary.stopped = true;
            break;
        }
    }
    PORTAL_TRY(m_parts.audit.append({0,
                                     {},
                                     actor.key(),
                                     QStringLiteral("invoice.run"),
                                     entity,
                                     month,
                                     QStringLiteral("issued=%1").arg(summary.issued)}));
    return summary;
}

} // namespace portal
