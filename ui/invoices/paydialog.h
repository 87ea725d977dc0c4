// SPDX-License-Identifier: GPL-3.0-or-later
// PayDialog: takes the payment of an invoice: how, with which reference, and the exact message before it
// goes.
#pragma once

#include "libportal/staffapi/invoicesapi.h"
#include "ui/invoices/invoicedecision.h"

class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace portal::ui {

class MessagePreview;

class PayDialog : public InvoiceDecision
{
    Q_OBJECT

public:
    PayDialog(const DeskContext &context, const Invoice &seen, QWidget *parent);

    InvoicePayment payment() const;

Q_SIGNALS:
    void held(const portal::PendingPayment &pending);
    void done(const portal::Invoice &paid);

protected:
    void submit() override;

private:
    QRadioButton *m_transfer;
    QRadioButton *m_cash;
    QLineEdit *m_reference;
    QCheckBox *m_tell;
    MessagePreview *m_preview;
};

} // namespace portal::ui
