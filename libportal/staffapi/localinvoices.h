// SPDX-License-Identifier: GPL-3.0-or-later
// LocalInvoices: the invoices on the workers; holds what sends a message until it can no longer be undone.
#pragma once

#include "libportal/staffapi/invoicesapi.h"

namespace portal {

class StaffCalls;

class LocalInvoices final : public InvoicesApi
{
public:
    LocalInvoices(StaffCalls &calls, std::chrono::milliseconds hold) : m_calls(calls), m_undoTime(hold) {}

    QFuture<Result<Page<Invoice>>> list(const InvoiceFilter &filter, const PageRequest &page) override;
    QFuture<Result<qint64>> exportTo(const InvoiceFilter &filter, Language language, const QString &path,
                                     const std::shared_ptr<ExportWatch> &watch) override;
    QFuture<Result<InvoiceCount>> count(const InvoiceFilter &filter) override;
    QFuture<Result<QList<Invoice>>> rows(const QStringList &numbers) override;
    QFuture<Result<QList<InvoiceQueueCount>>> queues() override;
    QFuture<Result<InvoiceCounts>> counts() override;
    QFuture<Result<InvoiceRecord>> record(const QString &number) override;
    QFuture<Result<QByteArray>> pdf(const QString &number) override;
    QFuture<Result<InvoiceDetail>> preview(const NewInvoice &request) override;
    QFuture<Result<QString>> previewIssue(const NewInvoice &request) override;
    QFuture<Result<QString>> previewPay(const QString &number, const InvoicePayment &payment) override;
    QFuture<Result<QString>> previewCorrect(const QString &number, const InvoiceCorrection &wanted) override;
    QFuture<Result<InvoiceDetail>> issue(const NewInvoice &request) override;
    QFuture<Result<InvoiceDetail>> issueAgain(const QString &number, const NewInvoice &request) override;
    QFuture<Result<Invoice>> pay(const QString &number, const InvoicePayment &payment) override;
    QFuture<Result<Invoice>> cancel(const QString &number, const QString &reason, qint64 version) override;
    QFuture<Result<InvoiceDetail>> correct(const QString &number, const InvoiceCorrection &wanted) override;
    QFuture<Result<PendingInvoice>> issueLater(const NewInvoice &request) override;
    QFuture<Result<PendingInvoice>> issueAgainLater(const QString &number,
                                                    const NewInvoice &request) override;
    QFuture<Result<PendingPayment>> payLater(const QString &number, const InvoicePayment &payment) override;
    QFuture<Result<PendingInvoice>> correctLater(const QString &number,
                                                 const InvoiceCorrection &wanted) override;
    QFuture<Result<void>> undo(quint64 pending) override;
    QFuture<Result<RunSummary>> previewRun(BillingMonth month) override;
    QFuture<Result<RunSummary>> run(const RunRequest &request,
                                    const std::shared_ptr<RunWatch> &watch) override;

private:
    template <typename T, typename Check, typename Carry>
    QFuture<Result<Pending<T>>> hold(Check check, Carry carry);

    StaffCalls &m_calls;
    const std::chrono::milliseconds m_undoTime;
};

} // namespace portal
