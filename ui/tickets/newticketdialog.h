// SPDX-License-Identifier: GPL-3.0-or-later
// NewTicketDialog: a ticket for a customer: who, what, how urgent, and the exact message before it goes.
// Handed in to be made when it can no longer be undone. A visit is agreed when it is assigned.
#pragma once

#include "libportal/staffapi/ticketsapi.h"
#include "ui/frame/page.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace portal::ui {

class CustomerPicker;
class MessagePreview;

class NewTicketDialog : public FormDialog
{
    Q_OBJECT

public:
    NewTicketDialog(const DeskContext &context, QWidget *parent);

    NewTicket ticket() const;
    CustomerPicker &customer() const { return *m_customer; }
    MessagePreview *preview() const { return m_preview; }

Q_SIGNALS:
    void held(const portal::NewTicket &ticket, const QString &person, const portal::PendingTicket &pending);

private:
    void showType();
    void grow();
    void submit();

    const DeskContext m_context;
    CustomerPicker *m_customer;
    QComboBox *m_type;
    QComboBox *m_priority;
    QWidget *m_packageRow;
    QComboBox *m_package;
    QLineEdit *m_title;
    QPlainTextEdit *m_description;
    MessagePreview *m_preview;
};

} // namespace portal::ui
