// SPDX-License-Identifier: GPL-3.0-or-later
// StaffRoom: the staff services on a database of their own, with a clock that stands still and passwords that
// cost next to nothing.
#pragma once

#include "libportal/security/keyring.h"
#include "libportal/security/passwordturns.h"
#include "libportal/staff/access.h"
#include "libportal/staff/staffaccount.h"
#include "libportal/staff/staffservice.h"
#include "libportal/staff/staffsignin.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "tests/support/fixedclock.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/testdatabase.h"

namespace portal::testing {

/// Everything one process has on one connection.
struct StaffServices
{
    StaffServices(const TestDatabase &source, const Clock &clock, const KeyRing &keys)
        : database(source.open()),
          audit(*database, clock),
          changes(*database, clock),
          access(audit),
          staff(*database, clock, keys, access, audit, changes, PasswordCost::least()),
          signIn(*database, clock, keys, access, audit, turns, PasswordCost::least()),
          account(*database, clock, keys, audit, changes, PasswordCost::least())
    {
    }

    std::unique_ptr<Database> database;
    AuditLog audit;
    ChangeLog changes;
    Access access;
    PasswordTurns turns;
    StaffService staff;
    StaffSignIn signIn;
    StaffAccount account;
};

struct StaffRoom
{
    explicit StaffRoom(Dialect dialect)
        : source(dialect), keys(std::move(KeyRing::open(secrets).value())), here(source, clock, *keys)
    {
    }

    static QString password() { return QStringLiteral("tiga ekor kucing biru"); }

    StaffMember add(const QString &username, Role role)
    {
        return here.staff.add(Actor::system(), {username, u"Zainal Uji"_qs, role, password()}).value();
    }
    static Actor actorOf(const StaffMember &member)
    {
        return Actor::staff(member.id, member.role, member.fullName);
    }
    Result<SignedIn> enter(const QString &username, const QString &typed = password(),
                           const QString &code = {})
    {
        return here.signIn.signIn({username, typed, code}, {u"203.0.113.7"_qs, u"Test/1"_qs});
    }
    StaffMember now(StaffId id) { return here.staff.find(Actor::system(), id).value(); }
    /// The actions logged about a member, oldest first.
    QStringList logged(StaffId id)
    {
        QStringList actions;
        const auto entries = here.audit.of(u"staff"_qs, QString::number(id.value())).value();
        for (const AuditEntry &entry : entries)
            actions.append(entry.action);
        return actions;
    }

    FixedClock clock;
    MemorySecretStore secrets;
    TestDatabase source;
    std::unique_ptr<KeyRing> keys;
    StaffServices here;
};

} // namespace portal::testing
