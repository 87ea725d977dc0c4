// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceDialog: an invoice that staff make: a new one, one in place of a cancelled one, or a wrong one
// cancelled and issued again at once. Shows what it comes to and the exact message before it goes.
#pragma once

#include "libportal/staffapi/invoicesapi.h"
#include "ui/frame/page.h"
#include "ui/widgets/formdialog.h"

#include <QtCore/QTimer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace portal::ui {

class CustomerField;
class InvoiceLines;
class InvoiceLinesEdit;
class MessagePreview;

class InvoiceDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Kind {
        New,
        Again,   ///< in place of a cancelled one
        Correct, ///< cancels and issues again
    };
    /// `about`: the invoice that it stands for; for Kind::New perhaps one of the same customer.
    InvoiceDialog(const DeskContext &context, Kind kind, const std::optional<InvoiceDetail> &about,
                  QWidget *parent);

    NewInvoice request() const;

Q_SIGNALS:
    void held(const portal::PendingInvoice &pending);
    void done(const portal::InvoiceDetail &made);

private:
    void build();
    void addInputs();
    void fill();
    void askSoon();
    void ask();
    void submit();
    void refused(const Error &error);
    InvoiceCorrection correction() const;
    QFuture<Result<QString>> message() const;

    const DeskContext m_context;
    const Kind m_kind;
    const std::optional<InvoiceDetail> m_about;
    CustomerField *m_customer = nullptr;
    QComboBox *m_month = nullptr;
    QLineEdit *m_reason = nullptr;
    InvoiceLinesEdit *m_edit;
    QDateEdit *m_due;
    QCheckBox *m_ownDue;
    QCheckBox *m_tell;
    InvoiceLines *m_sums;
    QLabel *m_sumsHint;
    MessagePreview *m_preview;
    QTimer m_rest;
    quint64 m_asked = 0;
};

} // namespace portal::ui
