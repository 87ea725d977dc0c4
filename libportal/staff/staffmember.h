// SPDX-License-Identifier: GPL-3.0-or-later
// The people who work here, and their sessions, as the staff room's services give and take them.
// Never a password or its hash.
#pragma once

#include "libportal/base/instant.h"
#include "libportal/staff/actor.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace portal {

struct StaffMember
{
    StaffId id;
    QString username; ///< lower case; what they sign in with
    QString fullName;
    Role role = Role::Cs;
    bool active = true;        ///< may sign in
    bool secondFactor = false; ///< must also give a code of their authenticator app
    bool locked = false;       ///< too many wrong passwords; ends by itself after a day
    Instant createdAt;
    Instant updatedAt;
    qint64 version = 0;

    bool operator==(const StaffMember &) const = default;
};

struct NewStaff
{
    QString username;
    QString fullName;
    Role role = Role::Cs;
    QString password;
};

/// What everybody who works here may know of the others: to assign work, to write to them.
struct Colleague
{
    StaffId id;
    QString fullName;
    Role role = Role::Cs;

    bool operator==(const Colleague &) const = default;
};

/// Where a request comes from, as the shell knows it.
struct SignInOrigin
{
    QString address;   ///< of the client; "desk" for the desk itself
    QString userAgent; ///< cut at 200 characters

    bool operator==(const SignInOrigin &) const = default;
};

struct StaffSession
{
    QString id; ///< 128 random bits; of no use without a signed token
    StaffId staffId;
    Instant createdAt;
    Instant expiresAt;
    Instant lastSeenAt; ///< within five minutes
    SignInOrigin origin;

    bool operator==(const StaffSession &) const = default;
};

/// Who a valid token stands for, in this request.
struct StaffIdentity
{
    Actor actor;
    QString sessionId;

    bool operator==(const StaffIdentity &) const = default;
};

} // namespace portal
