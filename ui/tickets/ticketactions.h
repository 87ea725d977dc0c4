// SPDX-License-Identifier: GPL-3.0-or-later
// TicketActions: everything that can be done with the ticket that is chosen, as commands with keys. On when
// state and role allow it, as the library's tables say; opens the dialogs and follows what they handed in
// until it is carried out or taken back.
#pragma once

#include "libportal/staffapi/ticketsapi.h"
#include "libportal/tickets/ticketworkflow.h"
#include "ui/frame/page.h"
#include "ui/lists/heldwork.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>

namespace portal::ui {

struct StaleTicket;

class TicketActions : public QObject
{
    Q_OBJECT

public:
    /// The keys work while `window` is shown; dialogs open over it. It owns this.
    TicketActions(const DeskContext &context, QWidget *window);

    /// With whom it is for and who has it; nullopt: none.
    void setSelection(const std::optional<TicketRow> &selected);
    /// Whether what is done now is done to this one.
    bool mean(const QString &number) const { return m_selected && m_selected->ticket.number == number; }

    /// For a menu, in order; a null stands for a separator.
    QList<QAction *> actions() const { return m_menu; }
    /// What usually comes next for a ticket: its step forward first.
    QList<QAction *> nextActions(const Ticket &ticket) const;
    QAction *action(TicketAction action) const { return m_steps.value(action); }
    QAction *commentAction() const { return m_comment; }
    QAction *noteAction() const { return m_note; }
    QAction *photoAction() const { return m_photo; }
    QAction *createAction() const { return m_create; }
    /// Whether something is about to be done with it that can still be undone.
    bool isHeld(const QString &number) const { return m_held.isHeld(number); }

    /// The dialog for a new one; with the customer of this code in it.
    void createFor(const QString &customerCode);
    /// Adds these files to the ticket, one after the other.
    void addPhotos(const QString &number, const QStringList &paths);

Q_SIGNALS:
    void selectionChanged();
    /// A decision was taken: it is carried out unless it is undone.
    void stepStarted(const QString &number);
    void ticketChanged(const QString &number);
    void stepTakenBack(const QString &number);
    /// Page::recordRequested().
    void recordRequested(const QString &pageId, const QString &key);

private:
    QAction *add(const QString &id, const QString &text, const QString &icon, const QKeySequence &keys);
    void buildSteps();
    void buildOthers();
    void update();
    bool may(TicketAction action) const;
    bool isOwnOrMayAny() const;

    void begin(TicketAction action);
    void start();
    void openChange(TicketAction action, const TicketRow &about, const TicketChange &typed);
    void follow(const TicketRow &about, const TicketChange &change, const PendingTicket &pending);
    void lateConflict(const StaleTicket &stale, const std::function<void(const TicketDetail &)> &again);
    void openText();
    void openNote();
    void openOwner();
    /// Opens it now, or when the dialog that is open has been closed: what comes late never takes the keys
    /// away from what somebody is typing.
    void whenFree(const std::function<void()> &open);

    const DeskContext m_context;
    const QPointer<QWidget> m_window;
    HeldWork m_held;
    std::optional<TicketRow> m_selected;
    QHash<TicketAction, QAction *> m_steps;
    QList<QAction *> m_menu;
    QAction *m_create, *m_comment, *m_note, *m_photo, *m_owner;
};

} // namespace portal::ui
