// SPDX-License-Identifier: GPL-3.0-or-later
// TrendChart: several counts day by day as lines. Pointing at a day, or going to it with Left and Right,
// shows its values; a click or Enter says which day is wanted.
#pragma once

#include "ui/analytics/chartlook.h"

#include <QtCharts/QChartView>
#include <QtCore/QDate>

class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace portal::ui {

class TrendChart final : public QChartView
{
    Q_OBJECT

public:
    struct Line
    {
        QString name;
        Tone tone = Tone::Blue;
        QList<qint64> values; ///< one for each day

        bool operator==(const Line &) const = default;
    };

    /// `locale` writes days and numbers.
    explicit TrendChart(const QLocale &locale, QWidget *parent = nullptr);

    /// As many lines each time; values move in place.
    void setDays(const QList<QDate> &days, const QList<Line> &lines);
    int current() const { return m_current; }
    /// In the view's own coordinates, on the line of the first values.
    QPoint placeOf(int day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(int day);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &area) override;

private:
    int dayAt(const QPoint &place) const;
    QPointF sceneOf(int day, qint64 value) const;
    QStringList hintOf(int day) const;
    void setCurrent(int day);
    void paintLegend(QPainter &painter) const;
    void dress();

    const QLocale m_locale;
    QList<QDate> m_days;
    QList<Line> m_lines;
    QList<QLineSeries *> m_series;
    QDateTimeAxis *m_time;
    QValueAxis *m_count;
    int m_hovered = -1;
    int m_current = 0;
};

} // namespace portal::ui
