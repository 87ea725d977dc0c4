// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/savedqueue.h"

namespace portal {

QList<SavedQueue> allSavedQueues()
{
    return {SavedQueue::Pending,
            SavedQueue::OlderThan24Hours,
            SavedQueue::SurveyToday,
            SavedQueue::ReadyToApprove,
            SavedQueue::ApprovedWithoutCustomer,
            SavedQueue::MessageFailed,
            SavedQueue::Mine};
}

Text savedQueueText(SavedQueue queue)
{
    switch (queue) {
    case SavedQueue::Pending:
        return {QT_TRANSLATE_NOOP("portal", "Pending"), {}};
    case SavedQueue::OlderThan24Hours:
        return {QT_TRANSLATE_NOOP("portal", "Older than 24 hours"), {}};
    case SavedQueue::SurveyToday:
        return {QT_TRANSLATE_NOOP("portal", "Survey today"), {}};
    case SavedQueue::ReadyToApprove:
        return {QT_TRANSLATE_NOOP("portal", "Ready to approve"), {}};
    case SavedQueue::ApprovedWithoutCustomer:
        return {QT_TRANSLATE_NOOP("portal", "Approved without customer"), {}};
    case SavedQueue::MessageFailed:
        return {QT_TRANSLATE_NOOP("portal", "Message failed"), {}};
    case SavedQueue::Mine:
        return {QT_TRANSLATE_NOOP("portal", "Mine"), {}};
    }
    return {};
}

RegistrationFilter savedQueueFilter(SavedQueue queue, StaffId me, Zone zone, Instant now)
{
    RegistrationFilter filter;
    switch (queue) {
    case SavedQueue::Pending:
        filter.statuses = {RegistrationStatus::PendingVerification};
        break;
    case SavedQueue::OlderThan24Hours:
        filter.statuses = {RegistrationStatus::PendingVerification};
        filter.submittedBefore = now - std::chrono::hours(24);
        filter.order = RegistrationFilter::Order::OldestFirst;
        break;
    case SavedQueue::SurveyToday:
        filter.statuses = {RegistrationStatus::SurveyScheduled};
        filter.surveyFrom = zone.startOf(zone.dayOf(now));
        filter.surveyBefore = zone.startOf(zone.dayOf(now) + std::chrono::days(1));
        filter.order = RegistrationFilter::Order::SurveyDate;
        break;
    case SavedQueue::ReadyToApprove:
        filter.statuses = {RegistrationStatus::SurveyCompleted};
        break;
    case SavedQueue::ApprovedWithoutCustomer:
        filter.statuses = {RegistrationStatus::Approved};
        filter.converted = false;
        break;
    case SavedQueue::MessageFailed:
        filter.messageFailed = true;
        break;
    case SavedQueue::Mine: // as the index registrations_open_by_assignee has it
        filter.assigneeId = me;
        filter.statuses = {RegistrationStatus::PendingVerification, RegistrationStatus::Verified,
                           RegistrationStatus::SurveyScheduled, RegistrationStatus::SurveyCompleted,
                           RegistrationStatus::Approved};
        filter.converted = false;
        break;
    }
    return filter;
}

} // namespace portal
