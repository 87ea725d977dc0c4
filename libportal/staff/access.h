// SPDX-License-Identifier: GPL-3.0-or-later
// Access: what each role may do (1-product, "Roles"; S21). One table; refusals go to the audit log.
// Which action fits which state of an application is registrations/workflow.h.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/staff/actor.h"

namespace portal {

class AuditLog;

enum class Permission {
    SeeRegistrations,  ///< queue, detail, history, messages
    WorkRegistrations, ///< verify, survey, approve, reject, cancel, note, message, create customer
    ReopenRegistration,
    BulkRegistrations,
    ExportData,
    SeeIdentity,    ///< KTP photo and NIK of an application that is open
    SeeAnyIdentity, ///< the same, of closed ones too
    TakeOverWork,   ///< an application assigned to somebody else
    SeeAnalytics,
    SeeAuditLog,
    WorkCustomers,
    WorkTickets,    ///< any ticket: assign, schedule, complete
    WorkOwnTickets, ///< tickets assigned to oneself
    WorkInvoices,   ///< see, issue one, take its payment, cancel it
    RunInvoices,    ///< the monthly run
    SeeMessages,
    ManagePackages,
    ManageTemplates,
    ManageFaq,
    ManageGateways,
    ManageSettings,
    ManageStaff,
    ManageBackups,
    ErasePeople, ///< at their request (P2), for ever
};

/// All permissions, for tables in tests and windows.
PORTAL_EXPORT QList<Permission> allPermissions();
PORTAL_EXPORT QString permissionName(Permission permission);
PORTAL_EXPORT bool allows(Role role, Permission permission);

class PORTAL_EXPORT Access
{
public:
    explicit Access(AuditLog &audit);

    /// Succeeds for the system itself and for staff whose role allows it. Otherwise Forbidden, and the audit
    /// log says who tried what on which `entity` and `key`. Not to be called inside a transaction that will
    /// then be rolled back: the refusal would vanish with it.
    Result<void> require(const Actor &actor, Permission permission, const QString &entity = {},
                         const QString &key = {});

    /// Logs a refusal for another reason than the role's table and returns the Forbidden error.
    Error refuse(const Actor &actor, const QString &what, const QString &entity, const QString &key);

private:
    AuditLog &m_audit;
};

} // namespace portal
