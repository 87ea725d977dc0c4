// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/libportal/analytics/bruteforce.h"

#include "libportal/registrations/registrationqueue.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <cmath>

namespace portal::testing {

namespace {

using MaybeTime = std::optional<Instant>;

// By Qt's calendar, not by ours.
QDateTime localTime(Instant instant, Zone zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::OffsetFromUTC,
                                          int(zone.offset().count()) * 3600);
}
QDate dateOf(Day day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

Hours hoursOf(const QList<Registration> &cohort, MaybeTime Registration::*stage)
{
    QList<double> taken;
    for (const Registration &one : cohort) {
        if (one.*stage)
            taken.append(double(toMillis(*(one.*stage)) - toMillis(one.submittedAt)) / 1000 / 60 / 60);
    }
    if (taken.isEmpty())
        return {};
    std::sort(taken.begin(), taken.end());
    double sum = 0;
    for (const double one : taken)
        sum += one;
    const auto percentile = [&](double share) {
        const double place = share * double(taken.size() - 1);
        const auto low = qsizetype(std::floor(place));
        const auto high = qsizetype(std::ceil(place));
        return taken[low] + (place - double(low)) * (taken[high] - taken[low]);
    };
    return {sum / double(taken.size()), percentile(0.5), percentile(0.9)};
}

void addTo(Cohort &cohort, const Registration &one)
{
    ++cohort.total;
    cohort.verified += one.verifiedAt ? 1 : 0;
    cohort.survey += one.surveySetAt ? 1 : 0;
    cohort.approved += one.approvedAt ? 1 : 0;
    cohort.rejected += one.status == RegistrationStatus::Rejected ? 1 : 0;
    cohort.converted += one.customerCode.isEmpty() ? 0 : 1;
}

Cohort cohortOf(const QList<Registration> &rows)
{
    Cohort cohort;
    for (const Registration &one : rows)
        addTo(cohort, one);
    return cohort;
}

QList<Registration> within(const QList<Registration> &all, const Period &period, Zone zone)
{
    QList<Registration> found;
    for (const Registration &one : all) {
        const QDate date = localTime(one.submittedAt, zone).date();
        if (date >= dateOf(period.from) && date <= dateOf(period.to))
            found.append(one);
    }
    return found;
}

QList<GroupFigures> groups(const QList<Registration> &rows, QString (*nameOf)(const Registration &))
{
    QMap<QString, Cohort> byName;
    for (const Registration &one : rows)
        addTo(byName[nameOf(one)], one);
    QList<GroupFigures> found;
    for (auto it = byName.begin(); it != byName.end(); ++it)
        found.append({it.key(), it.value()});
    std::stable_sort(found.begin(), found.end(), [](const auto &one, const auto &other) {
        return one.cohort.total > other.cohort.total;
    });
    return found;
}

bool same(std::optional<double> one, std::optional<double> other)
{
    if (!one || !other)
        return one.has_value() == other.has_value();
    return std::abs(*one - *other) < 1e-6;
}
bool same(const Hours &one, const Hours &other)
{
    return same(one.average, other.average) && same(one.median, other.median) && same(one.p90, other.p90);
}

QString words(const Hours &hours)
{
    return QStringLiteral("%1/%2/%3")
        .arg(hours.average.value_or(-1))
        .arg(hours.median.value_or(-1))
        .arg(hours.p90.value_or(-1));
}

} // namespace

QList<Registration> everyRegistration(Portal &portal)
{
    QList<Registration> all;
    PageRequest request;
    request.limit = PageRequest::maximumLimit;
    do {
        const auto page = portal.queue().list(Actor::system(), {}, request).value();
        all += page.items;
        request.cursor = page.nextCursor;
    } while (!request.cursor.isEmpty());
    return all;
}

AnalyticsReport countedByHand(const QList<Registration> &all, const QList<Package> &packages,
                              const Period &period, Zone zone)
{
    const QList<Registration> rows = within(all, period, zone);
    const Period earlier{period.from - std::chrono::days(period.days()), period.from - std::chrono::days(1)};
    const QList<Registration> before = within(all, earlier, zone);

    AnalyticsReport report;
    Overview &overview = report.overview;
    overview.period = period;
    overview.cohort = cohortOf(rows);
    overview.previous = cohortOf(before);
    overview.toVerify = hoursOf(rows, &Registration::verifiedAt);
    overview.toApprove = hoursOf(rows, &Registration::approvedAt);
    overview.toCustomer = hoursOf(rows, &Registration::convertedAt);
    overview.previousToApprove = hoursOf(before, &Registration::approvedAt);
    for (const RegistrationStatus status : allRegistrationStatuses())
        overview.byStatus.insert(registrationStatusName(status), 0);
    for (const Registration &one : rows)
        ++overview.byStatus[registrationStatusName(one.status)];

    for (int i = 0; i < period.days(); ++i)
        report.trends.append({period.from + std::chrono::days(i), {}});
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (int hour = 0; hour < 24; ++hour)
            report.heatmap.append({weekday, hour, 0});
    }
    QMap<RejectCategory, qint64> rejections;
    qint64 rejected = 0;
    for (const Registration &one : rows) {
        const QDateTime local = localTime(one.submittedAt, zone);
        addTo(report.trends[dateOf(period.from).daysTo(local.date())].cohort, one);
        ++report.heatmap[(local.date().dayOfWeek() - 1) * 24 + local.time().hour()].count;
        if (one.rejectCategory) {
            ++rejections[*one.rejectCategory];
            ++rejected;
        }
    }
    for (auto it = rejections.begin(); it != rejections.end(); ++it)
        report.rejections.append({it.key(), it.value(), double(it.value()) / double(rejected)});
    std::stable_sort(report.rejections.begin(), report.rejections.end(),
                     [](const auto &one, const auto &other) { return one.count > other.count; });

    const Cohort &cohort = overview.cohort;
    const QList<std::pair<FunnelStage, qint64>> stages{{FunnelStage::Total, cohort.total},
                                                       {FunnelStage::Verified, cohort.verified},
                                                       {FunnelStage::Survey, cohort.survey},
                                                       {FunnelStage::Approved, cohort.approved},
                                                       {FunnelStage::Customer, cohort.converted}};
    qint64 last = 0;
    for (const auto &[stage, count] : stages) {
        FunnelStep step{stage, count, {}, {}};
        if (cohort.total > 0)
            step.shareOfTotal = double(count) / double(cohort.total);
        if (stage != FunnelStage::Total && last > 0)
            step.dropOff = count >= last ? 0.0 : 1.0 - double(count) / double(last);
        last = count;
        report.funnel.append(step);
    }

    report.cities = groups(rows, [](const Registration &one) { return one.address.city; });
    report.sources = groups(rows, [](const Registration &one) { return one.campaign.source; });
    for (const GroupFigures &group : groups(rows, [](const Registration &one) { return one.packageCode; })) {
        for (const Package &package : packages) {
            if (package.code == group.name)
                report.packages.append(
                    {package.code, package.name, package.speedMbps, package.price, group.cohort});
        }
    }
    std::stable_sort(report.packages.begin(), report.packages.end(), [](const auto &one, const auto &other) {
        return one.cohort.total != other.cohort.total ? one.cohort.total > other.cohort.total
                                                      : one.name < other.name;
    });
    return report;
}

QStringList differences(const AnalyticsReport &found, const AnalyticsReport &wanted)
{
    QStringList list;
    const auto check = [&](bool equal, const char *what, const QString &detail = {}) {
        if (!equal)
            list.append(QLatin1String(what) + u' ' + detail);
    };
    const Overview &a = found.overview;
    const Overview &b = wanted.overview;
    check(a.period == b.period, "period");
    check(a.cohort == b.cohort, "cohort", QStringLiteral("%1 %2").arg(a.cohort.total).arg(b.cohort.total));
    check(a.previous == b.previous, "previous");
    check(a.byStatus == b.byStatus, "by status");
    check(same(a.toVerify, b.toVerify), "hours to verify", words(a.toVerify) + u' ' + words(b.toVerify));
    check(same(a.toApprove, b.toApprove), "hours to approve", words(a.toApprove) + u' ' + words(b.toApprove));
    check(same(a.toCustomer, b.toCustomer), "hours to customer",
          words(a.toCustomer) + u' ' + words(b.toCustomer));
    check(same(a.previousToApprove, b.previousToApprove), "hours before");
    check(found.trends == wanted.trends, "trends");
    check(found.heatmap == wanted.heatmap, "heatmap");
    check(found.packages == wanted.packages, "packages");
    check(found.cities == wanted.cities, "cities");
    check(found.sources == wanted.sources, "sources");
    check(found.rejections.size() == wanted.rejections.size(), "rejections");
    for (qsizetype i = 0; i < std::min(found.rejections.size(), wanted.rejections.size()); ++i) {
        check(found.rejections[i].category == wanted.rejections[i].category &&
                  found.rejections[i].count == wanted.rejections[i].count &&
                  same(found.rejections[i].share, wanted.rejections[i].share),
              "rejection", QString::number(i));
    }
    check(found.funnel.size() == wanted.funnel.size(), "funnel");
    for (qsizetype i = 0; i < std::min(found.funnel.size(), wanted.funnel.size()); ++i) {
        check(found.funnel[i].stage == wanted.funnel[i].stage &&
                  found.funnel[i].count == wanted.funnel[i].count &&
                  same(found.funnel[i].shareOfTotal, wanted.funnel[i].shareOfTotal) &&
                  same(found.funnel[i].dropOff, wanted.funnel[i].dropOff),
              "funnel step", QString::number(i));
    }
    return list;
}

} // namespace portal::testing
