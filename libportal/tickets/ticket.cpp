// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/ticket.h"

namespace portal {

namespace {

template <typename Enum>
struct Name
{
    Enum value;
    const char *name;
};

constexpr Name<TicketType> types[] = {
    {TicketType::Survey, "survey"},       {TicketType::Installation, "installation"},
    {TicketType::Repair, "repair"},       {TicketType::Upgrade, "upgrade"},
    {TicketType::Dismantle, "dismantle"},
};

constexpr Name<TicketStatus> statuses[] = {
    {TicketStatus::Open, "open"},
    {TicketStatus::Assigned, "assigned"},
    {TicketStatus::InProgress, "in_progress"},
    {TicketStatus::OnHold, "on_hold"},
    {TicketStatus::Completed, "completed"},
    {TicketStatus::Cancelled, "cancelled"},
};

constexpr Name<TicketPriority> priorities[] = {
    {TicketPriority::Low, "low"},
    {TicketPriority::Normal, "normal"},
    {TicketPriority::High, "high"},
};

template <typename Enum, size_t count>
QString nameOf(const Name<Enum> (&names)[count], Enum value)
{
    return QLatin1String(names[size_t(value)].name);
}

template <typename Enum, size_t count>
std::optional<Enum> valueOf(const Name<Enum> (&names)[count], QStringView name)
{
    for (const Name<Enum> &row : names) {
        if (name == QLatin1String(row.name))
            return row.value;
    }
    return std::nullopt;
}

} // namespace

QString ticketTypeName(TicketType type)
{
    return nameOf(types, type);
}

QString ticketStatusName(TicketStatus status)
{
    return nameOf(statuses, status);
}

QString ticketPriorityName(TicketPriority priority)
{
    return nameOf(priorities, priority);
}

std::optional<TicketType> ticketTypeFromName(QStringView name)
{
    return valueOf(types, name);
}

std::optional<TicketStatus> ticketStatusFromName(QStringView name)
{
    return valueOf(statuses, name);
}

std::optional<TicketPriority> ticketPriorityFromName(QStringView name)
{
    return valueOf(priorities, name);
}

QList<TicketStatus> allTicketStatuses()
{
    QList<TicketStatus> all;
    for (const auto &row : statuses)
        all.append(row.value);
    return all;
}

QList<TicketType> allTicketTypes()
{
    QList<TicketType> all;
    for (const auto &row : types)
        all.append(row.value);
    return all;
}

Text ticketTypeText(TicketType type)
{
    switch (type) {
    case TicketType::Survey:
        return {QT_TRANSLATE_NOOP("portal", "Survey"), {}};
    case TicketType::Installation:
        return {QT_TRANSLATE_NOOP("portal", "Installation"), {}};
    case TicketType::Repair:
        return {QT_TRANSLATE_NOOP("portal", "Repair"), {}};
    case TicketType::Upgrade:
        return {QT_TRANSLATE_NOOP("portal", "Package change"), {}};
    case TicketType::Dismantle:
        return {QT_TRANSLATE_NOOP("portal", "Dismantling"), {}};
    }
    return {};
}

Text ticketStatusText(TicketStatus status)
{
    switch (status) {
    case TicketStatus::Open:
        return {QT_TRANSLATE_NOOP("portal", "Open"), {}};
    case TicketStatus::Assigned:
        return {QT_TRANSLATE_NOOP("portal", "Assigned"), {}};
    case TicketStatus::InProgress:
        return {QT_TRANSLATE_NOOP("portal", "Being worked on"), {}};
    case TicketStatus::OnHold:
        return {QT_TRANSLATE_NOOP("portal", "On hold"), {}};
    case TicketStatus::Completed:
        return {QT_TRANSLATE_NOOP("portal", "Completed"), {}};
    case TicketStatus::Cancelled:
        return {QT_TRANSLATE_NOOP("portal", "Cancelled"), {}};
    }
    return {};
}

Text ticketPriorityText(TicketPriority priority)
{
    switch (priority) {
    case TicketPriority::Low:
        return {QT_TRANSLATE_NOOP("portal", "Low"), {}};
    case TicketPriority::Normal:
        return {QT_TRANSLATE_NOOP("portal", "Normal"), {}};
    case TicketPriority::High:
        return {QT_TRANSLATE_NOOP("portal", "High"), {}};
    }
    return {};
}

Text ticketEventText(QStringView action)
{
    struct Words
    {
        const char *action;
        const char *text;
    };
    static constexpr Words all[] = {
        {"open", QT_TRANSLATE_NOOP("portal", "Opened")},
        {"assign", QT_TRANSLATE_NOOP("portal", "Assigned")},
        {"priority_low", QT_TRANSLATE_NOOP("portal", "Priority changed to low")},
        {"priority_normal", QT_TRANSLATE_NOOP("portal", "Priority changed to normal")},
        {"priority_high", QT_TRANSLATE_NOOP("portal", "Priority changed to high")},
        {"start", QT_TRANSLATE_NOOP("portal", "Work begun")},
        {"hold", QT_TRANSLATE_NOOP("portal", "Put on hold")},
        {"resume", QT_TRANSLATE_NOOP("portal", "Taken up again")},
        {"complete", QT_TRANSLATE_NOOP("portal", "Completed")},
        {"cancel", QT_TRANSLATE_NOOP("portal", "Cancelled")},
        {"reschedule", QT_TRANSLATE_NOOP("portal", "Date changed")},
        {"comment", QT_TRANSLATE_NOOP("portal", "Comment to the customer")},
        {"note", QT_TRANSLATE_NOOP("portal", "Internal note")},
        {"photo", QT_TRANSLATE_NOOP("portal", "Photo added")},
    };
    for (const Words &row : all) {
        if (action == QLatin1String(row.action))
            return {row.text, {}};
    }
    return {};
}

} // namespace portal
