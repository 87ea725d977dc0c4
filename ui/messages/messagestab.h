// SPDX-License-Identifier: GPL-3.0-or-later
// MessagesTab: what somebody was told about a record: each message as it stands on the phone, what became of
// it, and, where it did not arrive, why and a way to send it again.
#pragma once

#include "libportal/messaging/message.h"
#include "ui/frame/page.h"
#include "ui/widgets/columnarea.h"

namespace portal::ui {

class MessagesTab : public ColumnArea
{
    Q_OBJECT

public:
    /// `emptyHint` says what appears here: "What the applicant is told by WhatsApp appears here."
    MessagesTab(const DeskContext &context, const QString &emptyHint, QWidget *parent = nullptr);

    /// Of the record with this key, oldest first.
    void showMessages(const QString &key, const QList<MessageRecord> &messages);

Q_SIGNALS:
    void resendRequested(const portal::MessageRecord &message);

private:
    QWidget *cardOf(const MessageRecord &message);
    QString stampOf(const MessageRecord &message) const;

    const DeskContext m_context;
    const QString m_emptyHint;
    QString m_shown; ///< what was drawn last, so that an unchanged list keeps focus and place
};

} // namespace portal::ui
