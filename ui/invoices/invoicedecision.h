// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceDecision: a dialog about one invoice: whose it is, how much, in which state. When somebody was
// faster it shows both states and lets the person go on with what is now, as far as that can be.
#pragma once

#include "libportal/invoices/invoice.h"
#include "ui/frame/page.h"
#include "ui/widgets/formdialog.h"

class QHBoxLayout;
class QLabel;

namespace portal::ui {

class InvoiceDecision : public FormDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString heading;     ///< "Payment"
        QString confirm;     ///< "Enter payment"
        QString explanation; ///< what confirming will do
    };
    InvoiceDecision(const DeskContext &context, const Invoice &seen, const Words &words, QWidget *parent);

    /// As it stands now, as far as this dialog knows.
    const Invoice &seen() const { return m_seen; }

Q_SIGNALS:
    /// It was found changed.
    void foundChanged(const QString &number);

protected:
    const DeskContext &context() const { return m_context; }
    virtual void submit() = 0;
    /// Whether it can be done with this one.
    virtual bool possible(const Invoice &now) const { return isOpen(now.status); }
    void refused(const Error &error);

private:
    void showStates(InvoiceStatus before, const Invoice &now);
    void resolve();

    const DeskContext m_context;
    Invoice m_seen;
    QHBoxLayout *m_states;
    QLabel *m_meanwhile;
};

} // namespace portal::ui
