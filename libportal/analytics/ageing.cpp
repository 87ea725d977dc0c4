// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/analytics/ageing.h"

namespace portal {

using namespace std::chrono_literals;

QList<Ageing> allAgeings()
{
    return {Ageing::VerifyLate, Ageing::VerifySoon, Ageing::ApproveLate, Ageing::ApproveSoon};
}

Text ageingText(Ageing ageing)
{
    switch (ageing) {
    case Ageing::VerifyLate:
        return {QT_TRANSLATE_NOOP("portal", "Not verified for over 24 hours"), {}};
    case Ageing::VerifySoon:
        return {QT_TRANSLATE_NOOP("portal", "Verification due within 6 hours"), {}};
    case Ageing::ApproveLate:
        return {QT_TRANSLATE_NOOP("portal", "Not decided for over 48 hours"), {}};
    case Ageing::ApproveSoon:
        break;
    }
    return {QT_TRANSLATE_NOOP("portal", "Decision due within 12 hours"), {}};
}

RegistrationFilter ageingFilter(Ageing ageing, Instant now)
{
    RegistrationFilter filter;
    filter.order = RegistrationFilter::Order::OldestFirst;
    switch (ageing) {
    case Ageing::VerifyLate:
        filter.submittedBefore = now - 24h;
        break;
    case Ageing::VerifySoon:
        filter.submittedFrom = now - 24h;
        filter.submittedBefore = now - 18h;
        break;
    case Ageing::ApproveLate:
        filter.submittedBefore = now - 48h;
        break;
    case Ageing::ApproveSoon:
        filter.submittedFrom = now - 48h;
        filter.submittedBefore = now - 36h;
        break;
    }
    if (ageing == Ageing::VerifyLate || ageing == Ageing::VerifySoon)
        filter.statuses = {RegistrationStatus::PendingVerification};
    else
        filter.statuses = {RegistrationStatus::Verified, RegistrationStatus::SurveyScheduled,
                           RegistrationStatus::SurveyCompleted};
    return filter;
}

} // namespace portal
