// SPDX-License-Identifier: GPL-3.0-or-later
// DecisionDialog: the frame of every dialog that decides something about one application as it was seen.
// Where somebody was faster it shows both sides and lets the person choose.
#pragma once

#include "ui/registrations/conflictdialog.h"

namespace portal::ui {

class DecisionDialog : public FormDialog
{
    Q_OBJECT

public:
    /// What is decided, and for whom names stand.
    struct About
    {
        Registration seen;
        StaffNames names;
        QString action; ///< "Approve": the heading's beginning and the button
    };
    DecisionDialog(const DeskContext &context, const About &about, QWidget *parent);

    const Registration &seen() const { return m_about.seen; }
    const QString &number() const { return m_about.seen.number; }

Q_SIGNALS:
    /// It was stale, and the person left it as it is.
    void left(const QString &number);

protected:
    const DeskContext &context() const { return m_context; }
    const QString &action() const { return m_about.action; }

    /// Hands it in for what was seen; ends with finish() or refused().
    virtual void submit() = 0;
    /// Whether it can still be done.
    virtual bool possibleIn(const Registration &now) const = 0;
    /// What was typed, for the comparison of a stale decision.
    virtual QString details() const { return {}; }

    void refused(const Error &error);

private:
    void hand();

    const DeskContext m_context;
    About m_about;
};

} // namespace portal::ui
