// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceActions: everything that can be done with the invoice that is chosen, and what makes new ones, as
// commands with keys. On when state and role allow it; opens the dialogs and follows what they handed in
// until it is carried out or taken back.
#pragma once

#include "libportal/messaging/message.h"
#include "libportal/staffapi/invoicesapi.h"
#include "ui/frame/page.h"
#include "ui/lists/heldwork.h"

#include <QtCore/QPointer>

class QKeySequence;

namespace portal::ui {

class InvoiceDialog;
class RunDialog;

class InvoiceActions : public QObject
{
    Q_OBJECT

public:
    /// The keys work while `window` is shown; dialogs open over it. It owns this.
    InvoiceActions(const DeskContext &context, QWidget *window);

    void setSelection(const QList<Invoice> &selected);
    /// Whether what is done now is done to this one.
    bool means(const QString &number) const;
    /// For a menu, in order; a null stands for a separator.
    QList<QAction *> actions() const { return m_menu; }
    /// What usually comes next for an invoice, the first first.
    QList<QAction *> nextActions(const Invoice &invoice) const;
    QAction *runAction() const { return m_run; }
    QAction *newAction() const { return m_new; }
    void resend(const MessageRecord &message, const QString &number);
    /// Of the invoices of this run that is under way, in a sentence; empty: none.
    bool isRunning() const;

Q_SIGNALS:
    void selectionChanged();
    /// A payment was entered or an invoice corrected: it is carried out unless it is undone.
    void stepStarted(const QString &number);
    void invoiceChanged(const QString &number);
    /// Another list: after a run, or a new invoice.
    void listChanged();
    void customerRequested(const QString &code);

private:
    QAction *add(const QString &id, const QString &text, const QString &icon, const QKeySequence &keys,
                 void (InvoiceActions::*slot)());
    void update();
    void pay();
    void cancel();
    void correct();
    void issueAgain();
    void create();
    void run();
    void openPaper();
    void savePaper();
    void openCustomer();
    void openDialog(InvoiceDialog *dialog, const QString &number, const QString &what);
    void withDetail(const std::function<void(const InvoiceDetail &)> &use);
    void withPaper(const std::function<void(const QString &number, const QByteArray &pdf)> &use);
    void followed(const QString &number, const std::optional<Error> &error);
    const Invoice *single() const;

    const DeskContext m_context;
    const QPointer<QWidget> m_window;
    HeldWork m_held;
    QList<Invoice> m_selected;
    QList<QAction *> m_menu;
    QPointer<RunDialog> m_runDialog;
    QAction *m_pay, *m_cancel, *m_correct, *m_again, *m_new, *m_run, *m_open, *m_save, *m_customer;
};

} // namespace portal::ui
