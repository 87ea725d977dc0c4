// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens: raw ones, which must never pass; and any header and payload under the right signature, to get past
// it.
#include "libportal/security/keyring.h"
#include "libportal/security/token.h"
#include "tests/support/fixedclock.h"
#include "tests/support/memorysecretstore.h"

#include <QtCore/QByteArray>

#include <sodium.h>

#include <cstdlib>

using namespace portal;

namespace {

struct World
{
    testing::FixedClock clock;
    testing::MemorySecretStore store;
    std::unique_ptr<KeyRing> keys = std::move(KeyRing::open(store).value());
    TokenIssuer issuer{*keys, clock, TokenAudience::Staff};
    SecretBytes key = keys->subkey(keys->newest(), KeyUse::Tokens).value();
};

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray signedToken(const World &world, QByteArray input)
{
    // The fuzzer cannot guess the kid; it may write KID for it.
    input.replace("KID", world.keys->newest().text().toLatin1());
    const qsizetype cut = input.indexOf('\n');
    const QByteArray message =
        base64(input.left(cut)) + '.' + base64(cut < 0 ? QByteArray() : input.mid(cut + 1));
    QByteArray signature(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(signature.data()),
                           reinterpret_cast<const unsigned char *>(message.constData()),
                           size_t(message.size()), world.key.data());
    return message + '.' + base64(signature);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const World world;
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    if (world.issuer.verify(input))
        abort(); // nobody guesses a signature
    if (const auto claims = world.issuer.verify(signedToken(world, input))) {
        if (claims->subject.isEmpty() || claims->sessionId.isEmpty() ||
            claims->expiresAt <= world.clock.now())
            abort();
    }
    return 0;
}
