// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicedatatab.h"

#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/invoices/invoicelines.h"
#include "ui/invoices/invoicelook.h"
#include "ui/widgets/copylabel.h"
#include "ui/widgets/detailgroup.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QToolButton>

namespace portal::ui {

InvoiceDataTab::InvoiceDataTab(const DeskContext &context, QWidget *parent)
    : ColumnArea(parent), m_context(context), m_lines(new InvoiceLines(context.wording))
{
    auto *charges = new DetailGroup(tr("Charges"), this);
    charges->addWide(m_lines);
    add(charges);
    buildPayment();
    buildCustomer();
    buildPaper();
}

QToolButton *InvoiceDataTab::link(DetailGroup *group, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    group->addWide(button);
    return button;
}

void InvoiceDataTab::buildPayment()
{
    m_payment = new DetailGroup(tr("Payment"), this);
    m_reference = m_payment->addValue(tr("Payment reference"));
    m_due = m_payment->addValue(tr("Due"));
    m_paid = m_payment->addValue(tr("Paid"));
    m_method = m_payment->addValue(tr("Paid by"));
    m_cancelled = m_payment->addValue(tr("Cancelled"));
    m_reason = m_payment->addValue(tr("Reason"));
    m_closedBy = m_payment->addValue(tr("Entered by"));
    add(m_payment);
}

void InvoiceDataTab::buildCustomer()
{
    m_customer = new DetailGroup(tr("Customer"), this);
    m_name = m_customer->addValue(tr("Name"));
    m_code = m_customer->addValue(tr("Customer code"));
    m_phone = m_customer->addValue(tr("WhatsApp"));
    m_address = m_customer->addValue(tr("Address"));
    m_openCustomer = link(m_customer, QStringLiteral("user-round"));
    m_openCustomer->setObjectName(QStringLiteral("openCustomer"));
    m_openCustomer->setText(tr("Open customer"));
    m_customer->setRowVisible(m_openCustomer, m_context.session.may(Permission::WorkCustomers));
    connect(m_openCustomer, &QToolButton::clicked, this,
            [this] { Q_EMIT customerRequested(m_invoice.recipient.code); });
    add(m_customer);
}

void InvoiceDataTab::buildPaper()
{
    m_paper = new DetailGroup(tr("Invoice"), this);
    m_issued = m_paper->addValue(tr("Issued"));
    m_month = m_paper->addValue(tr("Period"));
    m_kind = m_paper->addValue(tr("Origin"));
    m_openReplaced = link(m_paper, QStringLiteral("history"));
    m_openReplacement = link(m_paper, QStringLiteral("arrow-right"));
    connect(m_openReplaced, &QToolButton::clicked, this,
            [this] { Q_EMIT invoiceRequested(m_invoice.replaces); });
    connect(m_openReplacement, &QToolButton::clicked, this,
            [this] { Q_EMIT invoiceRequested(m_invoice.replacedBy); });
    add(m_paper);
}

void InvoiceDataTab::showRecord(const InvoiceRecord &record)
{
    m_invoice = record.detail.invoice;
    const Invoice &invoice = m_invoice;
    const Wording &wording = m_context.wording;
    m_lines->showDetail(record.detail);

    m_payment->setValue(m_reference, invoice.paymentReference);
    const QString due = InvoiceLook::dueText(invoice, wording);
    const QString day = wording.date(invoice.dueOn);
    m_payment->setValue(m_due, due.isEmpty() ? day : tr("%1, %2").arg(day, due), day);
    m_payment->setValue(m_paid, invoice.paidAt ? wording.moment(*invoice.paidAt) : QString());
    m_payment->setValue(m_method, InvoiceLook::paymentText(invoice, wording), invoice.paymentNote);
    m_payment->setValue(m_cancelled, invoice.cancelledAt ? wording.moment(*invoice.cancelledAt) : QString());
    m_payment->setValue(m_reason, invoice.cancelReason);
    m_payment->setValue(m_closedBy, invoice.closedBy);

    m_customer->setValue(m_name, invoice.recipient.name);
    m_customer->setValue(m_code, invoice.recipient.code);
    m_customer->setValue(m_phone, wording.phone(record.customerPhone), record.customerPhone);
    m_customer->setValue(m_address, invoice.recipient.address);

    m_paper->setValue(m_issued, wording.date(invoice.issuedOn));
    m_paper->setValue(m_month, invoice.month.words(wording.language()));
    m_paper->setValue(m_kind, invoice.kind == InvoiceKind::Monthly  ? tr("Monthly run")
                              : invoice.kind == InvoiceKind::Single ? tr("Made by hand")
                                                                    : tr("Issued again"));
    m_openReplaced->setText(tr("Stands for %1").arg(invoice.replaces));
    m_paper->setRowVisible(m_openReplaced, !invoice.replaces.isEmpty());
    m_openReplacement->setText(tr("Replaced by %1").arg(invoice.replacedBy));
    m_paper->setRowVisible(m_openReplacement, !invoice.replacedBy.isEmpty());
}

} // namespace portal::ui
