// SPDX-License-Identifier: GPL-3.0-or-later
// SignInThrottle: makes guessing passwords slow (S18): a pause that doubles after each failure in a row from
// the third on, a day's lock after ten. Known and unknown user names are treated alike, so that neither the
// answer nor its absence tells which exist. The same, with more patience, for addresses. Survives restarts
// and counts across servers.
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

    /// What is counted, and how patient the count is.
    struct Pace
    {
        const char *purpose; ///< of the fingerprints: names and addresses never meet
        int freeFailures;    ///< in a row, before the first pause
        int failuresUntilLock;
        std::chrono::seconds lockLife; ///< also how long failures are remembered

        static constexpr Pace ofNames()
        {
            return {"staff.sign_in", 2, SignInThrottle::failuresUntilLock, SignInThrottle::lockLife};
        }
        /// Many people may share an address (an office, a mobile network): it locks late and not for long.
        static constexpr Pace ofAddresses()
        {
            return {"staff.sign_in.address", 50, 60, std::chrono::minutes(15)};
        }
    };

    SignInThrottle(Database &database, const Clock &clock, const KeyRing &keys, Pace pace = Pace::ofNames());

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

    std::chrono::seconds pauseAfter(int failures) const;

    Database &m_database;
    const Clock &m_clock;
    Pace m_pace;
    Vault m_vault;
    SignInFailureRepository m_failures;
};

} // namespace portal
