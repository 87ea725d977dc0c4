// SPDX-License-Identifier: GPL-3.0-or-later
// PackageRepository: the table `packages`. Rows are never deleted: old customers point at them.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/packages/package.h"
#include "libportal/storage/database.h"

namespace portal {

class PackageRepository
{
public:
    PackageRepository(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    // Lists are in order of position.
    Result<QList<Package>> all();
    Result<QList<Package>> activeOfKind(PackageKind kind);
    Result<std::optional<Package>> byCode(const QString &code);
    Result<std::optional<Package>> byId(PackageId id);
    /// Who changed it last: a name that may be shown, empty for the system.
    Result<QString> changedBy(PackageId id);

    /// The package with its id and version; nullopt when the code is taken.
    Result<std::optional<Package>> insert(const Package &package, const QString &by);
    /// Everything but the code; false when the stored version is not `package.version` any more.
    Result<bool> update(const Package &package, const QString &by);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace portal
