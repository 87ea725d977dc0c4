// SPDX-License-Identifier: GPL-3.0-or-later
// ConflictDialog: somebody was faster. Shows what was seen beside what is now, who changed it, and what was
// about to be done, and lets the person choose. Locks nothing and decides nothing.
#pragma once

#include "libportal/registrations/registrationqueue.h"
#include "libportal/registrations/workflow.h"
#include "ui/frame/page.h"
#include "ui/registrations/historytab.h"
#include "ui/widgets/formdialog.h"

namespace portal::ui {

struct Conflict
{
    Registration seen;
    RegistrationDetail now;
    QString action;        ///< "Approve"
    QString details{};     ///< what was typed for it, if anything
    bool possible = false; ///< whether it can be done in the state of now
};

class ConflictDialog : public FormDialog
{
    Q_OBJECT

public:
    ConflictDialog(const DeskContext &context, const Conflict &conflict, const StaffNames &names,
                   QWidget *parent);

Q_SIGNALS:
    /// Do it on what is now.
    void anywayChosen();
    void leaveChosen();

private:
    QWidget *sides(const Conflict &conflict, const StaffNames &names);
    QWidget *changes(const Conflict &conflict, const StaffNames &names);

    const DeskContext m_context;
};

/// Whether an application of this state takes the step.
bool takesStep(const Registration &registration, RegistrationAction action);

/// What was refused because somebody was faster.
struct StaleDecision
{
    Registration seen;
    QString action;    ///< "Approve"
    QString details{}; ///< what was typed for it, if anything
    std::function<bool(const Registration &)> possible;
};
/// Reads what is now and lets the person choose; `leave` also when it cannot be read.
void resolveStale(const DeskContext &context, const StaleDecision &decision, const StaffNames &names,
                  QWidget *window, const std::function<void(const Registration &now)> &anyway,
                  const std::function<void()> &leave);

} // namespace portal::ui
