// SPDX-License-Identifier: GPL-3.0-or-later
// OneTimeCodes: the six digits sent to a phone (S01), as a keyed function of a random nonce, a purpose and a
// number. Only the nonce is kept: a resend gives the same code (S08), nothing at rest tells it (S03), and it
// passes for that purpose and number alone (S04). Lifetimes, tries and limits are the otp room's.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/phone.h"
#include "libportal/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>

namespace portal {

class KeyRing;

class PORTAL_EXPORT OneTimeCodes
{
public:
    static constexpr int digits = 6;
    static constexpr quint32 count = 1'000'000; ///< how many codes there are
    static constexpr qsizetype nonceSize = 36;  ///< bytes: kid (4), 256 random bits

    /// `keys` must outlive this.
    explicit OneTimeCodes(const KeyRing &keys) : m_keys(keys) {}

    /// What a challenge row stores. It names the key, so that codes under way survive a rotation.
    QByteArray newNonce() const;

    /// "042137". `Internal` if the nonce is none of ours or its key is not in the ring.
    Result<QString> code(QByteArrayView nonce, QByteArrayView purpose, const PhoneNumber &phone) const;

    /// Takes the same time wherever the digits differ. False also for a nonce that gives no code.
    bool matches(QByteArrayView nonce, QByteArrayView purpose, const PhoneNumber &phone,
                 QStringView typed) const;

    /// A uniform 32-bit word as a uniform number below `count`; nullopt for the few words at the top that
    /// would make small numbers likelier (no modulo bias): draw again.
    static constexpr std::optional<quint32> fromWord(quint32 word)
    {
        constexpr quint64 words = quint64(1) << 32;
        constexpr quint64 usable = words - words % count;
        return word < usable ? std::optional(word % count) : std::nullopt;
    }

private:
    const KeyRing &m_keys;
};

} // namespace portal
