// SPDX-License-Identifier: GPL-3.0-or-later
// HeatMap: how much there is in each hour of each weekday, in one hue from little to much and with its number
// where there is room. Arrows go from cell to cell; a click or Enter says which is wanted.
#pragma once

#include "ui/analytics/chartlook.h"

#include <QtCore/QLocale>
#include <QtWidgets/QWidget>

namespace portal::ui {

class HeatMap final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int hours = 24;
    static constexpr int weekdays = 7;

    explicit HeatMap(const QLocale &locale, QWidget *parent = nullptr);

    /// `counts` are weekdays × hours, Monday's hours first. `unitName` is what a number counts, with %1.
    void setCounts(const QList<qint64> &counts, const QString &unitName);
    const QList<qint64> &counts() const { return m_counts; }
    int current() const { return m_current; }
    QRectF cellRect(int cell) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// weekday × 24 + hour, both from 0.
    void activated(int cell);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF grid() const;
    int cellAt(const QPointF &place) const;
    QString wordsOf(int cell) const;
    void paintScale(QPainter &painter) const;
    void setCurrent(int cell);

    const QLocale m_locale;
    QList<qint64> m_counts;
    QString m_unitName;
    qint64 m_most = 0;
    int m_hovered = -1;
    int m_current = 9;
};

} // namespace portal::ui
