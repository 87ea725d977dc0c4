// SPDX-License-Identifier: GPL-3.0-or-later
// FigureList: named figures under each other, as bars or as a chart's legend; a click or Enter says which is
// wanted. Up and Down go from one to the next. Knows nothing of what the figures are.
#pragma once

#include "ui/analytics/chartlook.h"

#include <QtWidgets/QWidget>

namespace portal::ui {

class FigureList final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString label;
        QString value;
        QString note;     ///< beside the value, quieter; may be empty
        double share = 0; ///< of the longest bar, 0 to 1
        ChartFill fill;

        bool operator==(const Row &) const = default;
    };
    enum class Look { Bars, Legend, Plain };

    FigureList(Look look, QWidget *parent = nullptr);

    /// Shows them in place of those before; the one with the keys stays where it was.
    void setRows(const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; }
    int current() const { return m_current; }
    void setHighlighted(int row); ///< -1: none

    QRect rowRect(int row) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(int row);
    void hovered(int row); ///< -1: none

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int rowAt(const QPoint &place) const;
    int rowHeight() const;
    int widest(QString Row::*words, const QFont &font) const;
    void paintRow(QPainter &painter, int row) const;
    void setCurrent(int row);
    void describe();

    const Look m_look;
    QList<Row> m_rows;
    int m_current = 0;
    int m_highlighted = -1;
};

} // namespace portal::ui
