// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed bytes and streams: whatever is put in, nothing opens but what was sealed.
#include "libportal/security/keyring.h"
#include "libportal/security/vault.h"
#include "tests/support/memorysecretstore.h"

#include <QtCore/QBuffer>

#include <cstdlib>

using namespace portal;

namespace {

struct World
{
    testing::MemorySecretStore store;
    std::unique_ptr<KeyRing> keys = std::move(KeyRing::open(store).value());
    Vault vault{*keys};
};

Result<QByteArray> openStream(const Vault &vault, QByteArray sealed)
{
    QBuffer in(&sealed);
    QBuffer out;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    PORTAL_TRY(vault.openStream("fuzz", in, out));
    return out.data();
}

QByteArray sealStream(const Vault &vault, QByteArray bytes)
{
    QBuffer in(&bytes);
    QBuffer out;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    if (!vault.sealStream("fuzz", in, out))
        abort();
    return out.data();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const World world;
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    // As it comes, and with heads that name a key we have.
    const QByteArray kid = world.keys->newest().bytes();
    for (const QByteArray &forged : {input, '\1' + kid + input, '\2' + kid + input}) {
        if (world.vault.open("fuzz", forged) || openStream(world.vault, forged))
            abort();
    }
    if (world.vault.open("fuzz", world.vault.seal("fuzz", input)) != input)
        abort();
    const QByteArray sealed = sealStream(world.vault, input);
    if (openStream(world.vault, sealed) != input || openStream(world.vault, sealed.chopped(1)))
        abort();
    return 0;
}
