// SPDX-License-Identifier: GPL-3.0-or-later
// TalkBubble: what somebody said about a ticket, with who and when: the customer at the left, the house at
// the right, and what is only among colleagues so different that nobody takes one for the other.
#pragma once

#include "ui/tickets/ticketevents.h"

#include <QtWidgets/QFrame>

class QLabel;

namespace portal::ui {

class TalkBubble : public QFrame
{
    Q_OBJECT

public:
    struct Said
    {
        TicketEvents::Kind kind = TicketEvents::Kind::ToCustomer;
        QString who;
        QString when;
        QString words;
    };
    explicit TalkBubble(const Said &said, QWidget *parent = nullptr);

    TicketEvents::Kind kind() const { return m_said.kind; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    const Said m_said;
    QLabel *m_icon = nullptr;
    QLabel *m_heading;
    QLabel *m_words;
};

} // namespace portal::ui
