// SPDX-License-Identifier: GPL-3.0-or-later
// How charts are drawn, so that nobody needs to tell colours apart: each kind has its colour and its
// hatching, and lines have their dashes. Decides no colour's meaning.
#pragma once

#include "ui/widgets/theme.h"

#include <QtGui/QBrush>
#include <QtGui/QPen>

class QPainter;

namespace portal::ui {

/// How something is filled: `pattern` 0 is plain, 1 to 6 are hatchings that differ.
struct ChartFill
{
    Tone tone = Tone::Blue;
    int pattern = 0;

    bool operator==(const ChartFill &) const = default;
};

QBrush fillBrush(const QPalette &palette, const ChartFill &fill);
/// Dashes by number: plain, dashed, dotted, dash-dotted.
QPen linePen(const QPalette &palette, Tone tone, int dashes, double width);

/// A value's own little box with words, beside `at` and inside `area`: what hovering shows.
void paintHint(QPainter &painter, const QRectF &area, const QPointF &at, const QStringList &lines,
               const QFont &font, const QPalette &palette);

/// `share` of the accent over the surface: one hue, so that only lightness tells; 0 is the surface.
QColor heatColour(const QPalette &palette, double share);
/// Black or white, whichever reads better on it.
QColor wordsOnColour(const QColor &colour);

} // namespace portal::ui
