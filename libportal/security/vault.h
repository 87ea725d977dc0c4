// SPDX-License-Identifier: GPL-3.0-or-later
// Vault: seals what must not lie readable in the database or on the disk (S28), finds it again by keyed
// fingerprints, and makes the tracking tokens of registrations (S20). The keys are the KeyRing's.
//
// A purpose ("registration.nik", "registration.photo") is bound to what is sealed: it opens under no other.
// Sealed: version 1, kid (4), nonce (24), XChaCha20-Poly1305. Streams: version 2, kid (4), secretstream
// header (24), chunks of 64 KiB and 17 bytes each.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

class QIODevice;

namespace portal {

class KeyRing;

class PORTAL_EXPORT Vault
{
public:
    /// `keys` must outlive the vault. Vaults are cheap and, like the ring, usable from several threads.
    explicit Vault(const KeyRing &keys) : m_keys(keys) {}

    /// Seals with the newest key; 45 bytes longer than what goes in, different each time.
    QByteArray seal(QByteArrayView purpose, QByteArrayView bytes) const;
    /// `Internal` if the bytes were changed, sealed for another purpose or with a key that is not in the
    /// ring.
    Result<QByteArray> open(QByteArrayView purpose, QByteArrayView sealed) const;

    /// Seals everything from `in`, of any length, into `out`.
    Result<void> sealStream(QByteArrayView purpose, QIODevice &in, QIODevice &out) const;
    /// Opens what sealStream made; `Internal` also if its end is missing or something follows it.
    /// After an error, what was written to `out` is part of the truth and must be thrown away.
    Result<void> openStream(QByteArrayView purpose, QIODevice &in, QIODevice &out) const;

    /// The same text and purpose give the same 32 bytes, before and after every rotation, that nobody can
    /// make or check without the key. The caller brings the text into one form first ("3273…" without
    /// spaces).
    QByteArray fingerprint(QByteArrayView purpose, QStringView normalised) const;

    /// The 128 bits, in 22 characters of base64url, that open the full view of a registration to whom they
    /// were sent; made from its number, so that later messages can carry the same link.
    QString trackingToken(QStringView number) const;
    /// Takes the same time wherever the token differs.
    bool matchesTrackingToken(QStringView number, QStringView token) const;

private:
    const KeyRing &m_keys;
};

} // namespace portal
