// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerlist.h"

#include "libportal/staffapi/customersapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/customers/customerfilterbar.h"
#include "ui/customers/customerqueues.h"
#include "ui/customers/customertablemodel.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/wording.h"

namespace portal::ui {

using Column = CustomerTableModel::Column;
using RowOrder = CustomerFilter::Order;

namespace {

const QString queueKey = QStringLiteral("customers/queue");
const QString orderKey = QStringLiteral("customers/order");
const QString statusesKey = QStringLiteral("customers/statuses");
const QString packageKey = QStringLiteral("customers/package");
const QString cityKey = QStringLiteral("customers/city");
const QString portalKey = QStringLiteral("customers/portal");

} // namespace

CustomerList::CustomerList(const DeskContext &context, QWidget *parent)
    : ListPane(context, {QStringLiteral("customers"), tr("Customers")},
               new CustomerTableModel(context.api.customers(), context.wording),
               new CustomerFilterBar(context.wording), parent)
{
    restore();
}

CustomerFilterBar &CustomerList::filterBar() const
{
    return static_cast<CustomerFilterBar &>(ListPane::filterBar());
}

CustomerTableModel &CustomerList::model() const
{
    return static_cast<CustomerTableModel &>(ListPane::model());
}

std::optional<Customer> CustomerList::selection() const
{
    if (selectedRows().size() != 1)
        return std::nullopt;
    const Customer *customer = model().value(selectedRows().first());
    return customer ? std::optional(*customer) : std::nullopt;
}

void CustomerList::restore()
{
    const PersonalSettings &personal = m_context.personal;
    m_queue = CustomerQueues::fromName(personal.value(queueKey).toString());
    const QString order = personal.value(orderKey).toString();
    if (!order.isEmpty())
        m_order = order == u"oldest" ? RowOrder::OldestFirst : RowOrder::NewestFirst;
    CustomerFilter wish;
    for (const QString &name : personal.value(statusesKey).toStringList()) {
        if (const auto status = customerStatusFromName(name))
            wish.statuses.append(*status);
    }
    wish.packageCode = personal.value(packageKey).toString();
    wish.city = personal.value(cityKey).toString();
    if (const QString portal = personal.value(portalKey).toString(); !portal.isEmpty())
        wish.portalAccess = portal == u"on";
    filterBar().setWish(wish);
}

// Not the search: it may be somebody's name.
void CustomerList::store()
{
    PersonalSettings &personal = m_context.personal;
    const CustomerFilter &wish = filterBar().wish();
    QStringList statuses;
    for (const CustomerStatus status : wish.statuses)
        statuses.append(customerStatusName(status));
    personal.setValue(queueKey, CustomerQueues::name(m_queue));
    personal.setValue(orderKey, !m_order                            ? QString()
                                : *m_order == RowOrder::OldestFirst ? QStringLiteral("oldest")
                                                                    : QStringLiteral("newest"));
    personal.setValue(statusesKey, statuses);
    personal.setValue(packageKey, wish.packageCode);
    personal.setValue(cityKey, wish.city);
    personal.setValue(portalKey, !wish.portalAccess   ? QString()
                                 : *wish.portalAccess ? QStringLiteral("on")
                                                      : QStringLiteral("off"));
}

CustomerFilter CustomerList::filter() const
{
    const CustomerFilter &wish = filterBar().wish();
    CustomerFilter filter = narrowed(customerQueueFilter(m_queue), wish).value_or(wish);
    if (m_order)
        filter.order = *m_order;
    return filter;
}

void CustomerList::showQueue(CustomerQueueKind queue)
{
    m_queue = queue;
    CustomerFilter wish = filterBar().wish();
    if (!narrowed(customerQueueFilter(queue), wish)) {
        wish.statuses.clear();
        wish.portalAccess.reset();
        filterBar().setWish(wish);
    }
    reload();
}

void CustomerList::load()
{
    // Whoever looks for what the queue does not hold looks for it everywhere.
    if (!narrowed(customerQueueFilter(m_queue), filterBar().wish()))
        m_queue = CustomerQueueKind::All;
    model().load(filter());
}

bool CustomerList::isLoaded() const
{
    return model().filter() == filter();
}

void CustomerList::setOrder(RowOrder order)
{
    m_order = order;
    reload();
}

ListPane::Order CustomerList::order() const
{
    return {int(Column::Since),
            filter().order == RowOrder::NewestFirst ? Qt::DescendingOrder : Qt::AscendingOrder};
}

void CustomerList::sortBy(int column)
{
    const RowOrder now = model().filter().order;
    const bool sortable = column == int(Column::Since) || column == int(Column::Code);
    const RowOrder next = now == RowOrder::NewestFirst ? RowOrder::OldestFirst : RowOrder::NewestFirst;
    setOrder(sortable ? next : now);
}

ListPane::Emptiness CustomerList::emptiness() const
{
    return {QStringLiteral("users"), tr("Nobody here"), CustomerQueues::emptyHint(m_queue)};
}

QString CustomerList::totalWords(const RowCount &total) const
{
    return total.rows == 1 ? tr("1 customer") : tr("%1 customers").arg(countText(total, m_context.wording));
}

void CustomerList::lookFor(const QString &code)
{
    m_queue = CustomerQueueKind::All;
    CustomerFilter wish;
    wish.search = code;
    filterBar().setWish(wish);
}

} // namespace portal::ui
