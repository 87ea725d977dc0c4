// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badgedelegate.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace portal::ui {

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QVariant given = index.data(badgeRole);
    if (!given.canConvert<BadgeLook>()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const int margin = unit(cell.widget);
    paintBadge(*painter, cell.rect.adjusted(margin, 0, -margin, 0), given.value<BadgeLook>(),
               headingFont(cell.font, -1), cell.palette);
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    const QVariant given = index.data(badgeRole);
    if (!given.canConvert<BadgeLook>())
        return usual;
    const QSize badge = badgeSize(given.value<BadgeLook>(), headingFont(option.font, -1));
    return {badge.width() + 2 * unit(option.widget), qMax(usual.height(), badge.height())};
}

} // namespace portal::ui
