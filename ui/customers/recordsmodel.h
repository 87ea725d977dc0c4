// SPDX-License-Identifier: GPL-3.0-or-later
// RecordsModel: a few records of another page, as lines: what belongs to one customer.
#pragma once

#include "ui/widgets/badge.h"

#include <QtCore/QAbstractListModel>

namespace portal::ui {

/// One line: a heading with a badge, and under it what else matters, with a figure at the right.
struct RecordLine
{
    QString key; ///< its human number
    QString heading;
    QString detail;
    QString figure;
    BadgeLook badge;

    bool operator==(const RecordLine &) const = default;
};

class RecordsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// The same once more changes nothing.
    void setLines(const QList<RecordLine> &lines);
    const RecordLine &line(int row) const { return m_lines.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<RecordLine> m_lines;
};

} // namespace portal::ui
