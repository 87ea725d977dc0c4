// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/trackingservice.h"

#include "libportal/base/contactrules.h"
#include "libportal/registrations/registrationrepository.h"
#include "libportal/registrations/registrationservice.h"
#include "libportal/registrations/trackinglink.h"
#include "libportal/registrations/trackingrepository.h"
#include "libportal/settings/settingsservice.h"

namespace portal {

namespace {

constexpr int mostTries = 5;

} // namespace

QString timelineStateName(TimelineStep::State state)
{
    switch (state) {
    case TimelineStep::State::Done:
        return QStringLiteral("done");
    case TimelineStep::State::Current:
        return QStringLiteral("current");
    case TimelineStep::State::Waiting:
        return QStringLiteral("waiting");
    case TimelineStep::State::Skipped:
        return QStringLiteral("skipped");
    case TimelineStep::State::Stopped:
        return QStringLiteral("stopped");
    }
    return {};
}

QList<TimelineStep> timelineOf(const Registration &r)
{
    using State = TimelineStep::State;
    QList<TimelineStep> steps{{QStringLiteral("submitted"), State::Done, r.submittedAt},
                              {QStringLiteral("verified"), State::Waiting, r.verifiedAt},
                              {QStringLiteral("survey"), State::Waiting, r.surveyCompletedAt},
                              {QStringLiteral("approved"), State::Waiting, r.approvedAt},
                              {QStringLiteral("customer"), State::Waiting, r.convertedAt}};
    for (TimelineStep &step : steps) {
        if (step.at)
            step.state = State::Done;
    }
    if (r.approvedAt && !r.surveyCompletedAt)
        steps[2].state = State::Skipped;
    const bool stopped =
        r.status == RegistrationStatus::Rejected || r.status == RegistrationStatus::Cancelled;
    for (TimelineStep &step : steps) {
        if (step.state == State::Waiting) { // the first step that is not reached is where it stands
            step.state = stopped ? State::Stopped : State::Current;
            if (stopped)
                step.at = r.status == RegistrationStatus::Rejected ? r.rejectedAt : r.cancelledAt;
            break;
        }
    }
    return steps;
}

Text nextStepOf(const Registration &r)
{
    if (!r.customerCode.isEmpty())
        return {QT_TRANSLATE_NOOP("portal", "You are a customer now. A technician will contact you about the "
                                            "installation."),
                {}};
    switch (r.status) {
    case RegistrationStatus::PendingVerification:
        return {QT_TRANSLATE_NOOP("portal", "Our staff are checking your data, usually within 24 hours."),
                {}};
    case RegistrationStatus::Verified:
        return {
            QT_TRANSLATE_NOOP("portal", "Your data are in order. We will arrange a survey of your address."),
            {}};
    case RegistrationStatus::SurveyScheduled:
        return {
            QT_TRANSLATE_NOOP("portal", "A technician will visit you. Please make sure someone is at home."),
            {}};
    case RegistrationStatus::SurveyCompleted:
        return {QT_TRANSLATE_NOOP("portal", "The survey is done. We are deciding on your application."), {}};
    case RegistrationStatus::Approved:
        return {
            QT_TRANSLATE_NOOP("portal", "Your application is approved. We will arrange the installation."),
            {}};
    case RegistrationStatus::Rejected:
        return {QT_TRANSLATE_NOOP("portal", "You may apply again, or ask us on WhatsApp."), {}};
    case RegistrationStatus::Cancelled:
        return {
            QT_TRANSLATE_NOOP("portal", "This application was cancelled. You may apply again at any time."),
            {}};
    }
    return {};
}

QString maskedName(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        const bool pair = word.size() > 1 && word.at(0).isHighSurrogate();
        const qsizetype shown = pair ? 2 : 1;
        word = word.left(shown) + QString(word.size() - shown, u'*');
    }
    return words.join(u' ');
}

TrackingService::TrackingService(Database &database, const Vault &vault, SettingsService &settings,
                                 RegistrationService &registrations)
    : m_vault(vault),
      m_settings(settings),
      m_service(registrations),
      m_tracked(std::make_unique<TrackingRepository>(database)),
      m_registrations(std::make_unique<RegistrationRepository>(database))
{
}

TrackingService::~TrackingService() = default;

Result<TrackingView> TrackingService::find(const QString &identifier, const QString &token)
{
    const QString wanted = identifier.trimmed();
    std::optional<Registration> found;
    if (wanted.contains(u'@')) {
        const auto email = checkedEmail(wanted, QStringLiteral("identifier"));
        if (!email)
            return failure(Error::notFound());
        PORTAL_ASSIGN(found, m_tracked->byEmail(*email));
    } else {
        PORTAL_ASSIGN(found, m_tracked->byNumber(wanted.toUpper()));
    }
    if (!found)
        return failure(Error::notFound());
    TrackingView view;
    view.full = !token.isEmpty() && m_vault.matchesTrackingToken(found->number, token);
    if (view.full) {
        PORTAL_ASSIGN(found, m_registrations->byNumber(found->number));
        if (!found)
            return failure(Error::notFound());
    }
    view.fullNameMasked = maskedName(found->fullName);
    view.timeline = timelineOf(*found);
    view.nextStep = nextStepOf(*found);
    view.registration = std::move(*found);
    return view;
}

Result<void> TrackingService::cancel(const QString &number, const QString &token, const QString &reason)
{
    if (!m_vault.matchesTrackingToken(number.trimmed().toUpper(), token))
        return failure(Error::notFound()); // as if the number did not exist
    // The wish does not depend on what staff did meanwhile, and who did it is not the applicant's to know.
    for (int tries = 0;; ++tries) {
        PORTAL_ASSIGN(const auto found, m_registrations->byNumber(number.trimmed().toUpper()));
        if (!found)
            return failure(Error::notFound());
        StepRequest request;
        request.action = RegistrationAction::Cancel;
        request.version = found->version;
        request.reason = reason;
        const auto cancelled = m_service.stepForApplicant(found->number, request);
        if (cancelled)
            return {};
        if (cancelled.error().code != ErrorCode::Conflict)
            return failure(cancelled.error());
        if (tries == mostTries)
            return failure(
                Error::unavailable(QStringLiteral("changed again and again while it was cancelled")));
    }
}

Result<QString> TrackingService::link(const QString &number)
{
    PORTAL_ASSIGN(const auto brand, m_settings.brand());
    return trackingLink(brand.value, m_vault, number);
}

} // namespace portal
