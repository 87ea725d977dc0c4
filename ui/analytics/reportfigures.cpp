// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/reportfigures.h"

#include <algorithm>

namespace portal::ui {

namespace {

FigureCell cell(const QString &text)
{
    return {text, {}};
}

std::optional<double> partOf(qint64 part, qint64 whole)
{
    return rateOf(part, whole);
}

constexpr Qt::Alignment figures = Qt::AlignRight;

} // namespace

QString ReportFigures::kpiTitle(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Total:
        return tr("Applications");
    case Kpi::Approved:
        return tr("Approved");
    case Kpi::Converted:
        return tr("Became customers");
    case Kpi::HoursToApprove:
        break;
    }
    return tr("Time to approve, on average");
}

KpiCard::Figure ReportFigures::kpi(Kpi kpi) const
{
    const Overview &now = m_report.overview;
    const Cohort &cohort = now.cohort;
    const Cohort &before = now.previous;
    const Wording &wording = m_words.wording();
    const auto rateTarget = [&](std::optional<double> rate, double target) -> BadgeLook {
        const QString goal = m_words.locale().toString(target * 100, 'f', 0) + QStringLiteral("\u00a0%");
        if (!rate)
            return {};
        return *rate >= target
                   ? BadgeLook{tr("target %1").arg(goal), Tone::Green, QStringLiteral("circle-check")}
                   : BadgeLook{tr("below %1").arg(goal), Tone::Red, QStringLiteral("triangle-alert")};
    };
    const auto of = [&](qint64 part, qint64 whole) {
        return tr("%1 of %2").arg(wording.number(part), wording.number(whole));
    };
    switch (kpi) {
    case Kpi::Total:
        return {wording.number(cohort.total), {}, m_words.change(cohort.total, before.total), {}};
    case Kpi::Approved:
        return {m_words.percent(cohort.approvalRate()), of(cohort.approved, cohort.total),
                m_words.pointsChange(cohort.approvalRate(), before.approvalRate()),
                rateTarget(cohort.approvalRate(), AnalyticsTargets::approvalRate)};
    case Kpi::Converted:
        return {m_words.percent(cohort.conversionRate()), of(cohort.converted, cohort.approved),
                m_words.pointsChange(cohort.conversionRate(), before.conversionRate()),
                rateTarget(cohort.conversionRate(), AnalyticsTargets::conversionRate)};
    case Kpi::HoursToApprove:
        break;
    }
    const std::optional<double> average = now.toApprove.average;
    return {m_words.hours(average),
            {},
            m_words.hoursChange(average, now.previousToApprove.average),
            average ? m_words.target(average, AnalyticsTargets::hoursToApprove) : BadgeLook()};
}

QList<QDate> ReportFigures::days() const
{
    QList<QDate> list;
    for (const TrendDay &day : m_report.trends)
        list.append(QDate(1970, 1, 1).addDays(day.day.time_since_epoch().count()));
    return list;
}

QList<TrendChart::Line> ReportFigures::trend() const
{
    QList<TrendChart::Line> lines{{tr("Submitted"), Tone::Blue, {}},
                                  {tr("Approved"), Tone::Green, {}},
                                  {tr("Rejected"), Tone::Red, {}},
                                  {tr("Became customers"), Tone::Purple, {}}};
    for (const TrendDay &day : m_report.trends) {
        lines[0].values.append(day.cohort.total);
        lines[1].values.append(day.cohort.approved);
        lines[2].values.append(day.cohort.rejected);
        lines[3].values.append(day.cohort.converted);
    }
    return lines;
}

QList<DonutChart::Slice> ReportFigures::statuses() const
{
    QList<DonutChart::Slice> slices;
    for (const RegistrationStatus status : allRegistrationStatuses()) {
        const qint64 count = m_report.overview.byStatus.value(registrationStatusName(status));
        slices.append({m_words.wording().text(registrationStatusText(status)), count,
                       m_words.wording().number(count),
                       m_words.percent(partOf(count, m_report.overview.cohort.total)),
                       AnalyticsWords::statusFill(status)});
    }
    return slices;
}

QList<FigureList::Row> ReportFigures::funnel() const
{
    static constexpr Tone tones[] = {Tone::Grey, Tone::Blue, Tone::Indigo, Tone::Green, Tone::Purple};
    QList<FigureList::Row> rows;
    for (const FunnelStep &step : m_report.funnel) {
        const QString share = m_words.percent(step.shareOfTotal);
        rows.append({m_words.wording().text(funnelStageText(step.stage)),
                     m_words.wording().number(step.count),
                     step.dropOff && *step.dropOff > 0
                         ? tr("%1 · %2 lost").arg(share, m_words.percent(step.dropOff))
                         : share,
                     step.shareOfTotal.value_or(0),
                     {tones[size_t(step.stage)], 0}});
    }
    return rows;
}

QList<DonutChart::Slice> ReportFigures::rejections() const
{
    QList<DonutChart::Slice> slices;
    for (const RejectionFigures &one : m_report.rejections)
        slices.append({m_words.wording().text(rejectCategoryText(one.category)), one.count,
                       m_words.wording().number(one.count), m_words.percent(one.share),
                       AnalyticsWords::rejectFill(one.category)});
    return slices;
}

QList<qint64> ReportFigures::heat() const
{
    QList<qint64> counts;
    for (const HeatCell &one : m_report.heatmap)
        counts.append(one.count);
    return counts;
}

QList<FiguresModel::Heading> ReportFigures::timesHeadings()
{
    return {{tr("Until"), Qt::AlignLeft},
            {tr("Average"), figures},
            {tr("Median"), figures},
            {tr("9 of 10"), figures},
            {tr("Target"), Qt::AlignLeft}};
}

ReportFigures::Table ReportFigures::times() const
{
    const auto row = [&](const QString &name, const Hours &hours, std::optional<double> target) {
        return QList<FigureCell>{cell(name),
                                 cell(m_words.hours(hours.average)),
                                 cell(m_words.hours(hours.median)),
                                 cell(m_words.hours(hours.p90)),
                                 {QString(), target ? m_words.target(hours.average, *target) : BadgeLook()}};
    };
    const Overview &now = m_report.overview;
    return {row(tr("verification"), now.toVerify, AnalyticsTargets::hoursToVerify),
            row(tr("approval"), now.toApprove, AnalyticsTargets::hoursToApprove),
            row(tr("customer"), now.toCustomer, std::nullopt)};
}

QList<FiguresModel::Heading> ReportFigures::packagesHeadings()
{
    return {{tr("Package"), Qt::AlignLeft},  {tr("Mbps"), figures},     {tr("Price"), figures},
            {tr("Total"), figures},          {tr("Approved"), figures}, {tr("Rate"), figures},
            {tr("Revenue a month"), figures}};
}

ReportFigures::Table ReportFigures::packages() const
{
    const Wording &wording = m_words.wording();
    Table rows;
    for (const PackageFigures &one : m_report.packages)
        rows.append({cell(one.name), cell(wording.number(one.speedMbps)), cell(wording.price(one.price)),
                     cell(wording.number(one.cohort.total)), cell(wording.number(one.cohort.approved)),
                     cell(m_words.percent(one.cohort.approvalRate())),
                     cell(wording.price(one.monthlyRevenue()))});
    return rows;
}

QList<FiguresModel::Heading> ReportFigures::citiesHeadings()
{
    return {{tr("City"), Qt::AlignLeft},
            {tr("Total"), figures},
            {tr("Approved"), figures},
            {tr("Customers"), figures},
            {tr("Conversion"), figures}};
}

QList<FiguresModel::Heading> ReportFigures::sourcesHeadings()
{
    QList<FiguresModel::Heading> headings = citiesHeadings();
    headings[0].text = tr("Campaign source");
    return headings;
}

ReportFigures::Table ReportFigures::groups(const QList<GroupFigures> &groups, const QString &unnamed) const
{
    const Wording &wording = m_words.wording();
    Table rows;
    for (const GroupFigures &one : groups)
        rows.append({cell(one.name.isEmpty() ? unnamed : one.name), cell(wording.number(one.cohort.total)),
                     cell(wording.number(one.cohort.approved)), cell(wording.number(one.cohort.converted)),
                     cell(m_words.percent(one.cohort.conversionRate()))});
    return rows;
}

ReportFigures::Table ReportFigures::cities() const
{
    return groups(m_report.cities, tr("(not named)"));
}

ReportFigures::Table ReportFigures::sources() const
{
    return groups(m_report.sources, tr("(none named)"));
}

} // namespace portal::ui
