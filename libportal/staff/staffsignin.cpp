// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/staffsignin.h"

#include "libportal/security/passwordturns.h"
#include "libportal/staff/access.h"
#include "libportal/staff/signinthrottle.h"
#include "libportal/staff/staffrepository.h"
#include "libportal/staff/staffsessionrepository.h"
#include "libportal/staff/totp.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/database.h"
#include "libportal/storage/transaction.h"

#include <QtCore/QLoggingCategory>
#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace portal {

namespace {

Q_LOGGING_CATEGORY(log, "portal.staff")

const QString entity = QStringLiteral("staff");
constexpr int sessionIdBits = 128;
constexpr qsizetype longestOriginText = 200;
constexpr std::chrono::minutes seenResolution{5}; // a row is not written for every request
constexpr std::chrono::hours sessionsKept{90 * 24};

QString keyOf(StaffId id)
{
    return QString::number(id.value());
}

// Whoever has one IPv6 address has its whole /64. Empty where there is nobody to be told apart: a desk, or
// this machine itself, behind whose proxy everybody may be.
QString networkOf(const QString &text)
{
    const QHostAddress address(text);
    if (address.isNull() || address.isLoopback())
        return {};
    bool isIpv4 = false;
    if (const quint32 ipv4 = address.toIPv4Address(&isIpv4); isIpv4)
        return QHostAddress(ipv4).toString();
    Q_IPV6ADDR network = address.toIPv6Address();
    std::fill(std::begin(network.c) + 8, std::end(network.c), quint8(0));
    return QHostAddress(network).toString();
}

Error refused()
{
    Error error = Error::unauthorized(QStringLiteral("staff sign-in refused"));
    error.message = {QT_TRANSLATE_NOOP("portal", "The user name or the password is not right."), {}};
    return error;
}

Error secondFactorError(const char *code, const char *message)
{
    Error error = Error::unauthorized(QStringLiteral("staff sign-in: second factor ") + QLatin1String(code));
    error.message = {message, {}};
    error.fields = {{QStringLiteral("second_factor_code"), QString::fromLatin1(code), error.message}};
    return error;
}

} // namespace

StaffSignIn::StaffSignIn(Database &database, const Clock &clock, const KeyRing &keys, Access &access,
                         AuditLog &audit, PasswordTurns &turns, PasswordCost cost)
    : m_database(database),
      m_clock(clock),
      m_access(access),
      m_audit(audit),
      m_turns(turns),
      m_vault(keys),
      m_tokens(keys, clock, TokenAudience::Staff),
      m_hasher(cost),
      m_staff(std::make_unique<StaffRepository>(database)),
      m_sessions(std::make_unique<StaffSessionRepository>(database)),
      m_throttle(std::make_unique<SignInThrottle>(database, clock, keys)),
      m_addressThrottle(
          std::make_unique<SignInThrottle>(database, clock, keys, SignInThrottle::Pace::ofAddresses()))
{
}

StaffSignIn::~StaffSignIn() = default;

Result<SignedIn> StaffSignIn::signIn(const SignInRequest &request, const SignInOrigin &origin)
{
    const QString username = request.username.trimmed().toLower();
    const QString address = networkOf(origin.address);
    // First the turn: who is sent away for want of one has not failed.
    PORTAL_ASSIGN([[maybe_unused]] const PasswordTurns::Turn turn, m_turns.take());
    if (!address.isEmpty())
        PORTAL_TRY(m_addressThrottle->charge(address));
    PORTAL_ASSIGN(const int failures, m_throttle->charge(username));
    PORTAL_ASSIGN(const auto record, m_staff->findByUsername(username));
    PasswordCheck check = PasswordCheck::Wrong;
    if (record && record->member.active)
        check = m_hasher.verify(request.password, record->passwordHash);
    else
        m_hasher.dummyVerify(request.password);
    if (check == PasswordCheck::Wrong) {
        qCInfo(log) << "a sign-in was refused:" << failures << "in a row for that name";
        if (failures == SignInThrottle::failuresUntilLock) {
            const QString key = record ? keyOf(record->member.id) : QString();
            PORTAL_TRY(m_audit.append(
                {0, {}, Actor::system().key(), QStringLiteral("staff.locked"), entity, key, {}}));
        }
        return failure(refused());
    }
    PORTAL_TRY(checkSecondFactor(*record, request.secondFactorCode, username, address));

    QString newHash;
    if (check == PasswordCheck::RightButOld) {
        PORTAL_ASSIGN(newHash, m_hasher.hash(request.password));
    }
    const Instant now = m_clock.now();
    const StaffSession session{
        randomToken(sessionIdBits),
        record->member.id,
        now,
        now + sessionLife,
        now,
        {origin.address.left(longestOriginText), origin.userAgent.left(longestOriginText)}};
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_ASSIGN(const bool begun, m_sessions->insert(session, record->member.version));
    if (!begun) // changed or deactivated while the password was looked at
        return failure(refused());
    if (!newHash.isEmpty())
        PORTAL_TRY(m_staff->replaceHash(record->member.id, record->passwordHash, newHash));
    PORTAL_TRY(m_throttle->clear(username));
    if (!address.isEmpty())
        PORTAL_TRY(m_addressThrottle->clear(address));
    const Actor actor = Actor::staff(record->member.id, record->member.role, record->member.fullName);
    PORTAL_TRY(m_audit.append(
        {0, {}, actor.key(), QStringLiteral("staff.signed_in"), entity, keyOf(record->member.id), {}}));
    PORTAL_ASSIGN(const QByteArray token, m_tokens.sign(keyOf(record->member.id), session.id, sessionLife));
    PORTAL_TRY(transaction.commit());
    return SignedIn{token, session.expiresAt, session.id, record->member};
}

Result<StaffIdentity> StaffSignIn::authenticate(QByteArrayView token)
{
    PORTAL_ASSIGN(const TokenClaims claims, m_tokens.verify(token));
    const Instant now = m_clock.now();
    PORTAL_ASSIGN(const auto holder, m_sessions->findGood(claims.sessionId, now));
    if (!holder || keyOf(holder->session.staffId) != claims.subject)
        return failure(Error::unauthorized(QStringLiteral("the staff session has ended")));
    if (now - holder->session.lastSeenAt >= seenResolution) {
        if (const auto touched = m_sessions->touch(claims.sessionId, now); !touched)
            qCInfo(log) << "a session's last use could not be written"; // no reason to turn anybody away
    }
    return StaffIdentity{Actor::staff(holder->session.staffId, holder->role, holder->fullName),
                         claims.sessionId};
}

Result<void> StaffSignIn::signOut(const StaffIdentity &identity)
{
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_ASSIGN(const bool ended,
                  m_sessions->end(identity.sessionId, SessionEnd::SignedOut, m_clock.now()));
    if (ended)
        PORTAL_TRY(m_audit.append({0,
                                   {},
                                   identity.actor.key(),
                                   QStringLiteral("staff.signed_out"),
                                   entity,
                                   keyOf(identity.actor.staffId),
                                   {}}));
    return transaction.commit();
}

Result<QList<StaffSession>> StaffSignIn::sessions(const Actor &actor, StaffId staff)
{
    if (!actor.isStaff() || actor.staffId != staff)
        PORTAL_TRY(m_access.require(actor, Permission::ManageStaff, entity, keyOf(staff)));
    return m_sessions->listGood(staff, m_clock.now());
}

Result<void> StaffSignIn::endSession(const Actor &actor, const QString &sessionId)
{
    const bool manages =
        actor.kind == Actor::Kind::System || (actor.isStaff() && allows(actor.role, Permission::ManageStaff));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_ASSIGN(const auto holder, m_sessions->findGood(sessionId, m_clock.now()));
    if (!holder || (!manages && !(actor.isStaff() && holder->session.staffId == actor.staffId)))
        return failure(Error::notFound());
    PORTAL_TRY(m_sessions->end(sessionId, SessionEnd::EndedByStaff, m_clock.now()));
    PORTAL_TRY(m_audit.append({0,
                               {},
                               actor.key(),
                               QStringLiteral("staff.session_ended"),
                               entity,
                               keyOf(holder->session.staffId),
                               {}}));
    return transaction.commit();
}

Result<qint64> StaffSignIn::endAllSessions(const Actor &actor, StaffId staff, const QString &keep)
{
    if (!actor.isStaff() || actor.staffId != staff)
        PORTAL_TRY(m_access.require(actor, Permission::ManageStaff, entity, keyOf(staff)));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_ASSIGN(const qint64 ended,
                  m_sessions->endAll(staff, keep, SessionEnd::EndedByStaff, m_clock.now()));
    if (ended > 0)
        PORTAL_TRY(m_audit.append({0,
                                   {},
                                   actor.key(),
                                   QStringLiteral("staff.sessions_ended"),
                                   entity,
                                   keyOf(staff),
                                   QString::number(ended)}));
    PORTAL_TRY(transaction.commit());
    return ended;
}

Result<void> StaffSignIn::forgetOld()
{
    PORTAL_TRY(m_throttle->forgetOld());
    PORTAL_TRY(m_sessions->removeExpiredBefore(m_clock.now() - sessionsKept));
    return {};
}

Result<void> StaffSignIn::checkSecondFactor(const StaffRecord &record, const QString &code,
                                            const QString &username, const QString &address)
{
    if (!record.member.secondFactor)
        return {};
    if (code.isEmpty()) {
        PORTAL_TRY(m_throttle->refund(username)); // a right password is no failure
        if (!address.isEmpty())
            PORTAL_TRY(m_addressThrottle->refund(address));
        return failure(secondFactorError(
            "required", QT_TRANSLATE_NOOP("portal", "Enter the code of your authenticator app.")));
    }
    PORTAL_ASSIGN(const QByteArray secret,
                  m_vault.open(totp::sealingPurpose(record.member.id), record.sealedSecret));
    const auto step = totp::matchingStep(secret, code, m_clock.now());
    bool fresh = false;
    if (step) {
        PORTAL_ASSIGN(fresh, m_staff->useSecondFactorStep(record.member.id, *step));
    }
    if (!fresh)
        return failure(secondFactorError("wrong", QT_TRANSLATE_NOOP("portal", "This code is not right.")));
    return {};
}

} // namespace portal
