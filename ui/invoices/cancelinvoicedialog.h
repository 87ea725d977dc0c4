// SPDX-License-Identifier: GPL-3.0-or-later
// CancelInvoiceDialog: cancels an invoice for a reason that stays with it.
#pragma once

#include "ui/invoices/invoicedecision.h"

class QPlainTextEdit;

namespace portal::ui {

class CancelInvoiceDialog : public InvoiceDecision
{
    Q_OBJECT

public:
    CancelInvoiceDialog(const DeskContext &context, const Invoice &seen, QWidget *parent);

Q_SIGNALS:
    void done(const portal::Invoice &cancelled);

protected:
    void submit() override;

private:
    QPlainTextEdit *m_reason;
};

} // namespace portal::ui
