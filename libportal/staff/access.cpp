// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/access.h"

#include "libportal/storage/auditlog.h"

#include <QtCore/QLoggingCategory>

Q_LOGGING_CATEGORY(portalAccess, "portal.access")

namespace portal {

namespace {

struct PermissionRow
{
    Permission permission;
    const char *name;
    bool cs;
    bool supervisor;
    bool technician;
    bool admin;
};

// 1-product, "Roles".
// clang-format off
constexpr PermissionRow table[] = {
    // permission                     name                        cs     superv technic admin
    {Permission::SeeRegistrations,    "registrations.see",        true,  true,  false, true},
    {Permission::WorkRegistrations,   "registrations.work",       true,  true,  false, true},
    {Permission::ReopenRegistration,  "registrations.reopen",     false, true,  false, true},
    {Permission::BulkRegistrations,   "registrations.bulk",       false, true,  false, true},
    {Permission::ExportData,          "data.export",              false, true,  false, true},
    {Permission::SeeIdentity,         "identity.see",             true,  true,  false, true},
    {Permission::SeeAnyIdentity,      "identity.see_any",         false, true,  false, true},
    {Permission::TakeOverWork,        "work.take_over",           false, true,  false, true},
    {Permission::SeeAnalytics,        "analytics.see",            false, true,  false, true},
    {Permission::SeeAuditLog,         "audit.see",                false, true,  false, true},
    {Permission::WorkCustomers,       "customers.work",           true,  true,  false, true},
    {Permission::WorkTickets,         "tickets.work",             true,  true,  false, true},
    {Permission::WorkOwnTickets,      "tickets.work_own",         true,  true,  true,  true},
    {Permission::WorkInvoices,        "invoices.work",            true,  true,  false, true},
    {Permission::RunInvoices,         "invoices.run",             false, true,  false, true},
    {Permission::SeeMessages,         "messages.see",             true,  true,  false, true},
    {Permission::ManagePackages,      "packages.manage",          false, false, false, true},
    {Permission::ManageTemplates,     "templates.manage",         false, false, false, true},
    {Permission::ManageFaq,           "faq.manage",               false, false, false, true},
    {Permission::ManageGateways,      "gateways.manage",          false, false, false, true},
    {Permission::ManageSettings,      "settings.manage",          false, false, false, true},
    {Permission::ManageStaff,         "staff.manage",             false, false, false, true},
    {Permission::ManageBackups,       "backups.manage",           false, false, false, true},
    {Permission::ErasePeople,         "people.erase",             false, false, false, true},
};
// clang-format on

const PermissionRow &rowOf(Permission permission)
{
    return table[size_t(permission)]; // the order is checked below
}

constexpr bool inOrder()
{
    for (size_t i = 0; i < std::size(table); ++i) {
        if (size_t(table[i].permission) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table follows the enum");

} // namespace

QList<Permission> allPermissions()
{
    QList<Permission> permissions;
    for (const PermissionRow &row : table)
        permissions.append(row.permission);
    return permissions;
}

QString permissionName(Permission permission)
{
    return QLatin1String(rowOf(permission).name);
}

bool allows(Role role, Permission permission)
{
    const PermissionRow &row = rowOf(permission);
    switch (role) {
    case Role::Cs:
        return row.cs;
    case Role::Supervisor:
        return row.supervisor;
    case Role::Technician:
        return row.technician;
    case Role::Admin:
        return row.admin;
    }
    return false;
}

Access::Access(AuditLog &audit) : m_audit(audit) {}

Result<void> Access::require(const Actor &actor, Permission permission, const QString &entity,
                             const QString &key)
{
    if (actor.kind == Actor::Kind::System || (actor.isStaff() && allows(actor.role, permission)))
        return {};
    return failure(refuse(actor, permissionName(permission), entity, key));
}

Error Access::refuse(const Actor &actor, const QString &what, const QString &entity, const QString &key)
{
    const auto logged =
        m_audit.append({0, {}, actor.key(), QStringLiteral("access.refused"), entity, key, what});
    if (!logged)
        qCWarning(portalAccess) << "a refusal could not be written to the audit log" << actor.key() << what;
    return Error::forbidden(what);
}

} // namespace portal
