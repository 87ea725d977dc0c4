// SPDX-License-Identifier: GPL-3.0-or-later
// LocalPackages: the packages on the workers.
#pragma once

#include "libportal/staffapi/packagesapi.h"

namespace portal {

class StaffCalls;

class LocalPackages final : public PackagesApi
{
public:
    explicit LocalPackages(StaffCalls &calls) : m_calls(calls) {}

    QFuture<Result<QList<Package>>> all() override;
    QFuture<Result<Package>> add(const Package &package) override;
    QFuture<Result<Package>> update(const Package &package) override;

private:
    StaffCalls &m_calls;
};

} // namespace portal
