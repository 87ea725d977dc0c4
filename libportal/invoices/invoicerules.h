// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of invoices, all in integers: proration, PPN, due dates, payment references. Pure functions;
// the figures of contracts/indonesia-formats.md ("Money and tax") are their test.
#pragma once

#include "libportal/base/result.h"
#include "libportal/invoices/invoice.h"

namespace portal {

/// What a package costs in a month that its customer was activated in, from the day of activation (which
/// counts) to the month's last: price × days ÷ days of the month, half a rupiah up. All of it when the
/// activation lies before the month.
PORTAL_EXPORT InvoiceLine packageLine(const QString &description, Rupiah price, BillingMonth month,
                                      Day activatedOn);

/// The rate of a day: the last one whose first day has come; none (no PPN) before the first.
PORTAL_EXPORT TaxRate taxRateOn(const QList<TaxRate> &rates, Day day);

/// "PPN 12% of 11/12 of the price": what the tax office calls DPP nilai lain.
PORTAL_EXPORT Text taxText(const TaxRate &rate);

/// Hundredths of a rupiah, as the tax office's forms show them.
struct TaxShown
{
    qint64 price = 0; ///< before PPN
    qint64 base = 0;  ///< DPP nilai lain: price × base fraction
    qint64 tax = 0;
    qint64 total = 0;

    bool operator==(const TaxShown &) const = default;
};
/// PPN on a price before PPN, or in a price that has it. Hundredths are rounded half up; price and tax always
/// come to the total.
PORTAL_EXPORT TaxShown taxOn(Rupiah amount, const TaxRate &rate, PriceKind kind);

/// The sum of the lines with PPN in whole rupiah, rounded as the rate says; subtotal + tax = total.
PORTAL_EXPORT InvoiceFigures figuresOf(const QList<InvoiceLine> &lines, const TaxRate &rate, PriceKind kind);

/// The digits of a number and a check digit (Luhn), so that a reference typed wrongly is noticed.
PORTAL_EXPORT QString paymentReferenceOf(const QString &number);

/// The lines as they will stand: trimmed; Invalid on `lines`, `lines.0.description`, `lines.0.amount`: one to
/// 8 lines, together more than nothing and at most a billion rupiah.
PORTAL_EXPORT Result<QList<InvoiceLine>> checkedLines(const QList<InvoiceLine> &lines);

} // namespace portal
