// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/papermark.h"

#include "ui/frame/session.h"
#include "ui/frame/wording.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <cmath>

namespace portal::ui {

namespace {

class PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::PaperWords)
};

} // namespace

QString watermark(const DeskContext &context)
{
    return PaperWords::tr("%1 · %2 · %3 · internal use only")
        .arg(context.wording.date(context.wording.today()), context.session.staff().fullName,
             context.session.brand().name);
}

void paintWatermark(QPainter &painter, const QRectF &page, const QString &words)
{
    painter.save();
    painter.setPen(QColor(0, 0, 0, 38));
    QFont font = painter.font();
    font.setPointSize(20);
    painter.setFont(font);
    painter.setClipRect(page);
    painter.translate(page.center());
    painter.rotate(-35);
    const double reach = std::hypot(page.width(), page.height()) / 2;
    const double down = QFontMetricsF(font, painter.device()).height() * 5;
    for (double y = -reach; y < reach; y += down)
        painter.drawText(QRectF(-reach, y, 2 * reach, down), Qt::AlignCenter, words);
    painter.restore();
}

} // namespace portal::ui
