// SPDX-License-Identifier: GPL-3.0-or-later
// ApplicationStory: an application and what happened to it, told step by step as RegistrationService would
// have written it, with its survey, its messages and the customer it became. Steps that lie in the future are
// not told; nor is anything after them.
#pragma once

#include "libportal/demo/ticketstory.h"
#include "libportal/registrations/registration.h"
#include "libportal/registrations/workflow.h"

#include <QtCore/QMap>

namespace portal {

/// What was told to whom.
struct DemoMessage
{
    QString templateKey;
    Instant at;
    QString requestedBy; ///< Actor::key()
    QMap<QString, QString> parameters;
};

struct ApplicationStory
{
    Registration registration;
    QList<RegistrationEvent> events;
    QList<DemoMessage> messages;
    std::optional<TicketStory> survey;
    std::optional<TicketStory> installation; ///< there when it became a customer
    Instant now;
    bool over = false;

    /// Submitted at `registration.submittedAt`.
    void submit();
    /// One step of the state table; false when it is not told.
    bool step(RegistrationAction action, Instant at, const Actor &actor, const QString &note = {},
              const QString &reason = {});
    /// False when that lies in the future.
    bool convert(Instant at, const Actor &actor);

private:
    void record(Instant at, const Actor &actor, const QString &action, std::optional<RegistrationStatus> from,
                const QString &note, const QString &reason);
    void tell(const QString &templateKey, Instant at, const Actor &actor);
};

} // namespace portal
