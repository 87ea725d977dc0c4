// SPDX-License-Identifier: GPL-3.0-or-later
// ConversationTab: what was said about a ticket, oldest first, as a talk: with the customer, among
// colleagues, and between them what was done with words of its own. Writing is TicketActions'.
#pragma once

#include "libportal/tickets/ticketqueue.h"
#include "ui/frame/page.h"

class QPushButton;

namespace portal::ui {

class ColumnArea;
class TicketActions;

class ConversationTab : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationTab(const DeskContext &context, QWidget *parent = nullptr);

    void setActions(TicketActions *actions);
    void showDetail(const TicketDetail &detail);
    /// How much was said: comments and notes.
    int spoken() const { return m_spoken; }

private:
    void draw();
    void addBubble(const TicketEvent &event);
    void addStep(const TicketEvent &event);
    void scrollDown();

    const DeskContext m_context;
    QString m_number;
    QList<TicketEvent> m_events;
    int m_spoken = 0;
    ColumnArea *m_talk;
    QWidget *m_bar;
    QPushButton *m_comment;
    QPushButton *m_note;
};

} // namespace portal::ui
