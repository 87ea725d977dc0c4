// SPDX-License-Identifier: GPL-3.0-or-later
// The state table of an application (1-product, "Seven states"; S21): which action leads from which state
// where, who may do it, what it needs. One table; nothing else decides it.
#pragma once

#include "libportal/base/export.h"
#include "libportal/registrations/registration.h"
#include "libportal/staff/access.h"

namespace portal {

enum class RegistrationAction { Verify, ScheduleSurvey, CompleteSurvey, Approve, Reject, Cancel, Reopen };

PORTAL_EXPORT QString registrationActionName(RegistrationAction action);
PORTAL_EXPORT std::optional<RegistrationAction> registrationActionFromName(QStringView name);
PORTAL_EXPORT QList<RegistrationAction> allRegistrationActions();
/// What a button says: "Verify".
PORTAL_EXPORT Text registrationActionText(RegistrationAction action);
/// What a line of the history says happened, by RegistrationEvent::action: "Verified", "Note".
PORTAL_EXPORT Text registrationEventText(QStringView action);

struct Transition
{
    RegistrationAction action;
    RegistrationStatus from;
    RegistrationStatus to;
    bool needsNote = false; ///< approving without a survey says why
};

/// The row for an action in a state; nullopt when there is none.
PORTAL_EXPORT std::optional<Transition> transitionFor(RegistrationAction action, RegistrationStatus from);

/// What a member of staff needs for an action.
PORTAL_EXPORT Permission permissionFor(RegistrationAction action);

/// Whether the applicant may do it from the full tracking view: cancel, and nothing else.
PORTAL_EXPORT bool applicantMay(RegistrationAction action);

/// The template that tells the applicant; empty when nobody is told.
PORTAL_EXPORT QString messageFor(RegistrationAction action);

} // namespace portal
