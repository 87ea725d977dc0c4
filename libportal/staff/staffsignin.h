// SPDX-License-Identifier: GPL-3.0-or-later
// StaffSignIn: from a user name and password to a session, and from a token to who is asking (S13, S15, S18).
// The session row decides: a token is good for nothing once its row has ended. Knows no HTTP; cookies and
// headers are the shell's.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/security/password.h"
#include "libportal/security/token.h"
#include "libportal/security/vault.h"
#include "libportal/staff/staffmember.h"

#include <chrono>
#include <memory>

namespace portal {

class Access;
class AuditLog;
class Database;
class KeyRing;
class PasswordTurns;
class SignInThrottle;
class StaffRepository;
class StaffSessionRepository;
struct StaffRecord;

struct SignInRequest
{
    QString username;
    QString password;
    QString secondFactorCode; ///< six digits of the authenticator app; empty if none was asked for yet
};

struct SignedIn
{
    QByteArray token; ///< JWT, aud "staff"
    Instant expiresAt;
    QString sessionId;
    StaffMember staff;
};

class PORTAL_EXPORT StaffSignIn
{
public:
    static constexpr std::chrono::hours sessionLife{12}; // 4-http-api, "Staff"

    /// Everything given must outlive this.
    StaffSignIn(Database &database, const Clock &clock, const KeyRing &keys, Access &access, AuditLog &audit,
                PasswordTurns &turns, PasswordCost cost = PasswordCost::standard());
    ~StaffSignIn();

    /// Slow on purpose. Unauthorized, with the same words after the same time, for an unknown name, a wrong
    /// password and a deactivated member. With the right password but no code, or a wrong one, where a second
    /// factor is set up: Unauthorized with field `second_factor_code`, code `required` or `wrong`.
    /// TooManyRequests with retryAfter after some failures in a row, for a day after ten, for unknown names
    /// too; after many from one address; and while as many passwords are looked at as there may be at once.
    Result<SignedIn> signIn(const SignInRequest &request, const SignInOrigin &origin);

    /// Who is asking. Unauthorized if the token is not ours, its session has ended or the member was
    /// deactivated. The role is today's, whatever it was at sign-in.
    Result<StaffIdentity> authenticate(QByteArrayView token);

    Result<void> signOut(const StaffIdentity &identity);

    /// Sessions that are still good, newest first: one's own, or anybody's with Permission::ManageStaff.
    Result<QList<StaffSession>> sessions(const Actor &actor, StaffId staff);
    /// NotFound if there is no such session, or it is somebody else's and the actor may not manage staff.
    Result<void> endSession(const Actor &actor, const QString &sessionId);
    /// Ends all but `keep` (empty: all); returns how many there were.
    Result<qint64> endAllSessions(const Actor &actor, StaffId staff, const QString &keep = {});

    /// For housekeeping: forgets failures a day after the last, sessions 90 days after they could be used.
    Result<void> forgetOld();

private:
    Result<void> checkSecondFactor(const StaffRecord &record, const QString &code, const QString &username,
                                   const QString &address);

    Database &m_database;
    const Clock &m_clock;
    Access &m_access;
    AuditLog &m_audit;
    PasswordTurns &m_turns;
    Vault m_vault;
    TokenIssuer m_tokens;
    PasswordHasher m_hasher;
    std::unique_ptr<StaffRepository> m_staff;
    std::unique_ptr<StaffSessionRepository> m_sessions;
    std::unique_ptr<SignInThrottle> m_throttle;
    std::unique_ptr<SignInThrottle> m_addressThrottle;
};

} // namespace portal
