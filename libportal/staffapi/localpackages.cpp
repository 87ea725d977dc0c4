// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localpackages.h"

#include "libportal/staffapi/staffcalls.h"

namespace portal {

QFuture<Result<QList<Package>>> LocalPackages::all()
{
    return m_calls.work(
        [](Portal &portal, const StaffIdentity &who) { return portal.packages().all(who.actor); });
}

QFuture<Result<Package>> LocalPackages::add(const Package &package)
{
    return m_calls.work([package](Portal &portal, const StaffIdentity &who) {
        return portal.packages().add(who.actor, package);
    });
}

QFuture<Result<Package>> LocalPackages::update(const Package &package)
{
    return m_calls.work([package](Portal &portal, const StaffIdentity &who) {
        return portal.packages().update(who.actor, package);
    });
}

} // namespace portal
