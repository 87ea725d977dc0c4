// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/keyring.h"

#include "libportal/security/secretstore.h"
#include "libportal/security/sodium.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QtEndian>

#include <sodium.h>

#include <algorithm>
#include <mutex>

namespace portal {

namespace {

Q_LOGGING_CATEGORY(log, "portal.security")

// The secret is text, so that it can also be made and handed over by systemd-creds: a line that names the
// format, then a line "kid base64" for each key, oldest first.
constexpr QByteArrayView firstLine = "aglis-portal keys 1";

// crypto_kdf wants eight characters; the use is the subkey's number.
constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "aglisprt";

static_assert(KeyRing::keySize == crypto_kdf_KEYBYTES);
static_assert(KeyRing::keySize == crypto_auth_hmacsha256_KEYBYTES);
static_assert(KeyRing::keySize == crypto_generichash_KEYBYTES);

Error damaged()
{
    Error error = Error::unavailable(QStringLiteral("key ring damaged"));
    error.message = {QT_TRANSLATE_NOOP("portal", "The master keys are damaged. Restore them from a copy."),
                     {}};
    return error;
}

} // namespace

QString KeyId::text() const
{
    return QString::fromLatin1(bytes().toHex());
}

std::optional<KeyId> KeyId::fromText(QStringView text)
{
    const auto isHexDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    };
    if (text.size() != 2 * size || !std::all_of(text.begin(), text.end(), isHexDigit))
        return std::nullopt;
    return KeyId{text.toUInt(nullptr, 16)};
}

QByteArray KeyId::bytes() const
{
    QByteArray bytes(size, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

std::optional<KeyId> KeyId::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    return KeyId{qFromBigEndian<quint32>(bytes.data())};
}

KeyRing::KeyRing(SecretStore &store, Keys keys, QByteArray revision)
    : m_store(store), m_keys(std::move(keys)), m_revision(std::move(revision))
{
}

KeyRing::~KeyRing() = default;

Result<std::unique_ptr<KeyRing>> KeyRing::open(SecretStore &store)
{
    PORTAL_TRY(initSodium());
    const QByteArray revision = store.revision();
    PORTAL_ASSIGN(std::optional<SecretBytes> secret, store.read(secretName));
    if (!secret) {
        // Whoever comes first makes the key; the others find it.
        PORTAL_ASSIGN(secret, store.update(secretName, [](const std::optional<SecretBytes> &current) {
            return Result<SecretBytes>(current ? *current : encode({makeKey({})}));
        }));
    }
    PORTAL_ASSIGN(Keys keys, decode(*secret));
    return std::unique_ptr<KeyRing>(new KeyRing(store, std::move(keys), revision));
}

KeyId KeyRing::newest() const
{
    const std::shared_lock guard(m_mutex);
    return m_keys.last().id;
}

QList<KeyId> KeyRing::ids() const
{
    const std::shared_lock guard(m_mutex);
    QList<KeyId> ids;
    for (const MasterKey &key : m_keys)
        ids.append(key.id);
    return ids;
}

std::optional<SecretBytes> KeyRing::subkey(KeyId id, KeyUse use) const
{
    if (auto found = knownSubkey(id, use))
        return found;
    return refresh() ? knownSubkey(id, use) : std::nullopt;
}

SecretBytes KeyRing::lastingSubkey(KeyUse use) const
{
    const std::shared_lock guard(m_mutex);
    return derive(m_keys.first(), use);
}

Result<KeyId> KeyRing::rotate()
{
    PORTAL_ASSIGN(
        const SecretBytes secret,
        m_store.update(secretName, [](const std::optional<SecretBytes> &current) -> Result<SecretBytes> {
            if (!current) // the file went away under us: a new one must not begin with a new first key
                return failure(damaged());
            PORTAL_ASSIGN(Keys keys, decode(*current));
            keys.append(makeKey(keys));
            return encode(keys);
        }));
    PORTAL_ASSIGN(Keys keys, decode(secret));
    const KeyId newest = keys.last().id;
    const std::unique_lock guard(m_mutex);
    m_keys = std::move(keys);
    return newest;
}

Result<KeyRing::Keys> KeyRing::decode(const SecretBytes &secret)
{
    const QByteArrayView text = secret.view();
    Keys keys;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf('\n', begin);
        if (end < 0)
            end = text.size();
        const QByteArrayView line = text.sliced(begin, end - begin);
        if (begin == 0) {
            if (line != firstLine)
                return failure(damaged());
        } else {
            const qsizetype space = line.indexOf(' ');
            if (space < 0)
                return failure(damaged());
            const auto id = KeyId::fromText(QString::fromLatin1(line.first(space)));
            auto key = QByteArray::fromBase64Encoding(
                QByteArray::fromRawData(line.data() + space + 1, line.size() - space - 1),
                QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
            if (!id || !key || key.decoded.size() != keySize)
                return failure(damaged());
            keys.append({*id, SecretBytes(QByteArrayView(key.decoded))});
            wipe(key.decoded);
        }
        begin = end + 1;
    }
    if (keys.isEmpty())
        return failure(damaged());
    return keys;
}

SecretBytes KeyRing::encode(const Keys &keys)
{
    constexpr qsizetype lineSize = 2 * KeyId::size + 1 + (keySize + 2) / 3 * 4 + 1;
    QByteArray text;
    text.reserve(firstLine.size() + 1 + keys.size() * lineSize);
    text += firstLine.toByteArray() + '\n';
    for (const MasterKey &key : keys) {
        QByteArray encoded = QByteArray::fromRawData(key.key.view().data(), keySize).toBase64();
        text += key.id.text().toLatin1() + ' ';
        text += encoded;
        text += '\n';
        wipe(encoded);
    }
    SecretBytes secret{QByteArrayView(text)};
    wipe(text);
    return secret;
}

KeyRing::MasterKey KeyRing::makeKey(const Keys &others)
{
    const auto taken = [&others](KeyId id) {
        return std::any_of(others.begin(), others.end(), [id](const MasterKey &key) { return key.id == id; });
    };
    KeyId id;
    do
        id.value = randombytes_random();
    while (taken(id));
    return {id, SecretBytes::random(keySize)};
}

SecretBytes KeyRing::derive(const MasterKey &master, KeyUse use)
{
    SecretBytes subkey(keySize);
    crypto_kdf_derive_from_key(subkey.data(), size_t(keySize), quint64(use), context, master.key.data());
    return subkey;
}

std::optional<SecretBytes> KeyRing::knownSubkey(KeyId id, KeyUse use) const
{
    const std::shared_lock guard(m_mutex);
    for (const MasterKey &key : m_keys) {
        if (key.id == id)
            return derive(key, use);
    }
    return std::nullopt;
}

bool KeyRing::refresh() const
{
    const QByteArray revision = m_store.revision();
    {
        const std::shared_lock guard(m_mutex);
        if (revision == m_revision)
            return false;
    }
    const auto secret = m_store.read(secretName);
    if (!secret || !*secret) {
        qCWarning(log, "the key store changed and cannot be read: keeping the keys at hand");
        return false;
    }
    auto keys = decode(**secret);
    const std::unique_lock guard(m_mutex);
    // A ring that does not begin with our first key is somebody else's: its fingerprints would match nothing.
    if (!keys || keys->first().id != m_keys.first().id || keys->size() < m_keys.size()) {
        qCWarning(log, "the key store holds other keys than before: keeping the keys at hand");
        return false;
    }
    const bool more = keys->size() > m_keys.size();
    m_keys = std::move(*keys);
    m_revision = revision;
    return more;
}

} // namespace portal
