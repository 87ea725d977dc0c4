// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceDraft: makes an invoice of a customer, a month and lines by the settings of the day. It has no
// number yet, and nothing is stored.
#pragma once

#include "libportal/customers/customerbilling.h"
#include "libportal/invoices/invoice.h"

namespace portal {

/// What of the settings counts, read once for all invoices of a run.
struct InvoiceTerms
{
    BrandSettings brand;
    InvoiceSettings invoices;
    Instant now;

    Day today() const { return brand.zone.dayOf(now); }
};

/// Five digits: INV-202611-00001 (1-product).
constexpr int invoiceNumberDigits = 5;

/// Pending, due `dueDays` after today, with the rate of today.
PORTAL_EXPORT InvoiceDetail draftInvoice(const InvoiceTerms &terms, const BillingCustomer &customer,
                                         BillingMonth month, const QList<InvoiceLine> &lines);

/// The customer's package for the month, pro rata where it was activated in it.
PORTAL_EXPORT InvoiceLine packageLineOf(const BillingCustomer &customer, BillingMonth month, Zone zone);

/// Gives it its number, and with it the payment reference.
PORTAL_EXPORT void setNumber(Invoice &invoice, const QString &number);

} // namespace portal
