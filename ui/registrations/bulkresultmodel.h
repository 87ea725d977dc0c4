// SPDX-License-Identifier: GPL-3.0-or-later
// BulkResultModel: what became of each application of a bulk step, in a row of its own: done, or refused and
// why.
#pragma once

#include "libportal/staffapi/registrationsapi.h"

#include <QtCore/QAbstractTableModel>

namespace portal::ui {

class Wording;

/// What came of the items that were held, in the places of those that were checked.
QList<BulkOutcome> mergedOutcomes(const QList<BulkOutcome> &checked, const QList<BulkOutcome> &done);

class BulkResultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, Outcome, Why, ColumnCount };

    BulkResultModel(const Wording &wording, const QList<Registration> &items,
                    const QList<BulkOutcome> &outcomes, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QStringList refused() const;
    int doneCount() const;

private:
    struct Row
    {
        QString number;
        QString name;
        QString why; ///< empty: done
        bool done = false;
    };
    const Wording &m_wording;
    QList<Row> m_rows;
};

} // namespace portal::ui
