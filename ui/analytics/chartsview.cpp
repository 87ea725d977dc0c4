// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/chartsview.h"

#include "ui/analytics/ageingwall.h"
#include "ui/analytics/heatmap.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inklabel.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

constexpr int wideFrom = 205; // units: below, cards stand under each other
constexpr int twelve = 12;
constexpr int mostCities = 10;
constexpr int mostAdoptionRows = 12;

} // namespace

ChartsView::ChartsView(const Wording &wording, QWidget *parent)
    : QWidget(parent),
      m_words(wording),
      m_ageing(new AgeingWall(wording, this)),
      m_trend(new TrendChart(m_words.locale(), this)),
      m_statuses(new DonutChart(this)),
      m_funnel(new FigureList(FigureList::Look::Bars, this)),
      m_times(new FiguresTable(ReportFigures::timesHeadings(), FiguresTable::Opens::Nothing, this)),
      m_rejections(new DonutChart(this)),
      m_heat(new HeatMap(m_words.locale(), this)),
      m_packages(new FiguresTable(ReportFigures::packagesHeadings(), FiguresTable::Opens::Rows, this)),
      m_cities(new FiguresTable(ReportFigures::citiesHeadings(), FiguresTable::Opens::Rows, this)),
      m_sources(new FiguresTable(ReportFigures::sourcesHeadings(), FiguresTable::Opens::Rows, this)),
      m_portal(new TrendChart(m_words.locale(), this)),
      m_adoption(new FiguresTable(AdoptionFigures::headings(), FiguresTable::Opens::Nothing, this)),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(unit(this, 3));
    for (const Kpi kpi : {Kpi::Total, Kpi::Approved, Kpi::Converted, Kpi::HoursToApprove}) {
        m_kpis.append(new KpiCard(ReportFigures::kpiTitle(kpi), this));
        m_pieces.append({m_kpis.last(), 3});
    }
    m_cities->setMostRows(mostCities);
    for (FiguresTable *table : {m_times, m_adoption}) {
        table->setFocusPolicy(Qt::NoFocus);
        table->setSelectionMode(QAbstractItemView::NoSelection);
    }
    m_adoption->setMostRows(mostAdoptionRows);
    const auto add = [this](int columns, const QString &title, const QString &hint, QWidget *content) {
        m_pieces.append({card(title, hint, content), columns});
    };
    add(12, tr("Waiting now"), tr("Whatever the period: what is late, and what soon will be."), m_ageing);
    add(7, tr("Day by day"), tr("Applications by the day of their submission, and what became of them."),
        m_trend);
    add(5, tr("Where they stand"), tr("The period's applications as they are now."), m_statuses);
    add(7, tr("How far they came"), tr("What share of the applications reached each stage."), m_funnel);
    add(5, tr("How long it took"), tr("Hours since the submission, on the clock."), m_times);
    add(7, tr("When they come"), tr("Applications by weekday and hour of their submission."), m_heat);
    add(5, tr("Why they were rejected"), {}, m_rejections);
    add(7, tr("Packages"), tr("Revenue: what the approved ones bring a month at the present price."),
        m_packages);
    add(5, tr("Campaigns"), tr("Where applicants came from, by the link they followed."), m_sources);
    add(12, tr("Cities"), {}, m_cities);
    add(7, tr("The customer portal, day by day"),
        tr("Customers who used it, and numbers that asked for a code."), m_portal);
    add(5, tr("How customers take to the portal"), {}, m_adoption);
    m_trend->setAccessibleName(tr("Day by day"));
    connectCharts();
    arrange();
}

QWidget *ChartsView::card(const QString &title, const QString &hint, QWidget *content)
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(unit(this), 0, unit(this), 0);
    column->setSpacing(unit(this));
    auto *heading = new QLabel(title, card);
    heading->setFont(headingFont(font(), 1));
    column->addWidget(heading);
    if (!hint.isEmpty())
        column->addWidget(new InkLabel(hint, Ink::Muted, InkSize::Small, card));
    column->addSpacing(unit(this));
    const bool grows = qobject_cast<TrendChart *>(content);
    column->addWidget(content, grows ? 1 : 0);
    if (!grows)
        column->addStretch(1);
    content->setAccessibleName(title);
    if (auto *donut = qobject_cast<DonutChart *>(content))
        donut->legend().setAccessibleName(title);
    return card;
}

void ChartsView::connectCharts()
{
    const auto ask = [this](const std::function<void(RegistrationFilter &)> &narrow) {
        RegistrationFilter filter = cohortFilter(m_report.overview.period);
        narrow(filter);
        Q_EMIT listRequested(filter);
    };
    const auto askStage = [this](FunnelStage stage) {
        Q_EMIT listRequested(stageFilter(m_report.overview.period, stage));
    };
    static constexpr FunnelStage stages[] = {FunnelStage::Total, FunnelStage::Approved, FunnelStage::Customer,
                                             FunnelStage::Approved};
    for (int i = 0; i < m_kpis.size(); ++i)
        connect(m_kpis[i], &QAbstractButton::clicked, this, [askStage, i] { askStage(stages[i]); });
    connect(m_ageing, &AgeingWall::listRequested, this, &ChartsView::listRequested);
    connect(m_trend, &TrendChart::activated, this, [this](int day) {
        const Day wanted = m_report.trends.at(day).day;
        Q_EMIT listRequested(cohortFilter({wanted, wanted}));
    });
    connect(m_statuses, &DonutChart::activated, this, [ask](int slice) {
        ask([&](RegistrationFilter &filter) { filter.statuses = {allRegistrationStatuses().at(slice)}; });
    });
    connect(m_funnel, &FigureList::activated, this,
            [this, askStage](int row) { askStage(m_report.funnel.at(row).stage); });
    connect(m_rejections, &DonutChart::activated, this, [this, ask](int slice) {
        ask([&](RegistrationFilter &filter) {
            filter.rejectCategory = m_report.rejections.at(slice).category;
        });
    });
    connect(m_heat, &HeatMap::activated, this, [ask](int cell) {
        ask([&](RegistrationFilter &filter) {
            filter.weekday = cell / HeatMap::hours + 1;
            filter.hour = cell % HeatMap::hours;
        });
    });
    connect(m_packages, &FiguresTable::rowActivated, this, [this, ask](int row) {
        ask([&](RegistrationFilter &filter) { filter.packageCode = m_report.packages.at(row).code; });
    });
    connect(m_cities, &FiguresTable::rowActivated, this, [this, ask](int row) {
        ask([&](RegistrationFilter &filter) { filter.city = m_report.cities.at(row).name; });
    });
    connect(m_sources, &FiguresTable::rowActivated, this, [this, ask](int row) {
        ask([&](RegistrationFilter &filter) { filter.campaignSource = m_report.sources.at(row).name; });
    });
}

void ChartsView::setReport(const AnalyticsReport &report)
{
    m_report = report;
    const ReportFigures figures(m_report, m_words);
    for (int i = 0; i < m_kpis.size(); ++i)
        m_kpis[i]->setFigure(figures.kpi(Kpi(i)));
    m_trend->setDays(figures.days(), figures.trend());
    m_statuses->setSlices(figures.statuses(), m_words.wording().number(report.overview.cohort.total),
                          tr("applications"));
    m_funnel->setRows(figures.funnel());
    m_times->setRows(figures.times());
    m_rejections->setSlices(figures.rejections(), m_words.wording().number(report.overview.cohort.rejected),
                            tr("rejected"));
    m_heat->setCounts(figures.heat(), tr("%1 applications"));
    m_packages->setRows(figures.packages());
    m_cities->setRows(figures.cities());
    m_sources->setRows(figures.sources());
}

void ChartsView::setAdoption(const PortalAdoption &adoption)
{
    const AdoptionFigures figures(adoption, m_words);
    m_portal->setDays(figures.days(), figures.trend());
    m_adoption->setRows(figures.rows());
}

void ChartsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChartsView::arrange()
{
    const Room room = width() >= unit(this, wideFrom) ? Room::Wide : Room::Narrow;
    if (room == m_room)
        return;
    m_room = room;
    m_ageing->setColumns(room == Room::Wide ? 4 : 2);
    for (const Piece &piece : std::as_const(m_pieces))
        m_grid->removeWidget(piece.card);
    int row = 0;
    int column = 0;
    for (const Piece &piece : std::as_const(m_pieces)) {
        const int narrow = piece.columns == 3 ? 6 : twelve;
        const int wide = room == Room::Wide ? piece.columns : narrow;
        if (column + wide > twelve) {
            column = 0;
            ++row;
        }
        m_grid->addWidget(piece.card, row, column, 1, wide);
        column += wide;
    }
    for (int i = 0; i < twelve; ++i)
        m_grid->setColumnStretch(i, 1);
}

} // namespace portal::ui
