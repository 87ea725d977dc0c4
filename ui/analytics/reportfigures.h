// SPDX-License-Identifier: GPL-3.0-or-later
// ReportFigures: a report's figures as charts and tables show them, the same in the window and on paper.
#pragma once

#include "ui/analytics/analyticswords.h"
#include "ui/analytics/donutchart.h"
#include "ui/analytics/figurelist.h"
#include "ui/analytics/figurestable.h"
#include "ui/analytics/kpicard.h"
#include "ui/analytics/trendchart.h"

namespace portal::ui {

enum class Kpi { Total, Approved, Converted, HoursToApprove };

class ReportFigures
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::ReportFigures)

public:
    using Table = QList<QList<FigureCell>>;

    /// Both outlive this.
    ReportFigures(const AnalyticsReport &report, const AnalyticsWords &words)
        : m_report(report), m_words(words)
    {
    }

    static QString kpiTitle(Kpi kpi);
    KpiCard::Figure kpi(Kpi kpi) const;

    QList<QDate> days() const;
    QList<TrendChart::Line> trend() const;
    /// In the order of allRegistrationStatuses().
    QList<DonutChart::Slice> statuses() const;
    QList<FigureList::Row> funnel() const;
    QList<DonutChart::Slice> rejections() const;
    QList<qint64> heat() const;

    static QList<FiguresModel::Heading> timesHeadings();
    Table times() const;
    static QList<FiguresModel::Heading> packagesHeadings();
    Table packages() const;
    static QList<FiguresModel::Heading> citiesHeadings();
    Table cities() const;
    static QList<FiguresModel::Heading> sourcesHeadings();
    Table sources() const;

private:
    Table groups(const QList<GroupFigures> &groups, const QString &unnamed) const;

    const AnalyticsReport &m_report;
    const AnalyticsWords &m_words;
};

} // namespace portal::ui
