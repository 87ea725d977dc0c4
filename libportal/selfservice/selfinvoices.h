// SPDX-License-Identifier: GPL-3.0-or-later
// SelfInvoices: a customer's own invoices. Another's number is NotFound, as one that was never given (S19).
#pragma once

#include "libportal/base/page.h"
#include "libportal/base/result.h"
#include "libportal/invoices/invoicefilter.h"
#include "libportal/portalaccess/portalsession.h"

#include <QtCore/QByteArray>

namespace portal {

class InvoicePaper;
class InvoiceQueue;
class InvoiceService;
class SettingsService;

struct OwnInvoice
{
    InvoiceDetail detail;
    QString payTo; ///< how to pay, on a few lines; may be empty
};

struct OwnInvoiceSums
{
    qint64 pending = 0; ///< how many
    qint64 overdue = 0;
    Rupiah outstanding; ///< of both

    bool operator==(const OwnInvoiceSums &) const = default;
};

class PORTAL_EXPORT SelfInvoices
{
public:
    /// The services it works with; all outlive it.
    struct Parts
    {
        SettingsService &settings;
        InvoiceService &invoices;
        InvoiceQueue &invoiceQueue;
        InvoicePaper &paper;
    };
    explicit SelfInvoices(const Parts &parts) : m_parts(parts) {}

    /// Newest first.
    Result<Page<Invoice>> list(const PortalIdentity &who, const QList<InvoiceStatus> &statuses,
                               const PageRequest &page);
    Result<OwnInvoice> find(const PortalIdentity &who, const QString &number);
    /// The PDF.
    Result<QByteArray> paper(const PortalIdentity &who, const QString &number);
    Result<OwnInvoiceSums> sums(const PortalIdentity &who);

private:
    Parts m_parts;
};

} // namespace portal
