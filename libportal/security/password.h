// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords of staff (S18): which are accepted, and how they are kept (Argon2id of libsodium).
// Knows no accounts; delays and locks after failures are the staff room's. Slow on purpose, and hungry for
// memory: never call it on an I/O thread.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace portal {

/// What one guess costs.
struct PasswordCost
{
    quint64 passes;
    size_t memory; ///< bytes

    bool operator==(const PasswordCost &) const = default;

    /// libsodium's "interactive": 64 MiB, two passes, a tenth of a second or so. More than OWASP's least.
    static constexpr PasswordCost standard() { return {2, 64 * 1024 * 1024}; }
    /// The least that libsodium accepts, for tests alone.
    static constexpr PasswordCost least() { return {1, 8192}; }
};

enum class PasswordCheck {
    Wrong,
    Right,
    RightButOld, ///< right, and kept with another cost than today's: hash it again now
};

class PORTAL_EXPORT PasswordHasher
{
public:
    explicit PasswordHasher(PasswordCost cost = PasswordCost::standard()) : m_cost(cost) {}

    /// "$argon2id$…" with its own salt and cost; at most 128 ASCII characters. `Unavailable` without the
    /// memory.
    Result<QString> hash(QStringView password) const;
    PasswordCheck verify(QStringView password, const QString &hash) const;
    /// Takes as long as verify does, so that an unknown user name answers no faster than a known one.
    void dummyVerify(QStringView password) const;

private:
    PasswordCost m_cost;
};

/// 12 to 128 characters; not one of the common ones, no simple run or repetition, not built around the user's
/// name. No rule about kinds of characters (NIST SP 800-63B-4). `Invalid` on `field` otherwise.
PORTAL_EXPORT Result<void> checkNewPassword(QStringView password, QStringView userName,
                                            const QString &field = QStringLiteral("password"));

} // namespace portal
