// SPDX-License-Identifier: GPL-3.0-or-later
// PackageService: what is on offer, and its upkeep. A package is never deleted, only withdrawn (active =
// false); what a customer pays is the customer's own copy and does not change with it.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/packages/package.h"
#include "libportal/staff/actor.h"

#include <QtCore/QList>

#include <memory>

namespace portal {

class Access;
class AuditLog;
class ChangeLog;
class Database;
class PackageRepository;

class PORTAL_EXPORT PackageService
{
public:
    PackageService(Database &database, const Clock &clock, Access &access, AuditLog &audit,
                   ChangeLog &changes);
    ~PackageService();

    /// Active broadband packages, in order of position: what the public may choose from.
    Result<QList<Package>> offered();
    /// An active broadband package; Invalid on field `package_code` for any other code.
    Result<Package> offeredByCode(const QString &code);

    /// Any package by its code; NotFound.
    Result<Package> byCode(const QString &code);

    /// All packages, in order of position, for staff who may see registrations or customers.
    Result<QList<Package>> all(const Actor &actor);
    /// Needs Permission::ManagePackages. Invalid names the fields at fault (see Package::checked), Duplicate
    /// when the code is taken.
    Result<Package> add(const Actor &actor, const Package &package);
    /// Changes everything but the code; `package.version` is the version seen. Conflict, NotFound, Invalid
    /// (on field `code` when it is not the package's).
    Result<Package> update(const Actor &actor, const Package &package);

    /// Adds those of the default packages (defaultpackages.h) whose codes are not there yet, and leaves the
    /// others as they are; returns how many were added. Needs Permission::ManagePackages.
    Result<int> addDefaults(const Actor &actor);

private:
    Result<void> record(const Actor &actor, const QString &action, const Package &package,
                        const QString &detail);

    Database &m_database;
    Access &m_access;
    AuditLog &m_audit;
    ChangeLog &m_changes;
    std::unique_ptr<PackageRepository> m_packages;
};

} // namespace portal
