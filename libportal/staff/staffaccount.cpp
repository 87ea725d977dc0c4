// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/staffaccount.h"

#include "libportal/security/sodium.h"
#include "libportal/staff/signinthrottle.h"
#include "libportal/staff/staffrepository.h"
#include "libportal/staff/staffsessionrepository.h"
#include "libportal/staff/totp.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/database.h"
#include "libportal/storage/transaction.h"

namespace portal {

namespace {

const QString entity = QStringLiteral("staff");

Error inUse()
{
    return Error::invalid(QStringLiteral("second_factor"), QStringLiteral("in_use"),
                          {QT_TRANSLATE_NOOP("portal", "An authenticator app is set up already."), {}});
}

Error wrongCode()
{
    return Error::invalid(QStringLiteral("second_factor_code"), QStringLiteral("wrong"),
                          {QT_TRANSLATE_NOOP("portal", "This code is not right."), {}});
}

} // namespace

StaffAccount::StaffAccount(Database &database, const Clock &clock, const KeyRing &keys, AuditLog &audit,
                           ChangeLog &changes, PasswordCost cost)
    : m_database(database),
      m_clock(clock),
      m_audit(audit),
      m_changes(changes),
      m_vault(keys),
      m_hasher(cost),
      m_staff(std::make_unique<StaffRepository>(database)),
      m_sessions(std::make_unique<StaffSessionRepository>(database)),
      m_throttle(std::make_unique<SignInThrottle>(database, clock, keys))
{
}

StaffAccount::~StaffAccount() = default;

Result<StaffMember> StaffAccount::me(const Actor &actor)
{
    PORTAL_ASSIGN(const StaffRecord mine, record(actor));
    return mine.member;
}

Result<void> StaffAccount::changePassword(const StaffIdentity &identity, const QString &password,
                                          const QString &newPassword)
{
    PORTAL_ASSIGN(StaffRecord mine, prove(identity.actor, password));
    PORTAL_TRY(checkNewPassword(newPassword, mine.member.username, QStringLiteral("new_password")));
    PORTAL_ASSIGN(mine.passwordHash, m_hasher.hash(newPassword)); // slow: before the transaction

    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_TRY(save(identity.actor, mine, QStringLiteral("staff.password_changed")));
    PORTAL_TRY(
        m_sessions->endAll(mine.member.id, identity.sessionId, SessionEnd::PasswordChanged, m_clock.now()));
    return transaction.commit();
}

Result<SecondFactorEnrolment> StaffAccount::enrolSecondFactor(const Actor &actor, const QString &password,
                                                              const QString &issuer)
{
    PORTAL_ASSIGN(StaffRecord mine, prove(actor, password));
    if (mine.member.secondFactor)
        return failure(inUse());
    const QByteArray secret = randomBytes(totp::secretSize);
    mine.sealedSecret = m_vault.seal(totp::sealingPurpose(mine.member.id), secret);

    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_TRY(save(actor, mine, QStringLiteral("staff.second_factor_begun")));
    PORTAL_TRY(transaction.commit());
    return SecondFactorEnrolment{totp::base32(secret), totp::uri(secret, issuer, mine.member.username)};
}

Result<void> StaffAccount::confirmSecondFactor(const Actor &actor, const QString &code)
{
    PORTAL_ASSIGN(StaffRecord mine, record(actor));
    if (mine.member.secondFactor)
        return failure(inUse());
    if (mine.sealedSecret.isEmpty())
        return failure(wrongCode());
    PORTAL_ASSIGN(const QByteArray secret,
                  m_vault.open(totp::sealingPurpose(mine.member.id), mine.sealedSecret));
    const auto step = totp::matchingStep(secret, code, m_clock.now());
    if (!step)
        return failure(wrongCode());
    mine.secondFactorConfirmedAt = m_clock.now();

    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_TRY(save(actor, mine, QStringLiteral("staff.second_factor_set_up")));
    PORTAL_TRY(m_staff->useSecondFactorStep(mine.member.id, *step)); // the same code must not sign in as well
    return transaction.commit();
}

Result<void> StaffAccount::removeSecondFactor(const Actor &actor, const QString &password)
{
    PORTAL_ASSIGN(StaffRecord mine, prove(actor, password));
    mine.sealedSecret.clear();
    mine.secondFactorConfirmedAt.reset();

    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_TRY(save(actor, mine, QStringLiteral("staff.second_factor_removed")));
    return transaction.commit();
}

Result<StaffRecord> StaffAccount::prove(const Actor &actor, const QString &password)
{
    PORTAL_ASSIGN(StaffRecord mine, record(actor));
    PORTAL_TRY(m_throttle->charge(mine.member.username));
    if (m_hasher.verify(password, mine.passwordHash) == PasswordCheck::Wrong)
        return failure(Error::invalid(QStringLiteral("password"), QStringLiteral("wrong"),
                                      {QT_TRANSLATE_NOOP("portal", "The password is not right."), {}}));
    PORTAL_TRY(m_throttle->clear(mine.member.username));
    return mine;
}

Result<StaffRecord> StaffAccount::record(const Actor &actor)
{
    if (!actor.isStaff())
        return failure(Error::unauthorized());
    PORTAL_ASSIGN(auto mine, m_staff->find(actor.staffId));
    if (!mine || !mine->member.active)
        return failure(Error::unauthorized());
    return std::move(*mine);
}

Result<void> StaffAccount::save(const Actor &actor, const StaffRecord &record, const QString &action)
{
    const QString key = QString::number(record.member.id.value());
    PORTAL_ASSIGN(const bool saved, m_staff->save(record, m_clock.now()));
    if (!saved) { // an administrator came in between
        PORTAL_ASSIGN(const auto now, m_staff->find(record.member.id));
        return failure(Error::conflict(now ? now->member.version : 0, {}));
    }
    PORTAL_TRY(m_audit.append({0, {}, actor.key(), action, entity, key, {}}));
    return m_changes.record(entity, key);
}

} // namespace portal
