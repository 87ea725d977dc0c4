// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/recordsmodel.h"

namespace portal::ui {

void RecordsModel::setLines(const QList<RecordLine> &lines)
{
    if (lines == m_lines)
        return;
    const bool sameKeys = std::equal(lines.cbegin(), lines.cend(), m_lines.cbegin(), m_lines.cend(),
                                     [](const RecordLine &a, const RecordLine &b) { return a.key == b.key; });
    if (!sameKeys) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return;
    }
    m_lines = lines; // what is chosen stays chosen
    Q_EMIT dataChanged(index(0), index(int(lines.size()) - 1));
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.heading;
    case Qt::ToolTipRole:
        return QString(line.heading + QLatin1Char('\n') + line.detail);
    case Qt::AccessibleTextRole:
        return QStringList{line.heading, line.badge.text, line.detail, line.figure}.join(
            QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace portal::ui
