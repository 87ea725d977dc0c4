// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagestab.h"

#include "libportal/messaging/messagewords.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/messages/messagelook.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebubble.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

QWidget *faultLine(const QString &why, QWidget *parent)
{
    auto *line = new QWidget(parent);
    const QColor colour = toneColours(line->palette(), Tone::Red).text;
    auto *icon = new QLabel(line);
    icon->setPixmap(
        iconPixmap(QStringLiteral("circle-alert"), colour, unit(line, 4), line->devicePixelRatioF()));
    auto *words = new QLabel(why, line);
    words->setWordWrap(true);
    QPalette red = words->palette();
    red.setColor(QPalette::WindowText, colour);
    words->setPalette(red);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(line, 2));
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return line;
}

} // namespace

MessagesTab::MessagesTab(const DeskContext &context, const QString &emptyHint, QWidget *parent)
    : ColumnArea(parent), m_context(context), m_emptyHint(emptyHint)
{
}

void MessagesTab::showMessages(const QString &key, const QList<MessageRecord> &messages)
{
    QString shown = key;
    for (const MessageRecord &message : messages)
        shown += QStringLiteral("|%1:%2:%3:%4")
                     .arg(message.id.value())
                     .arg(int(message.state))
                     .arg(message.version)
                     .arg(message.resentAs.has_value());
    if (shown == m_shown)
        return;
    m_shown = shown;
    clear();
    if (messages.isEmpty()) {
        auto *empty = new EmptyState(this);
        empty->setContent(QStringLiteral("message-circle"), tr("No messages yet"), m_emptyHint);
        add(empty);
        return;
    }
    for (auto message = messages.crbegin(); message != messages.crend(); ++message)
        add(cardOf(*message));
}

QWidget *MessagesTab::cardOf(const MessageRecord &message)
{
    auto *card = new QWidget(this);
    auto *title = new QLabel(m_context.wording.text(messageTemplateText(message.templateKey)), card);
    title->setFont(headingFont(font(), 1));
    title->setWordWrap(true);
    auto *badge = new Badge(card);
    badge->setLook(messageStateLook(message.state, m_context.wording));
    badge->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *bubble = new MessageBubble(card);
    bubble->setText(message.text);
    bubble->setFooter(stampOf(message), messageTicks(message.state));

    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(title, 1);
    top->addWidget(badge, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, unit(this, 2));
    column->setSpacing(unit(this, 2));
    column->addLayout(top);
    column->addWidget(bubble);

    const bool lost = message.state == MessageState::Failed || message.state == MessageState::Expired;
    if (lost) {
        const QString why = message.state == MessageState::Expired
                                ? tr("It was not sent in time.")
                                : m_context.wording.text(messageErrorText(message.errorClass));
        column->addWidget(faultLine(why, card));
    }
    if (message.resentAs) {
        auto *again = new QLabel(tr("It was sent again as another message."), card);
        again->setWordWrap(true);
        column->addWidget(again);
    }
    if (canResend(message) && m_context.session.may(Permission::WorkRegistrations)) {
        auto *resend = new QPushButton(themedIcon(QStringLiteral("rotate-cw")), tr("Send again…"), card);
        resend->setAccessibleName(tr("Send again: %1").arg(title->text()));
        connect(resend, &QPushButton::clicked, this, [this, message] { Q_EMIT resendRequested(message); });
        column->addWidget(resend, 0, Qt::AlignRight);
    }
    return card;
}

QString MessagesTab::stampOf(const MessageRecord &message) const
{
    const Wording &wording = m_context.wording;
    if (message.readAt)
        return tr("read %1").arg(wording.moment(*message.readAt));
    if (message.deliveredAt)
        return tr("delivered %1").arg(wording.moment(*message.deliveredAt));
    if (message.acceptedAt)
        return tr("sent %1").arg(wording.moment(*message.acceptedAt));
    return tr("written %1").arg(wording.moment(message.createdAt));
}

} // namespace portal::ui
