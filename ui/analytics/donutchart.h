// SPDX-License-Identifier: GPL-3.0-or-later
// DonutChart: shares of a whole as a ring with its sum in the middle and its legend beside it. Pointing at
// either shows the other; a click or, in the legend, Enter says which is wanted.
#pragma once

#include "ui/analytics/figurelist.h"

namespace portal::ui {

class DonutChart final : public QWidget
{
    Q_OBJECT

public:
    struct Slice
    {
        QString label;
        qint64 value = 0;
        QString valueText;
        QString shareText;
        ChartFill fill;

        bool operator==(const Slice &) const = default;
    };

    explicit DonutChart(QWidget *parent = nullptr);
    ~DonutChart() override;

    /// `sum` stands in the middle, `sumName` below it. Values move in place.
    void setSlices(const QList<Slice> &slices, const QString &sum, const QString &sumName);
    const QList<Slice> &slices() const { return m_slices; }
    FigureList &legend() const { return *m_legend; }
    QWidget *ring() const;

Q_SIGNALS:
    void activated(int slice);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Ring;
    void dress();

    QList<Slice> m_slices;
    Ring *m_ring;
    FigureList *m_legend;
};

} // namespace portal::ui
