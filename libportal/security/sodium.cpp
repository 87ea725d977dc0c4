// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/sodium.h"

#include <sodium.h>

namespace portal {

Result<void> initSodium()
{
    if (sodium_init() < 0)
        return failure(Error::internal(QStringLiteral("libsodium could not be initialised")));
    return {};
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return bytes;
}

bool equalInConstantTime(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), size_t(left.size())) == 0;
}

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace portal
