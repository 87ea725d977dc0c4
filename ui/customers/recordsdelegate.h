// SPDX-License-Identifier: GPL-3.0-or-later
// RecordsDelegate: paints the two lines of a RecordLine. What does not fit is cut.
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace portal::ui {

class RecordsModel;

class RecordsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `model` outlives it.
    explicit RecordsDelegate(const RecordsModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const RecordsModel &m_model;
};

} // namespace portal::ui
