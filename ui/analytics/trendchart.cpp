// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/trendchart.h"

#include <QtCharts/QChart>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QGraphicsLayout>

#include <algorithm>
#include <cmath>

namespace portal::ui {

namespace {

double positionOf(const QDate &day)
{
    return double(QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch()); // as QDateTimeAxis writes it
}

// The next of 4, 8, 20, 40, 80 …: four steps of a round number.
qint64 niceTop(qint64 most)
{
    for (qint64 step = 1;; step *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (4 * factor * step >= most)
                return 4 * factor * step;
        }
    }
}

} // namespace

TrendChart::TrendChart(const QLocale &locale, QWidget *parent)
    : QChartView(parent), m_locale(locale), m_time(new QDateTimeAxis), m_count(new QValueAxis)
{
    QChart *plot = chart();
    plot->setBackgroundVisible(false);
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->setLocale(locale);
    plot->setLocalizeNumbers(true);
    plot->addAxis(m_time, Qt::AlignBottom);
    plot->addAxis(m_count, Qt::AlignLeft);
    plot->legend()->hide(); // painted above the plot, where a line shows its dashes
    m_time->setFormat(QStringLiteral("d MMM"));
    m_count->setTickCount(5);
    m_count->setLabelFormat(QStringLiteral("%.0f"));
    m_time->setGridLineVisible(false);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    dress();
}

QSize TrendChart::sizeHint() const
{
    return {unit(this, 120), unit(this, 56)};
}

QSize TrendChart::minimumSizeHint() const
{
    return {unit(this, 60), unit(this, 50)};
}

void TrendChart::setDays(const QList<QDate> &days, const QList<Line> &lines)
{
    if (days == m_days && lines == m_lines)
        return;
    const bool otherDays = days != m_days;
    m_days = days;
    m_lines = lines;
    while (m_series.size() < lines.size()) {
        auto *series = new QLineSeries;
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_count);
        m_series.append(series);
    }
    qint64 most = 1;
    for (int i = 0; i < lines.size(); ++i) {
        QList<QPointF> points;
        for (int day = 0; day < days.size(); ++day) {
            points.append({positionOf(days[day]), double(lines[i].values[day])});
            most = std::max(most, lines[i].values[day]);
        }
        m_series[i]->setName(lines[i].name);
        m_series[i]->replace(points);
        m_series[i]->setPointsVisible(days.size() <= 2);
    }
    m_count->setRange(0, double(niceTop(most)));
    if (otherDays && !days.isEmpty()) {
        const bool single = days.size() == 1;
        m_time->setRange(QDateTime(days.first().addDays(single ? -1 : 0), QTime(0, 0)),
                         QDateTime(days.last().addDays(single ? 1 : 0), QTime(0, 0)));
        m_time->setTickCount(single ? 3 : int(std::min<qsizetype>(days.size(), 7)));
        setCurrent(int(days.size()) - 1);
        m_hovered = -1;
    }
    dress();
}

QPointF TrendChart::sceneOf(int day, qint64 value) const
{
    return chart()->mapToPosition({positionOf(m_days[day]), double(value)}, m_series.first());
}

QPoint TrendChart::placeOf(int day) const
{
    return mapFromScene(sceneOf(day, m_lines.first().values[day]));
}

int TrendChart::dayAt(const QPoint &place) const
{
    const QRectF plot = chart()->plotArea();
    const QPointF scene = mapToScene(place);
    if (m_days.isEmpty() || !plot.adjusted(-8, 0, 8, 0).contains(scene))
        return -1;
    if (m_days.size() == 1)
        return 0;
    const double share = (scene.x() - plot.left()) / plot.width();
    return std::clamp(int(std::lround(share * double(m_days.size() - 1))), 0, int(m_days.size()) - 1);
}

QStringList TrendChart::hintOf(int day) const
{
    QStringList lines{m_locale.toString(m_days[day], QStringLiteral("dddd, d MMM yyyy"))};
    for (const Line &line : m_lines)
        lines.append(QStringLiteral("%1: %2").arg(line.name, m_locale.toString(line.values[day])));
    return lines;
}

void TrendChart::paintLegend(QPainter &painter) const
{
    const QFontMetricsF metrics(font(), painter.device());
    const double sample = unit(this, 7);
    const double gap = unit(this, 2);
    double x = chart()->plotArea().left();
    const double y = metrics.height() / 2 + 1;
    painter.setFont(font());
    for (int i = 0; i < m_lines.size(); ++i) {
        painter.setPen(linePen(palette(), m_lines[i].tone, i, 2.4));
        painter.drawLine(QPointF(x, y), QPointF(x + sample, y));
        x += sample + gap;
        const double wide = metrics.horizontalAdvance(m_lines[i].name);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(x, 0, wide + 2, metrics.height() + 2), int(Qt::AlignLeft | Qt::AlignVCenter),
                         m_lines[i].name);
        x += wide + 3 * gap;
    }
}

void TrendChart::drawForeground(QPainter *painter, const QRectF &)
{
    paintLegend(*painter);
    const int day = m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1;
    if (day < 0 || day >= m_days.size())
        return;
    const QRectF plot = chart()->plotArea();
    const double x = sceneOf(day, 0).x();
    painter->setPen(QPen(mutedText(palette()), 1, Qt::DashLine));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    for (const Line &line : m_lines) {
        painter->setPen(QPen(raised(palette()), 1.5));
        painter->setBrush(toneColours(palette(), line.tone).strong);
        painter->drawEllipse(sceneOf(day, line.values[day]), 4, 4);
    }
    paintHint(*painter, sceneRect(), {x, plot.center().y()}, hintOf(day), font(), palette());
}

void TrendChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const int day = dayAt(event->position().toPoint());
    if (day == m_hovered)
        return;
    m_hovered = day;
    scene()->update();
}

void TrendChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_hovered = -1;
    scene()->update();
}

void TrendChart::mousePressEvent(QMouseEvent *event)
{
    QChartView::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    event->accept(); // or the release goes elsewhere
}

void TrendChart::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    const int day = dayAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || day < 0)
        return;
    setCurrent(day);
    Q_EMIT activated(day);
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_days.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_days.isEmpty())
            Q_EMIT activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event); // the page scrolls, not the chart
    }
}

void TrendChart::setCurrent(int day)
{
    m_current = std::clamp(day, 0, std::max(0, int(m_days.size()) - 1));
    m_hovered = -1;
    if (!m_days.isEmpty())
        setAccessibleDescription(hintOf(m_current).join(QStringLiteral(", ")));
    scene()->update();
}

void TrendChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    scene()->update();
}

void TrendChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    scene()->update();
}

void TrendChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void TrendChart::dress()
{
    const QFont small = headingFont(font(), -1);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_count)}) {
        axis->setLabelsFont(small);
        axis->setLabelsBrush(mutedText(palette()));
        axis->setLinePen(QPen(hairline(palette()), 1));
        axis->setGridLinePen(QPen(hairline(palette()), 1));
    }
    m_count->setLineVisible(false);
    chart()->setMargins({0, unit(this, 7), unit(this, 4), 0});
    for (int i = 0; i < m_series.size() && i < m_lines.size(); ++i)
        m_series[i]->setPen(linePen(palette(), m_lines[i].tone, i, i == 0 ? 2.6 : 2.0));
}

} // namespace portal::ui
