// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localanalytics.h"

#include "libportal/analytics/adoptionservice.h"
#include "libportal/analytics/analyticsservice.h"
#include "libportal/staffapi/staffcalls.h"

namespace portal {

QFuture<Result<AnalyticsReport>> LocalAnalytics::report(const Period &period)
{
    return m_calls.read([period](Portal &portal, const StaffIdentity &who) {
        return portal.analytics().report(who.actor, period);
    });
}

QFuture<Result<QList<AgeingGroup>>> LocalAnalytics::ageing()
{
    return m_calls.read(
        [](Portal &portal, const StaffIdentity &who) { return portal.analytics().ageing(who.actor); });
}

QFuture<Result<PortalAdoption>> LocalAnalytics::adoption(const Period &period)
{
    return m_calls.read([period](Portal &portal, const StaffIdentity &who) {
        return portal.adoption().adoption(who.actor, period);
    });
}

QFuture<Result<void>> LocalAnalytics::writeExcel(const Period &period, Language language, const QString &path)
{
    return m_calls.read([period, language, path](Portal &portal, const StaffIdentity &who) {
        return portal.analytics().writeExcel(who.actor, period, language, path);
    });
}

} // namespace portal
