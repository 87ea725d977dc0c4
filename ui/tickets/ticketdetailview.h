// SPDX-License-Identifier: GPL-3.0-or-later
// TicketDetailView: one ticket, whole: its header and the tabs Data, Conversation, Photos, Messages and
// History. Reads it, shows it and tells what it read; what is done with it is TicketActions'.
#pragma once

#include "libportal/tickets/ticketqueue.h"
#include "ui/lists/detailpane.h"

namespace portal::ui {

class ConversationTab;
class MessagesTab;
class TicketActions;
class TicketDataTab;
class TicketHeader;
class TicketHistoryTab;
class TicketPhotosTab;

class TicketDetailView : public DetailPane
{
    Q_OBJECT

public:
    enum class Tab { Data, Conversation, Photos, Messages, History };

    explicit TicketDetailView(const DeskContext &context, QWidget *parent = nullptr);

    void setActions(TicketActions *actions);

    void showTab(Tab tab) { setCurrentTab(int(tab)); }
    Tab currentTab() const { return Tab(currentTabIndex()); }
    TicketPhotosTab *photos() const { return m_photos; }
    ConversationTab *conversation() const { return m_conversation; }

Q_SIGNALS:
    void ticketRead(const portal::TicketDetail &detail);

private:
    void ask() override;
    void show(const TicketDetail &detail);
    void nameTabs(const TicketDetail &detail);

    TicketHeader *m_header;
    TicketDataTab *m_data;
    ConversationTab *m_conversation;
    TicketPhotosTab *m_photos;
    MessagesTab *m_messages;
    TicketHistoryTab *m_history;
};

/// The row that a list would show of it.
TicketRow rowOf(const TicketDetail &detail);

} // namespace portal::ui
