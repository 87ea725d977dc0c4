// SPDX-License-Identifier: GPL-3.0-or-later
// How DeskStyle's controls look: shapes only, painted in the palette's colours. Decides no size and no place.
#pragma once

#include "ui/widgets/deskstyle.h"

class QPainter;
class QStyleOptionButton;

namespace portal::ui {

enum class CheckShape { Box, Radio };

/// The outline of rounded shapes, on pixel centres.
QRectF outline(const QRect &rect);
constexpr double cornerRadius = 6;
/// `share` of the one over the other.
QColor mixed(const QColor &over, const QColor &under, double share);
/// Words on a button of this kind.
QColor wordsOn(ButtonKind kind, const QPalette &palette);

void paintArrow(QPainter &painter, const QRect &rect, const QString &icon, const QColor &colour);
void paintButton(const QStyleOption &option, QPainter &painter, ButtonKind given);
enum class IconColour { AsGiven, LikeWords };
/// Icon and text in the middle.
void paintButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QColor &words,
                      IconColour colour);
void paintField(const QStyleOption &option, QPainter &painter);
void paintCheck(CheckShape shape, const QStyleOption &option, QPainter &painter);
void paintTab(const QStyleOption &option, QPainter &painter);
void paintHeaderSection(const QStyleOption &option, QPainter &painter);
void paintScrollHandle(const QStyleOption &option, const QRect &handle, QPainter &painter);
void paintProgress(const QStyleOption &option, QPainter &painter);

} // namespace portal::ui
