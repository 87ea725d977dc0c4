// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/workflow.h"

namespace portal {

namespace {

using A = RegistrationAction;
using S = RegistrationStatus;

constexpr Transition table[] = {
    {A::Verify, S::PendingVerification, S::Verified},
    {A::ScheduleSurvey, S::Verified, S::SurveyScheduled},
    {A::ScheduleSurvey, S::SurveyScheduled, S::SurveyScheduled},
    {A::CompleteSurvey, S::SurveyScheduled, S::SurveyCompleted},
    {A::Approve, S::SurveyCompleted, S::Approved},
    {A::Approve, S::Verified, S::Approved, true},
    {A::Reject, S::PendingVerification, S::Rejected},
    {A::Reject, S::Verified, S::Rejected},
    {A::Reject, S::SurveyScheduled, S::Rejected},
    {A::Reject, S::SurveyCompleted, S::Rejected},
    {A::Reject, S::Approved, S::Rejected},
    {A::Cancel, S::PendingVerification, S::Cancelled},
    {A::Cancel, S::Verified, S::Cancelled},
    {A::Cancel, S::SurveyScheduled, S::Cancelled},
    {A::Cancel, S::SurveyCompleted, S::Cancelled},
    {A::Cancel, S::Approved, S::Cancelled},
    {A::Reopen, S::Rejected, S::PendingVerification},
};

struct ActionRow
{
    RegistrationAction action;
    const char *name;
    Permission permission;
    bool byApplicant;
    const char *message;
};

constexpr ActionRow actions[] = {
    {A::Verify, "verify", Permission::WorkRegistrations, false, "registration.verified"},
    {A::ScheduleSurvey, "schedule_survey", Permission::WorkRegistrations, false,
     "registration.survey_scheduled"},
    {A::CompleteSurvey, "complete_survey", Permission::WorkRegistrations, false, ""},
    {A::Approve, "approve", Permission::WorkRegistrations, false, "registration.approved"},
    {A::Reject, "reject", Permission::WorkRegistrations, false, "registration.rejected"},
    {A::Cancel, "cancel", Permission::WorkRegistrations, true, "registration.cancelled"},
    {A::Reopen, "reopen", Permission::ReopenRegistration, false, ""},
};

const ActionRow &rowOf(RegistrationAction action)
{
    return actions[size_t(action)];
}

} // namespace

QString registrationActionName(RegistrationAction action)
{
    return QLatin1String(rowOf(action).name);
}

std::optional<RegistrationAction> registrationActionFromName(QStringView name)
{
    for (const ActionRow &row : actions) {
        if (name == QLatin1String(row.name))
            return row.action;
    }
    return std::nullopt;
}

QList<RegistrationAction> allRegistrationActions()
{
    QList<RegistrationAction> all;
    for (const ActionRow &row : actions)
        all.append(row.action);
    return all;
}

std::optional<Transition> transitionFor(RegistrationAction action, RegistrationStatus from)
{
    for (const Transition &row : table) {
        if (row.action == action && row.from == from)
            return row;
    }
    return std::nullopt;
}

Permission permissionFor(RegistrationAction action)
{
    return rowOf(action).permission;
}

bool applicantMay(RegistrationAction action)
{
    return rowOf(action).byApplicant;
}

QString messageFor(RegistrationAction action)
{
    return QLatin1String(rowOf(action).message);
}

Text registrationActionText(RegistrationAction action)
{
    switch (action) {
    case A::Verify:
        return {QT_TRANSLATE_NOOP("portal", "Verify"), {}};
    case A::ScheduleSurvey:
        return {QT_TRANSLATE_NOOP("portal", "Schedule survey"), {}};
    case A::CompleteSurvey:
        return {QT_TRANSLATE_NOOP("portal", "Survey done"), {}};
    case A::Approve:
        return {QT_TRANSLATE_NOOP("portal", "Approve"), {}};
    case A::Reject:
        return {QT_TRANSLATE_NOOP("portal", "Reject"), {}};
    case A::Cancel:
        return {QT_TRANSLATE_NOOP("portal", "Cancel application"), {}};
    case A::Reopen:
        return {QT_TRANSLATE_NOOP("portal", "Reopen"), {}};
    }
    return {};
}

Text registrationEventText(QStringView action)
{
    struct EventRow
    {
        const char *action;
        const char *words;
    };
    static constexpr EventRow events[] = {
        {"submit", QT_TRANSLATE_NOOP("portal", "Submitted")},
        {"verify", QT_TRANSLATE_NOOP("portal", "Verified")},
        {"schedule_survey", QT_TRANSLATE_NOOP("portal", "Survey scheduled")},
        {"complete_survey", QT_TRANSLATE_NOOP("portal", "Survey completed")},
        {"approve", QT_TRANSLATE_NOOP("portal", "Approved")},
        {"reject", QT_TRANSLATE_NOOP("portal", "Rejected")},
        {"cancel", QT_TRANSLATE_NOOP("portal", "Cancelled")},
        {"reopen", QT_TRANSLATE_NOOP("portal", "Reopened")},
        {"note", QT_TRANSLATE_NOOP("portal", "Note")},
        {"message", QT_TRANSLATE_NOOP("portal", "Message sent")},
        {"assign", QT_TRANSLATE_NOOP("portal", "Assigned")},
        {"create_customer", QT_TRANSLATE_NOOP("portal", "Customer created")},
    };
    for (const EventRow &row : events) {
        if (action == QLatin1String(row.action))
            return {row.words, {}};
    }
    return {QT_TRANSLATE_NOOP("portal", "Changed"), {}};
}

} // namespace portal
