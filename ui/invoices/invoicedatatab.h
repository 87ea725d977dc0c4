// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceDataTab: everything that stands on an invoice, how it was paid or why it was cancelled, and whom it
// is for.
#pragma once

#include "libportal/invoices/invoicequeue.h"
#include "ui/frame/page.h"
#include "ui/widgets/columnarea.h"

class QToolButton;

namespace portal::ui {

class CopyLabel;
class DetailGroup;
class InvoiceLines;

class InvoiceDataTab : public ColumnArea
{
    Q_OBJECT

public:
    explicit InvoiceDataTab(const DeskContext &context, QWidget *parent = nullptr);

    void showRecord(const InvoiceRecord &record);

Q_SIGNALS:
    void customerRequested(const QString &code);
    void invoiceRequested(const QString &number);

private:
    QToolButton *link(DetailGroup *group, const QString &icon);
    void buildPayment();
    void buildCustomer();
    void buildPaper();

    const DeskContext m_context;
    Invoice m_invoice;
    InvoiceLines *m_lines;
    DetailGroup *m_payment;
    CopyLabel *m_reference, *m_due, *m_paid, *m_method, *m_cancelled, *m_reason, *m_closedBy;
    DetailGroup *m_customer;
    CopyLabel *m_name, *m_code, *m_phone, *m_address;
    QToolButton *m_openCustomer;
    DetailGroup *m_paper;
    CopyLabel *m_kind, *m_issued, *m_month;
    QToolButton *m_openReplaced, *m_openReplacement;
};

} // namespace portal::ui
