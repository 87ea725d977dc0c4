// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/heatmap.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace portal::ui {

HeatMap::HeatMap(const QLocale &locale, QWidget *parent)
    : QWidget(parent), m_locale(locale), m_counts(hours * weekdays, 0)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatMap::setCounts(const QList<qint64> &counts, const QString &unitName)
{
    if (counts == m_counts && unitName == m_unitName)
        return;
    m_counts = counts;
    m_unitName = unitName;
    m_most = *std::max_element(counts.begin(), counts.end());
    setCurrent(m_current);
}

QSize HeatMap::sizeHint() const
{
    return {unit(this, 140), unit(this, 7 * weekdays + 14)};
}

QSize HeatMap::minimumSizeHint() const
{
    return {unit(this, 80), sizeHint().height()};
}

QRectF HeatMap::grid() const
{
    int names = 0;
    for (int day = 1; day <= weekdays; ++day)
        names = std::max(names, fontMetrics().horizontalAdvance(m_locale.dayName(day, QLocale::ShortFormat)));
    const double top = unit(this, 6);
    return QRectF(rect()).adjusted(names + unit(this, 2), top, -1, -unit(this, 7));
}

QRectF HeatMap::cellRect(int cell) const
{
    const QRectF whole = grid();
    const double wide = whole.width() / hours;
    const double high = whole.height() / weekdays;
    return QRectF(whole.left() + wide * (cell % hours), whole.top() + high * (cell / hours), wide, high)
        .adjusted(1, 1, -1, -1);
}

int HeatMap::cellAt(const QPointF &place) const
{
    const QRectF whole = grid();
    if (!whole.contains(place))
        return -1;
    const int hour = std::min(hours - 1, int((place.x() - whole.left()) / (whole.width() / hours)));
    const int day = std::min(weekdays - 1, int((place.y() - whole.top()) / (whole.height() / weekdays)));
    return day * hours + hour;
}

QString HeatMap::wordsOf(int cell) const
{
    const int hour = cell % hours;
    const QChar dot = m_locale.language() == QLocale::Indonesian ? u'.' : u':';
    return QStringLiteral("%1 %2%3%4–%5%3%4 · %6")
        .arg(m_locale.dayName(cell / hours + 1))
        .arg(hour, 2, 10, QChar(u'0'))
        .arg(dot)
        .arg(QStringLiteral("00"))
        .arg((hour + 1) % hours, 2, 10, QChar(u'0'))
        .arg(m_unitName.arg(m_locale.toString(m_counts[cell])));
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = headingFont(font(), -1);
    painter.setFont(small);
    const QFontMetricsF metrics(small, painter.device());
    for (int cell = 0; cell < m_counts.size(); ++cell) {
        const QRectF box = cellRect(cell);
        const qint64 count = m_counts[cell];
        // By the root: a busy Monday must not make the rest of the week look empty.
        const double share = m_most > 0 ? std::sqrt(double(count) / double(m_most)) : 0;
        const QColor colour = heatColour(palette(), share);
        painter.setPen(Qt::NoPen);
        painter.setBrush(count > 0 ? colour : toneColours(palette(), Tone::Grey).fill);
        painter.drawRoundedRect(box, 3, 3);
        if (cell == m_hovered || (hasFocus() && cell == m_current)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette().color(QPalette::Text), 1.6));
            painter.drawRoundedRect(box, 3, 3);
        }
        const QString words = m_locale.toString(count);
        if (count > 0 && metrics.horizontalAdvance(words) < box.width() - 2) {
            painter.setPen(wordsOnColour(colour));
            painter.drawText(box, Qt::AlignCenter, words);
        }
    }
    painter.setPen(mutedText(palette()));
    const QRectF whole = grid();
    for (int day = 0; day < weekdays; ++day) {
        const QRectF box = cellRect(day * hours);
        painter.drawText(QRectF(0, box.top(), whole.left() - unit(this, 2), box.height()),
                         int(Qt::AlignRight | Qt::AlignVCenter),
                         m_locale.dayName(day + 1, QLocale::ShortFormat));
    }
    for (int hour = 0; hour < hours; hour += 3) {
        const QRectF box = cellRect(hour);
        painter.drawText(QRectF(box.left(), 0, box.width() * 3, whole.top() - unit(this)),
                         int(Qt::AlignLeft | Qt::AlignBottom),
                         QStringLiteral("%1").arg(hour, 2, 10, QChar(u'0')));
    }
    paintScale(painter);
}

// From none to the most, with its number.
void HeatMap::paintScale(QPainter &painter) const
{
    const QRectF whole = grid();
    constexpr int steps = 5;
    const double side = unit(this, 3);
    const double top = height() - unit(this, 5);
    double x = whole.left();
    const auto word = [&](const QString &text) {
        const double wide = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(text);
        painter.setPen(mutedText(palette()));
        painter.drawText(QRectF(x, top - side, wide + 2, side * 3), int(Qt::AlignLeft | Qt::AlignVCenter),
                         text);
        x += wide + unit(this, 2);
    };
    word(QStringLiteral("0"));
    for (int step = 0; step < steps; ++step) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(heatColour(palette(), std::sqrt(double(step + 1) / steps)));
        painter.drawRoundedRect(QRectF(x, top, side * 2, side), 2, 2);
        x += side * 2 + 2;
    }
    x += unit(this);
    word(m_locale.toString(m_most));
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int cell = cellAt(help->pos()); cell >= 0)
            QToolTip::showText(help->globalPos(), wordsOf(cell), this, cellRect(cell).toRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->position());
    if (cell == m_hovered)
        return;
    m_hovered = cell;
    if (cell >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), wordsOf(cell), this);
    update();
}

void HeatMap::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void HeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->position());
    if (event->button() != Qt::LeftButton || cell < 0)
        return;
    setCurrent(cell);
    Q_EMIT activated(cell);
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const int hour = m_current % hours;
    const int day = m_current / hours;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(day * hours + std::max(0, hour - 1));
    case Qt::Key_Right:
        return setCurrent(day * hours + std::min(hours - 1, hour + 1));
    case Qt::Key_Up:
        return setCurrent(std::max(0, day - 1) * hours + hour);
    case Qt::Key_Down:
        return setCurrent(std::min(weekdays - 1, day + 1) * hours + hour);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::setCurrent(int cell)
{
    m_current = cell;
    setAccessibleDescription(wordsOf(cell));
    if (hasFocus())
        QToolTip::showText(mapToGlobal(cellRect(cell).bottomRight().toPoint()), wordsOf(cell), this);
    update();
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace portal::ui
