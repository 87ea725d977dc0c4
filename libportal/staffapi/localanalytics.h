// SPDX-License-Identifier: GPL-3.0-or-later
// LocalAnalytics: analytics on the worker of what takes long.
#pragma once

#include "libportal/staffapi/analyticsapi.h"

namespace portal {

class StaffCalls;

class LocalAnalytics final : public AnalyticsApi
{
public:
    explicit LocalAnalytics(StaffCalls &calls) : m_calls(calls) {}

    QFuture<Result<AnalyticsReport>> report(const Period &period) override;
    QFuture<Result<QList<AgeingGroup>>> ageing() override;
    QFuture<Result<PortalAdoption>> adoption(const Period &period) override;
    QFuture<Result<void>> writeExcel(const Period &period, Language language, const QString &path) override;

private:
    StaffCalls &m_calls;
};

} // namespace portal
