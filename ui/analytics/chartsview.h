// SPDX-License-Identifier: GPL-3.0-or-later
// ChartsView: a period's figures in cards, as many beside each other as fit. Whatever is clicked, or has the
// keys when Enter is pressed, asks for the list of exactly those applications. New figures go into the charts
// that are there.
#pragma once

#include "ui/analytics/adoptionfigures.h"
#include "ui/analytics/reportfigures.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace portal::ui {

class AgeingWall;
class HeatMap;

class ChartsView final : public QWidget
{
    Q_OBJECT

public:
    /// `wording` outlives it.
    explicit ChartsView(const Wording &wording, QWidget *parent = nullptr);

    void setReport(const AnalyticsReport &report);
    const AnalyticsReport &report() const { return m_report; }
    void setAdoption(const PortalAdoption &adoption);

    KpiCard &kpi(Kpi kpi) const { return *m_kpis[int(kpi)]; }
    AgeingWall &ageing() const { return *m_ageing; }
    TrendChart &trend() const { return *m_trend; }
    DonutChart &statuses() const { return *m_statuses; }
    FigureList &funnel() const { return *m_funnel; }
    DonutChart &rejections() const { return *m_rejections; }
    HeatMap &heat() const { return *m_heat; }
    FiguresTable &packages() const { return *m_packages; }
    FiguresTable &cities() const { return *m_cities; }
    FiguresTable &sources() const { return *m_sources; }
    TrendChart &portal() const { return *m_portal; }
    FiguresTable &adoption() const { return *m_adoption; }

Q_SIGNALS:
    void listRequested(const portal::RegistrationFilter &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Piece
    {
        QWidget *card = nullptr;
        int columns = 6; ///< of twelve, where there is room for two beside each other
    };
    QWidget *card(const QString &title, const QString &hint, QWidget *content);
    void connectCharts();
    void arrange();

    const AnalyticsWords m_words;
    AnalyticsReport m_report;
    QList<KpiCard *> m_kpis;
    AgeingWall *m_ageing;
    TrendChart *m_trend;
    DonutChart *m_statuses;
    FigureList *m_funnel;
    FiguresTable *m_times;
    DonutChart *m_rejections;
    HeatMap *m_heat;
    FiguresTable *m_packages;
    FiguresTable *m_cities;
    FiguresTable *m_sources;
    TrendChart *m_portal;
    FiguresTable *m_adoption;
    QList<Piece> m_pieces;
    QGridLayout *m_grid;
    enum class Room { Unknown, Narrow, Wide } m_room = Room::Unknown;
};

} // namespace portal::ui
