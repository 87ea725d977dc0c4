// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/demo/applicationstory.h"

namespace portal {

void ApplicationStory::submit()
{
    const Actor applicant = Actor::applicant();
    registration.status = RegistrationStatus::PendingVerification;
    record(registration.submittedAt, applicant, QStringLiteral("submit"), std::nullopt, {}, {});
    registration.version = 1;
    tell(QStringLiteral("registration.received"), registration.submittedAt, applicant);
}

bool ApplicationStory::step(RegistrationAction action, Instant at, const Actor &actor, const QString &note,
                            const QString &reason)
{
    const auto transition = transitionFor(action, registration.status);
    over = over || at > now || !transition;
    if (over)
        return false;
    Registration &r = registration;
    r.status = transition->to;
    switch (action) {
    case RegistrationAction::Verify:
        r.verifiedAt = at;
        break;
    case RegistrationAction::ScheduleSurvey:
        if (!r.surveySetAt)
            r.surveySetAt = at;
        break;
    case RegistrationAction::CompleteSurvey:
        r.surveyCompletedAt = at;
        break;
    case RegistrationAction::Approve:
        r.approvedAt = at;
        break;
    case RegistrationAction::Reject:
        r.rejectedAt = at;
        r.rejectReason = reason;
        break;
    case RegistrationAction::Cancel:
        r.cancelledAt = at;
        break;
    case RegistrationAction::Reopen: // clears what came later (4-http-api)
        r.verifiedAt = r.surveySetAt = r.surveyAt = r.surveyCompletedAt = r.approvedAt = r.rejectedAt =
            std::nullopt;
        r.rejectCategory = std::nullopt;
        r.rejectReason.clear();
        break;
    }
    record(at, actor, registrationActionName(action), transition->from, note, reason);
    const QString message = messageFor(action);
    if (!message.isEmpty())
        tell(message, at, actor);
    if (action == RegistrationAction::Reject)
        messages.last().parameters.insert(QStringLiteral("reason"), reason);
    return true;
}

bool ApplicationStory::convert(Instant at, const Actor &actor)
{
    over = over || at > now || registration.status != RegistrationStatus::Approved;
    if (over)
        return false;
    registration.convertedAt = at;
    record(at, actor, QStringLiteral("create_customer"), registration.status, {}, {});
    tell(QStringLiteral("registration.customer_created"), at, actor);
    return true;
}

void ApplicationStory::record(Instant at, const Actor &actor, const QString &action,
                              std::optional<RegistrationStatus> from, const QString &note,
                              const QString &reason)
{
    ++registration.version;
    registration.updatedAt = at;
    registration.updatedBy = actor.name;
    events.append({at, actor.key(), actor.name, action, from, registration.status, note, reason});
}

void ApplicationStory::tell(const QString &templateKey, Instant at, const Actor &actor)
{
    messages.append({templateKey, at, actor.key(), {}});
}

} // namespace portal
