// SPDX-License-Identifier: GPL-3.0-or-later
// Invoice: what a customer owes for a month, as it was issued. It never changes afterwards but for its state:
// a wrong one is cancelled and issued again, and the two name each other.
#pragma once

#include "libportal/base/id.h"
#include "libportal/base/money.h"
#include "libportal/base/text.h"
#include "libportal/customers/customer.h"
#include "libportal/invoices/billingmonth.h"
#include "libportal/settings/settings.h"

#include <QtCore/QList>

namespace portal {

using InvoiceId = Id<struct InvoiceTag>;

/// pending → overdue (by itself, after the due date) → paid or cancelled; paid and cancelled are final.
enum class InvoiceStatus { Pending, Overdue, Paid, Cancelled };
enum class InvoiceKind {
    Monthly,     ///< of the monthly run: one for each customer and month, ever
    Single,      ///< made by staff
    Replacement, ///< issued again for a cancelled one
};
enum class PaymentMethod { Cash, Transfer };

PORTAL_EXPORT QString invoiceStatusName(InvoiceStatus status);
PORTAL_EXPORT std::optional<InvoiceStatus> invoiceStatusFromName(QStringView name);
PORTAL_EXPORT Text invoiceStatusText(InvoiceStatus status);
PORTAL_EXPORT QList<InvoiceStatus> allInvoiceStatuses();
PORTAL_EXPORT QString invoiceKindName(InvoiceKind kind);
PORTAL_EXPORT std::optional<InvoiceKind> invoiceKindFromName(QStringView name);
PORTAL_EXPORT QString paymentMethodName(PaymentMethod method);
PORTAL_EXPORT std::optional<PaymentMethod> paymentMethodFromName(QStringView name);
PORTAL_EXPORT Text paymentMethodText(PaymentMethod method);
/// What can still be paid or cancelled.
PORTAL_EXPORT bool isOpen(InvoiceStatus status);

struct InvoiceLine
{
    QString description;
    Rupiah amount; ///< negative for a discount
    /// Of a package for a part of the month only: how many of its days; 0: all of it, or no package.
    int days = 0;
    int monthDays = 0;

    bool operator==(const InvoiceLine &) const = default;
};

/// What the lines come to. `tax` is rounded to whole rupiah by the rate's rule.
struct InvoiceFigures
{
    Rupiah subtotal; ///< before PPN
    Rupiah tax;
    Rupiah total;
    TaxRate rate; ///< zero hundredths where no PPN is charged

    bool operator==(const InvoiceFigures &) const = default;
};

/// Whom it is for, as it stood on the day of issue.
struct InvoiceRecipient
{
    CustomerId customerId;
    QString code;
    QString name;
    QString address; ///< two or three lines
    Language language = Language::Indonesian;

    bool operator==(const InvoiceRecipient &) const = default;
};

struct Invoice
{
    InvoiceId id;
    QString number;
    InvoiceKind kind = InvoiceKind::Monthly;
    InvoiceStatus status = InvoiceStatus::Pending;
    qint64 version = 1;
    InvoiceRecipient recipient;
    BillingMonth month;
    Day issuedOn;
    Day dueOn; ///< the last day to pay in time
    InvoiceFigures figures;
    QString paymentReference; ///< digits, the last one a check digit
    QString packageCode;      ///< empty when no package is on it
    QString replaces;         ///< number of the cancelled invoice this one stands for
    QString replacedBy;
    Instant createdAt;
    QString createdBy; ///< Actor::key()
    std::optional<Instant> paidAt;
    std::optional<PaymentMethod> paymentMethod;
    QString paymentNote; ///< the receipt's or transfer's reference
    std::optional<Instant> cancelledAt;
    QString cancelReason;
    QString closedBy; ///< who took the payment or cancelled, as people read it

    bool operator==(const Invoice &) const = default;
};

struct InvoiceDetail
{
    Invoice invoice;
    QList<InvoiceLine> lines;

    bool operator==(const InvoiceDetail &) const = default;
};

} // namespace portal
