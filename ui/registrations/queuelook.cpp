// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/queuelook.h"

#include "ui/frame/wording.h"

namespace portal::ui {

namespace {

struct Look
{
    QueueChoice queue;
    const char *name;
    const char *icon;
};

constexpr Look looks[] = {
    {SavedQueue::Pending, "pending", "clock"},
    {SavedQueue::OlderThan24Hours, "late", "triangle-alert"},
    {SavedQueue::SurveyToday, "survey-today", "calendar-clock"},
    {SavedQueue::ReadyToApprove, "ready", "calendar-check"},
    {SavedQueue::ApprovedWithoutCustomer, "without-customer", "user-round-plus"},
    {SavedQueue::MessageFailed, "message-failed", "message-circle"},
    {SavedQueue::Mine, "mine", "user-round-check"},
    {std::nullopt, "all", "list"},
};

const Look &lookOf(QueueChoice queue)
{
    return *std::find_if(std::begin(looks), std::end(looks) - 1,
                         [queue](const Look &look) { return look.queue == queue; });
}

} // namespace

QList<QueueChoice> QueueLook::choices()
{
    QList<QueueChoice> choices;
    for (const SavedQueue queue : allSavedQueues())
        choices.append(queue);
    choices.append(std::nullopt);
    return choices;
}

QString QueueLook::name(QueueChoice queue)
{
    return QLatin1String(lookOf(queue).name);
}

QString QueueLook::icon(QueueChoice queue)
{
    return QLatin1String(lookOf(queue).icon);
}

QString QueueLook::title(QueueChoice queue, const Wording &wording)
{
    return queue ? wording.text(savedQueueText(*queue)) : tr("All");
}

QString QueueLook::emptyHint(QueueChoice queue)
{
    if (!queue)
        return tr("Applications appear here as soon as somebody registers on the public page.");
    switch (*queue) {
    case SavedQueue::Pending:
        return tr("Everything is verified. New applications appear here by themselves.");
    case SavedQueue::OlderThan24Hours:
        return tr("Nobody has waited for more than a day.");
    case SavedQueue::SurveyToday:
        return tr("No survey is planned for today.");
    case SavedQueue::ReadyToApprove:
        return tr("An application comes here when its survey is done.");
    case SavedQueue::ApprovedWithoutCustomer:
        return tr("Whoever was approved is a customer already.");
    case SavedQueue::MessageFailed:
        return tr("Every message went out.");
    case SavedQueue::Mine:
        return tr("Take an application over to find it here.");
    }
    return {};
}

RegistrationFilter narrowed(const RegistrationFilter &queue, const RegistrationFilter &wish)
{
    RegistrationFilter both = queue;
    if (both.statuses.isEmpty()) {
        both.statuses = wish.statuses;
    } else if (!wish.statuses.isEmpty()) {
        both.statuses.removeIf([&](RegistrationStatus status) { return !wish.statuses.contains(status); });
        if (both.statuses.isEmpty()) // none of the queue's: before time began
            both.submittedBefore = Instant();
    }
    both.search = wish.search;
    both.packageCode = wish.packageCode;
    both.city = wish.city;
    both.from = wish.from;
    both.to = wish.to;
    if (!both.assigneeId.isValid())
        both.assigneeId = wish.assigneeId;
    both.weekday = wish.weekday;
    both.hour = wish.hour;
    both.reached = wish.reached;
    both.rejectCategory = wish.rejectCategory;
    both.campaignSource = wish.campaignSource;
    both.submittedFrom = wish.submittedFrom;
    if (wish.submittedBefore)
        both.submittedBefore = both.submittedBefore ? std::min(*both.submittedBefore, *wish.submittedBefore)
                                                    : wish.submittedBefore;
    if (wish.order != RegistrationFilter::Order::NewestFirst)
        both.order = wish.order;
    return both;
}

} // namespace portal::ui
