// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/stafflook.h"

namespace portal::ui {

QString StaffLook::role(Role role)
{
    switch (role) {
    case Role::Cs:
        return tr("Customer service");
    case Role::Supervisor:
        return tr("Supervisor");
    case Role::Technician:
        return tr("Technician");
    case Role::Admin:
        return tr("Administrator");
    }
    return {};
}

QString StaffLook::roleMeaning(Role role)
{
    switch (role) {
    case Role::Cs:
        return tr("Works applications, customers and tickets, and sees the messages.");
    case Role::Supervisor:
        return tr("All of customer service, and analytics, exports, bulk work and reopening.");
    case Role::Technician:
        return tr("Sees and completes the tickets assigned to him or her.");
    case Role::Admin:
        return tr("Everything, settings and staff too.");
    }
    return {};
}

BadgeLook StaffLook::state(const StaffMember &member)
{
    if (!member.active)
        return {tr("Deactivated"), Tone::Grey, QStringLiteral("ban")};
    if (member.locked)
        return {tr("Locked"), Tone::Red, QStringLiteral("lock")};
    return {tr("Active"), Tone::Green, QStringLiteral("circle-check")};
}

QString StaffLook::passwordRules()
{
    return tr(
        "At least 12 characters, not a common one and not built around the user name. Four or five words "
        "are easy to remember.");
}

QString StaffLook::passwordsDiffer()
{
    return tr("The two passwords are not the same.");
}

} // namespace portal::ui
