// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/resenddialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/messaging/messagewords.h"
#include "libportal/staffapi/messagesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/widgets/columnarea.h"
#include "ui/widgets/messagebubble.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QLabel>

namespace portal::ui {

ResendDialog::ResendDialog(const DeskContext &context, const MessageRecord &message, QWidget *parent)
    : FormDialog(tr("Send again: %1").arg(context.wording.text(messageTemplateText(message.templateKey))),
                 tr("Send again"), parent),
      m_context(context),
      m_message(message.id)
{
    setObjectName(QStringLiteral("ResendDialog"));
    setExplanation(
        tr("To %1. It goes out as soon as a gateway takes it.").arg(context.wording.phone(message.phone)));
    if (const QString why = context.wording.text(messageErrorText(message.errorClass)); !why.isEmpty()) {
        auto *reason = new QLabel(tr("Last time: %1").arg(why), this);
        reason->setWordWrap(true);
        addWide(reason);
    }
    auto *bubble = new MessageBubble(this);
    bubble->setText(message.text);
    auto *area = new ColumnArea(this);
    area->setMinimumHeight(unit(this, 30));
    area->add(bubble);
    area->setMargins({0, 0, unit(this, 2), 0});
    addWide(area, 1);
    connect(this, &FormDialog::confirmed, this, &ResendDialog::submit);
}

void ResendDialog::submit()
{
    setBusy(true);
    whenAnswered(m_context.api.messages().resend(m_message), this, [this](const Result<MessageId> &again) {
        if (!again) {
            fail(again.error(), m_context.wording.error(again.error()),
                 [this](const Text &text) { return m_context.wording.text(text); });
            return;
        }
        finish();
        Q_EMIT resent();
    });
}

} // namespace portal::ui
