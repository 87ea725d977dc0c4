// SPDX-License-Identifier: GPL-3.0-or-later
// MessageDetail: one message beside the log: the exact words as the phone shows them, what became of it and
// why, and sending it again.
#pragma once

#include "libportal/messaging/message.h"

#include <QtWidgets/QWidget>

class QLabel;
class QGridLayout;
class QPushButton;
class QStackedLayout;

namespace portal::ui {

class Badge;
class InkLabel;
class MessageBubble;
class Wording;

class MessageDetail : public QWidget
{
    Q_OBJECT

public:
    enum class Resend { Allowed, Refused };

    MessageDetail(const Wording &wording, Resend resend, QWidget *parent = nullptr);

    void setMessage(const std::optional<MessageRecord> &message);
    const std::optional<MessageRecord> &message() const { return m_message; }
    /// While it is being sent again.
    void setBusy(bool busy);

Q_SIGNALS:
    void resendRequested(portal::MessageId id);
    void registrationRequested(const QString &number);

private:
    void addFact(const QString &label, const QString &words);
    void showFacts(const MessageRecord &message);
    void showReason(const MessageRecord &message);

    const Wording &m_wording;
    const Resend m_resendMode;
    std::optional<MessageRecord> m_message;
    QStackedLayout *m_stack;
    QLabel *m_title;
    Badge *m_state;
    MessageBubble *m_bubble;
    InkLabel *m_reason;
    InkLabel *m_gatewayWords;
    QPushButton *m_about;
    QWidget *m_facts;
    QGridLayout *m_factRows;
    QPushButton *m_resend;
    QPushButton *m_copy;
    InkLabel *m_whyNot;
};

} // namespace portal::ui
