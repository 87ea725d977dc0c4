// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/savedqueues.h"

#include "ui/registrations/registrationlook.h"

namespace portal::ui {

using Id = SavedQueue::Id;
using Status = RegistrationStatus;

QList<SavedQueue> SavedQueues::all()
{
    return {
        {Id::Pending, QStringLiteral("pending"), QStringLiteral("clock")},
        {Id::Late, QStringLiteral("late"), QStringLiteral("triangle-alert")},
        {Id::SurveyToday, QStringLiteral("survey-today"), QStringLiteral("calendar-clock")},
        {Id::ReadyToApprove, QStringLiteral("ready"), QStringLiteral("calendar-check")},
        {Id::WithoutCustomer, QStringLiteral("without-customer"), QStringLiteral("user-round-plus")},
        {Id::MessageFailed, QStringLiteral("message-failed"), QStringLiteral("message-circle")},
        {Id::Mine, QStringLiteral("mine"), QStringLiteral("user-round-check")},
        {Id::All, QStringLiteral("all"), QStringLiteral("list")},
    };
}

QString SavedQueues::title(Id id)
{
    switch (id) {
    case Id::Pending:
        return tr("Pending");
    case Id::Late:
        return tr("Older than 24 h");
    case Id::SurveyToday:
        return tr("Survey today");
    case Id::ReadyToApprove:
        return tr("Ready to approve");
    case Id::WithoutCustomer:
        return tr("Approved, no customer");
    case Id::MessageFailed:
        return tr("Message failed");
    case Id::Mine:
        return tr("Mine");
    case Id::All:
        break;
    }
    return tr("All");
}

QString SavedQueues::emptyHint(Id id)
{
    switch (id) {
    case Id::Pending:
        return tr("Everything is verified. New applications appear here by themselves.");
    case Id::Late:
        return tr("Nobody has waited for more than a day.");
    case Id::SurveyToday:
        return tr("No survey is planned for today.");
    case Id::ReadyToApprove:
        return tr("An application comes here when its survey is done.");
    case Id::WithoutCustomer:
        return tr("Whoever was approved is a customer already.");
    case Id::MessageFailed:
        return tr("Every message went out.");
    case Id::Mine:
        return tr("Take an application over to find it here.");
    case Id::All:
        break;
    }
    return tr("Applications appear here as soon as somebody registers on the public page.");
}

RegistrationFilter SavedQueues::filter(Id id, Instant now, Zone zone, StaffId me)
{
    RegistrationFilter filter;
    const Day today = zone.dayOf(now);
    switch (id) {
    case Id::Pending:
        filter.statuses = {Status::PendingVerification};
        break;
    case Id::Late:
        filter.statuses = {Status::PendingVerification};
        filter.submittedBefore = now - pendingLimit;
        filter.order = RegistrationFilter::Order::OldestFirst;
        break;
    case Id::SurveyToday:
        filter.statuses = {Status::SurveyScheduled};
        filter.surveyFrom = zone.startOf(today);
        filter.surveyBefore = zone.startOf(today + std::chrono::days(1));
        break;
    case Id::ReadyToApprove:
        filter.statuses = {Status::SurveyCompleted};
        break;
    case Id::WithoutCustomer:
        filter.statuses = {Status::Approved};
        filter.converted = false;
        break;
    case Id::MessageFailed:
        filter.messageFailed = true;
        break;
    case Id::Mine:
        filter.statuses = {Status::PendingVerification, Status::Verified, Status::SurveyScheduled,
                           Status::SurveyCompleted, Status::Approved};
        filter.converted = false;
        filter.assigneeId = me;
        break;
    case Id::All:
        break;
    }
    return filter;
}

RegistrationFilter narrowed(const RegistrationFilter &queue, const RegistrationFilter &wish)
{
    RegistrationFilter both = queue;
    if (both.statuses.isEmpty()) {
        both.statuses = wish.statuses;
    } else if (!wish.statuses.isEmpty()) {
        both.statuses.removeIf([&](Status status) { return !wish.statuses.contains(status); });
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
    return both;
}

} // namespace portal::ui
