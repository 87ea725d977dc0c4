// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationlook.h"

#include "ui/frame/wording.h"

#include <QtCore/QCoreApplication>

namespace portal::ui {

Tone statusTone(RegistrationStatus status)
{
    switch (status) {
    case RegistrationStatus::PendingVerification:
        return Tone::Yellow;
    case RegistrationStatus::Verified:
        return Tone::Blue;
    case RegistrationStatus::SurveyScheduled:
        return Tone::Indigo;
    case RegistrationStatus::SurveyCompleted:
        return Tone::Purple;
    case RegistrationStatus::Approved:
        return Tone::Green;
    case RegistrationStatus::Rejected:
        return Tone::Red;
    case RegistrationStatus::Cancelled:
        break;
    }
    return Tone::Grey;
}

QString statusIcon(RegistrationStatus status)
{
    switch (status) {
    case RegistrationStatus::PendingVerification:
        return QStringLiteral("clock");
    case RegistrationStatus::Verified:
        return QStringLiteral("badge-check");
    case RegistrationStatus::SurveyScheduled:
        return QStringLiteral("calendar-clock");
    case RegistrationStatus::SurveyCompleted:
        return QStringLiteral("calendar-check");
    case RegistrationStatus::Approved:
        return QStringLiteral("circle-check");
    case RegistrationStatus::Rejected:
        return QStringLiteral("circle-x");
    case RegistrationStatus::Cancelled:
        break;
    }
    return QStringLiteral("ban");
}

BadgeLook statusLook(RegistrationStatus status, const Wording &wording)
{
    return {wording.text(registrationStatusText(status)), statusTone(status), statusIcon(status)};
}

MessagePreview::Words applicantPreview(const QString &noMessage)
{
    const auto words = [](const char *text) {
        return QCoreApplication::translate("portal::ui::MessagePreview", text);
    };
    return {words(QT_TRANSLATE_NOOP("portal::ui::MessagePreview", "What the applicant gets")),
            noMessage.isEmpty()
                ? words(QT_TRANSLATE_NOOP("portal::ui::MessagePreview", "The applicant is not told."))
                : noMessage};
}

bool isLate(const Registration &registration, Instant now)
{
    return registration.status == RegistrationStatus::PendingVerification &&
           now - registration.submittedAt > pendingLimit;
}

} // namespace portal::ui
