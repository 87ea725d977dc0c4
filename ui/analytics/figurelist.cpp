// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/figurelist.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace portal::ui {

FigureList::FigureList(Look look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureList::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    const bool grows = rows.size() != m_rows.size();
    m_rows = rows;
    m_current = qBound(0, m_current, qMax(0, int(rows.size()) - 1));
    setCursor(rows.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (grows)
        updateGeometry();
    describe();
    update();
}

void FigureList::setHighlighted(int row)
{
    if (row == m_highlighted)
        return;
    m_highlighted = row;
    update();
}

int FigureList::rowHeight() const
{
    return unit(this, m_look == Look::Bars ? 9 : 7);
}

QRect FigureList::rowRect(int row) const
{
    return {0, row * rowHeight(), width(), rowHeight()};
}

QSize FigureList::sizeHint() const
{
    const int words = widest(&Row::label, font()) + widest(&Row::value, headingFont(font(), 1)) +
                      widest(&Row::note, headingFont(font(), -1));
    return {words + unit(this, m_look == Look::Bars ? 40 : 14), rowHeight() * qMax(1, int(m_rows.size()))};
}

QSize FigureList::minimumSizeHint() const
{
    return {unit(this, 40), sizeHint().height()};
}

int FigureList::widest(QString Row::*words, const QFont &font) const
{
    const QFontMetrics metrics(font);
    int wide = 0;
    for (const Row &row : m_rows)
        wide = qMax(wide, metrics.horizontalAdvance(row.*words));
    return wide;
}

void FigureList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row);
}

void FigureList::paintRow(QPainter &painter, int index) const
{
    const Row &row = m_rows[index];
    const QRect whole = rowRect(index);
    const int gap = unit(this, 2);
    const bool hasKeys = hasFocus() && index == m_current;
    if (index == m_highlighted || hasKeys) {
        painter.setPen(hasKeys ? QPen(accent(palette()), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(index == m_highlighted ? accentFill(palette()) : Qt::transparent);
        painter.drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -1), 5, 5);
    }
    const QFont strong = headingFont(font(), 1);
    const QFont small = headingFont(font(), -1);
    const int valueWide = widest(&Row::value, strong) + 2;
    const int noteWide = widest(&Row::note, small);
    QRect rest = whole.adjusted(gap, 0, -gap, 0);
    const auto takeRight = [&](int wide) {
        const QRect taken(rest.right() - wide + 1, rest.top(), wide, rest.height());
        rest.setRight(taken.left() - gap);
        return taken;
    };
    if (noteWide > 0) {
        painter.setFont(small);
        painter.setPen(mutedText(palette()));
        painter.drawText(takeRight(noteWide + 2), int(Qt::AlignRight | Qt::AlignVCenter), row.note);
    }
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(takeRight(valueWide), int(Qt::AlignRight | Qt::AlignVCenter), row.value);

    painter.setFont(font());
    if (m_look == Look::Legend) {
        const int side = unit(this, 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fillBrush(palette(), row.fill));
        painter.drawRoundedRect(QRectF(rest.left(), rest.center().y() - side / 2.0 + 0.5, side * 1.3, side),
                                2, 2);
        rest.setLeft(rest.left() + int(side * 1.3) + gap);
    }
    const int labelWide =
        m_look == Look::Bars ? qMin(widest(&Row::label, font()) + 2, rest.width() * 45 / 100) : rest.width();
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(rest.left(), rest.top(), labelWide, rest.height()),
                     int(Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(row.label, Qt::ElideRight, labelWide));
    if (m_look == Look::Bars) {
        const int inset = unit(this, 2);
        const QRectF track = QRectF(rest).adjusted(labelWide + gap, inset, 0, -inset);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColours(palette(), Tone::Grey).fill);
        painter.drawRoundedRect(track, 4, 4);
        if (row.share > 0) {
            painter.setBrush(fillBrush(palette(), row.fill));
            painter.drawRoundedRect(
                QRectF(track.topLeft(), QSizeF(qMax(3.0, track.width() * row.share), track.height())), 4, 4);
        }
    }
}

int FigureList::rowAt(const QPoint &place) const
{
    const int row = place.y() / rowHeight();
    return rect().contains(place) && row < m_rows.size() ? row : -1;
}

void FigureList::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row == m_highlighted)
        return;
    setHighlighted(row);
    setToolTip(
        row < 0 ? QString()
                : QStringLiteral("%1: %2  %3").arg(m_rows[row].label, m_rows[row].value, m_rows[row].note));
    Q_EMIT hovered(row);
}

void FigureList::leaveEvent(QEvent *)
{
    setHighlighted(-1);
    Q_EMIT hovered(-1);
}

void FigureList::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    setCurrent(row);
    Q_EMIT activated(row);
}

void FigureList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(m_current - 1);
    case Qt::Key_Down:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_rows.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_rows.isEmpty())
            Q_EMIT activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureList::setCurrent(int row)
{
    m_current = qBound(0, row, qMax(0, int(m_rows.size()) - 1));
    describe();
    update();
}

// A screen reader reads the row that has the keys.
void FigureList::describe()
{
    const Row row = m_rows.value(m_current);
    setAccessibleDescription(QStringLiteral("%1: %2 %3").arg(row.label, row.value, row.note).simplified());
}

void FigureList::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void FigureList::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FigureList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace portal::ui
