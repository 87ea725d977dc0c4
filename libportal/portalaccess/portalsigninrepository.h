// SPDX-License-Identifier: GPL-3.0-or-later
// PortalSignInRepository: the steps of logging in, and numbers that still have to say which account. Decides
// nothing.
#pragma once

#include "libportal/base/result.h"
#include "libportal/portalaccess/portalsession.h"
#include "libportal/storage/database.h"

#include <QtCore/QByteArray>

namespace portal {

class PortalSignInRepository
{
public:
    explicit PortalSignInRepository(Database &database) : m_database(database) {}

    enum class Number { Unknown, Known };
    Result<void> add(const QByteArray &phoneFingerprint, const PortalLogIn &step, Day day, Number number);
    /// Of one number, newest first.
    Result<QList<PortalLogIn>> of(const QByteArray &phoneFingerprint, int limit);

    Result<void> addChoice(const QByteArray &tokenHash, const QString &phone, Instant now, Instant expiresAt);
    /// The number (E.164) behind a choice that is neither used nor expired.
    Result<std::optional<QString>> openChoice(const QByteArray &tokenHash, Instant now);
    /// False when somebody was faster.
    Result<bool> useChoice(const QByteArray &tokenHash, Instant now);

    /// All of a number.
    Result<void> removeOf(const QByteArray &phoneFingerprint, const QString &phone);
    Result<qint64> removeStepsBefore(Instant instant);
    Result<qint64> removeChoicesBefore(Instant instant);

private:
    Database &m_database;
};

} // namespace portal
