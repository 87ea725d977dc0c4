// SPDX-License-Identifier: GPL-3.0-or-later
// LocalInvoices: the invoices on the workers.
#pragma once

#include "libportal/staffapi/invoicesapi.h"

namespace portal {

class StaffCalls;

class LocalInvoices final : public InvoicesApi
{
public:
    explicit LocalInvoices(StaffCalls &calls) : m_calls(calls) {}

    QFuture<Result<Page<Invoice>>> list(const InvoiceFilter &filter, const PageRequest &page) override;
    QFuture<Result<InvoiceCounts>> counts() override;
    QFuture<Result<InvoiceDetail>> detail(const QString &number) override;
    QFuture<Result<QByteArray>> pdf(const QString &number) override;
    QFuture<Result<InvoiceDetail>> preview(const NewInvoice &request) override;
    QFuture<Result<InvoiceDetail>> issue(const NewInvoice &request) override;
    QFuture<Result<InvoiceDetail>> issueAgain(const QString &number, const NewInvoice &request) override;
    QFuture<Result<Invoice>> pay(const QString &number, const InvoicePayment &payment) override;
    QFuture<Result<Invoice>> cancel(const QString &number, const QString &reason, qint64 version) override;
    QFuture<Result<RunSummary>> previewRun(BillingMonth month) override;
    QFuture<Result<RunSummary>> run(const RunRequest &request,
                                    const std::shared_ptr<RunWatch> &watch) override;

private:
    StaffCalls &m_calls;
};

} // namespace portal
