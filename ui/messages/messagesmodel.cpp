// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagesmodel.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/messagesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/messages/messagelook.h"
#include "ui/widgets/badgedelegate.h"

#include <QtGui/QPalette>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace portal::ui {

MessagesModel::MessagesModel(StaffApi &api, const Wording &wording, QObject *parent)
    : QAbstractTableModel(parent), m_api(api), m_wording(wording)
{
}

void MessagesModel::setFilter(const Outbox::Filter &filter)
{
    m_filter = filter;
    beginResetModel();
    m_rows.clear();
    m_nextCursor.clear();
    m_total = 0;
    endResetModel();
    ++m_generation;
    m_loading = false;
    m_again = false;
    read({}, PageRequest::defaultLimit);
}

void MessagesModel::refresh()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    read({}, std::clamp(int(m_rows.size()), PageRequest::defaultLimit, PageRequest::maximumLimit));
}

int MessagesModel::rowOf(MessageId id) const
{
    const auto found = std::ranges::find(m_rows, id, &MessageRecord::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int MessagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MessagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant MessagesModel::words(const MessageRecord &message, Column column) const
{
    switch (column) {
    case Column::Time:
        return m_wording.moment(message.createdAt);
    case Column::To:
        return m_wording.phone(message.phone);
    case Column::About:
        return message.key;
    case Column::Title:
        return messageTitle(message, m_wording);
    case Column::State:
        return messageStateLook(message.state, m_wording).text;
    case Column::Gateway:
        return message.provider;
    case Column::Reason:
        return messageReason(message, m_wording);
    }
    return {};
}

QVariant MessagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MessageRecord &message = m_rows[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(message, column);
    case Qt::ToolTipRole:
        return column == Column::Reason || column == Column::Title ? words(message, column) : QVariant();
    case Qt::ForegroundRole:
        if (column == Column::About && isAboutRegistration(message))
            return QApplication::palette().brush(QPalette::Link);
        return {};
    case BadgeDelegate::badgeRole:
        if (column == Column::State)
            return QVariant::fromValue(messageStateLook(message.state, m_wording));
        return {};
    default:
        return {};
    }
}

QVariant MessagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Time:
        return tr("Time");
    case Column::To:
        return tr("To");
    case Column::About:
        return tr("About");
    case Column::Title:
        return tr("Message");
    case Column::State:
        return tr("State");
    case Column::Gateway:
        return tr("Gateway");
    case Column::Reason:
        return tr("Reason");
    }
    return {};
}

bool MessagesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_nextCursor.isEmpty();
}

void MessagesModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_nextCursor, 2 * PageRequest::defaultLimit);
}

void MessagesModel::read(const QString &cursor, int limit)
{
    m_loading = true;
    Q_EMIT loadingChanged();
    whenAnswered(m_api.messages().list(m_filter, {limit, cursor}), this,
                 [this, generation = m_generation, first = cursor.isEmpty()](const auto &answer) {
                     if (generation != m_generation)
                         return;
                     m_loading = false;
                     if (!answer) {
                         Q_EMIT failed(answer.error());
                     } else {
                         m_total = answer->total;
                         first ? merge(*answer) : append(*answer);
                         Q_EMIT loaded();
                     }
                     Q_EMIT loadingChanged();
                     if (std::exchange(m_again, false))
                         refresh();
                 });
}

// The first page anew. Both lists fall by id, so that one pass finds what came, went and changed; rows older
// than the page are left alone, unless the page is all there is.
void MessagesModel::merge(const portal::Page<MessageRecord> &page)
{
    const bool isAll = page.nextCursor.isEmpty();
    int row = 0;
    for (const MessageRecord &fresh : page.items) {
        int last = row;
        while (last < m_rows.size() && m_rows[last].id > fresh.id)
            ++last;
        if (last > row) {
            beginRemoveRows({}, row, last - 1);
            m_rows.remove(row, last - row);
            endRemoveRows();
        }
        if (row < m_rows.size() && m_rows[row].id == fresh.id) {
            m_rows[row] = fresh;
            Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
        } else {
            beginInsertRows({}, row, row);
            m_rows.insert(row, fresh);
            endInsertRows();
        }
        ++row;
    }
    const bool hadMore = m_rows.size() > row;
    if (isAll && hadMore) {
        beginRemoveRows({}, row, int(m_rows.size()) - 1);
        m_rows.resize(row);
        endRemoveRows();
    }
    if (isAll || !hadMore)
        m_nextCursor = page.nextCursor;
}

void MessagesModel::append(const portal::Page<MessageRecord> &page)
{
    m_nextCursor = page.nextCursor;
    if (page.items.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.items.size()) - 1);
    m_rows += page.items;
    endInsertRows();
}

} // namespace portal::ui
