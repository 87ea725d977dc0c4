// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketheader.h"

#include "ui/frame/wording.h"
#include "ui/tickets/ticketactions.h"
#include "ui/tickets/ticketlook.h"
#include "ui/widgets/copylabel.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace portal::ui {

TicketHeader::TicketHeader(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(new QLabel(this)),
      m_number(new CopyLabel(this)),
      m_person(new InkLabel(Ink::Muted, InkSize::Text, this)),
      m_status(new Badge(this)),
      m_priority(new Badge(this)),
      m_deadline(new Badge(this)),
      m_workerIcon(new QLabel(this)),
      m_worker(new QLabel(this)),
      m_bar(new QWidget(this)),
      m_next(new QPushButton(m_bar)),
      m_second(new QPushButton(m_bar)),
      m_more(new QToolButton(m_bar))
{
    m_title->setFont(headingFont(font(), 2));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_number->setWordWrap(false);
    m_number->setValueName(tr("Number"));
    m_deadline->setObjectName(QStringLiteral("deadline"));
    m_status->setObjectName(QStringLiteral("status"));
    setButtonKind(*m_next, ButtonKind::Primary);
    m_next->setObjectName(QStringLiteral("nextAction"));
    m_second->setObjectName(QStringLiteral("secondAction"));
    m_more->setIcon(themedIcon(QStringLiteral("ellipsis")));
    m_more->setToolTip(tr("All actions"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(new QMenu(m_more));
    m_worker->setWordWrap(true);

    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(unit(this, 2));
    numbers->addWidget(m_number);
    numbers->addWidget(m_person, 1);
    auto *badges = new QWidget(this);
    auto *flow = new FlowLayout(unit(this, 2), badges);
    for (Badge *badge : {m_status, m_deadline, m_priority}) {
        badge->setParent(badges);
        flow->addWidget(badge);
    }
    auto *worker = new QHBoxLayout;
    worker->setSpacing(unit(this, 2));
    worker->addWidget(m_workerIcon);
    worker->addWidget(m_worker, 1);
    auto *buttons = new QHBoxLayout(m_bar);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(unit(this, 2));
    buttons->addWidget(m_next, 1);
    buttons->addWidget(m_second, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_more);
    m_bar->setVisible(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, unit(this));
    column->setSpacing(unit(this, 2));
    column->addWidget(m_title);
    column->addLayout(numbers);
    column->addWidget(badges);
    column->addLayout(worker);
    column->addWidget(m_bar);
    dress();
}

void TicketHeader::setActions(TicketActions *actions)
{
    m_actions = actions;
    for (QAction *action : actions->actions()) {
        if (!action) {
            m_more->menu()->addSeparator();
            continue;
        }
        m_more->menu()->addAction(action);
        connect(action, &QAction::changed, this, [this, action] {
            if (m_shown.value(0) == action)
                mirror(m_next, action);
            if (m_shown.value(1) == action)
                mirror(m_second, action);
        });
    }
    connect(m_next, &QPushButton::clicked, this, [this] { m_shown.at(0)->trigger(); });
    connect(m_second, &QPushButton::clicked, this, [this] { m_shown.at(1)->trigger(); });
    connect(actions, &TicketActions::selectionChanged, this, &TicketHeader::updateButtons);
    m_bar->setVisible(true);
    updateButtons();
}

void TicketHeader::showDetail(const TicketDetail &detail)
{
    m_detail = detail;
    const Wording &wording = m_context.wording;
    const Ticket &ticket = detail.ticket;
    m_title->setText(TicketWords::heading(ticket, wording));
    m_number->setValue(ticket.number);
    m_person->setText(detail.place.personName.isEmpty() ? QString()
                                                        : tr("· %1").arg(detail.place.personName));
    m_status->setLook(ticketStatusLook(ticket.status, wording));
    m_priority->setLook(ticketPriorityLook(ticket.priority, wording));
    m_deadline->setLook(ticketAgeLook(ticket, detail.age, wording));
    m_deadline->setToolTip(TicketWords::deadlineInFull(ticket, detail.age, wording));
    m_deadline->setVisible(detail.age != TicketAge::Done); // the state says so
    m_worker->setText(detail.assigneeName.isEmpty() ? tr("Nobody has it yet") : detail.assigneeName);
    updateButtons();
}

void TicketHeader::updateButtons()
{
    if (!m_actions)
        return;
    m_shown = m_actions->nextActions(m_detail.ticket);
    m_next->setVisible(!m_shown.isEmpty());
    m_second->setVisible(m_shown.size() > 1);
    if (!m_shown.isEmpty())
        mirror(m_next, m_shown.at(0));
    if (m_shown.size() > 1)
        mirror(m_second, m_shown.at(1));
}

// While another row is chosen and this one still shows, its buttons do nothing.
void TicketHeader::mirror(QPushButton *button, const QAction *action) const
{
    button->setText(action->text());
    button->setEnabled(action->isEnabled() && m_actions->mean(m_detail.ticket.number));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? action->iconText() : tr("%1 (%2)").arg(action->iconText(), keys));
}

void TicketHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void TicketHeader::dress()
{
    m_workerIcon->setPixmap(
        iconPixmap(QStringLiteral("user-round"), mutedText(palette()), unit(this, 4), devicePixelRatioF()));
}

} // namespace portal::ui
