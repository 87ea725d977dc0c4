// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/camera.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace portal::testing {

namespace {

constexpr int quietRounds = 3;
constexpr int mostRounds = 40;
constexpr int roundMillis = 100;

// Dialogs and menus stand where the window system would put them: in the middle of their window.
QImage see(QWidget &window)
{
    QImage image = window.grab().toImage();
    QPainter painter(&image);
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other == &window || !other->isVisible() || other->size().isEmpty())
            continue;
        const QPoint middle((window.width() - other->width()) / 2, (window.height() - other->height()) / 2);
        painter.fillRect(QRect(QPoint(), window.size()), QColor(0, 0, 0, 70));
        painter.fillRect(QRect(middle, other->size()).adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 90));
        painter.drawPixmap(middle, other->grab());
    }
    return image;
}

} // namespace

void Camera::take(QWidget &window, const QString &name)
{
    QImage last = see(window);
    for (int round = 0, quiet = 0; round < mostRounds && quiet < quietRounds; ++round) {
        QTest::qWait(roundMillis);
        const QImage now = see(window);
        quiet = now == last ? quiet + 1 : 0;
        last = now;
    }
    last.save(QStringLiteral("%1/%2-%3.png").arg(m_folder, m_prefix, name));
    ++m_taken;
}

} // namespace portal::testing
