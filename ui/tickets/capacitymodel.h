// SPDX-License-Identifier: GPL-3.0-or-later
// CapacityModel: technicians under each other, days beside each other, and in each cell how many visits are
// still to be made. The last column counts unfinished work without a visit.
#pragma once

#include "libportal/tickets/ticketqueue.h"

#include <QtCore/QAbstractTableModel>

namespace portal::ui {

class Wording;

class CapacityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// qint64: what is still to be done.
    static constexpr int CountRole = Qt::UserRole;

    /// `wording` outlives it.
    explicit CapacityModel(const Wording &wording, QObject *parent = nullptr);

    void setLoads(const QList<TechnicianLoad> &loads);
    const QList<TechnicianLoad> &loads() const { return m_loads; }
    StaffId technician(int row) const { return m_loads.at(row).technician.id; }
    /// None: the column of work without a visit.
    std::optional<Day> day(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const QModelIndex &index) const;

    const Wording &m_wording;
    QList<TechnicianLoad> m_loads;
    QList<Day> m_days;
};

} // namespace portal::ui
