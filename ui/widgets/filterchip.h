// SPDX-License-Identifier: GPL-3.0-or-later
// FilterChip: a filter that is in force, to be taken away with a click: low, round, with a cross.
#pragma once

#include <QtWidgets/QAbstractButton>

namespace portal::ui {

class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);
    /// The object name of each.
    static QString name() { return QStringLiteral("filter-chip"); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace portal::ui
