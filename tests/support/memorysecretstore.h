// SPDX-License-Identifier: GPL-3.0-or-later
// MemorySecretStore: secrets that are gone with the test. Thread-safe.
#pragma once

#include "libportal/security/secretstore.h"

#include <QtCore/QMap>

#include <mutex>

namespace portal::testing {

class MemorySecretStore final : public SecretStore
{
public:
    Result<std::optional<SecretBytes>> read(const QString &name) const override
    {
        const std::scoped_lock guard(m_mutex);
        const auto found = m_secrets.find(name);
        return found == m_secrets.end() ? std::nullopt : std::optional<SecretBytes>(*found);
    }

    Result<SecretBytes> update(const QString &name, const Change &change) override
    {
        const std::scoped_lock guard(m_mutex);
        const auto found = m_secrets.find(name);
        PORTAL_ASSIGN(SecretBytes next,
                      change(found == m_secrets.end() ? std::nullopt : std::optional<SecretBytes>(*found)));
        m_secrets.insert(name, next);
        ++m_revision;
        return next;
    }

    Result<void> remove(const QString &name) override
    {
        const std::scoped_lock guard(m_mutex);
        m_secrets.remove(name);
        ++m_revision;
        return {};
    }

    Result<QStringList> names() const override
    {
        const std::scoped_lock guard(m_mutex);
        return m_secrets.keys();
    }

    QByteArray revision() const override
    {
        const std::scoped_lock guard(m_mutex);
        return QByteArray::number(m_revision);
    }

private:
    mutable std::mutex m_mutex;
    QMap<QString, SecretBytes> m_secrets;
    int m_revision = 0;
};

} // namespace portal::testing
