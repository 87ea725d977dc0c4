// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of the state table asks for and what it changes in the application: pure rules, no database.
// Which step leads where is workflow.h; messages, tickets and history are RegistrationService's.
#pragma once

#include "libportal/base/result.h"
#include "libportal/registrations/registration.h"
#include "libportal/registrations/workflow.h"

#include <chrono>
#include <optional>

namespace portal {

constexpr int longestStepNote = 1000; ///< characters

struct StepRequest
{
    RegistrationAction action = RegistrationAction::Verify;
    qint64 version = 0;                       ///< the version that was seen
    QString note;                             ///< for staff; required to approve without a survey
    std::optional<Instant> surveyAt;          ///< required to schedule a survey
    std::optional<RejectCategory> category;   ///< required to reject
    QString reason;                           ///< required to reject; shown to the applicant
    std::chrono::milliseconds messageHold{0}; ///< how long the message waits before it may go out
};

/// Invalid names every input that is missing or wrong: `note`, `reason_category`, `reason`, `survey_at`.
Result<void> checkStep(const StepRequest &request, const Registration &registration,
                       const Transition &transition, Instant now);

/// Writes state and dates; dates of stages that a step undoes are cleared with it. Whoever acts on what
/// nobody has takes it.
void applyStep(Registration &registration, const StepRequest &request, const Transition &transition,
               const Actor &actor, Instant now);

/// Invalid on field `action`: the application's state has no such step.
Error noSuchStep(const Registration &registration);

/// How people read who acted; empty for the system and for applicants.
QString readableName(const Actor &actor);

} // namespace portal
