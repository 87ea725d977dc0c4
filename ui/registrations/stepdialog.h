// SPDX-License-Identifier: GPL-3.0-or-later
// StepDialog: one step of the state table for one application: from which state to which, what is asked for,
// and the exact message before it goes. Hands the step in to be carried out when it can no longer be undone.
#pragma once

#include "libportal/staffapi/registrationsapi.h"
#include "ui/registrations/decisiondialog.h"

namespace portal::ui {

class MessagePreview;
class StepInputs;

class StepDialog : public DecisionDialog
{
    Q_OBJECT

public:
    StepDialog(const DeskContext &context, const Registration &seen, const StaffNames &names,
               RegistrationAction action, QWidget *parent);

    /// As it was typed before.
    void fill(const StepRequest &request);
    StepRequest request() const;
    MessagePreview *preview() const { return m_preview; }

Q_SIGNALS:
    void held(const portal::StepRequest &request, const portal::PendingStep &pending);

protected:
    void submit() override;
    bool possibleIn(const Registration &now) const override;
    QString details() const override;

private:
    void addStates();

    const RegistrationAction m_action;
    StepInputs *m_inputs;
    MessagePreview *m_preview;
};

/// Who is told what by a step, in a sentence.
QString consequenceText(RegistrationAction action);
/// What was typed for a step, line by line.
QString requestText(const StepRequest &request, const Wording &wording);

} // namespace portal::ui
