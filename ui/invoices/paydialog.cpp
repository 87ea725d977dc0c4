// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/paydialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/invoices/invoicelook.h"
#include "ui/lists/messagepreview.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>

namespace portal::ui {

PayDialog::PayDialog(const DeskContext &deskContext, const Invoice &seen, QWidget *parent)
    : InvoiceDecision(deskContext, seen,
                      {tr("Enter payment"), tr("Enter payment"),
                       tr("The whole amount was paid. This closes the invoice for good.")},
                      parent),
      m_transfer(new QRadioButton(deskContext.wording.text(paymentMethodText(PaymentMethod::Transfer)))),
      m_cash(new QRadioButton(deskContext.wording.text(paymentMethodText(PaymentMethod::Cash)))),
      m_reference(new QLineEdit(this)),
      m_tell(new QCheckBox(tr("Tell the customer by WhatsApp"), this))
{
    setObjectName(QStringLiteral("PayDialog"));
    auto *methods = new QWidget(this);
    auto *row = new QHBoxLayout(methods);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this, 4));
    row->addWidget(m_transfer);
    row->addWidget(m_cash);
    row->addStretch(1);
    m_transfer->setChecked(true);
    m_tell->setChecked(true);
    m_transfer->setObjectName(QStringLiteral("transfer"));
    m_cash->setObjectName(QStringLiteral("cash"));
    m_reference->setObjectName(QStringLiteral("reference"));
    m_tell->setObjectName(QStringLiteral("tell"));
    m_reference->setMaxLength(60);
    addField(QStringLiteral("method"), tr("Paid by"), methods);
    addField(QStringLiteral("reference"), tr("Reference of the transfer or receipt"), m_reference);
    addWide(m_tell);
    m_preview = new MessagePreview(
        context().wording, InvoiceLook::messageWords(),
        [this] { return context().api.invoices().previewPay(this->seen().number, payment()); }, this);
    addWide(m_preview, 1);
    connect(m_tell, &QCheckBox::toggled, m_preview, &MessagePreview::askSoon);
    connect(m_cash, &QRadioButton::toggled, this,
            [this](bool cash) { m_reference->setPlaceholderText(cash ? tr("May stay empty") : QString()); });
    m_preview->askNow();
}

InvoicePayment PayDialog::payment() const
{
    return {.method = m_cash->isChecked() ? PaymentMethod::Cash : PaymentMethod::Transfer,
            .reference = m_reference->text(),
            .version = seen().version,
            .telling = m_tell->isChecked() ? Telling::Message : Telling::Silent};
}

// Where nothing goes out there is nothing to hold back.
void PayDialog::submit()
{
    InvoicesApi &invoices = context().api.invoices();
    const InvoicePayment wanted = payment();
    if (wanted.telling == Telling::Silent) {
        whenAnswered(invoices.pay(seen().number, wanted), this, [this](const Result<Invoice> &paid) {
            if (!paid)
                return refused(paid.error());
            finish();
            Q_EMIT done(*paid);
        });
        return;
    }
    whenAnswered(invoices.payLater(seen().number, wanted), this,
                 [this](const Result<PendingPayment> &pending) {
                     if (!pending)
                         return refused(pending.error());
                     finish();
                     Q_EMIT held(*pending);
                 });
}

} // namespace portal::ui
