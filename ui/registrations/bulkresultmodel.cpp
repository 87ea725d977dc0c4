// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/bulkresultmodel.h"

#include "ui/frame/wording.h"
#include "ui/widgets/badgedelegate.h"

#include <algorithm>

namespace portal::ui {

QList<BulkOutcome> mergedOutcomes(const QList<BulkOutcome> &checked, const QList<BulkOutcome> &done)
{
    QList<BulkOutcome> merged = checked;
    for (BulkOutcome &each : merged) {
        const auto later = std::find_if(done.cbegin(), done.cend(), [&each](const BulkOutcome &outcome) {
            return outcome.number == each.number;
        });
        if (!each.error && later != done.cend())
            each = *later;
    }
    return merged;
}

BulkResultModel::BulkResultModel(const Wording &wording, const QList<Registration> &items,
                                 const QList<BulkOutcome> &outcomes, QObject *parent)
    : QAbstractTableModel(parent), m_wording(wording)
{
    for (const BulkOutcome &outcome : outcomes) {
        const auto item = std::find_if(items.cbegin(), items.cend(), [&outcome](const Registration &each) {
            return each.number == outcome.number;
        });
        m_rows.append({outcome.number, item == items.cend() ? QString() : item->fullName,
                       outcome.error ? wording.error(*outcome.error).replace(u'\n', u' ') : QString(),
                       !outcome.error});
    }
}

int BulkResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BulkResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool outcome = index.column() == Outcome;
    const QString word = row.done ? tr("Done") : tr("Refused");
    if (outcome && role == BadgeDelegate::badgeRole)
        return QVariant::fromValue(row.done ? BadgeLook{word, Tone::Green, QStringLiteral("circle-check")}
                                            : BadgeLook{word, Tone::Red, QStringLiteral("circle-x")});
    if (index.column() == Why && role == Qt::ToolTipRole)
        return row.why;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return row.number;
    case Name:
        return row.name;
    case Outcome:
        return word;
    default:
        return row.why;
    }
}

QVariant BulkResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return tr("Number");
    case Name:
        return tr("Name");
    case Outcome:
        return tr("Result");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

QStringList BulkResultModel::refused() const
{
    QStringList numbers;
    for (const Row &row : m_rows) {
        if (!row.done)
            numbers.append(row.number);
    }
    return numbers;
}

int BulkResultModel::doneCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.done; }));
}

} // namespace portal::ui
