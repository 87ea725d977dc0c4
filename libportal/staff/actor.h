// SPDX-License-Identifier: GPL-3.0-or-later
// Actor: on whose behalf a service works. Every use case takes one; the library enforces roles, not the
// buttons.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/id.h"
#include "libportal/base/text.h"

#include <QtCore/QString>

#include <optional>

namespace portal {

using StaffId = Id<struct StaffTag>;

enum class Role { Cs, Supervisor, Technician, Admin };

/// "cs", "supervisor", "technician", "admin"; as stored and as on the wire.
PORTAL_EXPORT QString roleName(Role role);
PORTAL_EXPORT std::optional<Role> roleFromName(QStringView name);
/// What a person reads for a role.
PORTAL_EXPORT Text roleText(Role role);
PORTAL_EXPORT QList<Role> allRoles();

struct PORTAL_EXPORT Actor
{
    enum class Kind { System, Applicant, Customer, Staff };

    Kind kind = Kind::System;
    StaffId staffId;      ///< valid for staff
    Role role = Role::Cs; ///< counts for staff only
    QString customerCode; ///< set for customers
    QString name;         ///< shown in histories; empty for applicants and the system

    static Actor system();
    static Actor applicant();
    static Actor customer(const QString &code);
    static Actor staff(StaffId id, Role role, const QString &name);

    bool isStaff() const { return kind == Kind::Staff; }
    /// "staff:7", "customer:AGL-202611-0001", "applicant", "system": how histories and the audit log name it.
    QString key() const;

    bool operator==(const Actor &) const = default;
};

} // namespace portal
