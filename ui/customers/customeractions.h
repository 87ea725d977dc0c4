// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerActions: everything that can be done with the customer that is chosen, as commands with keys. On
// when state and role allow it, as the library's tables say; opens the dialogs and follows what they handed
// in until it is carried out or taken back.
#pragma once

#include "libportal/customers/customerworkflow.h"
#include "libportal/staffapi/customersapi.h"
#include "ui/frame/page.h"
#include "ui/lists/heldwork.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>

namespace portal::ui {

class CustomerDecisionDialog;

class CustomerActions : public QObject
{
    Q_OBJECT

public:
    /// The keys work while `window` is shown; dialogs open over it. It owns this.
    CustomerActions(const DeskContext &context, QWidget *window);

    void setSelection(const std::optional<Customer> &selected);
    /// Whether what is done now is done to this one.
    bool mean(const QString &code) const { return m_selected && m_selected->code == code; }

    /// For a menu, in order; a null stands for a separator.
    QList<QAction *> actions() const { return m_menu; }
    /// What is usually done with a customer in this state, at most two.
    QList<QAction *> usualActions(const Customer &customer) const;
    QAction *editAction() const { return m_edit; }
    QAction *stepAction(CustomerAction step) const { return m_steps.value(step); }
    QAction *portalAction() const { return m_portal; }
    QAction *noteAction() const { return m_note; }
    QAction *newTicketAction() const { return m_ticket; }
    /// Whether something is about to be done with it that can still be undone.
    bool isHeld(const QString &code) const { return m_held.isHeld(code); }

    void resend(const MessageRecord &message, const QString &code);

Q_SIGNALS:
    void selectionChanged();
    void customerChanged(const QString &code);
    void newTicketRequested(const QString &code);

private:
    using Slot = void (CustomerActions::*)();

    QAction *add(const QString &id, const QString &text, const QString &icon, const QKeySequence &keys,
                 Slot slot);
    void build();
    void update();

    void edit();
    void openEdit(const Customer &about, const std::optional<CustomerEdit> &typed = {});
    void follow(const Customer &about, const CustomerEdit &edit, const PendingEdit &pending);
    void begin(CustomerAction step);
    void switchPortal();
    void writeNote();
    void newTicket();
    void openPersonData();
    void connectDialog(CustomerDecisionDialog *dialog);
    /// Opens it now, or when the dialog that is open has been closed: what comes late never takes the keys
    /// away from what somebody is typing.
    void whenFree(const std::function<void()> &open);

    const DeskContext m_context;
    const QPointer<QWidget> m_window;
    HeldWork m_held;
    std::optional<Customer> m_selected;
    QHash<CustomerAction, QAction *> m_steps;
    QList<QAction *> m_menu;
    QAction *m_edit, *m_portal, *m_note, *m_ticket, *m_person;
};

} // namespace portal::ui
