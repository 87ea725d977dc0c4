// SPDX-License-Identifier: GPL-3.0-or-later
// BadgeDelegate: draws a table's cell as a badge, where the model gives a BadgeLook.
#pragma once

#include "ui/widgets/badge.h"

#include <QtWidgets/QStyledItemDelegate>

namespace portal::ui {

class BadgeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The model's role that holds a BadgeLook; a cell without one is drawn as usual.
    static constexpr int badgeRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace portal::ui

Q_DECLARE_METATYPE(portal::ui::BadgeLook)
