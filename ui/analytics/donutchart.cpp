// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/donutchart.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QPieSeries>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolTip>

namespace portal::ui {

namespace {

constexpr double hole = 0.60;
constexpr double whole = 0.98;

} // namespace

class DonutChart::Ring final : public QChartView
{
public:
    explicit Ring(DonutChart &owner) : QChartView(&owner), m_series(new QPieSeries)
    {
        m_series->setHoleSize(hole);
        m_series->setPieSize(whole);
        chart()->addSeries(m_series);
        chart()->legend()->hide();
        chart()->setBackgroundVisible(false);
        chart()->setMargins({});
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        setBackgroundBrush(Qt::NoBrush);
        viewport()->setAutoFillBackground(false);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus); // the legend has the keys
        const int side = unit(this, 36);
        setFixedSize(side, side);
    }

    QPieSeries &series() { return *m_series; }
    void setMiddle(const QString &sum, const QString &name)
    {
        m_sum = sum;
        m_name = name;
        viewport()->update();
    }

protected:
    void drawForeground(QPainter *painter, const QRectF &) override
    {
        const QRectF middle = sceneRect();
        const QFont large = headingFont(font(), 3);
        const QFont small = headingFont(font(), -1);
        const QFontMetricsF metrics(large);
        const QFontMetricsF below(small);
        const double high = metrics.height() + below.height();
        QRectF line(middle.left(), middle.center().y() - high / 2, middle.width(), metrics.height());
        painter->setFont(large);
        painter->setPen(palette().color(QPalette::Text));
        painter->drawText(line, Qt::AlignCenter, m_sum);
        line.moveTop(line.bottom());
        line.setHeight(below.height());
        painter->setFont(small);
        painter->setPen(mutedText(palette()));
        painter->drawText(line, Qt::AlignCenter, m_name);
    }

private:
    QPieSeries *m_series; // the chart's
    QString m_sum;
    QString m_name;
};

DonutChart::DonutChart(QWidget *parent)
    : QWidget(parent), m_ring(new Ring(*this)), m_legend(new FigureList(FigureList::Look::Legend, this))
{
    auto *beside = new QHBoxLayout(this);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(unit(this, 4));
    beside->addWidget(m_ring, 0, Qt::AlignVCenter);
    beside->addWidget(m_legend, 1, Qt::AlignVCenter);
    setFocusProxy(m_legend);

    connect(m_legend, &FigureList::activated, this, &DonutChart::activated);
    connect(&m_ring->series(), &QPieSeries::clicked, this,
            [this](QPieSlice *slice) { Q_EMIT activated(int(m_ring->series().slices().indexOf(slice))); });
    connect(&m_ring->series(), &QPieSeries::hovered, this, [this](QPieSlice *slice, bool on) {
        const int index = int(m_ring->series().slices().indexOf(slice));
        m_legend->setHighlighted(on ? index : -1);
        if (on && index >= 0) {
            const Slice &one = m_slices[index];
            QToolTip::showText(QCursor::pos(),
                               QStringLiteral("%1: %2  %3").arg(one.label, one.valueText, one.shareText),
                               m_ring);
        }
    });
    connect(m_legend, &FigureList::hovered, this, [this](int row) {
        const auto slices = m_ring->series().slices();
        for (int i = 0; i < slices.size(); ++i) {
            slices[i]->setExplodeDistanceFactor(0.04);
            slices[i]->setExploded(i == row);
        }
    });
}

DonutChart::~DonutChart() = default;

QWidget *DonutChart::ring() const
{
    return m_ring->viewport();
}

void DonutChart::setSlices(const QList<Slice> &slices, const QString &sum, const QString &sumName)
{
    m_ring->setMiddle(sum, sumName);
    if (slices == m_slices)
        return;
    QPieSeries &series = m_ring->series();
    while (series.count() > slices.size())
        series.remove(series.slices().constLast());
    while (series.count() < slices.size())
        series.append(new QPieSlice);
    m_slices = slices;
    QList<FigureList::Row> rows;
    for (int i = 0; i < slices.size(); ++i) {
        const Slice &one = slices[i];
        series.slices().at(i)->setValue(double(one.value));
        rows.append({one.label, one.valueText, one.shareText, 0, one.fill});
    }
    m_legend->setRows(rows);
    dress();
}

void DonutChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void DonutChart::dress()
{
    const auto slices = m_ring->series().slices();
    for (int i = 0; i < slices.size(); ++i) {
        slices[i]->setBrush(fillBrush(palette(), m_slices[i].fill));
        slices[i]->setPen(QPen(raised(palette()), 1.5));
    }
}

} // namespace portal::ui
