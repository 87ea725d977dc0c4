// SPDX-License-Identifier: GPL-3.0-or-later
// InvoicesApi: invoices, one by one and a month's together. Errors are those of InvoiceService, InvoiceRun
// and InvoicePaper, besides those that every call may answer (staffapi.h).
#pragma once

#include "libportal/base/page.h"
#include "libportal/invoices/invoicerun.h"
#include "libportal/invoices/invoiceservice.h"

#include <QtCore/QFuture>

#include <atomic>
#include <memory>

namespace portal {

/// How far a run is, and whether it is still wanted. Both sides may look at it at any time.
struct RunWatch
{
    std::atomic<qint64> issued = 0;
    std::atomic<qint64> lookedAt = 0; ///< customers; those who have their invoice already among them
    std::atomic<bool> stopped = false;
};

class PORTAL_EXPORT InvoicesApi
{
public:
    virtual ~InvoicesApi();

    virtual QFuture<Result<Page<Invoice>>> list(const InvoiceFilter &filter, const PageRequest &page) = 0;
    virtual QFuture<Result<InvoiceCounts>> counts() = 0;
    virtual QFuture<Result<InvoiceDetail>> detail(const QString &number) = 0;
    virtual QFuture<Result<QByteArray>> pdf(const QString &number) = 0;

    virtual QFuture<Result<InvoiceDetail>> preview(const NewInvoice &request) = 0;
    virtual QFuture<Result<InvoiceDetail>> issue(const NewInvoice &request) = 0;
    virtual QFuture<Result<InvoiceDetail>> issueAgain(const QString &number, const NewInvoice &request) = 0;
    virtual QFuture<Result<Invoice>> pay(const QString &number, const InvoicePayment &payment) = 0;
    virtual QFuture<Result<Invoice>> cancel(const QString &number, const QString &reason, qint64 version) = 0;

    // Hold up no other work.
    virtual QFuture<Result<RunSummary>> previewRun(BillingMonth month) = 0;
    /// Ends early, whole batch by whole batch, when the watch says so or the desk closes; the next run goes
    /// on where it was.
    virtual QFuture<Result<RunSummary>> run(const RunRequest &request,
                                            const std::shared_ptr<RunWatch> &watch) = 0;
};

} // namespace portal
