// SPDX-License-Identifier: GPL-3.0-or-later
// ListDelegate: paints the cells of a list, and quiet bars where a row is still being read. What does not fit
// is cut, and told whole by a tool tip.
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace portal::ui {

class ListModel;

class ListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `model` outlives it.
    explicit ListDelegate(const ListModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    const ListModel &m_model;
};

} // namespace portal::ui
