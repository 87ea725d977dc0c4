// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/kpicard.h"

#include "ui/widgets/icon.h"

#include <QtGui/QPainter>

namespace portal::ui {

namespace {

constexpr double radius = 8;

QString arrowOf(ChangeWords::Direction direction)
{
    switch (direction) {
    case ChangeWords::Direction::Up:
        return QStringLiteral("arrow-up");
    case ChangeWords::Direction::Down:
        return QStringLiteral("arrow-down");
    case ChangeWords::Direction::Same:
        return QStringLiteral("arrow-right");
    case ChangeWords::Direction::None:
        break;
    }
    return {};
}

Tone toneOf(ChangeWords::Judgement judgement)
{
    switch (judgement) {
    case ChangeWords::Judgement::Better:
        return Tone::Green;
    case ChangeWords::Judgement::Worse:
        return Tone::Red;
    case ChangeWords::Judgement::Neither:
        break;
    }
    return Tone::Grey;
}

} // namespace

KpiCard::KpiCard(const QString &title, QWidget *parent) : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void KpiCard::setFigure(const Figure &figure)
{
    if (figure == m_figure)
        return;
    m_figure = figure;
    const QString words =
        QStringLiteral("%1: %2. %3. %4 %5")
            .arg(text(), figure.figure, figure.change.text, figure.beside, figure.target.text)
            .simplified();
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize KpiCard::sizeHint() const
{
    return {unit(this, 56), unit(this, 25)};
}

QSize KpiCard::minimumSizeHint() const
{
    return {unit(this, 44), unit(this, 25)};
}

void KpiCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(hasFocus() ? accent(palette()) : hairline(palette()), hasFocus() ? 1.5 : 1));
    painter.setBrush(underMouse() || isDown() ? accentFill(palette()) : raised(palette()));
    painter.drawRoundedRect(box, radius, radius);

    const int margin = unit(this, 4);
    QRect inside = rect().adjusted(margin, unit(this, 3), -margin, -unit(this, 3));
    const QFont large = headingFont(font(), 3);
    const QFontMetrics figures(large);

    painter.setPen(mutedText(palette()));
    const QRect title(inside.left(), inside.top(), inside.width(), fontMetrics().height());
    painter.drawText(title, int(Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideRight, title.width()));

    const QString shown = m_figure.figure.isEmpty() ? QStringLiteral("–") : m_figure.figure;
    QRect line(inside.left(), title.bottom() + unit(this), inside.width(), figures.height());
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), shown);
    int right = line.right();
    if (!m_figure.target.text.isEmpty()) {
        const QFont small = headingFont(font(), -1);
        const QSize badge = badgeSize(m_figure.target, small);
        const int room = line.width() - figures.horizontalAdvance(shown) - unit(this, 2);
        const int wide = qMin(badge.width(), room);
        if (wide > unit(this, 8)) {
            paintBadge(painter, QRect(line.right() - wide + 1, line.top(), wide, line.height()),
                       m_figure.target, small, palette());
            right = line.right() - wide - unit(this);
        }
    }
    painter.setFont(font());
    painter.setPen(mutedText(palette()));
    const QRect beside(line.left() + figures.horizontalAdvance(shown) + unit(this, 2), line.top(),
                       right - line.left() - figures.horizontalAdvance(shown) - unit(this, 2), line.height());
    if (fontMetrics().horizontalAdvance(m_figure.beside) <= beside.width())
        painter.drawText(beside, int(Qt::AlignLeft | Qt::AlignVCenter), m_figure.beside);
    paintChange(painter, QRect(inside.left(), inside.bottom() - fontMetrics().height() + 1, inside.width(),
                               fontMetrics().height()));
}

void KpiCard::paintChange(QPainter &painter, const QRect &line) const
{
    const ChangeWords &change = m_figure.change;
    if (change.text.isEmpty())
        return;
    const ToneColours colours = toneColours(palette(), toneOf(change.judgement));
    const QString arrow = arrowOf(change.direction);
    int left = line.left();
    if (!arrow.isEmpty()) {
        const int side = unit(this, 4);
        painter.drawPixmap(left, line.center().y() - side / 2 + 1,
                           iconPixmap(arrow, colours.text, side, devicePixelRatioF()));
        left += side + unit(this);
    }
    painter.setPen(colours.text);
    const QRect words(left, line.top(), line.right() - left + 1, line.height());
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(change.text, Qt::ElideRight, words.width()));
}

} // namespace portal::ui
