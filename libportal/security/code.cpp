// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/code.h"

#include "libportal/security/keyring.h"
#include "libportal/security/sodium.h"

#include <QtCore/QtEndian>

#include <sodium.h>

#include <array>

namespace portal {

namespace {

constexpr int wordsPerRound = 8; // one is refused in 4,440 draws; all eight of a round, never in practice

} // namespace

QByteArray OneTimeCodes::newNonce() const
{
    return m_keys.newest().bytes() + randomBytes(nonceSize - KeyId::size);
}

Result<QString> OneTimeCodes::code(QByteArrayView nonce, QByteArrayView purpose,
                                   const PhoneNumber &phone) const
{
    if (nonce.size() != nonceSize)
        return failure(Error::internal(QStringLiteral("code nonce of a wrong size")));
    const auto key = m_keys.subkey(*KeyId::fromBytes(nonce.first(KeyId::size)), KeyUse::Codes);
    if (!key)
        return failure(Error::internal(QStringLiteral("the key of a code nonce is not in the ring")));

    QByteArray message = nonce.toByteArray() + '\0';
    const qsizetype roundAt = message.size() - 1;
    message += phone.e164().toLatin1() + '\0' + purpose.toByteArray(); // reads as no other number and purpose
    std::array<unsigned char, randombytes_SEEDBYTES> seed;
    std::array<unsigned char, sizeof(quint32) * wordsPerRound> words;
    std::optional<quint32> number;
    for (char round = 0; !number; ++round) {
        message[roundAt] = round;
        crypto_generichash(seed.data(), seed.size(),
                           reinterpret_cast<const unsigned char *>(message.constData()),
                           size_t(message.size()), key->data(), size_t(key->size()));
        randombytes_buf_deterministic(words.data(), words.size(), seed.data());
        for (size_t at = 0; at < words.size() && !number; at += sizeof(quint32))
            number = fromWord(qFromLittleEndian<quint32>(words.data() + at));
    }
    sodium_memzero(seed.data(), seed.size());
    sodium_memzero(words.data(), words.size());
    return QStringLiteral("%1").arg(*number, digits, 10, QLatin1Char('0'));
}

bool OneTimeCodes::matches(QByteArrayView nonce, QByteArrayView purpose, const PhoneNumber &phone,
                           QStringView typed) const
{
    const auto right = code(nonce, purpose, phone);
    return right && equalInConstantTime(right->toLatin1(), typed.toUtf8());
}

} // namespace portal
