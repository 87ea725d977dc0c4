// SPDX-License-Identifier: GPL-3.0-or-later
// StepInputs: what a step of the state table asks of whoever takes it, as fields of a dialog under the names
// by which the library's errors call them. What is required is the library's to say.
#pragma once

#include "libportal/base/zone.h"
#include "libportal/registrations/steprules.h"
#include "ui/frame/page.h"

#include <QtCore/QObject>

class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QTimeEdit;

namespace portal::ui {

class FormDialog;

class StepInputs : public QObject
{
    Q_OBJECT

public:
    /// `about` is the application, or nullptr for several at once.
    StepInputs(const DeskContext &context, RegistrationAction action, const Registration *about,
               FormDialog &dialog);

    /// The request without a version.
    StepRequest request() const;
    void fill(const StepRequest &request);

Q_SIGNALS:
    void changed();

private:
    void addSurvey(const Registration *about);
    void addRejection(const Registration *about);
    void addNote(const QString &label, const QString &example);
    void setSurvey(Instant at);

    const DeskContext m_context;
    const RegistrationAction m_action;
    FormDialog &m_dialog;
    QDateEdit *m_day = nullptr;
    QTimeEdit *m_time = nullptr;
    QComboBox *m_category = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

/// Ten o'clock of the next day from Monday to Friday, in the provider's zone.
Instant nextWorkingMorning(Instant now, Zone zone);

} // namespace portal::ui
