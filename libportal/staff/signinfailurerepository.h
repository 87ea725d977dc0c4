// SPDX-License-Identifier: GPL-3.0-or-later
// SignInFailureRepository: how often in a row a password was wrong, by fingerprint of the user name typed.
#pragma once

#include "libportal/base/instant.h"
#include "libportal/base/result.h"

#include <QtCore/QByteArray>

#include <optional>

namespace portal {

class Database;

struct SignInFailures
{
    int count = 0;
    Instant lastAt;
};

class SignInFailureRepository
{
public:
    explicit SignInFailureRepository(Database &database) : m_database(database) {}

    Result<std::optional<SignInFailures>> find(const QByteArray &fingerprint);
    Result<void> save(const QByteArray &fingerprint, const SignInFailures &failures);
    /// Takes one off, and leaves the time.
    Result<void> takeBack(const QByteArray &fingerprint);
    Result<void> remove(const QByteArray &fingerprint);
    Result<qint64> removeBefore(Instant instant);

private:
    Database &m_database;
};

} // namespace portal
