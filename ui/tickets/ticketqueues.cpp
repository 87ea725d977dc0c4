// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketqueues.h"

#include "ui/frame/wording.h"

#include <algorithm>

namespace portal::ui {

namespace {

struct Look
{
    TicketQueueChoice queue;
    const char *name;
    const char *icon;
};

constexpr Look looks[] = {
    {TicketQueueKind::Unfinished, "unfinished", "inbox"},
    {TicketQueueKind::Unassigned, "unassigned", "user-round-plus"},
    {TicketQueueKind::Late, "late", "triangle-alert"},
    {TicketQueueKind::Due, "due", "clock"},
    {TicketQueueKind::Today, "today", "calendar"},
    {TicketQueueKind::OnHold, "on-hold", "hourglass"},
    {TicketQueueKind::Mine, "mine", "user-round-check"},
    {std::nullopt, "all", "list"},
};

const Look &lookOf(TicketQueueChoice queue)
{
    return *std::find_if(std::begin(looks), std::end(looks) - 1,
                         [queue](const Look &look) { return look.queue == queue; });
}

std::optional<Instant> later(const std::optional<Instant> &left, const std::optional<Instant> &right)
{
    return left && right ? std::max(left, right) : left ? left : right;
}

std::optional<Instant> earlier(const std::optional<Instant> &left, const std::optional<Instant> &right)
{
    return left && right ? std::min(left, right) : left ? left : right;
}

} // namespace

QList<TicketQueueChoice> TicketQueues::choices()
{
    QList<TicketQueueChoice> choices;
    for (const TicketQueueKind queue : allTicketQueues())
        choices.append(queue);
    choices.append(std::nullopt);
    return choices;
}

QList<QueueRail::Queue> TicketQueues::rail(const Wording &wording)
{
    QList<QueueRail::Queue> all;
    for (const TicketQueueChoice queue : choices())
        all.append({name(queue), title(queue, wording), QLatin1String(lookOf(queue).icon)});
    return all;
}

QString TicketQueues::name(TicketQueueChoice queue)
{
    return QLatin1String(lookOf(queue).name);
}

TicketQueueChoice TicketQueues::fromName(const QString &name)
{
    for (const Look &look : looks) {
        if (name == QLatin1String(look.name))
            return look.queue;
    }
    return TicketQueueKind::Unfinished;
}

QString TicketQueues::title(TicketQueueChoice queue, const Wording &wording)
{
    return queue ? wording.text(ticketQueueText(*queue)) : tr("All");
}

QString TicketQueues::emptyHint(TicketQueueChoice queue)
{
    if (!queue)
        return tr("Tickets appear here when a survey is scheduled, a customer is installed or asks for "
                  "help.");
    switch (*queue) {
    case TicketQueueKind::Unfinished:
        return tr("Everything is done. New tickets appear here by themselves.");
    case TicketQueueKind::Unassigned:
        return tr("Every ticket has its technician.");
    case TicketQueueKind::Late:
        return tr("No deadline has passed.");
    case TicketQueueKind::Due:
        return tr("No other deadline ends today.");
    case TicketQueueKind::Today:
        return tr("No visit is agreed for today.");
    case TicketQueueKind::OnHold:
        return tr("Nothing is waited for.");
    case TicketQueueKind::Mine:
        return tr("Whatever is assigned to you appears here.");
    }
    return {};
}

TicketFilter narrowed(const TicketFilter &queue, const TicketFilter &wish)
{
    TicketFilter both = queue;
    if (both.statuses.isEmpty()) {
        both.statuses = wish.statuses;
    } else if (!wish.statuses.isEmpty()) {
        both.statuses.removeIf([&](TicketStatus status) { return !wish.statuses.contains(status); });
        if (both.statuses.isEmpty()) // none of the queue's: nothing is due before time began
            both.dueBefore = Instant();
    }
    both.types = wish.types;
    both.priority = wish.priority;
    both.search = wish.search;
    if (!both.assigneeId.isValid() && both.assignee == TicketFilter::Assignee::Any) {
        both.assigneeId = wish.assigneeId;
        both.assignee = wish.assignee;
    }
    both.customerCode = wish.customerCode;
    both.registrationNumber = wish.registrationNumber;
    both.visitFrom = later(both.visitFrom, wish.visitFrom);
    both.visitBefore = earlier(both.visitBefore, wish.visitBefore);
    both.dueFrom = later(both.dueFrom, wish.dueFrom);
    both.dueBefore = earlier(both.dueBefore, wish.dueBefore);
    if (wish.order != TicketFilter::Order::NewestFirst)
        both.order = wish.order;
    return both;
}

} // namespace portal::ui
