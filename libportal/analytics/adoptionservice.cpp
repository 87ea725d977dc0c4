// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/analytics/adoptionservice.h"

#include "libportal/analytics/adoptionrepository.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/snapshot.h"

namespace portal {

namespace {

Result<void> readDays(AdoptionRepository &figures, PortalAdoption &adoption)
{
    PORTAL_ASSIGN(const auto active, figures.activeByDay(adoption.period));
    PORTAL_ASSIGN(const auto logIns, figures.logInsByDay(adoption.period));
    for (Day day = adoption.period.from; day <= adoption.period.to; day += std::chrono::days(1)) {
        const AdoptionRepository::LogIns steps = logIns.value(day);
        adoption.days.append({day, active.value(day), steps.asked, steps.signedIn});
        adoption.asked += steps.asked;
        adoption.signedIn += steps.signedIn;
    }
    return {};
}

Result<void> readMonths(AdoptionRepository &figures, PortalAdoption &adoption)
{
    const std::chrono::year_month_day first{adoption.period.from};
    for (auto month = first.year() / first.month(); Day(month / 1) <= adoption.period.to;
         month += std::chrono::months(1)) {
        const Period whole{Day(month / 1), Day(month / std::chrono::last)};
        PORTAL_ASSIGN(const qint64 active, figures.active(whole));
        adoption.months.append({month, active});
    }
    return {};
}

Result<void> readTickets(AdoptionRepository &figures, PortalAdoption &adoption)
{
    PORTAL_ASSIGN(const auto counted, figures.tickets(adoption.period));
    adoption.tickets = counted.all;
    adoption.ticketsByPortal = counted.byPortal;
    PORTAL_ASSIGN(const auto all, figures.took(adoption.period));
    QList<std::chrono::milliseconds> response;
    QList<std::chrono::milliseconds> resolve;
    for (const AdoptionRepository::Took &one : all) {
        if (one.response)
            response.append(*one.response);
        if (one.resolve)
            resolve.append(*one.resolve);
    }
    adoption.toResponse = hoursOf(response);
    adoption.toResolve = hoursOf(resolve);
    return {};
}

} // namespace

Result<PortalAdoption> AdoptionService::adoption(const Actor &actor, const Period &period)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::SeeAnalytics, QStringLiteral("analytics")));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const Snapshot snapshot, Snapshot::begin(m_parts.database));
    AdoptionRepository figures(m_parts.database, brand.value.zone);
    PortalAdoption adoption;
    adoption.period = period;
    PORTAL_ASSIGN(adoption.withAccess, figures.withAccess());
    PORTAL_ASSIGN(adoption.active, figures.active(period));
    PORTAL_TRY(readDays(figures, adoption));
    PORTAL_TRY(readMonths(figures, adoption));
    PORTAL_TRY(readTickets(figures, adoption));
    return adoption;
}

} // namespace portal
