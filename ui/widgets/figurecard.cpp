// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurecard.h"

#include "ui/widgets/icon.h"

#include <QtGui/QPainter>

namespace portal::ui {

namespace {

constexpr double radius = 6;

} // namespace

FigureCard::FigureCard(const QString &title, const QString &icon, Tone tone, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_tone(tone)
{
    setText(title);
    setToolTip(title);
    setAccessibleName(title);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void FigureCard::setFigure(const QString &figure)
{
    if (figure == m_figure)
        return;
    m_figure = figure;
    setAccessibleName(figure.isEmpty() ? text() : text() + QStringLiteral(": ") + figure);
    updateGeometry();
    update();
}

QSize FigureCard::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    const int figure = QFontMetrics(headingFont(font(), 2)).horizontalAdvance(QStringLiteral("88.888"));
    return {unit(this, 14) + words + figure, unit(this, 10)};
}

QSize FigureCard::minimumSizeHint() const
{
    return {unit(this, 24), unit(this, 10)};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours colours = toneColours(palette(), m_tone);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? accent(palette()) : hairline(palette()), hasFocus() ? 1.5 : 1));
    painter.setBrush(underMouse() || isDown() ? accentFill(palette()) : raised(palette()));
    painter.drawRoundedRect(box, radius, radius);

    const int margin = unit(this, 3);
    const int gap = unit(this, 2);
    const int icon = unit(this, 5);
    painter.drawPixmap(margin, (height() - icon) / 2,
                       iconPixmap(m_icon, colours.strong, icon, devicePixelRatioF()));
    QRect words = rect().adjusted(margin + icon + gap, 0, -margin, 0);
    const QFont large = headingFont(font(), 2);
    const QString figure = m_figure.isEmpty() ? QStringLiteral("–") : m_figure;
    const int wide = QFontMetrics(large).horizontalAdvance(figure);
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter), figure);
    words.setLeft(words.left() + wide + gap);
    painter.setFont(font());
    painter.setPen(mutedText(palette()));
    // On the figure's base line.
    const int base = (height() + QFontMetrics(large).ascent() - QFontMetrics(large).descent()) / 2;
    painter.drawText(words.left(), base, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace portal::ui
