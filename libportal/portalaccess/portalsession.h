// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions of the customer portal and what led to them, as this room's services give and take them. Never a
// token or a code.
#pragma once

#include "libportal/base/instant.h"
#include "libportal/customers/customer.h"
#include "libportal/staff/staffmember.h"

namespace portal {

/// Why a session ended before its time; as stored and as on the wire.
enum class PortalSessionEnd {
    LoggedOut,
    LoggedOutEverywhere,
    EndedByCustomer, ///< from another session of theirs
    EndedByStaff,
    AccessOff,   ///< staff switched portal access off
    ServiceOver, ///< the customer is one no more
    PhoneChanged ///< the number that let them in is another's now
};

PORTAL_EXPORT QString portalSessionEndName(PortalSessionEnd end);
PORTAL_EXPORT std::optional<PortalSessionEnd> portalSessionEndFromName(QStringView name);
PORTAL_EXPORT Text portalSessionEndText(PortalSessionEnd end);

struct PortalSession
{
    QString id;
    CustomerId customerId;
    Instant createdAt;
    Instant expiresAt;
    Instant lastSeenAt; ///< exact to five minutes
    SignInOrigin origin;
    std::optional<Instant> endedAt{};
    std::optional<PortalSessionEnd> ended{};

    bool isGood(Instant now) const { return !endedAt && expiresAt > now; }
    bool operator==(const PortalSession &) const = default;
};

/// One step on the way in, of a number.
enum class PortalLogInOutcome {
    CodeAsked,
    SignedIn,
    WrongCode,
    CodeExpired,
    Locked, ///< too many wrong codes
    Refused ///< a right code, and nobody to log in any more
};

PORTAL_EXPORT QString portalLogInOutcomeName(PortalLogInOutcome outcome);
PORTAL_EXPORT std::optional<PortalLogInOutcome> portalLogInOutcomeFromName(QStringView name);
PORTAL_EXPORT Text portalLogInOutcomeText(PortalLogInOutcome outcome);

struct PortalLogIn
{
    Instant at;
    PortalLogInOutcome outcome = PortalLogInOutcome::CodeAsked;
    SignInOrigin origin;

    bool operator==(const PortalLogIn &) const = default;
};

/// Who is asking, and by which session.
struct PortalIdentity
{
    Actor actor; ///< of kind Customer
    CustomerId customerId;
    QString fullName;
    QString sessionId;
    Instant expiresAt;

    bool operator==(const PortalIdentity &) const = default;
};

} // namespace portal
