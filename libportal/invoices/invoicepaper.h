// SPDX-License-Identifier: GPL-3.0-or-later
// InvoicePaper: an invoice as a PDF page of a few kilobytes, in its recipient's language, with the brand of
// today: how much, by when, how to pay, and a stamp once it is paid or cancelled.
#pragma once

#include "libportal/base/result.h"
#include "libportal/invoices/invoice.h"
#include "libportal/staff/actor.h"

#include <QtCore/QByteArray>

namespace portal {

class InvoiceService;
class SettingsService;

/// Pure, for any thread: whoever may see the invoice may have its paper.
PORTAL_EXPORT QByteArray invoicePdf(const InvoiceDetail &detail, const BrandSettings &brand,
                                    const InvoiceSettings &settings, const Translations &translations);

class PORTAL_EXPORT InvoicePaper
{
public:
    /// The services it works with; all outlive it.
    struct Parts
    {
        SettingsService &settings;
        InvoiceService &invoices;
        const Translations &translations;
    };
    explicit InvoicePaper(const Parts &parts) : m_parts(parts) {}

    /// Needs Permission::WorkInvoices; NotFound.
    Result<QByteArray> render(const Actor &actor, const QString &number);

private:
    Parts m_parts;
};

} // namespace portal
