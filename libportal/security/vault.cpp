// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/vault.h"

#include "libportal/security/keyring.h"
#include "libportal/security/sodium.h"

#include <QtCore/QIODevice>
#include <QtCore/QtEndian>

#include <sodium.h>

namespace portal {

namespace {

constexpr char sealedVersion = 1;
constexpr char streamVersion = 2;
constexpr qsizetype prefixSize = 1 + KeyId::size; // version and kid, in both forms

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype streamTagSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype chunkSize = 64 * 1024;
constexpr qsizetype fingerprintSize = 32;
constexpr qsizetype trackingSize = 16;

static_assert(KeyRing::keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(KeyRing::keySize == crypto_secretstream_xchacha20poly1305_KEYBYTES);

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Error unopened(const char *why)
{
    return Error::internal(QStringLiteral("sealed bytes could not be opened: ") + QLatin1String(why));
}

/// What is authenticated along with the content: version, kid and purpose.
QByteArray bound(QByteArrayView prefix, QByteArrayView purpose)
{
    return prefix.toByteArray() + purpose.toByteArray();
}

/// The state of a stream holds its key.
struct StreamState : crypto_secretstream_xchacha20poly1305_state
{
    ~StreamState() { sodium_memzero(this, sizeof *this); }
};

struct Opening
{
    QByteArray bound;
    SecretBytes key;
};

Result<Opening> opening(const KeyRing &keys, char version, QByteArrayView purpose, QByteArrayView prefix)
{
    if (prefix.size() != prefixSize || prefix[0] != version)
        return failure(unopened("unknown form"));
    auto key = keys.subkey(*KeyId::fromBytes(prefix.sliced(1)), KeyUse::Sealing);
    if (!key)
        return failure(unopened("its key is not in the ring"));
    return Opening{bound(prefix, purpose), std::move(*key)};
}

/// Reads until `size` bytes are there or the device has no more.
Result<QByteArray> readFully(QIODevice &in, qsizetype size)
{
    if (!in.isReadable())
        return failure(Error::internal(QStringLiteral("stream is not open for reading")));
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < size) {
        const qint64 count = in.read(bytes.data() + filled, size - filled);
        if (count < 0 && !in.atEnd())
            return failure(Error::unavailable(QStringLiteral("stream could not be read")));
        if (count <= 0)
            break;
        filled += count;
    }
    bytes.truncate(filled);
    return bytes;
}

Result<void> writeFully(QIODevice &out, const QByteArray &bytes)
{
    if (out.write(bytes) != bytes.size())
        return failure(Error::unavailable(QStringLiteral("stream could not be written")));
    return {};
}

/// Keyed BLAKE2b over a purpose and a text, the purpose's length first so that no pair reads as another.
QByteArray keyedHash(const SecretBytes &key, QByteArrayView purpose, QStringView text, qsizetype size)
{
    QByteArray message(qsizetype(sizeof(quint32)), Qt::Uninitialized);
    qToBigEndian(quint32(purpose.size()), message.data());
    message += purpose.toByteArray() + text.toUtf8();
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(raw(hash), size_t(size), raw(message), size_t(message.size()), key.data(),
                       size_t(key.size()));
    sodium_memzero(message.data(), size_t(message.size()));
    return hash;
}

} // namespace

QByteArray Vault::seal(QByteArrayView purpose, QByteArrayView bytes) const
{
    const KeyId id = m_keys.newest();
    const SecretBytes key = *m_keys.subkey(id, KeyUse::Sealing);
    const QByteArray prefix = sealedVersion + id.bytes();
    const QByteArray associated = bound(prefix, purpose);
    const QByteArray nonce = randomBytes(nonceSize);
    QByteArray content(bytes.size() + tagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(content), nullptr, raw(bytes), size_t(bytes.size()),
                                               raw(QByteArrayView(associated)), size_t(associated.size()),
                                               nullptr, raw(QByteArrayView(nonce)), key.data());
    return prefix + nonce + content;
}

Result<QByteArray> Vault::open(QByteArrayView purpose, QByteArrayView sealed) const
{
    if (sealed.size() < prefixSize + nonceSize + tagSize)
        return failure(unopened("too short"));
    PORTAL_ASSIGN(const Opening with, opening(m_keys, sealedVersion, purpose, sealed.first(prefixSize)));
    const QByteArrayView nonce = sealed.sliced(prefixSize, nonceSize);
    const QByteArrayView content = sealed.sliced(prefixSize + nonceSize);
    QByteArray bytes(content.size() - tagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            raw(bytes), nullptr, nullptr, raw(content), size_t(content.size()),
            raw(QByteArrayView(with.bound)), size_t(with.bound.size()), raw(nonce), with.key.data()) != 0)
        return failure(unopened("changed, or for another purpose"));
    return bytes;
}

Result<void> Vault::sealStream(QByteArrayView purpose, QIODevice &in, QIODevice &out) const
{
    const KeyId id = m_keys.newest();
    const SecretBytes key = *m_keys.subkey(id, KeyUse::Sealing);
    const QByteArray prefix = streamVersion + id.bytes();
    const QByteArray associated = bound(prefix, purpose);
    QByteArray header(streamHeaderSize, Qt::Uninitialized);
    StreamState state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(header), key.data());
    PORTAL_TRY(writeFully(out, prefix + header));

    PORTAL_ASSIGN(QByteArray chunk, readFully(in, chunkSize));
    for (bool last = false; !last;) {
        PORTAL_ASSIGN(QByteArray next, readFully(in, chunkSize));
        last = next.isEmpty();
        QByteArray sealed(chunk.size() + streamTagSize, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(&state, raw(sealed), nullptr, raw(QByteArrayView(chunk)),
                                                   size_t(chunk.size()), raw(QByteArrayView(associated)),
                                                   size_t(associated.size()),
                                                   last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                        : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        PORTAL_TRY(writeFully(out, sealed));
        chunk = std::move(next);
    }
    return {};
}

Result<void> Vault::openStream(QByteArrayView purpose, QIODevice &in, QIODevice &out) const
{
    PORTAL_ASSIGN(const QByteArray prefix, readFully(in, prefixSize));
    PORTAL_ASSIGN(const Opening with, opening(m_keys, streamVersion, purpose, prefix));
    PORTAL_ASSIGN(const QByteArray header, readFully(in, streamHeaderSize));
    StreamState state;
    if (header.size() != streamHeaderSize || crypto_secretstream_xchacha20poly1305_init_pull(
                                                 &state, raw(QByteArrayView(header)), with.key.data()) != 0)
        return failure(unopened("no stream header"));

    for (bool last = false; !last;) {
        PORTAL_ASSIGN(const QByteArray sealed, readFully(in, chunkSize + streamTagSize));
        if (sealed.size() < streamTagSize)
            return failure(unopened("its end is missing"));
        QByteArray chunk(sealed.size() - streamTagSize, Qt::Uninitialized);
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(
                &state, raw(chunk), nullptr, &tag, raw(QByteArrayView(sealed)), size_t(sealed.size()),
                raw(QByteArrayView(with.bound)), size_t(with.bound.size())) != 0)
            return failure(unopened("changed, or for another purpose"));
        PORTAL_TRY(writeFully(out, chunk));
        last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    }
    PORTAL_ASSIGN(const QByteArray more, readFully(in, 1));
    if (!more.isEmpty())
        return failure(unopened("something follows its end"));
    return {};
}

QByteArray Vault::fingerprint(QByteArrayView purpose, QStringView normalised) const
{
    return keyedHash(m_keys.lastingSubkey(KeyUse::Fingerprint), purpose, normalised, fingerprintSize);
}

QString Vault::trackingToken(QStringView number) const
{
    return QString::fromLatin1(
        toBase64Url(keyedHash(m_keys.lastingSubkey(KeyUse::Tracking), "registration", number, trackingSize)));
}

bool Vault::matchesTrackingToken(QStringView number, QStringView token) const
{
    return equalInConstantTime(trackingToken(number).toUtf8(), token.toUtf8());
}

} // namespace portal
