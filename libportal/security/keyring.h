// SPDX-License-Identifier: GPL-3.0-or-later
// KeyRing: the master keys, 256 random bits each, made at first run and kept in a SecretStore (S14), and the
// subkeys derived from them, one per purpose. The newest key seals and signs; every key still opens and
// verifies, so that rotation logs nobody out. Seals nothing itself: see vault.h, token.h, code.h.
//
// What must be found again by equality, fingerprints and tracking tokens, is always made with the FIRST key:
// otherwise a rotation would lose every NIK and every link sent so far. Keys are never taken out of the ring.
// Safe to use from several threads: one ring serves the whole process.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/security/secretbytes.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <shared_mutex>

namespace portal {

class SecretStore;

/// The name of a master key: 32 random bits, "5f02c1d9" in text.
struct PORTAL_EXPORT KeyId
{
    static constexpr qsizetype size = 4; ///< bytes

    quint32 value = 0;

    QString text() const;
    static std::optional<KeyId> fromText(QStringView text);
    /// Big-endian, as it stands at the head of what is sealed.
    QByteArray bytes() const;
    static std::optional<KeyId> fromBytes(QByteArrayView bytes);

    bool operator==(const KeyId &) const = default;
};

/// What a subkey is for. Each is independent of the others: to know one tells nothing about the rest.
enum class KeyUse : quint8 {
    Sealing = 1,
    Fingerprint,
    Tracking,
    Codes,
    Tokens,       ///< of staff
    PortalTokens, ///< of customers: handed to whoever is to verify them (`aglis-portald keys export`)
};

class PORTAL_EXPORT KeyRing
{
public:
    /// The secret of the store that holds the master keys.
    static constexpr QLatin1String secretName = QLatin1String("keyring");
    static constexpr qsizetype keySize = 32; ///< bytes, of master keys and subkeys alike

    /// Reads the keys, and makes the first one if the store has none. `store` must outlive the ring.
    /// Several processes may do so at once: they end up with the same key.
    static Result<std::unique_ptr<KeyRing>> open(SecretStore &store);
    KeyRing(const KeyRing &) = delete;
    KeyRing &operator=(const KeyRing &) = delete;
    ~KeyRing();

    KeyId newest() const;
    /// All keys, oldest first.
    QList<KeyId> ids() const;

    /// The subkey of one master key; nullopt if the ring has no such key. A key that another process added
    /// meanwhile is found: the store is read again when it has changed.
    std::optional<SecretBytes> subkey(KeyId id, KeyUse use) const;
    /// The subkey of the first key, for what has to be the same after any rotation.
    SecretBytes lastingSubkey(KeyUse use) const;

    /// Reads the store again if it has changed; true if that brought keys the ring did not have.
    bool refresh() const;

    /// Adds a key, on the disk when it returns, and uses it from now on.
    Result<KeyId> rotate();

private:
    struct MasterKey
    {
        KeyId id;
        SecretBytes key;
    };
    using Keys = QList<MasterKey>;

    KeyRing(SecretStore &store, Keys keys, QByteArray revision);

    static Result<Keys> decode(const SecretBytes &secret);
    static SecretBytes encode(const Keys &keys);
    static MasterKey makeKey(const Keys &others);
    static SecretBytes derive(const MasterKey &master, KeyUse use);
    std::optional<SecretBytes> knownSubkey(KeyId id, KeyUse use) const;

    SecretStore &m_store;
    mutable std::shared_mutex m_mutex; // guards the two below
    mutable Keys m_keys;               // oldest first, never empty
    mutable QByteArray m_revision;     // of the store when m_keys was read
};

} // namespace portal
