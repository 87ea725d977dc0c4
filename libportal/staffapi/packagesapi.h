// SPDX-License-Identifier: GPL-3.0-or-later
// PackagesApi: what is on offer. Errors are those of PackageService, besides those that every call may answer
// (staffapi.h).
#pragma once

#include "libportal/packages/packageservice.h"

#include <QtCore/QFuture>

namespace portal {

class PORTAL_EXPORT PackagesApi
{
public:
    virtual ~PackagesApi();

    virtual QFuture<Result<QList<Package>>> all() = 0;
    virtual QFuture<Result<Package>> add(const Package &package) = 0;
    virtual QFuture<Result<Package>> update(const Package &package) = 0;
};

} // namespace portal
