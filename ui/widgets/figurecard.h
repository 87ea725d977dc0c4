// SPDX-License-Identifier: GPL-3.0-or-later
// FigureCard: one figure with its word, low enough to stand above a list; a click opens what it counts.
#pragma once

#include "ui/widgets/theme.h"

#include <QtWidgets/QAbstractButton>

namespace portal::ui {

class FigureCard final : public QAbstractButton
{
    Q_OBJECT

public:
    FigureCard(const QString &title, const QString &icon, Tone tone, QWidget *parent = nullptr);

    /// As it is to be read; empty while it is not known.
    void setFigure(const QString &figure);
    QString figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_icon;
    const Tone m_tone;
    QString m_figure;
};

} // namespace portal::ui
