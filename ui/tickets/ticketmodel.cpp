// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketmodel.h"

#include "libportal/staffapi/ticketsapi.h"
#include "ui/frame/wording.h"
#include "ui/tickets/ticketlook.h"

namespace portal::ui {

namespace {

using Column = TicketModel::Column;
using Content = ListColumn::Content;
using Room = ListColumn::Room;
using Weight = ListCell::Weight;

QList<ListColumn> columns(const Wording &wording)
{
    QStringList states;
    for (const TicketStatus status : allTicketStatuses())
        states.append(wording.text(ticketStatusText(status)));
    QStringList types;
    for (const TicketType type : allTicketTypes())
        types.append(wording.text(ticketTypeText(type)));
    QStringList priorities;
    for (const TicketPriority priority : {TicketPriority::Low, TicketPriority::Normal, TicketPriority::High})
        priorities.append(wording.text(ticketPriorityText(priority)));
    return {
        {TicketModel::tr("Number"), {QStringLiteral("TKT-20261120-00000")}},
        {TicketModel::tr("Title and customer"),
         {QStringLiteral("Ratna Wulandari: no signal")},
         Content::TextWithIcon,
         Room::Rest,
         ListColumn::Presence::Told},
        {TicketModel::tr("Status"), states, Content::Badge},
        {TicketModel::tr("Deadline"),
         {TicketModel::tr("Due soon, %1").arg(QStringLiteral("88.88")),
          wording.text(ticketAgeText(TicketAge::Paused)), QStringLiteral("28 Nov 88.88")},
         Content::TextWithIcon},
        {TicketModel::tr("Type"), types, Content::TextWithIcon, Room::IfAny},
        {TicketModel::tr("Priority"), priorities, Content::TextWithIcon, Room::IfAny},
        {TicketModel::tr("Visit"), {QStringLiteral("28 Nov 2026 14.30")}, Content::Text, Room::IfAny},
        {TicketModel::tr("Technician"), {QStringLiteral("Dewi Anggraini")}, Content::Text, Room::IfAny},
        {TicketModel::tr("City"), {QStringLiteral("Kota Bandar Lampung")}, Content::Text, Room::IfAny},
    };
}

} // namespace

TicketModel::TicketModel(TicketsApi &api, const Wording &wording, QObject *parent)
    : TypedListModel(columns(wording), parent),
      m_api(api),
      m_wording(wording),
      m_calendar(ServiceHours(), wording.zone())
{
}

void TicketModel::setCalendar(const ServiceCalendar &calendar)
{
    m_calendar = calendar;
    columnChanged(int(Column::Deadline));
}

QFuture<Result<portal::Page<TicketRow>>> TicketModel::list(const TicketFilter &filter,
                                                           const PageRequest &page)
{
    return m_api.list(filter, page);
}

QFuture<Result<RowCount>> TicketModel::count(const TicketFilter &filter)
{
    return m_api.count(filter);
}

QFuture<Result<QList<TicketRow>>> TicketModel::rows(const QStringList &numbers)
{
    return m_api.rows(numbers);
}

bool TicketModel::isNew(const TicketRow &row, const TicketRow &top) const
{
    if (filter().order != TicketFilter::Order::NewestFirst)
        return row.ticket.version == 1;
    return std::pair(row.ticket.createdAt, row.ticket.id.value()) >
           std::pair(top.ticket.createdAt, top.ticket.id.value());
}

ListCell TicketModel::cell(const TicketRow &row, int column) const
{
    const Ticket &t = row.ticket;
    switch (Column(column)) {
    case Column::Number:
        return {t.number, Weight::Plain};
    case Column::Type:
        return {m_wording.text(ticketTypeText(t.type)), Weight::Quiet, Tone::Neutral, ticketTypeIcon(t.type)};
    case Column::Title:
        return {row.personName.isEmpty() ? t.title : tr("%1: %2").arg(row.personName, t.title),
                Weight::Strong, Tone::Neutral, ticketTypeIcon(t.type)};
    case Column::Status:
        return {m_wording.text(ticketStatusText(t.status)), Weight::Plain, ticketStatusTone(t.status),
                ticketStatusIcon(t.status)};
    case Column::Deadline: {
        const TicketAge age = ageOf(t, m_calendar, m_wording.now());
        const QString words = TicketWords::deadline(t, age, m_wording);
        if (age == TicketAge::Done)
            return {words};
        return {words, Weight::Quiet, ticketAgeTone(age), ticketAgeIcon(age),
                age == TicketAge::Fresh ? ListCell::Toned::Icon : ListCell::Toned::All};
    }
    case Column::Priority:
        return {m_wording.text(ticketPriorityText(t.priority)), Weight::Quiet, ticketPriorityTone(t.priority),
                ticketPriorityIcon(t.priority)};
    case Column::Visit:
        return {t.scheduledAt ? m_wording.moment(*t.scheduledAt) : QString()};
    case Column::Technician:
        return {row.assigneeName};
    case Column::City:
        break;
    }
    return {row.city};
}

QString TicketModel::toolTip(const TicketRow &row, int column) const
{
    if (Column(column) == Column::Deadline)
        return TicketWords::deadlineInFull(row.ticket, ageOf(row.ticket, m_calendar, m_wording.now()),
                                           m_wording);
    if (Column(column) == Column::Title)
        return TicketWords::heading(row.ticket, m_wording);
    return {};
}

} // namespace portal::ui
