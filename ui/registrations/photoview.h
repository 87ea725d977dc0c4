// SPDX-License-Identifier: GPL-3.0-or-later
// PhotoView: a picture that can be zoomed, turned and moved by keys, wheel and pointer, under a watermark
// that is painted with it and cannot be had without it (S28). Keeps the picture in memory alone.
#pragma once

#include <QtGui/QImage>
#include <QtWidgets/QWidget>

namespace portal::ui {

class PhotoView : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoView(QWidget *parent = nullptr);

    /// As large as fits, upright.
    void setPhoto(const QImage &photo, const QString &watermark);
    void clear();
    bool hasPhoto() const { return !m_photo.isNull(); }

    /// 1 is as large as fits.
    double zoom() const { return m_zoom; }
    int rotation() const { return m_rotation; } ///< degrees clockwise: 0, 90, 180, 270
    void zoomIn();
    void zoomOut();
    void fit();
    void turn(int degrees);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    double scale() const;
    QRectF shownRect() const;
    void zoomBy(double factor, const QPointF &about);
    void shift(const QPointF &by);
    void keepInside();
    void paintWatermark(QPainter &painter, const QRectF &over) const;

    QImage m_photo;
    QString m_watermark;
    double m_zoom = 1;
    int m_rotation = 0;
    QPointF m_offset; ///< of the picture's middle from the widget's
    QPointF m_dragFrom;
};

} // namespace portal::ui
