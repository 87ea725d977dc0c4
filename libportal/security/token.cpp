// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/token.h"

#include "libportal/base/clock.h"
#include "libportal/security/keyring.h"
#include "libportal/security/sodium.h"

#include <jwt/jwt.hpp>
#include <sodium.h>

#include <algorithm>
#include <limits>
#include <string_view>

namespace portal {

namespace {

const std::string issuer = "aglis-portal";

Error refused(const char *why)
{
    return Error::unauthorized(QStringLiteral("token refused: ") + QLatin1String(why));
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
}

/// Each audience's tokens have keys of their own: those of customers may be given away for verification, and
/// must not make anybody staff.
KeyUse keyUse(TokenAudience audience)
{
    return audience == TokenAudience::Staff ? KeyUse::Tokens : KeyUse::PortalTokens;
}

/// The key whose signature the token carries, if it is any of ours. A few keys at most: all are tried, so
/// that the header, which anybody can write, need not be read to choose one.
std::optional<KeyId> signingKey(const KeyRing &keys, KeyUse use, QByteArrayView signedPart,
                                QByteArrayView signature)
{
    for (const KeyId id : keys.ids()) {
        const auto key = keys.subkey(id, use);
        QByteArray expected(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
        crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(expected.data()),
                               reinterpret_cast<const unsigned char *>(signedPart.data()),
                               size_t(signedPart.size()), key->data());
        if (equalInConstantTime(toBase64Url(expected), signature))
            return id;
    }
    return std::nullopt;
}

std::string audienceText(TokenAudience audience)
{
    return tokenAudienceName(audience).toStdString();
}

jwt::string_view keyText(const SecretBytes &key)
{
    return {reinterpret_cast<const char *>(key.data()), size_t(key.size())};
}

Instant fromSeconds(qint64 seconds)
{
    return Instant(std::chrono::seconds(seconds));
}

/// What the library does not look at, or only after it has taken one type for another. Throws what the
/// library throws when something is missing.
Result<void> checkShape(const jwt::jwt_object &token, KeyId signedBy)
{
    const nlohmann::json &header = token.header().create_json_obj();
    for (const auto &entry : header.items()) {
        if (entry.key() != "alg" && entry.key() != "typ" && entry.key() != "kid")
            return failure(refused("a header of no use to us"));
    }
    if (header.at("alg") != "HS256" || header.at("typ") != "JWT" ||
        header.at("kid") != signedBy.text().toStdString())
        return failure(refused("header"));

    constexpr quint64 latest = quint64(1)
                               << 40; // seconds; much more would overflow on the way to milliseconds
    const nlohmann::json &payload = token.payload().create_json_obj();
    for (const char *time : {"iat", "exp", "nbf"}) {
        if (time == std::string_view("nbf") && !payload.contains(time))
            continue; // ours have none, but the library would read one
        if (!payload.at(time).is_number_unsigned() || payload.at(time).get<quint64>() > latest)
            return failure(refused("time"));
    }
    return {};
}

Result<TokenClaims> readClaims(const jwt::jwt_object &token, Instant now)
{
    const nlohmann::json &payload = token.payload().create_json_obj();
    TokenClaims claims;
    claims.subject = QString::fromStdString(payload.at("sub").get<std::string>());
    claims.sessionId = QString::fromStdString(payload.at("sid").get<std::string>());
    claims.issuedAt = fromSeconds(payload.at("iat").get<qint64>());
    claims.expiresAt = fromSeconds(payload.at("exp").get<qint64>());
    if (claims.subject.isEmpty() || claims.sessionId.isEmpty())
        return failure(refused("no subject or session"));
    if (now >= claims.expiresAt)
        return failure(refused("expired"));
    return claims;
}

} // namespace

QString tokenAudienceName(TokenAudience audience)
{
    return audience == TokenAudience::Staff ? QStringLiteral("staff") : QStringLiteral("customer-portal");
}

Result<QByteArray> TokenIssuer::sign(const QString &subject, const QString &sessionId,
                                     std::chrono::seconds lifetime) const
{
    const KeyId id = m_keys.newest();
    const SecretBytes key = *m_keys.subkey(id, keyUse(m_audience));
    const auto now = std::chrono::floor<std::chrono::seconds>(m_clock.now()).time_since_epoch();
    try {
        jwt::jwt_object token{jwt::params::algorithm("HS256"), jwt::params::secret(keyText(key))};
        token.header().add_header("kid", id.text().toStdString());
        token.add_claim("iss", issuer)
            .add_claim("aud", audienceText(m_audience))
            .add_claim("sub", subject.toStdString())
            .add_claim("sid", sessionId.toStdString())
            .add_claim("iat", qint64(now.count()))
            .add_claim("exp", qint64((now + lifetime).count()));
        return QByteArray::fromStdString(token.signature());
    } catch (const std::exception &) {
        return failure(Error::internal(QStringLiteral("a token could not be signed")));
    }
}

Result<TokenClaims> TokenIssuer::verify(QByteArrayView token) const
{
    if (token.size() > largestToken)
        return failure(refused("too long"));
    const qsizetype signatureAt = token.lastIndexOf('.') + 1;
    if (!std::all_of(token.begin(), token.end(), isTokenCharacter) ||
        std::count(token.begin(), token.end(), '.') != 2)
        return failure(refused("not three parts"));
    const QByteArrayView signedPart = token.first(signatureAt - 1);
    const QByteArrayView signature = token.sliced(signatureAt);
    auto id = signingKey(m_keys, keyUse(m_audience), signedPart, signature);
    if (!id && m_keys.refresh())
        id = signingKey(m_keys, keyUse(m_audience), signedPart, signature);
    if (!id)
        return failure(refused("signature"));

    const SecretBytes key = *m_keys.subkey(*id, keyUse(m_audience));
    const jwt::string_view text(token.data(), size_t(token.size()));
    const auto algorithms = jwt::params::algorithms({"HS256"});
    try {
        std::error_code code;
        const auto parsed = jwt::decode(text, algorithms, code, jwt::params::verify(false));
        if (code)
            return failure(refused(code.message().c_str()));
        PORTAL_TRY(checkShape(parsed, *id));
        // The library would judge `exp` by the machine's clock; with its longest leeway it leaves that to us.
        const auto verified =
            jwt::decode(text, algorithms, code, jwt::params::secret(keyText(key)),
                        jwt::params::issuer(issuer), jwt::params::aud(audienceText(m_audience)),
                        jwt::params::leeway(std::numeric_limits<uint32_t>::max()));
        if (code)
            return failure(refused(code.message().c_str()));
        return readClaims(verified, m_clock.now());
    } catch (const std::exception &) {
        return failure(refused("malformed"));
    }
}

QString randomToken(int bits)
{
    return QString::fromLatin1(toBase64Url(randomBytes(bits / 8)));
}

QByteArray tokenHash(QStringView token)
{
    const QByteArray text = token.toUtf8();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size()),
                       nullptr, 0);
    return hash;
}

} // namespace portal
