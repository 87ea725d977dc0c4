// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/analyticsroutes.h"

#include "libportal/analytics/adoptionservice.h"
#include "libportal/analytics/analyticsservice.h"
#include "libportal/http/analyticsjson.h"
#include "libportal/http/registrationquery.h"
#include "libportal/http/request.h"
#include "libportal/http/staffguard.h"
#include "libportal/portal.h"

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysWithoutChoice = 30;

Result<Period> periodOf(Portal &portal, const Request &request)
{
    QList<FieldError> faults;
    const std::optional<Day> from = readDay(request, u"from"_s, faults);
    const std::optional<Day> to = readDay(request, u"to"_s, faults);
    const QString days = request.query(u"days").value_or(QString());
    if (faults.isEmpty() && from.has_value() != to.has_value()) {
        faults.append({from ? u"to"_s : u"from"_s,
                       u"required"_s,
                       {QT_TRANSLATE_NOOP("portal", "A period has a first and a last day."), {}}});
    }
    if (!faults.isEmpty())
        return failure(Error::invalid(faults));
    if (from)
        return Period::between(*from, *to);
    if (days.isEmpty())
        return portal.analytics().last(daysWithoutChoice);
    for (const int offered : offeredDays()) {
        if (days == QString::number(offered))
            return portal.analytics().last(offered);
    }
    return failure(Error::invalid(
        u"days"_s, u"choice"_s, {QT_TRANSLATE_NOOP("portal", "This value is not one of the choices."), {}}));
}

/// A handler that asks the service and renders what it answers.
template <typename Ask, typename Render>
auto answering(Ask ask, Render render)
{
    return [ask, render](Portal &portal, const Request &request) -> Result<Response> {
        PORTAL_ASSIGN(const Actor actor, staffActor(request));
        PORTAL_ASSIGN(const Period period, periodOf(portal, request));
        PORTAL_ASSIGN(const auto figures, (portal.analytics().*ask)(actor, period));
        return Response::json(render(figures));
    };
}

Result<Response> adoption(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const Period period, periodOf(portal, request));
    PORTAL_ASSIGN(const PortalAdoption figures, portal.adoption().adoption(actor, period));
    return Response::json(adoptionToJson(figures));
}

auto groupsNamed(const QString &nameKey)
{
    return [nameKey](const QList<GroupFigures> &groups) {
        return groupsToJson(groups, nameKey);
    };
}

} // namespace

void addAnalyticsRoutes(RouteTable &table)
{
    using Service = AnalyticsService;
    const auto add = [&table](const QString &name, auto handler) {
        table.add({Method::Get, u"/api/registration-analytics/"_s + name, staffGuard(), handler});
    };
    add(u"overview"_s, answering(&Service::overview, overviewToJson));
    add(u"trends"_s, answering(&Service::trends, trendsToJson));
    add(u"funnel"_s, answering(&Service::funnel, funnelToJson));
    add(u"package-popularity"_s, answering(&Service::packages, packagesToJson));
    add(u"rejection-analysis"_s, answering(&Service::rejections, rejectionsToJson));
    add(u"geographic-distribution"_s, answering(&Service::cities, groupsNamed(u"city"_s)));
    add(u"sources"_s, answering(&Service::sources, groupsNamed(u"source"_s)));
    add(u"heatmap"_s, answering(&Service::heatmap, heatmapToJson));
    table.add({Method::Get, u"/api/portal-analytics/adoption"_s, staffGuard(), adoption});
}

} // namespace portal::http
