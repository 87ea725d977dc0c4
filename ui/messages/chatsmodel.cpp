// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/chatsmodel.h"

#include "ui/frame/wording.h"

#include <algorithm>

namespace portal::ui {

ChatsModel::ChatsModel(const Wording &wording, QObject *parent)
    : QAbstractListModel(parent), m_wording(wording)
{
}

void ChatsModel::setMessages(const QList<SimulatedMessage> &messages)
{
    QList<SimulatedMessage> chats;
    for (auto message = messages.rbegin(); message != messages.rend(); ++message) {
        if (std::ranges::find(chats, message->to, &SimulatedMessage::to) == chats.end())
            chats.append(*message);
    }
    if (chats == m_chats)
        return;
    beginResetModel();
    m_chats = chats;
    endResetModel();
}

int ChatsModel::rowOf(const PhoneNumber &phone) const
{
    const auto found = std::ranges::find(m_chats, phone, &SimulatedMessage::to);
    return found == m_chats.end() ? -1 : int(found - m_chats.begin());
}

int ChatsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chats.size());
}

QVariant ChatsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SimulatedMessage &newest = m_chats[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return newest.to.display();
    case snippetRole:
        return newest.text.simplified().remove(u'*');
    case timeRole:
        return m_wording.moment(newest.at);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(newest.to.display(), m_wording.moment(newest.at));
    default:
        return {};
    }
}

} // namespace portal::ui
