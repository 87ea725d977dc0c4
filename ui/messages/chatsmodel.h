// SPDX-License-Identifier: GPL-3.0-or-later
// ChatsModel: the simulator's phones: one row per number with its newest message, newest first.
#pragma once

#include "libportal/messaging/simulatorinbox.h"

#include <QtCore/QAbstractListModel>

namespace portal::ui {

class Wording;

class ChatsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int snippetRole = Qt::UserRole;
    static constexpr int timeRole = Qt::UserRole + 1;

    ChatsModel(const Wording &wording, QObject *parent = nullptr);

    /// As MessagesApi::simulated() gives them: of all numbers, oldest first.
    void setMessages(const QList<SimulatedMessage> &messages);
    const PhoneNumber &phone(int row) const { return m_chats[row].to; }
    int rowOf(const PhoneNumber &phone) const; ///< -1: nothing was written to it

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const Wording &m_wording;
    QList<SimulatedMessage> m_chats; // the newest of each number
};

} // namespace portal::ui
