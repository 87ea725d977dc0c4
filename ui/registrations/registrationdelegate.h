// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationDelegate: paints the cells of the table of applications, and quiet bars where a row is still
// being read. What does not fit is cut, and told whole by a tool tip.
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace portal::ui {

class RegistrationTableModel;
class Wording;

class RegistrationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both outlive it.
    RegistrationDelegate(const RegistrationTableModel &model, const Wording &wording,
                         QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const RegistrationTableModel &m_model;
    const Wording &m_wording;
};

} // namespace portal::ui
