// SPDX-License-Identifier: GPL-3.0-or-later
// InvoicesApi: invoices, one by one and a month's together. Errors are those of InvoiceQueue, InvoiceService,
// InvoiceRun, InvoiceExport and InvoicePaper, besides those that every call may answer (staffapi.h).
#pragma once

#include "libportal/base/page.h"
#include "libportal/invoices/invoicequeue.h"
#include "libportal/invoices/invoicerun.h"
#include "libportal/invoices/invoiceservice.h"
#include "libportal/staffapi/exportwatch.h"
#include "libportal/staffapi/pending.h"

#include <atomic>
#include <memory>

namespace portal {

using PendingInvoice = Pending<InvoiceDetail>;
using PendingPayment = Pending<Invoice>;

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
    /// All of a list as an Excel file; answers how many are in it. Holds up no other work.
    virtual QFuture<Result<qint64>> exportTo(const InvoiceFilter &filter, Language language,
                                             const QString &path,
                                             const std::shared_ptr<ExportWatch> &watch) = 0;
    /// How many a list with this filter holds. May take long; does not hold up other work.
    virtual QFuture<Result<InvoiceCount>> count(const InvoiceFilter &filter) = 0;
    /// As they are now, in no order, at most PageRequest::maximumLimit; those that are gone are left out.
    virtual QFuture<Result<QList<Invoice>>> rows(const QStringList &numbers) = 0;
    // Both count: they hold up no other work.
    virtual QFuture<Result<QList<InvoiceQueueCount>>> queues() = 0;
    virtual QFuture<Result<InvoiceCounts>> counts() = 0;
    virtual QFuture<Result<InvoiceRecord>> record(const QString &number) = 0;
    virtual QFuture<Result<QByteArray>> pdf(const QString &number) = 0;

    /// What issue() would make, without a number.
    virtual QFuture<Result<InvoiceDetail>> preview(const NewInvoice &request) = 0;
    // The message that would go out, word for word; empty when none does. Refused as the thing itself would
    // be, stale versions aside.
    virtual QFuture<Result<QString>> previewIssue(const NewInvoice &request) = 0;
    virtual QFuture<Result<QString>> previewPay(const QString &number, const InvoicePayment &payment) = 0;
    virtual QFuture<Result<QString>> previewCorrect(const QString &number,
                                                    const InvoiceCorrection &wanted) = 0;

    virtual QFuture<Result<InvoiceDetail>> issue(const NewInvoice &request) = 0;
    virtual QFuture<Result<InvoiceDetail>> issueAgain(const QString &number, const NewInvoice &request) = 0;
    virtual QFuture<Result<Invoice>> pay(const QString &number, const InvoicePayment &payment) = 0;
    virtual QFuture<Result<Invoice>> cancel(const QString &number, const QString &reason, qint64 version) = 0;
    virtual QFuture<Result<InvoiceDetail>> correct(const QString &number,
                                                   const InvoiceCorrection &wanted) = 0;
    // Refuses at once what the thing itself would refuse now; otherwise see Pending.
    virtual QFuture<Result<PendingInvoice>> issueLater(const NewInvoice &request) = 0;
    virtual QFuture<Result<PendingInvoice>> issueAgainLater(const QString &number,
                                                            const NewInvoice &request) = 0;
    virtual QFuture<Result<PendingPayment>> payLater(const QString &number,
                                                     const InvoicePayment &payment) = 0;
    virtual QFuture<Result<PendingInvoice>> correctLater(const QString &number,
                                                         const InvoiceCorrection &wanted) = 0;
    /// Takes it back as a whole; NotFound once it has begun to be carried out, or was undone.
    virtual QFuture<Result<void>> undo(quint64 pending) = 0;

    // Hold up no other work.
    virtual QFuture<Result<RunSummary>> previewRun(BillingMonth month) = 0;
    /// Ends early, whole batch by whole batch, when the watch says so or the desk closes; the next run goes
    /// on where it was.
    virtual QFuture<Result<RunSummary>> run(const RunRequest &request,
                                            const std::shared_ptr<RunWatch> &watch) = 0;
};

} // namespace portal
