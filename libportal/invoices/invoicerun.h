// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceRun: the monthly run. Whatever is run again, twice at once or stopped half way, each customer who is
// active gets one invoice for the month: a batch is one transaction, and begins by asking who has theirs.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/invoices/invoicedraft.h"
#include "libportal/invoices/invoiceservice.h"
#include "libportal/staff/actor.h"

#include <QtCore/QMap>

#include <functional>
#include <memory>

namespace portal {

struct RunRequest
{
    BillingMonth month;
    Telling telling = Telling::Message;
};

struct RunSummary
{
    struct OfPackage
    {
        QString name;
        qint64 count = 0;
        Rupiah total;

        bool operator==(const OfPackage &) const = default;
    };
    qint64 issued = 0;                  ///< now, or by a run that previews: would be
    qint64 alreadyHave = 0;             ///< of an earlier run
    qint64 partMonths = 0;              ///< of those issued: for a part of the month only
    Rupiah total;                       ///< with PPN, of those issued
    QMap<QString, OfPackage> byPackage; ///< of those issued, by the package's code
    bool stopped = false;

    bool operator==(const RunSummary &) const = default;
};

class PORTAL_EXPORT InvoiceRun
{
public:
    using Parts = InvoiceService::Parts;
    enum class Go { On, Stop };
    /// Called after each batch with what was done so far; Stop ends the run, which can go on another time.
    using Progress = std::function<Go(const RunSummary &)>;

    explicit InvoiceRun(const Parts &parts);
    ~InvoiceRun();

    static constexpr int batchSize = 500;

    // Both need Permission::RunInvoices; Invalid on `period` for a month that begins later than next month.

    /// What run() would do now; changes nothing.
    Result<RunSummary> preview(const Actor &actor, BillingMonth month);
    /// Issues what is missing. On an error the batches before it stay, and the next run goes on.
    Result<RunSummary> run(const Actor &actor, const RunRequest &request, const Progress &progress = {});

private:
    struct Batch
    {
        QList<BillingCustomer> customers; ///< all that were looked at
        QList<BillingCustomer> missing;   ///< who has no invoice yet
    };
    Result<InvoiceTerms> terms(BillingMonth month);
    Result<Batch> next(const InvoiceTerms &terms, BillingMonth month, CustomerId after);
    InvoiceDetail invoiceFor(const Actor &actor, const InvoiceTerms &terms, const BillingCustomer &customer,
                             BillingMonth month) const;
    /// One transaction; nullopt when nobody is left after `after`, which moves on.
    Result<std::optional<RunSummary>> runBatch(const Actor &actor, const RunRequest &request,
                                               CustomerId &after);

    Parts m_parts;
    std::unique_ptr<InvoiceRepository> m_invoices;
};

} // namespace portal
