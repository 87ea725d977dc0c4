// SPDX-License-Identifier: GPL-3.0-or-later
// PhoneView: the phones of those to whom the simulator "sent": numbers at the left, their messages as bubbles
// at the right, codes readable, so that the product can be taught and tried with no provider.
#pragma once

#include "libportal/base/phone.h"
#include "ui/frame/page.h"

#include <optional>

class QLabel;
class QListView;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace portal {
struct SimulatedMessage;
}

namespace portal::ui {

class ChatsModel;

class PhoneView : public QWidget
{
    Q_OBJECT

public:
    PhoneView(const DeskContext &context, QWidget *parent = nullptr);

    void refresh();

private:
    void build();
    void openChat(const PhoneNumber &phone);
    void showChat(const QList<SimulatedMessage> &messages);
    void addDay(Day day);

    const DeskContext m_context;
    ChatsModel *m_chats;
    QStackedLayout *m_stack;
    QListView *m_list;
    QLabel *m_who;
    QScrollArea *m_scroll;
    QWidget *m_paper = nullptr;
    QVBoxLayout *m_bubbles = nullptr;
    std::optional<PhoneNumber> m_open;
    QList<qint64> m_shown; // the ids of the bubbles
    quint64 m_generation = 0;
};

} // namespace portal::ui
