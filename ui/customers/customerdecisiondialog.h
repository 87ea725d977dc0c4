// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerDecisionDialog: the frame of every dialog that decides something about one customer as it was seen.
// Where somebody was faster it shows both sides and lets the person choose.
#pragma once

#include "ui/customers/customerconflict.h"

namespace portal::ui {

class CustomerDecisionDialog : public FormDialog
{
    Q_OBJECT

public:
    struct About
    {
        Customer seen;
        QString action; ///< "Suspend service": the heading's beginning and the button
    };
    CustomerDecisionDialog(const DeskContext &context, const About &about, QWidget *parent);

    const Customer &seen() const { return m_about.seen; }
    const QString &code() const { return m_about.seen.code; }

Q_SIGNALS:
    void changed(const portal::Customer &customer);
    /// It was stale, and the person left it as it is.
    void left(const QString &code);

protected:
    const DeskContext &context() const { return m_context; }
    const QString &action() const { return m_about.action; }

    /// Hands it in for what was seen; ends with finish() or refused().
    virtual void submit() = 0;
    /// Whether it can still be done.
    virtual bool possibleIn(const Customer &now) const = 0;
    /// What was typed, for the comparison of a stale decision.
    virtual QString details() const { return {}; }
    virtual std::optional<Customer> typed() const { return std::nullopt; }
    /// It goes on with what is now; seen() is what it was until then.
    virtual void rebase(const Customer &) {}

    void heard(const Result<Customer> &done);
    void refused(const Error &error);

private:
    const DeskContext m_context;
    About m_about;
};

} // namespace portal::ui
