// SPDX-License-Identifier: GPL-3.0-or-later
// TokenIssuer: signed session tokens, JWT HS256 (S13, 4-http-api). A token says whose session it is; whether
// the session still lasts is the session row's business. Below it, random tokens and how they are stored.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/instant.h"
#include "libportal/base/result.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <chrono>

namespace portal {

class Clock;
class KeyRing;

/// Whom a token lets in; one kind is refused wherever the other is asked for.
enum class TokenAudience { CustomerPortal, Staff };

/// "customer-portal" or "staff".
PORTAL_EXPORT QString tokenAudienceName(TokenAudience audience);

struct TokenClaims
{
    QString subject;   ///< customer code, or staff id
    QString sessionId; ///< names the session row
    Instant issuedAt;  ///< whole seconds
    Instant expiresAt; ///< whole seconds

    bool operator==(const TokenClaims &) const = default;
};

class PORTAL_EXPORT TokenIssuer
{
public:
    static constexpr qsizetype largestToken = 2048; ///< bytes; longer ones are refused unread

    /// The ring and the clock must outlive this. Usable from several threads.
    TokenIssuer(const KeyRing &keys, const Clock &clock, TokenAudience audience)
        : m_keys(keys), m_clock(clock), m_audience(audience)
    {
    }

    /// Signed with the newest key, good from now on for `lifetime`.
    Result<QByteArray> sign(const QString &subject, const QString &sessionId,
                            std::chrono::seconds lifetime) const;

    /// The claims of a token of ours that has not expired. `Unauthorized` for everything else: another
    /// algorithm
    /// (`none` above all), audience, issuer or key; `jku`, `x5u`, `jwk`, `crit` or any further header; a
    /// claim that is missing or of another type. Nothing of a token is parsed before its signature was found
    /// right.
    Result<TokenClaims> verify(QByteArrayView token) const;

private:
    const KeyRing &m_keys;
    const Clock &m_clock;
    TokenAudience m_audience;
};

/// `bits` random bits (a multiple of 8) as base64url text: session ids, verification tokens, webhook paths.
PORTAL_EXPORT QString randomToken(int bits);

/// What is stored of a random token of 128 bits or more: 32 bytes from which it cannot be found. Not for
/// passwords and codes, which can be guessed.
PORTAL_EXPORT QByteArray tokenHash(QStringView token);

} // namespace portal
