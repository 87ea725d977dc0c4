// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicelistmodel.h"

#include "libportal/staffapi/invoicesapi.h"
#include "ui/frame/wording.h"
#include "ui/invoices/invoicelook.h"

namespace portal::ui {

namespace {

using Column = InvoiceListModel::Column;
using Content = ListColumn::Content;
using Room = ListColumn::Room;
using Weight = ListCell::Weight;

QList<ListColumn> columns(const Wording &wording)
{
    QStringList states;
    for (const InvoiceStatus status : allInvoiceStatuses())
        states.append(wording.text(invoiceStatusText(status)));
    return {
        {InvoiceListModel::tr("Number"), {QStringLiteral("INV-202611-00000")}},
        {InvoiceListModel::tr("Customer"),
         {QStringLiteral("Ratna Wulandari")},
         Content::Text,
         Room::Rest,
         ListColumn::Presence::Told},
        {InvoiceListModel::tr("Status"), states, Content::Badge},
        {InvoiceListModel::tr("Total"), {QStringLiteral("Rp 8.888.888")}, Content::Number},
        {InvoiceListModel::tr("Due"),
         {wording.shortDate(Day(std::chrono::year(2026) / std::chrono::August / 28))},
         Content::TextWithIcon},
        {InvoiceListModel::tr("Period"),
         {BillingMonth(std::chrono::year(2026), std::chrono::September).words(wording.language())},
         Content::Text,
         Room::IfAny},
        {InvoiceListModel::tr("Customer code"),
         {QStringLiteral("AGL-202611-00000")},
         Content::Text,
         Room::IfAny},
        {InvoiceListModel::tr("Payment"),
         {QStringLiteral("Transfer, BCA-000000")},
         Content::Text,
         Room::IfAny},
    };
}

} // namespace

InvoiceListModel::InvoiceListModel(InvoicesApi &api, const Wording &wording, QObject *parent)
    : TypedListModel(columns(wording), parent), m_api(api), m_wording(wording)
{
}

QFuture<Result<portal::Page<Invoice>>> InvoiceListModel::list(const InvoiceFilter &filter,
                                                              const PageRequest &page)
{
    return m_api.list(filter, page);
}

QFuture<Result<RowCount>> InvoiceListModel::count(const InvoiceFilter &filter)
{
    return m_api.count(filter);
}

QFuture<Result<QList<Invoice>>> InvoiceListModel::rows(const QStringList &numbers)
{
    return m_api.rows(numbers);
}

// What was found stays found: nothing that a search looks at ever changes.
bool InvoiceListModel::matchesList(const Invoice &invoice) const
{
    InvoiceFilter now = filter();
    if (rowOf(invoice.number) >= 0)
        now.search.clear();
    return matches(now, invoice);
}

bool InvoiceListModel::isNew(const Invoice &invoice, const Invoice &top) const
{
    if (filter().order == InvoiceFilter::Order::NewestFirst)
        return invoice.id > top.id;
    if (filter().order == InvoiceFilter::Order::PaidFirst)
        return invoice.paidAt >= top.paidAt;
    return invoice.version == 1;
}

ListCell InvoiceListModel::cell(const Invoice &invoice, int column) const
{
    switch (Column(column)) {
    case Column::Number:
        return {invoice.number, Weight::Plain};
    case Column::Customer:
        return {invoice.recipient.name, Weight::Strong};
    case Column::Status: {
        const BadgeLook badge = InvoiceLook::badge(invoice.status, m_wording);
        return {badge.text, Weight::Plain, badge.tone, badge.icon};
    }
    case Column::Total:
        return {m_wording.price(invoice.figures.total), Weight::Plain};
    case Column::Due: {
        const QString day = m_wording.shortDate(invoice.dueOn);
        if (invoice.status == InvoiceStatus::Overdue)
            return {day, Weight::Plain, Tone::Red, QStringLiteral("triangle-alert")};
        if (InvoiceLook::isDueSoon(invoice, m_wording))
            return {day, Weight::Plain, Tone::Yellow, QStringLiteral("hourglass")};
        return {day};
    }
    case Column::Month:
        return {invoice.month.words(m_wording.language())};
    case Column::Code:
        return {invoice.recipient.code};
    case Column::Payment:
        break;
    }
    return {InvoiceLook::paymentText(invoice, m_wording)};
}

QString InvoiceListModel::toolTip(const Invoice &invoice, int column) const
{
    if (Column(column) == Column::Due)
        return InvoiceLook::dueText(invoice, m_wording);
    if (Column(column) == Column::Status && invoice.paidAt)
        return tr("Paid %1").arg(m_wording.moment(*invoice.paidAt));
    if (Column(column) == Column::Status && invoice.cancelledAt)
        return tr("Cancelled %1: %2").arg(m_wording.moment(*invoice.cancelledAt), invoice.cancelReason);
    return {};
}

} // namespace portal::ui
