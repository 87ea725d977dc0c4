// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoicefilter.h"

#include <algorithm>

namespace portal {

namespace {

bool holdsWords(const Invoice &invoice, const QString &search)
{
    QString digits = search;
    digits.remove(u' ').remove(u'-');
    if (invoice.number == search.trimmed().toUpper() || invoice.paymentReference == digits)
        return true;
    const QStringList words = search.simplified().split(u' ');
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return invoice.recipient.name.contains(word, Qt::CaseInsensitive) ||
               invoice.recipient.code.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

bool matches(const InvoiceFilter &filter, const Invoice &invoice)
{
    const bool open = isOpen(invoice.status);
    return (filter.statuses.isEmpty() || filter.statuses.contains(invoice.status)) &&
           (filter.customerCode.isEmpty() || filter.customerCode == invoice.recipient.code) &&
           (!filter.month || *filter.month == invoice.month) &&
           (!filter.dueUntil || (open && invoice.dueOn <= *filter.dueUntil)) &&
           (!filter.paidFrom || (invoice.paidAt && *invoice.paidAt >= *filter.paidFrom)) &&
           (!filter.paidBy || filter.paidBy == invoice.paymentMethod) &&
           (filter.order != InvoiceFilter::Order::DueFirst || open) &&
           (filter.order != InvoiceFilter::Order::PaidFirst || invoice.paidAt) &&
           (filter.search.trimmed().isEmpty() || holdsWords(invoice, filter.search));
}

QList<InvoiceQueueKind> allInvoiceQueues()
{
    return {InvoiceQueueKind::Open,          InvoiceQueueKind::DueSoon,   InvoiceQueueKind::Overdue,
            InvoiceQueueKind::PaidThisMonth, InvoiceQueueKind::Cancelled, InvoiceQueueKind::All};
}

Text invoiceQueueText(InvoiceQueueKind queue)
{
    switch (queue) {
    case InvoiceQueueKind::Open:
        return {QT_TRANSLATE_NOOP("portal", "To be paid"), {}};
    case InvoiceQueueKind::DueSoon:
        return {QT_TRANSLATE_NOOP("portal", "Due soon"), {}};
    case InvoiceQueueKind::Overdue:
        return {QT_TRANSLATE_NOOP("portal", "Overdue"), {}};
    case InvoiceQueueKind::PaidThisMonth:
        return {QT_TRANSLATE_NOOP("portal", "Paid this month"), {}};
    case InvoiceQueueKind::Cancelled:
        return {QT_TRANSLATE_NOOP("portal", "Cancelled"), {}};
    case InvoiceQueueKind::All:
        break;
    }
    return {QT_TRANSLATE_NOOP("portal", "All invoices"), {}};
}

InvoiceFilter invoiceQueueFilter(InvoiceQueueKind queue, Zone zone, Instant now)
{
    using Order = InvoiceFilter::Order;
    const Day today = zone.dayOf(now);
    InvoiceFilter filter;
    switch (queue) {
    case InvoiceQueueKind::Open:
        filter.statuses = {InvoiceStatus::Pending, InvoiceStatus::Overdue};
        filter.order = Order::DueFirst;
        break;
    case InvoiceQueueKind::DueSoon:
        filter.statuses = {InvoiceStatus::Pending};
        filter.dueUntil = today + dueSoon;
        filter.order = Order::DueFirst;
        break;
    case InvoiceQueueKind::Overdue:
        filter.statuses = {InvoiceStatus::Overdue};
        filter.order = Order::DueFirst;
        break;
    case InvoiceQueueKind::PaidThisMonth:
        filter.statuses = {InvoiceStatus::Paid};
        filter.paidFrom = zone.startOf(BillingMonth::of(today).firstDay());
        filter.order = Order::PaidFirst;
        break;
    case InvoiceQueueKind::Cancelled:
        filter.statuses = {InvoiceStatus::Cancelled};
        break;
    case InvoiceQueueKind::All:
        break;
    }
    return filter;
}

} // namespace portal
