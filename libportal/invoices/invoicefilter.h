// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceFilter: which invoices a list holds and in which order; the queues that stand beside the list in the
// desk, each nothing but a filter; and what is known of all of them together.
#pragma once

#include "libportal/base/page.h"
#include "libportal/base/zone.h"
#include "libportal/invoices/invoice.h"

#include <QtCore/QMap>

namespace portal {

struct InvoiceFilter
{
    enum class Order {
        NewestFirst,
        OldestFirst,
        DueFirst,  ///< the nearest due date; only what is open
        PaidFirst, ///< what was paid last; leaves out what was not
    };

    QList<InvoiceStatus> statuses{}; ///< empty: any
    QString customerCode{};          ///< exactly
    std::optional<BillingMonth> month{};
    /// An invoice's number or payment reference exactly as it is, or words in the customer's name, e-mail,
    /// phone or code.
    QString search{};
    std::optional<Day> dueUntil{};     ///< the last due date that counts; only what is open
    std::optional<Instant> paidFrom{}; ///< first instant of payment
    std::optional<PaymentMethod> paidBy{};
    Order order = Order::NewestFirst;

    bool operator==(const InvoiceFilter &) const = default;
};

/// Whether a list with this filter holds the invoice, as the database would say, but for a customer's e-mail
/// address or phone number that was searched for, which no invoice holds.
PORTAL_EXPORT bool matches(const InvoiceFilter &filter, const Invoice &invoice);

using InvoiceCount = RowCount;

enum class InvoiceQueueKind {
    Open, ///< pending or overdue
    DueSoon,
    Overdue,
    PaidThisMonth,
    Cancelled,
    All,
};

/// What falls due within these days is due soon.
constexpr std::chrono::days dueSoon{3};

/// In the order in which they stand.
PORTAL_EXPORT QList<InvoiceQueueKind> allInvoiceQueues();
PORTAL_EXPORT Text invoiceQueueText(InvoiceQueueKind queue);
PORTAL_EXPORT InvoiceFilter invoiceQueueFilter(InvoiceQueueKind queue, Zone zone, Instant now);

struct InvoiceQueueCount
{
    InvoiceQueueKind queue = InvoiceQueueKind::All;
    InvoiceFilter filter; ///< opens exactly what was counted
    InvoiceCount count;

    bool operator==(const InvoiceQueueCount &) const = default;
};

struct InvoiceCounts
{
    struct Sum
    {
        qint64 count = 0;
        Rupiah total;

        bool operator==(const Sum &) const = default;
    };
    QMap<InvoiceStatus, Sum> byStatus; ///< those that there are
    Sum paidThisMonth;                 ///< in the provider's month of today

    bool operator==(const InvoiceCounts &) const = default;
};

} // namespace portal
