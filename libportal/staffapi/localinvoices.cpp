// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localinvoices.h"

#include "libportal/invoices/invoicepaper.h"
#include "libportal/staffapi/staffcalls.h"

namespace portal {

InvoicesApi::~InvoicesApi() = default;

QFuture<Result<Page<Invoice>>> LocalInvoices::list(const InvoiceFilter &filter, const PageRequest &page)
{
    return m_calls.work([filter, page](Portal &portal, const StaffIdentity &who) {
        return portal.invoices().list(who.actor, filter, page);
    });
}

QFuture<Result<InvoiceCounts>> LocalInvoices::counts()
{
    return m_calls.read(
        [](Portal &portal, const StaffIdentity &who) { return portal.invoices().counts(who.actor); });
}

QFuture<Result<InvoiceDetail>> LocalInvoices::detail(const QString &number)
{
    return m_calls.work([number](Portal &portal, const StaffIdentity &who) {
        return portal.invoices().find(who.actor, number);
    });
}

QFuture<Result<QByteArray>> LocalInvoices::pdf(const QString &number)
{
    return m_calls.work([number](Portal &portal, const StaffIdentity &who) {
        return portal.invoicePaper().render(who.actor, number);
    });
}

QFuture<Result<InvoiceDetail>> LocalInvoices::preview(const NewInvoice &request)
{
    return m_calls.work([request](Portal &portal, const StaffIdentity &who) {
        return portal.invoices().preview(who.actor, request);
    });
}

QFuture<Result<InvoiceDetail>> LocalInvoices::issue(const NewInvoice &request)
{
    return m_calls.work([request](Portal &portal, const StaffIdentity &who) {
        return portal.invoices().issue(who.actor, request);
    });
}

QFuture<Result<InvoiceDetail>> LocalInvoices::issueAgain(const QString &number, const NewInvoice &request)
{
    return m_calls.work([number, request](Portal &portal, const StaffIdentity &who) {
        return portal.invoices().issueAgain(who.actor, number, request);
    });
}

QFuture<Result<Invoice>> LocalInvoices::pay(const QString &number, const InvoicePayment &payment)
{
    return m_calls.work([number, payment](Portal &portal, const StaffIdentity &who) {
        return portal.invoices().pay(who.actor, number, payment);
    });
}

QFuture<Result<Invoice>> LocalInvoices::cancel(const QString &number, const QString &reason, qint64 version)
{
    return m_calls.work([number, reason, version](Portal &portal, const StaffIdentity &who) {
        return portal.invoices().cancel(who.actor, number, reason, version);
    });
}

QFuture<Result<RunSummary>> LocalInvoices::previewRun(BillingMonth month)
{
    return m_calls.lengthy([month](Portal &portal, const StaffIdentity &who) {
        return portal.invoiceRun().preview(who.actor, month);
    });
}

QFuture<Result<RunSummary>> LocalInvoices::run(const RunRequest &request,
                                               const std::shared_ptr<RunWatch> &watch)
{
    return m_calls.lengthy([request, watch, &calls = m_calls](Portal &portal, const StaffIdentity &who) {
        return portal.invoiceRun().run(who.actor, request, [&](const RunSummary &soFar) {
            watch->issued = soFar.issued;
            watch->lookedAt = soFar.issued + soFar.alreadyHave;
            return watch->stopped || calls.isStopping() ? InvoiceRun::Go::Stop : InvoiceRun::Go::On;
        });
    });
}

} // namespace portal
