// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/steprules.h"

#include "libportal/base/contactrules.h"

namespace portal {

namespace {

constexpr int longestReason = 500;
constexpr std::chrono::hours surveyWithin{24 * 180};

Error required(const QString &field, const char *source)
{
    return Error::invalid(field, QStringLiteral("required"), {source, {}});
}

} // namespace

QString readableName(const Actor &actor)
{
    return actor.isStaff() ? actor.name : QString();
}

void applyStep(Registration &r, const StepRequest &request, const Transition &transition, const Actor &actor,
               Instant now)
{
    r.status = transition.to;
    r.updatedAt = now;
    r.updatedBy = readableName(actor);
    if (actor.isStaff() && !r.assigneeId.isValid())
        r.assigneeId = actor.staffId;
    switch (request.action) {
    case RegistrationAction::Verify:
        r.verifiedAt = now;
        break;
    case RegistrationAction::ScheduleSurvey:
        if (!r.surveySetAt)
            r.surveySetAt = now;
        r.surveyAt = request.surveyAt;
        break;
    case RegistrationAction::CompleteSurvey:
        r.surveyCompletedAt = now;
        break;
    case RegistrationAction::Approve:
        r.approvedAt = now;
        break;
    case RegistrationAction::Reject:
        r.rejectedAt = now;
        r.rejectCategory = request.category;
        r.rejectReason = request.reason.trimmed();
        break;
    case RegistrationAction::Cancel:
        r.cancelledAt = now;
        break;
    case RegistrationAction::Reopen:
        r.verifiedAt = r.surveySetAt = r.surveyAt = r.surveyCompletedAt = r.approvedAt = r.rejectedAt =
            std::nullopt;
        r.rejectCategory = std::nullopt;
        r.rejectReason.clear();
        break;
    }
}

Result<void> checkStep(const StepRequest &request, const Registration &registration,
                       const Transition &transition, Instant now)
{
    FieldErrors errors;
    errors.take(checkedText(request.note, QStringLiteral("note"), 0, longestStepNote, Lines::Many));
    errors.take(checkedText(request.reason, QStringLiteral("reason"), 0, longestReason, Lines::Many));
    if (transition.needsNote && request.note.trimmed().isEmpty()) {
        errors.add(
            required(QStringLiteral("note"), QT_TRANSLATE_NOOP("portal", "Write why no survey is needed.")));
    }
    if (request.action == RegistrationAction::Reject) {
        if (!request.category)
            errors.add(required(QStringLiteral("reason_category"),
                                QT_TRANSLATE_NOOP("portal", "Choose why it is rejected.")));
        if (request.reason.trimmed().isEmpty())
            errors.add(
                required(QStringLiteral("reason"),
                         QT_TRANSLATE_NOOP("portal", "Write the reason; the applicant will read it.")));
    }
    if (request.action == RegistrationAction::ScheduleSurvey) {
        const QString field = QStringLiteral("survey_at");
        if (!request.surveyAt) {
            errors.add(required(field, QT_TRANSLATE_NOOP("portal", "Choose the survey's date and time.")));
        } else if (*request.surveyAt <= now) {
            errors.add(
                Error::invalid(field, QStringLiteral("in_past"),
                               {QT_TRANSLATE_NOOP("portal", "Choose a time that is still to come."), {}}));
        } else if (*request.surveyAt > now + surveyWithin) {
            errors.add(
                Error::invalid(field, QStringLiteral("too_late"),
                               {QT_TRANSLATE_NOOP("portal", "Choose a time within half a year."), {}}));
        } else if (registration.surveyAt == request.surveyAt &&
                   registration.status == RegistrationStatus::SurveyScheduled) {
            errors.add(Error::invalid(
                field, QStringLiteral("unchanged"),
                {QT_TRANSLATE_NOOP("portal", "The survey is already set for this time."), {}}));
        }
    }
    if (errors.isEmpty())
        return {};
    return failure(errors.error());
}

Error noSuchStep(const Registration &registration)
{
    const Text message =
        registration.customerCode.isEmpty()
            ? Text{QT_TRANSLATE_NOOP("portal", "This cannot be done in the application's present state."), {}}
            : Text{QT_TRANSLATE_NOOP("portal", "This application has become a customer already."), {}};
    return Error::invalid(QStringLiteral("action"), QStringLiteral("not_allowed"), message);
}

} // namespace portal
