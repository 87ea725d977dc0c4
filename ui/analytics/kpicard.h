// SPDX-License-Identifier: GPL-3.0-or-later
// KpiCard: one figure large, how it stands to the period before, and its target; a click opens what it
// counts.
#pragma once

#include "ui/analytics/analyticswords.h"

#include <QtWidgets/QAbstractButton>

namespace portal::ui {

class KpiCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KpiCard(const QString &title, QWidget *parent = nullptr);

    struct Figure
    {
        QString figure;
        QString beside; ///< what it is made of: "12 of 40"; may be empty
        ChangeWords change;
        BadgeLook target; ///< without text: none

        bool operator==(const Figure &) const = default;
    };
    void setFigure(const Figure &figure);
    const Figure &figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintChange(QPainter &painter, const QRect &line) const;

    Figure m_figure;
};

} // namespace portal::ui
