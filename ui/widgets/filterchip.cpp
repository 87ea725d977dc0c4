// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchip.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtGui/QPainter>

namespace portal::ui {

FilterChip::FilterChip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(name());
    setText(text);
    setAccessibleName(text);
    setFont(headingFont(font(), -1));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize FilterChip::sizeHint() const
{
    const int side = unit(this, 2);
    return {3 * side + fontMetrics().horizontalAdvance(text()) + unit(this, 3),
            unit(this, 6) + unit(this) / 2};
}

QSize FilterChip::minimumSizeHint() const
{
    return {unit(this, 12), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool over = underMouse() || isDown();
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() || over ? QPen(accent(palette())) : QPen(Qt::NoPen));
    painter.setBrush(accentFill(palette()));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);

    const int side = unit(this, 2);
    const int cross = unit(this, 3);
    const QRect words = rect().adjusted(side, 0, -side - cross - side / 2, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.drawPixmap(rect().right() - side - cross + 2, (height() - cross) / 2,
                       iconPixmap(QStringLiteral("x"), mutedText(palette()), cross, devicePixelRatioF()));
}

} // namespace portal::ui
