// SPDX-License-Identifier: GPL-3.0-or-later
// StaffAccount: what staff change about their own account: the password and the second factor (TOTP, RFC
// 6238). Each asks for the present password again, so that an open desk is not enough; wrong ones count as
// they do when signing in.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/security/password.h"
#include "libportal/security/vault.h"
#include "libportal/staff/staffmember.h"

#include <memory>

namespace portal {

class AuditLog;
class ChangeLog;
class Database;
class KeyRing;
class SignInThrottle;
class StaffRepository;
class StaffSessionRepository;
struct StaffRecord;

/// What an authenticator app is given, once.
struct SecondFactorEnrolment
{
    QString secret; ///< base32, for typing
    QString uri;    ///< "otpauth://totp/…", for a QR code
};

class PORTAL_EXPORT StaffAccount
{
public:
    /// Everything given must outlive this.
    StaffAccount(Database &database, const Clock &clock, const KeyRing &keys, AuditLog &audit,
                 ChangeLog &changes, PasswordCost cost = PasswordCost::standard());
    ~StaffAccount();

    // All answer Unauthorized to anybody but active staff, Invalid with code `wrong` on field `password` for
    // a wrong present password, and TooManyRequests after several.

    /// Who they are, as they are now.
    Result<StaffMember> me(const Actor &actor);

    /// Ends every other session of theirs. Invalid on `new_password` (see checkNewPassword). Slow.
    Result<void> changePassword(const StaffIdentity &identity, const QString &password,
                                const QString &newPassword);

    /// Makes a secret that counts only once confirmSecondFactor has seen a code of it; a second call replaces
    /// it. `issuer` is the name the app shows. Invalid on `second_factor` if one is in use already.
    Result<SecondFactorEnrolment> enrolSecondFactor(const Actor &actor, const QString &password,
                                                    const QString &issuer);
    /// Invalid on `second_factor_code` if it is not the app's code of now.
    Result<void> confirmSecondFactor(const Actor &actor, const QString &code);
    Result<void> removeSecondFactor(const Actor &actor, const QString &password);

private:
    Result<StaffRecord> prove(const Actor &actor, const QString &password);
    Result<StaffRecord> record(const Actor &actor);
    Result<void> save(const Actor &actor, const StaffRecord &record, const QString &action);

    Database &m_database;
    const Clock &m_clock;
    AuditLog &m_audit;
    ChangeLog &m_changes;
    Vault m_vault;
    PasswordHasher m_hasher;
    std::unique_ptr<StaffRepository> m_staff;
    std::unique_ptr<StaffSessionRepository> m_sessions;
    std::unique_ptr<SignInThrottle> m_throttle;
};

} // namespace portal
