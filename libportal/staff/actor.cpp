// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/actor.h"

namespace portal {

QString roleName(Role role)
{
    switch (role) {
    case Role::Cs:
        return QStringLiteral("cs");
    case Role::Supervisor:
        return QStringLiteral("supervisor");
    case Role::Technician:
        return QStringLiteral("technician");
    case Role::Admin:
        return QStringLiteral("admin");
    }
    return {};
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const Role role : {Role::Cs, Role::Supervisor, Role::Technician, Role::Admin}) {
        if (name == roleName(role))
            return role;
    }
    return std::nullopt;
}

Text roleText(Role role)
{
    switch (role) {
    case Role::Cs:
        return {QT_TRANSLATE_NOOP("portal", "Customer service"), {}};
    case Role::Supervisor:
        return {QT_TRANSLATE_NOOP("portal", "Supervisor"), {}};
    case Role::Technician:
        return {QT_TRANSLATE_NOOP("portal", "Technician"), {}};
    case Role::Admin:
        return {QT_TRANSLATE_NOOP("portal", "Administrator"), {}};
    }
    return {};
}

QList<Role> allRoles()
{
    return {Role::Cs, Role::Supervisor, Role::Technician, Role::Admin};
}

Actor Actor::system()
{
    return {};
}

Actor Actor::applicant()
{
    Actor actor;
    actor.kind = Kind::Applicant;
    return actor;
}

Actor Actor::customer(const QString &code)
{
    Actor actor;
    actor.kind = Kind::Customer;
    actor.customerCode = code;
    return actor;
}

Actor Actor::staff(StaffId id, Role role, const QString &name)
{
    Actor actor;
    actor.kind = Kind::Staff;
    actor.staffId = id;
    actor.role = role;
    actor.name = name;
    return actor;
}

QString Actor::key() const
{
    switch (kind) {
    case Kind::System:
        return QStringLiteral("system");
    case Kind::Applicant:
        return QStringLiteral("applicant");
    case Kind::Customer:
        return QStringLiteral("customer:") + customerCode;
    case Kind::Staff:
        return QStringLiteral("staff:%1").arg(staffId.value());
    }
    return {};
}

} // namespace portal
