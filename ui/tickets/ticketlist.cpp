// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketlist.h"

#include "libportal/staffapi/staffapi.h"
#include "libportal/staffapi/ticketsapi.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/tickets/ticketfilterbar.h"
#include "ui/tickets/ticketmodel.h"

namespace portal::ui {

using Column = TicketModel::Column;
using RowOrder = TicketFilter::Order;

namespace {

const QString queueKey = QStringLiteral("tickets/queue");
const QString orderKey = QStringLiteral("tickets/order");
const QString statusesKey = QStringLiteral("tickets/statuses");
const QString typesKey = QStringLiteral("tickets/types");
const QString priorityKey = QStringLiteral("tickets/priority");
const QString technicianKey = QStringLiteral("tickets/technician");

struct NamedOrder
{
    RowOrder order;
    const char *name;
};
constexpr NamedOrder orders[] = {{RowOrder::NewestFirst, "newest"},
                                 {RowOrder::OldestFirst, "oldest"},
                                 {RowOrder::DueFirst, "due"},
                                 {RowOrder::VisitFirst, "visit"}};

} // namespace

TicketList::TicketList(const DeskContext &context, QWidget *parent)
    : ListPane(context, {QStringLiteral("tickets"), tr("Tickets")},
               new TicketModel(context.api.tickets(), context.wording), new TicketFilterBar(context.wording),
               parent)
{
    restore();
}

TicketFilterBar &TicketList::filterBar() const
{
    return static_cast<TicketFilterBar &>(ListPane::filterBar());
}

TicketModel &TicketList::model() const
{
    return static_cast<TicketModel &>(ListPane::model());
}

std::optional<TicketRow> TicketList::selection() const
{
    const TicketRow *row = selectedRows().size() == 1 ? model().value(selectedRows().first()) : nullptr;
    return row ? std::optional(*row) : std::nullopt;
}

void TicketList::restore()
{
    const PersonalSettings &personal = m_context.personal;
    m_queue = TicketQueues::fromName(personal.value(queueKey).toString());
    const QString order = personal.value(orderKey).toString();
    for (const NamedOrder &known : orders) {
        if (order == QLatin1String(known.name) && known.order != RowOrder::VisitFirst)
            m_order = known.order;
    }
    TicketFilter wish;
    for (const QString &name : personal.value(statusesKey).toStringList()) {
        if (const auto status = ticketStatusFromName(name))
            wish.statuses.append(*status);
    }
    for (const QString &name : personal.value(typesKey).toStringList()) {
        if (const auto type = ticketTypeFromName(name))
            wish.types.append(*type);
    }
    wish.priority = ticketPriorityFromName(personal.value(priorityKey).toString());
    if (const qint64 technician = personal.value(technicianKey).toLongLong(); technician > 0)
        wish.assigneeId = StaffId(technician);
    filterBar().setWish(wish);
}

// Not the search, which may be somebody's name, and not days, which are over tomorrow.
void TicketList::store()
{
    PersonalSettings &personal = m_context.personal;
    const TicketFilter &wish = filterBar().wish();
    QStringList statuses;
    for (const TicketStatus status : wish.statuses)
        statuses.append(ticketStatusName(status));
    QStringList types;
    for (const TicketType type : wish.types)
        types.append(ticketTypeName(type));
    QString order;
    for (const NamedOrder &known : orders) {
        if (m_order == known.order)
            order = QLatin1String(known.name);
    }
    personal.setValue(queueKey, TicketQueues::name(m_queue));
    personal.setValue(orderKey, order);
    personal.setValue(statusesKey, statuses);
    personal.setValue(typesKey, types);
    personal.setValue(priorityKey, wish.priority ? ticketPriorityName(*wish.priority) : QString());
    personal.setValue(technicianKey, wish.assigneeId.isValid() ? wish.assigneeId.value() : qint64(0));
}

TicketFilter TicketList::filter() const
{
    const Wording &wording = m_context.wording;
    TicketFilter queue;
    if (m_queue)
        queue = ticketQueueFilter(*m_queue, m_context.session.staff().id, wording.zone(), wording.now());
    TicketFilter filter = narrowed(queue, filterBar().wish());
    if (m_order)
        filter.order = *m_order;
    return filter;
}

TicketList::Question TicketList::question() const
{
    return {m_queue, filterBar().wish(), m_order};
}

void TicketList::showQueue(TicketQueueChoice queue)
{
    m_queue = queue;
    if (m_order == RowOrder::VisitFirst) // would hide what the queue counts
        m_order.reset();
    reload();
}

void TicketList::load()
{
    m_asked = question();
    model().load(filter());
}

bool TicketList::isLoaded() const
{
    return m_asked == question();
}

void TicketList::setOrder(RowOrder order)
{
    m_order = order;
    reload();
}

ListPane::Order TicketList::order() const
{
    switch (filter().order) {
    case RowOrder::DueFirst:
        return {int(Column::Deadline), Qt::DescendingOrder};
    case RowOrder::VisitFirst:
        return {int(Column::Visit), Qt::DescendingOrder};
    case RowOrder::OldestFirst:
        return {int(Column::Number), Qt::DescendingOrder};
    case RowOrder::NewestFirst:
        break;
    }
    return {int(Column::Number), Qt::AscendingOrder};
}

void TicketList::sortBy(int column)
{
    switch (Column(column)) {
    case Column::Deadline:
        return setOrder(RowOrder::DueFirst);
    case Column::Visit:
        return setOrder(RowOrder::VisitFirst);
    case Column::Number:
        return setOrder(filter().order == RowOrder::NewestFirst ? RowOrder::OldestFirst
                                                                : RowOrder::NewestFirst);
    default:
        return reload(); // no list of any length is sorted by it: the mark goes back to where it was
    }
}

ListPane::Emptiness TicketList::emptiness() const
{
    return {QStringLiteral("inbox"), tr("Nothing here"), TicketQueues::emptyHint(m_queue)};
}

QString TicketList::totalWords(const RowCount &total) const
{
    return total.rows == 1 ? tr("1 ticket") : tr("%1 tickets").arg(countText(total, m_context.wording));
}

void TicketList::lookFor(const QString &number)
{
    m_queue.reset();
    TicketFilter wish;
    wish.search = number;
    filterBar().setWish(wish);
}

} // namespace portal::ui
