// SPDX-License-Identifier: GPL-3.0-or-later
// PackagesModel: everything that is or was on offer, as a table in the order of the public page's cards.
#pragma once

#include "libportal/packages/package.h"

#include <QtCore/QAbstractTableModel>

namespace portal {
class StaffApi;
}

namespace portal::ui {

class Wording;

QString packageKindText(PackageKind kind);

class PackagesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Code, Name, Kind, Speed, Price, State, Description };
    static constexpr int columns = 7;

    PackagesModel(StaffApi &api, const Wording &wording, QObject *parent = nullptr);

    void refresh();
    const Package &package(int row) const { return m_rows[row]; }
    qsizetype offered() const; ///< how many the public can choose from
    int lastPosition() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const portal::Error &error);

private:
    QString words(const Package &package, Column column) const;

    StaffApi &m_api;
    const Wording &m_wording;
    QList<Package> m_rows;
    quint64 m_generation = 0;
};

} // namespace portal::ui
