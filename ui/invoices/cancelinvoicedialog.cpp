// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/cancelinvoicedialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/invoicesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QPlainTextEdit>

namespace portal::ui {

CancelInvoiceDialog::CancelInvoiceDialog(const DeskContext &deskContext, const Invoice &seen, QWidget *parent)
    : InvoiceDecision(
          deskContext, seen,
          {tr("Cancel invoice"), tr("Cancel invoice"),
           tr("Nothing is owed any more. It stays in the list as cancelled; the customer is not told.")},
          parent),
      m_reason(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("CancelInvoiceDialog"));
    setConfirmKind(Confirm::Dangerous);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(unit(this, 16));
    m_reason->setMaximumHeight(unit(this, 28));
    addField(QStringLiteral("reason"), tr("Reason"), m_reason);
}

void CancelInvoiceDialog::submit()
{
    whenAnswered(context().api.invoices().cancel(seen().number, m_reason->toPlainText(), seen().version),
                 this, [this](const Result<Invoice> &cancelled) {
                     if (!cancelled)
                         return refused(cancelled.error());
                     finish();
                     Q_EMIT done(*cancelled);
                 });
}

} // namespace portal::ui
