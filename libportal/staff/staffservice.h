// SPDX-License-Identifier: GPL-3.0-or-later
// StaffService: who works here and in which role; kept by administrators (Permission::ManageStaff) and by the
// command line. Signing in is StaffSignIn, one's own account StaffAccount.
// Every change names the version it saw, is logged, and shows at that person's next request (S15).
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/page.h"
#include "libportal/base/result.h"
#include "libportal/security/password.h"
#include "libportal/staff/staffmember.h"

#include <functional>
#include <memory>

namespace portal {

class Access;
class AuditLog;
class ChangeLog;
class Database;
class KeyRing;
class SignInThrottle;
class StaffRepository;
class StaffSessionRepository;
struct StaffRecord;

class PORTAL_EXPORT StaffService
{
public:
    /// Everything given must outlive this.
    StaffService(Database &database, const Clock &clock, const KeyRing &keys, Access &access, AuditLog &audit,
                 ChangeLog &changes, PasswordCost cost = PasswordCost::standard());
    ~StaffService();

    /// Invalid on `username` (3 to 32 of a-z 0-9 . _ -, a letter first), `full_name` or `password`
    /// (see checkNewPassword); Duplicate on `username`. Slow: hashes the password.
    Result<StaffMember> add(const Actor &actor, const NewStaff &staff);

    /// Everybody, also the deactivated, by user name.
    Result<Page<StaffMember>> list(const Actor &actor, const PageRequest &request);
    Result<StaffMember> find(const Actor &actor, StaffId id);
    Result<StaffMember> findByUsername(const Actor &actor, const QString &username);

    // Each answers NotFound, Conflict for a stale version, and the member as it is now.
    Result<StaffMember> rename(const Actor &actor, StaffId id, const QString &fullName, qint64 version);
    /// Invalid on `role` if nobody would be left who may manage staff.
    Result<StaffMember> setRole(const Actor &actor, StaffId id, Role role, qint64 version);
    /// Ends their sessions. Invalid on `active` if nobody would be left who may manage staff.
    Result<StaffMember> deactivate(const Actor &actor, StaffId id, qint64 version);
    Result<StaffMember> activate(const Actor &actor, StaffId id, qint64 version);
    /// Sets a new password, lifts a lock, ends their sessions. Invalid on `password`. Slow.
    Result<StaffMember> resetPassword(const Actor &actor, StaffId id, const QString &password,
                                      qint64 version);
    /// For a lost phone: they sign in with the password alone until they enrol again. Ends their sessions.
    Result<StaffMember> removeSecondFactor(const Actor &actor, StaffId id, qint64 version);
    Result<StaffMember> unlock(const Actor &actor, StaffId id);

    /// The active ones by name: for staff who work on registrations or tickets, and the system.
    Result<QList<Colleague>> colleagues(const Actor &actor);
    /// The active member of that id, for other rooms that assign work; nullopt if there is none.
    Result<std::optional<Colleague>> colleague(StaffId id);

private:
    /// Changes a record inside the transaction, or says why not.
    using Edit = std::function<Result<void>(StaffRecord &)>;

    Result<StaffMember> change(const Actor &actor, StaffId id, qint64 version, const QString &action,
                               const Edit &edit);
    Result<void> checkNotLastManager(const StaffRecord &record, const QString &field);
    Result<StaffMember> withLock(StaffMember member);

    Database &m_database;
    const Clock &m_clock;
    Access &m_access;
    AuditLog &m_audit;
    ChangeLog &m_changes;
    PasswordHasher m_hasher;
    std::unique_ptr<StaffRepository> m_staff;
    std::unique_ptr<StaffSessionRepository> m_sessions;
    std::unique_ptr<SignInThrottle> m_throttle;
};

} // namespace portal
