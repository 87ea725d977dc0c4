// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketlook.h"

#include "ui/frame/wording.h"

#include <QtCore/QLocale>

namespace portal::ui {

Tone ticketStatusTone(TicketStatus status)
{
    switch (status) {
    case TicketStatus::Open:
        return Tone::Yellow;
    case TicketStatus::Assigned:
        return Tone::Blue;
    case TicketStatus::InProgress:
        return Tone::Indigo;
    case TicketStatus::OnHold:
        return Tone::Purple;
    case TicketStatus::Completed:
        return Tone::Green;
    case TicketStatus::Cancelled:
        break;
    }
    return Tone::Grey;
}

QString ticketStatusIcon(TicketStatus status)
{
    switch (status) {
    case TicketStatus::Open:
        return QStringLiteral("circle-dot");
    case TicketStatus::Assigned:
        return QStringLiteral("user-round-check");
    case TicketStatus::InProgress:
        return QStringLiteral("wrench");
    case TicketStatus::OnHold:
        return QStringLiteral("hourglass");
    case TicketStatus::Completed:
        return QStringLiteral("circle-check");
    case TicketStatus::Cancelled:
        break;
    }
    return QStringLiteral("ban");
}

QString ticketTypeIcon(TicketType type)
{
    switch (type) {
    case TicketType::Survey:
        return QStringLiteral("map-pin");
    case TicketType::Installation:
        return QStringLiteral("plug");
    case TicketType::Repair:
        return QStringLiteral("wrench");
    case TicketType::Upgrade:
        return QStringLiteral("gauge");
    case TicketType::Dismantle:
        break;
    }
    return QStringLiteral("power");
}

QString ticketActionIcon(TicketAction action)
{
    switch (action) {
    case TicketAction::Assign:
        return QStringLiteral("user-round-plus");
    case TicketAction::Prioritise:
        return QStringLiteral("chevron-up");
    case TicketAction::Start:
    case TicketAction::Resume:
        return QStringLiteral("play");
    case TicketAction::Hold:
        return QStringLiteral("hourglass");
    case TicketAction::Complete:
        return QStringLiteral("circle-check");
    case TicketAction::Cancel:
        break;
    }
    return QStringLiteral("ban");
}

QString ticketAgeIcon(TicketAge age)
{
    switch (age) {
    case TicketAge::Fresh:
        return QStringLiteral("clock");
    case TicketAge::Soon:
        return QStringLiteral("circle-alert");
    case TicketAge::Late:
        return QStringLiteral("triangle-alert");
    case TicketAge::Paused:
        return QStringLiteral("hourglass");
    case TicketAge::Done:
        break;
    }
    return QStringLiteral("check");
}

Tone ticketPriorityTone(TicketPriority priority)
{
    switch (priority) {
    case TicketPriority::High:
        return Tone::Red;
    case TicketPriority::Normal:
        return Tone::Neutral;
    case TicketPriority::Low:
        break;
    }
    return Tone::Grey;
}

QString ticketPriorityIcon(TicketPriority priority)
{
    switch (priority) {
    case TicketPriority::High:
        return QStringLiteral("chevron-up");
    case TicketPriority::Normal:
        return QStringLiteral("minus");
    case TicketPriority::Low:
        break;
    }
    return QStringLiteral("chevron-down");
}

Tone ticketAgeTone(TicketAge age)
{
    switch (age) {
    case TicketAge::Fresh:
        return Tone::Green;
    case TicketAge::Soon:
        return Tone::Yellow;
    case TicketAge::Late:
        return Tone::Red;
    case TicketAge::Paused:
        return Tone::Purple;
    case TicketAge::Done:
        break;
    }
    return Tone::Grey;
}

BadgeLook ticketStatusLook(TicketStatus status, const Wording &wording)
{
    return {wording.text(ticketStatusText(status)), ticketStatusTone(status), ticketStatusIcon(status)};
}

BadgeLook ticketPriorityLook(TicketPriority priority, const Wording &wording)
{
    return {TicketWords::tr("Priority: %1").arg(wording.text(ticketPriorityText(priority))),
            ticketPriorityTone(priority), ticketPriorityIcon(priority)};
}

BadgeLook ticketAgeLook(const Ticket &ticket, TicketAge age, const Wording &wording)
{
    return {TicketWords::deadline(ticket, age, wording), ticketAgeTone(age), ticketAgeIcon(age)};
}

QString TicketWords::duration(std::chrono::milliseconds time, const Wording &wording)
{
    return wording.age(wording.now() - std::max(time, std::chrono::milliseconds(std::chrono::minutes(1))));
}

// A promise is of days, not of years: in a table's cell the year would only push the time out.
QString TicketWords::moment(Instant at, const Wording &wording)
{
    const Day day = wording.zone().dayOf(at);
    if (day == wording.today())
        return wording.time(at);
    const QLocale locale(wording.language() == Language::Indonesian ? QLocale::Indonesian : QLocale::English);
    const QDate date = QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
    return locale.toString(date, u"d MMM") + QLatin1Char(' ') + wording.time(at);
}

QString TicketWords::deadline(const Ticket &ticket, TicketAge age, const Wording &wording)
{
    switch (age) {
    case TicketAge::Fresh:
        return moment(ticket.dueAt, wording);
    case TicketAge::Soon:
        return tr("Due soon, %1").arg(moment(ticket.dueAt, wording));
    case TicketAge::Late:
        return tr("Late by %1").arg(duration(wording.now() - ticket.dueAt, wording));
    case TicketAge::Paused:
    case TicketAge::Done:
        break;
    }
    return wording.text(ticketAgeText(age));
}

QString TicketWords::deadlineInFull(const Ticket &ticket, TicketAge age, const Wording &wording)
{
    const QString due = wording.moment(ticket.dueAt);
    switch (age) {
    case TicketAge::Fresh:
        return tr("%1, in time").arg(due);
    case TicketAge::Soon:
        return tr("%1, due soon").arg(due);
    case TicketAge::Late:
        return tr("%1, late by %2").arg(due, duration(wording.now() - ticket.dueAt, wording));
    case TicketAge::Paused: {
        const auto left = ticket.heldLeft.value_or(std::chrono::milliseconds(0));
        return left > std::chrono::milliseconds(0)
                   ? tr("The clock stands still; %1 of service time are left").arg(duration(left, wording))
                   : tr("The clock stands still; it was late by %1 already").arg(duration(-left, wording));
    }
    case TicketAge::Done:
        break;
    }
    if (!ticket.completedAt)
        return {};
    return *ticket.completedAt <= ticket.dueAt ? tr("%1, kept").arg(due) : tr("%1, not kept").arg(due);
}

QString TicketWords::heading(const Ticket &ticket, const Wording &wording)
{
    return tr("%1: %2").arg(wording.text(ticketTypeText(ticket.type)), ticket.title);
}

} // namespace portal::ui
