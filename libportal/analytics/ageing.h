// SPDX-License-Identifier: GPL-3.0-or-later
// Ageing: the applications that wait too long now, and those that soon will: nothing but filters, so that
// what is counted is what opens. The targets are those of AnalyticsTargets; the clock runs from the
// submission.
#pragma once

#include "libportal/registrations/registrationfilter.h"

namespace portal {

enum class Ageing {
    VerifyLate,  ///< pending for more than 24 hours
    VerifySoon,  ///< pending, and that within the next 6 hours
    ApproveLate, ///< verified, open, not approved, and submitted more than 48 hours ago
    ApproveSoon, ///< the same, within the next 12 hours
};

/// Verification first, and what is late before what soon will be.
PORTAL_EXPORT QList<Ageing> allAgeings();
PORTAL_EXPORT Text ageingText(Ageing ageing);
/// Oldest first. Every application is in one of them at most.
PORTAL_EXPORT RegistrationFilter ageingFilter(Ageing ageing, Instant now);

struct AgeingGroup
{
    Ageing ageing = Ageing::VerifyLate;
    RegistrationFilter filter; ///< opens exactly what was counted
    qint64 count = 0;
    bool isLeast = false;       ///< there are more; nobody counted further
    QList<Registration> oldest; ///< the first few of them

    bool operator==(const AgeingGroup &) const = default;
};

} // namespace portal
