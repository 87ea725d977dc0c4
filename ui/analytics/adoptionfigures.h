// SPDX-License-Identifier: GPL-3.0-or-later
// AdoptionFigures: how customers take to the portal, as a chart and a table write it. What counts as what is
// said in libportal/analytics/adoption.h.
#pragma once

#include "libportal/analytics/adoption.h"
#include "ui/analytics/analyticswords.h"
#include "ui/analytics/figurestable.h"
#include "ui/analytics/trendchart.h"

namespace portal::ui {

class AdoptionFigures
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::AdoptionFigures)

public:
    /// Both outlive this.
    AdoptionFigures(const PortalAdoption &adoption, const AnalyticsWords &words)
        : m_adoption(adoption), m_words(words)
    {
    }

    QList<QDate> days() const;
    QList<TrendChart::Line> trend() const;

    static QList<FiguresModel::Heading> headings();
    QList<QList<FigureCell>> rows() const;

private:
    const PortalAdoption &m_adoption;
    const AnalyticsWords &m_words;
};

} // namespace portal::ui
