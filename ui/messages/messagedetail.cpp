// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagedetail.h"

#include "libportal/messaging/messagetexts.h"
#include "ui/frame/wording.h"
#include "ui/messages/messagelook.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/messagebubble.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

MessageDetail::MessageDetail(const Wording &wording, Resend resend, QWidget *parent)
    : QWidget(parent),
      m_wording(wording),
      m_resendMode(resend),
      m_stack(new QStackedLayout(this)),
      m_title(new QLabel(this)),
      m_state(new Badge(this)),
      m_bubble(new MessageBubble(this)),
      m_reason(new InkLabel(Ink::Red, InkSize::Text, this)),
      m_gatewayWords(new InkLabel(Ink::Muted, InkSize::Small, this)),
      m_about(new QPushButton(this)),
      m_facts(new QWidget(this)),
      m_factRows(new QGridLayout(m_facts)),
      m_resend(new QPushButton(tr("Send again"), this)),
      m_copy(new QPushButton(tr("Copy the words"), this)),
      m_whyNot(new InkLabel(Ink::Muted, InkSize::Small, this))
{
    m_title->setFont(headingFont(font(), 1));
    m_title->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_gatewayWords->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_factRows->setContentsMargins(0, 0, 0, 0);
    m_factRows->setColumnStretch(1, 1);
    m_factRows->setHorizontalSpacing(unit(this, 4));
    m_factRows->setVerticalSpacing(unit(this));
    m_about->setIcon(themedIcon(QStringLiteral("arrow-right")));
    m_resend->setIcon(themedIcon(QStringLiteral("refresh-cw")));
    m_copy->setIcon(themedIcon(QStringLiteral("copy")));

    auto *empty = new EmptyState(this);
    empty->setContent(QStringLiteral("message-circle"), tr("No message chosen"),
                      tr("Choose one to see its words and what became of it."));

    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    const int margin = unit(this, 4);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(unit(this, 3));
    column->addWidget(m_title);
    column->addWidget(m_state, 0, Qt::AlignLeft);
    column->addWidget(m_reason);
    column->addWidget(m_gatewayWords);
    column->addWidget(m_bubble);
    column->addWidget(m_facts);
    column->addWidget(m_about, 0, Qt::AlignLeft);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 0, margin, 0);
    buttons->addWidget(m_resend);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *shown = new QWidget(this);
    auto *rows = new QVBoxLayout(shown);
    rows->setContentsMargins(0, 0, 0, unit(this, 3));
    rows->addWidget(scroll, 1);
    m_whyNot->setContentsMargins(margin, 0, margin, 0);
    rows->addWidget(m_whyNot);
    rows->addLayout(buttons);

    m_stack->addWidget(empty);
    m_stack->addWidget(shown);

    connect(m_resend, &QPushButton::clicked, this, [this] {
        if (m_message)
            Q_EMIT resendRequested(m_message->id);
    });
    connect(m_about, &QPushButton::clicked, this, [this] {
        if (m_message)
            Q_EMIT registrationRequested(m_message->key);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_message)
            QGuiApplication::clipboard()->setText(m_message->text);
    });
    setMessage({});
}

void MessageDetail::setMessage(const std::optional<MessageRecord> &message)
{
    m_message = message;
    m_stack->setCurrentIndex(message ? 1 : 0);
    if (!message)
        return;
    m_title->setText(messageTitle(*message, m_wording));
    m_state->setLook(messageStateLook(message->state, m_wording));
    m_bubble->setText(message->text.isEmpty() ? tr("The words were removed after their time.")
                                              : message->text);
    m_bubble->setFooter(m_wording.moment(message->createdAt), messageTicks(message->state));
    m_about->setVisible(isAboutRegistration(*message));
    m_about->setText(tr("Open %1").arg(message->key));
    showReason(*message);
    showFacts(*message);

    const bool ended = message->state == MessageState::Failed || message->state == MessageState::Expired;
    QString whyNot;
    if (message->resentAs)
        whyNot = tr("It was sent once more already, as a new message.");
    else if (ended && MessageTexts::carriesCode(message->templateKey))
        whyNot = tr("A code is never sent again: the person asks for a new one.");
    else if (ended && m_resendMode == Resend::Refused)
        whyNot = tr("Your role may not send messages.");
    m_whyNot->say(whyNot);
    m_resend->setVisible(canResend(*message) && m_resendMode == Resend::Allowed);
    setButtonKind(*m_resend, ended ? ButtonKind::Primary : ButtonKind::Plain);
    setBusy(false);
}

void MessageDetail::setBusy(bool busy)
{
    m_resend->setEnabled(!busy);
}

void MessageDetail::showReason(const MessageRecord &message)
{
    const QString reason = messageReason(message, m_wording);
    const bool waits = message.state == MessageState::Queued || message.state == MessageState::Sending;
    m_reason->setInk(waits ? Ink::Yellow : Ink::Red);
    m_reason->say(reason);
    const bool known = !message.errorReason.isEmpty() && !reason.isEmpty();
    m_gatewayWords->say(known ? tr("The gateway said: %1").arg(message.errorReason) : QString());
}

void MessageDetail::addFact(const QString &label, const QString &words)
{
    const int row = m_factRows->rowCount();
    auto *name = new InkLabel(label, Ink::Muted, InkSize::Text, m_facts);
    name->setWordWrap(false);
    auto *value = new QLabel(words, m_facts);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_factRows->addWidget(name, row, 0, Qt::AlignTop);
    m_factRows->addWidget(value, row, 1);
}

void MessageDetail::showFacts(const MessageRecord &message)
{
    while (QLayoutItem *item = m_factRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addFact(tr("To"), m_wording.phone(message.phone));
    if (!message.key.isEmpty())
        addFact(tr("About"), message.key);
    addFact(tr("Language"), message.language == Language::English ? tr("English") : tr("Indonesian"));
    addFact(tr("Written"), m_wording.moment(message.createdAt));
    if (message.state == MessageState::Queued && message.nextAttemptAt > m_wording.now())
        addFact(tr("Next try"), m_wording.moment(message.nextAttemptAt));
    if (message.attempts > 0)
        addFact(tr("Tries"), m_wording.number(message.attempts));
    if (!message.provider.isEmpty())
        addFact(tr("Gateway"), message.provider);
    if (message.acceptedAt)
        addFact(tr("Taken by the gateway"), m_wording.moment(*message.acceptedAt));
    if (message.deliveredAt)
        addFact(tr("Delivered"), m_wording.moment(*message.deliveredAt));
    if (message.readAt)
        addFact(tr("Read"), m_wording.moment(*message.readAt));
    if (message.failedAt)
        addFact(tr("Ended"), m_wording.moment(*message.failedAt));
}

} // namespace portal::ui
