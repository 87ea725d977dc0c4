// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/ticketworkflow.h"

namespace portal {

namespace {

using A = TicketAction;
using S = TicketStatus;

struct StateRow
{
    TicketAction action;
    TicketStatus from;
    TicketStatus to;
};

constexpr StateRow table[] = {
    {A::Assign, S::Open, S::Assigned},
    {A::Assign, S::Assigned, S::Assigned},   // to somebody else
    {A::Assign, S::InProgress, S::Assigned}, // who had it cannot go on
    {A::Assign, S::OnHold, S::OnHold},
    {A::Prioritise, S::Open, S::Open},
    {A::Prioritise, S::Assigned, S::Assigned},
    {A::Prioritise, S::InProgress, S::InProgress},
    {A::Prioritise, S::OnHold, S::OnHold},
    {A::Start, S::Open, S::InProgress}, // whoever starts it has it
    {A::Start, S::Assigned, S::InProgress},
    {A::Hold, S::Assigned, S::OnHold},
    {A::Hold, S::InProgress, S::OnHold},
    {A::Resume, S::OnHold, S::InProgress},
    {A::Complete, S::Assigned, S::Completed}, // done, and nobody had said that it began
    {A::Complete, S::InProgress, S::Completed},
    {A::Complete, S::OnHold, S::Completed}, // what it waited for settled it
    {A::Cancel, S::Open, S::Cancelled},
    {A::Cancel, S::Assigned, S::Cancelled},
    {A::Cancel, S::InProgress, S::Cancelled},
    {A::Cancel, S::OnHold, S::Cancelled},
};

struct ActionRow
{
    TicketAction action;
    const char *name;
    Permission permission;
    bool needsNote;
    const char *message; ///< to the customer
    const char *text;
};

constexpr ActionRow actions[] = {
    {A::Assign, "assign", Permission::WorkTickets, false, "ticket.updated",
     QT_TRANSLATE_NOOP("portal", "Assign")},
    {A::Prioritise, "prioritise", Permission::WorkTickets, false, "",
     QT_TRANSLATE_NOOP("portal", "Change priority")}, // another promise within the house
    {A::Start, "start", Permission::WorkOwnTickets, false, "",
     QT_TRANSLATE_NOOP("portal", "Start work")}, // is at the door
    {A::Hold, "hold", Permission::WorkOwnTickets, true, "ticket.updated",
     QT_TRANSLATE_NOOP("portal", "Put on hold")},
    {A::Resume, "resume", Permission::WorkOwnTickets, false, "ticket.updated",
     QT_TRANSLATE_NOOP("portal", "Take up again")},
    {A::Complete, "complete", Permission::WorkOwnTickets, true, "ticket.completed",
     QT_TRANSLATE_NOOP("portal", "Complete")},
    {A::Cancel, "cancel", Permission::WorkTickets, true, "ticket.updated",
     QT_TRANSLATE_NOOP("portal", "Cancel the ticket")},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < std::size(actions); ++i) {
        if (size_t(actions[i].action) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table follows the enum");

const ActionRow &rowOf(TicketAction action)
{
    return actions[size_t(action)];
}

} // namespace

QString ticketActionName(TicketAction action)
{
    return QLatin1String(rowOf(action).name);
}

std::optional<TicketAction> ticketActionFromName(QStringView name)
{
    for (const ActionRow &row : actions) {
        if (name == QLatin1String(row.name))
            return row.action;
    }
    return std::nullopt;
}

QList<TicketAction> allTicketActions()
{
    QList<TicketAction> all;
    for (const ActionRow &row : actions)
        all.append(row.action);
    return all;
}

std::optional<TicketStatus> ticketStateAfter(TicketAction action, TicketStatus from)
{
    for (const StateRow &row : table) {
        if (row.action == action && row.from == from)
            return row.to;
    }
    return std::nullopt;
}

Permission permissionFor(TicketAction action)
{
    return rowOf(action).permission;
}

bool needsNote(TicketAction action)
{
    return rowOf(action).needsNote;
}

QString ticketMessageOf(TicketAction action)
{
    return QLatin1String(rowOf(action).message);
}

Text ticketActionText(TicketAction action)
{
    return {rowOf(action).text, {}};
}

bool isUnfinished(TicketStatus status)
{
    return status != S::Completed && status != S::Cancelled;
}

} // namespace portal
