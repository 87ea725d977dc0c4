// SPDX-License-Identifier: GPL-3.0-or-later
// OwnTicketCard: one ticket as its technician needs it on the way: when, what, to whom, where, and what can
// be done with it: large enough for a finger.
#pragma once

#include "libportal/tickets/ticketqueue.h"
#include "ui/frame/page.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace portal::ui {

class Badge;
class InkLabel;
class PlaceButtons;
class TicketActions;

class OwnTicketCard : public QFrame
{
    Q_OBJECT

public:
    /// `actions` outlives it.
    OwnTicketCard(const DeskContext &context, TicketActions &actions, const TicketRow &row,
                  QWidget *parent = nullptr);

    const TicketRow &row() const { return m_row; }
    const QString &number() const { return m_row.ticket.number; }
    /// With address and how near the deadline is.
    void showDetail(const TicketDetail &detail);
    /// The one that keys mean.
    void setCurrent(bool current);
    bool isCurrent() const { return m_isCurrent; }
    /// Buttons as state and what is held allow.
    void updateButtons();

Q_SIGNALS:
    /// Somebody touched it.
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    void addButtons(QBoxLayout *column);

    const DeskContext m_context;
    TicketActions &m_actions;
    TicketRow m_row;
    bool m_isCurrent = false;
    Badge *m_status;
    Badge *m_deadline;
    QLabel *m_address;
    InkLabel *m_landmark;
    PlaceButtons *m_place;
    InkLabel *m_held;
    QList<std::pair<QPushButton *, QAction *>> m_buttons;
};

} // namespace portal::ui
