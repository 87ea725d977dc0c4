// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customerworkflow.h"

namespace portal {

namespace {

using A = CustomerAction;
using S = CustomerStatus;

struct StateRow
{
    CustomerAction action;
    CustomerStatus from;
    CustomerStatus to;
};

constexpr StateRow table[] = {
    {A::Suspend, S::Active, S::Suspended},
    {A::Reactivate, S::Suspended, S::Active},
    {A::Terminate, S::PendingInstallation, S::Terminated}, // who changed their mind
    {A::Terminate, S::Active, S::Terminated},
    {A::Terminate, S::Suspended, S::Terminated},
};

struct ActionRow
{
    CustomerAction action;
    const char *name;
    const char *text;
    Permission permission;
    bool needsReason;
};

constexpr ActionRow actions[] = {
    {A::Suspend, "suspend", QT_TRANSLATE_NOOP("portal", "Suspend service"), Permission::WorkCustomers, true},
    {A::Reactivate, "reactivate", QT_TRANSLATE_NOOP("portal", "Resume service"), Permission::WorkCustomers,
     false},
    {A::Terminate, "terminate", QT_TRANSLATE_NOOP("portal", "End service"), Permission::WorkCustomers, true},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < std::size(actions); ++i) {
        if (size_t(actions[i].action) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table follows the enum");

const ActionRow &rowOf(CustomerAction action)
{
    return actions[size_t(action)];
}

} // namespace

QString customerActionName(CustomerAction action)
{
    return QLatin1String(rowOf(action).name);
}

std::optional<CustomerAction> customerActionFromName(QStringView name)
{
    for (const ActionRow &row : actions) {
        if (name == QLatin1String(row.name))
            return row.action;
    }
    return std::nullopt;
}

QList<CustomerAction> allCustomerActions()
{
    QList<CustomerAction> all;
    for (const ActionRow &row : actions)
        all.append(row.action);
    return all;
}

Text customerActionText(CustomerAction action)
{
    return {rowOf(action).text, {}};
}

std::optional<CustomerStatus> customerStateAfter(CustomerAction action, CustomerStatus from)
{
    for (const StateRow &row : table) {
        if (row.action == action && row.from == from)
            return row.to;
    }
    return std::nullopt;
}

Permission permissionFor(CustomerAction action)
{
    return rowOf(action).permission;
}

bool needsReason(CustomerAction action)
{
    return rowOf(action).needsReason;
}

} // namespace portal
