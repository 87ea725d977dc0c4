// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationActions: everything that can be done with the applications that are chosen, as commands with
// keys. On when state and role allow it, as the library's tables say; opens the dialogs and follows what they
// handed in until it is carried out or taken back.
#pragma once

#include "libportal/registrations/workflow.h"
#include "libportal/staffapi/registrationsapi.h"
#include "ui/frame/page.h"
#include "ui/lists/heldwork.h"
#include "ui/registrations/colleagues.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>

namespace portal::ui {

struct StaleDecision;

class RegistrationActions : public QObject
{
    Q_OBJECT

public:
    /// The keys work while `window` is shown; dialogs open over it. It owns this.
    RegistrationActions(const DeskContext &context, QWidget *window);

    void setSelection(const QList<Registration> &selected);
    const QList<Registration> &selection() const { return m_selected; }
    /// Whether what is done now is done to this one, alone or with others.
    bool mean(const QString &number) const;

    /// For a menu, in order; a null stands for a separator.
    QList<QAction *> actions() const { return m_menu; }
    /// What usually comes next for an application: its step forward first.
    QList<QAction *> nextActions(const Registration &registration) const;
    QAction *stepAction(RegistrationAction action) const { return m_steps.value(action); }
    QAction *takeAction() const { return m_take; }
    QAction *giveBackAction() const { return m_giveBack; }
    QAction *assignAction() const { return m_assign; }
    Colleagues &colleagues() { return m_colleagues; }
    /// Whether something is about to be done with it that can still be undone.
    bool isHeld(const QString &number) const { return m_held.isHeld(number); }

    void resend(const MessageRecord &message, const QString &number);

Q_SIGNALS:
    void selectionChanged();
    /// A decision was taken: it is carried out unless it is undone.
    void stepStarted(const QStringList &numbers);
    void registrationChanged(const QString &number);
    void stepTakenBack(const QString &number);

private:
    using Slot = void (RegistrationActions::*)();

    QAction *add(const QString &id, const QString &text, const QString &icon, const QKeySequence &keys,
                 Slot slot);
    void buildSteps();
    void buildOthers();
    void update();
    void updateSteps();
    void updateOthers();

    void begin(RegistrationAction action);
    void openStep(RegistrationAction action, const Registration &about, const StepRequest &typed = {});
    void openBulk(RegistrationAction action, const QList<Registration> &items, const StepRequest &typed);
    void createCustomer();
    void openCustomer(const Registration &about);
    void followCustomer(const Registration &about, const PendingCustomer &pending);
    void writeMessage();
    void writeNote();
    void take();
    void giveBack();
    void assign();
    void assignTo(StaffId staff);
    void resendFailed();
    void print();
    void openPersonData();

    void follow(const Registration &about, RegistrationAction action, const StepRequest &request,
                const PendingStep &pending);
    void followBulk(const QList<Registration> &items, const StepRequest &request, const PendingBulk &pending);
    void showResults(const QList<Registration> &items, const StepRequest &request,
                     const QList<BulkOutcome> &outcomes);
    void lateConflict(const StaleDecision &decision,
                      const std::function<void(const Registration &now)> &again);
    /// Opens it now, or when the dialog that is open has been closed: what comes late never takes the keys
    /// away from what somebody is typing.
    void whenFree(const std::function<void()> &open);
    const Registration *single() const;

    const DeskContext m_context;
    const QPointer<QWidget> m_window;
    Colleagues m_colleagues;
    HeldWork m_held;
    QList<Registration> m_selected;
    QHash<RegistrationAction, QAction *> m_steps;
    QList<QAction *> m_menu;
    QAction *m_customer, *m_message, *m_note, *m_take, *m_giveBack, *m_assign, *m_resend, *m_print, *m_person;
};

} // namespace portal::ui
