// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/chartlook.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPixmap>

#include <algorithm>
#include <cmath>

namespace portal::ui {

namespace {

constexpr int tile = 8;

void hatch(QPainter &painter, int pattern)
{
    switch (pattern) {
    case 1: // rising lines, which meet at the tile's edges
        painter.drawLine(0, tile, tile, 0);
        painter.drawLine(-1, 1, 1, -1);
        painter.drawLine(tile - 1, tile + 1, tile + 1, tile - 1);
        break;
    case 2: // dots
        painter.setBrush(painter.pen().color());
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(tile / 2.0, tile / 2.0), 1.6, 1.6);
        break;
    case 3: // falling lines
        painter.drawLine(0, 0, tile, tile);
        painter.drawLine(-1, tile - 1, 1, tile + 1);
        painter.drawLine(tile - 1, -1, tile + 1, 1);
        break;
    case 4: // level lines
        painter.drawLine(0, tile / 2, tile, tile / 2);
        break;
    case 5: // a net
        painter.drawLine(0, 0, tile, tile);
        painter.drawLine(0, tile, tile, 0);
        break;
    case 6: // upright lines
        painter.drawLine(tile / 2, 0, tile / 2, tile);
        break;
    default:
        break;
    }
}

} // namespace

QBrush fillBrush(const QPalette &palette, const ChartFill &fill)
{
    const QColor colour = toneColours(palette, fill.tone).strong;
    if (fill.pattern == 0)
        return colour;
    QPixmap texture(tile, tile);
    texture.fill(colour);
    QPainter painter(&texture);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = palette.color(QPalette::Base);
    line.setAlphaF(0.75F);
    painter.setPen(QPen(line, 1.4));
    hatch(painter, fill.pattern);
    painter.end();
    return QBrush(texture);
}

QPen linePen(const QPalette &palette, Tone tone, int dashes, double width)
{
    static constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    QPen pen(toneColours(palette, tone).strong, width, styles[size_t(dashes) % std::size(styles)]);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void paintHint(QPainter &painter, const QRectF &area, const QPointF &at, const QStringList &lines,
               const QFont &font, const QPalette &palette)
{
    const QFontMetricsF metrics(font, painter.device());
    double wide = 0;
    for (const QString &line : lines)
        wide = std::max(wide, metrics.horizontalAdvance(line));
    const double padding = metrics.height() / 2;
    QRectF box(0, 0, wide + 2 * padding, double(lines.size()) * metrics.lineSpacing() + padding * 1.4);
    box.moveTopLeft(at + QPointF(padding, -box.height() - padding / 2));
    if (box.right() > area.right())
        box.moveRight(at.x() - padding);
    box.moveLeft(std::max(box.left(), area.left()));
    box.moveTop(std::clamp(box.top(), area.top(), std::max(area.top(), area.bottom() - box.height())));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairline(palette));
    painter.setBrush(raised(palette));
    painter.drawRoundedRect(box, 5, 5);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    double y = box.top() + padding * 0.7;
    for (const QString &line : lines) {
        painter.drawText(QRectF(box.left() + padding, y, wide + 2, metrics.lineSpacing()),
                         int(Qt::AlignLeft | Qt::AlignVCenter), line);
        y += metrics.lineSpacing();
    }
    painter.restore();
}

QColor heatColour(const QPalette &palette, double share)
{
    const QColor under = palette.color(QPalette::Base);
    const QColor over = toneColours(palette, Tone::Blue).strong;
    const auto mix = [share](int one, int other) {
        return int(std::lround(double(one) + (double(other) - double(one)) * share));
    };
    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()),
                  mix(under.blue(), over.blue()));
}

QColor wordsOnColour(const QColor &colour)
{
    const double light = 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue();
    return light > 140 ? QColor(0x17212e) : QColor(0xffffff);
}

} // namespace portal::ui
