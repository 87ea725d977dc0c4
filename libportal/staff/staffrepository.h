// SPDX-License-Identifier: GPL-3.0-or-later
// StaffRepository: the rows of staff. Only the staff room uses it; others ask StaffService.
// Writes belong into the caller's transaction.
#pragma once

#include "libportal/base/result.h"
#include "libportal/staff/staffmember.h"

#include <QtCore/QList>

#include <optional>

namespace portal {

class Database;

/// 3 to 32 of a-z 0-9 . _ -, a letter first. Nothing else is ever stored, nor looked for in the database.
bool isUsername(QStringView text);

/// A member with what never leaves this room.
struct StaffRecord
{
    StaffMember member; ///< `secondFactor` follows from the two below; `locked` is not known here
    QString passwordHash;
    QByteArray sealedSecret; ///< of the second factor, also while it waits for its confirmation
    std::optional<Instant> secondFactorConfirmedAt;

    bool operator==(const StaffRecord &) const = default;
};

class StaffRepository
{
public:
    explicit StaffRepository(Database &database) : m_database(database) {}

    /// Duplicate on field `username`.
    Result<StaffId> insert(const NewStaff &staff, const QString &passwordHash, Instant now);
    Result<std::optional<StaffRecord>> find(StaffId id);
    Result<std::optional<StaffRecord>> findByUsername(const QString &username);
    /// In order of user name, those after `after`.
    Result<QList<StaffMember>> page(const QString &after, int limit);
    Result<qint64> count();
    /// Active members, by name.
    Result<QList<Colleague>> colleagues();
    Result<std::optional<Colleague>> colleague(StaffId id);
    Result<qint64> activeAdminsBeside(StaffId id);

    /// Writes all but id and user name, and the next version; false if the row's version is not the record's.
    Result<bool> save(const StaffRecord &record, Instant now);
    /// The same password with another cost: nobody's edit, so the version stays. Nothing if it was changed
    /// since.
    Result<void> replaceHash(StaffId id, const QString &oldHash, const QString &newHash);
    /// Marks a step of the second factor as used; false if it, or a later one, was used before.
    Result<bool> useSecondFactorStep(StaffId id, qint64 step);

private:
    Database &m_database;
};

} // namespace portal
