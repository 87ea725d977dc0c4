// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/signinthrottle.h"

#include "libportal/storage/database.h"
#include "libportal/storage/transaction.h"

#include <algorithm>

namespace portal {

namespace {

Error tooEarly(std::chrono::milliseconds remaining)
{
    Error error = Error::tooManyRequests(std::chrono::ceil<std::chrono::seconds>(remaining));
    error.message = {QT_TRANSLATE_NOOP("portal", "Too many wrong passwords. Please try again later."), {}};
    return error;
}

} // namespace

SignInThrottle::SignInThrottle(Database &database, const Clock &clock, const KeyRing &keys, Pace pace)
    : m_database(database), m_clock(clock), m_pace(pace), m_vault(keys), m_failures(database)
{
}

Result<int> SignInThrottle::charge(const QString &username)
{
    const QByteArray name = fingerprint(username);
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_TRY(m_database.lockKey(QStringLiteral("staff.sign_in.") + QString::fromLatin1(name.toHex())));
    PORTAL_ASSIGN(const auto found, m_failures.find(name));
    SignInFailures failures = found.value_or(SignInFailures{});
    const Instant now = m_clock.now();
    // A clock that was set back must not shorten a pause, nor lengthen it beyond its own length.
    const auto passed = std::max(now - failures.lastAt, std::chrono::milliseconds(0));
    if (passed >= m_pace.lockLife)
        failures.count = 0;
    if (const auto pause = pauseAfter(failures.count); passed < pause)
        return failure(tooEarly(pause - passed));
    failures = {failures.count + 1, now};
    PORTAL_TRY(m_failures.save(name, failures));
    PORTAL_TRY(transaction.commit());
    return failures.count;
}

Result<void> SignInThrottle::refund(const QString &username)
{
    return m_failures.takeBack(fingerprint(username));
}

Result<void> SignInThrottle::clear(const QString &username)
{
    return m_failures.remove(fingerprint(username));
}

Result<bool> SignInThrottle::isLocked(const QString &username)
{
    PORTAL_ASSIGN(const auto failures, m_failures.find(fingerprint(username)));
    return failures && failures->count >= m_pace.failuresUntilLock &&
           m_clock.now() - failures->lastAt < m_pace.lockLife;
}

Result<qint64> SignInThrottle::forgetOld()
{
    return m_failures.removeBefore(m_clock.now() - lockLife);
}

/// How long after that many failures in a row the next try may come.
std::chrono::seconds SignInThrottle::pauseAfter(int failures) const
{
    if (failures >= m_pace.failuresUntilLock)
        return m_pace.lockLife;
    const int beyond = failures - m_pace.freeFailures;
    return std::chrono::seconds(beyond <= 0 ? 0 : 1 << beyond);
}

QByteArray SignInThrottle::fingerprint(const QString &username) const
{
    return m_vault.fingerprint(m_pace.purpose, username);
}

} // namespace portal
