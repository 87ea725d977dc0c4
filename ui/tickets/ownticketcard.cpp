// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ownticketcard.h"

#include "ui/frame/wording.h"
#include "ui/tickets/placebuttons.h"
#include "ui/tickets/ticketactions.h"
#include "ui/tickets/ticketchangedialog.h"
#include "ui/tickets/ticketlook.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"

#include <QtGui/QAction>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

OwnTicketCard::OwnTicketCard(const DeskContext &context, TicketActions &actions, const TicketRow &row,
                             QWidget *parent)
    : QFrame(parent),
      m_context(context),
      m_actions(actions),
      m_row(row),
      m_status(new Badge(this)),
      m_deadline(new Badge(this)),
      m_address(new QLabel(this)),
      m_landmark(new InkLabel(Ink::Muted, InkSize::Text, this)),
      m_place(new PlaceButtons(context.wording, PlaceButtons::Size::Large, this)),
      m_held(new InkLabel(Ink::Muted, InkSize::Small, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(row.ticket.number);
    build();
    updateButtons();
}

void OwnTicketCard::build()
{
    const Wording &wording = m_context.wording;
    const Ticket &ticket = m_row.ticket;
    const QString time = ticket.scheduledAt ? wording.time(*ticket.scheduledAt) : tr("No time yet");
    auto *when = new QLabel(time, this);
    when->setFont(headingFont(font(), 2));
    auto *what = new QLabel(TicketWords::heading(ticket, wording), this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setFont(headingFont(font(), 1));
    auto *icon = new QLabel(this);
    icon->setPixmap(
        iconPixmap(ticketTypeIcon(ticket.type), accent(palette()), unit(this, 6), devicePixelRatioF()));
    auto *who = new QLabel(m_row.personName, this);
    who->setTextFormat(Qt::PlainText);
    m_status->setLook(ticketStatusLook(ticket.status, wording));
    m_deadline->setVisible(false);
    for (Badge *badge : {m_status, m_deadline})
        badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_address->setTextFormat(Qt::PlainText);
    m_address->setWordWrap(true);
    m_address->setText(m_row.city);
    m_landmark->setVisible(false);
    TicketPlace place; // until all of it is there
    place.personPhone = m_row.personPhone;
    m_place->showPlace(place);

    auto *top = new QHBoxLayout;
    top->setSpacing(unit(this, 2));
    top->addWidget(when);
    top->addStretch(1);
    top->addWidget(m_deadline);
    top->addWidget(m_status);
    auto *title = new QHBoxLayout;
    title->setSpacing(unit(this, 2));
    title->addWidget(icon, 0, Qt::AlignTop);
    title->addWidget(what, 1);
    auto *column = new QVBoxLayout(this);
    const int margin = unit(this, 4);
    column->setContentsMargins(margin, unit(this, 3), margin, margin);
    column->setSpacing(unit(this, 2));
    column->addLayout(top);
    column->addLayout(title);
    column->addWidget(who);
    column->addWidget(m_address);
    column->addWidget(m_landmark);
    if (!ticket.description.isEmpty()) {
        auto *description = new InkLabel(ticket.description, Ink::Muted, InkSize::Text, this);
        description->setTextFormat(Qt::PlainText);
        column->addWidget(description);
    }
    column->addWidget(m_place);
    column->addWidget(m_held);
    addButtons(column);
    setAccessibleName(
        QStringList{time, what->text(), m_row.personName, m_row.city}.join(QStringLiteral(", ")));
}

void OwnTicketCard::addButtons(QBoxLayout *column)
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(unit(this, 2), bar);
    const auto add = [&](QAction *action) {
        auto *button = new QPushButton(action->icon(), action->text(), bar);
        button->setObjectName(action->objectName());
        button->setMinimumHeight(unit(this, 10));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? action->iconText() : tr("%1 (%2)").arg(action->iconText(), keys));
        row->addWidget(button);
        m_buttons.append({button, action});
        connect(button, &QPushButton::clicked, this, [this, action] {
            Q_EMIT chosen(); // so that it is this one that is meant
            action->trigger();
        });
        return button;
    };
    const QList<QAction *> next = m_actions.nextActions(m_row.ticket);
    for (qsizetype i = 0; i < next.size(); ++i) {
        QPushButton *button = add(next[i]);
        if (i == 0)
            setButtonKind(*button, ButtonKind::Primary);
    }
    QAction *hold = m_actions.action(TicketAction::Hold);
    if (!next.contains(hold) && takesChange(m_row.ticket, TicketAction::Hold))
        add(hold);
    add(m_actions.noteAction());
    add(m_actions.photoAction());
    column->addWidget(bar);
}

void OwnTicketCard::showDetail(const TicketDetail &detail)
{
    m_address->setText(detail.place.address.toText());
    m_landmark->say(detail.place.address.landmark);
    m_place->showPlace(detail.place);
    m_deadline->setLook(ticketAgeLook(detail.ticket, detail.age, m_context.wording));
    m_deadline->setToolTip(TicketWords::deadlineInFull(detail.ticket, detail.age, m_context.wording));
    m_deadline->setVisible(detail.age == TicketAge::Soon || detail.age == TicketAge::Late);
    setAccessibleDescription(m_address->text());
}

void OwnTicketCard::setCurrent(bool current)
{
    if (current == m_isCurrent)
        return;
    m_isCurrent = current;
    update();
}

void OwnTicketCard::updateButtons()
{
    const bool held = m_actions.isHeld(number());
    m_held->say(held ? tr("It is carried out in a moment, unless you undo it.") : QString());
    for (const auto &[button, action] : std::as_const(m_buttons))
        button->setEnabled(!held || action == m_actions.noteAction() || action == m_actions.photoAction());
}

void OwnTicketCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_isCurrent ? QPen(accent(palette()), 2) : QPen(hairline(palette())));
    painter.setBrush(raised(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

void OwnTicketCard::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    Q_EMIT chosen();
}

void OwnTicketCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    Q_EMIT chosen();
}

} // namespace portal::ui
