// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/secretbytes.h"

#include "libportal/security/sodium.h"

#include <sodium.h>

namespace portal {

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes &SecretBytes::operator=(const SecretBytes &other)
{
    if (this != &other) {
        wipe();
        m_bytes = std::vector<unsigned char>(other.m_bytes);
    }
    return *this;
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

bool SecretBytes::operator==(const SecretBytes &other) const
{
    return equalInConstantTime(view(), other.view());
}

void SecretBytes::wipe()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace portal
