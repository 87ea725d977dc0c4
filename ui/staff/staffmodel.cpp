// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/staffmodel.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffaccountsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/staff/stafflook.h"
#include "ui/widgets/badgedelegate.h"

#include <algorithm>

namespace portal::ui {

StaffModel::StaffModel(StaffApi &api, const Wording &wording, QObject *parent)
    : QAbstractTableModel(parent), m_api(api), m_wording(wording)
{
}

void StaffModel::refresh()
{
    read({}, {}, ++m_generation);
}

void StaffModel::read(const QString &cursor, QList<StaffMember> before, quint64 generation)
{
    whenAnswered(m_api.accounts().list({PageRequest::maximumLimit, cursor}), this,
                 [this, before, generation](const auto &answer) mutable {
                     if (generation != m_generation)
                         return;
                     if (!answer) {
                         Q_EMIT failed(answer.error());
                         return;
                     }
                     before += answer->items;
                     if (!answer->nextCursor.isEmpty()) {
                         read(answer->nextCursor, before, generation);
                         return;
                     }
                     const bool same =
                         std::ranges::equal(before, m_rows, {}, &StaffMember::id, &StaffMember::id);
                     if (same) {
                         m_rows = before;
                         if (!m_rows.isEmpty())
                             Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columns - 1));
                     } else {
                         beginResetModel();
                         m_rows = before;
                         endResetModel();
                     }
                     Q_EMIT loaded();
                 });
}

int StaffModel::rowOf(StaffId id) const
{
    const auto found = std::ranges::find(m_rows, id, &StaffMember::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int StaffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StaffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant StaffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StaffMember &member = m_rows[index.row()];
    const auto column = Column(index.column());
    if (role == BadgeDelegate::badgeRole && column == Column::State)
        return QVariant::fromValue(StaffLook::state(member));
    if (role == Qt::ToolTipRole && column == Column::Role)
        return StaffLook::roleMeaning(member.role);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return member.fullName;
    case Column::Username:
        return member.username;
    case Column::Role:
        return StaffLook::role(member.role);
    case Column::State:
        return StaffLook::state(member).text;
    case Column::SecondFactor:
        return member.secondFactor ? tr("On") : tr("Off");
    case Column::Since:
        return m_wording.shortDate(m_wording.zone().dayOf(member.createdAt));
    }
    return {};
}

QVariant StaffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Username:
        return tr("User name");
    case Column::Role:
        return tr("Role");
    case Column::State:
        return tr("State");
    case Column::SecondFactor:
        return tr("Second factor");
    case Column::Since:
        return tr("Since");
    }
    return {};
}

} // namespace portal::ui
