// SPDX-License-Identifier: GPL-3.0-or-later
// TicketTextDialog: words about one ticket: to the customer, shown as they will arrive, or a note among
// colleagues.
#pragma once

#include "libportal/staffapi/ticketsapi.h"
#include "ui/frame/page.h"
#include "ui/widgets/formdialog.h"

class QPlainTextEdit;

namespace portal::ui {

class MessagePreview;

class TicketTextDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Kind { Comment, Note };

    TicketTextDialog(const DeskContext &context, const Ticket &about, Kind kind, QWidget *parent);

    MessagePreview *preview() const { return m_preview; }

Q_SIGNALS:
    void noted();
    void held(const portal::PendingComment &pending);

private:
    void submit();
    void refused(const Error &error);

    const DeskContext m_context;
    const QString m_number;
    const Kind m_kind;
    QPlainTextEdit *m_text;
    MessagePreview *m_preview = nullptr;
};

} // namespace portal::ui
