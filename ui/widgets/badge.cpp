// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/widgets/icon.h"

#include <QtGui/QPainter>

namespace portal::ui {

namespace {

struct Measures
{
    explicit Measures(const QFont &font)
        : metrics(font),
          icon(metrics.ascent()),
          gap(qMax(3, metrics.height() / 5)),
          side(qMax(6, metrics.height() / 2)),
          height(metrics.height() + qMax(4, metrics.height() / 4))
    {
    }

    QFontMetrics metrics;
    int icon, gap, side, height;
};

} // namespace

QSize badgeSize(const BadgeLook &look, const QFont &font)
{
    const Measures m(font);
    const int icon = look.icon.isEmpty() ? 0 : m.icon + m.gap;
    return {2 * m.side + icon + m.metrics.horizontalAdvance(look.text), m.height};
}

void paintBadge(QPainter &painter, const QRect &rect, const BadgeLook &look, const QFont &font,
                const QPalette &palette)
{
    const Measures m(font);
    const ToneColours colours = toneColours(palette, look.tone);
    QRect box(rect.topLeft(), badgeSize(look, font).boundedTo({rect.width(), m.height}));
    box.moveTop(rect.top() + (rect.height() - box.height()) / 2);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    int left = box.left() + m.side;
    if (!look.icon.isEmpty()) {
        const qreal ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(left, box.top() + (box.height() - m.icon) / 2,
                           iconPixmap(look.icon, colours.text, m.icon, ratio));
        left += m.icon + m.gap;
    }
    painter.setFont(font);
    painter.setPen(colours.text);
    const QRect words(left, box.top(), box.right() - m.side - left + 2, box.height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     m.metrics.elidedText(look.text, Qt::ElideRight, words.width()));
    painter.restore();
}

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Badge::setLook(const BadgeLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_look, headingFont(font(), -1));
}

QSize Badge::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_look, headingFont(font(), -1), palette());
}

} // namespace portal::ui
