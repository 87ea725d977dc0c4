// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationlist.h"

#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/registrations/registrationfilterbar.h"
#include "ui/registrations/registrationtablemodel.h"

namespace portal::ui {

using Column = RegistrationTableModel::Column;
using RowOrder = RegistrationFilter::Order;

namespace {

const QString queueKey = QStringLiteral("registrations/queue");
const QString orderKey = QStringLiteral("registrations/order");
const QString statusesKey = QStringLiteral("registrations/statuses");
const QString packageKey = QStringLiteral("registrations/package");
const QString cityKey = QStringLiteral("registrations/city");
const QString fromKey = QStringLiteral("registrations/from");
const QString toKey = QStringLiteral("registrations/to");
const QString assigneeKey = QStringLiteral("registrations/assignee");

QString isoOrEmpty(const std::optional<Day> &day)
{
    return day ? toIsoDate(*day) : QString();
}

} // namespace

RegistrationList::RegistrationList(const DeskContext &context, QWidget *parent)
    : ListPane(context, {QStringLiteral("registrations"), tr("Applications")},
               new RegistrationTableModel(context.api.registrations(), context.wording),
               new RegistrationFilterBar(context.wording), parent)
{
    restore();
}

RegistrationFilterBar &RegistrationList::filterBar() const
{
    return static_cast<RegistrationFilterBar &>(ListPane::filterBar());
}

RegistrationTableModel &RegistrationList::model() const
{
    return static_cast<RegistrationTableModel &>(ListPane::model());
}

QList<Registration> RegistrationList::selection() const
{
    QList<Registration> selected;
    for (const int row : selectedRows()) {
        if (const Registration *registration = model().value(row))
            selected.append(*registration);
    }
    return selected;
}

void RegistrationList::restore()
{
    const PersonalSettings &personal = m_context.personal;
    const QString queue = personal.value(queueKey).toString();
    for (const QueueChoice known : QueueLook::choices()) {
        if (QueueLook::name(known) == queue)
            m_queue = known;
    }
    const QString order = personal.value(orderKey).toString();
    if (!order.isEmpty())
        m_order = order == u"oldest" ? RowOrder::OldestFirst : RowOrder::NewestFirst;
    RegistrationFilter wish;
    for (const QString &name : personal.value(statusesKey).toStringList()) {
        if (const auto status = registrationStatusFromName(name))
            wish.statuses.append(*status);
    }
    wish.packageCode = personal.value(packageKey).toString();
    wish.city = personal.value(cityKey).toString();
    wish.from = dayFromIsoDate(personal.value(fromKey).toString());
    wish.to = dayFromIsoDate(personal.value(toKey).toString());
    if (const qint64 assignee = personal.value(assigneeKey).toLongLong(); assignee > 0)
        wish.assigneeId = StaffId(assignee);
    filterBar().setWish(wish);
}

// Not the search: it may be somebody's name.
void RegistrationList::store()
{
    PersonalSettings &personal = m_context.personal;
    const RegistrationFilter &wish = filterBar().wish();
    QStringList statuses;
    for (const RegistrationStatus status : wish.statuses)
        statuses.append(registrationStatusName(status));
    personal.setValue(queueKey, QueueLook::name(m_queue));
    personal.setValue(orderKey, !m_order                            ? QString()
                                : *m_order == RowOrder::OldestFirst ? QStringLiteral("oldest")
                                                                    : QStringLiteral("newest"));
    personal.setValue(statusesKey, statuses);
    personal.setValue(packageKey, wish.packageCode);
    personal.setValue(cityKey, wish.city);
    personal.setValue(fromKey, isoOrEmpty(wish.from));
    personal.setValue(toKey, isoOrEmpty(wish.to));
    personal.setValue(assigneeKey, wish.assigneeId.isValid() ? wish.assigneeId.value() : qint64(0));
}

RegistrationFilter RegistrationList::filter() const
{
    const Wording &wording = m_context.wording;
    RegistrationFilter queue;
    if (m_queue)
        queue = savedQueueFilter(*m_queue, m_context.session.staff().id, wording.zone(), wording.now());
    RegistrationFilter filter = narrowed(queue, filterBar().wish());
    if (m_order)
        filter.order = *m_order;
    return filter;
}

void RegistrationList::showQueue(QueueChoice queue)
{
    m_queue = queue;
    reload();
}

void RegistrationList::load()
{
    model().load(filter());
}

bool RegistrationList::isLoaded() const
{
    return model().filter() == filter();
}

void RegistrationList::setOrder(RowOrder order)
{
    m_order = order;
    reload();
}

ListPane::Order RegistrationList::order() const
{
    return {int(Column::Age),
            filter().order == RowOrder::NewestFirst ? Qt::AscendingOrder : Qt::DescendingOrder};
}

void RegistrationList::sortBy(int column)
{
    const RowOrder now = model().filter().order;
    const bool sortable = column == int(Column::Age) || column == int(Column::Number);
    const RowOrder next = now == RowOrder::NewestFirst ? RowOrder::OldestFirst : RowOrder::NewestFirst;
    setOrder(sortable ? next : now);
}

ListPane::Emptiness RegistrationList::emptiness() const
{
    return {QStringLiteral("inbox"), tr("Nothing here"), QueueLook::emptyHint(m_queue)};
}

QString RegistrationList::totalWords(const RowCount &total) const
{
    return total.rows == 1 ? tr("1 application")
                           : tr("%1 applications").arg(countText(total, m_context.wording));
}

void RegistrationList::lookFor(const QString &number)
{
    m_queue.reset();
    RegistrationFilter wish;
    wish.search = number;
    filterBar().setWish(wish);
}

} // namespace portal::ui
