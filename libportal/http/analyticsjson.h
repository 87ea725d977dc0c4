// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of analytics on the wire (4-http-api, "Analytics speak of cohorts"): rates are fractions, null
// where there is nothing to divide by; hours are decimals.
#pragma once

#include "libportal/analytics/adoption.h"
#include "libportal/analytics/figures.h"
#include "libportal/http/export.h"

#include <QtCore/QJsonObject>

namespace portal::http {

PORTAL_HTTP_EXPORT QJsonObject overviewToJson(const Overview &overview);
PORTAL_HTTP_EXPORT QJsonObject trendsToJson(const QList<TrendDay> &days);
PORTAL_HTTP_EXPORT QJsonObject funnelToJson(const QList<FunnelStep> &steps);
PORTAL_HTTP_EXPORT QJsonObject packagesToJson(const QList<PackageFigures> &packages);
PORTAL_HTTP_EXPORT QJsonObject rejectionsToJson(const QList<RejectionFigures> &rejections);
/// Each item's name stands under `nameKey`, null for an empty one.
PORTAL_HTTP_EXPORT QJsonObject groupsToJson(const QList<GroupFigures> &groups, const QString &nameKey);
PORTAL_HTTP_EXPORT QJsonObject heatmapToJson(const QList<HeatCell> &cells);
PORTAL_HTTP_EXPORT QJsonObject adoptionToJson(const PortalAdoption &adoption);

} // namespace portal::http
