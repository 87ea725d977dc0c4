// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packagesmodel.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/packagesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/widgets/badgedelegate.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace portal::ui {

QString packageKindText(PackageKind kind)
{
    switch (kind) {
    case PackageKind::Broadband:
        return QCoreApplication::translate("portal::ui::Packages", "Broadband");
    case PackageKind::Dedicated:
        return QCoreApplication::translate("portal::ui::Packages", "Dedicated");
    case PackageKind::Other:
        return QCoreApplication::translate("portal::ui::Packages", "Other");
    }
    return {};
}

PackagesModel::PackagesModel(StaffApi &api, const Wording &wording, QObject *parent)
    : QAbstractTableModel(parent), m_api(api), m_wording(wording)
{
}

void PackagesModel::refresh()
{
    whenAnswered(m_api.packages().all(), this,
                 [this, generation = ++m_generation](const Result<QList<Package>> &answer) {
                     if (generation != m_generation)
                         return;
                     if (!answer) {
                         Q_EMIT failed(answer.error());
                         return;
                     }
                     if (std::ranges::equal(*answer, m_rows, {}, &Package::id, &Package::id)) {
                         m_rows = *answer;
                         if (!m_rows.isEmpty())
                             Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columns - 1));
                     } else {
                         beginResetModel();
                         m_rows = *answer;
                         endResetModel();
                     }
                     Q_EMIT loaded();
                 });
}

qsizetype PackagesModel::offered() const
{
    return std::ranges::count_if(m_rows, [](const Package &package) {
        return package.active && package.kind == PackageKind::Broadband;
    });
}

int PackagesModel::lastPosition() const
{
    int last = 0;
    for (const Package &package : m_rows)
        last = std::max(last, package.position);
    return last;
}

int PackagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PackagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString PackagesModel::words(const Package &package, Column column) const
{
    switch (column) {
    case Column::Code:
        return package.code;
    case Column::Name:
        return package.name;
    case Column::Kind:
        return packageKindText(package.kind);
    case Column::Speed:
        return tr("%1 Mbps").arg(m_wording.number(package.speedMbps));
    case Column::Price:
        return m_wording.price(package.price);
    case Column::State:
        return package.active ? tr("On offer") : tr("Withdrawn");
    case Column::Description:
        return package.description(m_wording.language()).simplified();
    }
    return {};
}

QVariant PackagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Package &package = m_rows[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(package, column);
    case Qt::ToolTipRole:
        return column == Column::Description ? package.description(m_wording.language()) : QVariant();
    case Qt::TextAlignmentRole:
        if (column == Column::Speed || column == Column::Price)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case BadgeDelegate::badgeRole:
        if (column != Column::State)
            return {};
        return QVariant::fromValue(
            package.active ? BadgeLook{words(package, column), Tone::Green, QStringLiteral("circle-check")}
                           : BadgeLook{words(package, column), Tone::Grey, QStringLiteral("ban")});
    default:
        return {};
    }
}

QVariant PackagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole && (column == Column::Speed || column == Column::Price))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Code:
        return tr("Code");
    case Column::Name:
        return tr("Name");
    case Column::Kind:
        return tr("Kind");
    case Column::Speed:
        return tr("Speed");
    case Column::Price:
        return tr("Price a month");
    case Column::State:
        return tr("State");
    case Column::Description:
        return tr("Description");
    }
    return {};
}

} // namespace portal::ui
