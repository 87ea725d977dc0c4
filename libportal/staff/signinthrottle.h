// SPDX-License-Identifier: GPL-3.0-or-later
// SignInThrottle: makes guessing passwords slow (S18): a pause that doubles after each failure in a row from
// the third on, a day's lock after ten. Known and unknown user names are treated alike, so that neither the
// answer nor its absence tells which exist. Survives restarts and counts across servers.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/security/vault.h"
#include "libportal/staff/signinfailurerepository.h"

#include <chrono>

namespace portal {

class Database;
class KeyRing;

class SignInThrottle
{
public:
    static constexpr int failuresUntilLock = 10;
    static constexpr std::chrono::hours lockLife{24};

    SignInThrottle(Database &database, const Clock &clock, const KeyRing &keys);

    /// Counts a try as failed before it is looked at, so that many at once gain nothing, and returns the
    /// failures in a row with it. TooManyRequests while a pause or lock lasts; such a try is not counted.
    /// Makes its own transaction.
    Result<int> charge(const QString &username);
    /// The try was neither right nor wrong: a second factor is to be asked for.
    Result<void> refund(const QString &username);
    /// The try was right, or an administrator says so.
    Result<void> clear(const QString &username);

    Result<bool> isLocked(const QString &username);
    Result<qint64> forgetOld();

private:
    QByteArray fingerprint(const QString &username) const;

    Database &m_database;
    const Clock &m_clock;
    Vault m_vault;
    SignInFailureRepository m_failures;
};

} // namespace portal
