// SPDX-License-Identifier: GPL-3.0-or-later
// AnalyticsApi: a period's figures and what waits too long, answered beside everyday work. Errors are those
// of AnalyticsService, besides those that every call may answer (staffapi.h).
#pragma once

#include "libportal/analytics/adoption.h"
#include "libportal/analytics/ageing.h"
#include "libportal/analytics/figures.h"

#include <QtCore/QFuture>

namespace portal {

class PORTAL_EXPORT AnalyticsApi
{
public:
    virtual ~AnalyticsApi();

    virtual QFuture<Result<AnalyticsReport>> report(const Period &period) = 0;
    virtual QFuture<Result<QList<AgeingGroup>>> ageing() = 0;
    /// How customers take to the portal.
    virtual QFuture<Result<PortalAdoption>> adoption(const Period &period) = 0;
    /// The report as an Excel file on this machine.
    virtual QFuture<Result<void>> writeExcel(const Period &period, Language language,
                                             const QString &path) = 0;
};

} // namespace portal
