// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerNoteDialog: a note for colleagues, into a customer's history.
#pragma once

#include "libportal/customers/customer.h"
#include "ui/frame/page.h"
#include "ui/widgets/formdialog.h"

class QPlainTextEdit;

namespace portal::ui {

class CustomerNoteDialog : public FormDialog
{
    Q_OBJECT

public:
    CustomerNoteDialog(const DeskContext &context, const Customer &about, QWidget *parent);

    QPlainTextEdit *text() const { return m_text; }

Q_SIGNALS:
    void noted();

private:
    void submit();

    const DeskContext m_context;
    const QString m_code;
    QPlainTextEdit *m_text;
};

} // namespace portal::ui
