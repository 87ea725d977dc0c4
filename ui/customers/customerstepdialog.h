// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerStepDialog: one step of the state table for one customer: from which state to which, what it means,
// and why.
#pragma once

#include "libportal/customers/customerworkflow.h"
#include "ui/customers/customerdecisiondialog.h"

class QPlainTextEdit;

namespace portal::ui {

class CustomerStepDialog : public CustomerDecisionDialog
{
    Q_OBJECT

public:
    CustomerStepDialog(const DeskContext &context, const Customer &seen, CustomerAction step,
                       QWidget *parent);

    QPlainTextEdit *reason() const { return m_reason; }

protected:
    void submit() override;
    bool possibleIn(const Customer &now) const override;
    QString details() const override;

private:
    void addStates();

    const CustomerAction m_step;
    QPlainTextEdit *m_reason;
};

} // namespace portal::ui
