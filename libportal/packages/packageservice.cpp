// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/packages/packageservice.h"

#include "libportal/packages/defaultpackages.h"
#include "libportal/packages/packagerepository.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"

namespace portal {

namespace {

const QString entity = QStringLiteral("package");

/// The names of what differs, for the audit log.
QString differences(const Package &before, const Package &after)
{
    QStringList names;
    const auto note = [&names](bool differs, const char *name) {
        if (differs)
            names.append(QLatin1String(name));
    };
    note(before.name != after.name, "name");
    note(before.kind != after.kind, "kind");
    note(before.speedMbps != after.speedMbps, "speed_mbps");
    if (before.price != after.price)
        names.append(QStringLiteral("price %1 -> %2").arg(before.price.amount()).arg(after.price.amount()));
    note(before.descriptionIndonesian != after.descriptionIndonesian, "description_id");
    note(before.descriptionEnglish != after.descriptionEnglish, "description_en");
    if (before.active != after.active)
        names.append(after.active ? QStringLiteral("offered") : QStringLiteral("withdrawn"));
    note(before.position != after.position, "position");
    return names.join(QStringLiteral(", "));
}

} // namespace

PackageService::PackageService(Database &database, const Clock &clock, Access &access, AuditLog &audit,
                               ChangeLog &changes)
    : m_database(database),
      m_access(access),
      m_audit(audit),
      m_changes(changes),
      m_packages(std::make_unique<PackageRepository>(database, clock))
{
}

PackageService::~PackageService() = default;

Result<QList<Package>> PackageService::offered()
{
    return m_packages->activeOfKind(PackageKind::Broadband);
}

Result<Package> PackageService::offeredByCode(const QString &code)
{
    PORTAL_ASSIGN(const auto package, m_packages->byCode(code));
    if (!package || !package->active || package->kind != PackageKind::Broadband) {
        return failure(
            Error::invalid(QStringLiteral("package_code"), QStringLiteral("choice"),
                           {QT_TRANSLATE_NOOP("portal", "Choose one of the packages on offer."), {}}));
    }
    return *package;
}

Result<Package> PackageService::byCode(const QString &code)
{
    PORTAL_ASSIGN(const auto package, m_packages->byCode(code));
    if (!package)
        return failure(Error::notFound(QStringLiteral("no such package")));
    return *package;
}

Result<QList<Package>> PackageService::all(const Actor &actor)
{
    const bool seesCustomers = actor.isStaff() && allows(actor.role, Permission::WorkCustomers);
    if (!seesCustomers)
        PORTAL_TRY(m_access.require(actor, Permission::SeeRegistrations, entity));
    return m_packages->all();
}

Result<Package> PackageService::add(const Actor &actor, const Package &package)
{
    PORTAL_TRY(m_access.require(actor, Permission::ManagePackages, entity, package.code));
    PORTAL_ASSIGN(const Package checked, package.checked());

    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_ASSIGN(const auto added, m_packages->insert(checked, actor.name));
    if (!added)
        return failure(Error::duplicate(QStringLiteral("code")));
    PORTAL_TRY(record(actor, QStringLiteral("package.added"), *added, {}));
    PORTAL_TRY(transaction.commit());
    return *added;
}

Result<Package> PackageService::update(const Actor &actor, const Package &package)
{
    PORTAL_TRY(m_access.require(actor, Permission::ManagePackages, entity, package.code));
    PORTAL_ASSIGN(Package checked, package.checked());

    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_ASSIGN(const auto before, m_packages->byId(package.id));
    if (!before)
        return failure(Error::notFound(QStringLiteral("no such package")));
    if (before->code != checked.code) {
        return failure(
            Error::invalid(QStringLiteral("code"), QStringLiteral("fixed"),
                           {QT_TRANSLATE_NOOP("portal", "The code of a package cannot be changed."), {}}));
    }
    PORTAL_ASSIGN(const bool updated, m_packages->update(checked, actor.name));
    if (!updated) {
        PORTAL_ASSIGN(const auto newer, m_packages->byId(package.id));
        PORTAL_ASSIGN(const QString by, m_packages->changedBy(package.id));
        return failure(Error::conflict(newer ? newer->version : before->version, by));
    }
    ++checked.version;
    PORTAL_TRY(record(actor, QStringLiteral("package.changed"), checked, differences(*before, checked)));
    PORTAL_TRY(transaction.commit());
    return checked;
}

Result<int> PackageService::addDefaults(const Actor &actor)
{
    PORTAL_TRY(m_access.require(actor, Permission::ManagePackages, entity));

    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    int count = 0;
    for (const Package &package : defaultPackages()) {
        PORTAL_ASSIGN(const auto added, m_packages->insert(package, actor.name));
        if (!added)
            continue;
        PORTAL_TRY(record(actor, QStringLiteral("package.added"), *added, {}));
        ++count;
    }
    PORTAL_TRY(transaction.commit());
    return count;
}

Result<void> PackageService::record(const Actor &actor, const QString &action, const Package &package,
                                    const QString &detail)
{
    PORTAL_TRY(m_changes.record(entity, package.code));
    return m_audit.append({0, {}, actor.key(), action, entity, package.code, detail});
}

} // namespace portal
