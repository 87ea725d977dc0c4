// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoicedraft.h"

#include "libportal/invoices/invoicerules.h"

namespace portal {

InvoiceDetail draftInvoice(const InvoiceTerms &terms, const BillingCustomer &customer, BillingMonth month,
                           const QList<InvoiceLine> &lines)
{
    InvoiceDetail detail;
    detail.lines = lines;
    Invoice &invoice = detail.invoice;
    invoice.recipient = {customer.id, customer.code, customer.fullName, customer.address, customer.language};
    invoice.month = month;
    invoice.issuedOn = terms.today();
    invoice.dueOn = invoice.issuedOn + std::chrono::days(terms.invoices.dueDays);
    TaxRate rate = taxRateOn(terms.invoices.taxRates, invoice.issuedOn);
    invoice.figures = figuresOf(lines, rate, terms.invoices.prices);
    // Only the fractions stand on an invoice; since when they count is the settings' business.
    invoice.figures.rate = {.hundredths = rate.hundredths,
                            .baseNumerator = rate.baseNumerator,
                            .baseDenominator = rate.baseDenominator};
    invoice.createdAt = terms.now;
    return detail;
}

InvoiceLine packageLineOf(const BillingCustomer &customer, BillingMonth month, Zone zone)
{
    const Day since = customer.activatedAt ? zone.dayOf(*customer.activatedAt) : month.firstDay();
    return packageLine(
        QStringLiteral("%1 (%2 Mbps)").arg(customer.packageName).arg(customer.packageSpeedMbps),
        customer.packagePrice, month, since);
}

void setNumber(Invoice &invoice, const QString &number)
{
    invoice.number = number;
    invoice.paymentReference = paymentReferenceOf(number);
}

} // namespace portal
