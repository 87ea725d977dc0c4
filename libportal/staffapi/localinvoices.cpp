// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localinvoices.h"

#include "libportal/invoices/invoiceexport.h"
#include "libportal/invoices/invoicepaper.h"
#include "libportal/staffapi/staffcalls.h"

namespace portal {

InvoicesApi::~InvoicesApi() = default;

QFuture<Result<Page<Invoice>>> LocalInvoices::list(const InvoiceFilter &filter, const PageRequest &page)
{
    return m_calls.work([filter, page](Portal &portal, const StaffIdentity &who) {
        return portal.invoiceQueue().list(who.actor, filter, page);
    });
}

QFuture<Result<InvoiceCounts>> LocalInvoices::counts()
{
    return m_calls.read(
        [](Portal &portal, const StaffIdentity &who) { return portal.invoiceQueue().counts(who.actor); });
}

QFuture<Result<qint64>> LocalInvoices::exportTo(const InvoiceFilter &filter, Language language,
                                                const QString &path,
                                                const std::shared_ptr<ExportWatch> &watch)
{
    return m_calls.lengthy([=, &calls = m_calls](Portal &portal, const StaffIdentity &who) {
        return portal.invoiceExport().write(who.actor, filter, language, path, [&](qint64 done) {
            watch->done = done;
            return watch->stopped || calls.isStopping() ? InvoiceExport::Go::Stop : InvoiceExport::Go::On;
        });
    });
}

QFuture<Result<InvoiceCount>> LocalInvoices::count(const InvoiceFilter &filter)
{
    return m_calls.read([filter](Portal &portal, const StaffIdentity &who) {
        return portal.invoiceQueue().count(who.actor, filter);
    });
}

QFuture<Result<QList<Invoice>>> LocalInvoices::rows(const QStringList &numbers)
{
    return m_calls.work([numbers](Portal &portal, const StaffIdentity &who) {
        return portal.invoiceQueue().rows(who.actor, numbers);
    });
}

QFuture<Result<QList<InvoiceQueueCount>>> LocalInvoices::queues()
{
    return m_calls.read(
        [](Portal &portal, const StaffIdentity &who) { return portal.invoiceQueue().queues(who.actor); });
}

QFuture<Result<InvoiceRecord>> LocalInvoices::record(const QString &number)
{
    return m_calls.work([number](Portal &portal, const StaffIdentity &who) {
        return portal.invoiceQueue().record(who.actor, number);
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

QFuture<Result<QString>> LocalInvoices::previewIssue(const NewInvoice &request)
{
    return m_calls.work([request](Portal &portal, const StaffIdentity &who) {
        return portal.invoices().previewIssue(who.actor, request);
    });
}

QFuture<Result<QString>> LocalInvoices::previewPay(const QString &number, const InvoicePayment &payment)
{
    return m_calls.work([number, payment](Portal &portal, const StaffIdentity &who) {
        return portal.invoices().previewPay(who.actor, number, payment);
    });
}

QFuture<Result<QString>> LocalInvoices::previewCorrect(const QString &number, const InvoiceCorrection &wanted)
{
    return m_calls.work([number, wanted](Portal &portal, const StaffIdentity &who) {
        return portal.invoices().previewCorrect(who.actor, number, wanted);
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

QFuture<Result<InvoiceDetail>> LocalInvoices::correct(const QString &number, const InvoiceCorrection &wanted)
{
    return m_calls.work([number, wanted](Portal &portal, const StaffIdentity &who) {
        return portal.invoices().correct(who.actor, number, wanted);
    });
}

/// `check(service, actor)` now, `carry(service, actor)` when it can no longer be undone.
template <typename T, typename Check, typename Carry>
QFuture<Result<Pending<T>>> LocalInvoices::hold(Check check, Carry carry)
{
    const QByteArray token = m_calls.token();
    return m_calls.work([this, check, carry, token](Portal &portal,
                                                    const StaffIdentity &who) -> Result<Pending<T>> {
        PORTAL_TRY(check(portal.invoices(), who.actor));
        const auto held = m_calls.hold(m_undoTime, token, [carry](Portal &later, const StaffIdentity &asked) {
            return carry(later.invoices(), asked.actor);
        });
        return Pending<T>{held.id, m_undoTime, held.answer};
    });
}

QFuture<Result<PendingInvoice>> LocalInvoices::issueLater(const NewInvoice &request)
{
    return hold<InvoiceDetail>(
        [request](InvoiceService &invoices, const Actor &actor) { return invoices.preview(actor, request); },
        [request](InvoiceService &invoices, const Actor &actor) { return invoices.issue(actor, request); });
}

QFuture<Result<PendingInvoice>> LocalInvoices::issueAgainLater(const QString &number,
                                                               const NewInvoice &request)
{
    return hold<InvoiceDetail>(
        [number, request](InvoiceService &invoices, const Actor &actor) {
            return invoices.checkIssueAgain(actor, number, request);
        },
        [number, request](InvoiceService &invoices, const Actor &actor) {
            return invoices.issueAgain(actor, number, request);
        });
}

QFuture<Result<PendingPayment>> LocalInvoices::payLater(const QString &number, const InvoicePayment &payment)
{
    return hold<Invoice>(
        [number, payment](InvoiceService &invoices, const Actor &actor) {
            return invoices.checkPay(actor, number, payment);
        },
        [number, payment](InvoiceService &invoices, const Actor &actor) {
            return invoices.pay(actor, number, payment);
        });
}

QFuture<Result<PendingInvoice>> LocalInvoices::correctLater(const QString &number,
                                                            const InvoiceCorrection &wanted)
{
    return hold<InvoiceDetail>(
        [number, wanted](InvoiceService &invoices, const Actor &actor) {
            return invoices.checkCorrect(actor, number, wanted);
        },
        [number, wanted](InvoiceService &invoices, const Actor &actor) {
            return invoices.correct(actor, number, wanted);
        });
}

QFuture<Result<void>> LocalInvoices::undo(quint64 pending)
{
    QFutureInterface<Result<void>> answer(QFutureInterfaceBase::Started);
    answer.reportResult(m_calls.drop(pending) ? Result<void>() : failure(Error::notFound()));
    answer.reportFinished();
    return answer.future();
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
