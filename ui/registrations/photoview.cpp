// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/photoview.h"

#include "ui/widgets/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>

#include <cmath>

namespace portal::ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr double largestZoom = 8;

} // namespace

PhotoView::PhotoView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize PhotoView::sizeHint() const
{
    return {unit(this, 90), unit(this, 64)};
}

QSize PhotoView::minimumSizeHint() const
{
    return {unit(this, 40), unit(this, 28)};
}

void PhotoView::setPhoto(const QImage &photo, const QString &watermark)
{
    m_photo = photo;
    m_watermark = watermark;
    m_rotation = 0;
    fit();
}

void PhotoView::clear()
{
    setPhoto({}, {});
}

void PhotoView::zoomIn()
{
    zoomBy(zoomStep, rect().center());
}

void PhotoView::zoomOut()
{
    zoomBy(1 / zoomStep, rect().center());
}

void PhotoView::fit()
{
    m_zoom = 1;
    m_offset = {};
    update();
    Q_EMIT zoomChanged();
}

void PhotoView::turn(int degrees)
{
    m_rotation = ((m_rotation + degrees) % 360 + 360) % 360;
    m_offset = {};
    keepInside();
    update();
}

double PhotoView::scale() const
{
    const QSizeF upright = m_rotation % 180 == 0 ? m_photo.size() : m_photo.size().transposed();
    if (upright.isEmpty())
        return 1;
    return m_zoom * qMin(width() / upright.width(), height() / upright.height());
}

QRectF PhotoView::shownRect() const
{
    const QSizeF upright = m_rotation % 180 == 0 ? m_photo.size() : m_photo.size().transposed();
    QRectF shown({}, upright * scale());
    shown.moveCenter(QRectF(rect()).center() + m_offset);
    return shown;
}

void PhotoView::zoomBy(double factor, const QPointF &about)
{
    if (!hasPhoto())
        return;
    const double zoom = qBound(1.0, m_zoom * factor, largestZoom);
    const QPointF fromMiddle = about - QRectF(rect()).center();
    m_offset = fromMiddle + (m_offset - fromMiddle) * (zoom / m_zoom);
    m_zoom = zoom;
    keepInside();
    update();
    Q_EMIT zoomChanged();
}

void PhotoView::shift(const QPointF &by)
{
    m_offset += by;
    keepInside();
    update();
}

// The picture can be moved as far as there is more of it than fits.
void PhotoView::keepInside()
{
    const QSizeF shown = shownRect().size();
    const double sideways = qMax(0.0, (shown.width() - width()) / 2);
    const double upward = qMax(0.0, (shown.height() - height()) / 2);
    m_offset = {qBound(-sideways, m_offset.x(), sideways), qBound(-upward, m_offset.y(), upward)};
}

void PhotoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(hairline(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (hasPhoto()) {
        const QRectF shown = shownRect();
        painter.setClipRect(rect().adjusted(1, 1, -1, -1));
        painter.save();
        painter.translate(shown.center());
        painter.rotate(m_rotation);
        painter.scale(scale(), scale());
        painter.drawImage(QPointF(-m_photo.width() / 2.0, -m_photo.height() / 2.0), m_photo);
        painter.restore();
        paintWatermark(painter, shown.intersected(rect()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(accent(palette()), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
}

// Over the whole picture and slanted, so that no part of it can be cut out without; light and dark at once,
// so that it shows on whatever is under it.
void PhotoView::paintWatermark(QPainter &painter, const QRectF &over) const
{
    if (m_watermark.isEmpty())
        return;
    painter.save();
    painter.setClipRect(over, Qt::IntersectClip);
    painter.setFont(headingFont(font(), 0));
    const QFontMetricsF metrics(painter.font());
    const double across = metrics.horizontalAdvance(m_watermark) + unit(this, 8);
    const double down = metrics.height() * 4.5;
    painter.translate(QRectF(rect()).center());
    painter.rotate(-24);
    const double reach = std::hypot(width(), height()) / 2 + across;
    int line = 0;
    for (double y = -reach; y < reach; y += down, ++line) {
        const double indent = (line % 2) * across / 2;
        for (double x = -reach - indent; x < reach; x += across) {
            painter.setPen(QColor(0, 0, 0, 110));
            painter.drawText(QPointF(x + 1, y + 1), m_watermark);
            painter.setPen(QColor(255, 255, 255, 170));
            painter.drawText(QPointF(x, y), m_watermark);
        }
    }
    painter.restore();
}

void PhotoView::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0)
        zoomBy(std::pow(zoomStep, steps), event->position());
    event->accept();
}

// The keys are the picture's while it has the focus, whatever they do elsewhere.
bool PhotoView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
        case Qt::Key_Minus:
        case Qt::Key_0:
        case Qt::Key_BracketLeft:
        case Qt::Key_BracketRight:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            event->accept();
            return true;
        default:
            break;
        }
    }
    return QWidget::event(event);
}

void PhotoView::keyPressEvent(QKeyEvent *event)
{
    const int step = unit(this, 8);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_BracketLeft:
        turn(-90);
        return;
    case Qt::Key_BracketRight:
        turn(90);
        return;
    case Qt::Key_Left:
        shift(QPointF(step, 0));
        return;
    case Qt::Key_Right:
        shift(QPointF(-step, 0));
        return;
    case Qt::Key_Up:
        shift(QPointF(0, step));
        return;
    case Qt::Key_Down:
        shift(QPointF(0, -step));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PhotoView::mousePressEvent(QMouseEvent *event)
{
    m_dragFrom = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void PhotoView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    shift(event->position() - m_dragFrom);
    m_dragFrom = event->position();
}

void PhotoView::mouseReleaseEvent(QMouseEvent *)
{
    setCursor(Qt::OpenHandCursor);
}

void PhotoView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_zoom > 1 ? fit() : zoomBy(zoomStep * zoomStep * zoomStep, event->position());
}

} // namespace portal::ui
