// SPDX-License-Identifier: GPL-3.0-or-later
// StaffSessionRepository: the rows of staff_sessions. A session is good while it has neither ended nor
// expired and its member is active.
#pragma once

#include "libportal/base/result.h"
#include "libportal/staff/staffmember.h"

#include <QtCore/QList>

#include <optional>

namespace portal {

class Database;

/// Why a session ended; as stored.
enum class SessionEnd { SignedOut, EndedByStaff, PasswordChanged, Deactivated, SecondFactorRemoved };

class StaffSessionRepository
{
public:
    explicit StaffSessionRepository(Database &database) : m_database(database) {}

    /// False, and no session, if the member was changed since `memberVersion` or is not active.
    Result<bool> insert(const StaffSession &session, qint64 memberVersion);

    struct Holder
    {
        StaffSession session;
        QString fullName;
        Role role = Role::Cs;
    };
    /// The good session of that id and who holds it.
    Result<std::optional<Holder>> findGood(const QString &id, Instant now);
    /// The member's good sessions, newest first.
    Result<QList<StaffSession>> listGood(StaffId staff, Instant now);

    Result<void> touch(const QString &id, Instant now);
    /// False if it had ended before.
    Result<bool> end(const QString &id, SessionEnd reason, Instant now);
    /// All good ones of the member but `keep`; returns how many.
    Result<qint64> endAll(StaffId staff, const QString &keep, SessionEnd reason, Instant now);
    Result<qint64> removeExpiredBefore(Instant instant);

private:
    Database &m_database;
};

} // namespace portal
