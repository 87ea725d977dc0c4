// SPDX-License-Identifier: GPL-3.0-or-later
// SecretBytes: bytes that are wiped from memory when they are no longer needed: keys, gateway tokens.
// It does not keep them from being swapped out or copied by whoever reads data().
#pragma once

#include "libportal/base/export.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <vector>

namespace portal {

class PORTAL_EXPORT SecretBytes
{
public:
    SecretBytes() = default;
    /// `size` zero bytes, to be filled through data().
    explicit SecretBytes(qsizetype size) : m_bytes(size_t(size)) {}
    explicit SecretBytes(QByteArrayView bytes) : m_bytes(bytes.begin(), bytes.end()) {}
    ~SecretBytes();
    SecretBytes(const SecretBytes &) = default;
    SecretBytes(SecretBytes &&) noexcept = default; // a moved-from vector is empty: nothing is left to wipe
    SecretBytes &operator=(const SecretBytes &other);
    SecretBytes &operator=(SecretBytes &&other) noexcept;

    /// `size` bytes from the system's generator.
    static SecretBytes random(qsizetype size);

    const unsigned char *data() const { return m_bytes.data(); }
    unsigned char *data() { return m_bytes.data(); }
    qsizetype size() const { return qsizetype(m_bytes.size()); }
    bool isEmpty() const { return m_bytes.empty(); }
    QByteArrayView view() const { return {m_bytes.data(), size()}; }

    /// In constant time.
    bool operator==(const SecretBytes &other) const;

private:
    void wipe();

    std::vector<unsigned char> m_bytes; // never grows: a reallocation would leave a copy behind
};

/// Overwrites the bytes of a buffer that is about to go. It must not be shared with another QByteArray.
PORTAL_EXPORT void wipe(QByteArray &bytes);

} // namespace portal
