// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/analytics/analyticsservice.h"

#include "libportal/analytics/analyticsrepository.h"
#include "libportal/analytics/analyticssheet.h"
#include "libportal/packages/packageservice.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/snapshot.h"

#include <QtCore/QFile>
#include <QtCore/QUuid>

#include <algorithm>

namespace portal {

namespace {

const QString entity = QStringLiteral("analytics");

template <typename Group>
void mostFirst(QList<Group> &groups)
{
    std::sort(groups.begin(), groups.end(), [](const Group &one, const Group &other) {
        if (one.cohort.total != other.cohort.total)
            return one.cohort.total > other.cohort.total;
        return one.name < other.name;
    });
}

std::optional<double> averageHours(std::chrono::milliseconds sum, qint64 count)
{
    if (count == 0)
        return std::nullopt;
    return double(sum.count()) / double(count) / 3'600'000.0;
}

using Took = AnalyticsRepository::Took;

Result<Hours> hours(AnalyticsRepository &figures, const Period &period, Took took,
                    std::chrono::milliseconds sum, qint64 count)
{
    PORTAL_ASSIGN(const auto percentiles, figures.percentiles(took, period));
    return Hours{averageHours(sum, count), percentiles.median, percentiles.p90};
}

Result<Overview> readOverview(AnalyticsRepository &figures, const Period &period)
{
    Overview overview;
    overview.period = period;
    PORTAL_ASSIGN(const auto now, figures.sums(period));
    PORTAL_ASSIGN(const auto before, figures.sums(period.before()));
    overview.cohort = now.cohort;
    overview.previous = before.cohort;
    PORTAL_ASSIGN(overview.toVerify, hours(figures, period, Took::Verify, now.verify, now.cohort.verified));
    PORTAL_ASSIGN(overview.toApprove,
                  hours(figures, period, Took::Approve, now.approve, now.cohort.approved));
    PORTAL_ASSIGN(overview.toCustomer,
                  hours(figures, period, Took::Convert, now.convert, now.cohort.converted));
    PORTAL_ASSIGN(overview.previousToApprove,
                  hours(figures, period.before(), Took::Approve, before.approve, before.cohort.approved));
    PORTAL_ASSIGN(const auto statuses, figures.byStatus(period));
    for (const RegistrationStatus status : allRegistrationStatuses()) {
        const QString name = registrationStatusName(status);
        overview.byStatus.insert(name, statuses.value(name));
    }
    return overview;
}

Result<QList<FunnelStep>> readFunnel(AnalyticsRepository &figures, const Period &period)
{
    PORTAL_ASSIGN(const auto sums, figures.sums(period));
    return funnelOf(sums.cohort);
}

// A package that is offered no longer is still one that was asked for.
Result<QList<PackageFigures>> readPackages(AnalyticsRepository &figures, const Period &period,
                                           const QList<Package> &known)
{
    PORTAL_ASSIGN(const auto groups, figures.byPackage(period));
    QList<PackageFigures> packages;
    for (const GroupFigures &group : groups) {
        const auto package = std::find_if(known.begin(), known.end(),
                                          [&](const Package &one) { return one.code == group.name; });
        if (package == known.end())
            packages.append({group.name, group.name, 0, {}, group.cohort});
        else
            packages.append({package->code, package->name, package->speedMbps, package->price, group.cohort});
    }
    mostFirst(packages);
    return packages;
}

Result<QList<RejectionFigures>> readRejections(AnalyticsRepository &figures, const Period &period)
{
    PORTAL_ASSIGN(const auto counts, figures.byRejectCategory(period));
    QList<RejectionFigures> rejections;
    qint64 total = 0;
    for (const RejectCategory category : allRejectCategories()) {
        const qint64 count = counts.value(rejectCategoryName(category));
        total += count;
        if (count > 0)
            rejections.append({category, count, {}});
    }
    for (RejectionFigures &one : rejections)
        one.share = rateOf(one.count, total);
    std::stable_sort(
        rejections.begin(), rejections.end(),
        [](const RejectionFigures &one, const RejectionFigures &other) { return one.count > other.count; });
    return rejections;
}

Result<QList<GroupFigures>> sorted(Result<QList<GroupFigures>> groups)
{
    if (groups)
        mostFirst(*groups);
    return groups;
}

} // namespace

template <typename Answer, typename Read>
Result<Answer> AnalyticsService::read(const Actor &actor, Read read)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::SeeAnalytics, entity));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const Snapshot snapshot, Snapshot::begin(m_parts.database));
    AnalyticsRepository figures(m_parts.database, brand.value.zone);
    return read(figures);
}

Result<Period> AnalyticsService::last(int days)
{
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    return Period::last(days, brand.value.zone.dayOf(m_parts.clock.now()));
}

Result<Overview> AnalyticsService::overview(const Actor &actor, const Period &period)
{
    return read<Overview>(actor, [&](AnalyticsRepository &figures) { return readOverview(figures, period); });
}

Result<QList<TrendDay>> AnalyticsService::trends(const Actor &actor, const Period &period)
{
    return read<QList<TrendDay>>(actor, [&](AnalyticsRepository &figures) { return figures.byDay(period); });
}

Result<QList<FunnelStep>> AnalyticsService::funnel(const Actor &actor, const Period &period)
{
    return read<QList<FunnelStep>>(actor,
                                   [&](AnalyticsRepository &figures) { return readFunnel(figures, period); });
}

Result<QList<PackageFigures>> AnalyticsService::packages(const Actor &actor, const Period &period)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::SeeAnalytics, entity));
    PORTAL_ASSIGN(const QList<Package> known, m_parts.packages.all(actor));
    return read<QList<PackageFigures>>(
        actor, [&](AnalyticsRepository &figures) { return readPackages(figures, period, known); });
}

Result<QList<RejectionFigures>> AnalyticsService::rejections(const Actor &actor, const Period &period)
{
    return read<QList<RejectionFigures>>(
        actor, [&](AnalyticsRepository &figures) { return readRejections(figures, period); });
}

Result<QList<GroupFigures>> AnalyticsService::cities(const Actor &actor, const Period &period)
{
    return read<QList<GroupFigures>>(
        actor, [&](AnalyticsRepository &figures) { return sorted(figures.byCity(period)); });
}

Result<QList<GroupFigures>> AnalyticsService::sources(const Actor &actor, const Period &period)
{
    return read<QList<GroupFigures>>(
        actor, [&](AnalyticsRepository &figures) { return sorted(figures.bySource(period)); });
}

Result<QList<HeatCell>> AnalyticsService::heatmap(const Actor &actor, const Period &period)
{
    return read<QList<HeatCell>>(actor, [&](AnalyticsRepository &figures) { return figures.byHour(period); });
}

Result<AnalyticsReport> AnalyticsService::report(const Actor &actor, const Period &period)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::SeeAnalytics, entity));
    PORTAL_ASSIGN(const QList<Package> known, m_parts.packages.all(actor));
    return read<AnalyticsReport>(actor, [&](AnalyticsRepository &figures) -> Result<AnalyticsReport> {
        AnalyticsReport report;
        PORTAL_ASSIGN(report.overview, readOverview(figures, period));
        PORTAL_ASSIGN(report.trends, figures.byDay(period));
        report.funnel = funnelOf(report.overview.cohort);
        PORTAL_ASSIGN(report.packages, readPackages(figures, period, known));
        PORTAL_ASSIGN(report.rejections, readRejections(figures, period));
        PORTAL_ASSIGN(report.cities, sorted(figures.byCity(period)));
        PORTAL_ASSIGN(report.sources, sorted(figures.bySource(period)));
        PORTAL_ASSIGN(report.heatmap, figures.byHour(period));
        return report;
    });
}

Result<void> AnalyticsService::writeExcel(const Actor &actor, const Period &period, Language language,
                                          const QString &path)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ExportData, entity));
    PORTAL_ASSIGN(const AnalyticsReport figures, report(actor, period));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    // Beside the file, so that taking its place is one step.
    const QString part = path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".part");
    PORTAL_TRY(writeAnalyticsSheet(part, {actor.name, m_parts.clock.now(), brand.value.zone, language},
                                   figures, m_parts.translations));
    AuditEntry entry;
    entry.actor = actor.key();
    entry.action = QStringLiteral("analytics.exported");
    entry.entity = entity;
    entry.detail = toIsoDate(period.from) + QStringLiteral(" to ") + toIsoDate(period.to);
    auto logged = m_parts.audit.append(entry);
    if (logged)
        QFile::remove(path);
    if (!logged || !QFile::rename(part, path)) {
        QFile::remove(part);
        if (!logged)
            return logged;
        return failure(Error::unavailable(QStringLiteral("the file could not take its place")));
    }
    return {};
}

Result<QList<AgeingGroup>> AnalyticsService::ageing(const Actor &actor)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::SeeAnalytics, entity));
    const Instant now = m_parts.clock.now();
    QList<AgeingGroup> groups;
    for (const Ageing ageing : allAgeings()) {
        AgeingGroup group;
        group.ageing = ageing;
        group.filter = ageingFilter(ageing, now);
        PageRequest few;
        few.limit = oldestShown;
        PORTAL_ASSIGN(const Page<Registration> page, m_parts.queue.list(actor, group.filter, few));
        group.count = page.total;
        group.isLeast = page.totalIsLeast;
        group.oldest = page.items;
        groups.append(group);
    }
    return groups;
}

} // namespace portal
