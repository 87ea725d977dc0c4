// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrcode.h"

#include "ui/widgets/theme.h"

#include <QtGui/QPainter>

#include <qrencode.h>

#include <memory>

namespace portal::ui {

namespace {

constexpr int quiet = 4; // modules of light around it, as the standard wants

} // namespace

QrCode::QrCode(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setText(const QString &text)
{
    m_side = 0;
    m_dark.clear();
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty()
            ? nullptr
            : QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()),
                                0, QR_ECLEVEL_M),
        &QRcode_free);
    if (code) {
        m_side = code->width;
        m_dark.resize(m_side * m_side);
        for (int i = 0; i < m_dark.size(); ++i)
            m_dark.setBit(i, code->data[i] & 1);
    }
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    return {unit(this, 45), unit(this, 45)};
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_side == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setRenderHint(QPainter::Antialiasing, false); // edges between modules
    const int module = qMin(width(), height()) / (m_side + 2 * quiet);
    const int left = (width() - module * m_side) / 2;
    const int top = (height() - module * m_side) / 2;
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            if (m_dark.testBit(y * m_side + x))
                painter.fillRect(left + x * module, top + y * module, module, module, Qt::black);
        }
    }
}

} // namespace portal::ui
