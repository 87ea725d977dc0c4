// SPDX-License-Identifier: GPL-3.0-or-later
// StaffModel: everybody who works or worked here, as a table by user name.
#pragma once

#include "libportal/staff/staffmember.h"

#include <QtCore/QAbstractTableModel>

namespace portal {
class StaffApi;
struct Error;
} // namespace portal

namespace portal::ui {

class Wording;

class StaffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Username, Role, State, SecondFactor, Since };
    static constexpr int columns = 6;

    StaffModel(StaffApi &api, const Wording &wording, QObject *parent = nullptr);

    /// Reads everybody; rows keep their place.
    void refresh();
    const StaffMember &member(int row) const { return m_rows[row]; }
    int rowOf(StaffId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const portal::Error &error);

private:
    void read(const QString &cursor, QList<StaffMember> before, quint64 generation);

    StaffApi &m_api;
    const Wording &m_wording;
    QList<StaffMember> m_rows;
    quint64 m_generation = 0;
};

} // namespace portal::ui
