// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/analyticsjson.h"

#include <QtCore/QJsonArray>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberOrNull(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject hoursToJson(const Hours &hours)
{
    return {{u"average"_s, numberOrNull(hours.average)},
            {u"median"_s, numberOrNull(hours.median)},
            {u"p90"_s, numberOrNull(hours.p90)}};
}

QJsonObject ratesToJson(const Cohort &cohort)
{
    return {{u"total"_s, cohort.total},
            {u"approved"_s, cohort.approved},
            {u"approval_rate"_s, numberOrNull(cohort.approvalRate())},
            {u"converted"_s, cohort.converted},
            {u"conversion_rate"_s, numberOrNull(cohort.conversionRate())}};
}

} // namespace

QJsonObject overviewToJson(const Overview &overview)
{
    QJsonObject statuses;
    for (auto it = overview.byStatus.begin(); it != overview.byStatus.end(); ++it)
        statuses.insert(it.key(), it.value());
    QJsonObject previous = ratesToJson(overview.previous);
    previous.insert(u"hours_to_approve"_s, hoursToJson(overview.previousToApprove));
    QJsonObject json = ratesToJson(overview.cohort);
    json.insert(u"from"_s, toIsoDate(overview.period.from));
    json.insert(u"to"_s, toIsoDate(overview.period.to));
    json.insert(u"hours_to_verify"_s, hoursToJson(overview.toVerify));
    json.insert(u"hours_to_approve"_s, hoursToJson(overview.toApprove));
    json.insert(u"hours_to_customer"_s, hoursToJson(overview.toCustomer));
    json.insert(u"by_status"_s, statuses);
    json.insert(u"previous"_s, previous);
    return json;
}

QJsonObject trendsToJson(const QList<TrendDay> &days)
{
    QJsonArray items;
    for (const TrendDay &day : days) {
        items.append(QJsonObject{{u"date"_s, toIsoDate(day.day)},
                                 {u"total"_s, day.cohort.total},
                                 {u"approved"_s, day.cohort.approved},
                                 {u"rejected"_s, day.cohort.rejected},
                                 {u"converted"_s, day.cohort.converted}});
    }
    return {{u"items"_s, items}};
}

QJsonObject funnelToJson(const QList<FunnelStep> &steps)
{
    QJsonArray stages;
    for (const FunnelStep &step : steps) {
        stages.append(QJsonObject{{u"stage"_s, funnelStageName(step.stage)},
                                  {u"count"_s, step.count},
                                  {u"share_of_total"_s, numberOrNull(step.shareOfTotal)},
                                  {u"drop_off"_s, numberOrNull(step.dropOff)}});
    }
    return {{u"stages"_s, stages}};
}

QJsonObject packagesToJson(const QList<PackageFigures> &packages)
{
    QJsonArray items;
    for (const PackageFigures &package : packages) {
        items.append(QJsonObject{{u"code"_s, package.code},
                                 {u"name"_s, package.name},
                                 {u"speed_mbps"_s, package.speedMbps},
                                 {u"price"_s, package.price.amount()},
                                 {u"total"_s, package.cohort.total},
                                 {u"approved"_s, package.cohort.approved},
                                 {u"approval_rate"_s, numberOrNull(package.cohort.approvalRate())},
                                 {u"monthly_revenue"_s, package.monthlyRevenue().amount()}});
    }
    return {{u"items"_s, items}};
}

QJsonObject rejectionsToJson(const QList<RejectionFigures> &rejections)
{
    QJsonArray items;
    qint64 total = 0;
    for (const RejectionFigures &one : rejections) {
        total += one.count;
        items.append(QJsonObject{{u"category"_s, rejectCategoryName(one.category)},
                                 {u"count"_s, one.count},
                                 {u"share"_s, numberOrNull(one.share)}});
    }
    return {{u"total"_s, total}, {u"items"_s, items}};
}

QJsonObject groupsToJson(const QList<GroupFigures> &groups, const QString &nameKey)
{
    QJsonArray items;
    for (const GroupFigures &group : groups) {
        const QJsonValue name = group.name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(group.name);
        items.append(QJsonObject{{nameKey, name},
                                 {u"total"_s, group.cohort.total},
                                 {u"approved"_s, group.cohort.approved},
                                 {u"converted"_s, group.cohort.converted},
                                 {u"conversion_rate"_s, numberOrNull(group.cohort.conversionRate())}});
    }
    return {{u"items"_s, items}};
}

QJsonObject heatmapToJson(const QList<HeatCell> &cells)
{
    QJsonArray list;
    for (const HeatCell &cell : cells) {
        list.append(
            QJsonObject{{u"weekday"_s, cell.weekday}, {u"hour"_s, cell.hour}, {u"count"_s, cell.count}});
    }
    return {{u"cells"_s, list}};
}

QJsonObject adoptionToJson(const PortalAdoption &adoption)
{
    QJsonArray days;
    for (const PortalDay &day : adoption.days) {
        days.append(QJsonObject{{u"date"_s, toIsoDate(day.day)},
                                {u"active"_s, day.active},
                                {u"asked"_s, day.asked},
                                {u"signed_in"_s, day.signedIn}});
    }
    QJsonArray months;
    for (const PortalMonth &month : adoption.months) {
        months.append(
            QJsonObject{{u"month"_s, toIsoDate(Day(month.month / 1)).left(7)}, {u"active"_s, month.active}});
    }
    return {{u"from"_s, toIsoDate(adoption.period.from)},
            {u"to"_s, toIsoDate(adoption.period.to)},
            {u"with_access"_s, adoption.withAccess},
            {u"active"_s, adoption.active},
            {u"active_share"_s, numberOrNull(adoption.activeShare())},
            {u"days"_s, days},
            {u"months"_s, months},
            {u"asked"_s, adoption.asked},
            {u"signed_in"_s, adoption.signedIn},
            {u"log_in_rate"_s, numberOrNull(adoption.logInRate())},
            {u"tickets"_s, adoption.tickets},
            {u"tickets_by_portal"_s, adoption.ticketsByPortal},
            {u"portal_share"_s, numberOrNull(adoption.portalShare())},
            {u"hours_to_response"_s, hoursToJson(adoption.toResponse)},
            {u"hours_to_resolve"_s, hoursToJson(adoption.toResolve)}};
}

} // namespace portal::http
