// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/conversationtab.h"

#include "ui/frame/wording.h"
#include "ui/tickets/talkbubble.h"
#include "ui/tickets/ticketactions.h"
#include "ui/widgets/columnarea.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

using Kind = TicketEvents::Kind;

ConversationTab::ConversationTab(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_talk(new ColumnArea(this)),
      m_bar(new QWidget(this)),
      m_comment(new QPushButton(m_bar)),
      m_note(new QPushButton(m_bar))
{
    m_talk->setSpacing(unit(this, 2));
    auto *buttons = new QHBoxLayout(m_bar);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(unit(this, 2));
    buttons->addWidget(m_comment, 1);
    buttons->addWidget(m_note, 1);
    m_bar->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this, 2));
    column->addWidget(m_talk, 1);
    column->addWidget(m_bar);
}

void ConversationTab::setActions(TicketActions *actions)
{
    const auto mirror = [](QPushButton *button, QAction *action) {
        const auto update = [button, action] {
            button->setText(action->text());
            button->setIcon(action->icon());
            button->setEnabled(action->isEnabled());
            button->setVisible(action->isVisible());
        };
        connect(action, &QAction::changed, button, update);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        update();
    };
    mirror(m_comment, actions->commentAction());
    mirror(m_note, actions->noteAction());
    m_bar->setVisible(true);
}

void ConversationTab::showDetail(const TicketDetail &detail)
{
    const bool same = detail.ticket.number == m_number;
    if (same && detail.history == m_events)
        return;
    m_number = detail.ticket.number;
    m_events = detail.history;
    draw();
    scrollDown();
}

void ConversationTab::draw()
{
    m_talk->clear();
    m_spoken = 0;
    for (const TicketEvent &event : std::as_const(m_events)) {
        if (TicketEvents::kindOf(event) != Kind::Step)
            addBubble(event);
        else if (!event.note.isEmpty())
            addStep(event);
    }
    if (m_spoken > 0)
        return;
    auto *empty = new EmptyState(m_talk);
    empty->setContent(QStringLiteral("message-circle"), tr("Nothing was said yet"),
                      tr("Comments to the customer and notes among colleagues appear here."));
    m_talk->add(empty);
}

void ConversationTab::addBubble(const TicketEvent &event)
{
    ++m_spoken;
    const Kind kind = TicketEvents::kindOf(event);
    auto *line = new QWidget(m_talk);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, unit(this), 0);
    row->setSpacing(0);
    auto *bubble = new TalkBubble(
        {kind, TicketEvents::who(event), m_context.wording.moment(event.at), event.note}, line);
    const int indent = unit(this, 8);
    if (kind == Kind::ToCustomer)
        row->addSpacing(indent);
    row->addWidget(bubble, 1);
    if (kind == Kind::FromCustomer)
        row->addSpacing(indent);
    m_talk->add(line);
}

void ConversationTab::addStep(const TicketEvent &event)
{
    auto *line =
        new InkLabel(tr("%1 · %2 · %3\n%4")
                         .arg(m_context.wording.text(ticketEventText(event.action)), TicketEvents::who(event),
                              m_context.wording.moment(event.at), event.note),
                     Ink::Muted, InkSize::Small, m_talk);
    line->setAlignment(Qt::AlignHCenter);
    line->setTextFormat(Qt::PlainText);
    m_talk->add(line);
}

// The newest stands at the end, and is what somebody wants to see.
void ConversationTab::scrollDown()
{
    QTimer::singleShot(0, m_talk, [talk = m_talk] {
        QScrollBar *bar = talk->verticalScrollBar();
        bar->setValue(bar->maximum());
    });
}

} // namespace portal::ui
