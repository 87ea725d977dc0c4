// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/capacitymodel.h"

#include "ui/frame/wording.h"
#include "ui/tickets/dayload.h"

#include <QtCore/QLocale>

namespace portal::ui {

namespace {

// "Mon 23", and the month where it begins or the week does not say it.
QString shortDay(Day day, Language language)
{
    const QLocale locale(language == Language::Indonesian ? QLocale::Indonesian : QLocale::English);
    const QDate date = QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
    return locale.toString(date, u"ddd\nd MMM");
}

} // namespace

CapacityModel::CapacityModel(const Wording &wording, QObject *parent)
    : QAbstractTableModel(parent), m_wording(wording)
{
}

void CapacityModel::setLoads(const QList<TechnicianLoad> &loads)
{
    QList<Day> days;
    if (!loads.isEmpty()) {
        for (const DayLoad &day : loads.first().days)
            days.append(day.day);
    }
    bool sameShape = days == m_days && loads.size() == m_loads.size();
    for (qsizetype i = 0; sameShape && i < loads.size(); ++i)
        sameShape = loads[i].technician == m_loads[i].technician;
    if (sameShape) { // what is selected stays so
        m_loads = loads;
        if (!loads.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_loads = loads;
    m_days = days;
    endResetModel();
}

std::optional<Day> CapacityModel::day(int column) const
{
    return column < m_days.size() ? std::optional(m_days.at(column)) : std::nullopt;
}

int CapacityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_loads.size());
}

int CapacityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_loads.isEmpty() ? 0 : int(m_days.size()) + 1;
}

QString CapacityModel::words(const QModelIndex &index) const
{
    const TechnicianLoad &load = m_loads.at(index.row());
    const auto on = day(index.column());
    if (!on)
        return tr("%1: %n unfinished without a visit", nullptr, int(load.withoutVisit))
            .arg(load.technician.fullName);
    const DayLoad &of = load.days.at(index.column());
    QString words =
        tr("%1, %2: %3")
            .arg(load.technician.fullName, m_wording.date(*on), DayLoadWords::visits(of.unfinished));
    if (of.finished > 0)
        words += QStringLiteral("; ") + tr("%n done", nullptr, int(of.finished));
    return words;
}

QVariant CapacityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TechnicianLoad &load = m_loads.at(index.row());
    const bool dated = index.column() < m_days.size();
    const qint64 count = dated ? load.days.at(index.column()).unfinished : load.withoutVisit;
    switch (role) {
    case CountRole:
        return count;
    case Qt::DisplayRole:
        return count > 0 ? m_wording.number(count) : QStringLiteral("–");
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words(index);
    default:
        return {};
    }
}

QVariant CapacityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section >= m_loads.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_loads.at(section).technician.fullName;
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    }
    const auto on = day(section);
    if (role == Qt::DisplayRole)
        return on ? shortDay(*on, m_wording.language()) : tr("No\nvisit");
    if (role == Qt::ToolTipRole)
        return on ? m_wording.date(*on) : tr("Unfinished, and no visit agreed");
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignCenter)) : QVariant();
}

} // namespace portal::ui
