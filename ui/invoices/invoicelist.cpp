// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicelist.h"

#include "libportal/staffapi/invoicesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/wording.h"
#include "ui/invoices/invoicefilterbar.h"
#include "ui/invoices/invoicelistmodel.h"
#include "ui/invoices/invoicelook.h"

namespace portal::ui {

using Column = InvoiceListModel::Column;
using RowOrder = InvoiceFilter::Order;

namespace {

const QString queueKey = QStringLiteral("invoices/queue");
const QString statusesKey = QStringLiteral("invoices/statuses");
const QString monthKey = QStringLiteral("invoices/month");
const QString paidByKey = QStringLiteral("invoices/paid-by");

} // namespace

InvoiceList::InvoiceList(const DeskContext &context, QWidget *parent)
    : ListPane(context, {QStringLiteral("invoices"), tr("Invoices")},
               new InvoiceListModel(context.api.invoices(), context.wording),
               new InvoiceFilterBar(context.wording), parent)
{
    restore();
}

InvoiceFilterBar &InvoiceList::filterBar() const
{
    return static_cast<InvoiceFilterBar &>(ListPane::filterBar());
}

InvoiceListModel &InvoiceList::model() const
{
    return static_cast<InvoiceListModel &>(ListPane::model());
}

QList<Invoice> InvoiceList::selection() const
{
    QList<Invoice> selected;
    for (const int row : selectedRows()) {
        if (const Invoice *invoice = model().value(row))
            selected.append(*invoice);
    }
    return selected;
}

void InvoiceList::restore()
{
    const PersonalSettings &personal = m_context.personal;
    m_queue = InvoiceLook::queueFromName(personal.value(queueKey).toString());
    InvoiceFilter wish;
    for (const QString &name : personal.value(statusesKey).toStringList()) {
        if (const auto status = invoiceStatusFromName(name))
            wish.statuses.append(*status);
    }
    wish.month = BillingMonth::fromText(personal.value(monthKey).toString());
    wish.paidBy = paymentMethodFromName(personal.value(paidByKey).toString());
    filterBar().setWish(wish);
}

// Not the search: it may be somebody's name.
void InvoiceList::store()
{
    PersonalSettings &personal = m_context.personal;
    const InvoiceFilter &wish = filterBar().wish();
    QStringList statuses;
    for (const InvoiceStatus status : wish.statuses)
        statuses.append(invoiceStatusName(status));
    personal.setValue(queueKey, InvoiceLook::queueName(m_queue));
    personal.setValue(statusesKey, statuses);
    personal.setValue(monthKey, wish.month ? wish.month->toText() : QString());
    personal.setValue(paidByKey, wish.paidBy ? paymentMethodName(*wish.paidBy) : QString());
}

InvoiceFilter InvoiceList::filter() const
{
    const Wording &wording = m_context.wording;
    InvoiceFilter filter =
        narrowed(invoiceQueueFilter(m_queue, wording.zone(), wording.now()), filterBar().wish());
    if (m_order)
        filter.order = *m_order;
    return filter;
}

void InvoiceList::showQueue(InvoiceQueueKind queue)
{
    m_queue = queue;
    m_order.reset(); // each queue has its own
    reload();
}

void InvoiceList::load()
{
    model().load(filter());
}

bool InvoiceList::isLoaded() const
{
    return model().filter() == filter();
}

ListPane::Order InvoiceList::order() const
{
    switch (filter().order) {
    case RowOrder::DueFirst:
        return {int(Column::Due), Qt::AscendingOrder};
    case RowOrder::PaidFirst:
        return {int(Column::Payment), Qt::DescendingOrder};
    case RowOrder::OldestFirst:
        return {int(Column::Number), Qt::AscendingOrder};
    case RowOrder::NewestFirst:
        break;
    }
    return {int(Column::Number), Qt::DescendingOrder};
}

// By due date and by payment where only such invoices are shown that can be sorted so; by number everywhere.
void InvoiceList::sortBy(int column)
{
    const RowOrder now = filter().order;
    const RowOrder queue =
        invoiceQueueFilter(m_queue, m_context.wording.zone(), m_context.wording.now()).order;
    if (column == int(Column::Number))
        m_order = now == RowOrder::NewestFirst ? RowOrder::OldestFirst : RowOrder::NewestFirst;
    else if ((column == int(Column::Due) && queue == RowOrder::DueFirst) ||
             (column == int(Column::Payment) && queue == RowOrder::PaidFirst))
        m_order.reset();
    else
        return;
    reload();
}

ListPane::Emptiness InvoiceList::emptiness() const
{
    return {QStringLiteral("receipt-text"), tr("Nothing here"), InvoiceLook::emptyHint(m_queue)};
}

QString InvoiceList::totalWords(const RowCount &total) const
{
    return total.rows == 1 ? tr("1 invoice") : tr("%1 invoices").arg(countText(total, m_context.wording));
}

void InvoiceList::lookFor(const QString &number)
{
    m_queue = InvoiceQueueKind::All;
    m_order.reset();
    InvoiceFilter wish;
    wish.search = number;
    filterBar().setWish(wish);
}

} // namespace portal::ui
