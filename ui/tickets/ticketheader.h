// SPDX-License-Identifier: GPL-3.0-or-later
// TicketHeader: what a ticket is about, where it stands, how near its deadline is, who has it, and what
// usually comes next.
#pragma once

#include "libportal/tickets/ticketqueue.h"
#include "ui/frame/page.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace portal::ui {

class Badge;
class CopyLabel;
class InkLabel;
class TicketActions;

class TicketHeader : public QWidget
{
    Q_OBJECT

public:
    explicit TicketHeader(const DeskContext &context, QWidget *parent = nullptr);

    /// Without actions there are no buttons.
    void setActions(TicketActions *actions);
    void showDetail(const TicketDetail &detail);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateButtons();
    void mirror(QPushButton *button, const QAction *action) const;
    void dress();

    const DeskContext m_context;
    TicketDetail m_detail;
    TicketActions *m_actions = nullptr;
    QLabel *m_title;
    CopyLabel *m_number;
    InkLabel *m_person;
    Badge *m_status;
    Badge *m_priority;
    Badge *m_deadline;
    QLabel *m_workerIcon;
    QLabel *m_worker;
    QWidget *m_bar;
    QPushButton *m_next;
    QPushButton *m_second;
    QToolButton *m_more;
    QList<QAction *> m_shown;
};

} // namespace portal::ui
